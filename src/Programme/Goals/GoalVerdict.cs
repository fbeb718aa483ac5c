using Samspill.Kernel;

namespace Samspill.Programme.Goals;

/// <summary>The state of a goal in a few sentences, the gravest gaps included; invented rows say nothing here.</summary>
internal static class GoalVerdict
{
    /// <summary>At most three sentences of what is known and what is not, and always the decision by which a vague goal was started.</summary>
    public static Text Of(Goal goal, ShowGoal.Owner? owner, IReadOnlyList<ShowGoal.Line> lines, IReadOnlyList<ShowGoal.Turn> turns)
    {
        if (goal is { Status: GoalStatus.Closed, ClosedOn: { } on })
        {
            return GoalWords.ClosedOn.With(on, goal.ClosedBecause ?? "");
        }

        var said = new List<Text>();
        var measured = lines.Where(line => line is { IsMeasured: true, LatestIsDemo: false }).OrderByDescending(line => line.Level).ToList();
        if (measured.Count > 0)
        {
            said.Add(GoalWords.MeasuredSoFar.With(List([.. measured.Take(3).Select(line => Says(line))])));
        }
        else
        {
            said.Add(goal.NotWorkedOnBecause is { } because ? GoalWords.NotWorkedOnVerdict.With(because.TrimEnd('.')) : GoalWords.NothingMeasured);
        }

        if (measured.Count > 0 && !measured.Exists(line => line.Level >= ResultLevel.Outcome))
        {
            said.Add(GoalWords.NoEffectMeasured);
        }

        if (turns.Skip(1).LastOrDefault(turn => !turn.IsClarified) is { Decision: null })
        {
            said.Add(GoalWords.PivotUndecided);
        }

        if (OfOwner(owner) is { } gap)
        {
            said.Add(gap);
        }

        var verdict = Text.Joined(" ", [.. said.Take(3)]);
        return goal.OverrideDecision is { } decision ? GoalWords.OverrideVerdict.With(decision.TrimEnd('.')).Then(verdict) : verdict;
    }

    private static Text? OfOwner(ShowGoal.Owner? owner) => owner switch
    {
        null => GoalWords.NobodyAsked,
        { IsSilentSinceYes: true } => GoalWords.QuietSinceYes.Of(owner.SilentDays!.Value, owner.Who),
        { IsAccepted: true } => null,
        { Answer: OwnershipAnswer.No } => GoalWords.SaidNo.With(owner.Who),
        { Answer: OwnershipAnswer.YesBut } => GoalWords.SaidYesBut.With(owner.Who),
        { Answer: OwnershipAnswer.Silent, MayAnswer: true } => GoalWords.YouAreAsked,
        { SilentDays: 0 } => GoalWords.AskedToday.With(owner.Who),
        { SilentDays: { } days } => GoalWords.SilentFor.Of(days, owner.Who),
        _ => null,
    };

    private static Text Says(ShowGoal.Line line)
    {
        // `pilotkommuner 2` needs no unit to be understood; `penger brukt 40` does. A unit is written for many, and one is not many.
        var unit = line.Unit is { } name && line.Value is not null and not 1 && !line.Title.Contains(name, StringComparison.OrdinalIgnoreCase) && !line.Latest!.HasLetters && !line.Latest.Nb.Contains('%') ? Text.Same(" " + name) : Text.Same("");
        return GoalWords.ValueOf.With(InSentence(line.Title), line.Latest).Then(unit, "");
    }

    /// <summary>A title inside a sentence: `Pilotkommuner` becomes `pilotkommuner`, `FoU-miljøer` stays.</summary>
    private static string InSentence(string title) => title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    private static Text List(Text[] parts) => Text.Joined(", ", parts);
}
