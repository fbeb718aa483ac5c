using Samspill.Analysis.Norwegian;
using Samspill.Platform.Data;
using Samspill.Search.Indexing;

namespace Samspill.Search.Asking;

/// <summary>What came of a question.</summary>
/// <param name="Asked">The question as it was answered.</param>
/// <param name="IsMended">True when a word was misspelt, and the question was answered as if it were not.</param>
internal sealed record Answered(Question Asked, Outcome Outcome, bool IsMended);

/// <summary>Asks the index: as typed; then, when few things hold a word, what begins or ends with it; then, when nothing does, what it may have been meant to be.</summary>
internal sealed class Searching(SamspillDb db, Snapshot snapshot, Sight sight, int most)
{
    private const int Few = 20;
    private const int MostWordsAround = 3;

    /// <summary>With this few words all are looked around; with more only those that few things hold, since a question of three words often finds few things without any of them being rare.</summary>
    private const int FewWords = 2;

    private const int MostAround = 20;
    private const int ShortestAround = 3;
    private const int MostMeant = 8;

    public async Task<Answered> Answer(Question question, CancellationToken stop)
    {
        var finder = new Finder(db, snapshot, sight, most);
        var (plan, slots) = Planning.Of(question);
        var outcome = await finder.Find(plan, stop);
        var seldom = question.Phrases.Count == 0 && question.Words.Count <= MostWordsAround ? question.Words.Where((word, i) => word.Key.Length >= ShortestAround && (question.Words.Count <= FewWords || outcome.Held(slots[i]) < Few)).ToHashSet() : [];
        if (seldom.Count > 0 && outcome.Counts.Sum() < Few)
        {
            var words = await Vocabulary(stop);
            (plan, slots) = Planning.Of(question, word => seldom.Contains(word) ? words.Around(word.Key, MostAround) : []);
            outcome = await finder.Find(plan, stop);
        }

        if (question.Words.Where((_, i) => (slots[i] & outcome.Seen) != slots[i]).ToList() is { Count: > 0 } missing && await Meant(question, missing, stop) is { } meant)
        {
            var (other, bits) = Planning.Of(meant);
            var found = await finder.Find(other, stop);
            if (meant.Words.Where((_, i) => (bits[i] & found.Seen) != bits[i]).Count() < missing.Count)
            {
                return new(meant, found, true);
            }
        }

        return new(question, outcome, false);
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
