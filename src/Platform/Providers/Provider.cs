using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;
using Samspill.Kernel;

namespace Samspill.Platform.Providers;

/// <summary>What the installation knows of a provider beforehand: what it calls itself, what identifies a person there, and what it asks for.</summary>
public enum ProviderKind
{
    /// <summary>Any provider of OpenID Connect.</summary>
    Oidc,

    /// <summary>Microsoft Entra ID: a person is her tenant and her object there.</summary>
    Entra,

    /// <summary>Ansattporten: employees, known by their national identity number.</summary>
    Ansattporten,

    /// <summary>ID-porten: citizens.</summary>
    IdPorten,

    /// <summary>Feide: schools and research.</summary>
    Feide,
}

/// <summary>A provider of identities that the installation trusts, as its settings say.</summary>
/// <param name="Name">Short, in addresses: `entra`.</param>
/// <param name="Title">What the button calls it.</param>
/// <param name="Issuer">Who it says it is, exactly as its metadata writes it.</param>
/// <param name="Client">What it calls us.</param>
/// <param name="Scopes">What we ask it for.</param>
/// <param name="Levels">The levels of assurance that are enough, the one to ask for first; empty when any is.</param>
/// <param name="Subject">The claim that identifies a person.</param>
internal sealed record Provider(string Name, string Title, ProviderKind Kind, string Issuer, string Client, string Scopes, IReadOnlyList<string> Levels, string Subject)
{
    /// <summary>Our secret there; null when we sign with a key.</summary>
    public string? Secret { get; init; }

    /// <summary>The key that we sign with; null when we send a secret.</summary>
    public SigningCredentials? Key { get; init; }

    /// <summary>Where its metadata stand.</summary>
    public string Metadata => Issuer.TrimEnd('/') + "/.well-known/openid-configuration";

    /// <summary>Where it sends people back to.</summary>
    public string Back => "/logg-inn/svar/" + Name;
}

/// <summary>The providers of the installation, in the order of their names.</summary>
internal sealed class ProviderList
{
    /// <summary>Where the settings stand: `SAMSPILL_PROVIDERS__entra__ISSUER`.</summary>
    public const string Section = "SAMSPILL_PROVIDERS";

    public ProviderList(IConfiguration settings) => All = [.. settings.GetSection(Section).GetChildren().Select(Read)];

    /// <summary>All of them; none when people sign in by password and link alone.</summary>
    public IReadOnlyList<Provider> All { get; }

    /// <summary>The one of this name; null when there is none.</summary>
    public Provider? Find(string? name) => All.FirstOrDefault(provider => string.Equals(provider.Name, name, StringComparison.Ordinal));

    /// <exception cref="InvalidOperationException">A setting is missing or cannot be read: better not to start than to let somebody in by half a rule.</exception>
    private static Provider Read(IConfigurationSection said)
    {
        var name = Kernel.Key.Read(said.Key.ToLowerInvariant())?.Value ?? throw Wrong(said.Key, "the name may have a-z, 0-9 and hyphen");
        var kind = said["KIND"] is { Length: > 0 } word ? Enum.TryParse<ProviderKind>(word.Replace("-", ""), ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : throw Wrong(name, "KIND is none we know") : ProviderKind.Oidc;
        var issuer = said["ISSUER"] is { Length: > 0 } address && ProviderAddress.IsSafe(address) ? address : throw Wrong(name, "ISSUER must be an https address");
        if (kind == ProviderKind.Entra && !issuer.Split('/').Any(part => Guid.TryParse(part, out _)))
        {
            throw Wrong(name, "ISSUER must name the tenant by its id; one provider for each tenant");
        }

        var (secret, key) = (said["SECRET"], said["KEY"] is { Length: > 0 } pem ? SigningKeys.Read(pem, said["KEYID"]) : null);
        if (string.IsNullOrEmpty(secret) == (key is null))
        {
            throw Wrong(name, "give either SECRET or KEY");
        }

        return new(name, said["TITLE"] ?? Title(kind, name), kind, issuer, said["CLIENT"] is { Length: > 0 } client ? client : throw Wrong(name, "CLIENT is missing"), said["SCOPES"] ?? Scopes(kind),
            (said["ACR"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), said["SUBJECT"] ?? Subject(kind)) { Secret = secret, Key = key };
    }

    private static string Title(ProviderKind kind, string name) => kind switch { ProviderKind.Entra => "Entra ID", ProviderKind.Ansattporten => "Ansattporten", ProviderKind.IdPorten => "ID-porten", ProviderKind.Feide => "Feide", _ => name };

    private static string Scopes(ProviderKind kind) => kind == ProviderKind.Feide ? "openid" : "openid profile";

    /// <summary>Entra's `sub` differs from client to client, and Ansattporten's is not promised to stay: these two say in another claim who she is.</summary>
    private static string Subject(ProviderKind kind) => kind switch { ProviderKind.Entra => "oid", ProviderKind.Ansattporten => Identity.NationalNumber, _ => "sub" };

    private static InvalidOperationException Wrong(string name, string what) => new($"{Section}__{name}: {what}.");
}

/// <summary>Addresses that may be asked: https, or plain http on this machine itself.</summary>
internal static class ProviderAddress
{
    public static bool IsSafe(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
