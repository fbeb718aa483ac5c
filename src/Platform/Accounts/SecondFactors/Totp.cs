using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samspill.Platform.Accounts.SecondFactors;

/// <summary>Codes that change with the time (RFC 6238), as authenticator apps make them: SHA-1, six digits, thirty seconds.</summary>
internal static class Totp
{
    /// <summary>How many bytes a new secret has: as many as the hash, as RFC 4226 recommends.</summary>
    public const int SecretSize = 20;

    private const int Seconds = 30;
    private const int Digits = 6;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The step that a moment lies in.</summary>
    public static long StepOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / Seconds;

    /// <summary>The code of a step.</summary>
    public static string Code(byte[] secret, long step, HashAlgorithmName? hash = null, int digits = Digits)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var mac = Mac(hash ?? HashAlgorithmName.SHA1, secret, counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(mac[^1] & 0xF, 4)) & int.MaxValue;
        return (number % (int)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>The step that a code is of, when it is of now or of the step on either side and later than <paramref name="last"/>; null for any other.</summary>
    public static long? Match(byte[] secret, string code, DateTimeOffset now, long last)
    {
        var digits = Encoding.ASCII.GetBytes(string.Concat(code.Where(char.IsAsciiDigit)));
        long? match = null;
        for (var step = StepOf(now) - 1; step <= StepOf(now) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Code(secret, step)), digits) && step > last)
            {
                match = step;
            }
        }

        return match;
    }

    /// <summary>A secret as apps and people write it (RFC 4648, base 32).</summary>
    public static string Spelled(byte[] secret)
    {
        var text = new StringBuilder();
        var (held, bits) = (0, 0);
        foreach (var one in secret)
        {
            (held, bits) = ((held << 8) | one, bits + 8);
            for (; bits >= 5; bits -= 5)
            {
                text.Append(Alphabet[(held >> (bits - 5)) & 31]);
            }
        }

        return bits > 0 ? text.Append(Alphabet[(held << (5 - bits)) & 31]).ToString() : text.ToString();
    }

#pragma warning disable CA5350 // SHA-1 is what authenticator apps speak; as an HMAC of thirty seconds it is not broken (RFC 6238).
    private static byte[] Mac(HashAlgorithmName hash, byte[] secret, ReadOnlySpan<byte> counter) =>
        hash == HashAlgorithmName.SHA256 ? HMACSHA256.HashData(secret, counter) : hash == HashAlgorithmName.SHA512 ? HMACSHA512.HashData(secret, counter) : HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
}
