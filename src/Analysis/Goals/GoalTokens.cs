using System.Text.RegularExpressions;

namespace Samspill.Analysis.Goals;

/// <summary>What a token of a goal sentence is.</summary>
internal enum TokenKind
{
    Word,

    /// <summary>A count or an amount.</summary>
    Number,

    /// <summary>A year, a date, a quarter or a span of years.</summary>
    Date,

    /// <summary>A figure that names something: a paragraph, plan id, land parcel, case, road or ordinal.</summary>
    Label,
    Mark,
}

/// <summary>A token with its lower-case form and its place in the sentence.</summary>
internal readonly record struct Token(TokenKind Kind, string Lower, int Offset, int Length)
{
    public int End => Offset + Length;
}

/// <summary>Parts a sentence into words, numbers, dates, labels and marks, so that a year is never taken for a quantity.</summary>
internal static partial class GoalTokens
{
    private static readonly HashSet<string> BeforeAmount = ["med", "minst", "omtrent", "least", "lag"];
    private static readonly HashSet<string> AfterAmount = ["%", "prosent", "percent", "kr", "kroner", "mill", "millioner", "millionar", "tonn"];

    public static IReadOnlyList<Token> Of(string sentence)
    {
        var tokens = new List<Token>();
        foreach (Match match in Pattern().Matches(sentence))
        {
            var kind = match.Groups["label"].Success ? TokenKind.Label
                : match.Groups["date"].Success ? TokenKind.Date
                : match.Groups["number"].Success ? TokenKind.Number
                : match.Groups["word"].Success ? TokenKind.Word : TokenKind.Mark;
            tokens.Add(new(kind, match.Value.ToLowerInvariant(), match.Index, match.Length));
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            // `med 2000 plasser` and `2000 kroner` are amounts although 2000 looks like a year.
            var isAmount = tokens[i] is { Kind: TokenKind.Date, Length: 4 }
                && ((i > 0 && BeforeAmount.Contains(tokens[i - 1].Lower)) || (i + 1 < tokens.Count && AfterAmount.Contains(tokens[i + 1].Lower)));
            if (isAmount)
            {
                tokens[i] = tokens[i] with { Kind = TokenKind.Number };
            }
        }

        return tokens;
    }

    [GeneratedRegex("""
        (?<label>
            §+\s?\d+(?:[-–.]\d+)*
          | \b(?:paragraf|kapittel|kap\.|punkt|pkt\.|side|plan-?id|gnr\.?|bnr\.?|gbnr\.?|sak|saksnr\.?|vedtak|fase|mål|delmål|resultatmål|effektmål|tiltak|b[æe]rekraftsmål|section|chapter|phase|goal|page)\s(?:nr\.?\s?)?\d+(?:[-/.]\d+)*\b
          | \b(?:E|Ev|Rv|Fv|Riksveg|Riksvei|Fylkesveg|Fylkesvei)\.?\s?\d+\b
          | \bcovid-19\b)
      | (?<date>
            (?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)
          | (?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}(?!\d)
          | (?<=\b(?:per|pr\.?|den|innen|innan|by|before)\s)\d{1,2}\.\d{1,2}\b\.?
          | (?<!\d)\d{1,2}\.?\s(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\b(?:\s(?:19|20)\d{2}(?!\d))?
          | \b(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2},?\s(?:19|20)\d{2}(?!\d)
          | (?<!\d)\d\.\s?(?:kvartal|halvår|tertial)\b(?:\s(?:19|20)\d{2}(?!\d))?
          | \bQ[1-4]\s(?:19|20)\d{2}(?!\d)
          | (?<![\d.,])(?:19|20)\d{2}\s?[-–/]\s?(?:(?:19|20)\d{2}|\d{2})(?!\d)
          | (?<![\d.,\p{L}])(?:19|20)\d{2}(?![\d\p{L}])(?![.,]\d))
      | (?<label>(?<![\d.,])\d{1,3}\.(?=\s\p{Ll}))
      | (?<number>(?<![\p{L}\d])(?:\d{1,3}(?:[ \u00A0]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?)
      | (?<word>\p{L}+(?:[-'’]\p{L}+)*)
      | [^\s\p{L}\d]
      """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
