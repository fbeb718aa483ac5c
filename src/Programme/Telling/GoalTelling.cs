using Samspill.Kernel;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Telling;

/// <summary>Tells of the goals: how many, what they were for, how each reads, and which were changed and why.</summary>
internal static class GoalTelling
{
    public static IReadOnlyList<ReportSentence> Goals(ProgrammeFacts facts, ReportQuery query)
    {
        var (teller, changes) = (new Teller("goals"), new Teller("changes"));
        var register = new Source(TellingWords.RegisterChip.With(facts.Goals.Count), "/mal");
        var application = new Source(TellingWords.ApplicationChip, TellingWords.Application, IsDemo: facts.Programme?.IsDemo ?? false);
        if (facts.Goals.Count > 0)
        {
            teller.Say("mal.antall", "innledning", 3, [register], facts.Goals.Count == 1 ? GoalTellingWords.CountOne : GoalTellingWords.Count, Teller.Count("mal.antall", facts.Goals.Count, register, TellingWords.OneNeuter));
        }

        if (facts.Programme?.Aim is { } aim)
        {
            teller.Say("program.formal", "innledning", 3, [application], GoalTellingWords.Aim, Teller.Stopped(aim));
        }

        foreach (var phase in facts.Phases.Where(phase => phase.Finding is not null))
        {
            teller.Say($"fase.{phase.Key.Value}.funn", "innledning", 2, [application], GoalTellingWords.Finding, phase.Title, Teller.Stopped(phase.Finding!));
        }

        foreach (var goal in facts.Goals)
        {
            TellOne(teller, goal);
            Changes(changes, facts, goal, query.Period);
        }

        return [.. teller.Told, .. changes.Told];
    }

    private static void TellOne(Teller teller, Goal goal)
    {
        var source = TellingWords.Of(goal);
        var name = $"mal.{goal.Key.Value}";
        var reads = Reads(name, source, goal, TellingWords.Number(name, goal, source), Teller.Stopped(goal.Sentence));
        teller.Say(name, name, 2, [source], TellingWords.Words, reads);
    }

    /// <summary>A goal by number, title and sentence; the title is not said when the sentence says the same.</summary>
    internal static Phrase Reads(string name, Source source, Goal goal, Slot number, string sentence) =>
        string.Equals(goal.Title.TrimEnd('.'), goal.Sentence.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)
            ? Teller.Part(name, source, GoalTellingWords.Says, number, sentence)
            : Teller.Part(name, source, GoalTellingWords.Reads, number, goal.Title, sentence);

    /// <summary>
    /// What has been changed in a goal in the period, and a change of which nobody has said the day; and always that it was started
    /// before it was concrete. It stands in the goal's own paragraph where both are told.
    /// </summary>
    private static void Changes(Teller teller, ProgrammeFacts facts, Goal goal, Period period)
    {
        var source = TellingWords.Of(goal);
        var name = $"mal.{goal.Key.Value}";
        foreach (var pivot in facts.Versions[goal.Id].Where(version => version.IsPivot && ((version.DecidedOn ?? version.From) is not { } day || period.Contains(day))))
        {
            var granted = facts.Versions[goal.Id].FirstOrDefault(version => version.IsGranted);
            var chip = new Source(TellingWords.PivotChip.With(goal.Number), source.Address + "#omlegging", By: pivot.DecidedBy, On: pivot.DecidedOn, IsDemo: pivot.IsDemo);
            var id = $"{name}.omlegging{pivot.Number}";
            teller.Say(id, name, 3, [chip], GoalTellingWords.Pivot, TellingWords.Number(id, goal, chip), pivot.Reason is { } reason ? Teller.Stopped(reason) : GoalTellingWords.NoReason);
            if (granted is not null)
            {
                teller.Say(id + ".innvilget", name, 2, [chip], GoalTellingWords.Granted, granted.Sentence.TrimEnd('.'));
            }

            teller.Say(id + ".vedtak", name, 2, [chip], pivot.Decision is null ? GoalTellingWords.NoDecision : GoalTellingWords.Decision, pivot.Decision);
        }

        if (goal.ClosedBecause is { } closed)
        {
            teller.Say(name + ".avsluttet", name, 2, [source], GoalTellingWords.Closed, TellingWords.Number(name + ".avsluttet", goal, source), Teller.Stopped(closed));
        }

        if (goal.OverrideDecision is { } decision)
        {
            teller.Say(name + ".unntak", name, 3, [source], GoalTellingWords.Override, TellingWords.Number(name + ".unntak", goal, source), Teller.Stopped(decision));
        }
    }
}

internal static class GoalTellingWords
{
    public static readonly Text Count = new("Programmet har arbeidet etter {0} mål.", "Programmet har arbeidd etter {0} mål.", "The programme has worked towards {0} goals.");
    public static readonly Text CountOne = new("Programmet har arbeidet etter {0} mål.", "Programmet har arbeidd etter {0} mål.", "The programme has worked towards {0} goal.");
    public static readonly Text Aim = new("Formålet er beskrevet slik: {0}", "Formålet er skildra slik: {0}", "Its purpose is described like this: {0}");
    public static readonly Text Finding = new("Det vi visste fra {0}: {1}", "Det vi visste frå {0}: {1}", "What was known from {0}: {1}");
    public static readonly Text Reads = new("Mål {0}, {1}: {2}", "Mål {0}, {1}: {2}", "Goal {0}, {1}: {2}");
    public static readonly Text Says = new("Mål {0}: {1}", "Mål {0}: {1}", "Goal {0}: {1}");
    public static readonly Text Pivot = new("Mål {0} er lagt om. {1}", "Mål {0} er lagt om. {1}", "Goal {0} has been changed. {1}");
    public static readonly Text NoReason = new("Grunnen er ikke oppgitt.", "Grunnen er ikkje oppgitt.", "The reason is not stated.");
    public static readonly Text Granted = new("Slik ble det innvilget: «{0}».", "Slik vart det løyvd: «{0}».", "This is how it was granted: “{0}”.");
    public static readonly Text Decision = new("Vedtak: {0}.", "Vedtak: {0}.", "Decision: {0}.");
    public static readonly Text NoDecision = new("Det er ikke registrert noe vedtak om omleggingen.", "Det er ikkje registrert noko vedtak om omlegginga.", "No decision about the change is registered.");
    public static readonly Text Override = new("Mål {0} ble startet før det var konkret. Vedtak: {1}", "Mål {0} vart starta før det var konkret. Vedtak: {1}", "Goal {0} was started before it was concrete. Decision: {1}");
    public static readonly Text Closed = new("Mål {0} er avsluttet: {1}", "Mål {0} er avslutta: {1}", "Goal {0} has been closed: {1}");
    public static readonly Text NotWorkedOn = new("Det er ikke arbeidet med målet: {0}", "Det er ikkje arbeidd med målet: {0}", "The goal has not been worked on: {0}");
}
