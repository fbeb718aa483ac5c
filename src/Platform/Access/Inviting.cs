using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Access;

/// <summary>Gives a person an account and sends her a link: the same for an invitation, a first administrator and the command line.</summary>
public static class Inviting
{
    /// <summary>True for one address of one person, without a display name.</summary>
    public static bool IsMailAddress(string text) => AskForLink.IsMailAddress(text);

    /// <summary>A link that signs an account in once, good for fifteen minutes, as a full address.</summary>
    public static async Task<string> LinkFor(SamspillDb db, SiteAddress site, Account account, string? to, CancellationToken stop) =>
        site.Of(await SignInLinks.New(db, account.Id, SignIn.LocalPath(to), SignInLinks.Asked, stop));

    /// <summary>The account of a mail address; a new one, without a password, when nobody has it.</summary>
    public static async Task<Account> AccountOf(UserManager<Account> accounts, string email)
    {
        if (await accounts.FindByEmailAsync(email) is { } known)
        {
            return known;
        }

        var account = new Account { Id = Guid.CreateVersion7(), UserName = email, Email = email, EmailConfirmed = true };
        var made = await accounts.CreateAsync(account);
        return made.Succeeded ? account : throw new InvalidOperationException(string.Join(' ', made.Errors.Select(error => error.Description)));
    }

    /// <summary>A new person in the directory of the partnership that is entered. Not yet saved.</summary>
    public static async Task<Person> NewPerson(SamspillDb db, string name, string email, CancellationToken stop)
    {
        var person = new Person { Key = await db.FreeKey<Person>(name, stop), Name = name, Email = email.ToLowerInvariant() };
        db.Add(person);
        return person;
    }

    /// <summary>Puts an invitation in the outbox; its link is good for seven days.</summary>
    internal static void Invite(SamspillDb db, Person person, Partnership partnership, string? by, string? shows = null, bool mayWrite = false) =>
        SignInLinks.Request(db, new LinkRequest(person.Email!, "/" + partnership.Slug.Value, partnership.Name, by ?? partnership.Name) { Shows = shows, MayWrite = mayWrite });

    /// <summary>Gives a person her roles, but never takes away the last administrator: then nothing is saved and the refusal says so.</summary>
    /// <remarks>Looked at after the save and before the commit. The audit chain makes saves of a partnership queue up, so of two administrators who remove each other one is refused.</remarks>
    public static async Task<Refusal?> Give(SamspillDb db, Person person, Role roles, CancellationToken stop)
    {
        await using var transaction = await db.BeginWrite(stop);
        var takesAway = person.Roles.HasFlag(Role.Administrator) && !roles.HasFlag(Role.Administrator);
        person.Roles = roles;
        await db.SaveChangesAsync(stop);
        var administrators = await db.Set<Person>().Where(other => other.AccountId != null).Select(other => other.Roles).ToListAsync(stop);
        if (takesAway && !administrators.Exists(role => role.HasFlag(Role.Administrator)))
        {
            return AccessRefusals.LastAdministrator;
        }

        await transaction.Commit(stop);
        return null;
    }
}

internal static class AccessRefusals
{
    public static readonly Refusal LastAdministrator = new("platform.last-administrator", new(
        "Partnerskapet må ha en administrator. Gi rollen til en annen først.",
        "Partnarskapet må ha ein administrator. Gje rolla til ein annan først.",
        "The partnership needs an administrator. Give the role to somebody else first."));

    public static readonly Refusal AlreadyKnown = new("platform.already-known", new(
        "{0} står allerede i personregisteret. Gi rollene der.",
        "{0} står alt i personregisteret. Gje rollene der.",
        "{0} is already in the directory. Give the roles there."));

    public static readonly Refusal KnownAskAdministrator = new("platform.already-known-here", new(
        "{0} står allerede i personregisteret. Be administratoren gi rollen.",
        "{0} står alt i personregisteret. Be administratoren gje rolla.",
        "{0} is already in the directory. Ask the administrator to give the role."));

    public static readonly Refusal NotYoursToGive = new("platform.role-not-yours-to-give", new(
        "Bare en administrator kan gi rollen «{0}». Du kan invitere medlemmer og eiere av mål.",
        "Berre ein administrator kan gje rolla «{0}». Du kan invitere medlemmer og eigarar av mål.",
        "Only an administrator can give the role “{0}”. You can invite members and goal owners."), RefusalKind.Forbidden);

    public static readonly Refusal SlugTaken = new("platform.address-taken", new(
        "Adressen /{0} er opptatt. Velg et annet navn.",
        "Adressa /{0} er oppteken. Vel eit anna namn.",
        "The address /{0} is taken. Choose another name."));

    public static readonly Refusal NoAddress = new("platform.no-mail-address", new(
        "Personen har ingen e-postadresse. Skriv den først.",
        "Personen har inga e-postadresse. Skriv ho først.",
        "The person has no e-mail address. Write it first."));

    public static readonly Refusal ChangedSince = new("platform.access-changed", new(
        "Noen endret tilgangen mens du så på siden. Nå er rollene: {0}.",
        "Nokon endra tilgangen medan du såg på sida. No er rollene: {0}.",
        "Somebody changed the access while you looked. The roles are now: {0}."), RefusalKind.Conflict);
}
