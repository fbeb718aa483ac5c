using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;

namespace Samspill.Rules.Analysis.Likeness;

/// <summary>Plans as municipalities wrote them, held against each other.</summary>
public sealed class ComparingRealPlans
{
    private const double Threshold = .4;

    [Fact]
    public void A_plan_is_wholly_like_itself_and_little_like_one_of_another_subject()
    {
        var plans = Plans();
        var set = new PlanSet([plans[0], plans[0], plans[^1]], Background.Norwegian, Threshold);

        Assert.Equal((1.0, 1.0), (set.Compare(0, 1).Whole.CoverageA, Math.Round(set.Compare(0, 1).Whole.Alignment!.Value, 9)));
        Assert.InRange(set.Compare(0, 2).Whole.Harmonic!.Value, 0, .1);
    }

    /// <summary>At the product's own threshold (`ComparePlans.Usual`).</summary>
    [Fact]
    public void At_the_usual_threshold_plans_of_other_subjects_share_less_than_a_tenth()
    {
        var plans = Plans();
        var set = new PlanSet(plans, Background.Norwegian, .35);

        for (var plan = 0; plan < plans.Count - 1; plan++)
        {
            Assert.InRange(set.Compare(plan, plans.Count - 1).Whole.Harmonic!.Value, 0, .1);
        }
    }

    [Fact]
    public void Shuffled_sentences_and_one_plan_more_change_no_figure()
    {
        var plans = Plans();
        var shuffled = plans.ConvertAll(plan => plan.ToArray());
        shuffled.ForEach(plan => new Random(7).Shuffle(plan));

        var (two, turned, one) = (Set([plans[0], plans[1]]), Set([shuffled[1], shuffled[0]]), Set([plans[2], plans[0], plans[1]], 1));

        Assert.NotEmpty(two.Compare(0, 1).Matches);
        Assert.Equal(two.Compare(0, 1).Whole, turned.Compare(1, 0).Whole);
        Assert.Equal(two.Compare(0, 1).Whole, one.Compare(1, 2).Whole);
        Assert.Equal(two.Compare(0, 1).Matches, one.Compare(1, 2).Matches);

        static PlanSet Set(List<PlanSentence[]> plans, int threads = 2) => new(plans, Background.Norwegian, Threshold, threads: threads);
    }

    [Fact]
    public void Every_match_is_explained_by_terms_that_add_up()
    {
        var plans = Plans();
        var set = new PlanSet([plans[0], plans[1]], Background.Norwegian, Threshold);

        Assert.All(set.Compare(0, 1).Matches.Take(100), match =>
        {
            var explained = set.Explain(0, match.A, 1, match.B);

            Assert.Equal(match.Score, explained.Score);
            Assert.Equal(match.Score, explained.Terms.Sum(term => term.Product));
        });
        Assert.Equal(set.Pairs(0, 1).Select(pair => new LikePair(pair.B, pair.A, pair.Score)).OrderBy(pair => pair.A).ThenBy(pair => pair.B), set.Pairs(1, 0));
        Assert.All(set.Novelty(0), novelty => Assert.InRange(novelty, 0, 1));
    }

    [Fact]
    public void What_three_plans_have_word_for_word_is_kept_apart()
    {
        const string common = "Kommuneplanen skal bygge på FNs bærekraftsmål og folkehelsa.";
        PlanSentence[] one = [new(common), new("Vi skal ha flere bedrifter i Sauland.")], two = [new(common), new("Vi skal ha fleire bedrifter i Sauland.")], three = [new(common)];

        var set = new PlanSet([one, two, three], Background.Norwegian, Threshold);

        Assert.True(set.Sentences(0)[0].IsCopied && set.Copied(2, 0).IsCopied);
        Assert.Equal([(1, 1)], set.Compare(0, 1).Matches.Select(match => (match.A, match.B)));
        Assert.Equal((1.0, null), (set.Compare(0, 1).Whole.CoverageA, set.Compare(0, 2).Whole.CoverageB));
        Assert.Equal(1, set.Compare(0, 2).CopiedShareB);
    }

    /// <summary>Four plans of the region's neighbours, each sentence once, and news or made text as one of another subject.</summary>
    private static List<PlanSentence[]> Plans() =>
        RealSentences.Folder("shared/data/text") is { } folder
            ? [.. Directory.GetFiles(Path.Combine(folder, "plans_buskerud"), "*.md").Order(StringComparer.Ordinal).Select(file => Read(File.ReadAllText(file))), Read(News(folder))]
            : [.. RealSentences.Take(500).Chunk(100).Select((part, number) => part.Select(text => new PlanSentence(number == 4 ? string.Concat(text.Reverse()) : text)).ToArray())];

    private static string News(string folder) =>
        string.Join('\n', File.ReadLines(Path.Combine(folder, "norne_nob_test.conllu")).Where(line => line.StartsWith("# text = ", StringComparison.Ordinal)).Take(300).Select(line => line[9..]));

    private static PlanSentence[] Read(string text) =>
        [.. Sentences.Of(text).Where(sentence => sentence.Kind is SentenceKind.Prose or SentenceKind.ListItem).Select(sentence => sentence.Read(text)).Where(sentence => sentence.Length > 25).Distinct(StringComparer.Ordinal).Select(sentence => new PlanSentence(sentence))];
}
