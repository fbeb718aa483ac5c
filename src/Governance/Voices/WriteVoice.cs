using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Governance.Voices;

/// <summary>You said, we did: what the partnership has been told, and what it did about it or why it did not.</summary>
public static class WriteVoice
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Line> Voices, DateOnly Today, bool MayWrite);

    /// <summary>What was said, and what was done.</summary>
    public sealed record Line(Guid Id, string Said, string Who, string? Where, DateOnly On, string? Did, DateOnly? DidOn, bool IsDone, bool IsOpen, int Version, bool IsDemo);

    /// <summary>What was said, by whom, where and when.</summary>
    public sealed record Request(string Said, string Who, string? Where, DateOnly? On, bool IsOpen);

    /// <summary>What was done about it, or why nothing was; and whether the public may read both.</summary>
    public sealed record AnswerRequest(string Did, bool IsDone, bool IsOpen, int? Version);

    internal static async Task<IResult> Show(SamspillDb db, Reader reader, CancellationToken stop) =>
        Answer.With<VoicesPage, View>(new(await Lines(db, onlyOpen: false, stop), db.Scene.Clock.Today, reader.May(GovernanceDeeds.WriteVoice)));

    internal static async Task<IReadOnlyList<Line>> Lines(SamspillDb db, bool onlyOpen, CancellationToken stop) =>
        [.. (await db.Set<Voice>().AsNoTracking().Where(row => row.IsOpen || !onlyOpen).OrderByDescending(row => row.On).ThenBy(row => row.Id).ToListAsync(stop))
            .Select(row => new Line(row.Id.Value, row.Said, row.Who, row.Where, row.On, row.Did, row.DidOn, row.IsDone, row.IsOpen, row.Version, row.IsDemo))];

    internal static async Task<IResult> Add(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Required("said", VoiceWords.SaidMissing, 1000), input.Required("who", VoiceWords.WhoMissing, 200), input.Text("where", 200), input.Date("on"), input.Ticked("isOpen"));
        input.Flaws.Require(request.On is null || request.On <= db.Scene.Clock.Today, "on", VoiceWords.OnWrong);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Show(db, reader, stop));
        }

        var made = db.Add(new Voice { Said = request.Said, Who = request.Who, Where = request.Where, On = request.On ?? db.Scene.Clock.Today, IsOpen = request.IsOpen }).Entity;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/du-sa#s-" + made.Id.Value), new { voice = made.Id.Value, version = made.Version }, VoiceWords.Saved);
    }

    internal static async Task<IResult> Reply(Guid voice, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var id = EntryId.From(voice);
        if (await db.Set<Voice>().SingleOrDefaultAsync(row => row.Id == id, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new AnswerRequest(input.Required("did", VoiceWords.DidMissing, 1000), input.Ticked("isDone"), input.Ticked("isOpen"), input.BuiltOn());
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return Show(db, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Version != request.Version)
        {
            return Answer.Conflict(GroupRefusals.SavedBySomebodyElse.With(found.Who), new { found.Version, found.Did }, request, input, Page);
        }

        (found.Did, found.IsDone, found.IsOpen, found.DidOn) = (request.Did, request.IsDone, request.IsOpen, db.Scene.Clock.Today);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/du-sa#s-" + voice), new { voice, version = found.Version }, VoiceWords.Saved);
    }
}

internal static class VoiceWords
{
    public static readonly Text Title = new("Du sa – vi gjorde", "Du sa – vi gjorde", "You said – we did");
    public static readonly Text Verdict = new("{0} innspill, {1} av dem fulgt opp.", "{0} innspel, {1} av dei følgde opp.", "{0} said, {1} of them acted upon.");
    public static readonly Text None = new("Ingen innspill er ført ennå. Skriv opp det dere blir fortalt, og hva dere gjør med det.", "Ingen innspel er førte enno. Skriv opp det de blir fortalde, og kva de gjer med det.", "Nothing is registered yet. Write down what you are told, and what you do about it.");
    public static readonly Text NoneOpen = new("Ingen innspill er åpnet for alle ennå.", "Ingen innspel er opna for alle enno.", "Nothing is opened to all yet.");
    public static readonly Text Said = new("Hva ble sagt?", "Kva vart sagt?", "What was said?");
    public static readonly Text SaidMissing = new("Skriv hva som ble sagt.", "Skriv kva som vart sagt.", "Write what was said.");
    public static readonly Text Who = new("Hvem sa det?", "Kven sa det?", "Who said it?");
    public static readonly Text WhoHelp = new("En gruppe, ikke en person: Båtfolket, bedriftene i Seljord.", "Ei gruppe, ikkje ein person: Båtfolket, bedriftene i Seljord.", "A group, not a person: the boat people, the firms in Seljord.");
    public static readonly Text WhoMissing = new("Skriv hvem som sa det.", "Skriv kven som sa det.", "Write who said it.");
    public static readonly Text Where = new("Hvor", "Kvar", "Where");
    public static readonly Text On = new("Når", "Når", "When");
    public static readonly Text OnWrong = new("Dagen kan ikke være etter i dag.", "Dagen kan ikkje vere etter i dag.", "The day cannot be after today.");
    public static readonly Text Add = new("Før et innspill", "Før eit innspel", "Register what was said");
    public static readonly Text Saved = new("Innspillet er lagret.", "Innspelet er lagra.", "It is saved.");
    public static readonly Text Did = new("Hva gjorde vi, eller hvorfor ikke?", "Kva gjorde vi, eller kvifor ikkje?", "What did we do, or why not?");
    public static readonly Text DidMissing = new("Skriv hva som er gjort, eller hvorfor det ikke blir gjort.", "Skriv kva som er gjort, eller kvifor det ikkje blir gjort.", "Write what was done, or why it is not done.");
    public static readonly Text IsDone = new("Det er gjort", "Det er gjort", "It is done");
    public static readonly Text IsOpen = new("Alle kan lese det på de åpne sidene", "Alle kan lese det på dei opne sidene", "Everybody may read it on the public pages");
    public static readonly Text Reply = new("Svar på innspillet", "Svar på innspelet", "Answer it");
    public static readonly Text Save = new("Lagre svaret", "Lagre svaret", "Save the answer");
    public static readonly Text YouSaid = new("Du sa", "Du sa", "You said");
    public static readonly Text WeDid = new("Vi gjorde", "Vi gjorde", "We did");
    public static readonly Text WeAnswer = new("Vi svarer", "Vi svarer", "We answer");
    public static readonly Text Unanswered = new("Ikke besvart ennå.", "Ikkje svart på enno.", "Not answered yet.");
    public static readonly Text From = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly Text OnlyHere = new("bare for partnerskapet", "berre for partnarskapet", "for the partnership only");
}
