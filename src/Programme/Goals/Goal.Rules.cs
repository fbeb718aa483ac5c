using Samspill.Kernel;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Goals;

/// <content>What may be done with a goal, and when.</content>
internal sealed partial class Goal
{
    /// <summary>True when a verdict may be given on it: a goal that came granted but vague has nothing to be judged by.</summary>
    public bool MayHaveVerdict => Status is GoalStatus.Active or GoalStatus.Closed;

    /// <summary>True when it was started by a decision although not concrete.</summary>
    public bool IsOverridden => OverrideDecision is not null;

    /// <summary>
    /// Whether a target may be set on <paramref name="indicator"/> for this goal; null when it may. Until the goal is active the
    /// target is the last stone: everything else that makes the goal concrete must be in place first, on the same indicator.
    /// </summary>
    public Refusal? MayHaveTarget(Ownership? owner, Indicator indicator, DateOnly today)
    {
        if (Status == GoalStatus.Closed)
        {
            return GoalRefusals.TargetAfterEnd.With(Title);
        }

        var lacking = Status == GoalStatus.Active ? [] : Concreteness.Of(Key, owner, [indicator], [], today).Where(requirement => !requirement.IsMet && requirement.Code != "target").ToList();
        return lacking.Count == 0 ? null : GoalRefusals.TargetTooEarly.With(Title).Lacking(Concreteness.Missing(lacking));
    }

    /// <summary>
    /// Starts the goal; null when done. When something is missing it is refused with the list, unless a decision is named: then it
    /// starts, and the decision is shown on its page and in every report until nothing is missing any more.
    /// </summary>
    public Refusal? Start(IReadOnlyList<Requirement> requirements, string? overrideDecision, DateOnly today)
    {
        if (Status == GoalStatus.Closed)
        {
            return GoalRefusals.Ended;
        }

        var lacking = requirements.Where(requirement => !requirement.IsMet).ToList();
        if (Status == GoalStatus.Active && (!IsOverridden || lacking.Count > 0))
        {
            return IsOverridden ? GoalRefusals.NotConcrete.Lacking(Concreteness.Missing(lacking)) : GoalRefusals.AlreadyStarted;
        }

        if (lacking.Count > 0 && string.IsNullOrWhiteSpace(overrideDecision))
        {
            return GoalRefusals.NotConcrete.Lacking(Concreteness.Missing(lacking));
        }

        (Status, StartedOn) = (GoalStatus.Active, StartedOn ?? today);
        OverrideDecision = lacking.Count > 0 ? overrideDecision!.Trim() : null;
        return null;
    }

    /// <summary>Ends the goal; null when done. What is carried on by nobody and checked by nobody stands in its way.</summary>
    public Refusal? Close(string because, IReadOnlyList<Missing> open, DateOnly today)
    {
        if (Status != GoalStatus.Active && Status != GoalStatus.Granted)
        {
            return Status == GoalStatus.Closed ? GoalRefusals.Ended : GoalRefusals.DraftHasNoEnd;
        }

        if (open.Count > 0)
        {
            return GoalRefusals.NotClosable.Lacking(open);
        }

        (Status, ClosedOn, ClosedBecause) = (GoalStatus.Closed, today, because);
        return null;
    }
}

internal static class GoalRefusals
{
    public static readonly Refusal SavedBySomebodyElse = new("programme.goal-saved-by-somebody-else", new("Noen andre lagret først. Begge tekstene står her. Lagre igjen hvis din skal gjelde.", "Nokon andre lagra først. Begge tekstane står her. Lagre igjen om din skal gjelde.", "Somebody else saved first. Both texts stand here. Save again if yours is to hold."), RefusalKind.Conflict);

    public static readonly Refusal NotConcrete = new("programme.goal-not-concrete", new("Målet er ikke konkret nok til å starte. Dette mangler:", "Målet er ikkje konkret nok til å starte. Dette manglar:", "The goal is not concrete enough to start. This is missing:"));

    public static readonly Refusal AlreadyStarted = new("programme.goal-already-started", new("Målet er allerede i gang.", "Målet er alt i gang.", "The goal has already started."));

    public static readonly Refusal Ended = new("programme.goal-ended", new("Målet er avsluttet og endres ikke mer.", "Målet er avslutta og blir ikkje endra meir.", "The goal has ended and is changed no more."));

    public static readonly Refusal DraftHasNoEnd = new("programme.goal-draft-has-no-end", new("Et utkast avsluttes ikke. Legg det bort i stedet.", "Eit utkast blir ikkje avslutta. Legg det bort i staden.", "A draft is not ended. Put it away instead."));

    public static readonly Refusal NotClosable = new("programme.goal-not-closable", new("Målet kan ikke avsluttes ennå. Dette er åpent:", "Målet kan ikkje avsluttast enno. Dette er ope:", "The goal cannot be ended yet. This is open:"));

    public static readonly Refusal TargetTooEarly = new("programme.goal-target-too-early", new("«{0}» er ikke konkret ennå, og kan ikke få et måltall. Dette må på plass først:", "«{0}» er ikkje konkret enno, og kan ikkje få eit måltal. Dette må på plass først:", "“{0}” is not concrete yet and cannot have a target. This must be in place first:"));

    public static readonly Refusal TargetAfterEnd = new("programme.goal-target-after-end", new("«{0}» er avsluttet. Måltall settes ikke etterpå.", "«{0}» er avslutta. Måltal blir ikkje sette etterpå.", "“{0}” has ended. Targets are not set afterwards."));

    public static readonly Refusal AlreadyDecided = new("programme.goal-version-already-decided", new("Versjon {0} har allerede et vedtak: {1}.", "Versjon {0} har alt eit vedtak: {1}.", "Version {0} already has a decision: {1}."));
}
