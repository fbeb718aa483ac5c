using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Start;

/// <summary>
/// The next thing to do in a new programme, until its first measurement is in: goals, an owner asked, her answer, an indicator, a
/// baseline, a target, the start, and the first number. Told of the goal that has come furthest.
/// </summary>
/// <param name="Says">Where the goal stands.</param>
/// <param name="Action">What to do.</param>
/// <param name="Address">Where it is done, below the partnership.</param>
public sealed record NextStep(Text Says, Text Action, string Address)
{
    /// <summary>The next step; null once something has been measured.</summary>
    internal static async Task<NextStep?> Of(SamspillDb db, CancellationToken stop)
    {
        if (await db.Set<Measurement>().AnyAsync(stop))
        {
            return null;
        }

        var goals = await db.Set<Goal>().AsNoTracking().Where(goal => goal.Status != GoalStatus.Closed).OrderBy(goal => goal.Number).ToListAsync(stop);
        if (goals.Count == 0)
        {
            return new(StartWords.Empty, StartWords.PasteGoals, "/start");
        }

        var owners = (await db.Set<Ownership>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.GoalId);
        var indicators = (await db.Set<IndicatorGoal>().Join(db.Set<Indicator>(), link => link.IndicatorId, indicator => indicator.Id, (link, indicator) => new { link.GoalId, Indicator = indicator }).AsNoTracking().ToListAsync(stop)).ToLookup(row => row.GoalId, row => row.Indicator);
        var targets = (await db.Set<Target>().AsNoTracking().ToListAsync(stop)).InForce().ToList();
        var furthest = goals.Select(goal => (Goal: goal, Missing: Concreteness.Of(goal.Key, Ownership.Standing(owners[goal.Id]), [.. indicators[goal.Id]], targets, db.Scene.Clock.Today).Where(requirement => !requirement.IsMet).ToList()))
            .OrderBy(row => row.Missing.Count).ThenByDescending(row => row.Goal.Status == GoalStatus.Active).First();
        return For(furthest.Goal, furthest.Missing, indicators[furthest.Goal.Id].FirstOrDefault());
    }

    private static NextStep For(Goal goal, List<Requirement> missing, Indicator? indicator)
    {
        var first = missing.FirstOrDefault();
        if (goal.Status == GoalStatus.Active && indicator is not null)
        {
            return new(StartWords.ForGoal.With(goal.Number, goal.Title, StartWords.NotMeasuredYet), StartWords.MeasureFirst, "/indikator/" + indicator.Key);
        }

        return first is null
            ? new(StartWords.ForGoal.With(goal.Number, goal.Title, StartWords.ReadyToStart), StartWords.StartIt, $"/mal/{goal.Key}#krav")
            : new(StartWords.ForGoal.With(goal.Number, goal.Title, first.What), first.Remedy, first.Address);
    }
}
