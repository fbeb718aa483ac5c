namespace Samspill.Kernel;

/// <summary>Answers: which days of yours are ahead of a person, or of a group?</summary>
public interface ICalendarSource
{
    /// <summary>The days within the query, in any order. Who may see what is decided here: only what is the person's own, or the group's.</summary>
    Task<IReadOnlyList<CalendarEntry>> Days(PartnershipId partnership, CalendarQuery query, CancellationToken stop);
}

/// <summary>Whose days are asked for: a person's, or those of a group by its key; and within which days.</summary>
public sealed record CalendarQuery(PersonId? Person, string? Group, Period Days);

/// <summary>A day in a calendar, with its hours on the clock in Norway when it has any.</summary>
/// <param name="Id">Stable as long as it is the same event, so that a calendar program moves it and makes no second.</param>
/// <param name="Says">What one should know; null for nothing more than the title.</param>
/// <param name="Begins">When it begins; null for a day without hours, such as a due date.</param>
/// <param name="Address">The page below the partnership that tells more.</param>
/// <param name="Revision">Counts the changes of the event, from 1.</param>
public sealed record CalendarEntry(string Id, CalendarKind Kind, Text Title, Text? Says, DateOnly On, TimeOnly? Begins, TimeOnly? Ends, string? Place, string Address, int Revision = 1, bool IsCancelled = false, bool IsDemo = false);

/// <summary>What kind of day it is.</summary>
public enum CalendarKind
{
    /// <summary>A meeting or workshop.</summary>
    Meeting,

    /// <summary>The day something is due.</summary>
    Due,

    /// <summary>A milestone.</summary>
    Milestone,
}
