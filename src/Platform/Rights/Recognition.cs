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
using Samspill.Platform.Guests;
using Samspill.Platform.Kept;
using Samspill.Platform.Tokens;

namespace Samspill.Platform.Rights;

/// <summary>Who stands at the door: a program by the key it carries, or a person by her session. A key that is spent and a session that was ended are as none.</summary>
internal static class Recognition
{
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
        else if (Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var account) && !await BySession(db, http.User, account, reader, scene, http.RequestServices.GetRequiredService<SignInRules>().Longest, http.RequestAborted))
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

    /// <summary>False when the session was ended: by its holder, by a changed password, by the provider that vouched for it, or by age.</summary>
    private static async Task<bool> BySession(SamspillDb db, ClaimsPrincipal user, Guid id, Reader reader, Scene scene, TimeSpan longest, CancellationToken stop)
    {
        var (named, eldest) = (Session.Of(user), db.Scene.Clock.Real - longest);
        var found = await (from account in db.Set<Account>().AsNoTracking()
                           where account.Id == id
                           join session in db.Set<OpenSession>() on account.Id equals session.AccountId
                           where session.Id == named && session.Stamp == account.SecurityStamp && session.EndedAt == null && session.BegunAt > eldest
                           join person in db.Set<Person>() on (Guid?)account.Id equals person.AccountId into people
                           from person in people.DefaultIfEmpty()
                           select new { account.Email, account.IsInstallationAdministrator, session.Id, session.Entrance, session.HasSecondFactor, session.LastUsedOn, Person = person == null ? null : new { person.Id, person.Name, person.Roles } }).SingleOrDefaultAsync(stop);
        if (found is null)
        {
            return false;
        }

        (reader.AccountId, reader.Name, reader.IsInstallationAdministrator) = (id, found.Email, found.IsInstallationAdministrator);
        (reader.SessionId, reader.Entrance, reader.HasSecondFactor) = (found.Id, found.Entrance, found.HasSecondFactor);
        scene.Play(id.ToString());
        if (found.Person is { } known)
        {
            (reader.PersonId, reader.Name) = (known.Id, known.Name);
            reader.Roles |= known.Roles;
            scene.IsForGuest = reader.IsGuest;
            reader.Given = reader.IsGuest ? await db.Given(known.Id, stop) : [];
        }

        var today = Clock.DateOf(db.Scene.Clock.Real);
        if (found.LastUsedOn != today)
        {
            await db.Set<OpenSession>().Where(session => session.Id == found.Id).ExecuteUpdateAsync(set => set.SetProperty(session => session.LastUsedOn, today), stop);
        }

        return true;
    }
}
