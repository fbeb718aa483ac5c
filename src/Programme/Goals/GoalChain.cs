using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Goals;

/// <summary>The chain of results: what goes in, what is done, what comes out, what changes for users, what changes in society.</summary>
internal static class GoalChain
{
    /// <summary>The five steps, each with what is known and what is not.</summary>
    public static IReadOnlyList<ShowGoal.ChainStep> Of(ShowGoal.Owner? owner, IReadOnlyList<ShowGoal.Line> lines, List<GoalWork> work, IReadOnlyList<ShowGoal.Effect> effects) =>
        [.. Enum.GetValues<ResultLevel>().Select(level =>
        {
            var measured = lines.Where(line => line.Level == level).Select(Entry);
            IReadOnlyList<ShowGoal.ChainEntry> entries = level switch
            {
                ResultLevel.Input => [Time(owner), Money(work), .. measured],
                ResultLevel.Activity => [.. work.Select(row => new ShowGoal.ChainEntry(Text.Same(row.Told.Title), InitiativeWords.Of(row.Told.Phase), true, "/tiltak/" + row.Told.Key, row.Told.IsDemo)), .. measured],
                ResultLevel.Impact => [.. measured, .. effects.Select(Assumed)],
                _ => [.. measured],
            };
            return new ShowGoal.ChainStep(level, entries, level == ResultLevel.Activity ? entries.Any(entry => entry.IsKnown) : entries.Any(entry => entry is { IsKnown: true, Says: not null }));
        })];

    private static ShowGoal.ChainEntry Time(ShowGoal.Owner? owner) => owner is { IsAccepted: true, HoursPerWeek: { } hours }
        ? new(GoalWords.TimeSetAside, HalfDays.Of(hours), true, null, owner.IsDemo)
        : new(GoalWords.TimeSetAside, GoalWords.NotAgreed, false, null, false);

    private static ShowGoal.ChainEntry Money(List<GoalWork> work) => work.Exists(row => row.Spent is not null)
        ? new(GoalWords.MoneySpent, GoalWords.Kroner.With(work.Sum(row => row.Spent ?? 0)), true, null, false)
        : new(GoalWords.MoneySpent, Ui.Words.NotStated, false, null, false);

    private static ShowGoal.ChainEntry Entry(ShowGoal.Line line) =>
        new(Text.Same(line.Title), line.Latest ?? Ui.Words.NotMeasured, line.Latest is not null, "/indikator/" + line.Key, line.IsDemo || line.LatestIsDemo);

    /// <summary>An assumed effect is no number: it says when it will be looked for.</summary>
    private static ShowGoal.ChainEntry Assumed(ShowGoal.Effect effect) =>
        new(Text.Same(effect.Assumption), effect.CheckOn is { } on ? GoalWords.CheckedOn.With(on) : GoalWords.NoCheckDate, false, null, effect.IsDemo);
}
