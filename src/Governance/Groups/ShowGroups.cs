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

/// <summary>Who steers: the groups and whether they meet, what is coming, what has been decided and not yet done, and how many goals rest on a decision.</summary>
public static class ShowGroups
{
    private const int DecisionsShown = 10;

    /// <summary>What the page shows.</summary>
    public sealed record View(Text Verdict, IReadOnlyList<Line> Groups, IReadOnlyList<Coming> Meetings, IReadOnlyList<Pending> Decisions, int DecisionCount, int Anchored, int Goals, Coverage Workshops, DateOnly Today, bool MayWrite, bool MayHaveCalendar);

    /// <summary>A group: how many sit in it, when it last met, when it meets next, and what is amiss.</summary>
    /// <param name="DaysOver">Days over its rhythm; null when it is not, or has none.</param>
    public sealed record Line(string Key, string Name, GroupKind Kind, int? WeeksBetween, int Members, DateOnly? LastMet, DateOnly? Next, string? NextKey, int? DaysOver, bool HasEnded, IReadOnlyList<Text> Warnings, bool IsDemo);

    /// <summary>A meeting to come.</summary>
    public sealed record Coming(string Key, string Group, string? Title, DateOnly On, TimeOnly? Begins, string? Place, bool IsDemo);

    /// <summary>A decision that is not carried out yet.</summary>
    public sealed record Pending(string Key, string Title, string Body, DateOnly? Due, bool IsLate, bool IsDemo);

    /// <summary>In how many of the municipalities that take part a workshop has been held.</summary>
    /// <param name="Missing">Those without.</param>
    public sealed record Coverage(int Held, int Of, IReadOnlyList<string> Missing, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var lines = await Lines(db, stop);
        var meetings = await (from meeting in db.Set<Meeting>().AsNoTracking().Where(row => row.Status == MeetingStatus.Planned && row.On >= today)
                              join held in db.Set<Group>() on meeting.GroupId equals held.Id
                              orderby meeting.On
                              select new Coming(meeting.Key.Value, held.Name, meeting.Title, meeting.On, meeting.Begins, meeting.Place, meeting.IsDemo)).Take(DecisionsShown).ToListAsync(stop);
        var pending = await (from decision in db.Set<Decision>().AsNoTracking().Where(row => row.DoneOn == null && (row.Due != null || row.ResponsibleId != null))
                             join held in db.Set<Group>() on decision.GroupId equals held.Id
                             orderby decision.Due == null, decision.Due
                             select new Pending(decision.Key.Value, decision.Title, held.Name, decision.Due, decision.Due < today, decision.IsDemo)).ToListAsync(stop);
        var anchoring = await Anchoring.Read(db, goals, stop);
        var anchored = anchoring.Anchored;
        return Answer.With<GovernancePage, View>(new(Verdict(lines, anchored, anchoring.Goals.Count, today), lines, meetings, [.. pending.Take(DecisionsShown)], pending.Count, anchored, anchoring.Goals.Count,
            await Workshops(db, today, stop), today, reader.May(GovernanceDeeds.WriteGroup), reader.May(GovernanceDeeds.MakeCalendar)));
    }

    /// <summary>The groups as they stand today: the steering group first, those that have ended last.</summary>
    internal static async Task<IReadOnlyList<Line>> Lines(SamspillDb db, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var groups = await db.Set<Group>().AsNoTracking().ToListAsync(stop);
        var seats = (await db.Set<Membership>().AsNoTracking().ToListAsync(stop)).Where(seat => seat.HoldsOn(today)).ToLookup(seat => seat.GroupId);
        var meetings = (await db.Set<Meeting>().AsNoTracking().Where(meeting => meeting.Status != MeetingStatus.Cancelled).Select(meeting => new { meeting.GroupId, meeting.On, meeting.Status, meeting.Key }).ToListAsync(stop)).ToLookup(meeting => meeting.GroupId);
        var organisations = (await db.Organisations(stop)).ToDictionary(row => row.Id);
        var members = Members(organisations.Values, today);
        return [.. groups.OrderBy(group => !group.LastsOn(today)).ThenBy(group => group.Kind).ThenBy(group => Letters.SortKey(group.Name), StringComparer.Ordinal).Select(group =>
        {
            var last = meetings[group.Id].Where(meeting => meeting.Status == MeetingStatus.Held).Max(meeting => (DateOnly?)meeting.On);
            var next = meetings[group.Id].Where(meeting => meeting.Status == MeetingStatus.Planned && meeting.On >= today).OrderBy(meeting => meeting.On).FirstOrDefault();
            var places = seats[group.Id].Select(seat => Of(seat, organisations)).ToList();
            return new Line(group.Key.Value, group.Name, group.Kind, group.WeeksBetween, places.Count(place => place.IsHeld), last, next?.On, next?.Key.Value, group.DaysOver(last, today), !group.LastsOn(today),
                group.LastsOn(today) && group.Kind != GroupKind.Political ? RoleMix.Warnings(group.Kind, places, members) : [], group.IsDemo);
        })];
    }

    internal static RoleMix.Place Of(Membership seat, IReadOnlyDictionary<OrganisationId, OrganisationEntry> organisations)
    {
        var organisation = seat.OrganisationId is { } id ? organisations.GetValueOrDefault(id) : null;
        return new(seat.Role, seat.PersonId is not null, organisation?.Key, organisation?.Kind, seat.Seat);
    }

    /// <summary>The municipalities that own the programme or take active part today.</summary>
    internal static IReadOnlyList<(string Key, string Name)> Members(IEnumerable<OrganisationEntry> organisations, DateOnly today) =>
        [.. organisations.Where(row => row is { Kind: OrganisationKind.Municipality, Part: OrganisationPart.Owner or OrganisationPart.Active } && (row.MemberFrom is null || row.MemberFrom <= today) && (row.MemberTo is null || row.MemberTo >= today))
            .OrderBy(row => Letters.SortKey(row.Name), StringComparer.Ordinal).Select(row => (row.Key, row.Name))];

    internal static async Task<Coverage> Workshops(SamspillDb db, DateOnly today, CancellationToken stop)
    {
        var organisations = await db.Organisations(stop);
        var members = Members(organisations, today);
        var held = await db.Set<Meeting>().AsNoTracking().Where(row => row.IsWorkshop && row.Status == MeetingStatus.Held && row.HostId != null).Select(row => new { row.HostId, row.IsDemo }).ToListAsync(stop);
        var hosts = organisations.Where(row => held.Exists(meeting => meeting.HostId == row.Id)).Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        return new(members.Count(member => hosts.Contains(member.Key)), members.Count, [.. members.Where(member => !hosts.Contains(member.Key)).Select(member => member.Name)], held.Exists(row => row.IsDemo));
    }

    private static Text Verdict(IReadOnlyList<Line> lines, int anchored, int goals, DateOnly today)
    {
        if (lines.Count == 0)
        {
            return GroupWords.NoGroups;
        }

        var said = new List<Text>();
        var steering = lines.FirstOrDefault(line => line is { Kind: GroupKind.Steering, HasEnded: false });
        said.Add(steering is null ? GroupWords.NoSteering
            : steering.LastMet is { } met ? GroupWords.SteeringMet.Of(today.DayNumber - met.DayNumber, steering.Name, met) : GroupWords.SteeringNever.With(steering.Name));
        if (steering?.DaysOver is { } over)
        {
            said.Add(GroupWords.OverRhythm.Of(over));
        }

        if (goals > 0)
        {
            said.Add(GroupWords.Anchored.With(anchored, goals));
        }

        return Text.Joined(" ", said);
    }
}
