using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;

namespace Samspill.Rules.Analysis.Norwegian;

/// <summary>
/// Sixty sentences of Kongsberg's plan and sixty of Ål's, each beside the same in the other written form as Apertium (apertium-nno-nob) made it:
/// `sed 's/$/ ¤/' sentences | apertium -u nob-nno`. Machine translation keeps the order of the words, so this is the best that can be hoped for.
/// </summary>
public sealed class ComparingTwins
{
    private static readonly string[][] Twins = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Analysis", "Norwegian", "twins.tsv")).Skip(1).Select(line => line.Split('\t'))];

    private static IReadOnlyList<PlanSentence> Sentences(string plan, int column) => [.. Twins.Where(row => row[0] == plan).Select(row => new PlanSentence(row[column]))];

    [Theory]
    [InlineData("Kongsberg")]
    [InlineData("Ål")]
    public void The_same_plan_in_the_other_written_form_is_the_same_plan(string plan)
    {
        var comparison = new PlanSet([Sentences(plan, 2), Sentences(plan, 3)], Background.Norwegian, .5, threads: 1).Compare(0, 1);
        Assert.True(comparison.Whole.CoverageA > .98 && comparison.Whole.CoverageB > .98, $"{comparison.Whole}");
        Assert.True(comparison.Whole.Alignment > .9, $"{comparison.Whole}");
        Assert.All(comparison.Matches, match => Assert.Equal(match.A, match.B));
    }

    [Fact]
    public void Without_the_mapping_the_forms_stand_further_apart()
    {
        var (written, mapped) = (Mean(FeatureSet.Written(4, 4)), Mean(FeatureSet.Grams));
        Assert.True(mapped > written + .15, $"{written:0.000} {mapped:0.000}");
    }

    [Fact]
    public void Plans_of_different_subjects_share_little_and_order_changes_nothing()
    {
        var one = new PlanSet([Sentences("Kongsberg", 2), Sentences("Ål", 2)], Background.Norwegian, .5, threads: 1).Compare(0, 1);
        var turned = new PlanSet([[.. Sentences("Kongsberg", 2).Reverse()], Sentences("Ål", 2)], Background.Norwegian, .5, threads: 2).Compare(0, 1);
        Assert.True(one.Whole.CoverageA < .1, $"{one.Whole}");
        Assert.Equal(one.Whole, turned.Whole);
    }

    /// <summary>The mean cosine of a sentence with its twin, the rarity of features reckoned over the twins themselves.</summary>
    private static double Mean(FeatureSet set)
    {
        var rows = Features.Of([.. Twins.Select(row => row[2]), .. Twins.Select(row => row[3])], set);
        var vectors = Background.Of(rows).Vectors(rows);
        return Enumerable.Range(0, Twins.Length).Average(i => Cosine.Of(vectors, i, vectors, i + Twins.Length));
    }
}
