using System.Collections.Concurrent;
using Samspill.Analysis.Norwegian;

namespace Samspill.Search.Asking;

/// <summary>Reads words of questions and hits by a reader that is lent and given back: it remembers the words it has seen, so that they are not stemmed and parted anew. Few are kept, and none that remembers too much.</summary>
internal sealed class WordReaders : IDisposable
{
    private const int MostKnown = 50_000;
    private static readonly ConcurrentBag<SearchWords> Store = [];

    private readonly SearchWords lent = Store.TryTake(out var kept) ? kept : new(MostKnown);

    /// <summary>The words of a text, read as far as they are asked for.</summary>
    public IEnumerable<SearchWord> Of(string text) => lent.Of(text);

    public void Dispose()
    {
        if (!lent.IsFull && Store.Count < Environment.ProcessorCount)
        {
            Store.Add(lent);
        }
    }
}
