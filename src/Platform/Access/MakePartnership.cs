using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Outbox;
using Samspill.Platform.Retention;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Access;

/// <summary>The installation, for those who govern it: its partnerships, and the state of its mail.</summary>
public static class ShowInstallation
{
    /// <summary>What the page shows.</summary>
    /// <param name="Server">The mail server; null when mails become files in <paramref name="Folder"/>.</param>
    /// <param name="Waiting">Messages that wait to go out.</param>
    /// <param name="Upkeep">The backups, and for how long things are kept.</param>
    public sealed record View(IReadOnlyList<Line> Partnerships, string? Server, string Folder, int Waiting, IReadOnlyList<Failed> Failed, SetUpkeep.View Upkeep)
    {
        /// <summary>The addresses of those who govern the installation, and so see this page.</summary>
        public IReadOnlyList<string> Governors { get; init; } = [];
    }

    /// <summary>A partnership.</summary>
    public sealed record Line(string Slug, string Name, bool IsPublic, int People, int Administrators);

    /// <summary>A message that was tried in vain.</summary>
    public sealed record Failed(DateOnly On, string Kind, int Tries, string Fault, bool IsGivenUp);

    internal static async Task<IResult> Handle(SamspillDb db, DatabaseChoice choice, MailSettings mail, CancellationToken stop) => Answer.With<InstallationPage, View>(await See(db, choice, mail, stop));

    internal static async Task<View> See(SamspillDb db, DatabaseChoice choice, MailSettings mail, CancellationToken stop)
    {
        var partnerships = await db.Set<Partnership>().AsNoTracking().ToListAsync(stop);
        var people = await db.Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).Where(person => person.Roles != Role.None && person.AccountId != null)
            .Select(person => new { person.PartnershipId, person.Roles }).ToListAsync(stop);
        var waiting = await db.Set<OutboxMessage>().CountAsync(message => message.SentAt == null && message.GivenUpAt == null, stop);
        var failed = await db.Set<OutboxMessage>().AsNoTracking().Where(message => message.SentAt == null && message.Fault != null).OrderByDescending(message => message.Id).Take(20).ToListAsync(stop);
        return new(
            [.. partnerships.OrderBy(partnership => Letters.SortKey(partnership.Name), StringComparer.Ordinal).Select(partnership => new Line(
                partnership.Slug.Value, partnership.Name, partnership.IsPublic,
                people.Count(person => person.PartnershipId == partnership.Id),
                people.Count(person => person.PartnershipId == partnership.Id && person.Roles.HasFlag(Role.Administrator))))],
            mail.Server?.Host, mail.Folder, waiting,
            [.. failed.Select(message => new Failed(Clock.DateOf(message.At), message.Kind, message.Tries, message.Fault!, message.GivenUpAt is not null))],
            await SetUpkeep.See(db, choice, stop))
        {
            Governors = await db.Set<Account>().Where(account => account.IsInstallationAdministrator).OrderBy(account => account.Email).Select(account => account.Email ?? "").ToListAsync(stop),
        };
    }
}

/// <summary>Makes a partnership and names its first administrator, who is invited by mail.</summary>
public static class MakePartnership
{
    /// <summary>What it is called, its language, and its first administrator.</summary>
    public sealed record Request(string Name, Language Language, string Administrator, string Email);

