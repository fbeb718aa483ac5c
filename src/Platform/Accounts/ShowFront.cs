using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Accounts;

/// <summary>The installation's front page: the reader's own partnerships and those that are open to all.</summary>
public static class ShowFront
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Line> Partnerships, bool GovernsInstallation);

    /// <summary>A partnership the reader may enter.</summary>
    public sealed record Line(string Slug, string Name, bool IsMine);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (!await db.Set<Account>().AnyAsync(stop))
        {
            return Results.Redirect("/forste");
        }

        var people = await db.Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).Where(person => person.AccountId == reader.AccountId && reader.AccountId != null && person.Roles != Role.None)
            .Select(person => new { person.PartnershipId, person.Roles }).ToListAsync(stop);
        var known = people.ConvertAll(person => person.PartnershipId);
        var mine = people.Where(person => (person.Roles & (Roles.Insiders | Role.Guest)) != Role.None).Select(person => person.PartnershipId).ToHashSet();
        var all = await db.Set<Partnership>().AsNoTracking().Where(partnership => partnership.IsPublic || known.Contains(partnership.Id)).ToListAsync(stop);
        return Answer.With<FrontPage, View>(new View([.. all.OrderBy(partnership => Letters.SortKey(partnership.Name), StringComparer.Ordinal)
            .Select(partnership => new Line(partnership.Slug.Value, partnership.Name, mine.Contains(partnership.Id)))], reader.IsInstallationAdministrator));
    }
}

internal static class FrontWords
{
    public static readonly Text Title = new("Samspill", "Samspill", "Samspill");
    public static readonly Text Verdict = new("Fra vage mål til en sluttrapport som leser seg selv ut av arbeidet.", "Frå vage mål til ein sluttrapport som les seg sjølv ut av arbeidet.", "From vague goals to a final report that reads itself off the work.");
    public static readonly Text Partnerships = new("Partnerskap", "Partnarskap", "Partnerships");
    public static readonly Text None = new("Ingen åpne partnerskap. Logg inn for å se dine.", "Ingen opne partnarskap. Logg inn for å sjå dine.", "No open partnerships. Sign in to see yours.");
    public static readonly Text Yours = new("Ditt", "Ditt", "Yours");
    public static readonly Text Open = new("Åpent", "Ope", "Open");
    public static readonly Text Begin = new("Kom i gang", "Kom i gang", "Get started");
    public static readonly Text BeginVerdict = new("Installasjonen er tom. Lag den første administratoren og partnerskapet.", "Installasjonen er tom. Lag den første administratoren og partnarskapet.", "The installation is empty. Make the first administrator and the partnership.");
    public static readonly Text Name = new("Navnet på partnerskapet", "Namnet på partnarskapet", "The partnership's name");
    public static readonly Text NameHelp = new("Adressen lages av navnet: Notoddenregionen blir /notoddenregionen.", "Adressa blir laga av namnet: Notoddenregionen blir /notoddenregionen.", "The address is made from the name: Notoddenregionen becomes /notoddenregionen.");
    public static readonly Text YourName = new("Navnet eller stillingen din", "Namnet eller stillinga di", "Your name or title");
    public static readonly Text NameMissing = new("Skriv hva partnerskapet heter.", "Skriv kva partnarskapet heiter.", "Write what the partnership is called.");
    public static readonly Text Code = new("Kode", "Kode", "Code");
    public static readonly Text CodeHelp = new("Den står der programmet ble startet, under adressen, og i loggen (journalctl -u samspill).", "Han står der programmet vart starta, under adressa, og i loggen (journalctl -u samspill).", "It stands where the program was started, below the address, and in the log (journalctl -u samspill).");
    public static readonly Text CodeMissing = new("Skriv koden som står der programmet ble startet.", "Skriv koden som står der programmet vart starta.", "Write the code that stands where the program was started.");
    public static readonly Text CodeWrong = new("Koden stemmer ikke. Hver start har sin egen; se etter den siste.", "Koden stemmer ikkje. Kvar start har sin eigen; sjå etter den siste.", "The code is not right. Each start has its own; look for the last one.");
    public static readonly Text PasswordShort = new("Passordet må ha minst 12 tegn.", "Passordet må ha minst 12 teikn.", "The password needs at least 12 characters.");
    public static readonly Text PasswordHelp = new("Minst 12 tegn. Gjerne en setning.", "Minst 12 teikn. Gjerne ei setning.", "At least 12 characters. A sentence is fine.");
}
