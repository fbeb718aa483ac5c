using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Erasure;

/// <summary>The page that erases a person: what goes, what stays, and where others have written her name.</summary>
public static class ShowErasure
{
    /// <summary>What the page shows.</summary>
    public sealed record View(string Key, string Name, string? Title, bool HasAccount, bool IsLastAdministrator, IReadOnlyList<MentionPlace> Mentions)
    {
        /// <summary>Her own request, while it waits; null when she has made none.</summary>
        public Privacy.ShowMyData.Asked? Asked { get; init; }

        /// <summary>What she wrote in it.</summary>
        public string? Says { get; init; }
    }

    /// <summary>The confirmation, in so many words.</summary>
    public sealed record Request(bool Confirm);

    internal static async Task<IResult> Handle(string person, SamspillDb db, ArenaList arenas, CancellationToken stop) =>
        await Find(db, person, stop) is { } found ? await Page(db, arenas, found, stop) : Answer.Absent;

    internal static async Task<IResult> Erase(string person, Input input, HttpContext http, SamspillDb db, Frame frame, ArenaList arenas, CancellationToken stop)
    {
        if (await Find(db, person, stop) is not { } found)
        {
            return Answer.Absent;
        }

        input.Flaws.Require(input.Ticked("confirm") || input.Flaws.Any, "confirm", ErasureWords.ConfirmMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Page(db, arenas, found, stop));
        }

        var (done, no) = await ErasePerson.Run(http.RequestServices, found.Id, stop);
        return no is not null
            ? Answer.Refused(no, input, () => Page(db, arenas, found, stop))
            : Answer.Done(frame.At("/personer"), done!, ErasureWords.Erased.With(done!.Instead));
    }

    private static Task<Person?> Find(SamspillDb db, string person, CancellationToken stop) =>
        db.Named<Person, PersonId>(person).Where(row => row.ErasedOn == null).SingleOrDefaultAsync(stop);

    private static async Task<IResult> Page(SamspillDb db, ArenaList arenas, Person person, CancellationToken stop)
    {
        var asked = await db.Set<ErasureRequest>().AsNoTracking().SingleOrDefaultAsync(request => request.PersonId == person.Id && request.Answer == ErasureAnswer.Waiting, stop);
        var mentions = await Mentions.Find(db, ErasePerson.NamesOf(person), stop);
        return Answer.With<ErasurePage, View>(new View(person.Key.Value, person.Name, person.Title, person.AccountId is not null, await ErasePerson.IsLastAdministrator(db, person, stop),
            await Mentions.Places(db, arenas, mentions, stop))
        {
            Asked = asked is null ? null : Privacy.ShowMyData.Told(asked),
            Says = asked?.Says,
        });
    }
}

internal static class ErasureWords
{
    public static readonly Text Title = new("Slett {0}", "Slett {0}", "Erase {0}");
    public static readonly Text Verdict = new("Sletting kan ikke angres. Navnet blir borte overalt, også i historikken og i kontoen. Arbeidet blir stående uten navn.", "Sletting kan ikkje angrast. Namnet blir borte overalt, også i historikken og i kontoen. Arbeidet blir ståande utan namn.", "Erasure cannot be undone. The name disappears everywhere, in the history and the account too. The work stays, without a name.");
    public static readonly Text Goes = new("Dette blir borte", "Dette blir borte", "This goes");
    public static readonly Text Stays = new("Dette blir stående", "Dette blir ståande", "This stays");
    public static readonly Text GoesName = new("Navn, tittel, nøkkel og e-postadresse", "Namn, tittel, nøkkel og e-postadresse", "Name, title, key and e-mail address");
    public static readonly Text GoesAccount = new("Kontoen, passordet og nøklene til datasystemer", "Kontoen, passordet og nøklane til datasystem", "The account, the password and the keys for computer systems");
    public static readonly Text GoesHistory = new("Navnet i historikken: nøkkelen som åpner det, ødelegges", "Namnet i historikken: nøkkelen som opnar det, blir øydelagd", "The name in the history: the key that opens it is destroyed");
    public static readonly Text GoesMail = new("E-post til og om personen", "E-post til og om personen", "Mail to and about the person");
    public static readonly Text StaysWork = new("Målinger, svar og kommentarer, merket «Slettet person»", "Målingar, svar og kommentarar, merkte «Slettet person»", "Measurements, answers and comments, marked “Slettet person”");
    public static readonly Text StaysChain = new("Kjeden i endringsloggen, som fortsatt kan kontrolleres", "Kjeda i endringsloggen, som framleis kan kontrollerast", "The chain of the audit trail, which can still be proven");
    public static readonly Text StaysBackups = new("Sikkerhetskopier som er tatt før. Slett dem etter egen rutine.", "Tryggingskopiar som er tekne før. Slett dei etter eigen rutine.", "Backups taken earlier. Delete them by your own routine.");
    public static readonly Text MentionsHeading = new("Navnet står i tekster som andre har skrevet", "Namnet står i tekstar som andre har skrive", "The name stands in texts that others wrote");
    public static readonly Text MentionsHelp = new("Rett disse tekstene selv før du sletter. Vi endrer ikke det andre har skrevet.", "Rett desse tekstane sjølv før du slettar. Vi endrar ikkje det andre har skrive.", "Mend these texts yourself before you erase. We do not change what others wrote.");
    public static readonly Text Confirm = new("Jeg vet at dette ikke kan angres", "Eg veit at dette ikkje kan angrast", "I know that this cannot be undone");
    public static readonly Text ConfirmMissing = new("Kryss av for at du vet at dette ikke kan angres.", "Kryss av for at du veit at dette ikkje kan angrast.", "Tick that you know this cannot be undone.");
    public static readonly Text Erase = new("Slett personen for alltid", "Slett personen for alltid", "Erase the person for good");
    public static readonly Text Erased = new("Personen er slettet. I historikken heter hun eller han nå «{0}».", "Personen er sletta. I historikken heiter ho eller han no «{0}».", "The person is erased. The history now says “{0}”.");
    public static readonly Text People = new("Personer", "Personar", "People");
    public static readonly Text LastAdministrator = new("Kan slettes når en annen med konto er administrator.", "Kan slettast når ein annan med konto er administrator.", "Can be erased once somebody else with an account is administrator.");
}
