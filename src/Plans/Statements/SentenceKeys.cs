using System.Security.Cryptography;
using System.Text;
using Samspill.Kernel;

namespace Samspill.Plans.Statements;

/// <summary>What makes two sentences the same sentence: their letters and figures, whatever stands between them.</summary>
internal static class SentenceKeys
{
    public const int Length = 32;

    /// <summary>A short digest of the sentence's letters and figures in lower case, one space between words.</summary>
    public static string Of(string sentence)
    {
        var plain = new StringBuilder(sentence.Length);
        foreach (var letter in Letters.Composed(sentence).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain.ToString().Trim())))[..Length];
    }
}
