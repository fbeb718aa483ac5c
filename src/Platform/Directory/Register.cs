using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Samspill.Kernel;

namespace Samspill.Platform.Directory;

/// <summary>What the register of organisations says about a number.</summary>
public enum RegisterState
{
    /// <summary>Nobody has asked, or the register did not answer.</summary>
    NotChecked,

    /// <summary>It is registered.</summary>
    Found,

    /// <summary>It is not.</summary>
    NotFound,

    /// <summary>It was, and has been struck off.</summary>
    StruckOff,
}

/// <summary>The register's answer, and the name it has there.</summary>
public sealed record RegisterAnswer(RegisterState State, string? Name);

/// <summary>
/// Looks organisation numbers up in Enhetsregisteret (Brønnøysund, open data), for units and sub-units. The register is a help and never a
/// hindrance: what cannot be asked within two seconds is not checked.
/// </summary>
/// <remarks>https://data.brreg.no/enhetsregisteret/api; `enheter/{n}` and `underenheter/{n}`; 404 for an unknown number, 410 or `slettedato` for one struck off.</remarks>
public sealed class Register(IConfiguration settings) : IDisposable
{
    private const string Address = "https://data.brreg.no/enhetsregisteret/api";
    private const int MostBytes = 200_000;

    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(1) }) { Timeout = TimeSpan.FromSeconds(2), MaxResponseContentBufferSize = MostBytes };

    /// <summary>SAMSPILL_ENHETSREGISTERET: another address of the register, or empty for an installation that asks nobody.</summary>
    private string Root => (settings["SAMSPILL_ENHETSREGISTERET"] ?? Address).TrimEnd('/');

    /// <summary>What stands about a number.</summary>
    public async Task<RegisterAnswer> Look(OrganisationNumber number, CancellationToken stop)
    {
        if (Root.Length == 0)
        {
            return new(RegisterState.NotChecked, null);
        }

        try
        {
            var unit = await Ask("enheter", number, stop);
            return unit.State == RegisterState.NotFound ? await Ask("underenheter", number, stop) : unit;
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or InvalidOperationException || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return new(RegisterState.NotChecked, null);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private async Task<RegisterAnswer> Ask(string kind, OrganisationNumber number, CancellationToken stop)
    {
        using var answer = await client.GetAsync(new Uri($"{Root}/{kind}/{number.Value}"), stop);
        if (answer.StatusCode is HttpStatusCode.NotFound)
        {
            return new(RegisterState.NotFound, null);
        }

        if (answer.StatusCode is HttpStatusCode.Gone)
        {
            return new(RegisterState.StruckOff, null);
        }

        answer.EnsureSuccessStatusCode();
        using var told = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(stop));
        var name = told.RootElement.GetProperty("navn").GetString();
        return new(told.RootElement.TryGetProperty("slettedato", out var ended) && ended.ValueKind == JsonValueKind.String ? RegisterState.StruckOff : RegisterState.Found, name is { Length: > 200 } ? name[..200] : name);
    }
}
