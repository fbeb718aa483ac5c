using Microsoft.EntityFrameworkCore;
using Samspill.Network.Gatherings;
using Samspill.Network.Harvesting;
using Samspill.Platform.Data;
using Samspill.Platform.Records;

namespace Samspill.Network;

/// <summary>The records of the network that history, questions and files hang on, and what their fields are called.</summary>
internal static class NetworkRecords
{
    public const string Gathering = "samling";

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new(Gathering, nameof(Gatherings.Gathering), new("Samling", "Samling", "Gathering"), NetworkDeeds.See, NetworkDeeds.Write, async (db, key, stop) =>
            await db.Named<Gathering, GatheringId>(key).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/nettverk/samlinger/" + row.Key.Value)).SingleOrDefaultAsync(stop))
        {
            Of = [RecordPart.Of<HomeLesson, LessonId>(nameof(HomeLesson.GatheringId), lesson => lesson.Task)],
            Parts = async (db, found, stop) =>
            {
                var id = GatheringId.From(Guid.Parse(found.Id));
                return [.. (await db.Set<HomeLesson>().Where(row => row.GatheringId == id).Select(row => row.Id).ToListAsync(stop)).Select(row => row.Value.ToString())];
            },
        },
    ];

    public static RecordWords Words { get; } = new(
        new Dictionary<string, Kernel.Text>(StringComparer.Ordinal)
        {
            [nameof(Gatherings.Gathering)] = new("Samling", "Samling", "Gathering"),
            [nameof(HomeLesson)] = new("Lærdom", "Lærdom", "Lesson"),
            [nameof(RegionContact)] = new("Kontakt i en annen region", "Kontakt i ein annan region", "Contact in another region"),
            [nameof(HarvestSource)] = SourceWords.Source,
        },
        new Dictionary<string, Kernel.Text>(StringComparer.Ordinal)
        {
            ["Gathering.Title"] = GatheringWords.Name,
            ["Organiser"] = GatheringWords.Organiser,
            ["Gathering.Place"] = GatheringWords.Place,
            ["Gathering.On"] = GatheringWords.On,
            ["Gathering.Until"] = GatheringWords.Until,
            ["Gathering.ResponsibleId"] = GatheringWords.Responsible,
            ["Gave"] = GatheringWords.Gave,
            ["GatheringId"] = GatheringWords.Name,
            ["Lesson"] = GatheringWords.Lesson,
            ["HomeLesson.Task"] = GatheringWords.Task,
            ["HomeLesson.OwnerId"] = GatheringWords.Owner,
            ["HomeLesson.DueOn"] = GatheringWords.DueOn,
            ["SettledOn"] = new("Fortalt", "Fortalt", "Told on"),
            ["HomeLesson.IsDone"] = GatheringWords.DoneCount,
            ["Became"] = GatheringWords.Became,
            ["RegionContact.Region"] = GatheringWords.Region,
            ["RegionContact.Position"] = GatheringWords.Position,
            ["RegionContact.Name"] = GatheringWords.ContactName,
            ["Reach"] = GatheringWords.Reach,
            ["RegionContact.About"] = GatheringWords.About,
            ["MetAtId"] = GatheringWords.MetAt,
            ["RegionContact.ResponsibleId"] = GatheringWords.Keeper,
            ["KeptUntil"] = GatheringWords.KeptUntil,
            ["HarvestSource.Title"] = SourceWords.Name,
            ["HarvestSource.Address"] = SourceWords.Address,
            ["HarvestSource.Kind"] = SourceWords.Kind,
            ["EveryDays"] = SourceWords.EveryDays,
            ["EndedOn"] = SourceWords.Ended,
        },
        Enum.GetValues<SourceKind>().ToDictionary(kind => "HarvestSource.Kind." + kind, SourceWords.Of, StringComparer.Ordinal));
}
