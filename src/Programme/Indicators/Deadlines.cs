using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>When an indicator's numbers are due: by its rhythm, or on the days listed for it.</summary>
/// <remarks>A due date is reckoned from the period, or listed. It never moves because it passed.</remarks>
internal static class Deadlines
{
    /// <summary>How many days before a listed day its number can be written.</summary>
    private const int Opens = 7;

    /// <summary>How many days before a listed day a number may be of and still stand for it.</summary>
    private const int Reaches = 31;

    /// <summary>True when numbers are asked for again and again, or on listed days.</summary>
    public static bool Asks(Indicator indicator) => indicator.Cadence == Cadence.Dates || Rhythm.Repeats(indicator.Cadence);

    /// <summary>The day by which the number of a period, or of a listed day, is due.</summary>
    public static DateOnly Due(Indicator indicator, DateOnly period) => indicator.Cadence == Cadence.Dates ? period : Rhythm.DueFor(period);

    /// <summary>The period, or the listed day, that a number of <paramref name="day"/> stands for; the day itself when it stands for none.</summary>
    public static DateOnly StandsFor(Indicator indicator, DateOnly day) => indicator.Cadence != Cadence.Dates ? Rhythm.EndOf(indicator.Cadence, day)
        : indicator.Dates.Where(listed => listed >= day && listed <= day.AddDays(Reaches)).Cast<DateOnly?>().FirstOrDefault() ?? day;

    /// <summary>The day a number of the period is written for: the listed day may not have come yet.</summary>
    public static DateOnly WrittenFor(Indicator indicator, DateOnly period, DateOnly today) => indicator.Cadence == Cadence.Dates && period > today ? today : period;

    /// <summary>The ended periods, or the listed days that have come near, that lack a number: oldest first, at most <paramref name="most"/> of the newest.</summary>
    public static IReadOnlyList<DateOnly> Missing(Indicator indicator, DateOnly? from, IReadOnlyCollection<DateOnly> reported, DateOnly today, int most = 12)
    {
        if (indicator.Cadence != Cadence.Dates)
        {
            return Rhythm.Missing(indicator.Cadence, from, reported, today, most);
        }

        var covered = reported.Select(day => StandsFor(indicator, day)).ToHashSet();
        var missing = indicator.Dates.Where(day => day.AddDays(-Opens) <= today && !covered.Contains(day)).ToList();
        return missing.Count > most ? missing[^most..] : missing;
    }

    /// <summary>The periods that come due within <paramref name="days"/> and have no number yet, in order.</summary>
    public static IEnumerable<DateOnly> Coming(Indicator indicator, DateOnly? from, IReadOnlyCollection<DateOnly> reported, Period days)
    {
        var covered = reported.Select(day => StandsFor(indicator, day)).ToHashSet();
        return (indicator.Cadence == Cadence.Dates ? indicator.Dates : Ends(indicator.Cadence, reported.Count > 0 ? reported.Min() : from, days)).Where(period => days.Contains(Due(indicator, period)) && !covered.Contains(period));
    }

    /// <summary>The day the number before that of <paramref name="period"/> is due; null when it is the first.</summary>
    public static DateOnly? Before(Indicator indicator, DateOnly period) => indicator.Cadence == Cadence.Dates
        ? indicator.Dates.Where(day => day < period).Cast<DateOnly?>().LastOrDefault() : Rhythm.DueFor(Rhythm.StartOf(indicator.Cadence, period).AddDays(-1));

    private static IEnumerable<DateOnly> Ends(Cadence cadence, DateOnly? first, Period days)
    {
        if (!Rhythm.Repeats(cadence) || first is not { } began)
        {
            yield break;
        }

        var from = days.From.AddDays(-Rhythm.Grace);
        for (var end = Rhythm.EndOf(cadence, began > from ? began : from); Rhythm.DueFor(end) <= days.To; end = Rhythm.Next(cadence, end))
        {
            yield return end;
        }
    }
}
