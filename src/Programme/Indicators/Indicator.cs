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

    /// <summary>A place among so many, kept with how many they were: 23 of 23. Places among different numbers are never drawn on one line.</summary>
    Rank,
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

    /// <summary>On listed days.</summary>
    Dates,
}

/// <summary>What is measured to know whether a goal is reached: unit, direction, baseline, method and rhythm.</summary>
internal sealed class Indicator : Row<IndicatorId>, IKeyed, ITitled, IArchivable
{
    public required Key Key { get; init; }

    public required string Title { get; set; }

    public string TitleSortKey { get; set; } = "";

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

    /// <summary>The days its numbers are due, as `2019-03-01` parted by `;`, where it has no fixed rhythm.</summary>
    public string? DueDates { get; set; }

    public AddingUp AddingUp { get; set; }

    public bool IsPerMunicipality { get; set; }

    /// <summary>The municipalities expected to report, as organisation keys parted by `;`.</summary>
    public string? Municipalities { get; set; }

    public string? Method { get; set; }

    public string? Source { get; set; }

    [NamesPerson]
    public string? MeasuredBy { get; set; }

    public string? Caveat { get; set; }

    /// <summary>The metric that feeds it; null when it is fed by hand or import.</summary>
    public string? Metric { get; set; }

    /// <summary>How many approve its numbers; null where the partnership's own rule holds.</summary>
    public ApprovalLevels? ApprovalLevels { get; set; }

    /// <summary>The day from which the method holds; values before it are on another curve.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Set aside: it keeps its numbers and asks for no more.</summary>
    public bool IsArchived { get; set; }

    /// <inheritdoc/>
    public DateOnly? ArchivedOn { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>The names of the scale's steps, the worst first.</summary>
    public IReadOnlyList<string> Steps => Scale?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The codes of the municipalities that are to report; empty when none is named.</summary>
    public IReadOnlyList<string> Places => Municipalities?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The days its numbers are due, in order; empty where a rhythm says it.</summary>
    public IReadOnlyList<DateOnly> Dates => DueDates is null ? [] : [.. DueDates.Split(';').Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>A step's place on the scale, the worst 0; null for a name that is not on it.</summary>
    public decimal? PlaceOf(string step) => Steps.Index().Where(named => named.Item == step).Select(named => (decimal?)named.Index).FirstOrDefault();

    /// <summary>The step at a place on the scale, the nearest whole one; null off the scale.</summary>
    public string? StepAt(decimal place) => Math.Round(place, MidpointRounding.AwayFromZero) is var whole && whole >= 0 && whole < Steps.Count ? Steps[(int)whole] : null;
}
