using System.Globalization;

namespace Samspill.Analysis.Norwegian;

/// <summary>A number of something.</summary>
/// <param name="Value">The value in the unit: `1,2 mill. kr` is 1 200 000.</param>
/// <param name="Unit">`%`, `‰`, `kr`, a measure in lower case, or the key (<see cref="WordKeys"/>) of what is counted; empty when nothing says it.</param>
/// <param name="Start">Offset of its first token in the text.</param>
/// <param name="Length">Its length with unit, in UTF-16 units.</param>
public readonly record struct Amount(decimal Value, string Unit, int Start, int Length);

/// <summary>Reads the amounts of a sentence: counts with what they count, money, shares and measures. Years, dates, paragraphs and parcels are none.</summary>
public static class Amounts
{
    private static readonly Dictionary<string, decimal> Multiples = new(StringComparer.Ordinal)
    {
        ["hundre"] = 100, ["hundred"] = 100, ["tusen"] = 1000, ["thousand"] = 1000, ["mill"] = 1_000_000, ["million"] = 1_000_000, ["millioner"] = 1_000_000, ["millionar"] = 1_000_000, ["millions"] = 1_000_000,
        ["mrd"] = 1_000_000_000, ["milliard"] = 1_000_000_000, ["milliarder"] = 1_000_000_000, ["milliardar"] = 1_000_000_000, ["billion"] = 1_000_000_000,
    };

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["%"] = "%", ["prosent"] = "%", ["pst"] = "%", ["percent"] = "%", ["prosentpoeng"] = "%", ["‰"] = "‰", ["promille"] = "‰", ["kr"] = "kr", ["kroner"] = "kr", ["kronar"] = "kr", ["krone"] = "kr", ["nok"] = "kr",
        ["dekar"] = "dekar", ["daa"] = "dekar", ["km"] = "km", ["kilometer"] = "km", ["m"] = "m", ["meter"] = "m", ["m²"] = "m²", ["m2"] = "m²", ["kvm"] = "m²", ["tonn"] = "tonn", ["gwh"] = "gwh", ["mwh"] = "mwh", ["kwh"] = "kwh",
    };

    private static readonly Dictionary<string, decimal> Words = string.Join(' ', "to:2 tre:3 fire:4 fem:5 seks:6 sju:7 syv:7 åtte:8 ni:9 ti:10 elleve:11 tolv:12 tjue:20 tretti:30 førti:40 femti:50 seksti:60 sytti:70 åtti:80 nitti:90 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12 twenty:20")
        .Split(' ').Select(word => word.Split(':')).ToDictionary(word => word[0], word => decimal.Parse(word[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly HashSet<string> Between =
        ["nye", "ny", "nytt", "flere", "fleire", "færre", "andre", "store", "største", "større", "små", "av", "de", "dei", "alle", "more", "new", "ulike", "faste", "årlige", "årlege", "ganger", "gonger", "stk"];

    /// <summary>The amounts of <paramref name="text"/> in order.</summary>
    public static IReadOnlyList<Amount> In(string text)
    {
        var tokens = Tokens.Of(text);
        var keys = new WordKeys();
        var found = new List<Amount>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (ValueAt(text, tokens, i) is not { } value)
            {
                continue;
            }

            var next = i + 1;
            while (next < tokens.Count && Multiples.TryGetValue(tokens[next].Lower(text), out var multiple))
            {
                value *= multiple;
                next += next + 1 < tokens.Count && tokens[next + 1].In(text) is "." ? 2 : 1;
            }

            var (unit, end) = UnitAt(text, tokens, next, keys);
            var first = unit.Length == 0 && i > 0 && tokens[i - 1].Lower(text) is "kr" or "nok" ? i - 1 : i;
            // A number word with nothing to count is an ordinary word.
            if (tokens[i].Kind == TokenKind.Number || unit.Length > 0)
            {
                found.Add(new(value, first < i ? "kr" : unit, tokens[first].Start, tokens[end - 1].End - tokens[first].Start));
            }

            i = end - 1;
        }

        return found;
    }

    /// <summary>The value of figures as written in Norwegian or English; a comma or point before exactly three last digits parts thousands, unless the number begins with 0.</summary>
    public static decimal ValueOf(ReadOnlySpan<char> figures)
    {
        Span<char> plain = stackalloc char[Math.Min(figures.Length, 28)];
        var count = 0;
        var last = figures.LastIndexOfAny(',', '.');
        var isDecimal = last >= 0 && (figures.Length - last - 1 != 3 || figures[0] == '0' || figures.IndexOfAny(" \u00A0\u202F\u2009") >= 0) && !(figures[..last].Contains(figures[last]));
        for (var i = 0; i < figures.Length && count < plain.Length; i++)
        {
            if (char.IsAsciiDigit(figures[i]) || (i == last && isDecimal))
            {
                plain[count++] = char.IsAsciiDigit(figures[i]) ? figures[i] : '.';
            }
        }

        return decimal.TryParse(plain[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    private static decimal? ValueAt(string text, IReadOnlyList<Token> tokens, int at) => tokens[at].Kind switch
    {
        TokenKind.Number => ValueOf(tokens[at].In(text)),
        TokenKind.Word when Words.TryGetValue(tokens[at].Lower(text), out var value) => value,
        _ => null,
    };

    private static (string Unit, int End) UnitAt(string text, IReadOnlyList<Token> tokens, int at, WordKeys keys)
    {
        for (var i = at; i < Math.Min(tokens.Count, at + 3); i++)
        {
            var word = tokens[i].Lower(text);
            if (Units.TryGetValue(word, out var unit))
            {
                return (unit, i + 1);
            }

            if (tokens[i].Kind != TokenKind.Word || (StopWords.Contains(word) && !Between.Contains(word)))
            {
                break;
            }

            if (!Between.Contains(word))
            {
                return (keys.Of(word), i + 1);
            }
        }

        return ("", at);
    }
}
