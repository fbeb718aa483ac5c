using System.Numerics;
using Samspill.Platform.Data;
using Samspill.Search.Indexing;

namespace Samspill.Search.Asking;

/// <summary>The words of a partnership's own index: what a word may be the beginning or the end of, and what a misspelt one may have meant.</summary>
internal sealed class Vocabulary
{
    /// <summary>With more words than this, spelling help is left out: it would take too much memory.</summary>
    private const int Most = 400_000;

    private const int ShortestHead = 4;
    private const int ShortestBeforeHead = 2;
    private const int ShortestWithFault = 4;
    private const int ShortestWithTwo = 7;

    private readonly string[] terms;
    private readonly string[] words;
    private readonly uint[] letters;

    private Vocabulary(List<(string Term, string Word)> found) =>
        (terms, words, letters) = ([.. found.Select(pair => pair.Term)], [.. found.Select(pair => pair.Word)], [.. found.Select(pair => LettersOf(pair.Word))]);

    /// <summary>Reads the words of the partnership that is entered.</summary>
    public static async Task<Vocabulary> Read(SamspillDb db, CancellationToken stop)
    {
        var found = new List<(string, string)>();
        await db.Ask($"SELECT term, word FROM search_indexed_word WHERE partnership_id = @here LIMIT {Most + 1}", row => found.Add((row.GetString(0), row.GetString(1))), stop);
        return new(found.Count > Most ? [] : found);
    }

    /// <summary>Terms that begin or end with this one: `båt` finds `båtovernatting` and `robåt`. The shortest first.</summary>
    public IReadOnlyList<string> Around(string term, int most) =>
        [.. terms.Where(other => other.Length > term.Length && (other.StartsWith(term, StringComparison.Ordinal) || other.EndsWith(term, StringComparison.Ordinal))).OrderBy(other => other.Length).ThenBy(other => other, StringComparer.Ordinal).Take(most)];

    /// <summary>Words that this one ends with, as a compound does with what it is of: `snøbrøyting` is a kind of `brøyting`. The longest first.</summary>
    /// <param name="key">The word's key.</param>
    public IReadOnlyList<string> Heads(string key, int most) =>
        [.. terms.Zip(words).Where(pair => pair.First.Length >= ShortestHead && key.Length - pair.First.Length >= ShortestBeforeHead && key.EndsWith(pair.First, StringComparison.Ordinal)).OrderByDescending(pair => pair.First.Length).ThenBy(pair => pair.Second, StringComparer.Ordinal).Select(pair => pair.Second).Take(most)];

    /// <summary>Words that a misspelt one may have meant, the nearest first: one fault from four letters on, two from seven.</summary>
    /// <param name="word">In lower case and without accents.</param>
    public IReadOnlyList<(string Term, string Word, int Faults)> Near(string word, string key, int most)
    {
        if (word.Length < ShortestWithFault)
        {
            return [];
        }

        var allowed = word.Length < ShortestWithTwo ? 1 : 2;
        var (own, found) = (LettersOf(word), new List<(string, string, int Faults)>());
        for (var i = 0; i < terms.Length; i++)
        {
            if (Math.Abs(words[i].Length - word.Length) > allowed + 3 || BitOperations.PopCount(own ^ letters[i]) > (2 * allowed) + 3 || words[i].AsSpan().ContainsAnyInRange('0', '9'))
            {
                continue;
            }

            var faults = Distance(word, words[i], allowed);
            faults = key.Length < ShortestWithFault ? faults : Math.Min(faults, Distance(key, terms[i], allowed));
            if (faults <= allowed && faults > 0)
            {
                found.Add((terms[i], words[i], faults));
            }
        }

        return [.. found.OrderBy(pair => pair.Faults).ThenBy(pair => pair.Item2[0] != word[0]).ThenBy(pair => pair.Item2, StringComparer.Ordinal).Take(most)];
    }

    private static uint LettersOf(string word)
    {
        var bits = 0u;
        foreach (var letter in word)
        {
            bits |= 1u << (letter switch { 'æ' => 26, 'ø' => 27, 'å' => 28, >= 'a' and <= 'z' => letter - 'a', _ => 29 });
        }

        return bits;
    }

    /// <summary>Letters that were left out, put in, taken for another or swapped with the next; more than <paramref name="most"/> is not counted.</summary>
    private static int Distance(string from, string to, int most)
    {
        if (Math.Abs(from.Length - to.Length) > most)
        {
            return most + 1;
        }

        Span<int> older = stackalloc int[to.Length + 1], old = stackalloc int[to.Length + 1], now = stackalloc int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            old[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                now[j] = Math.Min(Math.Min(old[j] + 1, now[j - 1] + 1), old[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    now[j] = Math.Min(now[j], older[j - 2] + 1);
                }
            }

            var spare = older;
            older = old;
            old = now;
            now = spare;
        }

        return old[to.Length];
    }
}
