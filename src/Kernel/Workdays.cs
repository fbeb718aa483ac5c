namespace Samspill.Kernel;

/// <summary>The days people work in Norway: Monday to Friday but for the public holidays.</summary>
public static class Workdays
{
    /// <summary>Public holidays that move with Easter, in days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun.</summary>
    private static readonly int[] WithEaster = [-3, -2, 0, 1, 39, 49, 50];

    /// <summary>True for a Monday to Friday that is no public holiday.</summary>
    public static bool IsWorked(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    /// <summary>True for a public holiday, whatever weekday it falls on.</summary>
    public static bool IsHoliday(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (5, 1) or (5, 17) or (12, 25) or (12, 26) || WithEaster.Contains(day.DayNumber - Easter(day.Year).DayNumber);

    /// <summary>The day itself when it is worked, else the next that is.</summary>
    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorked(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>Easter Sunday of a year.</summary>
    /// <remarks>The Gregorian computus as Meeus, Jones and Butcher write it.</remarks>
    public static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var count = epact + weekday - (7 * late) + 114;
        return new(year, count / 31, (count % 31) + 1);
    }
}
