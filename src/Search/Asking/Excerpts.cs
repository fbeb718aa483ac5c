using Samspill.Analysis.Norwegian;
using Samspill.Kernel;

namespace Samspill.Search.Asking;

/// <summary>A stretch of an excerpt that answers the question: where it begins, and how long it is.</summary>
public sealed record Mark(int Start, int Length);

/// <summary>Cuts the stretch of a text that says most of what was asked for, and marks the words.</summary>
internal static class Excerpts
{
    private const int Wide = 220;
    private const int MostRead = 300_000;

    /// <summary>The excerpt with its marks; the beginning of the text when no word stands in it.</summary>
    /// <param name="terms">The keys asked for, parts of compounds too.</param>
    public static (string Text, IReadOnlyList<Mark> Marks) Of(string text, IReadOnlySet<string> terms)
    {
        var composed = Letters.Composed(text.Length > MostRead ? text[..MostRead] : text);
        var hits = WordReaders.Words(composed).Where(word => terms.Contains(word.Key) || word.Parts.Any(terms.Contains)).ToList();
        var from = hits.Count == 0 ? 0 : Begin(composed, hits);
        var to = End(composed, from);
        var cut = composed[from..to].Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        var (before, after) = (from > 0 ? "… " : "", to < composed.Length ? " …" : "");
        return (before + cut + after, [.. hits.Where(word => word.Start >= from && word.Start + word.Length <= to).Select(word => new Mark(word.Start - from + before.Length, word.Length))]);
    }

    /// <summary>Where the window with the most different words of the question begins; of equal ones the first.</summary>
    private static int Begin(string text, List<SearchWord> hits)
    {
        var (best, at) = (-1, 0);
        for (var i = 0; i < hits.Count; i++)
        {
            var different = new HashSet<string>(StringComparer.Ordinal);
            for (var j = i; j < hits.Count && hits[j].Start + hits[j].Length <= hits[i].Start + Wide - 40; j++)
            {
                different.Add(hits[j].Key);
            }

            if (different.Count > best)
            {
                (best, at) = (different.Count, i);
            }
        }

        // From the beginning of its sentence or line when that is near, else from a word a little before.
        var start = hits[at].Start;
        var line = text.LastIndexOfAny(['\n', '.', '!', '?'], Math.Max(0, start - 1), Math.Min(start, 90)) + 1;
        var from = line > 0 || start <= 90 ? line : text.IndexOf(' ', Math.Max(0, start - 40)) + 1;
        while (from < start && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return Math.Min(from, start);
    }

    private static int End(string text, int from)
    {
        if (from + Wide >= text.Length)
        {
            return text.Length;
        }

        var space = text.LastIndexOf(' ', from + Wide, Wide / 2);
        return space > from ? space : char.IsLowSurrogate(text[from + Wide]) ? from + Wide + 1 : from + Wide;
    }
}
