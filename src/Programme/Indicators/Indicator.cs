using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Archive;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Indicators;

/// <summary>What kind of value an indicator has.</summary>
public enum IndicatorKind
{
    /// <summary>A number in its unit.</summary>
    Number,

    /// <summary>A share, kept as numerator and denominator.</summary>
    Percent,

    /// <summary>A step on a scale with names.</summary>
    Scale,
}

/// <summary>How often it is measured.</summary>
public enum Cadence
{
    /// <summary>Not set.</summary>
    None,

    /// <summary>Every week.</summary>
    Weekly,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every quarter.</summary>
    Quarterly,

    /// <summary>Twice a year.</summary>
    HalfYearly,

    /// <summary>Every year.</summary>
    Yearly,

    /// <summary>One time only.</summary>
    Once,
}

/// <summary>What is measured to know whether a goal is reached: unit, direction, baseline, method and rhythm.</summary>
internal sealed class Indicator : Row<IndicatorId>, IArchivable
{
    public required Key Key { get; init; }

    public required string Title { get; set; }

    public ResultLevel Level { get; set; }

    public IndicatorKind Kind { get; set; }

    public string? Unit { get; set; }

    /// <summary>Decimals shown, 0-6.</summary>
    public int Decimals { get; set; }

    public Direction Direction { get; set; }

    public decimal? Baseline { get; set; }

    public decimal? BaselineNumerator { get; set; }

    public decimal? BaselineDenominator { get; set; }

    public DateOnly? BaselineDate { get; set; }

    public string? BaselineSource { get; set; }

    /// <summary>The day by which a baseline not yet known will be measured.</summary>
    public DateOnly? BaselineDue { get; set; }

    /// <summary>The names of the scale's steps, worst first, parted by `;`.</summary>
    public string? Scale { get; set; }

    public bool IsCumulative { get; set; }

    public Cadence Cadence { get; set; }

    public AddingUp AddingUp { get; set; }

    public bool IsPerMunicipality { get; set; }

    /// <summary>The municipalities expected to report, as organisation keys parted by `;`.</summary>
    public string? Municipalities { get; set; }

    public string? Method { get; set; }

    public string? Source { get; set; }

    [NamesPerson]
    public string? MeasuredBy { get; set; }

    public string? Caveat { get; set; }

    /// <inheritdoc/>
    public DateOnly? ArchivedOn { get; set; }

    /// <summary>The metric that feeds it; null when it is fed by hand or import.</summary>
    public string? Metric { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>That an indicator tells about a goal. One indicator may tell about several.</summary>
internal sealed class IndicatorGoal : Row
{
    public IndicatorId IndicatorId { get; init; }

    public GoalId GoalId { get; init; }
}

/// <summary>A value to be reached by a day. A later one for the same day supersedes it and says why.</summary>
internal sealed class Target : Row<PartId>, IAppendOnly
{
    public IndicatorId IndicatorId { get; init; }

    public DateOnly Due { get; init; }

    public decimal? Value { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>The municipality it is for, by organisation key; null for the whole.</summary>
    public Key? Municipality { get; init; }

    public DateOnly? SetOn { get; init; }

    public string? Reason { get; init; }

    public string? Decision { get; init; }

    public bool IsDemo { get; init; }
}

/// <summary>Something that happened around a curve, and why it may have moved.</summary>
internal sealed class ContextNote : Row<PartId>
{
    public required Key Key { get; init; }

    public IndicatorId IndicatorId { get; init; }

    public DateOnly From { get; set; }

    public DateOnly? To { get; set; }

    public required string Title { get; set; }

    public string? Note { get; set; }

    public bool IsDemo { get; set; }
}

internal sealed class IndicatorTable : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder) =>
        builder.HasIndex(indicator => new { indicator.PartnershipId, indicator.Key }).IsUnique();
}

internal sealed class IndicatorGoalTable : IEntityTypeConfiguration<IndicatorGoal>
{
    public void Configure(EntityTypeBuilder<IndicatorGoal> builder)
    {
        builder.HasKey(link => new { link.PartnershipId, link.GoalId, link.IndicatorId });
        builder.RefersTo<Goal>(nameof(IndicatorGoal.GoalId));
        builder.RefersTo<Indicator>(nameof(IndicatorGoal.IndicatorId));
    }
}

internal sealed class TargetTable : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.HasIndex(target => new { target.PartnershipId, target.IndicatorId, target.Due });
        builder.RefersTo<Indicator>(nameof(Target.IndicatorId));
    }
}

internal sealed class ContextNoteTable : IEntityTypeConfiguration<ContextNote>
{
    public void Configure(EntityTypeBuilder<ContextNote> builder)
    {
        builder.HasIndex(note => new { note.PartnershipId, note.Key }).IsUnique();
        builder.RefersTo<Indicator>(nameof(ContextNote.IndicatorId));
    }
}
