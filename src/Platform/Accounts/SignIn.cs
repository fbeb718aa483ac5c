using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts.SecondFactors;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Providers;
using Samspill.Platform.Rights;
using Samspill.Platform.Work;

namespace Samspill.Platform.Accounts;

/// <summary>Sign in with e-mail and password, and out again. In a demo, one click as each role.</summary>
public static class SignIn
{
    /// <summary>What the page shows.</summary>
    /// <param name="ReturnTo">Where she was going, a path of this installation.</param>
    /// <param name="Demo">The roles of the demo; empty outside it.</param>
    /// <param name="MailsAreFiles">True when there is no mail server, so that links become files.</param>
    public sealed record View(string ReturnTo, IReadOnlyList<DemoRole> Demo, bool MailsAreFiles)
    {
        /// <summary>The open pages of the partnership she was going to; null when it has none.</summary>
        public string? OpenPage { get; init; }

        /// <summary>True for one whose session ended while she wrote, and whose text is kept.</summary>
        public bool WasWriting { get; init; }

        /// <summary>The providers she can sign in with.</summary>
        public IReadOnlyList<Other> Others { get; init; } = [];
    }

    /// <summary>A provider of identities: its name in addresses and what it is called.</summary>
    public sealed record Other(string Name, string Title);

    /// <summary>A role that the demo offers.</summary>
    public sealed record DemoRole(Guid AccountId, string Name, string Roles, string Partnership);

    /// <summary>E-mail and password.</summary>
    public sealed record Request(string Email, string Password, string ReturnTo);

    /// <summary>The place on the page where a refusal stands that belongs to no form.</summary>
    internal const string Top = "topp";

    internal static Task<IResult> Show(HttpContext http, SamspillDb db, DemoMode demo, MailSettings mail, ProviderList providers, Interrupted interrupted, CancellationToken stop) =>
        Page(db, demo, mail, providers, LocalPath(http.Request.Query["tilbake"]), stop, interrupted.Has(http));

    internal static async Task<IResult> Page(SamspillDb db, DemoMode demo, MailSettings mail, ProviderList providers, string returnTo, CancellationToken stop, bool wasWriting = false) =>
        Answer.With<SignInPage, View>(new View(returnTo, demo.IsOn ? await DemoRoles(db, stop) : [], !mail.HasServer)
        {
            OpenPage = await OpenPageOf(returnTo, db, stop),
            WasWriting = wasWriting,
            Others = [.. providers.All.Select(provider => new Other(provider.Name, provider.Title))],
        });

    /// <summary>Where anybody may read of the partnership that a path leads to.</summary>
    private static async Task<string?> OpenPageOf(string path, SamspillDb db, CancellationToken stop) =>
        Key.Read(path.Split('/', '?', '#').ElementAtOrDefault(1)) is { } slug && await db.Set<Partnership>().AnyAsync(partnership => partnership.Slug == slug && partnership.IsPublic, stop) ? "/" + slug + Gate.PublicPages : null;

