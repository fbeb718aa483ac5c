using System.Security.Cryptography;

namespace Samspill.Trust.Inviting;

/// <summary>
/// The secret of a slip on paper: 100 bits as twenty letters and figures in fours, so that one whose phone reads no QR code can type it. No letter is
/// taken for a figure (Crockford's base 32: no i, l, o or u), and what is typed in capitals, without hyphens or with o for 0 is understood.
/// </summary>
public static class SlipCode
{
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 20;
    private const int Group = 4;

    /// <summary>A new one.</summary>
    public static string New() => Parted(RandomNumberGenerator.GetString(Letters, Length));

    /// <summary>What was typed as it was printed; what is no such code, as it is.</summary>
    public static string Read(string typed)
    {
        var plain = string.Concat(typed.ToLowerInvariant().Where(letter => letter is not ('-' or ' ' or '.')).Select(letter => letter switch { 'o' => '0', 'i' or 'l' => '1', _ => letter }));
        return plain.Length == Length && plain.All(Letters.Contains) ? Parted(plain) : typed;
    }

    private static string Parted(string plain) => string.Join('-', plain.Chunk(Group).Select(part => new string(part)));
}
