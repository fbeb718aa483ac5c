using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Platform.Tokens;

namespace Samspill.Platform.Rights;

/// <summary>Who stands at the door: a program by the key it carries, or a person by her session. A key that is spent and a session that was ended are as none.</summary>
internal static class Recognition
{
    private static readonly TimeSpan LongestSession = TimeSpan.FromDays(7);

    public static async Task Recognise(HttpContext http, Reader reader, Scene scene, PartnershipState? partnership)
    {
        reader.Roles = partnership is { IsPublic: true } ? Role.PublicReader : Role.None;
        var db = http.RequestServices.GetRequiredService<SamspillDb>();
        if (partnership is not null)
        {
            // Open for the whole request: otherwise each question opens and closes, and on PostgreSQL says anew which partnership it is for.
            await db.Database.OpenConnectionAsync(http.RequestAborted);
        }

        if (KeyOf(http) is { } key)
        {
            // A request that carries a key is never also the browser's: its cookie is left alone.
            http.User = new ClaimsPrincipal(new ClaimsIdentity());
            if (partnership is not null)
            {
                await ByKey(db, reader, scene, key, http.RequestAborted);
            }
        }
        else if (Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var account) && !await BySession(db, http.User, account, reader, scene, http.RequestAborted))
        {
            http.User = new ClaimsPrincipal(new ClaimsIdentity());
            await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    /// <summary>The key that a request carries; null when it carries none.</summary>
    public static string? KeyOf(HttpContext http) =>
        http.Request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;

    private static async Task ByKey(SamspillDb db, Reader reader, Scene scene, string secret, CancellationToken stop)
    {
        var (hash, now) = (Secret.Hash(secret), db.Scene.Clock.Real);
        var found = await (from token in db.Set<AccessToken>().AsNoTracking()
                           where token.Hash == hash && token.RevokedAt == null && token.ExpiresAt > now
                           join person in db.Set<Person>() on token.PersonId equals person.Id
                           where person.AccountId != null
                           select new { Token = token, person.Id, person.AccountId, person.Name, person.Roles }).SingleOrDefaultAsync(stop);
        if (found is null)
        {
            return;
        }

        (reader.AccountId, reader.PersonId, reader.Name, reader.Scope) = (found.AccountId, found.Id, found.Name, found.Token.Allows);
        reader.Roles |= found.Roles;
        scene.Play(found.AccountId.ToString()!);
        if (found.Token.LastUsedAt is null || found.Token.LastUsedAt < now.AddHours(-1))
        {
            await db.Set<AccessToken>().Where(token => token.Id == found.Token.Id).ExecuteUpdateAsync(set => set.SetProperty(token => token.LastUsedAt, now), stop);
        }
    }

    /// <summary>False when the session was ended: by a changed password, by signing out everywhere, or by age.</summary>
    private static async Task<bool> BySession(SamspillDb db, ClaimsPrincipal user, Guid id, Reader reader, Scene scene, CancellationToken stop)
    {
        var stamp = user.FindFirstValue(Session.Stamp);
        var found = await (from account in db.Set<Account>().AsNoTracking()
                           where account.Id == id && account.SecurityStamp == stamp
                           join person in db.Set<Person>() on (Guid?)account.Id equals person.AccountId into people
                           from person in people.DefaultIfEmpty()
                           select new { account.Email, account.IsInstallationAdministrator, Person = person == null ? null : new { person.Id, person.Name, person.Roles } }).SingleOrDefaultAsync(stop);
        if (found is null || !long.TryParse(user.FindFirstValue(Session.Since), NumberStyles.None, CultureInfo.InvariantCulture, out var since)
            || db.Scene.Clock.Real - DateTimeOffset.FromUnixTimeSeconds(since) > LongestSession)
        {
            return false;
        }

        (reader.AccountId, reader.Name, reader.IsInstallationAdministrator) = (id, found.Email, found.IsInstallationAdministrator);
        reader.CameByLink = user.HasClaim(Session.How, Session.ByLink);
        scene.Play(id.ToString());
        if (found.Person is { } known)
        {
            (reader.PersonId, reader.Name) = (known.Id, known.Name);
            reader.Roles |= known.Roles;
        }

        return true;
    }
}
