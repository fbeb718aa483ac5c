using Samspill.Kernel;

namespace Samspill.Platform.Digests;

/// <summary>The days since a person was last written to, up to today: the first is left out, today is in. Weekends, holidays and days without a server fall into the next mail.</summary>
internal readonly record struct Since(DateOnly Last, DateOnly Today)
{
    public bool Holds(DateOnly day) => day > Last && day <= Today;

    /// <summary>True when one of the days is of this weekday.</summary>
    public bool Holds(DayOfWeek weekday)
    {
        for (var day = Last.AddDays(1); day <= Today; day = day.AddDays(1))
        {
            if (day.DayOfWeek == weekday)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>When a deadline is spoken of. The deadline itself never moves; what falls on a day that is not worked is told on the next that is.</summary>
internal static class Reminders
{
    /// <summary>How many days after the deadline it is told to those who lead.</summary>
    public const int Escalates = 7;

    /// <summary>Days from the deadline on which it is a line in the one mail of that day.</summary>
    private static readonly int[] Daily = [-3, 0, 1, Escalates];

    /// <summary>Days from the deadline on which it is a line in the digest of that week.</summary>
    private static readonly int[] Early = [-60, -14];

    /// <summary>True when the deadline is to be spoken of in a mail today.</summary>
    public static bool IsTold(DateOnly due, Since since) => Daily.Any(days => since.Holds(due.AddDays(days)));

    /// <summary>True when the deadline has been past for a week, and those who lead have not been told.</summary>
    public static bool IsEscalated(DateOnly due, Since since) => since.Holds(due.AddDays(Escalates));

    /// <summary>What a digest says of the days ahead: what is 60 or 14 days off, unless the deadline before it of the same matter was still to come then.</summary>
    public static IEnumerable<CalendarEntry> Ahead(IReadOnlyList<CalendarEntry> entries, Since sinceDigest) =>
        entries.Where(entry => entry.Kind != CalendarKind.Meeting && !entry.IsCancelled && entry.On > sinceDigest.Today && Early.Any(days => sinceDigest.Holds(entry.On.AddDays(days)) && !(entry.Follows >= entry.On.AddDays(days))));
}
