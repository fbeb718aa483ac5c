using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Remedies;

/// <summary>What is done about a released figure, and the day it is measured again. Together they are «du sa – vi gjorde».</summary>
internal sealed class Remedy : Row<RemedyId>, IKeyed
{
    public required Key Key { get; init; }

    public required string Title { get; init; }

    /// <summary>The round in which the figure was released.</summary>
    public WaveId WaveId { get; init; }

    /// <summary>The municipality it is about; null for the whole region.</summary>
    public OrganisationId? MunicipalityId { get; init; }

    /// <summary>The group that answered; null for all.</summary>
    public RaterGroup? Group { get; init; }

    /// <summary>What the figure was of.</summary>
    public required string Measure { get; init; }

    /// <summary>What it was.</summary>
    public decimal Score { get; init; }

    /// <summary>The day it is measured again, set when it was begun.</summary>
    public DateOnly MeasureAgainOn { get; init; }

    public DateOnly AddedOn { get; init; }

    /// <summary>The initiative that it became, by key; null when it is none.</summary>
    public string? Initiative { get; set; }

    /// <summary>What was done, in a sentence; null until then.</summary>
    public string? Did { get; set; }

    public DateOnly? DidOn { get; set; }

    public bool IsDemo { get; set; }
}

internal sealed class RemedyTable : IEntityTypeConfiguration<Remedy>
{
    public void Configure(EntityTypeBuilder<Remedy> builder)
    {
        builder.HasIndex(remedy => new { remedy.PartnershipId, remedy.Key }).IsUnique();
        builder.RefersTo<Wave>(nameof(Remedy.WaveId));
        builder.RefersTo<Organisation>(nameof(Remedy.MunicipalityId));
        builder.Property(remedy => remedy.Title).HasMaxLength(200);
        builder.Property(remedy => remedy.Measure).HasMaxLength(40);
        builder.Property(remedy => remedy.Initiative).HasMaxLength(Key.MaxLength);
        builder.Property(remedy => remedy.Did).HasMaxLength(1000);
    }
}
