using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Goals;
using Samspill.Platform.Data;
using Samspill.Programme.Indicators;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Goals;

/// <summary>The record check of goals, read from what hangs on them; the same on every page that shows `n of 10`.</summary>
internal static class GoalRecords
{
    /// <summary>The ten lines of each of <paramref name="only"/>.</summary>
    public static async Task<IReadOnlyDictionary<GoalId, IReadOnlyList<RecordCheckLine>>> Check(SamspillDb db, IReadOnlyCollection<GoalId> only, IReadOnlyDictionary<PartId, int> silent, CancellationToken stop)
    {
        var goals = await db.Set<Goal>().Where(goal => only.Contains(goal.Id)).Select(goal => new { goal.Id, goal.Sentence, goal.Beneficiaries, goal.HandOver }).ToListAsync(stop);
        var today = db.Scene.Clock.Today;
        var accepted = (await db.Set<Ownership>().AsNoTracking().Where(row => only.Contains(row.GoalId) && row.Answer != OwnershipAnswer.No && row.Answer != OwnershipAnswer.Silent).ToListAsync(stop)).FindAll(row => row.IsAccepted);
        var owners = accepted.Where(row => !silent.ContainsKey(row.Id)).ToLookup(row => row.GoalId);
        var ends = await db.TheProgramme().Select(programme => programme.Ends).FirstOrDefaultAsync(stop);
        var lines = await (
            from link in db.Set<IndicatorGoal>()
            where only.Contains(link.GoalId)
            join indicator in db.Set<Indicator>() on link.IndicatorId equals indicator.Id
            select new
            {
                link.GoalId,
                link.IndicatorId,
                indicator.Level,
                HasBaseline = indicator.Baseline != null || indicator.BaselineDue >= today || (indicator.BaselineNumerator != null && indicator.BaselineDenominator > 0),
            }).ToListAsync(stop);
        var measured = lines.Select(line => line.IndicatorId).Distinct().ToList();
        var last = (await db.Set<Target>().AsNoTracking().Where(target => measured.Contains(target.IndicatorId)).ToListAsync(stop)).InForce().GroupBy(target => target.IndicatorId).ToDictionary(group => group.Key, group => group.Max(target => (DateOnly?)target.Due));
        var indicators = lines.ToLookup(line => line.GoalId, line => new GoalIndicator(line.Level >= ResultLevel.Output, line.Level >= ResultLevel.Outcome, line.HasBaseline, last.GetValueOrDefault(line.IndicatorId)));
        return goals.ToDictionary(goal => goal.Id, goal => GoalRecordCheck.Of(new GoalRecord(goal.Sentence, goal.Beneficiaries, owners[goal.Id].Count(), [.. indicators[goal.Id]], ends, goal.HandOver)));
    }

    /// <summary>The ten lines of a goal whose owners, indicators and targets are read already.</summary>
    public static IReadOnlyList<RecordCheckLine> Check(Goal goal, IReadOnlyCollection<Ownership> requests, IReadOnlyCollection<Indicator> indicators, IReadOnlyCollection<Target> targets, DateOnly? ends, IReadOnlyDictionary<PartId, int> silent, DateOnly today)
    {
        var last = targets.GroupBy(target => target.IndicatorId).ToDictionary(group => group.Key, group => group.Max(target => (DateOnly?)target.Due));
        return GoalRecordCheck.Of(new GoalRecord(goal.Sentence, goal.Beneficiaries, requests.Count(request => request.IsAccepted && !silent.ContainsKey(request.Id)), [.. indicators.Select(indicator => new GoalIndicator(
            indicator.Level >= ResultLevel.Output, indicator.Level >= ResultLevel.Outcome,
            Concreteness.HasBaseline(indicator, today), last.GetValueOrDefault(indicator.Id)))], ends, goal.HandOver));
    }
}
