using System.Text.RegularExpressions;

namespace Samspill.Kernel;

/// <summary>Numbers as people write them in a sentence: in words up to twelve, in figures after that.</summary>
public static partial class NumberWords
{
    private static readonly string[] Nb = ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];
    private static readonly string[] Nn = ["null", "ein", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];
    private static readonly string[] En = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly HashSet<string> Norwegian =
    [
        .. Nb[2..], "ett", "én", "éin", "eitt", "syv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tjue", "tyve", "tretti",
        "førti", "femti", "seksti", "sytti", "åtti", "nitti", "hundre", "tusen", "million", "millioner", "millionar", "milliard", "milliarder", "milliardar",
        "begge", "dobbelt", "doblet", "dobla", "halvparten",
    ];

    private static readonly HashSet<string> English =
    [
        .. En[2..], "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
        "eighty", "ninety", "hundred", "thousand", "million", "millions", "billion", "both", "double", "doubled", "half",
    ];

    /// <summary>A count as written in a sentence: `sju`, `13`. One has no gender here; a sentence about one thing writes its own word.</summary>
    public static Text Of(int count) => count is >= 0 and <= 12 ? new(Nb[count], Nn[count], En[count]) : Figures.With(count);

    /// <summary>A value in figures with a fixed count of decimals, each language in its own culture.</summary>
    public static Text InFigures(decimal value, int decimals = 0)
    {
        var form = "{0:N" + Math.Clamp(decimals, 0, 6) + "}";
        return Text.Same(form).With(value);
    }

    /// <summary>Every number in a text: figures with their separators, and words that count something.</summary>
    public static IEnumerable<string> In(string text, Language language)
    {
        var words = language == Language.En ? English : Norwegian;
        return Parts().Matches(text).Select(match => match.Value).Where(part => char.IsAsciiDigit(part[0]) || words.Contains(part.ToLowerInvariant()));
    }

    /// <summary>The value of figures as written: `1 560 000`, `3,5`; a day such as `15.9.2018` as its digits.</summary>
    public static decimal ValueOf(string figures)
    {
        var plain = string.Concat(figures.Where(letter => char.IsAsciiDigit(letter) || letter is ',' or '.')).Replace(',', '.');
        return decimal.TryParse(plain, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : decimal.Parse(string.Concat(figures.Where(char.IsAsciiDigit).Take(18)), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static readonly Text Figures = Text.Same("{0:N0}");

    /// <summary>Figures, thousands parted by a space of any kind, decimals after comma or point; or a whole word.</summary>
    [GeneratedRegex(@"\d+(?:[ \u00A0\u202F]\d{3}(?!\d))*(?:[.,]\d+)*|\p{L}+")]
    private static partial Regex Parts();
}
