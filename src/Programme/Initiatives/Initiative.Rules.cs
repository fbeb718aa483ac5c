using Samspill.Kernel;

namespace Samspill.Programme.Initiatives;

internal sealed partial class Initiative
{
    /// <summary>True while nobody has said who carries it on, nor that it ends here.</summary>
    public bool IsUnsettled() => HandOverTo is null && EndsHereBecause is null;

    /// <summary>Goes to another phase; null when done. It is carried on only when somebody has taken it over.</summary>
    public Refusal? MoveTo(InitiativePhase phase)
    {
        if (Ended is not null)
        {
            return InitiativeRefusals.Closed.With(Ended);
        }

        if (phase == InitiativePhase.Viderefort && HandOverTo is null)
        {
            return InitiativeRefusals.CarriedOnByNobody;
        }

        Phase = phase;
        return null;
    }

    /// <summary>Somebody carries it on; it no longer ends here.</summary>
    public void HandOver(string to, DateOnly? on, string? note) => (HandOverTo, HandOverOn, HandOverNote, EndsHereBecause) = (to, on, note, null);

    /// <summary>It ends with the programme; null when done. One that has been carried on is not ended so.</summary>
    public Refusal? EndHere(string because)
    {
        if (Phase == InitiativePhase.Viderefort)
        {
            return InitiativeRefusals.AlreadyCarriedOn;
        }

        (HandOverTo, HandOverOn, HandOverNote, EndsHereBecause) = (null, null, null, because);
        return null;
    }

    /// <summary>Closes it on a day; null when done. Refused until it is handed over, or said to end here.</summary>
    public Refusal? Close(DateOnly on)
    {
        if (Ended is not null)
        {
            return InitiativeRefusals.Closed.With(Ended);
        }

        if (IsUnsettled())
        {
            return InitiativeRefusals.Unsettled;
        }

        if (on < Started)
        {
            return InitiativeRefusals.EndsBeforeItStarts.With(Started);
        }

        Ended = on;
        return null;
    }
}

internal sealed partial class Milestone
{
    /// <summary>True when its day has passed and it is not reached. The day stays where it was set.</summary>
    public bool IsLate(DateOnly today) => Reached is null && Due < today;

    /// <summary>Moves the day, and keeps the first one and the reason; null when done.</summary>
    public Refusal? Move(DateOnly to, string? because, DateOnly today)
    {
        if (Reached is not null)
        {
            return InitiativeRefusals.MilestoneReached.With(Reached);
        }

        if (string.IsNullOrWhiteSpace(because))
        {
            return InitiativeRefusals.MovedWithoutReason;
        }

        FirstDue ??= Due;
        (Due, MovedBecause, MovedOn) = (to, because.Trim(), today);
        return null;
    }

    /// <summary>Reached on a day, shown by something; null when done.</summary>
    public Refusal? Reach(DateOnly on, string? evidence, DateOnly today)
    {
        if (Reached is not null)
        {
            return InitiativeRefusals.MilestoneReached.With(Reached);
        }

        if (string.IsNullOrWhiteSpace(evidence))
        {
            return InitiativeRefusals.ReachedWithoutEvidence;
        }

        if (on > today)
        {
            return InitiativeRefusals.ReachedInTheFuture;
        }

        (Reached, Evidence) = (on, evidence.Trim());
        return null;
    }
}

internal sealed partial class PilotStep
{
    /// <summary>
    /// Why <paramref name="stage"/> on <paramref name="on"/> cannot be the next step of a pilot with these <paramref name="steps"/>;
    /// null when it can. Stages are taken one by one, and no step is older than the one before it.
    /// </summary>
    public static Refusal? Next(IReadOnlyCollection<PilotStep> steps, PilotStage stage, DateOnly on, DateOnly today)
    {
        if (on > today)
        {
            return InitiativeRefusals.StepInTheFuture;
        }

        var last = steps.MaxBy(step => step.Stage);
        var next = last is null ? PilotStage.Behov : last.Stage + 1;
        if (last?.Stage == PilotStage.Spredd)
        {
            return InitiativeRefusals.PilotDone;
        }

        if (stage != next)
        {
            return InitiativeRefusals.StepOutOfOrder.With(InitiativeWords.Of(next));
        }

        var latest = steps.Max(step => step.On);
        return on < latest ? InitiativeRefusals.StepBeforeTheLast.With(latest) : null;
    }
}

