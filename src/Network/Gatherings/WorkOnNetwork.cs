using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;

namespace Samspill.Network.Gatherings;

/// <summary>What the network asks of a person: her home tasks, and the contacts she must confirm; her gatherings and days in the calendar; what happened on the timeline.</summary>
internal sealed class WorkOnNetwork(SamspillDb db, KeptFacts kept) : IWorkSource, ICalendarSource, IHappeningSource
{
    private const int DaysAhead = 30;

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (partnership != db.Here)
        {
            return [];
        }

        var (all, today) = (await kept.Of(() => ShowNetwork.Read(db, stop)), db.Scene.Clock.Today);
        var from = all.Gatherings.ToDictionary(row => row.Id);
        var ends = today.AddDays(DaysAhead);
        var leaving = await db.Set<RegionContact>().AsNoTracking().Where(row => row.ResponsibleId == person && row.KeptUntil < ends).OrderBy(row => row.KeptUntil).ToListAsync(stop);
        return
        [
            .. all.Lessons.Where(row => row.OwnerId == person && row.SettledOn is null && row.DueOn <= ends).OrderBy(row => row.DueOn)
                .Select(row => new WorkItem(WorkKind.Decide, "hjemmeoppgave-" + row.Id, GatheringWords.TaskWork.With(row.Task), GatheringWords.TaskWhy.With(from[row.GatheringId].Title), $"/nettverk/samlinger/{from[row.GatheringId].Key}#laerdommer", row.DueOn, row.IsDemo)),
            .. leaving.Select(row => new WorkItem(WorkKind.Decide, "nettverkskontakt-" + row.Id, GatheringWords.ConfirmWork.With(row.Position, row.Region), GatheringWords.ConfirmWhy.With(row.KeptUntil), "/nettverk/kontakter", row.KeptUntil, row.IsDemo)),
        ];
    }

    public async Task<IReadOnlyList<CalendarEntry>> Calendar(PartnershipId partnership, CalendarOf whose, Period days, CancellationToken stop)
    {
        if (partnership != db.Here || whose.Person is not { } person)
        {
            return [];
        }

        var all = await kept.Of(() => ShowNetwork.Read(db, stop));
        var from = all.Gatherings.ToDictionary(row => row.Id);
        return
        [
            .. all.Gatherings.Where(row => row.ResponsibleId == person && days.Contains(row.On)).Select(row => new CalendarEntry(CalendarKind.Meeting, "samling-" + row.Id, Text.Same(row.Title), row.On, "/nettverk/samlinger/" + row.Key, row.IsDemo) { Place = row.Place, Revision = row.Version }),
            .. all.Lessons.Where(row => row.OwnerId == person && row.SettledOn is null && days.Contains(row.DueOn)).Select(row => new CalendarEntry(CalendarKind.Deadline, "hjemmeoppgave-" + row.Id, Text.Same(row.Task), row.DueOn, $"/nettverk/samlinger/{from[row.GatheringId].Key}#laerdommer", row.IsDemo) { Says = GatheringWords.TaskWhy.With(from[row.GatheringId].Title), Revision = row.Version }),
        ];
    }

    public async Task<IReadOnlyList<Happening>> Happened(PartnershipId partnership, CancellationToken stop)
    {
        var (all, today) = (await kept.Of(() => ShowNetwork.Read(db, stop)), db.Scene.Clock.Today);
        var from = all.Gatherings.ToDictionary(row => row.Id);
        return
        [
            .. all.Gatherings.Where(row => row.On <= today).Select(row => new Happening(row.On, GatheringWords.WasAt.With(row.Title), "/nettverk/samlinger/" + row.Key, row.Place, row.IsDemo) { Kind = HappeningKind.Gathering }),
            .. all.Lessons.Where(row => row.IsDone == true).Select(row => new Happening(row.SettledOn!.Value, GatheringWords.WasDone.With(row.Task), $"/nettverk/samlinger/{from[row.GatheringId].Key}#laerdommer", from[row.GatheringId].Title, row.IsDemo) { Kind = HappeningKind.Gathering }),
        ];
    }
}

/// <summary>What the network tells the hub: gatherings taken part in, lessons taken home, and those done within 90 days. What others have published is never counted.</summary>
internal sealed class CountGatherings(SamspillDb db) : IMetricSource
{
    public const string Attended = "network.gatherings";
    public const string Lessons = "network.lessons";
    public const string InTime = "network.lessons-done";

    private static readonly Source Evidence = new(new("samlingene i nettverket", "samlingane i nettverket", "the gatherings of the network"), "/nettverk");

    /// <inheritdoc/>
    public IReadOnlyList<Metric> Metrics { get; } =
    [
        new(Attended, new("Nettverkssamlinger vi har vært med på", "Nettverkssamlingar vi har vore med på", "Network gatherings we took part in"), new("samlinger", "samlingar", "gatherings"), new("Teller samlinger som er ført og holdt.", "Tel samlingar som er førte og haldne.", "Counts gatherings that are written down and held.")),
        new(Lessons, new("Lærdommer tatt med hjem", "Lærdomar tekne med heim", "Lessons taken home"), new("lærdommer", "lærdomar", "lessons"), new("Teller lærdommer med eier og frist, fra samlinger som er holdt.", "Tel lærdomar med eigar og frist, frå samlingar som er haldne.", "Counts lessons with an owner and a day, from gatherings that were held.")),
        new(InTime, new("Lærdommer tatt i bruk innen 90 dager", "Lærdomar tekne i bruk innan 90 dagar", "Lessons put to use within 90 days"), new("lærdommer", "lærdomar", "lessons"), new("Teller lærdommer der hjemmeoppgaven ble gjort senest 90 dager etter samlingen.", "Tel lærdomar der heimeoppgåva vart gjord seinast 90 dagar etter samlinga.", "Counts lessons whose home task was done at most 90 days after the gathering.")),
    ];

    /// <inheritdoc/>
    public async Task<MetricValue> Value(PartnershipId partnership, string metric, DateOnly day, MunicipalityCode? municipality, CancellationToken stop)
    {
        if (db.Here != partnership || municipality is not null)
        {
            return new(null, Evidence);
        }

        var all = await ShowNetwork.Read(db, stop);
        var held = all.Gatherings.Where(row => row.On <= day).ToDictionary(row => row.Id);
        var lessons = all.Lessons.Where(row => held.ContainsKey(row.GatheringId)).ToList();
        var counted = metric switch
        {
            Attended => held.Count,
            Lessons => lessons.Count,
            _ => lessons.Count(row => row.SettledOn <= day && ShowNetwork.InTime(row, held[row.GatheringId])),
        };
        return new(counted, Evidence with { IsDemo = held.Values.Any(row => row.IsDemo) });
    }
}
