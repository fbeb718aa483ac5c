using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;
using Samspill.Kernel;
using Samspill.Platform.Tokens;
using Samspill.Ui;

namespace Samspill.Platform.Rights;

/// <summary>
/// What somebody was writing when her session had ended. It is kept in memory for half an hour under a secret that only her browser has,
/// and put back into its form when she has signed in and the page it came from is shown; once, and nowhere else. Passwords and files are never kept.
/// </summary>
internal sealed class Interrupted : IDisposable
{
    /// <summary>The cookie that holds the secret.</summary>
    public const string Cookie = "samspill-avbrutt";

    private const int MostKept = 500;
    private const int Longest = 64_000;
    private const long MostSent = 4 * Longest;

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKept });

    private sealed record Writing(string Page, IReadOnlyDictionary<string, string> Fields);

    /// <summary>Keeps a form that came without a session; the page it stood on, as the browser says, or null when it does not say.</summary>
    public async Task<string?> Keep(HttpContext http)
    {
        var page = PageOf(http);
        // A stranger's body is read only when it is a plain form of a length that somebody could have written.
        if (page is null || http.Request is not { HasFormContentType: true, ContentLength: > 0 and <= MostSent } || http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return page;
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var fields = form.Where(field => !IsSecret(field.Key)).ToDictionary(field => field.Key, field => string.Join(';', field.Value.ToArray()), StringComparer.Ordinal);
        if (fields.Keys.Any(name => name[0] != '_') && fields.Sum(field => field.Key.Length + field.Value.Length) <= Longest)
        {
            var secret = Secret.New();
            kept.Set(Secret.Hash(secret), new Writing(page, fields), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Lasts });
            http.Response.Cookies.Append(Cookie, secret, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Lasts });
        }

        return page;
    }

    /// <summary>True when something is kept for this browser.</summary>
    public bool Has(HttpContext http) => Find(http) is not null;

    /// <summary>Puts what was written back into its form, when this is its page and its reader may see it.</summary>
    public void PutBack(HttpContext http, Frame frame, FormState state)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || Find(http) is not { } writing || http.Request.Path.Value != Uri.UnescapeDataString(writing.Page.Split('?')[0]))
        {
            return;
        }

        kept.Remove(Secret.Hash(http.Request.Cookies[Cookie]!));
        http.Response.Cookies.Delete(Cookie);
        (state.FormId, state.Raw) = (writing.Fields.GetValueOrDefault("_form"), writing.Fields);
        frame.Notice = InterruptedWords.PutBack;
    }

    public void Dispose() => kept.Dispose();

    private Writing? Find(HttpContext http) => http.Request.Cookies[Cookie] is { Length: > 0 and < 200 } secret ? kept.Get<Writing>(Secret.Hash(secret)) : null;

    /// <summary>The page of this site that a form stood on: the one it names itself, else the one the browser came from.</summary>
    private static string? PageOf(HttpContext http) =>
        Uri.TryCreate(http.Request.Headers.Referer.ToString(), UriKind.Absolute, out var from) && string.Equals(from.Authority, http.Request.Host.Value, StringComparison.OrdinalIgnoreCase)
            && Accounts.SignIn.LocalPath(from.PathAndQuery) is { Length: > 1 } page && page.Length < 500 && !page.StartsWith("/logg-inn", StringComparison.Ordinal) ? page : null;

    private static bool IsSecret(string field) =>
        field.Length == 0 || field == PlatformSetup.TokenField || field.Contains("password", StringComparison.OrdinalIgnoreCase) || field.Contains("secret", StringComparison.OrdinalIgnoreCase) || field.Equals("code", StringComparison.OrdinalIgnoreCase);
}

internal static class InterruptedWords
{
    public static readonly Text PutBack = new("Du var logget ut da du lagret. Det du skrev, står i skjemaet igjen. Se over, og lagre.", "Du var logga ut då du lagra. Det du skreiv, står i skjemaet igjen. Sjå over, og lagre.", "You were signed out when you saved. What you wrote stands in the form again. Look it over, and save.");
    public static readonly Text SignInAgain = new("Du var logget ut da du lagret, og ingenting er lagret ennå. Logg inn, så står det du skrev i skjemaet igjen.", "Du var logga ut då du lagra, og ingenting er lagra enno. Logg inn, så står det du skreiv i skjemaet igjen.", "You were signed out when you saved, and nothing is saved yet. Sign in, and what you wrote stands in the form again.");
}
