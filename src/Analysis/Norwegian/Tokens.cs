using System.Text.RegularExpressions;

namespace Samspill.Analysis.Norwegian;

/// <summary>
/// Parts a text in bokmål, nynorsk or English into words, numbers, years, dates, labels and marks, so that a year or a paragraph is
/// never taken for a quantity. Every character that is not white space stands in exactly one token.
/// </summary>
public static partial class Tokens
{
    internal const char SoftHyphen = '\u00AD';

    private static readonly HashSet<string> BeforeAmount = ["med", "minst", "omtrent", "least", "lag"];
    private static readonly HashSet<string> AfterAmount = ["%", "prosent", "percent", "kr", "kroner", "mill", "millioner", "millionar", "tonn"];

    /// <summary>The tokens of <paramref name="text"/> in order.</summary>
    public static IReadOnlyList<Token> Of(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>(text.Length / 5);
        Read(text, tokens);
        return tokens;
    }

    /// <summary>Puts the tokens of <paramref name="text"/> at the end of <paramref name="into"/>. O(length).</summary>
    public static void Read(ReadOnlySpan<char> text, List<Token> into)
    {
        var first = into.Count;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at);
            into.Add(token);
            at = token.End;
        }

        for (var i = first; i < into.Count; i++)
        {
            // `med 2000 plasser` and `2000 kroner` are amounts although 2000 looks like a year.
            var isAmount = into[i] is { Kind: TokenKind.Year, Length: 4 }
                && ((i > first && BeforeAmount.Contains(into[i - 1].Lower(text))) || (i + 1 < into.Count && AfterAmount.Contains(into[i + 1].Lower(text))));
            if (isAmount)
            {
                into[i] = into[i] with { Kind = TokenKind.Number };
            }
        }
    }

    private static Token Next(ReadOnlySpan<char> text, int at)
    {
        if (char.IsLetter(text[at]))
        {
            return AtLetter(text, at);
        }

        if (char.IsAsciiDigit(text[at]))
        {
            return AtDigit(text, at);
        }

        return text[at] == '§' && Match(Section(), text, at) is > 0 and var length ? new(TokenKind.Label, at, length) : new(TokenKind.Mark, at, 1);
    }

    private static Token AtLetter(ReadOnlySpan<char> text, int at)
    {
        var end = LetterRun(text, at);

        // A figure stands soon after the word that makes it a label; without one the patterns need not be asked.
        var near = text[end..Math.Min(text.Length, end + 14)];
        if (near.IndexOfAnyInRange('0', '9') >= 0 && (at == 0 || !char.IsAsciiDigit(text[at - 1])))
        {
            if (Match(Labels(), text, at) is > 0 and var label)
            {
                return new(TokenKind.Label, at, label);
            }

            if (Match(EnglishDates(), text, at) is > 0 and var date)
            {
                return new(TokenKind.Date, at, date);
            }
        }

        var afterLetter = at > 0 && char.IsLetterOrDigit(text[at - 1]);
        if (end < text.Length && char.IsAsciiDigit(text[end]) && !afterLetter)
        {
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            return new(TokenKind.Label, at, end - at);
        }

        return Word(text, at, end);
    }

    private static int LetterRun(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || (text[at] == SoftHyphen && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static Token Word(ReadOnlySpan<char> text, int at, int end)
    {
        var isBroken = text[at..end].Contains(SoftHyphen);
        while (end + 1 < text.Length && text[end] is '-' or '\'' or '’')
        {
            if (char.IsLetter(text[end + 1]))
            {
                end = LetterRun(text, end + 1);
            }
            else if (text[end] == '-' && AfterBrokenLine(text, end) is > 0 and var next)
            {
                isBroken = true;
                end = LetterRun(text, next);
            }
            else
            {
                break;
            }
        }

        return new(TokenKind.Word, at, end - at, isBroken);
    }

    /// <summary>Where a word goes on after a hyphen at the end of a line; 0 when the hyphen stands for itself (`gang-⏎og sykkelvei`).</summary>
    private static int AfterBrokenLine(ReadOnlySpan<char> text, int hyphen)
    {
        var at = hyphen + 1;
        var lines = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            lines += text[at++] == '\n' ? 1 : 0;
        }

        if (lines != 1 || at >= text.Length || !char.IsLower(text[at]))
        {
            return 0;
        }

        return text[at..LetterRun(text, at)] is "og" or "eller" or "samt" or "and" or "or" ? 0 : at;
    }

    private static Token AtDigit(ReadOnlySpan<char> text, int at)
    {
        if (Match(Dates(), text, at) is > 0 and var date)
        {
            return new(TokenKind.Date, at, date);
        }

        if (Match(Years(), text, at) is > 0 and var year)
        {
            return new(TokenKind.Year, at, year);
        }

        if (Match(Ordinals(), text, at) is > 0 and var ordinal)
        {
            return new(TokenKind.Label, at, ordinal);
        }

        var number = Match(Numbers(), text, at);
        var end = at + number;
        while (number == 0 && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return new(number > 0 ? TokenKind.Number : TokenKind.Label, at, end - at);
    }

    private static int Match(Regex pattern, ReadOnlySpan<char> text, int at)
    {
        foreach (var match in pattern.EnumerateMatches(text, at))
        {
            return match.Length;
        }

        return 0;
    }

    private const RegexOptions Plain = RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\G§+\s?\d+(?:[-–.]\d+)*", Plain)]
    private static partial Regex Section();

    [GeneratedRegex("""
        \G(?: (?:paragraf|kapittel|kap\.|punkt|pkt\.|side|plan-?id|gnr\.?(?:/bnr\.?)?|bnr\.?|gbnr\.?|sak|saksnr\.?|vedtak|fase|mål|delmål|resultatmål|effektmål|tiltak|b[æe]rekraftsmål|section|chapter|phase|goal|page)\s(?:nr\.?\s?)?\d+(?:[-/.]\d+)*\b
          | (?:E|Ev|Rv|Fv|Riksveg|Riksvei|Fylkesveg|Fylkesvei)\.?\s?\d+\b
          | covid-19\b)
        """, Plain)]
    private static partial Regex Labels();

    [GeneratedRegex("""
        \G(?: (?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2},?\s(?:19|20)\d{2}(?!\d)
          | Q[1-4]\s(?:19|20)\d{2}(?!\d))
        """, Plain)]
    private static partial Regex EnglishDates();

    [GeneratedRegex("""
        \G(?: (?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)
          | (?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}(?!\d)
          | (?<=\b(?:per|pr\.?|den|innen|innan|by|before)\s)\d{1,2}\.\d{1,2}\b\.?
          | (?<!\d)\d{1,2}\.?\s(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\b(?:\s(?:19|20)\d{2}(?!\d))?
          | (?<!\d)\d\.\s?(?:kvartal|halvår|tertial)\b(?:\s(?:19|20)\d{2}(?!\d))?)
        """, Plain)]
    private static partial Regex Dates();

    [GeneratedRegex("""
        \G(?: (?<![\d.,])(?:19|20)\d{2}\s?[-–/]\s?(?:(?:19|20)\d{2}|\d{2})(?!\d)
          | (?<![\d.,\p{L}])(?:19|20)\d{2}(?![\d\p{L}])(?![.,]\d))
        """, Plain)]
    private static partial Regex Years();

    [GeneratedRegex(@"\G(?: (?<![\d.,])\d{1,3}\.(?=\s\p{Ll}) | (?<![\d.,])\d{1,2}(?:\.\d{1,2}){2,}(?![\d.,]) )", Plain & ~RegexOptions.IgnoreCase)]
    private static partial Regex Ordinals();

    [GeneratedRegex("""
        \G(?<![\p{L}\d])(?: \d{1,3}(?:[ \u00A0\u202F\u2009]\d{3})+(?!\d)(?:[.,]\d+)?
          | \d{1,3}(?:\.\d{3}){2,}(?!\d)(?:,\d+)? | \d{1,3}(?:,\d{3}){2,}(?!\d)(?:\.\d+)?
          | \d+(?:[.,]\d+)?)
        """, Plain)]
    private static partial Regex Numbers();
}
