using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Samspill.Exchange.Oai;
using Samspill.Kernel;

namespace Samspill.Network.Publishing;

/// <summary>What a list was asked for, and how far it has come.</summary>
/// <param name="After">The place of the last record given.</param>
/// <param name="Cursor">How many were given before this page.</param>
internal sealed record OaiWish(OaiVerb Verb, string Prefix, string? Set, DateTimeOffset? From, DateTimeOffset? Until, long After, int Cursor, DateTimeOffset Expires);

/// <summary>Tokens by which a list goes on. All they mean stands in them, sealed: nothing is kept between pages, and the same token may be used again.</summary>
internal sealed class OaiTokens(IDataProtectionProvider protection)
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(2);

    private readonly IDataProtector seal = protection.CreateProtector("oai");

    public string Write(OaiWish wish, PartnershipId partnership) => seal.CreateProtector(partnership.ToString()).Protect(JsonSerializer.Serialize(wish));

    /// <summary>What the token means; null for one that we did not write for this partnership.</summary>
    public OaiWish? Read(string token, PartnershipId partnership)
    {
        try
        {
            return JsonSerializer.Deserialize<OaiWish>(seal.CreateProtector(partnership.ToString()).Unprotect(token));
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
