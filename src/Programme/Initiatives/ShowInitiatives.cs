using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Initiatives;

/// <summary>The board of initiatives by phase. An initiative may serve several goals and is counted once.</summary>
public static class ShowInitiatives
{
    /// <summary>What the page shows.</summary>
    public sealed record View(Text Verdict, IReadOnlyList<Card> Cards, Sum Money, bool MayWrite, DateOnly Today)
    {
        /// <summary>How many milestones that were due are reached, and how many lie ahead; null when none was due.</summary>
        public Text? Milestones { get; init; }

        /// <summary>True when some of them are invented.</summary>
        public bool MilestonesAreDemo { get; init; }
    }

    /// <summary>An initiative, the goals it serves, its next milestone, and how many milestones are past their day.</summary>
    public sealed record Card(string Key, string Title, InitiativePhase Phase, string? Summary, IReadOnlyList<string> Goals, string? NextMilestone, DateOnly? NextDue, bool NextIsDemo, int Late, DateOnly? Ended, bool IsDemo);

    /// <summary>Costs in kroner; null when no line states it. Of how many lines each is stated.</summary>
    public sealed record Sum(decimal? Planned, int PlannedLines, decimal? Spent, int SpentLines, int Lines, bool IsDemo)
    {
        internal static Sum Of(IReadOnlyCollection<BudgetLine> lines) => new(
            lines.Any(line => line.Planned is not null) ? lines.Sum(line => line.Planned) : null, lines.Count(line => line.Planned is not null),
            lines.Any(line => line.Spent is not null) ? lines.Sum(line => line.Spent) : null, lines.Count(line => line.Spent is not null), lines.Count, lines.Any(line => line.IsDemo));
    }

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var initiatives = await db.Set<Initiative>().AsNoTracking().OrderBy(initiative => initiative.Number).ToListAsync(stop);
        var goals = (await db.Set<InitiativeGoal>().Join(db.Set<Goal>(), link => link.GoalId, goal => goal.Id, (link, goal) => new { link.InitiativeId, goal.Title, goal.Number }).ToListAsync(stop)).ToLookup(goal => goal.InitiativeId);
        var open = (await db.Set<Milestone>().AsNoTracking().Where(milestone => milestone.Reached == null && milestone.Due != null).ToListAsync(stop)).ToLookup(milestone => milestone.InitiativeId);
        var costs = await db.Set<BudgetLine>().AsNoTracking().Where(line => line.Kind == BudgetKind.Cost).ToListAsync(stop);
        var due = await db.Set<Milestone>().CountAsync(milestone => milestone.Due <= today, stop);
        var reached = await db.Set<Milestone>().CountAsync(milestone => milestone.Due <= today && milestone.Reached <= today, stop);
        var cards = initiatives.ConvertAll(initiative =>
        {
            var next = open[initiative.Id].Where(milestone => milestone.Due >= today).MinBy(milestone => milestone.Due);
            return new Card(initiative.Key.Value, initiative.Title, initiative.Phase, initiative.Summary, [.. goals[initiative.Id].OrderBy(goal => goal.Number).Select(goal => $"{goal.Number} {goal.Title}")],
                next?.Title, next?.Due, next?.IsDemo ?? false, open[initiative.Id].Count(milestone => milestone.IsLate(today)), initiative.Ended, initiative.IsDemo);
        });
        return Answer.With<InitiativesPage, View>(new View(InitiativeWords.Verdict(cards.Count, cards.Count(card => card.Goals.Count == 0), cards.Count(card => card.Late > 0)), cards, Sum.Of(costs), reader.May(ProgrammeDeeds.WriteInitiative), today)
        {
            Milestones = due == 0 ? null : Telling.WorkWords.Milestones(reached, due, open.Sum(of => of.Count(milestone => milestone.Due > today))),
            MilestonesAreDemo = await db.Set<Milestone>().AnyAsync(milestone => milestone.IsDemo, stop),
        });
    }
}
