using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Samspill.Kernel;

namespace Samspill.Platform.Providers;

/// <summary>Speaks with providers behind the reader's back: no redirect is followed, nothing large is read, and nobody is waited for long.</summary>
internal sealed class ProviderTalk(Clock clock) : IDisposable
{
    private const string SignedBy = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private readonly HttpClient line = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5), ConnectTimeout = TimeSpan.FromSeconds(5) })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = 1 << 20,
    };

    /// <summary>What stands at an address.</summary>
    /// <exception cref="ProviderSilent">Nothing that is an answer.</exception>
    public async Task<string> Get(string address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await Send(request, stop);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync(stop) : throw new ProviderSilent($"it answered {(int)answer.StatusCode}");
    }

    /// <summary>The identity token that a code is worth; null when the provider does not take the code.</summary>
    /// <exception cref="ProviderSilent">It does not answer.</exception>
    public async Task<string?> Redeem(Provider provider, string endpoint, string code, string verifier, string back, CancellationToken stop)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = back, ["code_verifier"] = verifier, ["client_id"] = provider.Client };
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        if (provider.Key is { } key)
        {
            (fields["client_assertion_type"], fields["client_assertion"]) = (SignedBy, Assertion(provider, key));
        }
        else
        {
            // RFC 6749 2.3.1: both are form-encoded before they are joined.
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(provider.Client)}:{Uri.EscapeDataString(provider.Secret!)}")));
            fields.Remove("client_id");
        }

        request.Content = new FormUrlEncodedContent(fields);
        using var answer = await Send(request, stop);
        if ((int)answer.StatusCode >= 500)
        {
            throw new ProviderSilent($"it answered {(int)answer.StatusCode}");
        }

        return answer.IsSuccessStatusCode ? TokenIn(await answer.Content.ReadAsStringAsync(stop)) : null;
    }

    public void Dispose() => line.Dispose();

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken stop)
    {
        try
        {
            return await line.SendAsync(request, stop);
        }
        catch (Exception no) when (no is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            throw new ProviderSilent("it does not answer", no);
        }
    }

    private static string? TokenIn(string json)
    {
        try
        {
            using var answer = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 8 });
            return answer.RootElement.ValueKind == JsonValueKind.Object && answer.RootElement.TryGetProperty("id_token", out var token) && token.ValueKind == JsonValueKind.String ? token.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A token that says we are who we are, good for a minute and once.</summary>
    private string Assertion(Provider provider, SigningCredentials key)
    {
        var now = clock.Real.UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = provider.Client,
            Audience = provider.Issuer,
            IssuedAt = now,
            Expires = now.AddMinutes(1),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["sub"] = provider.Client, ["jti"] = Guid.NewGuid().ToString("N") },
            SigningCredentials = key,
        });
    }
}
