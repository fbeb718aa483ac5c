using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Capacity;
using Samspill.Governance.Contacts;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Governance.Meetings;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Records;

namespace Samspill.Governance;

/// <summary>The records of governance that history, questions and files hang on.</summary>
internal static class GovernanceRecords
{
    public const string Group = "gruppe";

    public const string Meeting = "mote";

    public const string Decision = "vedtak";

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new(Group, nameof(Groups.Group), new("Gruppe", "Gruppe", "Group"), GovernanceDeeds.See, GovernanceDeeds.WriteGroup, async (db, key, stop) =>
            await db.Named<Group, GroupId>(key).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Name, "/grupper/" + row.Key.Value)).SingleOrDefaultAsync(stop))
        {
            Of = [RecordPart.Of<Membership, EntryId>(nameof(Membership.GroupId), seat => seat.Role)],
            Parts = async (db, found, stop) =>
            {
                var id = GroupId.From(Guid.Parse(found.Id));
                return [.. (await db.Set<Membership>().Where(row => row.GroupId == id).Select(row => row.Id).ToListAsync(stop)).Select(row => row.Value.ToString())];
            },
        },
        new(Meeting, nameof(Meetings.Meeting), new("Møte", "Møte", "Meeting"), GovernanceDeeds.See, GovernanceDeeds.HoldMeeting, FindMeeting)
        {
            CalledBy = [nameof(Groups.Group)],
            Of = [RecordPart.Of<AgendaLine, EntryId>(nameof(AgendaLine.MeetingId), line => line.Title), RecordPart.Of<Attendance, EntryId>(nameof(Attendance.MeetingId))],
            Parts = async (db, found, stop) =>
            {
                var id = MeetingId.From(Guid.Parse(found.Id));
                var lines = await db.Set<AgendaLine>().Where(row => row.MeetingId == id).Select(row => row.Id).ToListAsync(stop);
                var marks = await db.Set<Attendance>().Where(row => row.MeetingId == id).Select(row => row.Id).ToListAsync(stop);
                return [.. lines.Concat(marks).Select(row => row.Value.ToString())];
            },
        },
        new(Decision, nameof(Decisions.Decision), new("Vedtak", "Vedtak", "Decision"), GovernanceDeeds.See, GovernanceDeeds.WriteDecision, async (db, key, stop) =>
            await db.Named<Decision, DecisionId>(key).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/vedtak/" + row.Key.Value)).SingleOrDefaultAsync(stop)),
    ];

    public static RecordWords Words { get; } = new(
        new Dictionary<string, Text>(StringComparer.Ordinal)
        {
            [nameof(Groups.Group)] = new("Gruppe", "Gruppe", "Group"),
            [nameof(Membership)] = new("Plass i gruppe", "Plass i gruppe", "Place in a group"),
            [nameof(Meetings.Meeting)] = new("Møte", "Møte", "Meeting"),
            [nameof(AgendaLine)] = new("Sak", "Sak", "Matter"),
            [nameof(Attendance)] = new("Oppmøte", "Oppmøte", "Attendance"),
            [nameof(Decisions.Decision)] = new("Vedtak", "Vedtak", "Decision"),
            [nameof(TimeSetAside)] = new("Avsatt tid", "Avsett tid", "Time set aside"),
            [nameof(TimeNeeded)] = new("Tid som trengs", "Tid som trengst", "Time needed"),
            [nameof(TimeUsed)] = new("Brukt tid", "Brukt tid", "Time used"),
            [nameof(Priority)] = new("Prioritering", "Prioritering", "Priority"),
            [nameof(Stakeholder)] = new("Kontakt utenfor", "Kontakt utanfor", "Contact outside"),
            [nameof(Calendars.CalendarFeed)] = new("Kalenderadresse", "Kalenderadresse", "Calendar address"),
            [nameof(Voices.Voice)] = new("Innspill", "Innspel", "What was said"),
            [nameof(Contact)] = new("Kontakt", "Kontakt", "Contact"),
        },
        GovernanceFieldWords.All,
        Enum.GetValues<GroupKind>().Select(kind => KeyValuePair.Create("Group.Kind." + kind, GroupWords.Of(kind)))
            .Concat(Enum.GetValues<Seat>().Select(seat => KeyValuePair.Create("Seat." + seat, GroupWords.Of(seat))))
            .Concat(Enum.GetValues<Presence>().Select(presence => KeyValuePair.Create("Presence." + presence, MeetingWords.Of(presence))))
            .Concat(Enum.GetValues<MeetingStatus>().Select(status => KeyValuePair.Create("Meeting.Status." + status, MeetingWords.Of(status)))).ToDictionary(StringComparer.Ordinal))
    {
        Refers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AgendaLine.Goal"] = "Goal", ["AgendaLine.Initiative"] = "Initiative", ["Decision.Goals"] = "Goal", ["TimeNeeded.Goal"] = "Goal", ["TimeUsed.Goal"] = "Goal", ["Priority.Waits"] = "Goal",
        },
    };

    private static async Task<RecordFound?> FindMeeting(SamspillDb db, string keyOrId, CancellationToken stop)
    {
        var found = await (from meeting in db.Named<Meeting, MeetingId>(keyOrId)
                           join held in db.Set<Group>() on meeting.GroupId equals held.Id
                           select new { meeting.Id, meeting.Key, meeting.Title, meeting.On, held.Name }).SingleOrDefaultAsync(stop);
        return found is null ? null : new RecordFound(found.Id.Value.ToString(), found.Key.Value, found.Title ?? MeetingWords.TitleOf.With(found.Name, found.On), "/moter/" + found.Key);
    }
}
