using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Samspill.Kernel;
using Samspill.Platform.Mail;

namespace Samspill.Platform.Providers;

/// <summary>The way to a provider and back: where the browser is sent, what is believed of what it brings, and how one signs out there.</summary>
internal sealed partial class ProviderDoor(ProviderList providers, ProviderMetadata metadata, ProviderTalk talk, IdentityProof proof, SiteAddress site, Clock clock, ILogger<ProviderDoor> log)
{
    /// <summary>The address at the provider where an attempt begins.</summary>
    /// <exception cref="ProviderSilent">It does not answer.</exception>
    public async Task<string> Outward(Provider provider, Attempt attempt, CancellationToken stop)
    {
        var known = await metadata.Of(provider, isKeyUnknown: false, stop);
        return QueryHelpers.AddQueryString(known.AuthorizationEndpoint, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["response_type"] = "code",
            ["client_id"] = provider.Client,
            ["redirect_uri"] = site.Of(provider.Back),
            ["scope"] = provider.Scopes,
            ["state"] = attempt.State,
            ["nonce"] = attempt.Nonce,
            ["code_challenge"] = attempt.Challenge,
            ["code_challenge_method"] = "S256",
            ["ui_locales"] = Languages.Current.Code(),
            [provider.Levels.Count > 0 ? "acr_values" : "display"] = provider.Levels.Count > 0 ? provider.Levels[0] : "page",
        });
    }

    /// <summary>Who came back, or why nobody did. Asked once for each attempt.</summary>
    public async Task<(Identity? Proved, Refusal? No)> Inward(Provider provider, Attempt attempt, IQueryCollection answer, CancellationToken stop)
    {
        try
        {
            var known = await metadata.Of(provider, isKeyUnknown: false, stop);
            // RFC 9207: the answer says whose it is, so that one provider cannot pass on what is meant for another.
            var from = answer["iss"].ToString();
            if (from.Length > 0 ? from != provider.Issuer : known.AuthorizationResponseIssParameterSupported)
            {
                return Not(provider, ProviderRefusals.Unproved, "iss of the answer");
            }

            if (answer["code"].ToString() is not { Length: > 0 and < 4000 } code)
            {
                return Not(provider, ProviderRefusals.Stopped, "no code");
            }

            if (await talk.Redeem(provider, known.TokenEndpoint, code, attempt.Verifier, site.Of(provider.Back), stop) is not { } token)
            {
                return Not(provider, ProviderRefusals.Unproved, "code");
            }

            var (proved, no, why) = await proof.Read(provider, token, attempt.Nonce, stop);
            return proved is null ? Not(provider, no!, why!) : (proved, null);
        }
        catch (ProviderSilent silent)
        {
            return Not(provider, ProviderRefusals.Silent, silent.Message);
        }
    }

    /// <summary>Where one signs out at the provider; null when it has no such place, or does not answer.</summary>
    public async Task<string?> SignOut(Provider provider, string? token, CancellationToken stop)
    {
        try
        {
            var known = await metadata.Of(provider, isKeyUnknown: false, stop);
            return ProviderAddress.IsSafe(known.EndSessionEndpoint)
                ? QueryHelpers.AddQueryString(known.EndSessionEndpoint, new Dictionary<string, string?>(StringComparer.Ordinal) { ["id_token_hint"] = token, ["client_id"] = provider.Client, ["post_logout_redirect_uri"] = site.Of("/logg-inn") })
                : null;
        }
        catch (ProviderSilent)
        {
            return null;
        }
    }

    /// <summary>The origins from which a provider may show our page for signing out in a frame.</summary>
    public async Task<string> Frames(Provider provider, CancellationToken stop)
    {
        try
        {
            var known = await metadata.Of(provider, isKeyUnknown: false, stop);
            return string.Join(' ', new[] { provider.Issuer, known.AuthorizationEndpoint, known.EndSessionEndpoint }.Where(ProviderAddress.IsSafe).Select(address => new Uri(address).GetLeftPart(UriPartial.Authority)).Distinct(StringComparer.Ordinal));
        }
        catch (ProviderSilent)
        {
            return "'none'";
        }
    }

    /// <summary>The provider of this name; null when there is none.</summary>
    public Provider? Find(string? name) => providers.Find(name);

    /// <summary>A new attempt at a provider.</summary>
    public Attempt Begin(Provider provider, string returnTo) => Attempt.New(provider.Name, returnTo, clock.Real);

    private (Identity?, Refusal?) Not(Provider provider, Refusal refusal, string why)
    {
        Refused(log, provider.Name, refusal.Code, why);
        return (null, refusal.With(provider.Title));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sign-in by {Provider} refused: {Code} ({Why})")]
    private static partial void Refused(ILogger log, string provider, string code, string why);
}
