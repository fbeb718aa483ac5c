using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Workbooks;

/// <summary>The rules of goals, held when a workbook is brought in as they are on the pages: judged when every row has been written, and before anything is saved.</summary>
internal static class GoalGate
{
    /// <summary>A goal that the row sets going passes the gate, or names the decision that started it all the same. A changed sentence should be a version too.</summary>
    public static void Check(Goal? goal, SheetRow row, IReadOnlyList<CellChange> cells, Book book, Plan plan)
    {
        if (cells.Any(cell => cell is { Column: "status", After: "active" }))
        {
            plan.Afterwards.Add(() => Start(row, book));
        }

        if (goal is not null && cells.Any(cell => cell.Column == "sentence"))
        {
            plan.Afterwards.Add(() =>
            {
                var last = book.Versions.Where(version => version.GoalId == goal.Id).MaxBy(version => version.Number);
                if (last is not null && CellText.Of(last.Sentence) != row["sentence"])
                {
                    plan.Warnings.Add(new(row.Place("sentence"), WorkbookWords.SentenceDiffers));
                }
            });
        }
    }

    /// <summary>
    /// A target is brought in where the page would take it: on a goal that is active, or that lacks nothing else. What was set
    /// before a goal ended, or while it had its owner, came in its time, and is history.
    /// </summary>
    public static void Target(SheetRow row, Book book)
    {
        var indicator = book.Indicators[row["indicator"]]!;
        var setOn = row.Day("set_on");
        var answers = GoalsOf(book, indicator.Id).Select(goal => IsHistory(book, goal, setOn) ? null : goal.MayHaveTarget(Owner(book, goal), indicator, setOn ?? book.Db.Scene.Clock.Today)).ToList();
        if (answers.Count > 0 && answers.TrueForAll(refusal => refusal is not null))
        {
            var refusal = answers[0]!;
            row.Fault("indicator", refusal.Missing.Count == 0 ? refusal.Says : refusal.Says.Then(Lacks(refusal.Missing)).Then(WorkbookWords.KeepAsNote, ". "));
        }
    }

    private static void Start(SheetRow row, Book book)
    {
        var goal = book.Goals[row["key"]]!;
        var indicators = book.IndicatorGoals.Keys.Where(link => link.Item2 == goal.Id).Select(link => book.Indicators.Of(link.Item1)).ToList();
        var missing = Concreteness.Missing(Concreteness.Of(goal.Key, Owner(book, goal), indicators, [.. book.Targets.InForce()], goal.StartedOn ?? book.Db.Scene.Clock.Today));
        if (missing.Count > 0 && goal.OverrideDecision is null)
        {
            row.Fault("status", WorkbookWords.GateClosed.With(Lacks(missing)));
        }
        else if (!row.Has("started_on"))
        {
            goal.StartedOn ??= book.Db.Scene.Clock.Today;
        }
    }

    private static Text Lacks(IEnumerable<Missing> missing) => Text.Joined("; ", [.. missing.Select(lack => lack.What)]);

    private static IEnumerable<Goal> GoalsOf(Book book, IndicatorId indicator) => book.IndicatorGoals.Keys.Where(link => link.Item1 == indicator).Select(link => book.Goals.Of(link.Item2));

    private static Ownership? Owner(Book book, Goal goal) => Ownership.Standing(book.Ownerships.All.Where(request => request.GoalId == goal.Id));

    /// <summary>True when a day lies before the goal ended, or before its owner said no to what she had said yes to.</summary>
    private static bool IsHistory(Book book, Goal goal, DateOnly? on) =>
        (goal.Status == GoalStatus.Closed && !(on > goal.ClosedOn)) || (Owner(book, goal) is { Answer: OwnershipAnswer.No, AnsweredOn: { } no } && on < no);
}
