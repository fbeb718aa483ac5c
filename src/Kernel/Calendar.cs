namespace Samspill.Kernel;

/// <summary>Answers: what of yours stands ahead in time, for a person or for a group?</summary>
public interface ICalendarSource
{
    /// <summary>Everything on the days of <paramref name="days"/>, in any order; only what she, or the group's members, may know.</summary>
    Task<IReadOnlyList<CalendarEntry>> Calendar(PartnershipId partnership, CalendarOf whose, Period days, CancellationToken stop);
}

/// <summary>Whose calendar is asked for: a person's own, or a group's. One of the two is set.</summary>
/// <param name="Group">The group's key, as the room that keeps groups gives it.</param>
public sealed record CalendarOf(PersonId? Person, Key? Group)
{
    /// <summary>What is hers: her meetings, and the days that something of hers is due.</summary>
    public static CalendarOf Of(PersonId person) => new(person, null);

    /// <summary>What is the group's.</summary>
    public static CalendarOf Of(Key group) => new(null, group);
}

/// <summary>A day or a meeting in a calendar.</summary>
/// <param name="Id">Stable within the partnership as long as it is the same matter, also when it is moved.</param>
/// <param name="On">The day, in Norway.</param>
/// <param name="Address">The page that tells more, below the partnership.</param>
public sealed record CalendarEntry(CalendarKind Kind, string Id, Text Title, DateOnly On, string Address, bool IsDemo = false)
{
    /// <summary>When it begins, on the clock in Norway; null for a whole day, or when that is not set.</summary>
    public TimeOnly? Begins { get; init; }

    /// <summary>When it ends, the same day; null when that is not set.</summary>
    public TimeOnly? Ends { get; init; }

    /// <summary>Where; null when it has no place, or that is not set.</summary>
    public string? Place { get; init; }

    /// <summary>What is to be done there, or why it stands; null when the title says it all.</summary>
    public Text? Says { get; init; }

    /// <summary>Counts its changes, from 1: a calendar takes the later of two.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>The day the one before it of the same matter was due: before that day it is not spoken of. Null when none comes before.</summary>
    public DateOnly? Follows { get; init; }

    /// <summary>True when it will not be held after all; a calendar that has it must take it away.</summary>
    public bool IsCancelled { get; init; }
}

/// <summary>What kind of thing stands in a calendar.</summary>
public enum CalendarKind
{
    /// <summary>A meeting or workshop, where people meet at an hour.</summary>
    Meeting,

    /// <summary>The last day for a number, an answer or a decision of hers.</summary>
    Deadline,

    /// <summary>A day the work is to have reached something.</summary>
    Milestone,
}
