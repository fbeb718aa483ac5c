using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Work;

/// <summary>How far in the partnership's changes a person has said that she has read. It moves only when she says so.</summary>
public sealed class LastSeen : Row, IUnaudited
{
    /// <summary>Who.</summary>
    public PersonId PersonId { get; init; }

    /// <summary>The number of the last change she has seen.</summary>
    public long Sequence { get; set; }

    /// <summary>When she said so, in real time.</summary>
    public DateTimeOffset At { get; set; }
}

internal sealed class LastSeenTable : IEntityTypeConfiguration<LastSeen>
{
    public void Configure(EntityTypeBuilder<LastSeen> builder)
    {
        builder.HasKey(seen => new { seen.PartnershipId, seen.PersonId });
        builder.RefersTo<Person>(nameof(LastSeen.PersonId));
    }
}
