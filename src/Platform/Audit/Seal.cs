using System.Security.Cryptography;
using System.Text;

namespace Samspill.Platform.Audit;

/// <summary>Seals a person's value with AES-GCM under her key. Without the key nobody can read it again.</summary>
internal static class Seal
{
    private const string Mark = "sealed:";
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>The value sealed: `sealed:` and the nonce, the tag and the cipher text in base 64.</summary>
    public static string Close(string value, byte[] key)
    {
        var plain = Encoding.UTF8.GetBytes(value);
        var box = new byte[NonceLength + TagLength + plain.Length];
        var nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength));
        return Mark + Convert.ToBase64String(box);
    }

    /// <summary>The value as it was; null when it is sealed and the key is gone or another's.</summary>
    public static string? Open(string value, byte[]? key)
    {
        if (!value.StartsWith(Mark, StringComparison.Ordinal))
        {
            return value;
        }

        if (key is null)
        {
            return null;
        }

        var box = Convert.FromBase64String(value[Mark.Length..]);
        var plain = new byte[box.Length - NonceLength - TagLength];
        try
        {
            using var aes = new AesGcm(key, TagLength);
            aes.Decrypt(box.AsSpan(0, NonceLength), box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength), plain);
            return Encoding.UTF8.GetString(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
