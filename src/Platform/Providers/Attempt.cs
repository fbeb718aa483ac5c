using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Faults;
using Secret = Samspill.Platform.Tokens.Secret;

namespace Samspill.Platform.Providers;

/// <summary>One way to a provider and back: what was sent with it, and what for. It lies sealed in the browser that began it, so nobody else's answer fits.</summary>
/// <param name="Provider">Which provider it went to; an answer from another is no answer.</param>
/// <param name="Verifier">What the code is worth nothing without.</param>
/// <param name="ReturnTo">Where she lands, a path of this installation.</param>
/// <param name="Account">The account that is to be linked; null when she only signs in.</param>
/// <param name="Link">The invitation that lets her link it; null when she was signed in.</param>
internal sealed record Attempt(string Provider, string State, string Nonce, string Verifier, string ReturnTo, DateTimeOffset ExpiresAt, Guid? Account = null, string? Link = null)
{
    /// <summary>How long one may take at the provider.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    /// <summary>A new attempt with fresh secrets.</summary>
    public static Attempt New(string provider, string returnTo, DateTimeOffset now) => new(provider, Secret.New(), Secret.New(), Secret.New(), returnTo, now + Lasts);

    /// <summary>What is sent of the verifier (RFC 7636, S256).</summary>
    public string Challenge => Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));
}

/// <summary>Attempts lie in the browser, each in a cookie of its own, so that two at once do not disturb each other; the database remembers only those that are spent.</summary>
internal sealed class Attempts(IDataProtectionProvider seals, SamspillDb db)
{
    private const string Cookie = "samspill-inn-";

    private readonly IDataProtector seal = seals.CreateProtector("Samspill.Providers.Attempt");

    /// <summary>Leaves an attempt in the browser.</summary>
    public void Leave(HttpContext http, Attempt attempt) => http.Response.Cookies.Append(NameOf(attempt.State), seal.Protect(JsonSerializer.Serialize(attempt)), Options(http));

    /// <summary>The attempt that an answer belongs to, spent by being taken; null when this browser began none such, or it is old or spent.</summary>
    public async Task<Attempt?> Take(HttpContext http, string provider, string? state, CancellationToken stop)
    {
        if (state is not { Length: > 20 and < 100 } || http.Request.Cookies[NameOf(state)] is not { } left || Open(left) is not { } attempt)
        {
            return null;
        }

        http.Response.Cookies.Delete(NameOf(state), Options(http));
        return attempt.State == state && attempt.Provider == provider && attempt.ExpiresAt > db.Scene.Clock.Real && await Spend(attempt, stop) ? attempt : null;
    }

    private Attempt? Open(string left)
    {
        try
        {
            return JsonSerializer.Deserialize<Attempt>(seal.Unprotect(left));
        }
        catch (Exception no) when (no is CryptographicException or JsonException)
        {
            return null;
        }
    }

    /// <summary>False when the state has come back before.</summary>
    private async Task<bool> Spend(Attempt attempt, CancellationToken stop)
    {
        var now = db.Scene.Clock.Real;
        await db.Set<SpentState>().Where(state => state.ExpiresAt < now).ExecuteDeleteAsync(stop);
        db.Add(new SpentState { Hash = Secret.Hash(attempt.State), ExpiresAt = attempt.ExpiresAt });
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException fault) when (fault.IsCollision())
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private static string NameOf(string state) => Cookie + Secret.Hash(state)[..16];

    private static CookieOptions Options(HttpContext http) => new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/logg-inn", MaxAge = Attempt.Lasts, IsEssential = true };
}
