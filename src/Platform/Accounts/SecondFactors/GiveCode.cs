using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Work;

namespace Samspill.Platform.Accounts.SecondFactors;

/// <summary>The second step of signing in: whoever has a second factor gives a code from her device, or a recovery code.</summary>
public static class GiveCode
{
    /// <summary>What the page shows.</summary>
    public sealed record View;

    /// <summary>A code from the app, or a recovery code.</summary>
    public sealed record Request(string Code);

    internal static IResult Show(HttpContext http, HalfWay halfWay) => halfWay.Of(http) is null ? Results.Redirect("/logg-inn") : Answer.With<GiveCodePage, View>(new View());

    internal static async Task<IResult> Handle(Input input, HttpContext http, SamspillDb db, UserManager<Account> accounts, Factors factors, HalfWay halfWay, Turnstile turnstile, CancellationToken stop)
    {
        var code = input.Required("code", SecondFactorWords.CodeMissing, 40);
        static Task<IResult> Again() => Task.FromResult(Answer.With<GiveCodePage, View>(new View()));
        if (halfWay.Of(http) is not { } begun || await accounts.FindByIdAsync(begun.Account.ToString()) is not { } account || account.SecurityStamp != begun.Stamp)
        {
            return Answer.Refused(SecondFactorRefusals.BeginAgain);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (!turnstile.LetsTry(http))
        {
            return Answer.Refused(SignInRefusals.TooOften, input, Again);
        }

        if (!await factors.Try(account, code, orRecovery: true, stop))
        {
            return Answer.Refused(SecondFactorRefusals.WrongCode, input, Again);
        }

        HalfWay.Forget(http);
        await Session.Begin(http, account, new Entry(begun.Entrance, HasSecondFactor: true));
        return Answer.Done(await Landing.For(db, account.Id, begun.ReturnTo, stop), new { signedIn = account.Email });
    }
}

/// <summary>One who has given her password or opened her link, and not yet a code: sealed in her browser for five minutes, worth nothing without the code.</summary>
internal sealed class HalfWay(IDataProtectionProvider seals, Clock clock)
{
    private const string Cookie = "samspill-kode";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    private readonly IDataProtector seal = seals.CreateProtector("Samspill.Accounts.HalfWay");

    /// <summary>Who she is, how she came, and where she was going.</summary>
    public sealed record Begun(Guid Account, string Stamp, Entrance Entrance, string ReturnTo, DateTimeOffset ExpiresAt);

    /// <summary>Signs an account in; one with a second factor is sent to give a code first.</summary>
    public async Task<IResult> Enter(HttpContext http, SamspillDb db, Account account, Entrance entrance, string returnTo, CancellationToken stop)
    {
        if (!account.TwoFactorEnabled)
        {
            await Session.Begin(http, account, new Entry(entrance));
            return Answer.Done(await Landing.For(db, account.Id, returnTo, stop), new { signedIn = account.Email });
        }

        var begun = new Begun(account.Id, account.SecurityStamp ?? "", entrance, returnTo, clock.Real + Lasts);
        http.Response.Cookies.Append(Cookie, seal.Protect(JsonSerializer.Serialize(begun)), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, Path = "/logg-inn", MaxAge = Lasts, IsEssential = true });
        return Answer.Done("/logg-inn/kode", new { next = "/logg-inn/kode" });
    }

    /// <summary>Who has come half way in this browser; null when nobody has, or it was too long ago.</summary>
    public Begun? Of(HttpContext http)
    {
        try
        {
            return http.Request.Cookies[Cookie] is { } left && JsonSerializer.Deserialize<Begun>(seal.Unprotect(left)) is { } begun && begun.ExpiresAt > clock.Real ? begun : null;
        }
        catch (Exception no) when (no is CryptographicException or JsonException)
        {
            return null;
        }
    }

    public static void Forget(HttpContext http) => http.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/logg-inn" });
}
