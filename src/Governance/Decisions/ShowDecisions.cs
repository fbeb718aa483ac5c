using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Groups;
using Samspill.Governance.Meetings;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Governance.Decisions;

/// <summary>All decisions, newest first; and one of them, with what came of it.</summary>
public static class ShowDecisions
{
    /// <summary>What the page of all shows.</summary>
    public sealed record View(IReadOnlyList<Line> Decisions, DateOnly Today, bool MayWrite);

    /// <summary>A decision in a list.</summary>
    public sealed record Line(string Key, DateOnly On, string Body, string? CaseNumber, string Title, IReadOnlyList<string> Goals, DateOnly? Due, DateOnly? DoneOn, bool IsPending, bool IsOpen, bool IsDemo);

    /// <summary>What the page of one shows.</summary>
    /// <param name="Version">The version that a change of its follow-up must build on.</param>
    public sealed record One(Line Line, string Says, string Group, IReadOnlyList<GoalEntry> Goals, string? Meeting, string? Responsible, string? ResponsibleName, string? Outcome, IReadOnlyList<PersonEntry> People, DateOnly Today, int Version, bool MayWrite);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, IEnumerable<IGoalSource> goals, CancellationToken stop) =>
        Answer.With<DecisionsPage, View>(new(await Lines(db, goals, null, stop), db.Scene.Clock.Today, reader.May(GovernanceDeeds.WriteDecision)));

    internal static async Task<IReadOnlyList<Line>> Lines(SamspillDb db, IEnumerable<IGoalSource> goals, GroupId? only, CancellationToken stop)
    {
        var titles = (await Goals(db, goals, stop)).ToDictionary(goal => goal.Key, goal => $"{goal.Number} {goal.Title}", StringComparer.Ordinal);
        var bodies = await db.Set<Group>().AsNoTracking().ToDictionaryAsync(group => group.Id, group => group.Name, stop);
        var rows = await db.Set<Decision>().AsNoTracking().Where(decision => only == null || decision.GroupId == only).OrderByDescending(decision => decision.On).ThenBy(decision => decision.Key).ToListAsync(stop);
        return [.. rows.Select(row => Told(row, bodies[row.GroupId], titles))];
    }

    internal static async Task<IResult> Single(string decision, SamspillDb db, Reader reader, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        if (await Find(db, decision, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var all = await Goals(db, goals, stop);
        var group = await db.Set<Group>().AsNoTracking().SingleAsync(row => row.Id == found.GroupId, stop);
        var people = await db.People(stop);
        var meeting = found.MeetingId is { } at ? await db.Set<Meeting>().Where(row => row.Id == at).Select(row => row.Key).SingleAsync(stop) : (Key?)null;
        var responsible = people.FirstOrDefault(person => person.Id == found.ResponsibleId);
        return Answer.With<DecisionPage, One>(new(Told(found, group.Name, all.ToDictionary(goal => goal.Key, goal => $"{goal.Number} {goal.Title}", StringComparer.Ordinal)), found.Says, group.Key.Value, [.. all.Where(goal => found.GoalKeys.Contains(goal.Key, StringComparer.Ordinal))],
            meeting?.Value, responsible?.Key, responsible?.Name, found.Outcome, people, db.Scene.Clock.Today, found.Version, await SettleDecision.May(db, reader, found, stop)));
    }

    internal static Task<Decision?> Find(SamspillDb db, string decision, CancellationToken stop) =>
        db.Set<Decision>().ByKey(decision, stop);

    internal static async Task<List<GoalEntry>> Goals(SamspillDb db, IEnumerable<IGoalSource> sources, CancellationToken stop)
    {
        var goals = new List<GoalEntry>();
        foreach (var source in sources)
        {
            goals.AddRange(await source.Goals(db.Here, stop));
        }

        return goals;
    }

    private static Line Told(Decision row, string body, Dictionary<string, string> titles) => new(row.Key.Value, row.On, body, row.CaseNumber, row.Title, [.. row.GoalKeys.Select(goal => titles.GetValueOrDefault(goal) ?? goal)], row.Due, row.DoneOn, row.IsPending, row.IsOpen, row.IsDemo);
}
