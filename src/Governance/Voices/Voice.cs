using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Governance.Voices;

/// <summary>Something the partnership was told, and what it did about it. Who said it is a group of people, never a person.</summary>
internal sealed class Voice : Row<EntryId>
{
    /// <summary>What was said.</summary>
    public required string Said { get; set; }

    /// <summary>Who said it: `Båtfolket`, `Bedriftene i Seljord`.</summary>
    public required string Who { get; set; }

    /// <summary>Where: a meeting, a survey, a letter.</summary>
    public string? Where { get; set; }

    public DateOnly On { get; set; }

    /// <summary>What was done about it, or why nothing was; null while it is not answered.</summary>
    public string? Did { get; set; }

    public DateOnly? DidOn { get; set; }

    /// <summary>True when it was done; false when the answer is why not.</summary>
    public bool IsDone { get; set; }

    /// <summary>True when the public may read it.</summary>
    public bool IsOpen { get; set; }

    public bool IsDemo { get; set; }
}

internal sealed class VoiceTable : IEntityTypeConfiguration<Voice>
{
    public void Configure(EntityTypeBuilder<Voice> builder) => builder.HasIndex(voice => new { voice.PartnershipId, voice.On });
}
