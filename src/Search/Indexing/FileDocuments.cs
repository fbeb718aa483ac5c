using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;

namespace Samspill.Search.Indexing;

/// <summary>Finds files by their names and their text, within the bounds of size and time that readings have. One that cannot be read is found by its name, and says why.</summary>
internal static class FileDocuments
{
    public static DocumentKind Kind { get; } = new("fil", new("fil", "fil", "file"), PlatformDeeds.SeeFile, Files) { MadeOf = [MadeOf.Itself<Attachment, AttachmentId>()] };

    /// <summary>Stands in the place of the text, so that whoever finds the file by its name sees why nothing in it is found. A picture has no text to miss.</summary>
    private static readonly Text NotRead = new("Teksten i filen er ikke lest. {0}", "Teksten i fila er ikkje lesen. {0}", "The text of the file is not read. {0}");

    private static async Task<IReadOnlyList<Document>> Files(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var rows = await db.Set<Attachment>().AsNoTracking().Of<Attachment, AttachmentId>(ids).Where(row => row.RemovedOn == null).ToListAsync(stop);
        var documents = new List<Document>();
        foreach (var row in rows)
        {
            if (db.Arenas.Record(row.Kind) is not { } kind || await kind.Find(db, row.RecordKey, stop) is not { } found)
            {
                continue;
            }

            documents.Add(new(row.Id.Value, row.FileName, "/fil/" + row.Id)
            {
                AlsoKnownAs = Path.GetFileNameWithoutExtension(row.FileName).Replace('_', ' '),
                Text = Document.Lines(found.Title, await TextOf(db, row, stop)),
                Year = row.AttachedOn.Year,
                Record = await Given(db.Arenas, kind, found, db, stop),
                See = kind.See,
            });
        }

        return documents;
    }

    private static async Task<string?> TextOf(SamspillDb db, Attachment row, CancellationToken stop)
    {
        var bytes = await db.Set<StoredFile>().AsNoTracking().Where(file => file.Hash == row.Hash).Select(file => file.Bytes).SingleOrDefaultAsync(stop);
        return bytes is null ? null : await DocumentReading.Read(bytes, row.FileName, stop) switch
        {
            { Document: { } document } => document.Text,
            { Fault: { Code: not ("unknown-kind" or "picture" or "busy" or "too-slow") } fault } => NotRead.With(fault.Says).Nb,
            _ => null,
        };
    }

    /// <summary>The record that a guest must have been given to see the file: the one it hangs on, or that which is given with it; null when none can be given.</summary>
    private static async Task<(string, string)?> Given(ArenaList arenas, RecordKind kind, RecordFound found, SamspillDb db, CancellationToken stop) => kind.Giving switch
    {
        Giving.Never => null,
        Giving.WithOwner => found.HangsOn is { } owner && arenas.Record(owner.Kind) is { } above && await above.Find(db, owner.Key, stop) is { } parent ? await Given(arenas, above, parent, db, stop) : null,
        _ => (kind.Name, found.Key),
    };
}
