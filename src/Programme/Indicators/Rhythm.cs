using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>When numbers are due: an indicator's cadence parts the calendar into periods, and each asks for its number when it has ended.</summary>
/// <remarks>A due date is reckoned from the period alone. It never moves because it passed.</remarks>
internal static class Rhythm
{
    /// <summary>Days from the end of a period until its number is due.</summary>
    public const int Grace = 7;

    /// <summary>The last day of the period that <paramref name="day"/> lies in; the day itself where there are no periods.</summary>
    public static DateOnly EndOf(Cadence cadence, DateOnly day) => cadence switch
    {
        Cadence.Weekly => day.AddDays(((int)DayOfWeek.Sunday - (int)day.DayOfWeek + 7) % 7),
        Cadence.Monthly => MonthEnd(day.Year, day.Month),
        Cadence.Quarterly => MonthEnd(day.Year, ((day.Month - 1) / 3 * 3) + 3),
        Cadence.HalfYearly => MonthEnd(day.Year, day.Month <= 6 ? 6 : 12),
        Cadence.Yearly => MonthEnd(day.Year, 12),
        _ => day,
    };

    /// <summary>The first day of the period that ends on <paramref name="end"/>; the day itself where it ends none.</summary>
    public static DateOnly StartOf(Cadence cadence, DateOnly end) => EndOf(cadence, end) != end ? end : cadence switch
    {
        Cadence.Weekly => end.AddDays(-6),
        Cadence.Monthly => new(end.Year, end.Month, 1),
        Cadence.Quarterly => new(end.Year, end.Month - 2, 1),
        Cadence.HalfYearly => new(end.Year, end.Month - 5, 1),
        Cadence.Yearly => new(end.Year, 1, 1),
        _ => end,
    };

    /// <summary>The end of the period after the one that ends on <paramref name="end"/>.</summary>
    public static DateOnly Next(Cadence cadence, DateOnly end) => EndOf(cadence, end.AddDays(1));

    /// <summary>True when the cadence has periods that come again.</summary>
    public static bool Repeats(Cadence cadence) => cadence is not (Cadence.None or Cadence.Once);

    /// <summary>The day by which a period's number is due.</summary>
    public static DateOnly DueFor(DateOnly end) => end.AddDays(Grace);

    /// <summary>
    /// The ended periods that lack a number, oldest first, at most <paramref name="most"/> of the newest: from the period after the
    /// first number (or the one that holds <paramref name="from"/>, the day the method began) to the last that has ended.
    /// </summary>
    public static IReadOnlyList<DateOnly> Missing(Cadence cadence, DateOnly? from, IReadOnlyCollection<DateOnly> reported, DateOnly today, int most = 12)
    {
        var start = reported.Count > 0 ? reported.Min() : from;
        if (!Repeats(cadence) || start is not { } first)
        {
            return [];
        }

        var covered = reported.Select(day => EndOf(cadence, day)).ToHashSet();
        var missing = new List<DateOnly>();
        for (var end = EndOf(cadence, first); end < today; end = Next(cadence, end))
        {
            if (!covered.Contains(end))
            {
                missing.Add(end);
            }
        }

        return missing.Count > most ? missing[^most..] : missing;
    }

    /// <summary>The end of the period that comes to its number next: the one that <paramref name="today"/> lies in, unless it has one.</summary>
    public static DateOnly? Coming(Cadence cadence, IReadOnlyCollection<DateOnly> reported, DateOnly today)
    {
        if (!Repeats(cadence))
        {
            return null;
        }

        var covered = reported.Select(day => EndOf(cadence, day)).ToHashSet();
        var end = EndOf(cadence, today);
        while (covered.Contains(end))
        {
            end = Next(cadence, end);
        }

        return end;
    }

    /// <summary>What a period is called: `september 2018`, `uke 34, 2018`, `3. kvartal 2018`; a day that ends no period by its date.</summary>
    public static Text Name(Cadence cadence, DateOnly day)
    {
        if (EndOf(cadence, day) != day)
        {
            return Day.With(day);
        }

        return cadence switch
        {
            Cadence.Weekly => Week.With(Clock.WeekOf(day).Week, Clock.WeekOf(day).Year),
            Cadence.Monthly => Month.With(day),
            Cadence.Quarterly => Quarter.With(day.Month / 3, day.Year),
            Cadence.HalfYearly => Half.With(day.Month / 6, day.Year),
            Cadence.Yearly => Text.Same(day.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture)),
            _ => Day.With(day),
        };
    }

    /// <summary>The same, as short as a curve has room for: `sep 18`, `u. 34`, `3. kv. 18`.</summary>
    public static Text Short(Cadence cadence, DateOnly day) => EndOf(cadence, day) != day ? ShortDay.With(day) : cadence switch
    {
        Cadence.Weekly => ShortWeek.With(Clock.WeekOf(day).Week),
        Cadence.Monthly => Text.Same(day.ToString("MMM", System.Globalization.CultureInfo.CurrentCulture).TrimEnd('.') + day.ToString(" yy", System.Globalization.CultureInfo.CurrentCulture)),
        Cadence.Quarterly => ShortQuarter.With(day.Month / 3, day),
        Cadence.HalfYearly => ShortHalf.With(day.Month / 6, day),
        Cadence.Yearly => Name(cadence, day),
        _ => ShortDay.With(day),
    };

    private static readonly Text ShortDay = new("{0:d.M.yy}", "{0:d.M.yy}", "{0:d/M/yy}");
    private static readonly Text ShortWeek = new("u. {0}", "v. {0}", "w. {0}");
    private static readonly Text ShortQuarter = new("{0}. kv. {1:yy}", "{0}. kv. {1:yy}", "Q{0} {1:yy}");
    private static readonly Text ShortHalf = new("{0}. halvår {1:yy}", "{0}. halvår {1:yy}", "half {0}, {1:yy}");
    private static readonly Text Day = new("{0:d. MMM yyyy}", "{0:d. MMM yyyy}", "{0:d MMM yyyy}");
    private static readonly Text Week = new("uke {0}, {1}", "veke {0}, {1}", "week {0}, {1}");
    private static readonly Text Month = new("{0:MMMM yyyy}", "{0:MMMM yyyy}", "{0:MMMM yyyy}");
    private static readonly Text Quarter = new("{0}. kvartal {1}", "{0}. kvartal {1}", "quarter {0}, {1}");
    private static readonly Text Half = new("{0}. halvår {1}", "{0}. halvår {1}", "half {0} of {1}");

    private static DateOnly MonthEnd(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
