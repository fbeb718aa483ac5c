using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Network.Harvesting;

/// <summary>Show the places we fetch from: how each went last, and when it is fetched from next.</summary>
public static class ShowSources
{
    /// <summary>What the page shows.</summary>
    /// <param name="Tried">What would come from an address that was just tried; null otherwise.</param>
    /// <param name="MayChange">True for one who decides what is fetched.</param>
    public sealed record View(IReadOnlyList<Line> Sources, Trial? Tried, DateOnly Today, bool MayChange);

    /// <summary>A source and how it stands.</summary>
    /// <param name="Items">Records that stand now.</param>
    /// <param name="Fault">Why the last harvest failed; null when it did not.</param>
    public sealed record Line(string Key, string Title, string Address, SourceKind Kind, int EveryDays, DateOnly? NextOn, int Items, DateTimeOffset? LastAt, Text? Fault, bool IsDemo);

    /// <summary>What stands at an address: its kind, its name, how many records there are if it says so, and the first titles.</summary>
    public sealed record Trial(string Address, SourceKind Kind, string? Name, int? Size, IReadOnlyList<string> Titles);

    internal static Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop) => Page(db, reader, null, stop);

    internal static async Task<IResult> Page(SamspillDb db, Reader reader, Trial? tried, CancellationToken stop)
    {
        var sources = await db.Set<HarvestSource>().AsNoTracking().ToListAsync(stop);
        var states = await db.Set<HarvestState>().AsNoTracking().ToDictionaryAsync(row => row.Id, stop);
        var counts = await db.Set<HarvestedItem>().Where(row => row.VanishedOn == null).GroupBy(row => row.SourceId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, stop);
        var lines = new List<Line>();
        foreach (var row in sources.OrderBy(row => Letters.SortKey(row.Title), StringComparer.Ordinal))
        {
            var last = await db.Set<HarvestRound>().AsNoTracking().Where(round => round.SourceId == row.Id).OrderByDescending(round => round.At).FirstOrDefaultAsync(stop);
            lines.Add(new(row.Key.Value, row.Title, row.Address, row.Kind, row.EveryDays, row.EndedOn is null ? states[row.Id].NextOn : null, counts.GetValueOrDefault(row.Id), last?.At, last?.Fault is { } fault ? HarvestFaultWords.Of(fault, last.Detail) : null, row.IsDemo));
        }

        return Answer.With<SourcesPage, View>(new(lines, tried, db.Scene.Clock.Today, reader.May(NetworkDeeds.Exchange)));
    }
}
