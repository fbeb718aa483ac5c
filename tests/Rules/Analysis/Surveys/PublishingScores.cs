using CsCheck;
using Samspill.Analysis.Surveys;
using Samspill.Analysis.Surveys.Disclosure;

namespace Samspill.Rules.Analysis.Surveys;

/// <summary>A wave's means are published together, or hidden with a reason.</summary>
public sealed class PublishingScores
{
    private static readonly string[] Groups = ["politikere", "ansatte", "næringsliv", "frivillige"];
    private static readonly string[] Targets = ["kommunen", "fylket", "naboene"];
    private static readonly Crossing Pulse = new(new Dimension(Branch.Over("alle", Groups)), new Dimension([.. Targets.Select(target => new Branch(target))]));

    [Fact]
    public void Too_few_alike_or_one_who_outweighs_the_others_are_hidden_for_their_own_sake()
    {
        var rules = DisclosureRules.Pulse;

        Assert.Equal(HiddenBecause.TooFew, rules.Hides([]));
        Assert.Equal(HiddenBecause.TooFew, rules.Hides([10, 20, 30, 40]));
        Assert.Null(rules.Hides([10, 20, 30, 40, 50]));
        Assert.Equal(HiddenBecause.Unanimous, rules.Hides([75, 75, 75, 75, 75, 75]));
        Assert.Equal(HiddenBecause.Dominated, rules.Hides([0, 0, 0, 0, 100]));
        Assert.Equal(HiddenBecause.Dominated, rules.Hides([100, 100, 100, 100, 25]));
        Assert.Null(rules.Hides([0, 0, 25, 25, 100]));
    }

    [Fact]
    public void A_small_group_is_hidden_and_another_with_it_so_that_the_total_does_not_tell()
    {
        var published = ScoreDisclosure.Of(Pulse, Wave((3, 12, 9, 20)), DisclosureRules.Pulse);
        var column = Groups.Append("alle").Select(group => published.Cells[Pulse.Of(group, "fylket")]).ToList();

        Assert.Equal([HiddenBecause.TooFew, null, HiddenBecause.Complement, null, null], column.Select(cell => cell.Why));
        Assert.Equal([null, 12, null, 20, 44], column.Select(cell => cell.Scores?.Count));
        Assert.All(published.Audit(), range => Assert.False(range.IsExposed));
        Assert.Equal([false, true, false, true, true], column.Select(cell => cell.MayShowSpread));
    }

    [Fact]
    public void Two_who_are_hidden_together_are_not_known_together_when_they_are_few()
    {
        var published = ScoreDisclosure.Of(Pulse, Wave((2, 2, 9, 20)), DisclosureRules.Pulse);

        Assert.Equal([HiddenBecause.TooFew, HiddenBecause.TooFew, HiddenBecause.Complement, null, null], Groups.Append("alle").Select(group => published.Cells[Pulse.Of(group, "naboene")].Why));
    }

    [Fact]
    public void Where_only_one_small_group_answered_its_total_is_hidden_too()
    {
        var published = ScoreDisclosure.Of(Pulse, Wave((3, 0, 0, 0)), DisclosureRules.Pulse);

        Assert.All(published.Cells, cell => Assert.Equal((null, HiddenBecause.TooFew), (cell.Scores, cell.Why)));
    }

    [Fact]
    public void Whatever_was_answered_no_hidden_mean_can_be_told_to_within_a_step_and_none_are_known_together_who_are_few() =>
        Gen.Select(Gen.Int[0, 12].Array[12], Gen.Int[0, 4].Array[200]).Sample(
            (sizes, steps) =>
            {
                var next = 0;
                var wave = Groups.SelectMany((group, i) => Targets.SelectMany((target, j) => Enumerable.Range(0, sizes[(3 * i) + j]).Select(_ => new PlacedScore([group, target], 25 * steps[next++ % 200]))));
                var published = ScoreDisclosure.Of(Pulse, wave, DisclosureRules.Pulse);
                return published.Audit().All(range => !range.IsExposed)
                    && published.Cells.All(cell => cell.Scores is null ? cell is { Why: not null, MayShowSpread: false } : cell.Scores.Count >= 5 && cell.Why is null && (!cell.MayShowSpread || cell.Scores.Count >= 10))
                    && published.Table.Sums.All(sum => published.Hidden.Hidden.Contains(sum.Total) || sum.Parts.Where(published.Hidden.Hidden.Contains).Sum(part => published.Table.Cells[part].Count) is 0 or >= 5);
            },
            iter: 200);

    [Fact]
    public void Two_releases_that_differ_by_one_person_tell_what_she_answered()
    {
        Assert.Equal(3.04, Differencing.Told(new(4.25, 12), new(4.36, 11))!.Value.Low, 1e-9);
        var rounded = Differencing.Told(new(Coarse.Mean(4.25), 12, .1), new(Coarse.Mean(4.36), 11, .1))!.Value;
        Assert.Equal((2.05, 4.35), (Math.Round(rounded.Low, 9), Math.Round(rounded.High, 9)));
        Assert.Equal(Differencing.Told(new(4.36, 11), new(4.25, 12)), Differencing.Told(new(4.25, 12), new(4.36, 11)));
        Assert.Null(Differencing.Told(new(4, 12), new(4, 12)));
        Assert.True(Differencing.Tells(12, 11, 5) && Differencing.Tells(11, 12, 5));
        Assert.False(Differencing.Tells(12, 7, 5) || Differencing.Tells(12, 12, 5));
        Assert.Equal([(0, 1)], Differencing.Find([new HashSet<int> { 1, 2, 3, 4, 5, 6 }, new HashSet<int> { 1, 2, 3, 4, 5 }, new HashSet<int> { 1, 7, 8 }, new HashSet<int>()], 5));
        Assert.Equal((0, 5, 5, 5, 10), (Coarse.Count(0), Coarse.Count(1), Coarse.Count(7), Coarse.Count(9), Coarse.Count(14)));
    }

    private static IEnumerable<PlacedScore> Wave((int, int, int, int) sizes)
    {
        var random = new Random(23);
        var (one, two, three, four) = sizes;
        return from pair in Groups.Zip([one, two, three, four])
               from target in Targets
               from person in Enumerable.Range(0, pair.Second)
               select new PlacedScore([pair.First, target], Math.Round(100 * random.NextDouble(), 1));
    }
}
