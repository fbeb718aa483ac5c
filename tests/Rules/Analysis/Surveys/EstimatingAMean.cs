using CsCheck;
using Samspill.Analysis.Measuring;
using Samspill.Analysis.Surveys;

namespace Samspill.Rules.Analysis.Surveys;

/// <summary>Means of finite groups, indices over them, and what weights cost.</summary>
public sealed class EstimatingAMean
{
    private static readonly GroupScores[] Golden = [new(18, 4.6, 1.1, 27), new(160, 4.9, 1.3, 900), new(72, 3.8, 1.5, 650)];

    private static readonly Gen<GroupScores> Groups = Gen.Select(Gen.Int[2, 50], Gen.Int[0, 500], Gen.Double[0, 100], Gen.Double[.1, 40], (count, more, mean, deviation) => new GroupScores(count, mean, deviation, count + more));

    [Fact]
    public void The_index_of_three_groups_is_that_of_the_reference()
    {
        var equal = Means.Index(Golden, GroupWeights.Equal)!;
        var people = Means.Index(Golden, GroupWeights.Population)!;
        var effect = DesignEffect.Of(Golden, GroupWeights.Equal)!;

        Assert.Equal((4.4333, .08088, 84.8), (Math.Round(equal.Mean, 4), Math.Round(equal.StandardError, 5), Math.Round(equal.Freedom, 1)));
        Assert.Equal((4.2725, 4.5942), (Math.Round(equal.Low, 4), Math.Round(equal.High, 4)));
        Assert.Equal((4.4415, .0869, 250), (Math.Round(people.Mean, 4), Math.Round(people.StandardError, 4), people.Count));
        Assert.Equal((2.1026, 118.9), (Math.Round(effect.Effect, 4), Math.Round(effect.EffectiveCount, 1)));
        Assert.True(equal.IsFinite && !Means.Index(Golden, GroupWeights.Equal, isFinite: false)!.IsFinite);
    }

    [Fact]
    public void Everybody_leaves_no_doubt_about_this_day_and_one_answer_tells_no_spread()
    {
        var all = Means.Of(new(9, 60, 20, 9))!;

        Assert.Equal((60.0, 60.0, 0.0), (all.Low, all.High, all.StandardError));
        Assert.Equal(60 + (2.306004 * 20 / 3), Means.Of(new(9, 60, 20, 9), isFinite: false)!.High, 1e-4);
        Assert.Null(Means.Of(new(1, 60, 0, 9)));
        Assert.Null(Means.Index([new(9, 60, 20)], GroupWeights.Population));
        Assert.Null(Means.Index([], GroupWeights.Equal));
        Assert.Null(GroupScores.Of([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Means.Of(new(9, 60, 20, 8)));
    }

    [Fact]
    public void An_index_lies_among_its_groups_and_the_correction_only_narrows_it() =>
        Groups.Array[1, 6].Sample(
            groups =>
            {
                var (finite, climate) = (Means.Index(groups, GroupWeights.Equal)!, Means.Index(groups, GroupWeights.Equal, isFinite: false)!);
                var (most, least) = (groups.Max(group => group.Mean), groups.Min(group => group.Mean));
                var sum = groups.Sum(group => group.Count - 1);
                return finite.Mean <= most + 1e-9 && finite.Mean >= least - 1e-9 && finite.StandardError <= climate.StandardError + 1e-12
                    && climate.Freedom <= sum + 1e-6 && climate.Freedom >= groups.Min(group => group.Count - 1) - 1e-6
                    && DesignEffect.Of(groups, GroupWeights.Population)!.Effect >= 1 - 1e-12;
            },
            iter: 10_000);

    [Fact]
    public void Weights_give_each_part_its_share_and_nobody_stands_for_those_who_are_not_there()
    {
        Assert.Equal([.5, 2.0], PostStratification.Weights([new(20, 100), new(10, 200)])!.Select(weight => Math.Round(weight, 12)));
        Assert.Null(PostStratification.Weights([new(20, 100), new(0, 200)]));
        Assert.Equal([1.0, 0.0], PostStratification.Weights([new(20, 100), new(0, 0)])!);
        Assert.Null(DesignEffect.Of([0.0, 0.0]));
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 400], (count, more) => new Stratum(count, count + more)).Array[1, 6].Sample(strata =>
            Math.Abs(strata.Zip(PostStratification.Weights(strata)!).Sum(pair => pair.First.Count * pair.Second) - strata.Sum(stratum => stratum.Count)) < 1e-6);
    }

    [Fact]
    public void Rates_are_put_together_from_their_counts()
    {
        Assert.Equal(45, ResponseRate.Of([new(10, 9), new(90, 36)]).Share.Percent);
        Assert.Null(ResponseRate.Of([]).Share.Percent);
    }

    [Fact]
    public void Wilsons_interval_is_the_printed_one_and_stays_within_bounds()
    {
        Assert.Equal((42.3, 75.4), Rounded(Wilson.Of(18, 30)));
        Assert.Equal((11.8, 40.9), Rounded(Wilson.Of(7, 30)));
        Assert.Equal((0.0, 27.8), Rounded(Wilson.Of(0, 10)));
        Assert.Null(Wilson.Of(0, 0));
        Gen.Int[1, 400].SelectMany(count => Gen.Int[0, count], (count, hits) => (hits, count)).Sample((hits, count) =>
            Wilson.Of(hits, count) is { } own && own.Low >= 0 && own.High <= 100 && own.Low <= 100.0 * hits / count && own.High >= 100.0 * hits / count);
        static (double, double) Rounded(Wilson? wilson) => (Math.Round(wilson!.Value.Low, 1), Math.Round(wilson.Value.High, 1));
    }
}
