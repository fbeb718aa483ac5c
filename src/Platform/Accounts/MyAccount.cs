using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Providers;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Accounts;

/// <summary>The reader's own account: where she has access, her password, and an end to her sessions everywhere.</summary>
public static class MyAccount
{
    /// <summary>What the page shows.</summary>
    /// <param name="AsksForOld">True when a new password needs the old one; false when she has none, or came by a link from her mail.</param>
    public sealed record View(string Email, bool HasPassword, bool AsksForOld, IReadOnlyList<Place> Places)
    {
        /// <summary>True when a code from her device is asked for as she signs in.</summary>
        public bool HasSecondFactor { get; init; }

        /// <summary>Where she is signed in.</summary>
        public required IReadOnlyList<Signed> Sessions { get; init; }

        /// <summary>The providers that she can sign in with, linked or not.</summary>
        public required IReadOnlyList<Linked> Identities { get; init; }
    }

    /// <summary>A browser that is signed in.</summary>
    /// <param name="IsThis">True for the one that reads.</param>
    public sealed record Signed(Guid Id, string Device, string Entrance, DateOnly Since, DateOnly LastUsed, bool IsThis);

    /// <summary>A provider of identities.</summary>
    /// <param name="LinkedOn">The day it was linked to the account; null when it is not.</param>
    public sealed record Linked(string Provider, string Title, DateOnly? LinkedOn);

    /// <summary>A partnership where she has access.</summary>
    public sealed record Place(string Slug, string Name, string Roles);

    internal static async Task<IResult> Show(AccountSight sight, CancellationToken stop) => Answer.With<MyAccountPage, View>(await sight.See(stop));
}

/// <summary>Gathers what the reader's own page shows.</summary>
internal sealed class AccountSight(SamspillDb db, Reader reader, SignInRules rules, ProviderList providers)
{
    public async Task<MyAccount.View> See(CancellationToken stop)
    {
        var account = await db.Set<Account>().AsNoTracking().SingleAsync(account => account.Id == reader.AccountId, stop);
        var places = await db.Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).AsNoTracking().Where(person => person.AccountId == reader.AccountId && person.Roles != Role.None)
            .Join(db.Set<Partnership>(), person => person.PartnershipId, partnership => partnership.Id, (person, partnership) => new { partnership.Slug, partnership.Name, person.Roles }).ToListAsync(stop);
        return new(account.Email!, account.PasswordHash is not null, account.PasswordHash is not null && !reader.CameByLink,
            [.. places.OrderBy(place => Letters.SortKey(place.Name), StringComparer.Ordinal).Select(place => new MyAccount.Place(place.Slug.Value, place.Name, place.Roles.Spoken()))])
        {
            HasSecondFactor = account.TwoFactorEnabled,
            Sessions = await MySessions.Of(db, reader, rules, providers, stop),
            Identities = await Identities.Of(db, account.Id, providers, stop),
        };
    }
}

/// <summary>Ends every session of the reader's account, on every machine, this one included.</summary>
public static class SignOutEverywhere
{
    /// <summary>Nothing is asked.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(Input input, HttpContext http, SamspillDb db, Reader reader, AccountSight sight, UserManager<Account> accounts, CancellationToken stop)
    {
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => MyAccount.Show(sight, stop));
        }

        var account = (await accounts.FindByIdAsync(reader.AccountId!.Value.ToString()))!;
        await accounts.UpdateSecurityStampAsync(account);
        await Session.EndAll(db, account.Id, except: null, stop);
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
    public static readonly Text EndedEverywhere = new("Du er logget ut overalt.", "Du er logga ut overalt.", "You are signed out everywhere.");
}
