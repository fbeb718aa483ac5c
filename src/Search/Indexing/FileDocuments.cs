using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;

namespace Samspill.Search.Indexing;

/// <summary>Finds files by their names, by the record they hang on and by their text, as <see cref="FileTexts"/> has read it. One that could not be read is found by its name, and says why.</summary>
internal static class FileDocuments
{
    public const string Name = "fil";

    public static DocumentKind Kind { get; } = new(Name, new("fil", "fil", "file"), PlatformDeeds.SeeFile, Files)
    {
        MadeOf = [MadeOf.Itself<Attachment, AttachmentId>(), MadeOf.Part<FileText>(row => row.AttachmentId.Value)],
        HangsOn = OnRecords,
    };

    /// <summary>Stands in the place of the text, so that whoever finds the file by its name sees why nothing in it is found. A picture has no text to miss.</summary>
    public static readonly Text NotRead = new("Teksten i filen er ikke lest. {0}", "Teksten i fila er ikkje lesen. {0}", "The text of the file is not read. {0}");

    public static readonly Text NotYet = new("Teksten i filen er ikke lest ennå.", "Teksten i fila er ikkje lesen enno.", "The text of the file is not read yet.");

    private static async Task<IReadOnlyList<Document>> Files(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var rows = await db.Set<Attachment>().AsNoTracking().Of<Attachment, AttachmentId>(ids).Where(row => row.RemovedOn == null).ToListAsync(stop);
        var (documents, away) = (new List<Document>(), new Dictionary<string, HashSet<string>>(StringComparer.Ordinal));
        foreach (var row in rows)
        {
            if (db.Arenas.Record(row.Kind) is not { } kind || await kind.Find(db, row.RecordKey, stop) is not { } found || await IsAway(db, kind, found, away, stop))
            {
                continue;
            }

            var text = await db.Set<FileText>().AsNoTracking().Where(read => read.AttachmentId == row.Id).Select(read => read.Text).SingleOrDefaultAsync(stop);
            documents.Add(new(row.Id.Value, row.FileName, "/fil/" + row.Id)
            {
                AlsoKnownAs = Path.GetFileNameWithoutExtension(row.FileName).Replace('_', ' '),
                Text = Document.Lines(found.Title, text),
                Year = row.AttachedOn.Year,
                Record = await Given(db.Arenas, kind, found, db, stop),
                See = kind.See,
            });
        }

        return documents;
    }

    /// <summary>The files on the records that were written, on what hangs on those, and on what is called by them.</summary>
    private static async Task<IReadOnlyCollection<Guid>> OnRecords(SamspillDb db, IReadOnlyList<Row> rows, CancellationToken stop)
    {
        var written = rows.SelectMany(row => db.Arenas.Records.Where(kind => kind.Entity == row.GetType().Name).Select(kind => (Kind: kind.Name, Key: KeyOf(db, row)))).Where(record => record.Key is not null).Distinct().ToList();
        var called = db.Arenas.Records.Where(kind => kind.CalledBy.Any(entity => rows.Any(row => row.GetType().Name == entity))).Select(kind => kind.Name).ToList();
        var ids = new HashSet<Guid>();
        foreach (var part in written.Chunk(300))
        {
            var (kinds, keys, whole) = (part.Select(record => record.Kind).Distinct().ToList(), part.Select(record => record.Key!).Distinct().ToList(), part.Select(record => $"{record.Kind}/{record.Key}").ToList());
            ids.UnionWith((await db.Set<Attachment>().Where(row => row.RemovedOn == null && kinds.Contains(row.Kind) && keys.Contains(row.RecordKey)).Select(row => row.Id).ToListAsync(stop)).Select(id => id.Value));
            // One that was left out with its record has kept the mark of where it hung.
            ids.UnionWith(await db.Set<IndexedDocument>().Where(row => row.Kind == Name && row.RecordKey != null && whole.Contains(row.RecordKey)).Select(row => row.RecordId).ToListAsync(stop));
        }

        if (called.Count > 0)
        {
            ids.UnionWith((await db.Set<Attachment>().Where(row => row.RemovedOn == null && called.Contains(row.Kind)).Select(row => row.Id).ToListAsync(stop)).Select(id => id.Value));
        }

        return ids;
    }

    private static string? KeyOf(SamspillDb db, Row row) => row is IKeyed keyed ? keyed.Key.Value : db.Entry(row).Metadata.FindProperty("Id") is null ? null : db.Entry(row).Property("Id").CurrentValue?.ToString();

    /// <summary>True when the record, or one that it hangs on, lies in the archive.</summary>
    private static async Task<bool> IsAway(SamspillDb db, RecordKind kind, RecordFound found, Dictionary<string, HashSet<string>> away, CancellationToken stop)
    {
        if (kind.Archiving is { } archiving)
        {
            if (!away.TryGetValue(kind.Name, out var keys))
            {
                away[kind.Name] = keys = (await archiving.List(db, stop)).Select(laid => laid.Key).ToHashSet(StringComparer.Ordinal);
            }

            if (keys.Contains(found.Key))
            {
                return true;
            }
        }

        return found.HangsOn is { } owner && db.Arenas.Record(owner.Kind) is { } above && await above.Find(db, owner.Key, stop) is { } parent && await IsAway(db, above, parent, away, stop);
    }

    /// <summary>The record that a guest must have been given to see the file: the one it hangs on, or that which is given with it; null when none can be given.</summary>
    private static async Task<(string, string)?> Given(ArenaList arenas, RecordKind kind, RecordFound found, SamspillDb db, CancellationToken stop) => kind.Giving switch
    {
        Giving.Never => null,
        Giving.WithOwner => found.HangsOn is { } owner && arenas.Record(owner.Kind) is { } above && await above.Find(db, owner.Key, stop) is { } parent ? await Given(arenas, above, parent, db, stop) : null,
        _ => (kind.Name, found.Key),
    };
}
