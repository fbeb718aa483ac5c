using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Samspill.Kernel;

namespace Samspill.Platform.Providers;

/// <summary>Whether a token proves who somebody is: signed by the provider with an algorithm that we trust, made for us, for this very attempt, in time, and at the level we ask.</summary>
internal sealed class IdentityProof(ProviderMetadata metadata, Clock clock)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <summary>Only signatures that nobody but the provider can make: neither none, nor one by a secret that we share.</summary>
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384];

    private static readonly JsonWebTokenHandler Reading = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 64 << 10 };

    /// <summary>Who the token proves somebody to be; the refusal, and for the log what was wrong, when it proves nothing.</summary>
    public async Task<(Identity? Proved, Refusal? No, string? Why)> Read(Provider provider, string token, string nonce, CancellationToken stop)
    {
        var result = await Validate(provider, await metadata.Of(provider, isKeyUnknown: false, stop), token);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            result = await Validate(provider, await metadata.Of(provider, isKeyUnknown: true, stop), token);
        }

        if (!result.IsValid || result.SecurityToken is not JsonWebToken read)
        {
            return Not(ProviderRefusals.Unproved, provider, result.Exception?.GetType().Name ?? "no token");
        }

        if (!IsSame(Claim(read, "nonce"), nonce))
        {
            return Not(ProviderRefusals.Unproved, provider, "nonce");
        }

        if ((read.Audiences.Count() > 1 || Claim(read, "azp") is not null) && Claim(read, "azp") != provider.Client)
        {
            return Not(ProviderRefusals.Unproved, provider, "azp");
        }

        if (provider.Kind == ProviderKind.Entra && (Claim(read, "tid") is not { Length: > 0 } tenant || !provider.Issuer.Split('/').Contains(tenant, StringComparer.OrdinalIgnoreCase)))
        {
            return Not(ProviderRefusals.Unproved, provider, "tid");
        }

        if (provider.Levels.Count > 0 && !provider.Levels.Contains(Claim(read, "acr"), StringComparer.Ordinal))
        {
            return Not(ProviderRefusals.LevelTooLow, provider, "acr");
        }

        return Claim(read, provider.Subject) is { Length: > 0 and <= 255 } subject
            ? (new Identity(provider.Issuer, Identity.Kept(provider.Subject, provider.Issuer, subject), Claim(read, "sid"), token), null, null)
            : Not(ProviderRefusals.Unproved, provider, provider.Subject);
    }

    private Task<TokenValidationResult> Validate(Provider provider, OpenIdConnectConfiguration known, string token) => Reading.ValidateTokenAsync(token, new TokenValidationParameters
    {
        ValidIssuer = provider.Issuer,
        ValidAudience = provider.Client,
        IssuerSigningKeys = known.SigningKeys,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        RequireAudience = true,
        TryAllIssuerSigningKeys = Reading.CanReadToken(token) && string.IsNullOrEmpty(Reading.ReadJsonWebToken(token).Kid),
        LifetimeValidator = (from, to, _, _) => to is { } end && clock.Real.UtcDateTime < end + Skew && (from is null || from <= clock.Real.UtcDateTime + Skew),
    });

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private static bool IsSame(string? one, string other) => one is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static (Identity?, Refusal?, string?) Not(Refusal refusal, Provider provider, string why) => (null, refusal.With(provider.Title), why);
}
