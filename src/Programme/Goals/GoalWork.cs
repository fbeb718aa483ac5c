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
        var initiatives = await db.Set<InitiativeGoal>().Where(link => link.GoalId == goal.Id).Join(db.Set<Initiative>(), link => link.InitiativeId, initiative => initiative.Id, (_, initiative) => initiative).AsNoTracking().OrderBy(initiative => initiative.Number)
            .Select(initiative => new { Initiative = initiative, Goals = db.Set<InitiativeGoal>().Count(link => link.InitiativeId == initiative.Id) }).ToListAsync(stop);
        var ids = initiatives.ConvertAll(row => row.Initiative.Id);
        var spent = (await db.Set<BudgetLine>().AsNoTracking().Where(line => line.Kind == BudgetKind.Cost && line.Spent != null && line.InitiativeId != null && ids.Contains(line.InitiativeId.Value))
            .Select(line => new { line.InitiativeId, line.Spent }).ToListAsync(stop)).ToLookup(line => line.InitiativeId!.Value);
        return initiatives.ConvertAll(row => new GoalWork(row.Initiative, Say(row.Initiative, row.Goals - 1), spent.Contains(row.Initiative.Id) ? spent[row.Initiative.Id].Sum(line => line.Spent) : null));
    }

    private static ShowGoal.Work Say(Initiative initiative, int otherGoals) =>
        new(initiative.Key.Value, initiative.Title, initiative.Phase, initiative.Summary, initiative.HandOverTo, initiative.EndsHereBecause, otherGoals, initiative.IsDemo);

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
}
