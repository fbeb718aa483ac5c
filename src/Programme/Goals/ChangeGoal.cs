using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Programme.Goals;

/// <summary>Change what a goal says, or why it was not worked on. Two who save at once: the second is told, and loses nothing.</summary>
public static class ChangeGoal
{
    /// <summary>The new wording, built on <paramref name="Version"/>.</summary>
    public sealed record Request(string Title, string Sentence, string? NotWorkedOnBecause, int? Version);

    internal static async Task<IResult> Handle(string goal, Input input, SamspillDb db, Reader reader, CancellationToken stop)
    {
        var request = new Request(input.Required("title", GoalWords.TitleMissing, 200), input.Required("sentence", GoalWords.SentenceMissing, 2000), input.Text("notWorkedOnBecause", 1000), input.Whole("version"));
        input.Flaws.Require(request.Version is not null, "version", GoalWords.VersionMissing);
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowGoal.Handle(goal, db, reader, stop);
        }

        var found = Key.Read(goal) is { } key ? await db.Set<Goal>().SingleOrDefaultAsync(row => row.Key == key, stop) : null;
        if (found is null)
        {
            return Answer.Absent;
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Version != request.Version)
        {
            return Answer.Refused(GoalRefusals.SavedBySomebodyElse.With(found.Sentence), input, Page);
        }

        (found.Title, found.Sentence, found.NotWorkedOnBecause) = (request.Title, request.Sentence, request.NotWorkedOnBecause);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Answer.Refused(GoalRefusals.SavedBySomebodyElse.With(found.Sentence), input, Page);
        }

        return Answer.Done($"./{goal}", new { goal, version = found.Version }, GoalWords.Saved);
    }
}

internal static class GoalRefusals
{
    public static readonly Refusal SavedBySomebodyElse = new("programme.goal-saved-by-somebody-else", new("Noen andre lagret først. Nå står det: «{0}». Din tekst står i skjemaet. Lagre igjen hvis den skal gjelde.", "Nokon andre lagra først. No står det: «{0}». Teksten din står i skjemaet. Lagre igjen om han skal gjelde.", "Somebody else saved first. It now reads: “{0}”. Your text stands in the form. Save again if it is to hold."), RefusalKind.Conflict);
}

internal static class GoalWords
{
    public static readonly Text TitleMissing = new("Skriv hva målet heter.", "Skriv kva målet heiter.", "Write what the goal is called.");
    public static readonly Text SentenceMissing = new("Skriv målsetningen.", "Skriv målsetjinga.", "Write the goal's sentence.");
    public static readonly Text VersionMissing = new("Send versjonen du bygger på.", "Send versjonen du byggjer på.", "Send the version you build on.");
    public static readonly Text Saved = new("Målet er lagret.", "Målet er lagra.", "The goal is saved.");
    public static readonly Text Programme = new("Programmet", "Programmet", "The programme");
    public static readonly Text Of = new("Mål {0} av {1}", "Mål {0} av {1}", "Goal {0} of {1}");
    public static readonly Text Sentence = new("Målsetningen", "Målsetjinga", "The goal's sentence");
    public static readonly Text Title = new("Navn", "Namn", "Name");
    public static readonly Text Missing = new("{0} krav mangler før målet kan starte", "{0} krav manglar før målet kan starte", "{0} requirements are missing before the goal can start");
    public static readonly Text AllMet = new("Alle krav er møtt", "Alle krav er møtte", "All requirements are met");
    public static readonly Text InPlace = new("På plass", "På plass", "In place");
    public static readonly Text Ownership = new("Eierskap", "Eigarskap", "Ownership");
    public static readonly Text NoOwner = new("Ingen er spurt ennå.", "Ingen er spurd enno.", "Nobody has been asked yet.");
    public static readonly Text HoursPerWeek = new("{0:0.#} timer i uken", "{0:0.#} timar i veka", "{0:0.#} hours a week");
    public static readonly Text Indicators = new("Indikatorer", "Indikatorar", "Indicators");
    public static readonly Text NoIndicators = new("Ingen indikator ennå. Da kan ingen se om målet nås.", "Ingen indikator enno. Då kan ingen sjå om målet blir nådd.", "No indicator yet. Then nobody can see whether the goal is reached.");
    public static readonly Text Indicator = new("Indikator", "Indikator", "Indicator");
    public static readonly Text Baseline = new("Nullpunkt", "Nullpunkt", "Baseline");
    public static readonly Text Latest = new("Siste", "Siste", "Latest");
    public static readonly Text Target = new("Måltall", "Måltal", "Target");
    public static readonly Text Work = new("Tiltak", "Tiltak", "Initiatives");
    public static readonly Text NoWork = new("Målet er ikke koblet til noe arbeid.", "Målet er ikkje kopla til noko arbeid.", "The goal is not linked to any work.");
    public static readonly Text Versions = new("Slik det ble innvilget, og slik det er nå", "Slik det vart løyvd, og slik det er no", "As granted, and as now");
    public static readonly Text Granted = new("innvilget", "løyvd", "granted");
    public static readonly Text Reason = new("Grunn: {0}", "Grunn: {0}", "Reason: {0}");
    public static readonly Text Decision = new("Vedtak: {0}", "Vedtak: {0}", "Decision: {0}");
    public static readonly Text NoDecision = new("Vedtak er ikke registrert", "Vedtak er ikkje registrert", "No decision is registered");
    public static readonly Text Edit = new("Endre målet", "Endre målet", "Change the goal");
    public static readonly Text NotWorkedOn = new("Ikke arbeidet med, fordi", "Ikkje arbeidd med, fordi", "Not worked on, because");
    public static readonly Text Save = new("Lagre målet", "Lagre målet", "Save the goal");
    public static readonly Text GrantedNotConcrete = new("Innvilget, men ikke konkret ennå. {0} krav mangler.", "Løyvd, men ikkje konkret enno. {0} krav manglar.", "Granted, but not concrete yet. {0} requirements are missing.");

    public static Text Answer(OwnershipAnswer answer) => answer switch
    {
        OwnershipAnswer.Yes => new("har sagt ja", "har sagt ja", "has said yes"),
        OwnershipAnswer.YesBut => new("har sagt ja, men", "har sagt ja, men", "has said yes, but"),
        OwnershipAnswer.No => new("har sagt nei", "har sagt nei", "has said no"),
        _ => new("har ikke svart", "har ikkje svart", "has not answered"),
    };

    public static Text Level(ResultLevel level) => level switch
    {
        ResultLevel.Input => new("innsats", "innsats", "input"),
        ResultLevel.Activity => new("aktivitet", "aktivitet", "activity"),
        ResultLevel.Output => new("leveranse", "leveranse", "output"),
        ResultLevel.Outcome => new("brukereffekt", "brukareffekt", "outcome"),
        _ => new("samfunnseffekt", "samfunnseffekt", "impact"),
    };
}
