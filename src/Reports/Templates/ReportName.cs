using System.Globalization;
using Samspill.Kernel;

namespace Samspill.Reports.Templates;

/// <summary>The name a report is known by: its template's key, and for a half-year which one: `halvarsstatus-2018-2`.</summary>
internal sealed record ReportName(Template Template, Period Period, string Key)
{
    /// <summary>The first day of a report that covers everything.</summary>
    public static readonly DateOnly Beginning = ReportQuery.Beginning;

    /// <summary>Reads a name as of a day; a half-year's template alone means the half-year that the day is in. Null when there is no such report.</summary>
    public static ReportName? Read(string? text, DateOnly today)
    {
        if (Template.All.FirstOrDefault(template => template.Key == text) is { } whole)
        {
            return whole.Period == Covers.HalfYear
                ? HalfYear(whole, today.Year, today.Month <= 6 ? 1 : 2, today)
                : new ReportName(whole, new Period(Beginning, today), whole.Key);
        }

        return Template.All.FirstOrDefault(template => template.Period == Covers.HalfYear && text?.StartsWith(template.Key + "-", StringComparison.Ordinal) == true) is { } half
            && text![(half.Key.Length + 1)..].Split('-') is [{ Length: 4 } year, "1" or "2"] parts && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1900
            ? HalfYear(half, number, parts[1] == "1" ? 1 : 2, today)
            : null;
    }

    /// <summary>The report of the half-year that ended last, as of a day.</summary>
    public static ReportName Before(Template template, DateOnly today) => today.Month <= 6 ? HalfYear(template, today.Year - 1, 2, today) : HalfYear(template, today.Year, 1, today);

    /// <summary>Its title, with the half-year where it has one.</summary>
    public Text Title => Template.Period == Covers.HalfYear ? Template.Title.Then((Period.From.Month == 1 ? NameWords.First : NameWords.Second).With(Period.From.Year.ToString(CultureInfo.InvariantCulture)), ", ") : Template.Title;

    private static ReportName HalfYear(Template template, int year, int half, DateOnly today)
    {
        var (from, to) = half == 1 ? (new DateOnly(year, 1, 1), new DateOnly(year, 6, 30)) : (new DateOnly(year, 7, 1), new DateOnly(year, 12, 31));
        return new ReportName(template, new Period(from, today < to && today >= from ? today : to), string.Create(CultureInfo.InvariantCulture, $"{template.Key}-{year:0000}-{half}"));
    }
}

internal static class NameWords
{
    public static readonly Text First = new("første halvår {0}", "første halvår {0}", "first half of {0}");
    public static readonly Text Second = new("andre halvår {0}", "andre halvår {0}", "second half of {0}");
}
