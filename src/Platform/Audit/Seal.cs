using System.Security.Cryptography;
using System.Text;
using Samspill.Kernel;

namespace Samspill.Platform.Audit;

/// <summary>Seals a person's value with AES-GCM under her key, and says whose key it was. Without the key nobody can read it again.</summary>
internal static class Seal
{
    private const string Mark = "sealed:";
    private const int IdLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>True when a value is sealed.</summary>
    public static bool IsClosed(string value) => value.StartsWith(Mark, StringComparison.Ordinal) && value.Length > Mark.Length + IdLength;

    /// <summary>The value sealed: `sealed:`, the person, and the nonce, the tag and the cipher text in base 64.</summary>
    public static string Close(string value, PersonId person, byte[] key)
    {
        var plain = Encoding.UTF8.GetBytes(value);
        var box = new byte[NonceLength + TagLength + plain.Length];
        var nonce = box.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, box.AsSpan(NonceLength + TagLength), box.AsSpan(NonceLength, TagLength));
        return $"{Mark}{person.Value:N}:{Convert.ToBase64String(box)}";
    }

    /// <summary>The value as it was; null when it is sealed and the key is gone.</summary>
    public static string? Open(string value, IReadOnlyDictionary<PersonId, byte[]?> keys)
    {
        if (!IsClosed(value))
        {
            return value;
        }

        if (!Guid.TryParseExact(value.AsSpan(Mark.Length, IdLength), "N", out var person) || keys.GetValueOrDefault(PersonId.From(person)) is not { } key)
        {
            return null;
        }

        var box = Convert.FromBase64String(value[(Mark.Length + IdLength + 1)..]);
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
