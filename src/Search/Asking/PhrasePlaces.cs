using Samspill.Search.Indexing;

namespace Samspill.Search.Asking;

/// <summary>The postings of the words of a phrase, with places.</summary>
internal sealed class PhrasePlaces(PostingRoom room)
{
    private readonly Dictionary<string, List<(Range Documents, Range Places)>> runs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);

    /// <summary>Adds a piece of a word's postings, as it lies in the room.</summary>
    public void Add(string term, int count, Range documents, Range places)
    {
        if (!runs.TryGetValue(term, out var pieces))
        {
            runs[term] = pieces = [];
        }

        pieces.Add((documents, places));
        counts[term] = counts.GetValueOrDefault(term) + count;
    }

    /// <summary>The documents in which the phrase stands: the rarest word says where it may begin, and each next word leaves those beginnings that it stands right after.</summary>
    public HashSet<int> Holding(IReadOnlyList<AskedWord> phrase)
    {
        if (phrase.Any(word => !runs.ContainsKey(word.Key)))
        {
            return [];
        }

        Dictionary<int, int[]>? begins = null;
        foreach (var word in phrase.OrderBy(word => counts[word.Key]).ThenBy(word => word.Number))
        {
            var (before, now) = (begins, new Dictionary<int, int[]>());
            foreach (var (documents, places) in runs[word.Key])
            {
                Runs.Places(room.At(documents), room.At(places), document => before is null || before.ContainsKey(document), (document, at) =>
                {
                    for (var i = 0; i < at.Count; i++)
                    {
                        at[i] -= word.Number;
                    }

                    if (before is null)
                    {
                        now[document] = [.. at];
                    }
                    else if (Array.FindAll(before[document], at.Contains) is { Length: > 0 } left)
                    {
                        now[document] = left;
                    }
                });
            }

            begins = now;
        }

        return [.. begins!.Keys];
    }
}
