using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Governance.Meetings;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;

namespace Samspill.Governance.Calendars;

/// <summary>The meetings of a group, or of the groups a person sits in; and the decisions she is to carry out.</summary>
internal sealed class GovernanceDays(SamspillDb db, KeptFacts kept) : ICalendarSource
{
    private sealed record All(IReadOnlyList<(Meeting Meeting, Group Group)> Meetings, IReadOnlyList<Decision> Decisions, ILookup<PersonId, Membership> Seats);

    public async Task<IReadOnlyList<CalendarEntry>> Days(PartnershipId partnership, CalendarQuery query, CancellationToken stop)
    {
        var all = await kept.Of(() => Read(stop));
        var mine = query.Person is { } me ? all.Seats[me].ToList() : [];
        var meetings = all.Meetings.Where(pair => Covers(query, pair.Meeting.On) && (query.Group is { } group ? pair.Group.Key.Value == group : mine.Exists(seat => seat.GroupId == pair.Group.Id && seat.HoldsOn(pair.Meeting.On))));
        var decisions = all.Decisions.Where(row => query.Person is not null && row.ResponsibleId == query.Person && Covers(query, row.Due!.Value));
        return
        [
            .. meetings.Select(pair => new CalendarEntry("mote-" + pair.Meeting.Id.Value, CalendarKind.Meeting, pair.Meeting.Title is { } title ? Text.Same(title) : Text.Same(pair.Group.Name), null, pair.Meeting.On, pair.Meeting.Begins, pair.Meeting.Ends, pair.Meeting.Place,
                "/moter/" + pair.Meeting.Key, pair.Meeting.Version, pair.Meeting.Status == MeetingStatus.Cancelled, pair.Meeting.IsDemo)),
            .. decisions.Select(row => new CalendarEntry("vedtak-" + row.Id.Value, CalendarKind.Due, GovernanceWorkWords.CarryOut.With(row.Title), null, row.Due!.Value, null, null, null, "/vedtak/" + row.Key, row.Version, false, row.IsDemo)),
        ];
    }

    private static bool Covers(CalendarQuery query, DateOnly day) => day >= query.Days.From && day <= query.Days.To;

    private async Task<All> Read(CancellationToken stop)
    {
        var groups = await db.Set<Group>().AsNoTracking().ToDictionaryAsync(group => group.Id, stop);
        var meetings = await db.Set<Meeting>().AsNoTracking().ToListAsync(stop);
        var decisions = await db.Set<Decision>().AsNoTracking().Where(row => row.DoneOn == null && row.Due != null && row.ResponsibleId != null).ToListAsync(stop);
        var seats = await db.Set<Membership>().AsNoTracking().Where(seat => seat.PersonId != null).ToListAsync(stop);
        return new([.. meetings.Select(meeting => (meeting, groups[meeting.GroupId]))], decisions, seats.ToLookup(seat => seat.PersonId!.Value));
    }
}
