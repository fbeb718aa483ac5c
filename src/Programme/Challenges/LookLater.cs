using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Initiatives;
using Samspill.Ui;

namespace Samspill.Programme.Challenges;

/// <summary>The looks at an effect after the programme: record what was found, also long after the programme has closed; move one, or give it to somebody else.</summary>
public static class LookLater
{
    /// <summary>A look: how many months after, on which day, by whom, and what was found.</summary>
    public sealed record Line(int Months, DateOnly On, string? CheckedByKey, string? CheckedBy, EffectVerdict Verdict, DateOnly? ReviewedOn, string? Evidence, bool IsDue, bool IsDemo);

    /// <summary>Which look, what was found, on which day, and what it stands on.</summary>
    public sealed record Request(int Months, EffectVerdict Verdict, DateOnly On, string Evidence);

    /// <summary>Which look, the new day, and who looks.</summary>
    public sealed record MoveRequest(int Months, DateOnly On, string CheckedBy);

    internal static async Task<IResult> Handle(string effect, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var (months, verdict, day, evidence) = (Months(input), input.Choice<EffectVerdict>("verdict"), Day(input), input.Text("evidence", 1000));
        if (await Find(db, effect, months, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var again = Again(effect, db, reader, stop);
        return input.Flaws.Any ? Answer.Flawed(input, again)
            : found.Review.Record(found.Effect, verdict ?? EffectVerdict.NotReviewed, day!.Value, evidence, db.Scene.Clock.Today) is { } refusal ? Answer.Refused(refusal, input, again)
            : await Save(effect, found.Review, db, frame, EffectWords.Reviewed, stop);
    }

    internal static async Task<IResult> Move(string effect, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var (months, day, by) = (Months(input), Day(input), input.Required("checkedBy", ChallengeWords.PersonUnknown, Key.MaxLength));
        input.Flaws.Require(by.Length == 0 || (await WhoIs.Read(db, stop)).Any(person => person.Key == by), "checkedBy", ChallengeWords.PersonUnknown);
        if (await Find(db, effect, months, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var again = Again(effect, db, reader, stop);
        return input.Flaws.Any ? Answer.Flawed(input, again)
            : found.Review.Move(day!.Value, by) is { } refusal ? Answer.Refused(refusal, input, again)
            : await Save(effect, found.Review, db, frame, LaterWords.Moved, stop);
    }

    /// <summary>All looks at an effect, or at every effect, in the order of their days.</summary>
    internal static async Task<ILookup<PartId, Line>> Lines(SamspillDb db, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var people = (await WhoIs.Read(db, stop)).ToDictionary(person => person.Key, person => person.Said, StringComparer.Ordinal);
        return (await db.Set<EffectReview>().AsNoTracking().OrderBy(review => review.On).ThenBy(review => review.Months).ToListAsync(stop)).ToLookup(review => review.EffectId, review => new Line(
            review.Months, review.On, review.CheckedBy, review.CheckedBy is { } by ? people.GetValueOrDefault(by, by) : null, review.Verdict, review.ReviewedOn, review.Evidence, review.IsDue(today), review.IsDemo));
    }

    private static int? Months(Input input)
    {
        var months = input.Whole("months");
        input.Flaws.Require(months is not null || input.Flaws.Of("months").Any(), "months", LaterWords.MonthsMissing);
        return months;
    }

    private static DateOnly? Day(Input input)
    {
        var day = input.Date("on");
        input.Flaws.Require(day is not null || input.Flaws.Of("on").Any(), "on", InitiativePageWords.DayMissing);
        return day;
    }

    /// <summary>The effect and the look; the first look where none was named, so that what is wrong with the input is told before what is absent.</summary>
    private static async Task<(EffectAssumption Effect, EffectReview Review)?> Find(SamspillDb db, string effect, int? months, CancellationToken stop)
    {
        if (await db.Set<EffectAssumption>().ByKey(effect, stop) is not { } found)
        {
            return null;
        }

        var review = await db.Set<EffectReview>().SingleOrDefaultAsync(row => row.EffectId == found.Id && row.Months == months, stop);
        return review is not null ? (found, review) : months is null ? (found, new EffectReview()) : null;
    }

    private static Func<Task<IResult>> Again(string effect, SamspillDb db, Reader reader, CancellationToken stop) => () =>
    {
        db.ChangeTracker.Clear();
        return EditEffect.Show(effect, db, reader, stop);
    };

    private static async Task<IResult> Save(string effect, EffectReview review, SamspillDb db, Frame frame, Text notice, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/effekter/" + effect), new { effect, review.Months, review.On, review.CheckedBy, review.Verdict }, notice);
    }
}

internal static class LaterWords
{
    public static readonly Text Title = new("Etter programmet", "Etter programmet", "After the programme");
    public static readonly Text NotYet = new("Dager for å se etter effekten 6, 12 og 60 måneder etter programmet settes når programmet avsluttes.", "Dagar for å sjå etter effekten 6, 12 og 60 månader etter programmet blir sette når programmet blir avslutta.", "Days to look for the effect 6, 12 and 60 months after the programme are set when the programme closes.");
    public static readonly Text After = new("{0} måneder etter", "{0} månader etter", "{0} months after");
    public static readonly Text Move = new("Flytt", "Flytt", "Move");
    public static readonly Text MoveIt = new("Flytt {0} måneder etter", "Flytt {0} månader etter", "Move {0} months after");
    public static readonly Text RecordIt = new("Skriv hva dere fant {0} måneder etter", "Skriv kva de fann {0} månader etter", "Write what you found {0} months after");
    public static readonly Text SaveMove = new("Lagre dagen", "Lagre dagen", "Save the day");
    public static readonly Text Moved = new("Etterprøvingen er flyttet.", "Etterprøvinga er flytta.", "The review is moved.");
    public static readonly Text Planned = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly Text MonthsMissing = new("Skriv hvilken etterprøving: 6, 12 eller 60.", "Skriv kva etterprøving: 6, 12 eller 60.", "Say which review: 6, 12 or 60.");
    public static readonly Text Ask = new("Når skal dere se etter effektene?", "Når skal de sjå etter effektane?", "When will you look for the effects?");
    public static readonly Text AskHelp = new("Foreslått fra siste dag. Den som etterprøver en effekt i dag, får påminnelsen. Hver dag kan flyttes siden.", "Føreslått frå siste dag. Den som etterprøver ein effekt i dag, får påminninga. Kvar dag kan flyttast sidan.", "Proposed from the last day. The one who reviews an effect today gets the reminder. Each day can be moved later.");
    public static readonly Text TooEarly = new("Dagen må komme etter programmets siste dag.", "Dagen må komme etter den siste dagen i programmet.", "The day must come after the programme's last day.");
    public static readonly Text ReviewLater = new("Etterprøv {0} måneder etter: {1}", "Etterprøv {0} månader etter: {1}", "Review {0} months after: {1}");
    public static readonly Text Overdue = new("{0} måneder etter programmet er ingen funn skrevet: {1}", "{0} månader etter programmet er ingen funn skrivne: {1}", "{0} months after the programme no finding is written: {1}");
    public static readonly Text NextLook = new("Etterprøving {0} måneder etter", "Etterprøving {0} månader etter", "Review {0} months after");
}
