namespace Samspill.Kernel;

/// <summary>
/// The clock that the work runs on. In an ordinary installation it is the real time; in a demo it starts on a chosen day and
/// ticks on from there. Sign-in, tokens and the audit trail always use real time.
/// </summary>
public sealed class Clock(TimeProvider real, TimeSpan shift)
{
    private static readonly TimeZoneInfo OsloZone = FindOslo();

    /// <summary>A clock that shows real time.</summary>
    public Clock(TimeProvider real) : this(real, TimeSpan.Zero)
    {
    }

    /// <summary>The moment of the work, UTC.</summary>
    public DateTimeOffset Now => real.GetUtcNow() + shift;

    /// <summary>The day of the work in Norway.</summary>
    public DateOnly Today => DateOf(Now);

    /// <summary>Real time, for what must not be played with.</summary>
    public DateTimeOffset Real => real.GetUtcNow();

    /// <summary>True when the clock has been set to another time than the real one.</summary>
    public bool IsShifted => shift != TimeSpan.Zero;

    /// <summary>The calendar day in Norway of a moment.</summary>
    public static DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(InOslo(moment).DateTime);

    /// <summary>A moment as clocks in Norway show it.</summary>
    public static DateTimeOffset InOslo(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, OsloZone);

    /// <summary>The ISO week that a day belongs to, and the year of that week.</summary>
    public static (int Year, int Week) WeekOf(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return (System.Globalization.ISOWeek.GetYear(time), System.Globalization.ISOWeek.GetWeekOfYear(time));
    }

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Norway's time zone; from the rule in law (summer time from the last Sunday of March to that of October) on a machine without zone data.</summary>
    private static TimeZoneInfo FindOslo()
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Oslo", out var zone))
        {
            return zone;
        }

        var spring = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday);
        var autumn = TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday);
        var summer = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(new DateTime(1996, 1, 1), DateTime.MaxValue.Date, TimeSpan.FromHours(1), spring, autumn);
        return TimeZoneInfo.CreateCustomTimeZone("Europe/Oslo", TimeSpan.FromHours(1), "Oslo", "CET", "CEST", [summer]);
    }
}
