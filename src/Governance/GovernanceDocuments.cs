using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Governance.Meetings;
using Samspill.Governance.Voices;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;

namespace Samspill.Governance;

/// <summary>What the search finds of governance: groups, meetings with what was said, decisions, and what people told us; open decisions and voices as the open pages show them.</summary>
internal static class GovernanceDocuments
{
    private static readonly Text DecisionKind = new("vedtak", "vedtak", "decision");
    private static readonly Text VoiceKind = new("du sa", "du sa", "you said");

    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("gruppe", new("gruppe", "gruppe", "group"), GovernanceDeeds.See, Groups) { MadeOf = [MadeOf.Itself<Group, GroupId>(), MadeOf.Part<Membership>(row => row.GroupId.Value)] },
        new("mote", new("møte", "møte", "meeting"), GovernanceDeeds.See, Meetings) { MadeOf = [MadeOf.Itself<Meeting, MeetingId>(), MadeOf.Part<AgendaLine>(row => row.MeetingId.Value), MadeOf.Any<Group>()] },
        new("vedtak", DecisionKind, GovernanceDeeds.See, (db, ids, stop) => Decisions(db, ids, false, stop)) { MadeOf = [MadeOf.Itself<Decision, DecisionId>()] },
        new("apent-vedtak", DecisionKind, GovernanceDeeds.SeePublic, (db, ids, stop) => Decisions(db, ids, true, stop)) { MadeOf = [MadeOf.Itself<Decision, DecisionId>()], ChangesByDay = true },
        new("du-sa", VoiceKind, GovernanceDeeds.See, (db, ids, stop) => Voices(db, ids, false, stop)) { MadeOf = [MadeOf.Itself<Voice, EntryId>()] },
        new("apent-du-sa", VoiceKind, GovernanceDeeds.SeePublic, (db, ids, stop) => Voices(db, ids, true, stop)) { MadeOf = [MadeOf.Itself<Voice, EntryId>()] },
    ];

    private static async Task<IReadOnlyList<Document>> Groups(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var rows = await db.Set<Group>().AsNoTracking().Of<Group, GroupId>(ids).ToListAsync(stop);
        var seats = (await db.Set<Membership>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.GroupId);
        return [.. rows.Select(row => new Document(row.Id.Value, row.Name, "/grupper/" + row.Key) { Text = Document.Lines([row.Mandate, row.MandateDecision, .. seats[row.Id].OrderBy(seat => seat.Id.Value).Select(seat => seat.Role)]), IsDemo = row.IsDemo })];
    }

    private static async Task<IReadOnlyList<Document>> Meetings(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var rows = await db.Set<Meeting>().AsNoTracking().Of<Meeting, MeetingId>(ids).ToListAsync(stop);
        var groups = await db.Set<Group>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        var lines = (await db.Set<AgendaLine>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.MeetingId);
        return [.. rows.Select(row => new Document(row.Id.Value, $"{row.Title ?? groups[row.GroupId]}, {row.On.Day}.{row.On.Month}.{row.On.Year}", "/moter/" + row.Key)
        {
            AlsoKnownAs = "møte referat " + groups[row.GroupId],
            Text = Document.Lines([row.Place, .. lines[row.Id].OrderBy(line => line.Number).SelectMany(line => new[] { line.Title, line.Why, line.Minutes })]),
            Year = row.On.Year,
            Status = MeetingWords.Of(row.Status),
            IsDemo = row.IsDemo,
        })];
    }

    private static async Task<IReadOnlyList<Document>> Decisions(SamspillDb db, IReadOnlyCollection<Guid>? ids, bool isOpen, CancellationToken stop)
    {
        var (rows, today) = (await db.Set<Decision>().AsNoTracking().Of<Decision, DecisionId>(ids).ToListAsync(stop), db.Scene.Clock.Today);
        return [.. rows.Where(row => !isOpen || (row.IsOpen && row.On <= today)).Select(row => new Document(row.Id.Value, row.Title, isOpen ? "/apent/vedtak" : "/vedtak/" + row.Key)
        {
            AlsoKnownAs = row.CaseNumber,
            Text = Document.Lines(row.Says, row.Outcome),
            Year = row.On.Year,
            Status = row.DoneOn is not null ? Done : row.IsPending ? Pending : null,
            IsOpen = isOpen,
            IsDemo = row.IsDemo,
        })];
    }

    private static readonly Text Done = new("fulgt opp", "følgt opp", "carried out");
    private static readonly Text Pending = new("til oppfølging", "til oppfølging", "to be carried out");

    private static async Task<IReadOnlyList<Document>> Voices(SamspillDb db, IReadOnlyCollection<Guid>? ids, bool isOpen, CancellationToken stop) =>
        [.. (await db.Set<Voice>().AsNoTracking().Of<Voice, EntryId>(ids).ToListAsync(stop)).Where(row => !isOpen || row.IsOpen).Select(row => new Document(row.Id.Value, row.Said, isOpen ? "/apent/du-sa" : "/du-sa")
        {
            Text = Document.Lines(row.Where, row.Did),
            Year = row.On.Year,
            IsOpen = isOpen,
            IsDemo = row.IsDemo,
        })];
}
