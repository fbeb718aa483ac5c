using Samspill.Analysis.Surveys;
using Samspill.Kernel;
using Samspill.Trust.Answering;
using Samspill.Trust.Pulse;
using Samspill.Trust.Results;
using Samspill.Trust.Waves;

namespace Samspill.Journeys;

/// <summary>Attacks on what is released, by one who has nothing else: undoing the rounding, and reckoning from one round or place to another.</summary>
public sealed class GuessingFromReleases
{
    private static readonly int[] Varied = [1, 2, 3, 4, 5, 3, 2, 4, 4, 3, 5, 2];

    [Fact]
    public void Neither_an_end_nor_the_middle_of_an_interval_nor_the_spread_undoes_the_rounding()
    {
        foreach (var people in Enumerable.Range(10, 18))
        {
            foreach (var row in Releases(Round(), Group(RaterGroup.Politicians, null, 27, people), Group(RaterGroup.Business, null, 300, people + 7)).Where(row => row.Low is not null))
            {
                var (score, low, high) = (row.Score!.Value, row.Low!.Value, row.High!.Value);
                Assert.All(new[] { score, low, high }, number => Assert.Equal(0, number % 2.5m));
                // The middle is the score, but where an end of the scale is in the way; and the interval is never one of no width.
                Assert.True(low < score && score < high && (low == 0 || high == 100 || (low + high) / 2 == score), $"{people}: {low}–{high} around {score}");
                Assert.True(row.Spread is null || row.Spread % .2m == 0);
                Assert.Equal(0, row.CountAbout! % 5);
            }
        }
    }

    [Fact]
    public void An_interval_holds_the_one_that_was_not_rounded()
    {
        foreach (var people in Enumerable.Range(10, 18))
        {
            var exact = GroupScores.Of(Answers(people).Select(answer => (answer - 1) * 25.0), 27)!;
            var row = Releases(Round(), Group(RaterGroup.Politicians, null, 27, people)).Single(row => row.Measure == "politicians");
            var whole = Means.Of(exact)!;
            Assert.True((double)row.Low! <= Math.Max(0, whole.Low) && (double)row.High! >= Math.Min(100, whole.High), $"{people}: {row.Low}–{row.High} and {whole.Low:0.0}–{whole.High:0.0}");
        }
    }

    /// <summary>Eleven answered, and then one more: every set of answers that would be shown alike is gone through, before and after.</summary>
    [Fact]
    public void All_that_is_shown_before_and_after_one_more_answered_leaves_her_more_than_a_step_of_the_scale()
    {
        var (before, after) = (Seen(Releases(Round(), Group(RaterGroup.Politicians, null, 27, 11))), Seen(Releases(Round(), Group(RaterGroup.Politicians, null, 27, 12))));
        Assert.Equal(10, before.Count);
        var possible = new SortedSet<int>();
        foreach (var answers in Enumerable.Range(10, 4).SelectMany(Sets).Where(answers => Looks(answers) == before))
        {
            possible.UnionWith(Enumerable.Range(0, 5).Where(answer => Looks([.. answers.Select((count, at) => at == answer ? count + 1 : count)]) == after));
        }

        Assert.Contains(Varied[11] - 1, possible);
        Assert.True(possible.Max - possible.Min > 1, string.Join(' ', possible));
    }

    [Fact]
    public void A_region_is_held_only_against_a_round_that_asked_the_same_municipalities()
    {
        var (one, two, three) = (Place(), Place(), Place());
        Counted[] Asked(int people, params OrganisationId[] places) => [.. places.SelectMany(place => new[] { Group(RaterGroup.Politicians, place, 60, people), Group(RaterGroup.Business, place, 300, people + 9) })];
        var spring = new Release(Releases(Round(), Asked(20, one, two, three)));

        var autumn = Releasing.Of(Round(), Asked(25, one, two), [spring])!;
        Assert.All(autumn.Where(row => row.IsRegion), row => Assert.Null(row.Change));
        var places = autumn.Where(row => !row.IsRegion && row.Measure == "politicians").ToList();
        Assert.Equal(6, places.Count);
        Assert.All(places, row => Assert.NotNull(row.Change));

        // One municipality alone is held against its own earlier figures, though its figures are now those of all.
        var alone = Releasing.Of(Round(), Asked(25, two), [new(autumn), spring])!;
        var own = alone.Single(row => row.Measure == "politicians" && row.Group == RaterGroup.Business);
        Assert.Equal(own.Score - autumn.Single(row => row.MunicipalityId == two && row.Measure == "politicians" && row.Group == RaterGroup.Business).Score, own.Change);
        // And the same three again against the last round of the three, over the one between.
        Assert.All(Releasing.Of(Round(), Asked(25, one, two, three), [new(autumn), spring])!.Where(row => row.Measure == "politicians"), row => Assert.NotNull(row.Change));
    }

