using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Questions;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;

namespace Samspill.Platform.History;

/// <summary>A record's history: who changed what and when, field by field, the latest first. Those who may not see the record find nothing.</summary>
public static class ShowHistory
{
    /// <summary>What the page shows.</summary>
    /// <param name="Address">The record's page below the partnership; null when the record has been removed.</param>
    /// <param name="IsCut">True when there is more than the page shows.</param>
    public sealed record View(string Kind, Text KindTitle, string Key, string Title, string? Address, IReadOnlyList<Line> Lines, bool IsCut, bool MaySeeTrail);

    /// <summary>One field that changed.</summary>
    /// <param name="By">Her title in the directory; a stable pseudonym for one who is erased.</param>
    /// <param name="What">The record and what was done with it.</param>
    /// <param name="Field">The field in the reader's words; null for what has no field.</param>
    /// <param name="Before">Null when it was empty.</param>
    /// <param name="After">Null when it became empty.</param>
    public sealed record Line(long Sequence, DateTimeOffset At, string By, Text What, Text? Field, string? Before, string? After)
    {
        /// <summary>The record that was changed, by title; told where changes of many records stand together. Null when it is gone.</summary>
        public string? Record { get; init; }

        /// <summary>Its page below the partnership; null when it is gone, or the reader may not see it.</summary>
        public string? Address { get; init; }
    }

    /// <summary>The most changes on one page.</summary>
    private const int Most = 300;

    internal static async Task<IResult> Handle(string kind, string key, SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop)
    {
        if (await arenas.See(kind, key, db, reader, stop) is { } found)
        {
            return await Answered(db, reader, arenas, arenas.Record(kind)!, found, found.Address, stop);
        }

        return arenas.Record(kind) is { } known && reader.May(known.See) && await Removed(db, known, key, stop) is { } gone
            ? await Answered(db, reader, arenas, known, gone, null, stop)
            : Answer.Absent;
    }

    private static async Task<IResult> Answered(SamspillDb db, Reader reader, ArenaList arenas, RecordKind kind, RecordFound found, string? address, CancellationToken stop)
    {
        var ids = new List<string>(await kind.Parts(db, found, stop)) { found.Id };
        ids.AddRange((await db.Set<Attachment>().Where(row => row.Kind == kind.Name && row.RecordKey == found.Key).Select(row => row.Id).ToListAsync(stop)).Select(id => id.Value.ToString()));
        ids.AddRange((await db.Set<Comment>().Where(row => row.Kind == kind.Name && row.RecordKey == found.Key).Select(row => row.Id).ToListAsync(stop)).Select(id => id.Value.ToString()));
        var entries = await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.PartnershipId == db.Here && ids.Contains(entry.RecordId))
            .OrderByDescending(entry => entry.Sequence).Take(Most + 1).ToListAsync(stop);
        var telling = await HistoryTelling.For(db, arenas, entries, stop);
        return Answer.With<HistoryPage, View>(new View(kind.Name, kind.Title, found.Key, found.Title, address,
            [.. entries.Take(Most).SelectMany(telling.Lines)], entries.Count > Most, reader.May(PlatformDeeds.SeeTrail)));
    }

    /// <summary>A record that is gone but stands in the trail, by its identity.</summary>
    private static async Task<RecordFound?> Removed(SamspillDb db, RecordKind kind, string id, CancellationToken stop) =>
        Guid.TryParseExact(id, "D", out _) && await db.Set<AuditEntry>().AnyAsync(entry => entry.PartnershipId == db.Here && entry.Kind == kind.Entity && entry.RecordId == id, stop)
            ? new RecordFound(id, id, kind.Title, "")
            : null;
}
