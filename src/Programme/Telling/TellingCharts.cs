using Samspill.Kernel;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Telling;

/// <summary>The curves worth showing: indicators measured at least three times, those with a target first.</summary>
internal static class TellingCharts
{
    private const int Least = 3;

    public static IReadOnlyList<ReportChart> All(IReadOnlyList<IndicatorState> states, ProgrammeFacts facts) =>
    [
        .. states.Where(state => state.Curve.Count(row => row.IsMeasured && row.Step is null) >= Least)
            .OrderByDescending(state => state.Target is not null).ThenByDescending(state => state.Indicator.Level).ThenBy(state => state.Number)
            .Select(state => Of(state, facts)),
    ];

    private static ReportChart Of(IndicatorState state, ProgrammeFacts facts)
    {
        var points = state.Curve.Where(row => row.IsMeasured && row.Step is null).Select(row => new ChartPoint(row.Period, Value(row.Value, row.Numerator, row.Denominator) ?? 0, row.Record)).ToList();
        var targets = facts.Targets[state.Indicator.Id].Where(target => target.Municipality is null).GroupBy(target => target.Due).Select(group => group.Last())
            .Select(target => (target.Due, Value: Value(target.Value, target.Numerator, target.Denominator))).Where(target => target.Value is not null).Select(target => new ChartPoint(target.Due, target.Value!.Value)).ToList();
        if (targets.Count > 0 && state.Indicator is { BaselineDate: { } from } && Value(state.Indicator.Baseline, state.Indicator.BaselineNumerator, state.Indicator.BaselineDenominator) is { } baseline && from < targets[0].On)
        {
            targets.Insert(0, new ChartPoint(from, baseline));
        }

        var unit = Text.Same(state.Indicator.Unit ?? "");
        var describe = ChartWords.Describe.With(state.Indicator.Title, points.Count, points[0].On, points[0].Value, points[^1].On, points[^1].Value);
        return new ReportChart("results", state.Indicator.Key.Value, Text.Same(state.Indicator.Title), unit, describe, points, targets, state.Source);
    }

    private static decimal? Value(decimal? value, decimal? part, decimal? all) => value ?? (part is { } some && all is > 0 ? Math.Round(100m * some / all.Value, 1, MidpointRounding.AwayFromZero) : null);
}

internal static class ChartWords
{
    public static readonly Text Describe = new("Kurve for {0}: {1} målinger, fra {3:#,0.##} den {2} til {5:#,0.##} den {4}.", "Kurve for {0}: {1} målingar, frå {3:#,0.##} den {2} til {5:#,0.##} den {4}.", "Curve for {0}: {1} measurements, from {3:#,0.##} on {2} to {5:#,0.##} on {4}.");
}
