using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Platform.Accounts;

/// <summary>A signed-in browser: a cookie that names the account, its security stamp, and when and how it came in.</summary>
internal static class Session
{
    /// <summary>The stamp that the account had; another stamp ends the session.</summary>
    public const string Stamp = "samspill-stamp";

    /// <summary>When it began, in seconds since 1970, real time.</summary>
    public const string Since = "samspill-since";

    /// <summary>How it began.</summary>
    public const string How = "samspill-how";

    /// <summary>By a link from a mail.</summary>
    public const string ByLink = "link";

    /// <summary>By a password, or in a demo by a click.</summary>
    public const string ByPassword = "password";

    /// <summary>Begins a new session; one that stood before is left.</summary>
    public static async Task Begin(HttpContext http, Account account, string how)
    {
        var now = http.RequestServices.GetRequiredService<Clock>().Real;
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()),
                new Claim(ClaimTypes.Name, account.Email ?? ""),
                new Claim(Stamp, account.SecurityStamp ?? ""),
                new Claim(Since, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
                new Claim(How, how),
            ],
            IdentityConstants.ApplicationScheme);
        await http.RequestServices.GetRequiredService<SamspillDb>().Set<Account>().Where(mine => mine.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(mine => mine.LastSignInAt, now), http.RequestAborted);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(identity));
    }
}
