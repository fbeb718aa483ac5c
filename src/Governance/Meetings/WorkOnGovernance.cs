using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;

namespace Samspill.Governance.Meetings;

/// <summary>
/// What is owed of meetings and decisions: decisions to carry out by those responsible, an agenda to make and minutes to finish by those
/// who lead the group; and for leaders of the programme, groups that do not meet. The open decisions are matters for the next meeting too.
/// </summary>
internal sealed class WorkOnGovernance(SamspillDb db, KeptFacts kept) : IWorkSource, IAgendaSource
{
    private const int DaysAhead = 14;

    private sealed record Pending(string Key, string Title, DecisionId Id, GroupId Group, string Body, PersonId? Responsible, DateOnly? Due, IReadOnlyList<string> Goals, bool IsDemo);

    private sealed record Due(Key Key, GroupId Group, string GroupName, DateOnly On, bool HasAgenda, bool IsDemo);

    private sealed record Standing(IReadOnlyList<Pending> Decisions, IReadOnlyList<Due> Meetings, IReadOnlyList<ShowGroups.Line> Late, ILookup<PersonId, GroupId> Leads);

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (partnership != db.Here || await db.Set<Person>().AsNoTracking().Where(row => row.Id == person).Select(row => new { row.Roles }).SingleOrDefaultAsync(stop) is not { } me)
        {
            return [];
        }

        var (today, standing) = (db.Scene.Clock.Today, await kept.Of(() => Read(stop)));
        var leads = GovernanceDeeds.WriteGroup.IsOpenTo(me.Roles);
        var mine = standing.Decisions.Where(row => row.Responsible == person && (row.Due is null || row.Due <= today.AddDays(DaysAhead)))
            .Select(row => new WorkItem(WorkKind.Decide, "vedtak-" + row.Key, GovernanceWorkWords.CarryOut.With(row.Title), Text.Same(row.Body), "/vedtak/" + row.Key, row.Due, row.IsDemo));
        var meetings = standing.Meetings.Where(row => (leads || standing.Leads[person].Contains(row.Group)) && (row.On < today || !row.HasAgenda))
            .Select(row => row.On < today
                ? new WorkItem(WorkKind.Decide, "mote-" + row.Key, GovernanceWorkWords.FinishMinutes.With(row.GroupName, row.On), GovernanceWorkWords.OrCancel, "/moter/" + row.Key, row.On, row.IsDemo)
                : new WorkItem(WorkKind.Decide, "mote-" + row.Key, GovernanceWorkWords.MakeAgenda.With(row.GroupName, row.On), GovernanceWorkWords.OnePress, "/moter/" + row.Key, row.On, row.IsDemo));
        var silent = leads ? standing.Late.Select(row => new WorkItem(WorkKind.Silence, "gruppe-" + row.Key, GovernanceWorkWords.NotMet.With(row.Name), GroupWords.Late.Of(row.DaysOver!.Value), "/grupper/" + row.Key, today.AddDays(-row.DaysOver!.Value), row.IsDemo)) : [];
        return [.. mine, .. meetings, .. silent];
    }

    public async Task<IReadOnlyList<AgendaProposal>> Propose(PartnershipId partnership, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        return [.. (await kept.Of(() => Read(stop))).Decisions.Where(row => row.Due is not null && row.Due <= today.AddDays(DaysAhead)).Select(row => new AgendaProposal("vedtak:" + row.Key, AgendaReason.Decision, GovernanceWorkWords.CarryOut.With(row.Title),
            (row.Due < today ? DecisionWords.Late.Of(today.DayNumber - row.Due!.Value.DayNumber) : GovernanceWorkWords.DueOn.With(row.Due)).Then(Text.Same(row.Body), ". "), "/vedtak/" + row.Key, row.Goals.Count == 1 ? row.Goals[0] : null, row.IsDemo))];
    }

    private async Task<Standing> Read(CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var groups = await db.Set<Group>().AsNoTracking().ToDictionaryAsync(group => group.Id, stop);
        var decisions = await db.Set<Decision>().AsNoTracking().Where(row => row.DoneOn == null && (row.Due != null || row.ResponsibleId != null)).OrderBy(row => row.Due == null).ThenBy(row => row.Due).ToListAsync(stop);
        var meetings = await db.Set<Meeting>().AsNoTracking().Where(row => row.Status == MeetingStatus.Planned && row.On <= today.AddDays(DaysAhead)).OrderBy(row => row.On)
            .Select(row => new { row.Key, row.GroupId, row.On, HasAgenda = db.Set<AgendaLine>().Any(line => line.MeetingId == row.Id), row.IsDemo }).ToListAsync(stop);
        var leads = (await db.Set<Membership>().AsNoTracking().Where(seat => seat.PersonId != null && (seat.Seat == Seat.Chair || seat.Seat == Seat.Secretary)).ToListAsync(stop)).Where(seat => seat.HoldsOn(today)).ToLookup(seat => seat.PersonId!.Value, seat => seat.GroupId);
        return new([.. decisions.Select(row => new Pending(row.Key.Value, row.Title, row.Id, row.GroupId, groups[row.GroupId].Name, row.ResponsibleId, row.Due, row.GoalKeys, row.IsDemo))],
            [.. meetings.Select(row => new Due(row.Key, row.GroupId, groups[row.GroupId].Name, row.On, row.HasAgenda, row.IsDemo))], [.. (await ShowGroups.Lines(db, stop)).Where(line => line.DaysOver is not null && line.Next is null)], leads);
    }
}

