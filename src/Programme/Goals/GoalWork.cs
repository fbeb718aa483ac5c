using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Challenges;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Goals;

/// <summary>An initiative that serves a goal, and the money its budget lines say was spent; null when none says.</summary>
internal sealed record GoalWork(Initiative Initiative, ShowGoal.Work Told, decimal? Spent)
{
    /// <summary>The initiatives of a goal, in order.</summary>
    public static async Task<List<GoalWork>> Read(Goal goal, SamspillDb db, CancellationToken stop)
    {
        var initiatives = await db.Set<InitiativeGoal>().Where(link => link.GoalId == goal.Id).Join(db.Set<Initiative>(), link => link.InitiativeId, initiative => initiative.Id, (_, initiative) => initiative).AsNoTracking().OrderBy(initiative => initiative.Number).ToListAsync(stop);
        var ids = initiatives.ConvertAll(initiative => initiative.Id);
        var goals = (await db.Set<InitiativeGoal>().AsNoTracking().Where(link => ids.Contains(link.InitiativeId)).Select(link => link.InitiativeId).ToListAsync(stop)).ToLookup(id => id);
        var spent = (await db.Set<BudgetLine>().AsNoTracking().Where(line => line.Kind == BudgetKind.Cost && line.Spent != null && line.InitiativeId != null && ids.Contains(line.InitiativeId.Value))
            .Select(line => new { line.InitiativeId, line.Spent }).ToListAsync(stop)).ToLookup(line => line.InitiativeId!.Value);
        return initiatives.ConvertAll(initiative => new GoalWork(
            initiative,
            new(initiative.Key.Value, initiative.Title, initiative.Phase, initiative.Summary, initiative.HandOverTo, initiative.EndsHereBecause, goals[initiative.Id].Count() - 1, initiative.IsDemo),
            spent.Contains(initiative.Id) ? spent[initiative.Id].Sum(line => line.Spent) : null));
    }

    /// <summary>The pilots of those initiatives, each with the stages it has reached.</summary>
    public static async Task<IReadOnlyList<ShowGoal.Pilot>> Pilots(List<GoalWork> work, SamspillDb db, CancellationToken stop)
    {
        var ids = work.ConvertAll(row => row.Initiative.Id);
        var steps = ids.Count == 0 ? [] : await db.Set<PilotStep>().AsNoTracking().Where(step => ids.Contains(step.InitiativeId)).ToListAsync(stop);
        return [.. steps.GroupBy(step => step.Pilot).OrderBy(pilot => pilot.Key.Value, StringComparer.Ordinal).Select(pilot =>
        {
            var now = pilot.MaxBy(step => step.Stage)!;
            return new ShowGoal.Pilot(now.Title, [.. pilot.Select(step => step.Stage).Order()], now.Stage, now.On, now.IsDemo);
        })];
    }

    /// <summary>The challenges that stand in the goal's way.</summary>
    public static async Task<IReadOnlyList<ShowGoal.Obstacle>> Challenges(Goal goal, SamspillDb db, CancellationToken stop) =>
        [.. (await db.Set<Challenge>().AsNoTracking().Where(challenge => challenge.Goals != null).OrderBy(challenge => challenge.Number).ToListAsync(stop))
            .Where(challenge => Names(challenge.Goals, goal.Key)).Select(challenge => new ShowGoal.Obstacle(challenge.Key.Value, challenge.Title, challenge.Countermeasure, challenge.IsDemo))];

    /// <summary>The effects that are assumed of the goal.</summary>
    public static async Task<IReadOnlyList<ShowGoal.Effect>> Effects(Goal goal, SamspillDb db, CancellationToken stop) =>
        [.. (await db.Set<EffectAssumption>().AsNoTracking().Where(effect => effect.Goals != null).OrderBy(effect => effect.Number).ToListAsync(stop))
            .Where(effect => Names(effect.Goals, goal.Key)).Select(effect => new ShowGoal.Effect(effect.Key.Value, effect.Assumption, effect.HorizonYear, effect.CheckedBy, effect.CheckOn, effect.IsDemo))];

    private static bool Names(string? keys, Key goal) => keys?.Split(';', StringSplitOptions.TrimEntries).Contains(goal.Value, StringComparer.Ordinal) ?? false;
}
