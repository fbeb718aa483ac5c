using Samspill.Kernel;

namespace Samspill.Programme.Programmes;

/// <summary>
/// Two years of weeks, each with how much moved in it: a milestone reached, a measurement reported, an owner's answer, a change
/// of a goal, a pilot's step. Work that goes in fits and starts shows as long quiet periods.
/// </summary>
/// <param name="Weeks">104 whole weeks, the last one that has ended last.</param>
/// <param name="Quiet">Periods of more than 70 days between two movements, or since the last one.</param>
public sealed record Rhythm(IReadOnlyList<Rhythm.Week> Weeks, IReadOnlyList<Rhythm.Silence> Quiet)
{
    /// <summary>A period is quiet when more days than this lie between two movements.</summary>
    public const int QuietDays = 70;

    private const int Years = 2;
    private const int WeeksInRow = 52;
    private const int Edge = 2;
    private const int MidWeek = 3;

    /// <summary>A week by its Monday, and how many movements it saw.</summary>
    public sealed record Week(DateOnly Monday, int Movements);

    /// <summary>The whole weeks without movement between two days that had some; the last may still go on.</summary>
    /// <param name="Days">From the movement before to the movement after, or to today.</param>
    public sealed record Silence(DateOnly FirstMonday, DateOnly LastMonday, int Days)
    {
        /// <summary>How many whole weeks it lasted.</summary>
        public int Weeks => ((LastMonday.DayNumber - FirstMonday.DayNumber) / 7) + 1;
    }

    /// <summary>The weeks of the first year, then those of the second.</summary>
    public IEnumerable<IReadOnlyList<Week>> Rows() => Weeks.Chunk(WeeksInRow);

    /// <summary>The twelve months of a year of weeks, each with the number of the week it begins in. A month of two weeks or fewer at the edge is not named.</summary>
    public static IReadOnlyList<(DateOnly First, int Week)> Months(IReadOnlyList<Week> row)
    {
        var start = row[Edge].Monday.AddDays(MidWeek);
        var first = new DateOnly(start.Year, start.Month, 1);
        return [.. Enumerable.Range(0, 12).Select(first.AddMonths).Select(month => (month, row.TakeWhile(week => week.Monday.AddDays(MidWeek) < month).Count()))];
    }

    /// <summary>The strip as it stands on <paramref name="today"/>, from the days on which something moved.</summary>
    public static Rhythm Of(IReadOnlyCollection<(DateOnly Day, int Movements)> days, DateOnly today)
    {
        var first = FirstMonday(today);
        var counts = days.GroupBy(day => Clock.MondayOf(day.Day)).ToDictionary(week => week.Key, week => week.Sum(day => day.Movements));
        var weeks = Enumerable.Range(0, Years * WeeksInRow).Select(number => first.AddDays(7 * number)).Select(monday => new Week(monday, counts.GetValueOrDefault(monday))).ToList();
        var moved = days.Where(day => day.Day <= today && day.Movements > 0).Select(day => day.Day).Append(today).Distinct().Order().ToList();
        var quiet = moved.Zip(moved.Skip(1)).Where(pair => pair.Second.DayNumber - pair.First.DayNumber > QuietDays)
            .Select(pair => new Silence(Later(Clock.MondayOf(pair.First).AddDays(7), first), Earlier(Clock.MondayOf(pair.Second).AddDays(-7), weeks[^1].Monday), pair.Second.DayNumber - pair.First.DayNumber))
            .Where(silence => silence.FirstMonday <= silence.LastMonday && silence.LastMonday >= first).ToList();
        return new(weeks, quiet);
    }

    /// <summary>The Monday the strip begins on.</summary>
    public static DateOnly FirstMonday(DateOnly today) => Clock.MondayOf(today).AddDays(-7 * Years * WeeksInRow);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
