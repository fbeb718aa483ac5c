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

    public async Task<IReadOnlyList<CalendarEntry>> Calendar(PartnershipId partnership, CalendarOf whose, Period days, CancellationToken stop)
    {
        var all = await kept.Of(() => Read(stop));
        var mine = whose.Person is { } me ? all.Seats[me].ToList() : [];
        var meetings = all.Meetings.Where(pair => Covers(days, pair.Meeting.On) && (whose.Group is { } group ? pair.Group.Key == group : mine.Exists(seat => seat.GroupId == pair.Group.Id && seat.HoldsOn(pair.Meeting.On))));
        var decisions = all.Decisions.Where(row => whose.Person is not null && row.ResponsibleId == whose.Person && Covers(days, row.Due!.Value));
        return
        [
            .. meetings.Select(pair => new CalendarEntry(CalendarKind.Meeting, "mote-" + pair.Meeting.Id.Value, Text.Same(pair.Meeting.Title ?? pair.Group.Name), pair.Meeting.On, "/moter/" + pair.Meeting.Key, pair.Meeting.IsDemo)
            {
                Begins = pair.Meeting.Begins, Ends = pair.Meeting.Ends, Place = pair.Meeting.Place, Revision = pair.Meeting.Version, IsCancelled = pair.Meeting.Status == MeetingStatus.Cancelled,
            }),
            .. decisions.Select(row => new CalendarEntry(CalendarKind.Deadline, "vedtak-" + row.Id.Value, GovernanceWorkWords.CarryOut.With(row.Title), row.Due!.Value, "/vedtak/" + row.Key, row.IsDemo) { Revision = row.Version }),
        ];
    }

    private static bool Covers(Period days, DateOnly day) => day >= days.From && day <= days.To;

    private async Task<All> Read(CancellationToken stop)
    {
        var groups = await db.Set<Group>().AsNoTracking().ToDictionaryAsync(group => group.Id, stop);
        var meetings = await db.Set<Meeting>().AsNoTracking().ToListAsync(stop);
        var decisions = await db.Set<Decision>().AsNoTracking().Where(row => row.DoneOn == null && row.Due != null && row.ResponsibleId != null).ToListAsync(stop);
        var seats = await db.Set<Membership>().AsNoTracking().Where(seat => seat.PersonId != null).ToListAsync(stop);
        return new([.. meetings.Select(meeting => (meeting, groups[meeting.GroupId]))], decisions, seats.ToLookup(seat => seat.PersonId!.Value));
    }
}