    internal static async Task<IResult> Handle(Input input, HttpContext http, SamspillDb db, DatabaseChoice choice, Reader reader, MailSettings mail, UserManager<Account> accounts, IServiceScopeFactory scopes, CancellationToken stop)
    {
        var request = new Request(input.Required("name", FrontWords.NameMissing, 200), input.Choice<Language>("language") ?? Languages.Current, input.Required("administrator", AccessWords.NameMissing, 200), input.Required("email", AccessWords.EmailMissing, 256).ToLowerInvariant());
        input.Flaws.Require(request.Email.Length == 0 || AskForLink.IsMailAddress(request.Email), "email", AccessWords.EmailMissing);
        async Task<IResult> Again() => Answer.With<InstallationPage, ShowInstallation.View>(await ShowInstallation.See(db, choice, mail, stop));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        var slug = Key.From(request.Name);
        if (IsReserved(http, slug) || await db.Set<Partnership>().AnyAsync(partnership => partnership.Slug == slug, stop))
        {
            return Answer.Refused(AccessRefusals.SlugTaken.With(slug.Value), input, Again);
        }

        var account = await Inviting.AccountOf(accounts, request.Email);
        await using var scope = scopes.CreateAsyncScope();
        var inside = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var partnership = new Partnership { Slug = slug, Name = request.Name, Language = request.Language };
        inside.Scene.Enter(partnership.Id);
        inside.Scene.Play(reader.AccountId!.Value.ToString());
        inside.Add(partnership);
        var person = await Inviting.NewPerson(inside, request.Administrator, request.Email, stop);
        (person.Language, person.AccountId, person.Roles) = (request.Language, account.Id, Role.Administrator);
        Inviting.Invite(inside, person, partnership, reader.Name);
        await inside.SaveChangesAsync(stop);
        return Answer.Done("/installasjon", new { partnership = slug.Value }, InstallationWords.Made.With(request.Name, request.Email));
    }

    /// <summary>True for a word that begins an address of the installation's own, such as `logg-inn`.</summary>
    internal static bool IsReserved(HttpContext http, Key slug) => http.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Any(endpoint => endpoint.RoutePattern.PathSegments is [var first, ..] && first.Parts is [Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart word] && word.Content == slug.Value);
}

internal static class InstallationWords
{
    public static readonly Text Governors = new("Hvem som styrer installasjonen", "Kven som styrer installasjonen", "Who governs the installation");
    public static readonly Text GovernorsAre = new("Denne siden ser bare {0}.", "Denne sida ser berre {0}.", "Only {0} see this page.");
    public static readonly string AddGovernor = "samspill user add E-POST --partnership NAVN --name NAVN --role administrator --installation-administrator";
    public static readonly Text AnotherGovernor = new("En til får det fra kommandolinjen på tjeneren:", "Ein til får det frå kommandolinja på tenaren:", "One more gets it from the command line of the server:");
    public static readonly Text Title = new("Installasjonen", "Installasjonen", "The installation");
    public static readonly Text Verdict = new("{0} partnerskap. {1} meldinger venter på å bli sendt.", "{0} partnarskap. {1} meldingar ventar på å bli sende.", "{0} partnerships. {1} messages wait to be sent.");
    public static readonly Text Public = new("Åpne sider", "Opne sider", "Public pages");
    public static readonly Text People = new("Personer", "Personar", "People");
    public static readonly Text Administrators = new("Administratorer", "Administratorar", "Administrators");
    public static readonly Text Make = new("Lag et partnerskap", "Lag eit partnarskap", "Make a partnership");
    public static readonly Text Administrator = new("Første administrator", "Første administrator", "First administrator");
    public static readonly Text Made = new("{0} er laget. Invitasjonen går til {1}.", "{0} er laga. Invitasjonen går til {1}.", "{0} is made. The invitation goes to {1}.");
    public static readonly Text Mail = new("E-post", "E-post", "Mail");
    public static readonly Text ByServer = new("E-post går gjennom {0}.", "E-post går gjennom {0}.", "Mail goes through {0}.");
    public static readonly Text ByFile = new("Ingen e-posttjener er satt opp. E-poster blir filer i {0}. Sett SAMSPILL_SMTP for å sende dem.", "Ingen e-posttenar er sett opp. E-postar blir filer i {0}. Set SAMSPILL_SMTP for å sende dei.", "No mail server is set up. Mails become files in {0}. Set SAMSPILL_SMTP to send them.");
    public static readonly Text FailedTitle = new("Kom ikke fram", "Kom ikkje fram", "Did not arrive");
    public static readonly Text NoneFailed = new("Alt som er sendt, er levert.", "Alt som er sendt, er levert.", "All that was sent has been delivered.");
    public static readonly Text On = new("Dato", "Dato", "Date");
    public static readonly Text Kind = new("Slag", "Slag", "Kind");
    public static readonly Text Tries = new("Forsøk", "Forsøk", "Tries");
    public static readonly Text Fault = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text State = new("Nå", "No", "Now");
    public static readonly Text Again = new("prøves igjen", "blir prøvd igjen", "will be retried");
    public static readonly Text GivenUp = new("gitt opp", "gitt opp", "given up");
}
