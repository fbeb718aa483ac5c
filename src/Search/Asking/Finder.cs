using System.Data.Common;
using Samspill.Platform.Data;
using Samspill.Search.Indexing;

namespace Samspill.Search.Asking;

/// <summary>A word of the plan: the terms that stand for it in the index, with how much each counts and which words of the question it answers.</summary>
internal sealed record PlannedTerm(string Term, float Weight, byte Slot);

/// <summary>What is looked for.</summary>
/// <param name="Need">The bits of all words; a document with all of them answers the whole question.</param>
/// <param name="Words">How many words were asked for.</param>
internal sealed record Plan(IReadOnlyList<PlannedTerm> Terms, byte Need, int Words, IReadOnlyList<IReadOnlyList<AskedWord>> Phrases, IReadOnlyList<AskedWord> Without);

/// <summary>What was found.</summary>
/// <param name="Hits">The asked-for stretch of hits, best first.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Holding">By the bits of the words: how many documents that the reader may find hold just these, whatever else the question asks.</param>
/// <param name="Counts">How many hits each group has, before any narrowing.</param>
/// <param name="IsWhole">True when every hit answers the whole question.</param>
internal sealed record Outcome(IReadOnlyList<(int Number, float Score)> Hits, int Total, int[] Holding, int[] Counts, bool IsWhole)
{
    /// <summary>The words of the question that stand in something the reader may find.</summary>
    public int Seen { get; } = Holding.Select((count, bits) => count > 0 ? bits : 0).Aggregate(0, (seen, bits) => seen | bits);

    /// <summary>How many documents that the reader may find hold the word of these bits.</summary>
    public int Held(byte word) => Holding.Where((_, bits) => (bits & word) == word).Sum();
}

/// <summary>Finds the documents that answer a plan, among those the reader may find. No other is counted, scored or told of.</summary>
/// <param name="most">The most hits that are wanted, from the first.</param>
internal sealed class Finder(SamspillDb db, Snapshot snapshot, Sight sight, int most)
{
    /// <summary>With this few words or fewer, a hit must hold them all.</summary>
    private const int FewWords = 2;

    /// <summary>With up to this many words a hit must hold them all, when that leaves enough.</summary>
    private const int SomeWords = 4;

    private const int Enough = 5;

    public async Task<Outcome> Find(Plan plan, CancellationToken stop)
    {
        using var scoring = Scoring.For(snapshot);
        foreach (var (_, _, documents) in await Read([.. plan.Without.Select(word => word.Key)], scoring.Room, stop))
        {
            scoring.Bar(scoring.Room.At(documents));
        }

        var phrases = await Phrased(plan.Phrases, scoring.Room, stop);
        var found = (await Read([.. plan.Terms.Select(term => term.Term)], scoring.Room, stop)).ToLookup(run => run.Term, StringComparer.Ordinal);
        foreach (var term in plan.Terms)
        {
            var documents = found[term.Term].Sum(run => (long)run.Count);
            var rarity = term.Weight * (float)Math.Log(1 + ((Math.Max(0, snapshot.Live - documents) + 0.5) / (documents + 0.5)));
            foreach (var run in found[term.Term])
            {
                scoring.Add(scoring.Room.At(run.Documents), snapshot, rarity, term.Slot);
            }
        }

        return Gather(plan, scoring, phrases);
    }

    private Outcome Gather(Plan plan, Scoring scoring, HashSet<int>? phrases)
    {
        var groups = snapshot.Groups.Count;
        var (may, narrowed, holding) = (sight.Groups, sight.Narrowed, new int[256]);
        var (wholeCounts, anyCounts, whole, any) = (new int[groups], new int[groups], new Best(most), new Best(most));
        var (wholeTotal, anyTotal, wholeAll) = (0, 0, 0);
        scoring.Each((document, score, slots) =>
        {
            var group = snapshot.GroupOf[document];
            if (group < 0 || group >= groups || !may[group] || (sight.Only is { } only && !only.Contains(document)))
            {
                return;
            }

            holding[slots]++;
            if (score < 0 || (phrases is not null && !phrases.Contains(document)))
            {
                return;
            }

            anyCounts[group]++;
            anyTotal += narrowed[group] ? 1 : 0;
            var isWhole = (slots & plan.Need) == plan.Need;
            wholeAll += isWhole ? 1 : 0;
            wholeCounts[group] += isWhole ? 1 : 0;
            wholeTotal += isWhole && narrowed[group] ? 1 : 0;
            if (narrowed[group])
            {
                any.Offer(document, score);
                if (isWhole)
                {
                    whole.Offer(document, score);
                }
            }
        });
        var isOnlyWhole = (plan.Words <= FewWords && wholeAll > 0) || (plan.Words <= SomeWords && wholeAll >= Enough);
        return isOnlyWhole ? new(whole.Ordered(), wholeTotal, holding, wholeCounts, true) : new(any.Ordered(), anyTotal, holding, anyCounts, (plan.Need & (plan.Need - 1)) == 0);
    }

    /// <summary>The postings of the terms: their documents, laid in <paramref name="room"/>.</summary>
    private async Task<IReadOnlyList<(string Term, int Count, Range Documents)>> Read(IReadOnlyList<string> terms, PostingRoom room, CancellationToken stop)
    {
        var found = new List<(string, int, Range)>();
        await Each("SELECT term, count, documents FROM search_posting", terms, row => found.Add((row.GetString(0), row.GetInt32(1), room.Lay(row, 2))), stop);
        return found;
    }

    /// <summary>The documents in which every phrase stands; null when there is none to look for.</summary>
    private async Task<HashSet<int>?> Phrased(IReadOnlyList<IReadOnlyList<AskedWord>> phrases, PostingRoom room, CancellationToken stop)
    {
        HashSet<int>? standing = null;
        foreach (var phrase in phrases)
        {
            var places = new PhrasePlaces(room);
            await Each("SELECT term, count, documents, places FROM search_posting", [.. phrase.Select(word => word.Key).Distinct(StringComparer.Ordinal)], row =>
                places.Add(row.GetString(0), row.GetInt32(1), room.Lay(row, 2), room.Lay(row, 3)), stop);
            var holding = places.Holding(phrase);
            standing = standing is null ? holding : [.. standing.Where(holding.Contains)];
        }

        return standing;
    }

    private Task Each(string select, IReadOnlyList<string> terms, Action<DbDataReader> read, CancellationToken stop) => terms.Count == 0 ? Task.CompletedTask
        : db.Ask($"{select} WHERE partnership_id = @here AND term IN ({string.Join(", ", terms.Select((_, i) => "@p" + i))}) ORDER BY term, first", read, stop, [.. terms]);
}
