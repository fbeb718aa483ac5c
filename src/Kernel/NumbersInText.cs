using System.Text.RegularExpressions;

namespace Samspill.Kernel;

/// <summary>The numbers that a text holds, in figures and in words, and values written in figures.</summary>
public static partial class NumbersInText
{
    private static readonly HashSet<string> Norwegian =
    [
        "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni", "ti", "elleve", "tolv", "ett", "én", "éin", "eitt", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tjue", "tyve", "tretti",
        "førti", "femti", "seksti", "sytti", "åtti", "nitti", "hundre", "tusen", "million", "millioner", "millionar", "milliard", "milliarder", "milliardar",
        "begge", "dobbelt", "doblet", "dobla", "halvparten",
    ];

    private static readonly HashSet<string> English =
    [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
        "eighty", "ninety", "hundred", "thousand", "million", "millions", "billion", "both", "double", "doubled", "half",
    ];

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

    /// <summary>Figures, thousands parted by a space of any kind, decimals after comma or point; or a whole word.</summary>
    [GeneratedRegex(@"\d+(?:[ \u00A0\u202F]\d{3}(?!\d))*(?:[.,]\d+)*|\p{L}+")]
    private static partial Regex Parts();
}
