using System.Globalization;
using System.Net;
using System.Text;
using Samspill.Kernel;

namespace Samspill.Exchange.Oai;

/// <summary>Text from outside made plain: no mark-up, no signs that steer, no more than there is room for.</summary>
public static class OutsideText
{
    /// <summary>The text as words on one line; null when nothing is left.</summary>
    /// <param name="most">The most characters to keep; a longer text ends with `…`.</param>
    public static string? Clean(string? text, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // Twice: what was written as entities may be mark-up when it is read.
        var plain = Letters.Composed(Signs(Untagged(WebUtility.HtmlDecode(Untagged(text)))));
        return plain.Length == 0 ? null : plain.Length <= most ? plain : Cut(plain, most - 1);
    }

    /// <summary>The beginning of a text for a list, never in the middle of what is read as one sign; a longer text ends with `…`.</summary>
    public static string Cut(string text, int most)
    {
        var end = 0;
        while (end < text.Length && StringInfo.GetNextTextElementLength(text, end) is var next && end + next <= most)
        {
            end += next;
        }

        return end == text.Length ? text : text[..end].TrimEnd() + "…";
    }

    /// <summary>A web address that a link may lead to; null for anything else, such as a script.</summary>
    public static string? Link(string? text) => Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && address.AbsoluteUri.Length <= 1000 ? address.AbsoluteUri : null;

    private static string Untagged(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '/' or '!' or '?'))
            {
                var end = text.IndexOf('>', i);
                i = end < 0 ? text.Length : end;
                kept.Append(' ');
            }
            else
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }

    /// <summary>Without control signs, signs that turn the direction of writing, and halves of signs; white space as one space.</summary>
    private static string Signs(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune) || kind == UnicodeCategory.Control)
            {
                if (kept.Length > 0 && kept[^1] != ' ')
                {
                    kept.Append(' ');
                }
            }
            else if (kind is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned) && rune != Rune.ReplacementChar)
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().TrimEnd();
    }
}
