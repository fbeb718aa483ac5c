using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Network.Gatherings;
using Samspill.Network.Harvesting;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Finding;

namespace Samspill.Network;

/// <summary>What the search finds of the network: gatherings with what was taken home, and what other regions have published, marked as theirs.</summary>
internal static class NetworkDocuments
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new(NetworkRecords.Gathering, new("samling", "samling", "gathering"), NetworkDeeds.See, Gatherings) { MadeOf = [MadeOf.Itself<Gathering, GatheringId>(), MadeOf.Part<HomeLesson>(row => row.GatheringId.Value)] },
        new("fra-andre", new("fra andre regioner", "frå andre regionar", "from other regions"), NetworkDeeds.See, Items) { MadeOf = [MadeOf.Itself<HarvestedItem, HarvestEntryId>(), MadeOf.Any<HarvestSource>(), MadeOf.Any<Organisation>()] },
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

    /// <summary>What stands in our own search of what others have shared: not what has vanished, nor what came from a source we have stopped fetching from.</summary>
    private static async Task<IReadOnlyList<Document>> Items(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var sources = await db.Set<HarvestSource>().AsNoTracking().Where(row => row.EndedOn == null).ToDictionaryAsync(row => row.Id, stop);
        var rows = await db.Set<HarvestedItem>().AsNoTracking().Of<HarvestedItem, HarvestEntryId>(ids).Where(row => row.VanishedOn == null).ToListAsync(stop);
        var places = await db.Municipalities(stop);
        return [.. rows.Where(row => sources.ContainsKey(row.SourceId)).Select(row => new Document(row.Id.Value, row.Title, ShowSource.AddressOf(sources[row.SourceId].Key, row.Id))
        {
            Text = Document.Lines(sources[row.SourceId].Title, row.Abstract, row.Subjects, row.Parties),
            Themes = HarvestedItem.Parts(row.Subjects),
            Municipalities = [.. HarvestedItem.Parts(row.Places).Select(said => NameOf(said, places)).OfType<string>().Distinct(StringComparer.Ordinal)],
            Year = row.Year,
            // A repository says what a record is and not how it stands.
            Status = row.Status is { } status && sources[row.SourceId].Kind == SourceKind.List ? Text.Same(status.Replace('|', '/')) : null,
            IsDemo = sources[row.SourceId].IsDemo,
        })];
    }

    /// <summary>The municipality that a place is: one of ours by its number or name, or one that says so itself; null for a country, an area or a point on the map.</summary>
    private static string? NameOf(string place, IReadOnlyList<MunicipalityEntry> places) =>
        places.FirstOrDefault(ours => ours.Code == place || string.Equals(ours.Name, place, StringComparison.OrdinalIgnoreCase) || string.Equals(ours.Name, place + " kommune", StringComparison.OrdinalIgnoreCase))?.Name
        ?? (place.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase) ? place : null);
}
