using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Decisions;
using Samspill.Governance.Meetings;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Governance.Groups;

/// <summary>One group: its mandate, who sits in it and how often each has met, its meetings and its decisions.</summary>
public static class ShowGroup
{
    /// <summary>What the page shows.</summary>
    /// <param name="MayWrite">True for those who may change the group itself.</param>
    /// <param name="MayLead">True for those who call its meetings and seat its members.</param>
    public sealed record View(
        string Key, string Name, GroupKind Kind, string? Organisation, string? Mandate, string? MandateDecision, int? WeeksBetween, DateOnly? From, DateOnly? To, DateOnly? LastMet, int? DaysOver, bool IsDemo,
        IReadOnlyList<Text> Warnings, IReadOnlyList<Member> Members, IReadOnlyList<Member> Earlier, IReadOnlyList<MeetingLine> Coming, IReadOnlyList<MeetingLine> Held, IReadOnlyList<ShowDecisions.Line> Decisions,
        IReadOnlyList<PersonEntry> People, IReadOnlyList<OrganisationEntry> Organisations, DateOnly Today, DateOnly SuggestedDay, bool MayWrite, bool MayLead);

    /// <summary>A place in the group.</summary>
    /// <param name="Present">At how many of the <paramref name="Of"/> meetings held in her days she, or somebody for her, was present.</param>
    public sealed record Member(string Id, string Role, string? Person, string? Organisation, Seat Seat, DateOnly? From, DateOnly? To, int Present, int Of, bool IsDemo);

    /// <summary>A meeting of the group.</summary>
    public sealed record MeetingLine(string Key, string? Title, DateOnly On, TimeOnly? Begins, string? Place, MeetingStatus Status, int Lines, int Present, bool IsWorkshop, bool IsPast, bool IsDemo);

    internal static async Task<IResult> Handle(string group, SamspillDb db, Reader reader, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        if (await OnGroup.Find(db, group, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var today = db.Scene.Clock.Today;
        var (people, organisations) = (await db.People(stop), await db.Organisations(stop));
        var (names, places) = (people.ToDictionary(row => row.Id, row => row.Name), organisations.ToDictionary(row => row.Id));
        var seats = await db.Set<Membership>().AsNoTracking().Where(row => row.GroupId == found.Id).ToListAsync(stop);
        var meetings = await db.Set<Meeting>().AsNoTracking().Where(row => row.GroupId == found.Id).OrderByDescending(row => row.On).ToListAsync(stop);
        var ids = meetings.ConvertAll(meeting => meeting.Id);
        var marks = await db.Set<Attendance>().AsNoTracking().Where(row => ids.Contains(row.MeetingId)).ToListAsync(stop);
        var lines = await db.Set<AgendaLine>().Where(row => ids.Contains(row.MeetingId)).GroupBy(row => row.MeetingId).Select(rows => new { rows.Key, Count = rows.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, stop);
        var held = meetings.Where(meeting => meeting.Status == MeetingStatus.Held).ToList();

        Member MemberOf(Membership seat)
        {
            var inHerDays = held.Where(meeting => seat.HoldsOn(meeting.On)).Select(meeting => meeting.Id).ToHashSet();
            return new(seat.Id.Value.ToString(), seat.Role, seat.PersonId is { } id ? names.GetValueOrDefault(id) : null, seat.OrganisationId is { } at ? places.GetValueOrDefault(at)?.Name : null, seat.Seat, seat.From, seat.To,
                marks.Count(mark => mark.MembershipId == seat.Id && inHerDays.Contains(mark.MeetingId) && WasThere(mark)), inHerDays.Count, seat.IsDemo);
        }

        MeetingLine LineOf(Meeting meeting) => new(meeting.Key.Value, meeting.Title, meeting.On, meeting.Begins, meeting.Place, meeting.Status, lines.GetValueOrDefault(meeting.Id), marks.Count(mark => mark.MeetingId == meeting.Id && WasThere(mark)), meeting.IsWorkshop, meeting.On < today, meeting.IsDemo);

        var now = seats.Where(seat => seat.HoldsOn(today)).OrderBy(seat => Rank(seat.Seat)).ThenBy(seat => Letters.SortKey(seat.Role), StringComparer.Ordinal).ToList();
        var last = held.Count == 0 ? (DateOnly?)null : held.Max(meeting => meeting.On);
        return Answer.With<GroupPage, View>(new(
            found.Key.Value, found.Name, found.Kind, found.OrganisationId is { } owner ? places.GetValueOrDefault(owner)?.Name : null, found.Mandate, found.MandateDecision, found.WeeksBetween, found.From, found.To, last, found.DaysOver(last, today), found.IsDemo,
            found.Kind == GroupKind.Political ? [] : RoleMix.Warnings(found.Kind, [.. now.Select(seat => ShowGroups.Of(seat, places))], ShowGroups.Members(organisations, today)),
            [.. now.Select(MemberOf)], [.. seats.Where(seat => !seat.HoldsOn(today)).OrderByDescending(seat => seat.To).Select(MemberOf)],
            [.. meetings.Where(meeting => meeting.Status == MeetingStatus.Planned).OrderBy(meeting => meeting.On).Select(LineOf)], [.. meetings.Where(meeting => meeting.Status != MeetingStatus.Planned).Select(LineOf)],
            await ShowDecisions.Lines(db, goals, found.Id, stop), people, organisations, today, Suggested(found, last, today), reader.May(GovernanceDeeds.WriteGroup), await OnGroup.Leads(db, reader, found.Id, stop)));
    }

    /// <summary>The day the rhythm asks for the next meeting, never before a week from now, and on a working day.</summary>
    private static DateOnly Suggested(Group group, DateOnly? last, DateOnly today)
    {
        var day = (last ?? today).AddDays(7 * (group.WeeksBetween ?? 6));
        day = day < today.AddDays(7) ? today.AddDays(7) : day;
        return Workdays.OnOrAfter(day);
    }

    private static bool WasThere(Attendance mark) => mark.Presence is Presence.Present or Presence.Deputy;

    private static int Rank(Seat seat) => seat switch { Seat.Chair => 0, Seat.Secretary => 1, Seat.Member => 2, _ => 3 };
}
