using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>One measured value as a number to reckon with, and as words to read.</summary>
internal static class Figure
{
    /// <summary>The value in the indicator's unit; a share in percent; a step by its place on the scale, the worst 0. Null when not measured.</summary>
    public static decimal? Of(Indicator indicator, Measurement measurement) =>
        measurement.IsMeasured ? Of(indicator, measurement.Value, measurement.Numerator, measurement.Denominator, measurement.Step) : null;

    public static decimal? Of(Indicator indicator, Figures figures) =>
        figures.NotMeasuredBecause is null ? Of(indicator, figures.Value, figures.Numerator, figures.Denominator, figures.Step) : null;

    /// <summary>The baseline in the same terms; null when it is not known.</summary>
    public static decimal? Baseline(Indicator indicator) => Of(indicator, indicator.Baseline, indicator.BaselineNumerator, indicator.BaselineDenominator, null);

    /// <summary>The baseline as it reads, with its parts: `8 % (3 av 40)`. A share of two counts has the indicator's decimals, here as everywhere.</summary>
    public static Text? BaselineShown(Indicator indicator) => (indicator.BaselineNumerator, indicator.BaselineDenominator, Baseline(indicator)) switch
    {
        ({ } part, { } whole, { } share) => Parts.With(Shown(indicator, Rounded(indicator, share)), Number(part, 0), Number(whole, 0)),
        (_, _, { } value) => Shown(indicator, value),
        _ => null,
    };

    /// <summary>As it reads: `576 netter`, `78 % (7 av 9)`, `23 av 23`, `levert for alle kommuner`, `ikke målt`.</summary>
    public static Text Shown(Indicator indicator, Measurement measurement) => Shown(indicator, measurement, withUnit: true);

    /// <summary>As it reads in a column whose head names the unit: `576`.</summary>
    public static Text Plain(Indicator indicator, Measurement measurement) => Shown(indicator, measurement, withUnit: false);

    /// <summary>A number of the indicator, with its decimals and unit: a target, a baseline, a total.</summary>
    public static Text Shown(Indicator indicator, decimal value) => indicator.Kind switch
    {
        IndicatorKind.Percent => PercentOf.With(Number(value, indicator.Decimals)),
        IndicatorKind.Scale => Text.Same(indicator.StepAt(value) ?? ""),
        IndicatorKind.Rank => Place.With(Number(value, 0)),
        _ => InUnit(Number(value, indicator.Decimals), value, indicator.Unit),
    };

    /// <summary>A number in its unit. Units are written in the plural and cannot be inflected, so one of them reads `1 (møter)`.</summary>
    public static Text InUnit(Text number, decimal? value, string? unit) =>
        unit is null ? number : value == 1 && unit.Split(' ')[0].Length > LongestSymbol ? OneOf.With(number, unit) : number.Then(Text.Same(unit), "\u00A0");

    /// <summary>A number with at least so many decimals, and all that it has.</summary>
    public static Text Number(decimal value, int decimals)
    {
        var format = "{0:#,0" + (decimals > 0 ? "." + new string('0', decimals) : ".") + new string('#', Math.Max(0, 6 - decimals)) + "}";
        return new Text(format, format, format).With(value);
    }

    /// <summary>A number that was reckoned, rounded to one decimal more than its parts have.</summary>
    public static Text Reckoned(Indicator indicator, decimal value) => Shown(indicator, Math.Round(value, Math.Min(6, indicator.Decimals + 1), MidpointRounding.AwayFromZero));

    /// <summary>A difference with its sign: `+96 netter`; between shares in percentage points.</summary>
    public static Text Change(Indicator indicator, decimal difference)
    {
        var number = Number(Math.Round(Math.Abs(difference), Math.Min(6, indicator.Decimals + 1), MidpointRounding.AwayFromZero), indicator.Decimals);
        var signed = difference == 0 ? number : Text.Same(difference > 0 ? "+" : "−").Then(number, "");
        return indicator.Kind == IndicatorKind.Percent ? signed.Then(IndicatorWords.Points) : InUnit(signed, Math.Abs(difference), indicator.Unit);
    }

    /// <summary>A value as a program reads it: with the decimals it is shown with, and no more.</summary>
    /// <param name="from">What it was reckoned from: a single measurement, or several that were added up.</param>
    public static decimal AsShown(Indicator indicator, decimal value, IReadOnlyList<Measurement> from) =>
        Math.Round(value, from.Count > 1 ? Math.Min(6, indicator.Decimals + 1) : from.Any(row => row.Value is null) ? Math.Min(6, indicator.Decimals) : 6, MidpointRounding.AwayFromZero);

    private const int LongestSymbol = 3;
    private static readonly Text OneOf = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    private static readonly Text PercentOf = new("{0}\u00A0%", "{0}\u00A0%", "{0}%");
    private static readonly Text Parts = new("{0} ({1} av {2})", "{0} ({1} av {2})", "{0} ({1} of {2})");
    private static readonly Text OutOf = new("{0} av {1}", "{0} av {1}", "{0} of {1}");
    private static readonly Text Place = new("plass {0}", "plass {0}", "place {0}");

    private static Text Shown(Indicator indicator, Measurement measurement, bool withUnit)
    {
        if (!measurement.IsMeasured)
        {
            return Ui.Words.NotMeasured;
        }

        return (indicator.Kind, measurement.Value, measurement.Numerator, measurement.Denominator) switch
        {
            (IndicatorKind.Scale, _, _, _) => Text.Same(measurement.Step ?? ""),
            (IndicatorKind.Rank, { } place, _, { } all) => OutOf.With(Number(place, 0), Number(all, 0)),
            (_, null, { } part, { } whole) when whole != 0 => Parts.With(Shown(indicator, Rounded(indicator, 100 * part / whole)), Number(part, 0), Number(whole, 0)),
            (_, { } value, _, _) => withUnit ? Shown(indicator, value) : Number(value, indicator.Decimals),
            _ => Ui.Words.NotStated,
        };
    }

    private static decimal Rounded(Indicator indicator, decimal share) => Math.Round(share, Math.Min(6, indicator.Decimals), MidpointRounding.AwayFromZero);

    private static decimal? Of(Indicator indicator, decimal? value, decimal? numerator, decimal? denominator, string? step) => indicator.Kind switch
    {
        IndicatorKind.Scale => step is null ? value : indicator.PlaceOf(step),
        IndicatorKind.Percent => numerator is not null && denominator is > 0 ? 100 * numerator / denominator : value,
        _ => value,
    };
}
