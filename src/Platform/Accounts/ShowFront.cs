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
    public sealed record View(IReadOnlyList<Line> Partnerships);

    /// <summary>A partnership the reader may enter.</summary>
    public sealed record Line(string Slug, string Name, bool IsMine);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (!await db.Set<Account>().AnyAsync(stop))
        {
            return Results.Redirect("/forste");
        }

        var mine = await db.Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).Where(person => person.AccountId == reader.AccountId && reader.AccountId != null)
            .Select(person => person.PartnershipId).ToListAsync(stop);
        var all = await db.Set<Partnership>().AsNoTracking().Where(partnership => partnership.IsPublic || mine.Contains(partnership.Id)).ToListAsync(stop);
        return Answer.With<FrontPage, View>(new View([.. all.OrderBy(partnership => Letters.SortKey(partnership.Name), StringComparer.Ordinal)
            .Select(partnership => new Line(partnership.Slug.Value, partnership.Name, mine.Contains(partnership.Id)))]));
    }
}

/// <summary>A new installation asks for its first administrator and partnership.</summary>
public static class BeginInstallation
{
    /// <summary>What the page shows.</summary>
    public sealed record View;

    /// <summary>The first administrator and what the partnership is called.</summary>
    public sealed record Request(string Email, string Password, string Name);

    internal static async Task<IResult> Show(SamspillDb db, CancellationToken stop) =>
        await db.Set<Account>().AnyAsync(stop) ? Answer.Absent : Answer.With<BeginPage, View>(new View());

    internal static async Task<IResult> Handle(Input input, HttpContext http, SamspillDb db, UserManager<Account> accounts, CancellationToken stop)
    {
        if (await db.Set<Account>().AnyAsync(stop))
        {
            return Answer.Absent;
        }

        var request = new Request(input.Required("email", SignInWords.EmailMissing, 256), input.Raw.GetValueOrDefault("password") ?? "", input.Required("name", FrontWords.NameMissing, 200));
        input.Flaws.Require(request.Email.Contains('@'), "email", SignInWords.EmailMissing);
        input.Flaws.Require(request.Password.Length >= 12, "password", FrontWords.PasswordShort);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Task.FromResult(Answer.With<BeginPage, View>(new View())));
        }

        var account = new Account { Id = Guid.CreateVersion7(), UserName = request.Email, Email = request.Email, EmailConfirmed = true, IsInstallationAdministrator = true };
        await accounts.CreateAsync(account, request.Password);
        var partnership = new Partnership { Slug = Key.From(request.Name), Name = request.Name };
        db.Add(partnership);
        await db.SaveChangesAsync(stop);
        db.Scene.Enter(partnership.Id);
        db.Scene.Play(account.Id.ToString());
        db.Add(new Person { Key = Key.From(request.Email), Name = request.Email, Email = request.Email.ToLowerInvariant(), AccountId = account.Id, Roles = Role.Administrator | Role.ProjectLeader });
        await db.SaveChangesAsync(stop);
        await Session.Begin(http, account, Session.ByPassword);
        return Answer.Done("/" + partnership.Slug.Value, new { partnership = partnership.Slug.Value });
    }
}

internal static class FrontWords
{
    public static readonly Text Title = new("Samspill", "Samspel", "Samspill");
    public static readonly Text Verdict = new("Fra vage mål til en sluttrapport som leser seg selv ut av arbeidet.", "Frå vage mål til ein sluttrapport som les seg sjølv ut av arbeidet.", "From vague goals to a final report that reads itself off the work.");
    public static readonly Text Partnerships = new("Partnerskap", "Partnarskap", "Partnerships");
    public static readonly Text None = new("Ingen åpne partnerskap. Logg inn for å se dine.", "Ingen opne partnarskap. Logg inn for å sjå dine.", "No open partnerships. Sign in to see yours.");
    public static readonly Text Yours = new("Ditt", "Ditt", "Yours");
    public static readonly Text Open = new("Åpent", "Ope", "Open");
    public static readonly Text Begin = new("Kom i gang", "Kom i gang", "Get started");
    public static readonly Text BeginVerdict = new("Installasjonen er tom. Lag den første administratoren og partnerskapet.", "Installasjonen er tom. Lag den første administratoren og partnarskapet.", "The installation is empty. Make the first administrator and the partnership.");
    public static readonly Text Name = new("Navnet på partnerskapet", "Namnet på partnarskapet", "The partnership's name");
    public static readonly Text NameMissing = new("Skriv hva partnerskapet heter.", "Skriv kva partnarskapet heiter.", "Write what the partnership is called.");
    public static readonly Text PasswordShort = new("Passordet må ha minst 12 tegn.", "Passordet må ha minst 12 teikn.", "The password needs at least 12 characters.");
    public static readonly Text PasswordHelp = new("Minst 12 tegn. Gjerne en setning.", "Minst 12 teikn. Gjerne ei setning.", "At least 12 characters. A sentence is fine.");
    public static readonly Text Accessible = new("Tilgjengelighetserklæring", "Tilgjengelegheitserklæring", "Accessibility statement");
    public static readonly Text AccessibleSays = new(
        "Sidene skal kunne brukes av alle: med tastatur, skjermleser, 400 % forstørring og uten JavaScript. Vi måler mot WCAG 2.1 nivå AA. Fant du noe som ikke virker? Si fra til administratoren i partnerskapet ditt.",
        "Sidene skal kunne brukast av alle: med tastatur, skjermlesar, 400 % forstørring og utan JavaScript. Vi måler mot WCAG 2.1 nivå AA. Fann du noko som ikkje verkar? Sei frå til administratoren i partnarskapet ditt.",
        "The pages are to be usable by everybody: by keyboard, screen reader, at 400 % zoom and without JavaScript. We hold them against WCAG 2.1 level AA. Found something that does not work? Tell the administrator of your partnership.");
}
