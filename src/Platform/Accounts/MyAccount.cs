using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Accounts;

/// <summary>The reader's own account: where she has access, her password, and an end to her sessions everywhere.</summary>
public static class MyAccount
{
    /// <summary>What the page shows.</summary>
    /// <param name="AsksForOld">True when a new password needs the old one; false when she has none, or came by a link from her mail.</param>
    public sealed record View(string Email, bool HasPassword, bool AsksForOld, IReadOnlyList<Place> Places);

    /// <summary>A partnership where she has access.</summary>
    public sealed record Place(string Slug, string Name, string Roles);

    internal static async Task<IResult> Show(SamspillDb db, Reader reader, CancellationToken stop) => Answer.With<MyAccountPage, View>(await See(db, reader, stop));

    internal static async Task<View> See(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var account = await db.Set<Account>().AsNoTracking().SingleAsync(account => account.Id == reader.AccountId, stop);
        var places = await db.Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).AsNoTracking().Where(person => person.AccountId == reader.AccountId && person.Roles != Role.None)
            .Join(db.Set<Partnership>(), person => person.PartnershipId, partnership => partnership.Id, (person, partnership) => new { partnership.Slug, partnership.Name, person.Roles }).ToListAsync(stop);
        return new(account.Email!, account.PasswordHash is not null, account.PasswordHash is not null && !reader.CameByLink,
            [.. places.OrderBy(place => Letters.SortKey(place.Name), StringComparer.Ordinal).Select(place => new Place(place.Slug.Value, place.Name, place.Roles.Spoken()))]);
    }
}

/// <summary>Chooses a new password. Every other session of the account ends.</summary>
public static class ChangePassword
{
    /// <summary>The shortest a password may be.</summary>
    public const int Shortest = 12;

    /// <summary>The old password, unless she came by a link, and the new one.</summary>
    public sealed record Request(string? Old, string New);

    internal static async Task<IResult> Handle(Input input, HttpContext http, SamspillDb db, Reader reader, UserManager<Account> accounts, CancellationToken stop)
    {
        var request = new Request(input.Raw.GetValueOrDefault("old"), input.Raw.GetValueOrDefault("new") ?? "");
        async Task<IResult> Again() => Answer.With<MyAccountPage, MyAccount.View>(await MyAccount.See(db, reader, stop));
        var account = (await accounts.FindByIdAsync(reader.AccountId!.Value.ToString()))!;
        var asksForOld = account.PasswordHash is not null && !reader.CameByLink;
        Check(request.New, account.Email!, "new", input.Flaws);
        input.Flaws.Require(!asksForOld || !string.IsNullOrEmpty(request.Old), "old", AccountWords.OldMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (asksForOld && !await accounts.CheckPasswordAsync(account, request.Old!))
        {
            await accounts.AccessFailedAsync(account);
            return Answer.Refused(AccountRefusals.OldIsWrong, input, Again);
        }

        await Set(accounts, account, request.New);
        await SignInLinks.Withdraw(db, account.Id, stop);
        await Session.Begin(http, account, Session.ByPassword);
        return Answer.Done("/meg", new { changed = true }, AccountWords.Changed);
    }

    /// <summary>What a password must be: long, not the mail address, and not one letter over and over.</summary>
    internal static void Check(string password, string email, string field, Flaws flaws)
    {
        flaws.Require(password.Length is >= Shortest and <= 256, field, FrontWords.PasswordShort);
        flaws.Require(password.Length == 0 || (password.Distinct().Count() >= 4 && !email.Contains(password, StringComparison.OrdinalIgnoreCase) && !password.Contains(email.Split('@')[0] + "1", StringComparison.OrdinalIgnoreCase)), field, AccountWords.Guessable);
    }

    /// <summary>Sets a password as an administrator of the machine does; what is wrong with it, or nothing when it was set.</summary>
    public static async Task<Flaws> Set(UserManager<Account> accounts, Account account, string password)
    {
        var flaws = new Flaws();
        Check(password, account.Email!, "password", flaws);
        if (flaws.Any)
        {
            return flaws;
        }

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        await accounts.UpdateSecurityStampAsync(account);
        await accounts.ResetAccessFailedCountAsync(account);
        await accounts.SetLockoutEndDateAsync(account, null);
        return flaws;
    }
}

/// <summary>Ends every session of the reader's account, on every machine, this one included.</summary>
public static class SignOutEverywhere
{
    /// <summary>Nothing is asked.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(Input input, HttpContext http, SamspillDb db, Reader reader, UserManager<Account> accounts, CancellationToken stop)
    {
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => MyAccount.Show(db, reader, stop));
        }

        var account = (await accounts.FindByIdAsync(reader.AccountId!.Value.ToString()))!;
        await accounts.UpdateSecurityStampAsync(account);
        await SignInLinks.Withdraw(db, account.Id, stop);
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Answer.Done("/logg-inn", new { signedOut = true }, AccountWords.EndedEverywhere);
    }
}

internal static class AccountRefusals
{
    public static readonly Refusal OldIsWrong = new("platform.old-password-wrong", new("Det gamle passordet stemmer ikke.", "Det gamle passordet stemmer ikkje.", "The old password is not right."));
}

internal static class AccountWords
{
    public static readonly Text Where = new("Her har du tilgang", "Her har du tilgang", "Where you have access");
    public static readonly Text Nowhere = new("Du har ikke tilgang til noe partnerskap.", "Du har ikkje tilgang til noko partnarskap.", "You have access to no partnership.");
    public static readonly Text Password = new("Passord", "Passord", "Password");
    public static readonly Text Choose = new("Velg et passord", "Vel eit passord", "Choose a password");
    public static readonly Text Old = new("Passordet du har nå", "Passordet du har no", "Your present password");
    public static readonly Text New = new("Nytt passord", "Nytt passord", "New password");
    public static readonly Text OldMissing = new("Skriv passordet du har nå.", "Skriv passordet du har no.", "Write your present password.");
    public static readonly Text Guessable = new("Passordet er for lett å gjette. Prøv en setning.", "Passordet er for lett å gjette. Prøv ei setning.", "The password is too easy to guess. Try a sentence.");
    public static readonly Text Save = new("Lagre passordet", "Lagre passordet", "Save the password");
    public static readonly Text Changed = new("Passordet er endret. Du er logget ut alle andre steder.", "Passordet er endra. Du er logga ut alle andre stader.", "The password is changed. You are signed out everywhere else.");
    public static readonly Text Sessions = new("Logg ut overalt", "Logg ut overalt", "Sign out everywhere");
    public static readonly Text SessionsHelp = new("Avslutter alle innlogginger på alle maskiner, også denne.", "Avsluttar alle innloggingar på alle maskiner, også denne.", "Ends every session on every machine, this one included.");
    public static readonly Text EndedEverywhere = new("Du er logget ut overalt.", "Du er logga ut overalt.", "You are signed out everywhere.");
}
