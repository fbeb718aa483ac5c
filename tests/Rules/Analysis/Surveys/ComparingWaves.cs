using CsCheck;
using Samspill.Analysis.Surveys;

namespace Samspill.Rules.Analysis.Surveys;

/// <summary>What has changed since the last wave, and what only looks so.</summary>
public sealed class ComparingWaves
{
    [Fact]
    public void Independent_waves_are_held_against_each_other_by_z()
    {
        var change = Change.Independent(Of(4.10, .10), Of(4.38, .11))!;

        Assert.Equal((1.883, .0596), (Math.Round(change.Statistic, 3), Math.Round(change.Chance, 4)));
        Assert.Equal((WaveKind.Independent, null, .28), (change.Kind, change.Freedom, Math.Round(change.Difference, 9)));
        Assert.True(change.Low < 0 && change.High > .28);
        Assert.Equal(.417, Change.Detectable(.10, .11), .001);
        Assert.Null(Change.Independent(Of(4, 0), Of(5, 0)));
    }

    [Fact]
    public void Linked_waves_are_held_against_each_other_person_by_person()
    {
        // Differences 1, 2, 3, 2: mean 2, deviation √(2/3), t = 2 / (√(2/3)/2).
        var change = Change.Linked([(50, 51), (60, 62), (40, 43), (70, 72)])!;

        Assert.Equal((WaveKind.Linked, 2.0, 3.0), (change.Kind, change.Difference, change.Freedom));
        Assert.Equal(4.898979, change.Statistic, 1e-6);
        Assert.Equal(.016281, change.Chance, 1e-4);
        Assert.Null(Change.Linked([(50, 51)]));
        Assert.Null(Change.Linked([(50, 51), (60, 61)]));
    }

    [Fact]
    public void Many_comparisons_are_made_good_for()
    {
        double[] chances = [.041, .001, .20, .012, .008];

        Assert.Equal([.082, .005, .20, .036, .032], ManyTests.Holm(chances).Select(chance => Math.Round(chance, 9)));
        Assert.Equal([.05125, .005, .20, .02, .02], ManyTests.BenjaminiHochberg(chances).Select(chance => Math.Round(chance, 9)));
        Assert.Empty(ManyTests.Holm([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ManyTests.Holm([1.1]));
    }

    [Fact]
    public void What_is_made_good_for_is_never_smaller_keeps_its_order_and_Holm_is_the_stricter() =>
        Gen.Double[0, 1].Array[1, 40].Sample(chances =>
        {
            var (holm, screened) = (ManyTests.Holm(chances), ManyTests.BenjaminiHochberg(chances));
            var order = Enumerable.Range(0, chances.Length).OrderBy(i => chances[i]).ToList();
            return Enumerable.Range(0, chances.Length).All(i => holm[i] >= screened[i] - 1e-12 && screened[i] >= chances[i] - 1e-12 && holm[i] <= 1)
                && order.Zip(order.Skip(1)).All(pair => holm[pair.First] <= holm[pair.Second] && screened[pair.First] <= screened[pair.Second]);
        });

    private static Estimate Of(double mean, double error) => new(mean, error, 100, mean - (2 * error), mean + (2 * error), 50, IsFinite: true);
}
