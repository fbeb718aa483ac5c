using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Norwegian;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;

namespace Samspill.Search.Indexing;

/// <summary>Keeps a partnership's index as its records are: made anew when there is none, changed with every save.</summary>
internal static class KeepIndex
{
    private static readonly string[] Tables = ["search_index_head", "search_index_group", "search_indexed_document", "search_posting", "search_indexed_word"];

    /// <summary>How long a search that must have an index made waits for files to be read; the rest is found when the day's round has read it.</summary>
    private static readonly TimeSpan MostReading = TimeSpan.FromSeconds(20);

    /// <summary>The state of the index; null when there is none, or it was made by other rules.</summary>
    public static async Task<IndexHead?> Head(SamspillDb db, CancellationToken stop)
    {
        IndexHead? head = null;
        await db.Ask("SELECT making, generation, rules, next, day, gone FROM search_index_head WHERE partnership_id = @here", row =>
            head = new() { Making = row.GetGuid(0), Generation = row.GetInt64(1), Rules = row.GetInt32(2), Next = row.GetInt32(3), Day = row.GetFieldValue<DateOnly>(4), Gone = row.GetInt32(5) }, stop);
        return head is { Rules: SearchWords.Rules } ? head : null;
    }

    /// <summary>The index, made now when there is none, with what changes by the day as it is today. Waits its turn when it must write.</summary>
    public static async Task<IndexHead> Ready(SamspillDb db, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        if (await Head(db, stop) is { } head && head.Day == today)
        {
            return head;
        }

        if (await Head(db, stop) is null)
        {
            await FileTexts.Rest(db, MostReading, stop);
        }

        await using var turn = await db.BeginAlone(stop);
        if (await Head(db, stop) is not { } stands)
        {
            await Make(db, stop);
        }
        else if (stands.Day != today)
        {
            await Change(db, stands, db.Arenas.Documents.Where(kind => kind.ChangesByDay).Select(kind => (kind, (IReadOnlyCollection<Guid>?)null)), today, stop);
        }

        await turn.Commit(stop);
        return (await Head(db, stop))!;
    }

    /// <summary>Makes the whole index from the records, in the transaction now open; how many documents.</summary>
    public static async Task<int> Make(SamspillDb db, CancellationToken stop)
    {
        await Clear(db, stop);
        var writer = new IndexWriter(db, isWhole: true);
        await writer.Begin(0, stop);
        foreach (var kind in db.Arenas.Documents)
        {
            foreach (var document in await kind.Read(db, null, stop))
            {
                await writer.Add(kind, document, stop);
            }
        }

        await writer.Flush(stop);
        await Begin(db, writer.Next, stop);
        return writer.Next;
    }

    /// <summary>Empties the index, in the transaction now open.</summary>
    public static async Task Clear(SamspillDb db, CancellationToken stop)
    {
        foreach (var table in Tables)
        {
            await db.Run($"DELETE FROM {table} WHERE partnership_id = @here", stop);
        }
    }

    /// <summary>Says that the index is whole.</summary>
    public static Task Begin(SamspillDb db, int next, CancellationToken stop) =>
        db.Insert("search_index_head (partnership_id, version, making, generation, rules, next, gone, day)", "", [[Guid.NewGuid(), 1L, SearchWords.Rules, next, 0, db.Scene.Clock.Today]], stop);

    /// <summary>Follows a save.</summary>
    public static async Task Follow(SamspillDb db, IReadOnlyList<Row> rows, CancellationToken stop)
    {
        var touched = new List<(DocumentKind Kind, IReadOnlyCollection<Guid>? Ids)>();
        foreach (var kind in db.Arenas.Documents)
        {
            var ids = Touched(kind, rows);
            if (ids is not null && kind.HangsOn is { } hanging)
            {
                ids.UnionWith(await hanging(db, rows, stop));
            }

            if (ids is null or { Count: > 0 })
            {
                touched.Add((kind, ids));
            }
        }

        if (touched.Count == 0)
        {
            return;
        }

        if (await Head(db, stop) is { } head)
        {
            await Change(db, head, touched, head.Day, stop);
        }
        else
        {
            await Make(db, stop);
        }
    }

    /// <summary>Reads some documents again, in the transaction now open, when there is an index.</summary>
    public static async Task Again(SamspillDb db, DocumentKind kind, IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        if (await Head(db, stop) is { } head)
        {
            await Change(db, head, [(kind, ids)], head.Day, stop);
        }
    }

    /// <summary>The records of a kind whose documents the rows are part of; null when it may be any.</summary>
    private static HashSet<Guid>? Touched(DocumentKind kind, IReadOnlyList<Row> rows)
    {
        var ids = new HashSet<Guid>();
        foreach (var row in rows)
        {
            foreach (var made in kind.MadeOf.Where(made => made.Entity == row.GetType()))
            {
                if (made.Owner is null)
                {
                    return null;
                }

                if (made.Owner(row) is { } id)
                {
                    ids.Add(id);
                }
            }
        }

        return ids;
    }

    private static async Task Change(SamspillDb db, IndexHead head, IEnumerable<(DocumentKind Kind, IReadOnlyCollection<Guid>? Ids)> touched, DateOnly day, CancellationToken stop)
    {
        var writer = new IndexWriter(db, isWhole: false);
        await writer.Begin(head.Next, stop);
        var gone = 0;
        foreach (var (kind, ids) in touched)
        {
            var now = await kind.Read(db, ids, stop);
            var before = db.Set<IndexedDocument>().AsNoTracking().Where(row => row.Kind == kind.Name && row.GoneIn == null);
            var stood = await (ids is null ? before : before.Where(row => ids.Contains(row.RecordId))).Select(row => new { row.Number, row.RecordId, row.Mark }).ToListAsync(stop);
            var same = stood.Select(row => (row.RecordId, row.Mark)).ToHashSet();
            var marks = now.Select(document => (document.Id, Mark: IndexWriter.MarkOf(document))).ToHashSet();
            foreach (var row in stood.Where(row => !marks.Contains((row.RecordId, row.Mark))))
            {
                await db.Run("UPDATE search_indexed_document SET gone_in = @p0, title = '', text = '' WHERE partnership_id = @here AND number = @p1", stop, head.Generation + 1, row.Number);
                gone++;
            }

            foreach (var document in now.Where(document => !same.Contains((document.Id, IndexWriter.MarkOf(document)))))
            {
                await writer.Add(kind, document, stop);
            }
        }

        await writer.Flush(stop);
        await db.Run("UPDATE search_index_head SET generation = generation + 1, next = @p0, gone = gone + @p1, day = @p2 WHERE partnership_id = @here", stop, writer.Next, gone, day);
    }
}
