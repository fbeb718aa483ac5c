using System.Collections.Concurrent;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Samspill.Kernel;

namespace Samspill.Platform.Providers;

/// <summary>What a provider publishes about itself, fetched when it is first needed, again after a day, and at once when it signs with a key we do not know.</summary>
internal sealed class ProviderMetadata(ProviderTalk talk, Clock clock)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    /// <summary>However many answers come with unknown keys, the provider is not asked more often than this.</summary>
    private static readonly TimeSpan Rests = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);

    /// <param name="Pressed">When it was last asked because of an unknown key.</param>
    private sealed record Known(OpenIdConnectConfiguration Metadata, DateTimeOffset At, DateTimeOffset Pressed);

    /// <summary>Its metadata and keys; <paramref name="isKeyUnknown"/> when a key was missing among those we had.</summary>
    /// <exception cref="ProviderSilent">It does not answer, or what it answers is not its own.</exception>
    public async Task<OpenIdConnectConfiguration> Of(Provider provider, bool isKeyUnknown, CancellationToken stop)
    {
        var now = clock.Real;
        if (known.TryGetValue(provider.Name, out var had) && (isKeyUnknown ? now - had.Pressed < Rests : now - had.At < Lasts))
        {
            return had.Metadata;
        }

        try
        {
            var metadata = await Fetch(provider, stop);
            known[provider.Name] = new(metadata, now, isKeyUnknown ? now : had?.Pressed ?? default);
            return metadata;
        }
        catch (ProviderSilent) when (had is not null)
        {
            // What it said yesterday is better than nothing while it is down; a signature is checked all the same.
            return had.Metadata;
        }
    }

    private async Task<OpenIdConnectConfiguration> Fetch(Provider provider, CancellationToken stop)
    {
        var metadata = Read(await talk.Get(provider.Metadata, stop), OpenIdConnectConfiguration.Create);
        string?[] asked = [metadata.AuthorizationEndpoint, metadata.TokenEndpoint, metadata.JwksUri];
        if (!string.Equals(metadata.Issuer, provider.Issuer, StringComparison.Ordinal) || !asked.All(ProviderAddress.IsSafe))
        {
            throw new ProviderSilent("its metadata are another issuer's");
        }

        foreach (var key in Read(await talk.Get(metadata.JwksUri, stop), JsonWebKeySet.Create).GetSigningKeys())
        {
            metadata.SigningKeys.Add(key);
        }

        return metadata;
    }

    private static T Read<T>(string said, Func<string, T> read)
    {
        try
        {
            return read(said);
        }
        catch (Exception no) when (no is System.Text.Json.JsonException or ArgumentException)
        {
            throw new ProviderSilent("what it publishes cannot be read", no);
        }
    }
}

/// <summary>A provider does not answer, or not as providers do.</summary>
internal sealed class ProviderSilent(string why, Exception? cause = null) : Exception(why, cause);
