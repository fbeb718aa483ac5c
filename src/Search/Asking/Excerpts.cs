using System.Numerics;
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
    private const int MostTerms = 64;

    /// <summary>The excerpt with its marks; the beginning of the text when no word stands in it.</summary>
    /// <param name="terms">The keys asked for, parts of compounds too.</param>
    public static (string Text, IReadOnlyList<Mark> Marks) Of(string text, IReadOnlySet<string> terms)
    {
        var composed = Letters.Composed(text.Length > MostRead ? text[..MostRead] : text);
        var (hits, best) = Read(composed, terms);
        var from = hits.Count == 0 ? 0 : Begin(composed, hits[best].Start);
        var to = End(composed, from);
        var cut = composed[from..to].Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        var (before, after) = (from > 0 ? "… " : "", to < composed.Length ? " …" : "");
        return (before + cut + after, [.. hits.Where(word => word.Start >= from && word.Start + word.Length <= to).Select(word => new Mark(word.Start - from + before.Length, word.Length))]);
    }

    /// <summary>The words that answer, with the one that begins the window in which the most of the terms stand, of equal ones the first. Once all stand in it no more is read.</summary>
    private static (IReadOnlyList<SearchWord> Hits, int Best) Read(string text, IReadOnlySet<string> terms)
    {
        var bits = terms.Take(MostTerms).Select((term, number) => (term, number)).ToDictionary(pair => pair.term, pair => 1UL << pair.number, StringComparer.Ordinal);
        var (hits, masks, first, best, most) = (new List<SearchWord>(), new List<ulong>(), 0, 0, 0);
        using var words = new WordReaders();
        foreach (var word in words.Of(text))
        {
            if (most == bits.Count && word.Start > hits[best].Start + Wide)
            {
                break;
            }

            var mask = word.Parts.Aggregate(bits.GetValueOrDefault(word.Key), (all, part) => all | bits.GetValueOrDefault(part));
            if (mask == 0)
            {
                continue;
            }

            hits.Add(word);
            masks.Add(mask);
            while (word.Start + word.Length > hits[first].Start + Wide - 40 && first < hits.Count - 1)
            {
                first++;
            }

            var standing = 0UL;
            for (var i = first; i < masks.Count; i++)
            {
                standing |= masks[i];
            }

            if (BitOperations.PopCount(standing) > most)
            {
                (best, most) = (first, BitOperations.PopCount(standing));
            }
        }

        return (hits, best);
    }

    private static int Begin(string text, int start)
    {
        // From the beginning of its sentence or line when that is near, else from a word a little before.
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
