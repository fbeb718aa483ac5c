using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Governance.Decisions;

/// <summary>The anchoring table: for each goal, the last decision in each body, and the last in one that is elected.</summary>
public static class Anchoring
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Body> Bodies, IReadOnlyList<Goal> Goals)
    {
        /// <summary>How many goals rest on a decision.</summary>
        public int Anchored => Goals.Count(goal => goal.LastAny is not null || goal.Own.Count > 0);

        /// <summary>How many have a decision in an elected body.</summary>
        public int Political => Goals.Count(goal => goal.LastPolitical is not null);
    }

    /// <summary>A body that has made a decision about a goal, or is elected.</summary>
    public sealed record Body(string Key, string Name, GroupKind Kind);

    /// <summary>A goal, the last decision in each body by the body's key, and those its own record refers to.</summary>
    /// <param name="LastPolitical">The day of the last decision in an elected body.</param>
    /// <param name="LastAny">The day of the last decision in any body.</param>
    public sealed record Goal(string Key, int Number, string Title, string Address, IReadOnlyDictionary<string, Last> ByBody, IReadOnlyList<GoalDecision> Own, DateOnly? LastPolitical, DateOnly? LastAny, bool IsDemo);

    /// <summary>The last decision in a body.</summary>
    public sealed record Last(string Key, DateOnly On, string Title, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, IEnumerable<IGoalSource> goals, CancellationToken stop) => Answer.With<AnchoringPage, View>(await Read(db, goals, stop));

    internal static async Task<View> Read(SamspillDb db, IEnumerable<IGoalSource> sources, CancellationToken stop)
    {
        var goals = new List<GoalEntry>();
        foreach (var source in sources)
        {
            goals.AddRange(await source.Goals(db.Here, stop));
        }

        var today = db.Scene.Clock.Today;
        var groups = await db.Set<Group>().AsNoTracking().ToDictionaryAsync(group => group.Id, stop);
        var decisions = (await db.Set<Decision>().AsNoTracking().Where(decision => decision.Goals != null && decision.On <= today).OrderBy(decision => decision.On).ToListAsync(stop))
            .SelectMany(decision => decision.GoalKeys, (decision, goal) => (goal, decision)).ToLookup(pair => pair.goal, pair => pair.decision, StringComparer.Ordinal);
        var used = decisions.SelectMany(row => row).Select(decision => decision.GroupId).ToHashSet();
        var bodies = groups.Values.Where(group => used.Contains(group.Id) || group.Kind is GroupKind.Political or GroupKind.Steering).OrderBy(group => group.Kind != GroupKind.Political).ThenBy(group => Letters.SortKey(group.Name), StringComparer.Ordinal).Select(group => new Body(group.Key.Value, group.Name, group.Kind)).ToList();
        return new(bodies, [.. goals.Where(goal => !goal.IsEnded).Select(goal =>
        {
            var all = decisions[goal.Key].ToList();
            var elected = all.Where(decision => groups[decision.GroupId].Kind == GroupKind.Political).ToList();
            return new Goal(goal.Key, goal.Number, goal.Title, goal.Address, all.GroupBy(decision => groups[decision.GroupId].Key.Value, StringComparer.Ordinal).ToDictionary(body => body.Key, body => Told(body.Last()), StringComparer.Ordinal), goal.Decisions,
                elected.Count == 0 ? null : elected.Max(decision => decision.On), all.Count > 0 ? all.Max(decision => decision.On) : goal.Decisions.Max(decision => decision.On), goal.IsDemo);
        })]);
    }

    private static Last Told(Decision decision) => new(decision.Key.Value, decision.On, decision.Title, decision.IsDemo);
}
