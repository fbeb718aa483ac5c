using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Providers;

namespace Samspill.Platform.Accounts;

/// <summary>How somebody came in, and what it was proved by.</summary>
/// <param name="HasSecondFactor">True when a code from her own device was asked for and given.</param>
/// <param name="Provider">The provider that vouched for her; null when none did.</param>
/// <param name="Identity">Who she is there.</param>
internal sealed record Entry(Entrance Entrance, bool HasSecondFactor = false, string? Provider = null, Identity? Identity = null);

/// <summary>A signed-in browser: a cookie that names the account and the session, and the session's row, which can be ended from anywhere.</summary>
internal static class Session
{
    /// <summary>The session's identity in the cookie.</summary>
    public const string Id = "samspill-session";

    /// <summary>The name under which the provider's proof is kept in the cookie, for signing out there.</summary>
    public const string Proof = "id_token";

    /// <summary>Begins a new session under a new identity; the one that stood in this browser before ends.</summary>
    public static async Task Begin(HttpContext http, Account account, Entry entry)
    {
        var db = http.RequestServices.GetRequiredService<SamspillDb>();
        var now = db.Scene.Clock.Real;
        await End(db, Of(http.User), http.RequestAborted);
        var (browser, machine) = Device.Of(http.Request.Headers.UserAgent.ToString());
        var session = new OpenSession
        {
            Id = Guid.NewGuid(),
            AccountId = account.Id,
            Stamp = account.SecurityStamp ?? "",
            Entrance = entry.Entrance,
            HasSecondFactor = entry.HasSecondFactor,
            Provider = entry.Provider,
            ProviderSession = entry.Identity?.Session is { Length: <= 255 } named ? named : null,
            Browser = browser,
            Machine = machine,
            BegunAt = now,
            LastUsedOn = Clock.DateOf(now),
        };
        db.Add(session);
        await db.SaveChangesAsync(http.RequestAborted);
        await db.Set<Account>().Where(mine => mine.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(mine => mine.LastSignInAt, now), http.RequestAborted);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()), new Claim(Id, session.Id.ToString())], IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties();
        if (entry.Identity is { } proved)
        {
            properties.StoreTokens([new AuthenticationToken { Name = Proof, Value = proved.Token }]);
        }

        await http.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(identity), properties);
    }

    /// <summary>The session that a browser's cookie names; null when it names none.</summary>
    public static Guid? Of(ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(Id), out var id) ? id : null;

    /// <summary>Ends one session; the browser that holds it is out from its next request.</summary>
    public static Task<int> End(SamspillDb db, Guid? id, CancellationToken stop) => End(db, db.Set<OpenSession>().Where(session => session.Id == id), stop);

    /// <summary>Ends every session of an account, but for <paramref name="except"/>.</summary>
    public static Task<int> EndAll(SamspillDb db, Guid account, Guid? except, CancellationToken stop) =>
        End(db, db.Set<OpenSession>().Where(session => session.AccountId == account && session.Id != except), stop);

    /// <summary>Ends the sessions among those given that are open.</summary>
    public static Task<int> End(SamspillDb db, IQueryable<OpenSession> sessions, CancellationToken stop)
    {
        DateTimeOffset? now = db.Scene.Clock.Real;
        return sessions.Where(session => session.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), stop);
    }
}
