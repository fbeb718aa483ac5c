using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Platform.Tokens;

namespace Samspill.Platform.Erasure;

/// <summary>
/// Erases a person. The key that her values are sealed under in the audit trail is destroyed, so the chain holds and nobody can read
/// them again; her name, key and address go from the directory, from every record that names her, from waiting mail and from her
/// account. What she did stays, under a name that is the same everywhere and tells nothing.
/// </summary>
public static class ErasePerson
{
    /// <summary>What came of it.</summary>
    /// <param name="Instead">What she is called from now on.</param>
    /// <param name="IsAccountGone">False when the account serves another partnership too.</param>
    /// <param name="Mentions">Texts that others wrote in which her name still stands.</param>
    public sealed record Result(string Instead, bool IsAccountGone, IReadOnlyList<Mention> Mentions);

    /// <summary>Erases the person with this identity in the partnership that <paramref name="services"/> is in; the refusal when a rule says no.</summary>
    public static async Task<(Result? Done, Refusal? No)> Run(IServiceProvider services, PersonId id, CancellationToken stop)
    {
        var db = services.GetRequiredService<SamspillDb>();
        if (await db.Set<Person>().SingleOrDefaultAsync(person => person.Id == id, stop) is not { } person)
        {
            return (null, ErasureRefusals.Unknown);
        }

        if (await IsLastAdministrator(db, person, stop))
        {
            return (null, ErasureRefusals.LastAdministrator);
        }

        var names = NamesOf(person);
        // The account first: it may be tried again, and without the person's row nobody would know whose it was.
        var isAccountGone = await Account(services, db.Here, person, stop);
        var instead = await Rows(services, db, person, names, stop);
        var mentions = await Mentions.Find(db, names, stop);
        await Scrubbing.Run(services, names, stop);
        return (new Result(instead, isAccountGone, mentions), null);
    }

    /// <summary>Every word that stands for her.</summary>
    internal static IReadOnlyList<string> NamesOf(Person person) =>
        [.. new[] { person.Key.Value, person.Name, person.Email }.OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>True when nobody else could govern the partnership, or the installation, after her.</summary>
    internal static async Task<bool> IsLastAdministrator(SamspillDb db, Person person, CancellationToken stop)
    {
        var governs = await db.Set<Account>().Where(account => account.IsInstallationAdministrator).Select(account => account.Id).ToListAsync(stop);
        return (person.AccountId is { } mine && governs.Contains(mine) && governs.Count == 1) || await IsLastHere(db, person, stop);
    }

    private static async Task<bool> IsLastHere(SamspillDb db, Person person, CancellationToken stop) =>
        person.Roles.HasFlag(Role.Administrator) && !(await db.Set<Person>().AsNoTracking().Where(other => other.Id != person.Id && other.AccountId != null).Select(other => other.Roles).ToListAsync(stop)).Any(roles => roles.HasFlag(Role.Administrator));

    private static async Task<string> Rows(IServiceProvider services, SamspillDb db, Person person, IReadOnlyList<string> names, CancellationToken stop)
    {
        var mark = person.Id.Value.ToString("N")[^8..];
        var key = Key.Read("slettet-" + mark)!.Value;
        await using var transaction = await db.BeginWrite(stop);
        await PersonKeys.Destroy(db, person.Id, stop);
        foreach (var (table, column) in NamingColumns.Of(db.Model))
        {
            await NamingColumns.Replace(db, table, column, names, key.Value, stop);
        }

        await Scrubbing.Outbox(db, names, stop);
        foreach (var source in services.GetServices<IPersonTrace>())
        {
            await source.Forget(db.Here, person.Id, names, key.Value, stop);
        }

        foreach (var token in await db.Set<AccessToken>().Where(token => token.PersonId == person.Id && token.RevokedAt == null).ToListAsync(stop))
        {
            token.Revoke(db.Scene.Clock.Real);
        }

        var entry = db.Entry(person);
        entry.Property(row => row.Key).CurrentValue = key;
        (person.Name, person.Title, person.Email, person.AccountId, person.Roles) = ($"Slettet person {mark}", null, null, null, Role.None);
        person.ErasedOn = Clock.DateOf(db.Scene.Clock.Real);
        await db.SaveChangesAsync(stop);
        foreach (var follower in db.Arenas.Followers)
        {
            await follower.Rewritten(db, stop);
        }

        await transaction.Commit(stop);
        return person.Name;
    }

    /// <summary>Removes the account she signs in with, unless she is known in another partnership.</summary>
    private static async Task<bool> Account(IServiceProvider services, PartnershipId here, Person person, CancellationToken stop)
    {
        if (person.AccountId is not { } account)
        {
            return true;
        }

        // A scope of its own, in no partnership: only so can one see whether others know the account.
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var isElsewhere = await db.Set<Person>().IgnoreQueryFilters().AnyAsync(other => other.AccountId == account && other.PartnershipId != here, stop);
        if (isElsewhere)
        {
            return false;
        }

        await db.Set<SignInLink>().Where(link => link.AccountId == account).ExecuteDeleteAsync(stop);
        await db.Set<Microsoft.AspNetCore.Identity.IdentityUserClaim<Guid>>().Where(claim => claim.UserId == account).ExecuteDeleteAsync(stop);
        await db.Set<Microsoft.AspNetCore.Identity.IdentityUserLogin<Guid>>().Where(login => login.UserId == account).ExecuteDeleteAsync(stop);
        await db.Set<Microsoft.AspNetCore.Identity.IdentityUserToken<Guid>>().Where(token => token.UserId == account).ExecuteDeleteAsync(stop);
        await db.Set<Account>().Where(row => row.Id == account).ExecuteDeleteAsync(stop);
        return true;
    }
}

internal static class ErasureRefusals
{
    public static readonly Refusal Unknown = new("platform.person-unknown", new("Personen finnes ikke i partnerskapet.", "Personen finst ikkje i partnarskapet.", "The person is not in the partnership."), RefusalKind.Absent);
    public static readonly Refusal LastAdministrator = new("platform.erase-last-administrator", new("Dette er den siste administratoren med konto. Gi en annen rollen først.", "Dette er den siste administratoren med konto. Gje ein annan rolla først.", "This is the last administrator with an account. Give somebody else the role first."));
}
