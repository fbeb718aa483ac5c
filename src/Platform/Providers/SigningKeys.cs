using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Samspill.Platform.Providers;

/// <summary>The key that the installation signs with instead of sending a secret, as Digdir prefers.</summary>
internal static class SigningKeys
{
    /// <summary>A private key in PEM, RSA or P-256: the text itself, or the path of a file that holds it.</summary>
    /// <param name="id">What the provider calls the key; null when it knows only one.</param>
    public static SigningCredentials Read(string pem, string? id)
    {
        var text = pem.Contains("-----BEGIN", StringComparison.Ordinal) ? pem : File.ReadAllText(pem);
        if (text.Contains("EC PRIVATE KEY", StringComparison.Ordinal) || !TryRsa(text, out var rsa))
        {
            var curve = ECDsa.Create();
            curve.ImportFromPem(text);
            return new(new ECDsaSecurityKey(curve) { KeyId = id }, SecurityAlgorithms.EcdsaSha256);
        }

        return new(new RsaSecurityKey(rsa) { KeyId = id }, SecurityAlgorithms.RsaSha256);
    }

    private static bool TryRsa(string text, out RSA rsa)
    {
        rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(text);
            return true;
        }
        catch (Exception no) when (no is CryptographicException or ArgumentException)
        {
            rsa.Dispose();
            return false;
        }
    }
}