    internal static async Task<IResult> Handle(Input input, HttpContext http, UserManager<Account> accounts, SamspillDb db, HalfWay halfWay, DemoMode demo, MailSettings mail, ProviderList providers, Turnstile turnstile, CancellationToken stop)
    {
        var request = new Request(input.Required("email", SignInWords.EmailMissing, 256), input.Raw.GetValueOrDefault("password") ?? "", LocalPath(input.Text("returnTo", 400)));
        input.Flaws.Require(request.Password.Length > 0, "password", SignInWords.PasswordMissing);
        Task<IResult> Again() => Page(db, demo, mail, providers, request.ReturnTo, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (!turnstile.LetsTry(http, request.Email))
        {
            return Answer.Refused(SignInRefusals.TooOften, input, Again);
        }

        var account = await accounts.FindByEmailAsync(request.Email);
        if (account?.PasswordHash is null)
        {
            // As much work for an unknown address as for a known one, so that the time tells nothing.
            accounts.PasswordHasher.HashPassword(new Account(), request.Password);
        }

        return account?.PasswordHash is null || !await IsRight(accounts, account, request.Password)
            ? Answer.Refused(SignInRefusals.WrongPassword, input, Again)
            : await halfWay.Enter(http, db, account, Entrance.Password, request.ReturnTo, stop);
    }

    /// <summary>A right password forgives the wrong ones before it, unless a code is still to come: else wrong codes could be tried for ever between right passwords.</summary>
    private static async Task<bool> IsRight(UserManager<Account> accounts, Account account, string password)
    {
        var isLocked = await accounts.IsLockedOutAsync(account);
        var isRight = await accounts.CheckPasswordAsync(account, password);
        if (!isLocked && !isRight)
        {
            await accounts.AccessFailedAsync(account);
        }
        else if (!isLocked && !account.TwoFactorEnabled && account.AccessFailedCount > 0)
        {
            await accounts.ResetAccessFailedCountAsync(account);
        }

        return isRight && !isLocked;
    }

    internal static async Task<IResult> AsDemo(Input input, HttpContext http, SamspillDb db, DemoMode demo, CancellationToken stop)
    {
        if (!demo.IsOn || input.Flaws.Any || !Guid.TryParse(input.Text("account"), out var id))
        {
            return Answer.Absent;
        }

        var account = await db.Set<Account>().SingleOrDefaultAsync(account => account.Id == id, stop);
        if (account?.Email?.EndsWith(".example", StringComparison.Ordinal) != true)
        {
            return Answer.Absent;
        }

        await Session.Begin(http, account, new Entry(Entrance.Password));
        return Answer.Done(await Landing.For(db, account.Id, LocalPath(input.Text("returnTo", 400)), stop), new { signedIn = account.Email });
    }

    internal static async Task<IResult> Out(Input input, HttpContext http, SamspillDb db, Reader reader, ProviderDoor door, CancellationToken stop)
    {
        if (input.Flaws.Any)
        {
            return Answer.Absent;
        }

        var (id, proof) = (reader.SessionId, (await http.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties?.GetTokenValue(Session.Proof));
        var came = door.Find(await db.Set<OpenSession>().Where(session => session.Id == id).Select(session => session.Provider).SingleOrDefaultAsync(stop));
        await Session.End(db, id, stop);
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return came is not null && await door.SignOut(came, proof, stop) is { } there
            ? Answer.With<GoOnPage, GoToProvider.View>(new(ProviderWords.SignedOut, ProviderWords.SignedOutSays.With(came.Title), there, ProviderWords.SignOutThere.With(came.Title), IsAtOnce: true))
            : Answer.Done("/", new { signedOut = true });
    }

    /// <summary>A path of this installation, or the front page: no address of another host gets through.</summary>
    internal static string LocalPath(string? path) =>
        path is { Length: > 1 } && path[0] == '/' && path[1] is not ('/' or '\\') && !path.Any(char.IsControl) ? path : "/";

    private static async Task<IReadOnlyList<DemoRole>> DemoRoles(SamspillDb db, CancellationToken stop)
    {
        var people = await db.Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).AsNoTracking()
            .Where(person => person.AccountId != null && person.IsDemo)
            .Join(db.Set<Partnership>(), person => person.PartnershipId, partnership => partnership.Id, (person, partnership) => new { person.AccountId, person.Name, person.Roles, Partnership = partnership.Name })
            .ToListAsync(stop);
        return [.. people.OrderBy(person => person.Partnership).ThenByDescending(person => person.Roles).Select(person => new DemoRole(
            person.AccountId!.Value, person.Name, person.Roles.Spoken(), person.Partnership))];
    }
}

/// <summary>Whether this is a demonstration, with one click for each role.</summary>
public sealed record DemoMode(bool IsOn);

internal static class SignInRefusals
{
    public static readonly Refusal TooOften = new("platform.too-often", new("For mange forsøk. Vent ti minutter og prøv igjen.", "For mange forsøk. Vent ti minutt og prøv igjen.", "Too many tries. Wait ten minutes and retry."), RefusalKind.TooOften);
    public static readonly Refusal LinkSpent = new("platform.link-spent", LinkWords.Spent.Then(LinkWords.SpentSays, ". "));
    public static readonly Refusal WrongPassword = new("platform.wrong-password", new("E-post og passord passer ikke sammen. Etter fem forsøk er døren stengt i fem minutter.", "E-post og passord passar ikkje saman. Etter fem forsøk er døra stengd i fem minutt.", "E-mail and password do not match. After five tries the door is closed for five minutes."));
}

internal static class SignInWords
{
    public static readonly Text Title = new("Logg inn", "Logg inn", "Sign in");
    public static readonly Text ReadOpen = new("Les de åpne sidene uten å logge inn", "Les dei opne sidene utan å logge inn", "Read the public pages without signing in");
    public static readonly Text Back = new("Til innlogging", "Til innlogging", "To sign-in");
    public static readonly Text WithPassword = new("Med passord", "Med passord", "With a password");
    public static readonly Text Email = new("E-post", "E-post", "E-mail");
    public static readonly Text Password = new("Passord", "Passord", "Password");
    public static readonly Text EmailMissing = new("Skriv e-postadressen din.", "Skriv e-postadressa di.", "Write your e-mail address.");
    public static readonly Text PasswordMissing = new("Skriv passordet.", "Skriv passordet.", "Write the password.");
    public static readonly Text Demo = new("Prøv demoen som", "Prøv demoen som", "Try the demo as");
    public static readonly Text DemoHelp = new("Ett klikk, uten passord. Finnes bare i demoen.", "Eitt klikk, utan passord. Finst berre i demoen.", "One click, no password. Exists only in the demo.");
}