internal static class InitiativeRefusals
{
    public static readonly Refusal Closed = new("programme.initiative-closed", new("Tiltaket ble avsluttet {0}.", "Tiltaket vart avslutta {0}.", "The initiative was closed on {0}."));

    public static readonly Refusal CarriedOnByNobody = new("programme.initiative-carried-on-by-nobody", new("Ingen har tatt over ennå. Skriv først hvem som fører tiltaket videre.", "Ingen har teke over enno. Skriv først kven som fører tiltaket vidare.", "Nobody has taken over yet. First write who carries the initiative on."));

    public static readonly Refusal AlreadyCarriedOn = new("programme.initiative-already-carried-on", new("Tiltaket er videreført. Flytt det til en annen fase først.", "Tiltaket er vidareført. Flytt det til ein annan fase først.", "The initiative is carried on. Move it to another phase first."));

    public static readonly Refusal Unsettled = new("programme.initiative-unsettled", new("Tiltaket kan ikke avsluttes før det er sagt hvem som fører det videre, eller at det slutter her.", "Tiltaket kan ikkje avsluttast før det er sagt kven som fører det vidare, eller at det sluttar her.", "The initiative cannot be closed before it is said who carries it on, or that it ends here."));

    public static readonly Refusal EndsBeforeItStarts = new("programme.initiative-ends-before-it-starts", new("Tiltaket startet {0} og kan ikke slutte før det.", "Tiltaket starta {0} og kan ikkje slutte før det.", "The initiative started on {0} and cannot end before that."));

    public static readonly Refusal MilestoneReached = new("programme.milestone-reached", new("Milepælen ble nådd {0}.", "Milepælen vart nådd {0}.", "The milestone was reached on {0}."));

    public static readonly Refusal MovedWithoutReason = new("programme.milestone-moved-without-reason", new("Skriv hvorfor datoen flyttes.", "Skriv kvifor datoen blir flytta.", "Write why the date is moved."));

    public static readonly Refusal ReachedWithoutEvidence = new("programme.milestone-reached-without-evidence", new("Skriv hva som viser at milepælen er nådd.", "Skriv kva som viser at milepælen er nådd.", "Write what shows that the milestone is reached."));

    public static readonly Refusal ReachedInTheFuture = new("programme.milestone-reached-in-the-future", new("Dagen er ikke kommet ennå.", "Dagen er ikkje komen enno.", "The day has not come yet."));

    public static readonly Refusal MilestoneTwice = new("programme.milestone-twice", new("Tiltaket har alt en milepæl som heter det.", "Tiltaket har alt ein milepæl som heiter det.", "The initiative already has a milestone of that name."));

    public static readonly Refusal StepInTheFuture = new("programme.pilot-step-in-the-future", new("Piloten kan ikke ha nådd trinnet på en dag som ikke er kommet.", "Piloten kan ikkje ha nådd steget på ein dag som ikkje er komen.", "The pilot cannot have reached the stage on a day that has not come."));

    public static readonly Refusal StepOutOfOrder = new("programme.pilot-step-out-of-order", new("Trinnene tas i rekkefølge. Neste er {0}.", "Stega blir tekne i rekkjefølgje. Neste er {0}.", "Stages are taken in order. The next is {0}."));

    public static readonly Refusal StepBeforeTheLast = new("programme.pilot-step-before-the-last", new("Trinnet før er datert {0}. Dette kan ikke være eldre.", "Steget før er datert {0}. Dette kan ikkje vere eldre.", "The stage before is dated {0}. This one cannot be older."));

    public static readonly Refusal PilotDone = new("programme.pilot-done", new("Piloten er spredd. Det er siste trinn.", "Piloten er spreidd. Det er siste steg.", "The pilot has spread. That is the last stage."));

    public static readonly Refusal SavedBySomebodyElse = new("programme.initiative-saved-by-somebody-else", new("Noen andre lagret først. Teksten din står i skjemaet, og det som gjelder nå, står på siden til tiltaket. Lagre igjen hvis din skal gjelde.", "Nokon andre lagra først. Teksten din står i skjemaet, og det som gjeld no, står på sida til tiltaket. Lagre igjen om din skal gjelde.", "Somebody else saved first. Your text stands in the form, and what holds now stands on the initiative's page. Save again if yours is to hold."), RefusalKind.Conflict);
}
