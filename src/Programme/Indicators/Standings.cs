using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Indicators;

/// <summary>Reads how indicators stand, in three questions however many they are.</summary>
internal static class Standings
{
    /// <summary>How each stands today, for the whole.</summary>
    public static async Task<IReadOnlyDictionary<IndicatorId, Progress>> Of(SamspillDb db, IReadOnlyCollection<Indicator> indicators, CancellationToken stop)
    {
        var ids = indicators.Select(indicator => indicator.Id).ToList();
        return await Of(db, indicators, await db.Set<Target>().AsNoTracking().Where(target => ids.Contains(target.IndicatorId)).ToListAsync(stop), stop);
    }

    /// <summary>How each stands today, for the whole, when all their targets are read already.</summary>
    public static async Task<IReadOnlyDictionary<IndicatorId, Progress>> Of(SamspillDb db, IReadOnlyCollection<Indicator> indicators, IReadOnlyCollection<Target> all, CancellationToken stop)
    {
        var ids = indicators.Select(indicator => indicator.Id).ToList();
        var today = db.Scene.Clock.Today;
        var measurements = (await db.Set<Measurement>().AsNoTracking().Where(row => ids.Contains(row.IndicatorId) && !row.IsSuperseded && (row.Status == MeasurementStatus.Approved || row.Status == MeasurementStatus.Sealed)).ToListAsync(stop)).ToLookup(row => row.IndicatorId);
        var targets = all.ToLookup(target => target.IndicatorId);
        var judged = await MayBeJudged(db, ids, stop);
        return indicators.ToDictionary(indicator => indicator.Id, indicator => Progress.Of(indicator, measurements[indicator.Id], targets[indicator.Id], judged(indicator.Id), today));
    }

    /// <summary>Whether a verdict may be given: when the indicator tells about no goal, or about one that has started.</summary>
    public static async Task<Func<IndicatorId, bool>> MayBeJudged(SamspillDb db, IReadOnlyCollection<IndicatorId> ids, CancellationToken stop)
    {
        var links = await db.Set<IndicatorGoal>().Where(link => ids.Contains(link.IndicatorId))
            .Join(db.Set<Goal>(), link => link.GoalId, goal => goal.Id, (link, goal) => new { link.IndicatorId, goal.Status }).ToListAsync(stop);
        var goals = links.ToLookup(link => link.IndicatorId, link => link.Status is GoalStatus.Active or GoalStatus.Closed);
        return id => !goals[id].Any() || goals[id].Any(isStarted => isStarted);
    }
}
