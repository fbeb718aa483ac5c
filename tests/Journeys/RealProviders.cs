using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace Samspill.Journeys;

/// <summary>Two real providers of OpenID Connect on this machine: one that takes a secret, one that takes a signed assertion.</summary>
internal sealed class RealProviders : IDisposable
{
    private const string Secret = "en hemmelighet + 100 % & litt til";

    private readonly Process running;
    private readonly string pem;

    private RealProviders(Process process, string pem, Uri first, Uri second) => (running, this.pem, First, Second) = (process, pem, first, second);

    public Uri First { get; }

    public Uri Second { get; }

    /// <summary>Settings that make the installation trust both, the first at the high level only.</summary>
    public string[] Settings =>
    [
        $"--SAMSPILL_PROVIDERS:forste:ISSUER={First.OriginalString}", "--SAMSPILL_PROVIDERS:forste:CLIENT=samspill", $"--SAMSPILL_PROVIDERS:forste:SECRET={Secret}", "--SAMSPILL_PROVIDERS:forste:ACR=high", "--SAMSPILL_PROVIDERS:forste:TITLE=Fylket",
        $"--SAMSPILL_PROVIDERS:andre:ISSUER={Second.OriginalString}", "--SAMSPILL_PROVIDERS:andre:CLIENT=samspill", $"--SAMSPILL_PROVIDERS:andre:KEY={pem}", "--SAMSPILL_PROVIDERS:andre:TITLE=Staten",
    ];

    public static async Task<RealProviders> Start()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var jwk = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(key));
        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(Here(), "oidc", "provider.mjs"));
        start.Environment["SAMSPILL_OIDC_SECRET"] = Secret;
        start.Environment["SAMSPILL_OIDC_JWKS"] = JsonSerializer.Serialize(new { keys = new[] { new { kty = "EC", crv = "P-256", x = jwk.X, y = jwk.Y, use = "sig", alg = "ES256" } } });
        var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var line = await process.StandardOutput.ReadLineAsync();
        using var said = JsonDocument.Parse(line ?? throw new InvalidOperationException(await complaints));
        return new(process, key.ExportPkcs8PrivateKeyPem(), new Uri(said.RootElement.GetProperty("first").GetString()!), new Uri(said.RootElement.GetProperty("second").GetString()!));
    }

    /// <summary>Says who signs in next, at both.</summary>
    public async Task Next(string sub, string acr = "high")
    {
        using var line = new HttpClient();
        await line.GetStringAsync(new Uri(First, $"/_next?sub={sub}&acr={acr}"));
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    public void Dispose()
    {
        if (!running.HasExited)
        {
            running.Kill();
        }

        running.Dispose();
    }
}

/// <summary>Going where one is sent, as a browser does.</summary>
internal static class Following
{
    /// <summary>Goes by a provider's button, all the way round; where it ended, and what the installation answered there.</summary>
    public static Task<(Uri At, HttpResponseMessage Answer)> SignInBy(this HttpClient browser, TestSite site, string provider, string to = "/") =>
        browser.Follow(new Uri(site.Address, $"/logg-inn/med/{provider}?tilbake={Uri.EscapeDataString(to)}"), until: to == "/" ? "/notodden" : to);

    /// <summary>Goes by a provider's button until it sends back; the address it sends back to, unopened.</summary>
    public static async Task<Uri> Bring(this HttpClient browser, TestSite site, string provider) => (await browser.Follow(new Uri(site.Address, "/logg-inn/med/" + provider), until: "/logg-inn/svar/")).At;

    /// <summary>Takes an invitation with a provider's button; where it ended.</summary>
    public static async Task<(Uri At, HttpResponseMessage Answer)> Accept(this HttpClient browser, TestSite site, string email, string provider)
    {
        var link = await site.Look(async db => await Samspill.Platform.Accounts.SignInLinks.New(db, (await db.Set<Samspill.Platform.Accounts.Account>().SingleAsync(account => account.Email == email)).Id, "/notodden", TimeSpan.FromDays(7), default));
        var page = await (await browser.Post(link, link + "/" + provider, new() { ["_form"] = "med-" + provider })).Text();
        return await browser.Follow(new Uri(WebUtility.HtmlDecode(page.Split("class=\"ds-button\" href=\"", 2)[1].Split('"')[0])), until: "/notodden");
    }

    /// <summary>Follows redirects until an address of the installation that begins with <paramref name="until"/>, which is not opened; or a page that sends nowhere.</summary>
    public static async Task<(Uri At, HttpResponseMessage Answer)> Follow(this HttpClient browser, Uri from, string? until = null)
    {
        var at = from;
        for (var i = 0; i < 12; i++)
        {
            var answer = await browser.GetAsync(at);
            if (at.Host != "127.0.0.1" && (int)answer.StatusCode >= 400)
            {
                throw new InvalidOperationException($"{at}: {await answer.Content.ReadAsStringAsync()}");
            }

            if (answer.StatusCode is not (HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.RedirectMethod))
            {
                return (at, answer);
            }

            at = new Uri(at, answer.Headers.Location!);
            if (until is not null && at.AbsolutePath.StartsWith(until, StringComparison.Ordinal))
            {
                return (at, answer);
            }
        }

        throw new InvalidOperationException($"Sent round and round, last to {at}");
    }
}
