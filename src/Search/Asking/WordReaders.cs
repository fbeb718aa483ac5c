using System.Collections.Concurrent;
using Samspill.Analysis.Norwegian;

namespace Samspill.Search.Asking;

/// <summary>Lends those who read words of questions and hits. Each remembers the words it has seen, so that a text is read without parting and stemming each anew; few are kept, and none that remembers too much.</summary>
internal static class WordReaders
{
    private const int MostKnown = 50_000;
    private static readonly ConcurrentBag<SearchWords> Store = [];

    /// <summary>The words of a text, by one who is lent and given back.</summary>
    public static IReadOnlyList<SearchWord> Words(string text)
    {
        var lent = Store.TryTake(out var kept) ? kept : new(MostKnown);
        var words = lent.Of(text).ToList();
        if (!lent.IsFull && Store.Count < Environment.ProcessorCount)
        {
            Store.Add(lent);
        }

        return words;
    }
}
