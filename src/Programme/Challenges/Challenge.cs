using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Programme.Challenges;

/// <summary>What stood in the way: its cause, its consequence, and what is done about it by whom.</summary>
internal sealed class Challenge : Row<PartId>, IKeyed, ITitled
{
    public required Key Key { get; init; }

    public int Number { get; set; }

    public required string Title { get; set; }

    public string TitleSortKey { get; set; } = "";

    public string? Cause { get; set; }

    public string? Consequence { get; set; }

    public string? Countermeasure { get; set; }

    /// <summary>The page that mends it, below the partnership.</summary>
    public string? Cure { get; set; }

    [NamesPerson]
    public string? Owner { get; set; }

    /// <summary>The goals it stands in the way of, as keys parted by `;`.</summary>
    public string? Goals { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>An effect that is expected, never silently claimed: by which year, who checks it, when, and what is known so far.</summary>
internal sealed partial class EffectAssumption : Row<PartId>, IKeyed, ITitled
{
    public required Key Key { get; init; }

    public int Number { get; set; }

    public required string Assumption { get; set; }

    string ITitled.Title => Assumption;

    public string TitleSortKey { get; set; } = "";

    public int? HorizonYear { get; set; }

    [NamesPerson]
    public string? CheckedBy { get; set; }

    public DateOnly? CheckOn { get; set; }

    public string? Evidence { get; set; }

    public string? Goals { get; set; }

    public string? Initiatives { get; set; }

    public string? Judgement { get; set; }

    public bool IsDemo { get; set; }
}

internal sealed class ChallengeTable : IEntityTypeConfiguration<Challenge>
{
    public void Configure(EntityTypeBuilder<Challenge> builder) =>
        builder.HasIndex(challenge => new { challenge.PartnershipId, challenge.Key }).IsUnique();
}

internal sealed class EffectAssumptionTable : IEntityTypeConfiguration<EffectAssumption>
{
    public void Configure(EntityTypeBuilder<EffectAssumption> builder) =>
        builder.HasIndex(effect => new { effect.PartnershipId, effect.Key }).IsUnique();
}
