using Samspill.Analysis.Norwegian;
using Samspill.Kernel;
using Samspill.Platform.Finding;

namespace Samspill.Search.Indexing;

/// <summary>The words of one document, with weight and places. Used again for the next.</summary>
internal sealed class Tally
{
    /// <summary>Between title and text, so that no phrase reaches over.</summary>
    private const int Apart = 50;

    private readonly Dictionary<string, (int Weight, List<int> Places)> terms = new(StringComparer.Ordinal);
    private readonly Stack<List<int>> spare = [];
    private SearchWords words = new();

    /// <summary>Every word with its weight and places, in no order.</summary>
    public IReadOnlyDictionary<string, (int Weight, List<int> Places)> Terms => terms;

    /// <summary>Reads a document; how many words it has. What was read before is forgotten.</summary>
    /// <param name="written">Told each word as it is written, the first time it is met.</param>
    public int Read(Document document, Action<string, string> written)
    {
        foreach (var (_, places) in terms.Values)
        {
            places.Clear();
            spare.Push(places);
        }

        terms.Clear();
        if (words.IsFull)
        {
            words = new();
        }

        var next = 0;
        var length = Read(document.Title, Runs.InTitle, ref next, written) + Read(document.AlsoKnownAs ?? "", Runs.InTitle, ref next, written);
        return length + Read(document.Text, Runs.InText, ref next, written);
    }

    private int Read(string text, int weight, ref int next, Action<string, string> written)
    {
        var (from, count) = (next, 0);
        var composed = Letters.Composed(text);
        foreach (var word in words.Of(composed))
        {
            next = from + word.Number + Apart;
            if (word.Key.Length == 0)
            {
                continue;
            }

            count++;
            Add(word.Key, weight, from + word.Number, () => written(word.Key, SearchWords.Plain(composed.Substring(word.Start, word.Length))));
            foreach (var part in word.Parts)
            {
                Add(part, weight / 2, null, null);
            }
        }

        return count;
    }

    private void Add(string term, int weight, int? place, Action? isNew)
    {
        if (!terms.TryGetValue(term, out var found))
        {
            found = (0, spare.TryPop(out var list) ? list : []);
            isNew?.Invoke();
        }

        if (place is { } at)
        {
            found.Places.Add(at);
        }

        terms[term] = (found.Weight + weight, found.Places);
    }
}