/// <summary>Meetings that were held and decisions that were made, on the programme's timeline.</summary>
internal sealed class GovernanceHappenings(SamspillDb db) : IHappeningSource
{
    public async Task<IReadOnlyList<Happening>> Happened(PartnershipId partnership, CancellationToken stop)
    {
        var groups = await db.Set<Group>().AsNoTracking().ToDictionaryAsync(group => group.Id, group => group.Name, stop);
        var meetings = await db.Set<Meeting>().AsNoTracking().Where(row => row.Status == MeetingStatus.Held).ToListAsync(stop);
        var today = db.Scene.Clock.Today;
        var decisions = await db.Set<Decision>().AsNoTracking().Where(row => row.On <= today).ToListAsync(stop);
        return
        [
            .. meetings.Select(row => new Happening(row.On, row.Title is { } title ? Text.Same(title) : GovernanceWorkWords.HasMet.With(groups[row.GroupId]), "/moter/" + row.Key, null, row.IsDemo) { Kind = HappeningKind.Meeting }),
            .. decisions.Select(row => new Happening(row.On, GovernanceWorkWords.HasDecided.With(groups[row.GroupId], row.Title), "/vedtak/" + row.Key, row.CaseNumber, row.IsDemo) { Kind = HappeningKind.Decision }),
        ];
    }
}

internal static class GovernanceWorkWords
{
    public static readonly Text CarryOut = new("Følg opp: {0}", "Følg opp: {0}", "Carry out: {0}");
    public static readonly Text DueOn = new("Frist {0}", "Frist {0}", "Due {0}");
    public static readonly Text MakeAgenda = new("Lag saksliste: {0} {1}", "Lag sakliste: {0} {1}", "Make the agenda: {0} {1}");
    public static readonly Text OnePress = new("Ett trykk henter det som står åpent.", "Eitt trykk hentar det som står ope.", "One press fetches what stands open.");
    public static readonly Text FinishMinutes = new("Gjør ferdig referatet: {0} {1}", "Gjer ferdig referatet: {0} {1}", "Finish the minutes: {0} {1}");
    public static readonly Text OrCancel = new("Meld møtet holdt, eller avlys det.", "Meld møtet halde, eller avlys det.", "Say that the meeting was held, or cancel it.");
    public static readonly Text NotMet = new("{0} har ikke møttes", "{0} har ikkje møttest", "{0} has not met");
    public static readonly Text HasMet = new("{0} møttes", "{0} møttest", "{0} met");
    public static readonly Text HasDecided = new("{0} vedtok: {1}", "{0} vedtok: {1}", "{0} decided: {1}");
}