    [Fact]
    public void A_group_asked_in_one_municipality_of_several_is_shown_there_and_for_all_and_hidden_in_both_or_neither()
    {
        var (one, two) = (Place(), Place());
        foreach (var people in new[] { 3, 8, 22 })
        {
            var rows = Releases(Round(), Group(RaterGroup.Politicians, one, 30, 15), Group(RaterGroup.Politicians, two, 30, 16), Group(RaterGroup.Business, one, 60, people), Group(RaterGroup.Voluntary, null, 90, 20));
            foreach (var measure in Measure.Targets.Select(Measure.Of))
            {
                var cells = rows.Where(row => row.Measure == measure && row.Group == RaterGroup.Business).ToList();
                Assert.Equal(new List<(bool, OrganisationId?)> { (false, one), (true, null) }, cells.OrderBy(row => row.IsRegion).Select(row => (row.IsRegion, row.MunicipalityId)).ToList());
                Assert.Single(cells.Select(row => (row.Score, row.Low, row.High, row.Spread, row.CountAbout, row.Hidden)).Distinct());
                Assert.Equal(people < 5, cells[0].Hidden is not null);
                // All the groups of the place: two here, one there; and those of the whole region only in the region.
                Assert.Equal([one], rows.Where(row => row.Measure == measure && row is { Group: null, IsRegion: false }).Select(row => row.MunicipalityId!.Value));
                Assert.Equal(new List<(bool, OrganisationId?)> { (true, null) }, rows.Where(row => row.Measure == measure && row.Group == RaterGroup.Voluntary).Select(row => (row.IsRegion, row.MunicipalityId)).ToList());
            }
        }
    }

    [Fact]
    public void Those_asked_without_a_municipality_beside_some_with_one_are_counted_in_the_region()
    {
        var one = Place();
        var rows = Releases(Round(), Group(RaterGroup.Business, one, 60, 20), Group(RaterGroup.Business, null, 300, 30));
        var cells = rows.Where(row => row.Measure == "politicians").ToList();
        Assert.Equal(new List<(int, OrganisationId?)> { (20, one), (50, null) }, cells.OrderBy(row => row.IsRegion).Select(row => (row.CountAbout!.Value, row.MunicipalityId)).ToList());
        Assert.DoesNotContain(rows, row => row is { IsRegion: false, MunicipalityId: null } && row.Measure != Measure.Answered);
    }

    private sealed record Sight(decimal Score, decimal Low, decimal High, decimal Spread, int Count);

    private static Sight Seen(IReadOnlyList<ReleasedScore> rows) => rows.Single(row => row.Measure == "politicians") is var row ? new(row.Score!.Value, row.Low!.Value, row.High!.Value, row.Spread!.Value, row.CountAbout!.Value) : null!;

    /// <summary>What so many of each answer look like when they are shown.</summary>
    private static Sight Looks(int[] answers)
    {
        var shown = Shown.Of(GroupScores.Of(answers.SelectMany((count, at) => Enumerable.Repeat(at * 25.0, count)))!, 27);
        var (low, high) = Shown.Ends(Means.Of(shown)!, isIndex: false);
        return new((decimal)shown.Mean, low, high, Shown.Spread(shown), shown.Count);
    }

    /// <summary>Every way that so many can have answered.</summary>
    private static IEnumerable<int[]> Sets(int people) =>
        from a in Enumerable.Range(0, people + 1)
        from b in Enumerable.Range(0, people + 1 - a)
        from c in Enumerable.Range(0, people + 1 - a - b)
        from d in Enumerable.Range(0, people + 1 - a - b - c)
        select new[] { a, b, c, d, people - a - b - c - d };

    private static OrganisationId Place() => OrganisationId.From(Guid.CreateVersion7());

    private static Wave Round() => new() { Key = Key.From("prove"), Title = "Prøve", Instrument = TrustPulse.Instrument };

    private static IReadOnlyList<ReleasedScore> Releases(Wave wave, params Counted[] counted) => Releasing.Of(wave, counted, [])!;

    /// <summary>So many of a group who have each given one answer to everything, the fixed row of answers over and over.</summary>
    private static Counted Group(RaterGroup group, OrganisationId? place, int population, int people)
    {
        var asked = new Respondents { Group = group, MunicipalityId = place, Population = population };
        var tallies = Tally.Empty(asked.Id, Measure.Targets.Concat(Measure.Place).Select(Measure.Of), hasOverall: true).ToDictionary(tally => tally.Slot, StringComparer.Ordinal);
        foreach (var (answer, i) in Answers(people).Select((answer, i) => (answer, i)))
        {
            foreach (var slot in Tally.SlotsOf(TrustPulse.Of(i % TrustPulse.Forms, group), [.. Enumerable.Repeat(answer, 9)], hasOverall: true))
            {
                tallies[slot].Count++;
            }
        }

        return new(asked, [.. tallies.Values]);
    }

    private static IEnumerable<int> Answers(int people) => Enumerable.Range(0, people).Select(i => Varied[i % Varied.Length]);
}
