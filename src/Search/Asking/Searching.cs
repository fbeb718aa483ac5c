using Samspill.Analysis.Norwegian;
using Samspill.Platform.Data;
using Samspill.Search.Indexing;

namespace Samspill.Search.Asking;

/// <summary>What came of a question.</summary>
/// <param name="Asked">The question as it was answered.</param>
/// <param name="IsMended">True when the question was answered as if it said something else: a word was misspelt, or is a compound of which only the last part stands anywhere.</param>
/// <param name="IsAround">True when a word stands nowhere by itself, and the hits have words that begin or end with it.</param>
/// <param name="MayMean">Then what it may have been meant to be; null when there is nothing near.</param>
internal sealed record Answered(Question Asked, Outcome Outcome, bool IsMended, bool IsAround = false, Question? MayMean = null);

/// <summary>Asks the index: as typed; then, when few things hold a word, what begins or ends with it; then, when nothing does, what it may have been meant to be; and, when nothing is found at all, the last part of a compound.</summary>
internal sealed class Searching(SamspillDb db, Snapshot snapshot, Sight sight, int most)
{
    private const int Few = 20;
    private const int MostWordsAround = 3;

    /// <summary>With this few words all are looked around; with more only those that few things hold, since a question of three words often finds few things without any of them being rare.</summary>
    private const int FewWords = 2;

    private const int MostAround = 20;
    private const int ShortestAround = 3;
    private const int MostMeant = 8;
    private const int MostHeads = 3;

    public async Task<Answered> Answer(Question question, CancellationToken stop)
    {
        var finder = new Finder(db, snapshot, sight, most);
        var (plan, slots) = Planning.Of(question);
        var outcome = await finder.Find(plan, stop);
        var alone = Missing(question, slots, outcome);
        var seldom = question.Phrases.Count == 0 && question.Words.Count <= MostWordsAround ? question.Words.Where((word, i) => word.Key.Length >= ShortestAround && (question.Words.Count <= FewWords || outcome.Held(slots[i]) < Few)).ToHashSet() : [];
        if (seldom.Count > 0 && outcome.Counts.Sum() < Few)
        {
            var words = await Vocabulary(stop);
            (plan, slots) = Planning.Of(question, word => seldom.Contains(word) ? words.Around(word.Key, MostAround) : []);
            outcome = await finder.Find(plan, stop);
        }

        if (Missing(question, slots, outcome) is { Count: > 0 } missing)
        {
            var other = await Instead(finder, question, missing, stop) ?? (outcome.Total == 0 ? await ByHeads(finder, question, missing, stop) : null);
            return other is { } found ? new(found.Meant, found.Found, true) : new(question, outcome, false);
        }

        return new(question, outcome, false, alone.Count > 0, alone.Count == 0 ? null : (await Instead(finder, question, alone, stop))?.Meant);
    }

    /// <summary>The words of the question that stand in nothing the reader may find.</summary>
    private static List<AskedWord> Missing(Question question, IReadOnlyList<byte> slots, Outcome outcome) => [.. question.Words.Where((_, i) => (slots[i] & outcome.Seen) != slots[i])];

    /// <summary>What the question may have been meant to be, with what it finds; null unless more of its words then stand in something the reader may find.</summary>
    private async Task<(Question Meant, Outcome Found)?> Instead(Finder finder, Question question, IReadOnlyList<AskedWord> missing, CancellationToken stop)
    {
        return await Meant(question, missing, stop) is { } meant ? await Tried(finder, meant, missing, stop) : null;
    }

    /// <summary>The question with each word that nothing holds cut to the last part of the compound, with what it finds; null when that stands nowhere either.</summary>
    private async Task<(Question Meant, Outcome Found)?> ByHeads(Finder finder, Question question, IReadOnlyList<AskedWord> missing, CancellationToken stop)
    {
        var words = await Vocabulary(stop);
        var heads = missing.Select(word => (word.Said, Heads: words.Heads(word.Key, MostHeads))).Where(pair => pair.Heads.Count > 0).ToList();
        for (var i = 0; i < heads.Select(pair => pair.Heads.Count).DefaultIfEmpty().Max(); i++)
        {
            var typed = heads.Aggregate(question.Typed, (text, pair) => text.Replace(pair.Said, pair.Heads[Math.Min(i, pair.Heads.Count - 1)], StringComparison.OrdinalIgnoreCase));
            if (Question.Read(typed) is { } meant && await Tried(finder, meant, missing, stop) is { Found.Total: > 0 } found)
            {
                return found;
            }
        }

        return null;
    }

    private static async Task<(Question Meant, Outcome Found)?> Tried(Finder finder, Question meant, IReadOnlyList<AskedWord> missing, CancellationToken stop)
    {
        var (plan, slots) = Planning.Of(meant);
        var found = await finder.Find(plan, stop);
        return Missing(meant, slots, found).Count < missing.Count ? (meant, found) : null;
    }

    /// <summary>The question with each word that nothing holds written as the nearest word that most hold; null when there is none near.</summary>
    private async Task<Question?> Meant(Question question, IReadOnlyList<AskedWord> missing, CancellationToken stop)
    {
        var (words, typed) = (await Vocabulary(stop), question.Typed);
        foreach (var word in missing)
        {
            var near = words.Near(SearchWords.Plain(word.Said), word.Key, MostMeant);
            if (near.Count == 0)
            {
                continue;
            }

            var counts = await Counts([.. near.Select(one => one.Term)], stop);
            var best = near.Where(one => counts.ContainsKey(one.Term)).OrderBy(one => one.Faults).ThenByDescending(one => counts[one.Term]).FirstOrDefault();
            typed = best.Word is { } instead ? typed.Replace(word.Said, instead, StringComparison.OrdinalIgnoreCase) : typed;
        }

        return typed == question.Typed ? null : Question.Read(typed);
    }

    /// <summary>How many documents hold each term.</summary>
    private async Task<Dictionary<string, long>> Counts(IReadOnlyList<string> terms, CancellationToken stop)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        await db.Ask($"SELECT term, count FROM search_posting WHERE partnership_id = @here AND term IN ({string.Join(", ", terms.Select((_, i) => "@p" + i))})", row => counts[row.GetString(0)] = counts.GetValueOrDefault(row.GetString(0)) + row.GetInt32(1), stop, [.. terms]);
        return counts;
    }

    private async Task<Vocabulary> Vocabulary(CancellationToken stop) => snapshot.Vocabulary ??= await Asking.Vocabulary.Read(db, stop);
}
