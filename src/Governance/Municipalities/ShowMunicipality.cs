using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Governance.Meetings;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Municipalities;

/// <summary>What a municipality gives and gets, on one sheet: for an elected member with two minutes.</summary>
public static class ShowMunicipality
{
    private const int DecisionsAhead = 3;

    /// <summary>What the list shows.</summary>
    public sealed record List(IReadOnlyList<Entry> Municipalities);

    /// <summary>A municipality, and how much it gives and gets.</summary>
    public sealed record Entry(string Key, string Name, OrganisationPart Part, int Gives, int Gets);

    /// <summary>What the sheet shows.</summary>
    /// <param name="Decisions">What is to be decided or carried out and concerns the municipality, the next three.</param>
    /// <param name="Overdue">What concerns it and should have been done.</param>
    public sealed record View(string Key, string Name, string? Code, Text Verdict, IReadOnlyList<GiveOrGet> Gives, IReadOnlyList<GiveOrGet> Gets, IReadOnlyList<Ahead> Decisions, IReadOnlyList<Ahead> Overdue, DateOnly Today, bool IsDemo);

    /// <summary>Something to be decided.</summary>
    public sealed record Ahead(DateOnly? On, Text What, Text Where, string Address, bool IsDemo);

    internal static async Task<IResult> All(SamspillDb db, IEnumerable<IGiveAndGetSource> sources, CancellationToken stop)
    {
        var told = (await Told(db, sources, stop)).ToLookup(row => row.Organisation, StringComparer.Ordinal);
        return Answer.With<MunicipalitiesPage, List>(new([.. (await db.Organisations(stop)).Where(row => row.Kind == OrganisationKind.Municipality)
            .Select(row => new Entry(row.Key, row.Name, row.Part, told[row.Key].Count(line => line.IsGive), told[row.Key].Count(line => !line.IsGive)))]));
    }

    internal static async Task<IResult> Handle(string municipality, SamspillDb db, IEnumerable<IGiveAndGetSource> sources, IEnumerable<IAgendaSource> agenda, CancellationToken stop)
    {
        if ((await db.Organisations(stop)).FirstOrDefault(row => row.Key == municipality && row.Kind == OrganisationKind.Municipality) is not { } found)
        {
            return Answer.Absent;
        }

        var mine = (await Told(db, sources, stop)).Where(row => row.Organisation == municipality).ToList();
        var (gives, gets) = (mine.Where(row => row.IsGive).ToList(), mine.Where(row => !row.IsGive).ToList());
        var code = (await db.Municipalities(stop)).First(row => row.Id == found.Id).Code;
        var (coming, overdue) = await Coming(db, found, mine.Select(row => row.Address).ToHashSet(StringComparer.Ordinal), agenda, stop);
        return Answer.With<MunicipalityPage, View>(new(found.Key, found.Name, code, MunicipalityWords.Verdict(found.Name, gives.Count, gets.Count), gives, gets, coming, overdue, db.Scene.Clock.Today, found.IsDemo));
    }

    internal static async Task<List<GiveOrGet>> Told(SamspillDb db, IEnumerable<IGiveAndGetSource> sources, CancellationToken stop)
    {
        var told = new List<GiveOrGet>();
        foreach (var source in sources)
        {
            told.AddRange(await source.GiveAndGet(db.Here, stop));
        }

        return told;
    }

    /// <summary>What concerns the municipality: decided by its own bodies, to be carried out by its own people, or about a goal or an initiative it gives or gets something through.</summary>
    private static async Task<(IReadOnlyList<Ahead> Coming, IReadOnlyList<Ahead> Overdue)> Coming(SamspillDb db, OrganisationEntry municipality, IReadOnlySet<string> hers, IEnumerable<IAgendaSource> agenda, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var bodies = await db.Set<Group>().AsNoTracking().ToDictionaryAsync(group => group.Id, stop);
        var people = (await db.Set<Person>().Where(person => person.OrganisationId == municipality.Id).Select(person => person.Id).ToListAsync(stop)).ToHashSet();
        var all = (await db.Set<Decision>().AsNoTracking().Where(row => row.DoneOn == null && row.Due != null).OrderBy(row => row.Due).ToListAsync(stop))
            .Where(row => bodies[row.GroupId].OrganisationId == municipality.Id || (row.ResponsibleId is { } who && people.Contains(who)) || row.GoalKeys.Any(goal => hers.Contains("/mal/" + goal)))
            .Select(row => new Ahead(row.Due, Text.Same(row.Title), Text.Same(bodies[row.GroupId].Name), "/vedtak/" + row.Key, row.IsDemo)).ToLookup(row => row.On < today);
        var due = all[false].Take(DecisionsAhead).ToList();
        var next = await db.Set<Meeting>().AsNoTracking().Where(row => row.Status == MeetingStatus.Planned && row.On >= today).OrderBy(row => row.On).ToListAsync(stop);
        var meeting = next.Find(row => bodies[row.GroupId].OrganisationId is not { } owner || owner == municipality.Id);
        var proposals = (await WriteAgenda.Gather(agenda, db, stop)).Where(row => row.Reason is AgendaReason.Decision or AgendaReason.Goal or AgendaReason.Owner && !row.Address.StartsWith("/vedtak/", StringComparison.Ordinal) && hers.Contains(row.Address)).Take(DecisionsAhead - due.Count);
        return ([.. due, .. proposals.Select(row => new Ahead(meeting?.On, row.Title, meeting is null ? MunicipalityWords.NextMeeting : Text.Same(bodies[meeting.GroupId].Name), row.Address, row.IsDemo))], [.. all[true]]);
    }
}

/// <summary>What a municipality gives through its places in groups and the workshops it has held, and gets by them.</summary>
internal sealed class GovernanceGifts(SamspillDb db) : IGiveAndGetSource
{
    public async Task<IReadOnlyList<GiveOrGet>> GiveAndGet(PartnershipId partnership, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var organisations = (await db.Organisations(stop)).ToDictionary(row => row.Id);
        var groups = await db.Set<Group>().AsNoTracking().ToDictionaryAsync(group => group.Id, stop);
        var seats = (await db.Set<Membership>().AsNoTracking().Where(seat => seat.OrganisationId != null).ToListAsync(stop)).Where(seat => seat.HoldsOn(today) && groups[seat.GroupId].Kind != GroupKind.Political && groups[seat.GroupId].LastsOn(today));
        var workshops = await db.Set<Meeting>().AsNoTracking().Where(row => row.IsWorkshop && row.Status == MeetingStatus.Held && row.HostId != null).OrderBy(row => row.On).ToListAsync(stop);
        return
        [
            .. seats.GroupBy(seat => (seat.GroupId, seat.OrganisationId)).OrderBy(places => groups[places.Key.GroupId].Kind).Select(places => new GiveOrGet(organisations[places.Key.OrganisationId!.Value].Key, true, MunicipalityWords.SeatIn.With(groups[places.Key.GroupId].Name),
                Text.Same(string.Join(", ", places.Select(seat => seat.Role).Order(StringComparer.Ordinal))), "/grupper/" + groups[places.Key.GroupId].Key, true, places.Any(seat => seat.IsDemo))),
            .. workshops.Select(row => new GiveOrGet(organisations[row.HostId!.Value].Key, false, Text.Same(row.Title ?? groups[row.GroupId].Name), MunicipalityWords.WorkshopOn.With(row.On), "/moter/" + row.Key, true, row.IsDemo)),
        ];
    }
}
