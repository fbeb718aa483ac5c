using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Goals;

/// <summary>Reads a goal's indicators as lines: baseline, latest approved value, target, and the verdict where one may be given.</summary>
internal static class GoalLines
{
    public static async Task<IReadOnlyList<ShowGoal.Line>> Read(Goal goal, List<Indicator> indicators, List<Target> targets, SamspillDb db, CancellationToken stop)
    {
        var standings = indicators.Count == 0 ? new Dictionary<IndicatorId, Progress>() : await Standings.Of(db, indicators, targets, stop);
        return [.. indicators.OrderBy(indicator => indicator.Level).ThenBy(indicator => Letters.SortKey(indicator.Title), StringComparer.Ordinal).Select(indicator => LineOf(goal, indicator, standings[indicator.Id]))];
    }

    /// <summary>One indicator as a line of a goal.</summary>
    public static ShowGoal.Line LineOf(Goal goal, Indicator indicator, Progress progress)
    {
        var latest = progress.Latest;
        return new(
            indicator.Key.Value, indicator.Title, indicator.Level, indicator.Unit, indicator.BaselineNumerator is not null ? Figure.BaselineShown(indicator) : Figure.Baseline(indicator) is { } baseline ? Plain(indicator, baseline) : null, indicator.BaselineDate, indicator.BaselineDue,
            latest is null ? null : latest.From.Count == 1 ? Figure.Plain(indicator, latest.From[0]) : Plain(indicator, latest.Value!.Value), latest?.Value, latest?.On, latest?.From.Any(row => row.IsDemo) ?? false, AddedUp(latest?.Together),
            progress.Aim is { } aim ? ShowIndicator.Say(indicator, aim) : null, progress.Aim?.Due, progress.Aim is not null && !goal.MayHaveVerdict,
            goal.MayHaveVerdict && progress.Aim is not null ? progress.Verdict.Kind : null, indicator.IsDemo,
            [.. progress.Current.Where(standing => standing.Value is not null).Select(standing => new ShowGoal.Dot(standing.On, standing.Value!.Value))]);
    }

    /// <summary>A number as it reads in a row whose head names the unit.</summary>
    private static Text Plain(Indicator indicator, decimal value) =>
        indicator.Kind == IndicatorKind.Number ? Figure.Number(Math.Round(value, Math.Min(6, indicator.Decimals + 1), MidpointRounding.AwayFromZero), indicator.Decimals) : Figure.Reckoned(indicator, value);

    private static Text? AddedUp(Total? total) => total is null ? null : total.Coverage is { } coverage ? total.How.Then(coverage, ", ") : total.How;
}
