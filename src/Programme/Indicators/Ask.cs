using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>What a number field asks for: the kind of value, its unit, the steps or places to choose among, and what it holds from before.</summary>
public sealed record Ask(IndicatorKind Kind, string? Unit, IReadOnlyList<string> Steps, IReadOnlyList<Ask.Place> Places, Cadence Cadence, DateOnly Period)
{
    /// <summary>A municipality to choose.</summary>
    public sealed record Place(string Code, string Name);

    /// <summary>What the fields hold from before, as it is typed.</summary>
    public IReadOnlyDictionary<string, string?> Holds { get; init; } = new Dictionary<string, string?>();

    /// <summary>True when the day is already settled, as in a correction.</summary>
    public bool IsDaySettled { get; init; }

    internal static Ask Of(Indicator indicator, DateOnly period, IReadOnlyDictionary<string, string> places) =>
        new(indicator.Kind, indicator.Unit, indicator.Steps, indicator.IsPerMunicipality ? [.. (indicator.Places.Count > 0 ? indicator.Places : [.. places.Keys]).Select(code => new Place(code, places.GetValueOrDefault(code, code)))] : [], indicator.Cadence, period);

    internal Ask Holding(Measurement measurement) => this with
    {
        IsDaySettled = measurement.Status != MeasurementStatus.Draft,
        Holds = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["value"] = Typed(measurement.Value),
            ["numerator"] = Typed(measurement.Numerator),
            ["denominator"] = Typed(measurement.Denominator),
            ["low"] = Typed(measurement.Low),
            ["high"] = Typed(measurement.High),
            ["step"] = measurement.Step,
            ["notMeasuredBecause"] = measurement.NotMeasuredBecause,
            ["note"] = measurement.Note,
            ["evidence"] = measurement.Evidence,
            ["evidenceKind"] = measurement.EvidenceKind.ToString(),
        },
    };

    private static string? Typed(decimal? number) => number is { } value ? Figure.Number(value, 0).ToString().Replace("\u00A0", "", StringComparison.Ordinal) : null;
}
