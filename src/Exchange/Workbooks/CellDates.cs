using System.Globalization;
using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>Days as people and spreadsheets write them: `2018-03-01`, `1.3.2018`, `1.3.18`, `1. mars 2018`, `1 March 2018`, and Excel's own day number.</summary>
internal static class CellDates
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "d.M.yyyy", "d. M. yyyy", "d.M.yy", "d/M/yyyy", "d-M-yyyy", "d. MMMM yyyy", "d MMMM yyyy", "d.MMMM yyyy", "d. MMM yyyy", "d MMM yyyy", "yyyy/MM/dd", "yyyyMMdd"];

    /// <summary>Excel counts days from 1900, with a 29 February that year that never was; from 1 March 1900 on, day 1 is 31 December 1899.</summary>
    private static readonly DateOnly Zero = new(1899, 12, 30);

    public static (string, Text?) Date(string text, RawKind kind)
    {
        var day = kind is RawKind.Number ? OfSerial(text) : Parse(text);
        return day is { Year: >= 1900 and <= 2200 } ? (CellText.Of(day), null) : ("", CellWords.NotADate.With(CellText.Short(text)));
    }

    /// <summary>The day of Excel's number; null outside 1982-2064, where a number is more likely a year or an amount.</summary>
    private static DateOnly? OfSerial(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= 30_000 and < 60_000
            ? Zero.AddDays((int)serial)
            : DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var plain) ? plain : null;

    private static DateOnly? Parse(string text)
    {
        var day = text.Length > 10 && text[10] is 'T' or ' ' && char.IsAsciiDigit(text[0]) && text[4] == '-' ? text[..10] : text;
        day = string.Join(' ', day.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        foreach (var language in Languages.All)
        {
            if (DateOnly.TryParseExact(day, Forms, language.Culture(), DateTimeStyles.None, out var date))
            {
                return date;
            }
        }

        return null;
    }
}
