using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;

namespace Samspill.Plans.Comparing;

/// <summary>Holds plans against each other. Stores nothing and asks nobody; equal plans give equal results.</summary>
public static class ComparePlans
{
    /// <summary>The score from which two sentences may be said to answer to each other, unless another is given.</summary>
    public const decimal Usual = .35m;

    /// <summary>The least and the greatest threshold.</summary>
    public const decimal Lowest = .1m;

    /// <inheritdoc cref="Lowest"/>
    public const decimal Highest = .95m;

    /// <summary>The result for the plans, in their order.</summary>
    /// <param name="own">Sentences of which people have said that they are goals of the plans they stand in: what they say is not copied, in however many plans it stands.</param>
    /// <param name="isApart">True of two sentences, each by its plan and its place in it, that people have said have nothing to do with each other: each is free to answer to another.</param>
    public static ComparisonResult Of(IReadOnlyList<ComparedPlan> plans, decimal threshold, IEnumerable<string>? own = null, Func<(int Plan, int At), (int Plan, int At), bool>? isApart = null)
    {
        var mentions = plans.Select(plan => plan.Sentences.Select(sentence => RegionMentions.In(sentence.Text, plan.Neighbours)).ToList()).ToList();
        var set = new PlanSet([.. plans.Select((plan, i) => (IReadOnlyList<PlanSentence>)[.. plan.Sentences.Select((sentence, at) => new PlanSentence(sentence.Text, mentions[i][at].Count > 0))])], Background.Norwegian, (double)threshold, wholes: [.. plans.Select(plan => plan.Whole)], own: own);
        var pairs = new List<ResultPair>();
        for (var a = 0; a < plans.Count; a++)
        {
            for (var b = a + 1; b < plans.Count; b++)
            {
                pairs.Add(Pair(set, a, b, isApart));
            }
        }

        return new(threshold, WordForms.Version, Background.NorwegianVersion, [.. plans.Select((plan, i) => Plan(plan, i, set, mentions[i]))], pairs);
    }

    private static ResultPlan Plan(ComparedPlan plan, int place, PlanSet set, IReadOnlyList<IReadOnlyList<Mention>> mentions)
    {
        var novelty = set.Novelty(place);
        return new(plan.Name, plan.Municipality, [.. plan.Sentences.Select((sentence, at) => new ResultSentence(sentence.Text, sentence.Section, sentence.Page, sentence.Theme, sentence.Key, sentence.Number,
            set.Sentences(place)[at].IsCopied, set.Copied(place, at).Share, novelty[at], [.. mentions[at].Select(mention => new ResultMention(mention.Kind, mention.Name, mention.Start, mention.Length))], sentence.Read))]);
    }

    private static ResultPair Pair(PlanSet set, int a, int b, Func<(int Plan, int At), (int Plan, int At), bool>? isApart)
    {
        var compared = set.Compare(a, b, isApart is null ? null : (one, other) => isApart((a, one), (b, other)));
        return new(a, b, compared.Whole.CoverageA, compared.Whole.CoverageB, compared.Whole.Alignment, compared.RegionalLikeness, compared.CopiedShare, [.. compared.Matches.Select(match => Match(set, a, b, match))]);
    }

    private static ResultMatch Match(PlanSet set, int a, int b, LikePair pair) => Match(set.Sentences(a)[pair.A].Text, set.Sentences(b)[pair.B].Text, pair.A, pair.B, pair.Score);

    /// <summary>Two sentences held against each other, whatever their score: what they share, and what they say differently.</summary>
    /// <param name="score">Their score, where it is known.</param>
    internal static ResultMatch Match(string first, string other, int a, int b, double? score = null)
    {
        var why = Explanation.Of(first, other, Background.Norwegian, FeatureSet.Grams);
        return new(a, b, score ?? why.Score, [.. why.Words.Select(word => new ResultTerm(word.A, word.B, word.Product))], [.. why.InA.SelectMany(stretch => new[] { stretch.Offset, stretch.Length })], [.. why.InB.SelectMany(stretch => new[] { stretch.Offset, stretch.Length })],
            [.. Conflicts.Between(first, other).Select(conflict => new ResultConflict(conflict.Kind.ToString(), conflict.Of, conflict.A, conflict.B, conflict.IsOwn))]);
    }
}
