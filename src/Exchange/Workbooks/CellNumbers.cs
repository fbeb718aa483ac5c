using System.Globalization;
using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>Numbers as people write them: `3,5`, `1 200 000`, `1.200,50`, `kr 400 000,-`, `40 %`, `−2`.</summary>
internal static class CellNumbers
{
    private const decimal Limit = 1_000_000_000_000m;

    public static (string, Text?) Number(string text, RawKind kind)
    {
        if (Parse(text, kind) is not { } number)
        {
            return ("", CellWords.NotANumber.With(CellText.Short(text)));
        }

        return Math.Abs(number) < Limit ? (CellText.Of(number), null) : ("", CellWords.NumberTooLarge.With(CellText.Short(text)));
    }

    public static (string, Text?) Whole(string text, RawKind kind)
    {
        var number = Parse(text, kind);
        return number is { } whole && whole == Math.Truncate(whole) && Math.Abs(whole) <= int.MaxValue
            ? (CellText.Of(whole), null)
            : ("", CellWords.NotWhole.With(CellText.Short(text), number is { } near && Math.Abs(near) <= int.MaxValue ? CellText.Of(Math.Round(near)) : "7"));
    }

    private static decimal? Parse(string text, RawKind kind)
    {
        var plain = kind is RawKind.Number or RawKind.Percent ? text : Plain(text);
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The number with a decimal point and nothing else. Of comma and point the last is the decimal mark when both stand there.</summary>
    private static string Plain(string text)
    {
        var plain = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\'' or '’'))).Replace('\u2212', '-').Replace('\u2013', '-').ToLowerInvariant();
        plain = plain.StartsWith("kr", StringComparison.Ordinal) ? plain[2..].TrimStart('.') : plain;
        plain = plain.EndsWith("kr", StringComparison.Ordinal) ? plain[..^2] : plain;
        plain = plain.EndsWith(",-", StringComparison.Ordinal) ? plain[..^2] : plain.TrimEnd('%');
        var comma = plain.LastIndexOf(',');
        var point = plain.LastIndexOf('.');
        if (comma >= 0 && point >= 0)
        {
            return comma > point ? plain.Replace(".", "").Replace(',', '.') : plain.Replace(",", "");
        }

        var mark = comma >= 0 ? ',' : '.';
        return plain.Count(letter => letter == mark) > 1 ? plain.Replace(mark.ToString(), "") : plain.Replace(',', '.');
    }
}
