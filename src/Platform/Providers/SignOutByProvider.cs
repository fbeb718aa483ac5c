using Microsoft.AspNetCore.Http;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Platform.Providers;

/// <summary>
/// Front-channel logout: the provider tells, in a frame and so without our cookies, that one of its sessions has ended, and the
/// sessions here that came from it end too. It is the one page that may stand in another's frame, and it shows nothing.
/// </summary>
public static class SignOutByProvider
{
    internal static async Task<IResult> Handle(string provider, string? iss, string? sid, HttpContext http, SamspillDb db, ProviderDoor door, CancellationToken stop)
    {
        if (door.Find(provider) is not { } known)
        {
            return Answer.Absent;
        }

        if (sid is { Length: >= 8 and <= 255 } && iss == known.Issuer)
        {
            await Session.End(db, db.Set<OpenSession>().Where(session => session.Provider == known.Name && session.ProviderSession == sid), stop);
        }

        // The same answer to everybody: whether a session was there is nobody's business.
        http.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; frame-ancestors {await door.Frames(known, stop)}";
        http.Response.Headers.CacheControl = "no-store";
        return Results.Content("<!doctype html><title>Samspill</title>", "text/html; charset=utf-8");
    }
}
