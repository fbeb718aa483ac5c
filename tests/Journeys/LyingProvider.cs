using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Samspill.Journeys;

/// <summary>A provider that signs whatever it is told to: what a correct one never gives. It says who it is as a correct one does.</summary>
internal sealed class LyingProvider : IAsyncDisposable
{
    public const string Client = "samspill";

    public const string Secret = "en hemmelighet som begge kjenner godt";

    private readonly ConcurrentDictionary<string, string> nonces = new(StringComparer.Ordinal);
    private readonly WebApplication app;

    private LyingProvider(WebApplication app) => this.app = app;

    /// <summary>Who it is.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>Who its metadata say it is; itself unless told otherwise.</summary>
    public string? PublishedIssuer { get; set; }

    /// <summary>The key that it publishes.</summary>
    public RsaSecurityKey Key { get; private set; } = NewKey("n1");

    /// <summary>The claims of its next token, changed from the true ones.</summary>
    public Action<Dictionary<string, object>> Change { get; set; } = _ => { };

    /// <summary>How its next token is signed; by the published key unless told otherwise.</summary>
    public Func<Dictionary<string, object>, string>? Sign { get; set; }

    public static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    /// <summary>Signs with another key from now on, and publishes it.</summary>
    public void Rotate(string id) => Key = NewKey(id);

    /// <summary>A token of these claims under a key.</summary>
    public static string Signed(Dictionary<string, object> claims, SigningCredentials? key) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor { Claims = claims, SigningCredentials = key });

    public string Setting(string name, string value) => $"--SAMSPILL_PROVIDERS:logneren:{name}={value}";

    /// <summary>Settings that make the installation trust it.</summary>
    public string[] Settings => [Setting("ISSUER", Issuer), Setting("CLIENT", Client), Setting("SECRET", Secret), Setting("TITLE", "Løgneren")];

    /// <summary>Starts it, at a path of its own when it speaks for a tenant.</summary>
    public static async Task<LyingProvider> Start(string path = "")
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = ["--urls", "http://127.0.0.4:0"] });
        builder.Logging.ClearProviders();
        var liar = new LyingProvider(builder.Build());
        liar.Map(liar.app.MapGroup(path));
        await liar.app.StartAsync();
        liar.Issuer = liar.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + path;
        return liar;
    }

    private void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/.well-known/openid-configuration", () => Results.Text(JsonSerializer.Serialize(new
        {
            issuer = PublishedIssuer ?? Issuer,
            authorization_endpoint = Issuer + "/auth",
            token_endpoint = Issuer + "/token",
            jwks_uri = Issuer + "/jwks",
            end_session_endpoint = Issuer + "/ut",
        }), "application/json"));
        routes.MapGet("/jwks", () =>
        {
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(Key);
            return Results.Text(JsonSerializer.Serialize(new { keys = new[] { new { kty = "RSA", use = "sig", kid = Key.KeyId, n = key.N, e = key.E } } }), "application/json");
        });
        routes.MapGet("/auth", (string redirect_uri, string state, string nonce) =>
        {
            var code = Guid.NewGuid().ToString("N");
            nonces[code] = nonce;
            return Results.Redirect(QueryHelpers.AddQueryString(redirect_uri, new Dictionary<string, string?> { ["code"] = code, ["state"] = state }));
        });
        routes.MapPost("/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var claims = True(nonces[form["code"].ToString()]);
            Change(claims);
            var token = Sign is { } sign ? sign(claims) : Signed(claims, new SigningCredentials(Key, SecurityAlgorithms.RsaSha256));
            return Results.Text(JsonSerializer.Serialize(new { access_token = "x", token_type = "Bearer", id_token = token }), "application/json");
        });
    }

    /// <summary>What a correct provider would say.</summary>
    private Dictionary<string, object> True(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return new(StringComparer.Ordinal) { ["iss"] = Issuer, ["aud"] = Client, ["sub"] = "kari", ["nonce"] = nonce, ["iat"] = now, ["exp"] = now + 300, ["sid"] = "okt-hos-logneren" };
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
