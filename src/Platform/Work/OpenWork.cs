using Samspill.Kernel;

namespace Samspill.Platform.Work;

/// <summary>What a person owes, from every arena; after the last day of a programme only what outlives it.</summary>
internal static class OpenWork
{
    /// <summary>Her work, in the order the arenas told it.</summary>
    public static async Task<List<WorkItem>> Of(IEnumerable<IWorkSource> works, IEnumerable<IProgrammeEnd> ends, PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        var items = new List<WorkItem>();
        foreach (var source in works)
        {
            items.AddRange(await source.Work(partnership, person, stop));
        }

        return await ends.ClosedOn(partnership, stop) is null ? items : items.FindAll(item => item.OutlivesProgramme || item.Done is not null);
    }

    /// <summary>The last day of the partnership's programme; null while it runs.</summary>
    public static async Task<DateOnly?> ClosedOn(this IEnumerable<IProgrammeEnd> ends, PartnershipId partnership, CancellationToken stop)
    {
        foreach (var end in ends)
        {
            if (await end.ClosedOn(partnership, stop) is { } on)
            {
                return on;
            }
        }

        return null;
    }
}
