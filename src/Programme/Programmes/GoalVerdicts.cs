using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Programmes;

/// <summary>What the curves say of active goals: the gravest verdict among a goal's indicators, with its reason. Reckoned a page of goals at a time.</summary>
internal static class GoalVerdicts
{
    /// <summary>The gravest verdict of a goal.</summary>
    /// <param name="Says">The indicator, and the first reason that the verdict stands on.</param>
    /// <param name="IsDemo">True when the number it is read from is invented.</param>
    public sealed record Worst(VerdictKind Kind, Text Says, bool IsDemo);

    /// <summary>The verdict of each active goal among <paramref name="goals"/>; none for one whose indicators cannot be judged yet.</summary>
    public static async Task<IReadOnlyDictionary<GoalId, Worst>> Of(SamspillDb db, IEnumerable<Goal> goals, CancellationToken stop)
    {
        var active = goals.Where(goal => goal.Status == GoalStatus.Active).Select(goal => goal.Id).ToList();
        if (active.Count == 0)
        {
            return new Dictionary<GoalId, Worst>();
        }

        var links = await db.Set<IndicatorGoal>().AsNoTracking().Where(link => active.Contains(link.GoalId)).ToListAsync(stop);
        var ids = links.Select(link => link.IndicatorId).Distinct().ToList();
        var indicators = await db.Set<Indicator>().AsNoTracking().Where(indicator => ids.Contains(indicator.Id) && !indicator.IsArchived).ToListAsync(stop);
        var standings = await Standings.Of(db, indicators, stop);
        var byGoal = links.ToLookup(link => link.GoalId, link => link.IndicatorId);
        return active.Select(goal => (Goal: goal, Worst: Gravest([.. indicators.Where(indicator => byGoal[goal].Contains(indicator.Id))], standings))).Where(row => row.Worst is not null).ToDictionary(row => row.Goal, row => row.Worst!);
    }

    private static Worst? Gravest(IReadOnlyList<Indicator> indicators, IReadOnlyDictionary<IndicatorId, Progress> standings)
    {
        var judged = indicators.Where(indicator => standings[indicator.Id].Verdict.Kind != VerdictKind.NotMeasurable).OrderByDescending(indicator => standings[indicator.Id].Verdict.Kind).ThenBy(indicator => Letters.SortKey(indicator.Title), StringComparer.Ordinal).FirstOrDefault();
        if (judged is null)
        {
            return null;
        }

        var progress = standings[judged.Id];
        return new(progress.Verdict.Kind, Text.Same(judged.Title).Then(progress.Verdict.Reasons[0], ": "), judged.IsDemo || progress.Latest?.From.Any(row => row.IsDemo) == true);
    }
}
