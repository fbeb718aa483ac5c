using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Network.Gatherings;
using Samspill.Network.Harvesting;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;

namespace Samspill.Network;

/// <summary>What the search finds of the network: gatherings with what was taken home, and what other regions have published, marked as theirs.</summary>
internal static class NetworkDocuments
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new(NetworkRecords.Gathering, new("samling", "samling", "gathering"), NetworkDeeds.See, Gatherings) { MadeOf = [MadeOf.Itself<Gathering, GatheringId>(), MadeOf.Part<HomeLesson>(row => row.GatheringId.Value)] },
        new("fra-andre", new("fra andre regioner", "frå andre regionar", "from other regions"), NetworkDeeds.See, Items) { MadeOf = [MadeOf.Itself<HarvestedItem, HarvestEntryId>(), MadeOf.Any<HarvestSource>()] },
    ];

    private static async Task<IReadOnlyList<Document>> Gatherings(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var rows = await db.Set<Gathering>().AsNoTracking().Of<Gathering, GatheringId>(ids).ToListAsync(stop);
        var lessons = (await db.Set<HomeLesson>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.GatheringId);
        return [.. rows.Select(row => new Document(row.Id.Value, row.Title, "/nettverk/samlinger/" + row.Key)
        {
            Text = Document.Lines([row.Organiser, row.Place, row.Gave, .. lessons[row.Id].OrderBy(lesson => lesson.Id.Value).SelectMany(lesson => new[] { lesson.Lesson, lesson.Task, lesson.Became })]),
            Year = row.On.Year,
            IsDemo = row.IsDemo,
        })];
    }

    private static async Task<IReadOnlyList<Document>> Items(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var sources = await db.Set<HarvestSource>().AsNoTracking().ToDictionaryAsync(row => row.Id, stop);
        var rows = await db.Set<HarvestedItem>().AsNoTracking().Of<HarvestedItem, HarvestEntryId>(ids).Where(row => row.VanishedOn == null).ToListAsync(stop);
        return [.. rows.Where(row => sources.ContainsKey(row.SourceId)).Select(row => new Document(row.Id.Value, row.Title, ShowSource.AddressOf(sources[row.SourceId].Key, row.Id))
        {
            Text = Document.Lines(sources[row.SourceId].Title, row.Abstract, row.Subjects, row.Parties),
            Year = row.Year,
            IsDemo = sources[row.SourceId].IsDemo,
        })];
    }
}
