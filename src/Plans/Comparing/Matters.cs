using Samspill.Analysis.Likeness;

namespace Samspill.Plans.Comparing;

/// <summary>What several plans say of one thing.</summary>
public enum MatterKind
{
    /// <summary>Two municipalities or more say it.</summary>
    Shared,

    /// <summary>Two or more say it, and contradict each other.</summary>
    Contradictory,

    /// <summary>One alone says it.</summary>
    Alone,

    /// <summary>It is copied, from an act or from plan to plan, and is nobody's own goal until a person says so.</summary>
    Copied,
}

/// <summary>One matter: the sentences that say it, by plan and place, and the pairs that bind them together.</summary>
/// <param name="Said">The most that a person has said of one of its pairs: that the two are the same, or else that they are related. Null while it is what a machine matched.</param>
public sealed record Matter(MatterKind Kind, IReadOnlyList<(int Plan, int Sentence)> Sentences, IReadOnlyList<(ResultPair Pair, ResultMatch Match)> Ties, Verdict? Said = null)
{
    /// <summary>True when a person has said that two of its sentences say the same.</summary>
    public bool IsConfirmed => Said == Verdict.Same;
}

/// <summary>Gathers the matches of a comparison into matters: sentences that answer to each other, directly or through a third, are one, and so are copies of the same words in either written form.</summary>
public static class Matters
{
    /// <summary>The matters in the order of their first sentence.</summary>
    /// <param name="verdict">What a person has said of a match, null while nobody has: one said no to binds nothing. Null where nobody is asked.</param>
    public static IReadOnlyList<Matter> Of(ComparisonResult result, Func<ResultPair, ResultMatch, Verdict?>? verdict = null)
    {
        var starts = new int[result.Plans.Count + 1];
        for (var i = 0; i < result.Plans.Count; i++)
        {
            starts[i + 1] = starts[i] + result.Plans[i].Sentences.Count;
        }

        int Number((int Plan, int Sentence) place) => starts[place.Plan] + place.Sentence;
        var places = Enumerable.Range(0, result.Plans.Count).SelectMany(plan => Enumerable.Range(0, result.Plans[plan].Sentences.Count).Select(at => (Plan: plan, Sentence: at))).ToList();
        var bound = new Bound(places.Count);
        var ties = result.Pairs.Where(pair => result.Plans[pair.A].Municipality != result.Plans[pair.B].Municipality).SelectMany(pair => pair.Matches.Where(match => verdict?.Invoke(pair, match) != Verdict.No).Select(match => (pair, match))).ToList();
        ties.ForEach(tie => bound.Join(Number((tie.pair.A, tie.match.A)), Number((tie.pair.B, tie.match.B))));
        var tied = ties.ToLookup(tie => bound.First(Number((tie.pair.A, tie.match.A))));

        // Copies are known by their words' keys, whatever their written form.
        var words = new CopiedText([]);
        foreach (var copies in places.Where(place => result.Plans[place.Plan].Sentences[place.Sentence].IsCopied && !tied.Contains(bound.First(Number(place)))).GroupBy(place => string.Join(' ', words.Keys(result.Plans[place.Plan].Sentences[place.Sentence].Text)), Number, StringComparer.Ordinal).ToList())
        {
            copies.ToList().ForEach(copy => bound.Join(copies.First(), copy));
        }

        return [.. places.GroupBy(place => bound.First(Number(place))).OrderBy(group => group.Key).Select(group => new Matter(KindOf(result, [.. group], [.. tied[group.Key]]), [.. group], [.. tied[group.Key]], tied[group.Key].Select(tie => verdict?.Invoke(tie.pair, tie.match)).Min()))];
    }

    private static MatterKind KindOf(ComparisonResult result, IReadOnlyList<(int Plan, int Sentence)> places, IReadOnlyList<(ResultPair Pair, ResultMatch Match)> ties) =>
        ties.Any(tie => tie.Match.Conflicts.Any(conflict => !conflict.IsOwn)) ? MatterKind.Contradictory : ties.Count > 0 ? MatterKind.Shared
        : result.Plans[places[0].Plan].Sentences[places[0].Sentence].IsCopied ? MatterKind.Copied : MatterKind.Alone;

    /// <summary>Which of some numbered things belong together (union–find).</summary>
    private sealed class Bound(int count)
    {
        private readonly int[] root = [.. Enumerable.Range(0, count)];

        /// <summary>The first of those that belong with one.</summary>
        public int First(int at)
        {
            while (root[at] != at)
            {
                at = root[at] = root[root[at]];
            }

            return at;
        }

        public void Join(int one, int other)
        {
            var (a, b) = (First(one), First(other));
            root[Math.Max(a, b)] = Math.Min(a, b);
        }
    }
}
