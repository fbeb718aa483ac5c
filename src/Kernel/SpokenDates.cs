namespace Samspill.Kernel;

/// <summary>Days as lists and margins write them, in the reader's language.</summary>
public static class SpokenDates
{
    private static readonly Text DayMonth = new("{0:d. MMM}", "{0:d. MMM}", "{0:d MMM}");

    private static readonly Text DayMonthYear = new("{0:d. MMM yyyy}", "{0:d. MMM yyyy}", "{0:d MMM yyyy}");

    private static readonly Text MonthYear = new("{0:MMMM yyyy}", "{0:MMMM yyyy}", "{0:MMMM yyyy}");

    /// <summary>`18. okt`; with the year when it is not <paramref name="today"/>'s.</summary>
    public static Text Short(this DateOnly day, DateOnly today) => (day.Year == today.Year ? DayMonth : DayMonthYear).With(day);

    /// <summary>The day in a form written as Norwegian has it (`d. MMM yy`), in the reader's language: English writes no full stop after the day.</summary>
    public static string As(this DateOnly day, string form) => day.ToString(Languages.Current == Language.En ? form.Replace("d. ", "d ", StringComparison.Ordinal) : form, System.Globalization.CultureInfo.CurrentCulture);

    /// <summary>`oktober 2018`.</summary>
    public static Text Month(this DateOnly day) => MonthYear.With(day);
}
