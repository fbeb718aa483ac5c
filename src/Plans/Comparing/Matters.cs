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

    /// <summary>It is copied, from an act or from plan to plan, and is nobody's own goal.</summary>
    Copied,
}

/// <summary>One matter: the sentences that say it, by plan and place, and the pairs that bind them together.</summary>
/// <param name="IsConfirmed">True when a person has said of one of its pairs that the two are the same or related; until then it is what a machine matched.</param>
public sealed record Matter(MatterKind Kind, IReadOnlyList<(int Plan, int Sentence)> Sentences, IReadOnlyList<(ResultPair Pair, ResultMatch Match)> Ties, bool IsConfirmed = false);

/// <summary>Gathers the matches of a comparison into matters: sentences that answer to each other, directly or through a third, are one.</summary>
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

        var ties = result.Pairs.Where(pair => result.Plans[pair.A].Municipality != result.Plans[pair.B].Municipality).SelectMany(pair => pair.Matches.Where(match => verdict?.Invoke(pair, match) != Verdict.No).Select(match => (pair, match))).ToList();
        var root = Enumerable.Range(0, starts[^1]).ToArray();
        int Root(int at)
        {
            while (root[at] != at)
            {
                at = root[at] = root[root[at]];
            }

            return at;
        }

        foreach (var (pair, match) in ties)
        {
            var (a, b) = (Root(starts[pair.A] + match.A), Root(starts[pair.B] + match.B));
            root[Math.Max(a, b)] = Math.Min(a, b);
        }

        var tied = ties.ToLookup(tie => Root(starts[tie.pair.A] + tie.match.A));
        return [.. Enumerable.Range(0, result.Plans.Count).SelectMany(plan => Enumerable.Range(0, result.Plans[plan].Sentences.Count).Select(at => (Plan: plan, Sentence: at)))
            .GroupBy(place => Root(starts[place.Plan] + place.Sentence)).OrderBy(group => group.Key).Select(group => new Matter(KindOf(result, [.. group], [.. tied[group.Key]]), [.. group], [.. tied[group.Key]], tied[group.Key].Any(tie => verdict?.Invoke(tie.pair, tie.match) is Verdict.Same or Verdict.Related)))];
    }

    private static MatterKind KindOf(ComparisonResult result, IReadOnlyList<(int Plan, int Sentence)> places, IReadOnlyList<(ResultPair Pair, ResultMatch Match)> ties) =>
        ties.Any(tie => tie.Match.Conflicts.Any(conflict => !conflict.IsOwn)) ? MatterKind.Contradictory : ties.Count > 0 ? MatterKind.Shared
        : result.Plans[places[0].Plan].Sentences[places[0].Sentence].IsCopied ? MatterKind.Copied : MatterKind.Alone;
}
