using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Search.Pages;

namespace Samspill.Search.Indexing;

/// <summary>Compares the index with the records: every record that can be found is there as it now stands, nothing else is, and its words are.</summary>
internal sealed class CheckIndex(SamspillDb db) : IIntegritySource
{
    /// <inheritdoc/>
    /// <remarks>Without an index there is nothing to compare: it is made at the next search or save.</remarks>
    public async Task<IReadOnlyList<Text>> Check(PartnershipId partnership, CancellationToken stop)
    {
        if (await KeepIndex.Head(db, stop) is null)
        {
            return [];
        }

        var (missing, stale) = (0, 0);
        foreach (var kind in db.Arenas.Documents.Where(kind => !kind.ChangesByDay))
        {
            var now = (await kind.Read(db, null, stop)).Select(document => (document.Id, Mark: IndexWriter.MarkOf(document))).ToHashSet();
            var kept = (await db.Set<IndexedDocument>().AsNoTracking().Where(row => row.Kind == kind.Name && row.GoneIn == null).Select(row => new { row.RecordId, row.Mark }).ToListAsync(stop)).Select(row => (row.RecordId, row.Mark)).ToHashSet();
            var changed = kept.Where(row => !now.Contains(row)).Select(row => row.RecordId).ToHashSet();
            (missing, stale) = (missing + now.Count(document => !kept.Contains(document) && !changed.Contains(document.Id)), stale + changed.Count);
        }

        var lost = await Lost(stop);
        (Plural Says, int Count)[] findings = [(SearchText.Missing, missing), (SearchText.Stale, stale), (SearchText.Lost, lost)];
        return [.. findings.Where(finding => finding.Count > 0).Select(finding => finding.Says.Of(finding.Count))];
    }

    /// <summary>How many documents have words, but no posting that names them.</summary>
    private async Task<int> Lost(CancellationToken stop)
    {
        var named = new HashSet<int>();
        await db.Ask("SELECT documents FROM search_posting WHERE partnership_id = @here", row => Runs.Each(row.GetFieldValue<byte[]>(0), document => named.Add(document)), stop);
        return (await db.Set<IndexedDocument>().AsNoTracking().Where(row => row.GoneIn == null && row.Length > 0).Select(row => row.Number).ToListAsync(stop)).Count(number => !named.Contains(number));
    }
}
