using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Platform.Rights;
using Samspill.Search.Asking;
using Samspill.Search.Indexing;

namespace Samspill.Search.Pages;

/// <summary>Find what is similar to a record: what shares its rarest words, with the words that made it similar.</summary>
public static class FindAlike
{
    private const int MostTerms = 25;
    private const int MostHits = 8;
    private const int MostRead = 50_000;
    private const int FewestShared = 2;

    /// <summary>What the page shows.</summary>
    /// <param name="Address">The record's page, below the partnership.</param>
    public sealed record View(string Title, string Address, IReadOnlyList<Hit> Hits);

    /// <summary>A similar record with the words that it shares, the rarest first.</summary>
    public sealed record Hit(FindRecords.Hit Record, IReadOnlyList<string> Shared);

    internal static async Task<IResult> Handle(string? slag, string? id, SamspillDb db, Reader reader, ArenaList arenas, Memory memory, CancellationToken stop)
    {
        if (slag is null || !Guid.TryParseExact(id, "D", out var record))
        {
            return Answer.With<SearchPage, FindRecords.View>(FindRecords.Nothing);
        }

        var snapshot = await memory.Of(db, await KeepIndex.Ready(db, stop), stop);
        var sight = await Sight.Of(db, reader, new ArenaDeeds(arenas), snapshot, new Narrowing(new Dictionary<Facet, string>()), stop);
        var row = await db.Set<IndexedDocument>().AsNoTracking().FirstOrDefaultAsync(row => row.Kind == slag && row.RecordId == record && row.GoneIn == null, stop);
        if (row is null || row.Number >= snapshot.Count || !sight.Groups[row.GroupNumber] || sight.Only?.Contains(row.Number) == false)
        {
            return Answer.Absent;
        }

        var tally = new Tally();
        var (terms, written) = await Rarest(db, snapshot, row, tally, stop);
        var plan = new Plan([.. terms.Select(term => new PlannedTerm(term, 1, 1))], 0, 0, [], []);
        var outcome = await new Finder(db, snapshot, sight, MostHits + 1).Find(plan, stop);
        var numbers = outcome.Hits.Select(hit => hit.Number).Where(number => number != row.Number).ToList();
        var documents = await FindRecords.Documents(db, numbers, stop);
        return Answer.With<AlikePage, View>(new View(row.Title, row.Address, [.. outcome.Hits.Where(hit => documents.ContainsKey(hit.Number)).Select(hit => Told(documents[hit.Number], hit.Score, terms, written, tally, arenas)).Where(hit => hit.Shared.Count >= FewestShared).Take(MostHits)]));
    }

    private static Hit Told(IndexedDocument other, float score, IReadOnlyList<string> terms, Dictionary<string, string> written, Tally own, ArenaList arenas)
    {
        own.Read(new Document(other.RecordId, other.Title, other.Address) { Text = Cut(other.Text) }, (_, _) => { });
        var shared = terms.Where(own.Terms.ContainsKey).ToList();
        return new(FindRecords.Told(other, score, shared.ToHashSet(StringComparer.Ordinal), arenas), [.. shared.Select(term => written.GetValueOrDefault(term, term)).Take(6)]);
    }

    /// <summary>The words of a document that say most about it: often in it, and rare elsewhere.</summary>
    private static async Task<(IReadOnlyList<string> Terms, Dictionary<string, string> Written)> Rarest(SamspillDb db, Snapshot snapshot, IndexedDocument row, Tally tally, CancellationToken stop)
    {
        var (written, counts) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, long>(StringComparer.Ordinal));
        tally.Read(new Document(row.RecordId, row.Title, row.Address) { Text = Cut(row.Text) }, (term, word) => written.TryAdd(term, word));
        var own = tally.Terms.Where(pair => pair.Key.Length > 2 && pair.Value.Places.Count > 0 && !char.IsDigit(pair.Key[0])).OrderByDescending(pair => pair.Value.Weight).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(400).ToDictionary(pair => pair.Key, pair => pair.Value.Weight, StringComparer.Ordinal);
        if (own.Count == 0)
        {
            return ([], written);
        }

        await db.Ask($"SELECT term, count FROM search_posting WHERE partnership_id = @here AND term IN ({string.Join(", ", own.Keys.Select((_, i) => "@p" + i))})", posting => counts[posting.GetString(0)] = counts.GetValueOrDefault(posting.GetString(0)) + posting.GetInt32(1), stop, [.. own.Keys]);
        double Says(string term) => Snapshot.Saturated(own[term] * 0.5f, 1) * Math.Log(1 + (snapshot.Live / (double)Math.Max(1, counts.GetValueOrDefault(term))));
        return ([.. own.Keys.Where(term => counts.GetValueOrDefault(term) > 1).OrderByDescending(Says).ThenBy(term => term, StringComparer.Ordinal).Take(MostTerms)], written);
    }

    private static string Cut(string text) => text.Length > MostRead ? text[..MostRead] : text;
}
