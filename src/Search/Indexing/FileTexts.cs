using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Storage;

namespace Samspill.Search.Indexing;

/// <summary>Reads the files that hang on records, each once, and always outside a turn to write: a slow file keeps nobody from saving.</summary>
internal static class FileTexts
{
    private const int MostTries = 5;
    private const string Columns = "search_file_text (partnership_id, version, attachment_id, text, fault, says, tried_on, tries)";
    private const string Replace = "ON CONFLICT (partnership_id, attachment_id) DO UPDATE SET text = excluded.text, fault = excluded.fault, says = excluded.says, tried_on = excluded.tried_on, tries = excluded.tries";

    /// <summary>Faults that may be gone another day.</summary>
    private static readonly string[] Passing = ["busy", "too-slow"];

    /// <summary>Faults of files that have no text to miss.</summary>
    private static readonly string[] Textless = ["unknown-kind", "picture"];

    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Reads what a save hangs on records, before its turn begins; what was read is written in the same save.</summary>
    public static async Task Before(SamspillDb db, CancellationToken stop)
    {
        foreach (var added in db.ChangeTracker.Entries<Attachment>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity).ToList())
        {
            if (!db.Set<FileText>().Local.Any(row => row.AttachmentId == added.Id))
            {
                db.Add(await Read(db, added, 0, stop));
            }
        }
    }

    /// <summary>Lets go of what was read of files that are taken away, in the transaction now open.</summary>
    public static async Task Forget(SamspillDb db, IReadOnlyList<Row> rows, CancellationToken stop)
    {
        foreach (var gone in rows.OfType<Attachment>().Where(row => row.RemovedOn is not null))
        {
            await db.Run("DELETE FROM search_file_text WHERE partnership_id = @here AND attachment_id = @p0", stop, gone.Id.Value);
        }
    }

    /// <summary>Reads what has not been read, and tries again what could not be read on an earlier day; each is written, and found, by itself.</summary>
    /// <param name="time">How long to go on; null until all is read. What is left comes with the next round.</param>
    public static async Task Rest(SamspillDb db, TimeSpan? time, CancellationToken stop)
    {
        var until = time is { } most ? TimeProvider.System.GetTimestamp() + (long)(most.TotalSeconds * TimeProvider.System.TimestampFrequency) : long.MaxValue;
        if (!await Turn.WaitAsync(time ?? Timeout.InfiniteTimeSpan, stop))
        {
            return;
        }

        try
        {
            foreach (var (row, tries) in await Unread(db, stop))
            {
                if (TimeProvider.System.GetTimestamp() > until)
                {
                    return;
                }

                await Write(db, row.Id, await Read(db, row, tries, stop), stop);
            }
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>Why nothing was read of some files; those that were read, or have no text to miss, are not among them.</summary>
    public static async Task<Dictionary<Guid, Text>> WhyNot(SamspillDb db, IReadOnlyCollection<Guid> files, CancellationToken stop)
    {
        var ids = files.Select(AttachmentId.From).ToList();
        var known = await db.Set<FileText>().AsNoTracking().Where(row => ids.Contains(row.AttachmentId)).Select(row => new { row.AttachmentId, row.Fault, row.Says }).ToDictionaryAsync(row => row.AttachmentId.Value, stop);
        return files.Where(id => !known.TryGetValue(id, out var row) || row.Says is not null).ToDictionary(id => id, id => Groups.Read(known.GetValueOrDefault(id)?.Says) is { } why ? FileDocuments.NotRead.With(why) : FileDocuments.NotYet);
    }

    private static async Task<IReadOnlyList<(Attachment File, int Tries)>> Unread(SamspillDb db, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var known = await db.Set<FileText>().AsNoTracking().Select(row => new { row.AttachmentId, row.Fault, row.TriedOn, row.Tries }).ToDictionaryAsync(row => row.AttachmentId, stop);
        return [.. (await db.Set<Attachment>().AsNoTracking().Where(row => row.RemovedOn == null).OrderByDescending(row => row.AttachedOn).ToListAsync(stop))
            .Where(row => !known.TryGetValue(row.Id, out var read) || (Passing.Contains(read.Fault) && read.TriedOn != today && read.Tries < MostTries)).Select(row => (row, known.GetValueOrDefault(row.Id)?.Tries ?? 0))];
    }

    private static async Task<FileText> Read(SamspillDb db, Attachment file, int tries, CancellationToken stop)
    {
        var bytes = db.Set<StoredFile>().Local.FirstOrDefault(kept => kept.Hash == file.Hash)?.Bytes ?? await db.Set<StoredFile>().AsNoTracking().Where(kept => kept.Hash == file.Hash).Select(kept => kept.Bytes).SingleOrDefaultAsync(stop);
        var read = bytes is null ? null : await DocumentReading.Read(bytes, file.FileName, stop);
        return new()
        {
            AttachmentId = file.Id, Text = read?.Document?.Text.Replace("\0", "", StringComparison.Ordinal), Fault = read?.Fault?.Code, TriedOn = db.Scene.Clock.Today, Tries = tries + 1,
            Says = read?.Fault is { } fault && !Textless.Contains(fault.Code) ? Groups.Plain(fault.Says) : null,
        };
    }

    /// <summary>Writes what was read in a turn of its own, unless the file was taken away while it was read.</summary>
    private static async Task Write(SamspillDb db, AttachmentId file, FileText read, CancellationToken stop)
    {
        await using var turn = await db.BeginAlone(stop);
        if (await db.Set<Attachment>().AnyAsync(row => row.Id == file && row.RemovedOn == null, stop))
        {
            await db.Insert(Columns, Replace, [[file.Value, read.Text, read.Fault, read.Says, read.TriedOn, read.Tries]], stop);
            await KeepIndex.Again(db, FileDocuments.Kind, [file.Value], stop);
            await turn.Commit(stop);
        }
    }
}
