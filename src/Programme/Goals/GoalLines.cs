using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Goals;

/// <summary>Reads a goal's indicators as lines: baseline, latest approved value, target.</summary>
internal static class GoalLines
{
    public static async Task<IReadOnlyList<ShowGoal.Line>> Read(Goal goal, List<Indicator> indicators, List<Target> targets, SamspillDb db, CancellationToken stop)
    {
        var ids = indicators.ConvertAll(indicator => indicator.Id);
        var measured = (await db.Set<Measurement>().AsNoTracking()
            .Where(row => ids.Contains(row.IndicatorId) && !row.IsSuperseded && row.NotMeasuredBecause == null && (row.Status == MeasurementStatus.Approved || row.Status == MeasurementStatus.Sealed))
            .ToListAsync(stop)).ToLookup(row => row.IndicatorId);
        return [.. indicators.OrderBy(indicator => indicator.Level).ThenBy(indicator => Letters.SortKey(indicator.Title), StringComparer.Ordinal).Select(indicator =>
            LineOf(goal, indicator, [.. measured[indicator.Id].OrderBy(row => row.Period)], targets.Where(target => target.IndicatorId == indicator.Id && target.Municipality == null).OrderBy(target => target.Due).LastOrDefault()))];
    }

    private static ShowGoal.Line LineOf(Goal goal, Indicator indicator, List<Measurement> measured, Target? target)
    {
        var whole = measured.FindAll(row => row.Municipality is null);
        var last = whole.LastOrDefault() ?? measured.LastOrDefault();
        var (latest, how) = whole.Count > 0 || last is null ? (last is null ? null : Amount.Of(last.Value, last.Numerator, last.Denominator, last.Step), null) : Added(indicator, measured);
        return new(
            indicator.Key.Value, indicator.Title, indicator.Level, indicator.Unit, Amount.Of(indicator.Baseline, indicator.BaselineNumerator, indicator.BaselineDenominator), indicator.BaselineDate, indicator.BaselineDue,
            latest, latest is null ? null : last?.Period, last?.IsDemo ?? false, how,
            target is null ? null : Amount.Of(target.Value, target.Numerator, target.Denominator, null, target.Low, target.High), target?.Due, target is not null && !goal.MayHaveVerdict, indicator.IsDemo,
            [.. whole.Select(row => (row.Period, Value: row.Value ?? (row.Denominator > 0 ? row.Numerator / row.Denominator : null))).Where(row => row.Value is not null).Select(row => new ShowGoal.Dot(row.Period, row.Value!.Value))]);
    }

    /// <summary>The newest value of each municipality, put together by the indicator's own rule.</summary>
    private static (Amount? Latest, Text How) Added(Indicator indicator, List<Measurement> measured)
    {
        var parts = measured.GroupBy(row => row.Municipality).Select(rows => rows.MaxBy(row => row.Period)!).Select(row => new Part(row.Value, row.Numerator, row.Denominator)).ToList();
        var total = AddUp.Of(indicator.AddingUp, parts, indicator.Municipalities?.Split(';', StringSplitOptions.RemoveEmptyEntries).Length, indicator.Kind == IndicatorKind.Percent);
        return (total.Value is { } value ? new Amount(Math.Round(value, indicator.Decimals)) : null, total.Coverage is { } coverage ? total.How.Then(coverage, ", ") : total.How);
    }
}
