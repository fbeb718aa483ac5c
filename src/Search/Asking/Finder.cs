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
/// <param name="Seen">The words of the question that stand in something the reader may find.</param>
/// <param name="Counts">How many hits each group has, before any narrowing.</param>
/// <param name="IsWhole">True when every hit answers the whole question.</param>
internal sealed record Outcome(IReadOnlyList<(int Number, float Score)> Hits, int Total, byte Seen, int[] Counts, bool IsWhole);

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
        var found = await Postings(plan.Terms, stop);
        var phrases = await Phrased(plan.Phrases, stop);
        var without = await Holding([.. plan.Without.Select(word => word.Key)], stop);
        using var scoring = Scoring.For(snapshot);
        foreach (var (term, runs) in found)
        {
            var documents = runs.Sum(run => (long)run.Count);
            var rarity = term.Weight * (float)Math.Log(1 + ((Math.Max(0, snapshot.Live - documents) + 0.5) / (documents + 0.5)));
            foreach (var run in runs)
            {
                scoring.Add(run.Documents, snapshot, rarity, term.Slot);
            }
        }

        return Gather(plan, scoring, phrases, without);
    }

    private Outcome Gather(Plan plan, Scoring scoring, HashSet<int>? phrases, HashSet<int> without)
    {
        var groups = snapshot.Groups.Count;
        var (may, narrowed) = (sight.Groups, sight.Narrowed);
        var (wholeCounts, anyCounts, seen) = (new int[groups], new int[groups], 0);
        var (whole, any) = (new Best(most), new Best(most));
        var (wholeTotal, anyTotal, wholeAll) = (0, 0, 0);
        scoring.Each((document, score, slots) =>
        {
            var group = snapshot.GroupOf[document];
            if (group < 0 || group >= groups || !may[group] || (sight.Only is { } only && !only.Contains(document)) || (phrases is not null && !phrases.Contains(document)) || without.Contains(document))
            {
                return;
            }

            seen |= slots;
            anyCounts[group]++;
            anyTotal += narrowed[group] ? 1 : 0;
            var isWhole = (slots & plan.Need) == plan.Need;
            if (isWhole)
            {
                wholeAll++;
                wholeCounts[group]++;
                wholeTotal += narrowed[group] ? 1 : 0;
            }

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
        return isOnlyWhole ? new(whole.Ordered(), wholeTotal, (byte)seen, wholeCounts, true) : new(any.Ordered(), anyTotal, (byte)seen, anyCounts, (plan.Need & (plan.Need - 1)) == 0);
    }

    private async Task<IReadOnlyList<(PlannedTerm Term, List<(int Count, byte[] Documents)> Runs)>> Postings(IReadOnlyList<PlannedTerm> terms, CancellationToken stop)
    {
        var found = terms.Select(term => (Term: term, Runs: new List<(int Count, byte[] Documents)>())).ToList();
        var byTerm = found.ToLookup(pair => pair.Term.Term, StringComparer.Ordinal);
        await Each("SELECT term, count, documents FROM search_posting", [.. byTerm.Select(group => group.Key)], row =>
        {
            var run = (row.GetInt32(1), row.GetFieldValue<byte[]>(2));
            foreach (var (_, runs) in byTerm[row.GetString(0)])
            {
                runs.Add(run);
            }
        }, stop);
        return found;
    }

    /// <summary>The documents that hold any of the terms.</summary>
    private async Task<HashSet<int>> Holding(IReadOnlyList<string> terms, CancellationToken stop)
    {
        var holding = new HashSet<int>();
        await Each("SELECT term, count, documents FROM search_posting", terms, row => Runs.Each(row.GetFieldValue<byte[]>(2), document => holding.Add(document)), stop);
        return holding;
    }

    /// <summary>The documents in which every phrase stands; null when there is none to look for.</summary>
    private async Task<HashSet<int>?> Phrased(IReadOnlyList<IReadOnlyList<AskedWord>> phrases, CancellationToken stop)
    {
        HashSet<int>? standing = null;
        foreach (var phrase in phrases)
        {
            var begins = await Beginnings(phrase, standing, stop);
            standing = [.. begins.Keys];
        }

        return standing;
    }

    /// <summary>Where the phrase begins in each document that holds it: the words one by one, each narrowing what the one before left.</summary>
    private async Task<Dictionary<int, HashSet<int>>> Beginnings(IReadOnlyList<AskedWord> phrase, HashSet<int>? among, CancellationToken stop)
    {
        Dictionary<int, HashSet<int>>? begins = null;
        foreach (var word in phrase)
        {
            var (before, now) = (begins, new Dictionary<int, HashSet<int>>());
            await Each("SELECT term, count, documents, places FROM search_posting", [word.Key], row =>
                Runs.Places(row.GetFieldValue<byte[]>(2), row.GetFieldValue<byte[]>(3), document => before?.ContainsKey(document) ?? among?.Contains(document) ?? true, (document, places) =>
                {
                    var first = places.Select(place => place - word.Number + phrase[0].Number).Where(place => before is null || before[document].Contains(place)).ToHashSet();
                    if (first.Count > 0)
                    {
                        now[document] = first;
                    }
                }), stop);
            begins = now;
        }

        return begins ?? [];
    }

    private Task Each(string select, IReadOnlyList<string> terms, Action<System.Data.Common.DbDataReader> read, CancellationToken stop) => terms.Count == 0 ? Task.CompletedTask
        : db.Ask($"{select} WHERE partnership_id = @here AND term IN ({string.Join(", ", terms.Select((_, i) => "@p" + i))}) ORDER BY term, first", read, stop, [.. terms]);
}
