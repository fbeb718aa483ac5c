using Samspill.Analysis.Goals;
using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Likeness;

/// <summary>A feature that two sentences share and what it brings to their score.</summary>
/// <param name="Feature">The feature as it is counted, as a 4-gram of a mapped word.</param>
/// <param name="Product">w_x·w_y, a whole number of 2⁻⁵²: the products of all terms add up to the score, exactly.</param>
public sealed record SharedTerm(string Feature, double Product);

/// <summary>A word of the one sentence, the word of the other that shares the most with it, and what both bring to the score.</summary>
/// <param name="A">The word as it stands in the first sentence.</param>
/// <param name="B">The word as it stands in the second.</param>
/// <param name="Product">The products of the features counted to this word; those of all words add up to the score, exactly.</param>
public sealed record SharedWord(string A, string B, double Product);

/// <summary>Why two sentences are alike.</summary>
/// <param name="Score">Their cosine.</param>
/// <param name="Terms">What they share, the weightiest first.</param>
/// <param name="Words">The same by words, the weightiest first.</param>
/// <param name="InA">Where it stands in the first sentence, adjoining stretches as one; UTF-16 units.</param>
/// <param name="InB">Where it stands in the second.</param>
public sealed record Explanation(double Score, IReadOnlyList<SharedTerm> Terms, IReadOnlyList<SharedWord> Words, IReadOnlyList<Stretch> InA, IReadOnlyList<Stretch> InB)
{
    /// <summary>Explains the score of two sentences, read as the features given and weighed by a background. Time: the features, sorted.</summary>
    public static Explanation Of(string a, string b, Background background, FeatureSet set)
    {
        var table = new FeatureTable();
        var vectors = background.Vectors(Features.Of([a, b], set, 1, table));
        var placesA = Places(a, table, set);
        var placesB = Places(b, table, set);
        var shared = placesA.Keys.Where(placesB.ContainsKey).ToDictionary(id => id, id => new SharedTerm(table[id], Product(vectors, background.NumberOf(table, id))));
        var words = shared.GroupBy(term => (A: placesA[term.Key][0], B: placesB[term.Key][0]))
            .GroupBy(group => WordAt(a, group.Key.A), (word, groups) => (Word: word, Groups: groups.ToList()))
            .Select(word => new SharedWord(Slice(a, word.Word), Slice(b, WordAt(b, word.Groups.MaxBy(group => group.Sum(term => term.Value.Product))!.Key.B)), word.Groups.Sum(group => group.Sum(term => term.Value.Product))));
        return new(
            Cosine.Of(vectors, 0, vectors, 1),
            [.. shared.Values.OrderByDescending(term => term.Product).ThenBy(term => term.Feature, StringComparer.Ordinal)],
            [.. words.OrderByDescending(word => word.Product).ThenBy(word => word.A, StringComparer.Ordinal)],
            Merged(shared.Keys.SelectMany(id => placesA[id])),
            Merged(shared.Keys.SelectMany(id => placesB[id])));
    }

    private static Dictionary<int, List<Stretch>> Places(string text, FeatureTable table, FeatureSet set)
    {
        var found = new List<FeatureAt>();
        new FeatureReader(table, set).Read(text, found);
        return found.GroupBy(place => place.Id).ToDictionary(group => group.Key, group => group.Select(place => new Stretch(place.Start, place.Length)).ToList());
    }

    private static double Product(SparseRows vectors, int feature) =>
        Cosine.Term(vectors[0].Weights[vectors[0].Features.BinarySearch(feature)], vectors[1].Weights[vectors[1].Features.BinarySearch(feature)]);

    /// <summary>The word that a stretch stands in, without the marks around it.</summary>
    private static Stretch WordAt(string text, Stretch at)
    {
        var (from, to) = (at.Offset, at.Offset + at.Length);
        while (from < to - 1 && !char.IsLetterOrDigit(text[from]))
        {
            from++;
        }

        while (to - 1 > from && !char.IsLetterOrDigit(text[to - 1]))
        {
            to--;
        }

        while (from > 0 && char.IsLetterOrDigit(text[from - 1]))
        {
            from--;
        }

        while (to < text.Length && char.IsLetterOrDigit(text[to]))
        {
            to++;
        }

        return new(from, to - from);
    }

    private static string Slice(string text, Stretch at) => text.Substring(at.Offset, at.Length);

    private static List<Stretch> Merged(IEnumerable<Stretch> stretches)
    {
        var merged = new List<Stretch>();
        foreach (var stretch in stretches.OrderBy(stretch => stretch.Offset).ThenByDescending(stretch => stretch.Length))
        {
            if (merged.Count > 0 && merged[^1].Offset + merged[^1].Length >= stretch.Offset)
            {
                merged[^1] = merged[^1] with { Length = Math.Max(merged[^1].Length, stretch.Offset + stretch.Length - merged[^1].Offset) };
            }
            else
            {
                merged.Add(stretch);
            }
        }

        return merged;
    }
}
