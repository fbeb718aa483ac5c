using CsCheck;
using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;

namespace Samspill.Rules.Analysis.Likeness;

/// <summary>All pairs of sentences above a threshold: the same as when every pair is looked at, to the last one and the last digit.</summary>
public sealed class JoiningLikeSentences
{
    private static readonly FeatureSet Set = FeatureSet.Written(4, 4);

    private static readonly double[] Thresholds = [.2, .4, .55, .7, .9];

    [Fact]
    public void Five_thousand_real_sentences_give_the_pairs_of_brute_force_at_five_thresholds_on_one_and_two_threads()
    {
        var rows = Rows(RealSentences.Take(5000));
        var all = Cosine.AllPairsSlowly(rows, Thresholds[0]);

        Assert.Equal(5000, rows.Count);
        foreach (var threshold in Thresholds)
        {
            var expected = all.Where(pair => pair.Score >= threshold).ToList();
            var index = new LikenessIndex(threshold);
            index.Add(rows);

            Assert.Equal(expected, index.Pairs(threads: 1));
            Assert.Equal(expected, index.Pairs(threads: 2));
        }
    }

    [Fact]
    public void A_pair_that_lies_on_the_threshold_is_there_and_one_a_hair_under_it_is_not()
    {
        var rows = Rows(RealSentences.Take(600));

        foreach (var pair in Cosine.AllPairsSlowly(rows, .5).Take(50))
        {
            Assert.Contains(pair, Joined(rows, Math.Min(1, pair.Score)));
            if (pair.Score < 1)
            {
                Assert.DoesNotContain(pair, Joined(rows, Math.BitIncrement(pair.Score)));
            }
        }
    }

    [Fact]
    public void Any_rows_whatever_give_the_pairs_of_brute_force() =>
        Gen.Select(Gen.Int[1, 40].List[0, 12].List[0, 60], Gen.Double[.02, 1]).Sample((sentences, threshold) =>
        {
            var rows = Rows(sentences.ConvertAll(sentence => string.Join(' ', sentence.Select(word => 1000 + word))));

            return Joined(rows, threshold).SequenceEqual(Cosine.AllPairsSlowly(rows, threshold));
        }, iter: 3000);

    [Fact]
    public void A_plan_put_in_later_meets_those_before_it_as_if_all_had_come_at_once()
    {
        var sentences = RealSentences.Take(1200);
        var (table, background) = (new FeatureTable(), Background.Of(Features.Of([.. sentences.Take(300)], Set)));
        var index = new LikenessIndex(.4);
        var byPlan = new List<LikePair>();
        foreach (var plan in sentences.Chunk(250))
        {
            var before = index.Count;
            index.Add(background.Vectors(Features.Of(plan, Set, 1, table)));
            byPlan.AddRange(index.PairsSince(before, 2));
        }

        var all = Cosine.AllPairsSlowly(background.Vectors(Features.Of(sentences, Set)), .4);

        Assert.NotEmpty(all);
        Assert.Equal(all, index.Pairs(2));
        Assert.Equal(all, byPlan.OrderBy(pair => pair.A).ThenBy(pair => pair.B));
        Assert.Equal(all, index.PairsSince(0, 2));
        Assert.Throws<ArgumentException>(() => index.PairsSince(7));
    }

    [Fact]
    public void A_plan_held_against_others_without_being_put_in_gets_the_same_scores()
    {
        var sentences = RealSentences.Take(900);
        var (table, background) = (new FeatureTable(), Background.Of(Features.Of(sentences, Set)));
        var others = background.Vectors(Features.Of([.. sentences.Skip(200)], Set, 2, table));
        var plan = background.Vectors(Features.Of([.. sentences.Take(200)], Set, 2, table));
        var index = new LikenessIndex(.3);
        index.Add(others);

        var expected = Cosine.AllPairsSlowly(Rows(sentences), .3).Where(pair => pair.A < 200 && pair.B >= 200).Select(pair => pair with { B = pair.B - 200 });

        Assert.Equal(expected, index.Against(plan, 2));
    }

    [Fact]
    public void A_score_stands_still_when_another_plan_comes_and_whatever_order_its_words_were_met_in()
    {
        string[] background = ["Kommunen skal ha gode skoler.", "Vi vil bygge veier."];
        string[] plan = ["Regionen skal ha 200 nye arbeidsplasser innen 2023.", "Regionen skal få 150 nye arbeidsplassar innan 2023."];
        var alone = Of(plan);
        var afterOthers = Of([.. RealSentences.Take(300), .. plan]);

        Assert.Equal(Cosine.Of(alone, 0, alone, 1), Cosine.Of(afterOthers, 300, afterOthers, 301));

        SparseRows Of(string[] sentences) => Background.Of(Features.Of(background, Set)).Vectors(Features.Of(sentences, Set));
    }

    [Fact]
    public void The_best_of_each_row_come_highest_first()
    {
        LikePair[] pairs = [new(0, 1, .5), new(0, 2, .9), new(0, 3, .5), new(1, 2, .6)];

        var best = LikenessIndex.Best(pairs, rows: 5, k: 2);

        Assert.Equal([new(0, 2, .9), new(0, 1, .5)], best[0]);
        Assert.Equal([new(1, 2, .6), new(1, 0, .5)], best[1]);
        Assert.Equal([new(2, 0, .9), new(2, 1, .6)], best[2]);
        Assert.Empty(best[4]);
    }

    [Fact]
    public void What_is_no_vector_is_turned_away()
    {
        Assert.Throws<ArgumentException>(() => new SparseRows([0, 2], [3, 3], [.5, .5]));
        Assert.Throws<ArgumentException>(() => new SparseRows([0, 1], [0], [-.5]));
        Assert.Throws<ArgumentException>(() => new SparseRows([0, 1], [0], [double.NaN]));
        Assert.Throws<ArgumentException>(() => new SparseRows([0, 2], [0, 1], [1, .1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LikenessIndex(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LikenessIndex(1.1));
        Assert.Empty(Joined(new([0], [], []), .5));
        Assert.Empty(Joined(new([0, 0, 0], [], []), .5));
    }

    private static SparseRows Rows(IReadOnlyList<string> sentences)
    {
        var counts = Features.Of(sentences, Set, 2);
        return Background.Of(counts).Vectors(counts);
    }

    private static IReadOnlyList<LikePair> Joined(SparseRows rows, double threshold)
    {
        var index = new LikenessIndex(threshold);
        index.Add(rows);
        return index.Pairs(2);
    }
}
