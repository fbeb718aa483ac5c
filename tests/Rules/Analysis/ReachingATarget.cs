using CsCheck;
using Samspill.Analysis.Measuring;

namespace Samspill.Rules.Analysis;

/// <summary>The one achievement rule: way travelled from baseline to target.</summary>
public sealed class ReachingATarget
{
    private const long Cases = 10_000;

    private static readonly Gen<decimal> Number = Gen.Int[-100_000_000, 100_000_000].Select(whole => whole / 100m);
    private static readonly Gen<Direction> OneWay = Gen.Int[0, 2].Select(i => new[] { Direction.Increase, Direction.Decrease, Direction.ReachBy }[i]);
    private static readonly Gen<(Direction Direction, decimal Baseline, decimal Target, decimal Value)> Travels =
        Gen.Select(OneWay, Number, Number, Number).Where(travel => travel.Item2 != travel.Item3 && (travel.Item1 == Direction.ReachBy || travel.Item3 > travel.Item2 == (travel.Item1 == Direction.Increase)));

    [Fact]
    public void The_baseline_is_0_and_the_target_is_1() => Travels.Sample(travel =>
        Achievement.Of(travel.Direction, travel.Baseline, travel.Target, travel.Baseline) == 0
        && Achievement.Of(travel.Direction, travel.Baseline, travel.Target, travel.Target) == 1, iter: Cases);

    [Fact]
    public void Another_unit_or_zero_point_changes_nothing() => Gen.Select(Travels, Gen.Int[1, 100_000], Number).Sample((travel, thousandths, moved) =>
    {
        var scale = thousandths / 1000m;
        var other = Achievement.Of(travel.Direction, (travel.Baseline * scale) + moved, (travel.Target * scale) + moved, (travel.Value * scale) + moved);
        return IsNear(Of(travel), other);
    }, iter: Cases);

    [Fact]
    public void A_mirrored_scale_turns_increase_to_decrease_and_changes_nothing_else() => Travels.Where(travel => travel.Direction != Direction.ReachBy).Sample(travel =>
        Of(travel) == Achievement.Of(travel.Direction == Direction.Increase ? Direction.Decrease : Direction.Increase, -travel.Baseline, -travel.Target, -travel.Value), iter: Cases);

    [Fact]
    public void Better_is_never_less() => Gen.Select(Travels, Number).Sample((travel, other) =>
    {
        var isBetter = travel.Target > travel.Baseline ? other >= travel.Value : other <= travel.Value;
        var (one, two) = (Of(travel), Achievement.Of(travel.Direction, travel.Baseline, travel.Target, other));
        return isBetter ? two >= one : two <= one;
    }, iter: Cases);

    [Fact]
    public void Reached_and_1_are_the_same_thing() => Gen.Select(Gen.Enum<Direction>(), Number, Number, Number, Number).Sample((direction, baseline, target, value, high) =>
    {
        var (low, top) = (Math.Min(target, high), Math.Max(target, high));
        var isReached = Achievement.IsReached(direction, baseline, target, value, low, top);
        return isReached == Achievement.Of(direction, baseline, target, value, low, top) >= 1;
    }, iter: Cases);

    [Fact]
    public void Inside_a_band_is_1_and_outside_falls_the_further_it_is() => Gen.Select(Number.Nullable(), Number, Number, Number).Sample((baseline, one, two, value) =>
    {
        var (low, high) = (Math.Min(one, two), Math.Max(one, two));
        var share = Achievement.Of(Direction.KeepWithin, baseline, null, value, low, high);
        var further = Achievement.Of(Direction.KeepWithin, baseline, null, value < low ? value - 1 : value > high ? value + 1 : value, low, high);
        var isInside = value >= low && value <= high;
        return isInside ? share == 1 : share < 1 && further <= share;
    }, iter: Cases);

    [Fact]
    public void A_band_counts_the_same_from_both_sides() => Gen.Select(Number, Gen.Int[1, 1_000_000], Gen.Int[1, 1_000_000]).Sample((low, width, beyond) =>
        Achievement.Of(Direction.KeepWithin, null, null, low - beyond, low, low + width) == Achievement.Of(Direction.KeepWithin, null, null, low + width + beyond, low, low + width), iter: Cases);

    [Fact]
    public void Nothing_is_said_without_a_value_a_target_or_a_baseline() => Travels.Sample(travel =>
        Achievement.Of(travel.Direction, travel.Baseline, travel.Target, (decimal?)null) is null
        && Achievement.Of(travel.Direction, travel.Baseline, null, travel.Value) is null
        && (travel.Direction == Direction.ReachBy || Achievement.Of(travel.Direction, null, travel.Target, travel.Value) is null), iter: Cases);

    [Fact]
    public void Shares_of_the_same_whole_go_as_their_counts_go() => Gen.Select(Gen.Int[1, 10_000], Gen.Int[0, 10_000], Gen.Int[0, 10_000], Gen.Int[0, 10_000]).Where(shares => shares.Item3 > shares.Item2).Sample((whole, from, to, now) =>
        IsNear(Achievement.Of(Direction.Increase, from, to, now), Achievement.Of(Direction.Increase, new Share(from, whole), new Share(to, whole), new Share(now, whole))), iter: Cases);

    [Fact]
    public void Only_the_drawing_is_clamped() => Travels.Sample(travel =>
        Achievement.Drawn(Of(travel)) is >= 0 and <= 1 && Achievement.Drawn(null) is null, iter: Cases);

    [Fact]
    public void No_number_is_too_large() => Gen.Select(Gen.Enum<Direction>(), Gen.Decimal, Gen.Decimal, Gen.Decimal, Gen.Decimal).Sample((direction, baseline, target, value, high) =>
    {
        _ = Achievement.Of(direction, baseline, target, value, Math.Min(target, high), Math.Max(target, high));
        _ = Achievement.Of(direction, decimal.MinValue, decimal.MaxValue, value);
        return new Share(value, baseline).Percent is not decimal.MaxValue;
    }, iter: Cases);

    [Theory]
    [InlineData(Direction.Increase, 0, 20, 5, .25)]
    [InlineData(Direction.Increase, -10, 10, 0, .5)]
    [InlineData(Direction.Decrease, -10, -30, -20, .5)]
    [InlineData(Direction.Decrease, 10, -10, 15, -.25)]
    [InlineData(Direction.Increase, 100, 120, 130, 1.5)]
    [InlineData(Direction.ReachBy, 0, 12, 4, .3333333333333333)]
    [InlineData(Direction.ReachBy, 23, 12, 23, 0)]
    public void Zero_and_negative_baselines_and_crossing_zero_are_plain_arithmetic(Direction direction, int baseline, int target, int value, double expected) =>
        Assert.Equal((decimal)expected, Achievement.Of(direction, baseline, target, value)!.Value, 12);

    [Theory]
    [InlineData(Direction.Increase, 100, 1)]
    [InlineData(Direction.Increase, 99, 0)]
    [InlineData(Direction.Decrease, 100, 1)]
    [InlineData(Direction.Decrease, 101, 0)]
    [InlineData(Direction.ReachBy, 100, 1)]
    public void A_target_equal_to_the_baseline_is_a_level_to_hold(Direction direction, int value, int expected) => Assert.Equal(expected, Achievement.Of(direction, 100, 100, value));

    [Fact]
    public void The_band_of_answering_days_is_worked_by_hand()
    {
        // Days to answer: 8 at the start, to be kept between 2 and 5. 6.5 is half of the way in, 9 is further out than the start.
        Assert.Equal(.5m, Achievement.Of(Direction.KeepWithin, 8, null, 6.5m, 2, 5));
        Assert.Equal(1, Achievement.Of(Direction.KeepWithin, 8, null, 3, 2, 5));
        Assert.Equal(1 - (4m / 3m), Achievement.Of(Direction.KeepWithin, 8, null, 9, 2, 5));
        Assert.Equal(1 - (1m / 3m), Achievement.Of(Direction.KeepWithin, null, null, 1, 2, 5));
        Assert.Null(Achievement.Of(Direction.KeepWithin, 8, null, 3));
        Assert.Equal(0, Achievement.Of(Direction.KeepWithin, null, null, 6, high: 5));
    }

    [Fact]
    public void A_whole_of_0_has_no_share_and_is_not_infinite()
    {
        Assert.Null(new Share(3, 0).Percent);
        Assert.Null(new Share(0, 0).Percent);
        Assert.Equal(0, new Share(0, 4).Percent);
        Assert.Null(Share.Of(null, 4));
        Assert.Null(Achievement.Of(Direction.Increase, new Share(5, 9), new Share(9, 10), new Share(1, 0)));
    }

    private static decimal? Of((Direction Direction, decimal Baseline, decimal Target, decimal Value) travel) => Achievement.Of(travel.Direction, travel.Baseline, travel.Target, travel.Value);

    private static bool IsNear(decimal? one, decimal? two) => Math.Abs(one!.Value - two!.Value) <= 1e-9m * Math.Max(1, Math.Abs(one.Value));
}

/// <summary>Faults that other tools have had, each as a case of its own.</summary>
public sealed class FaultsOfOtherTools
{
    [Fact]
    public void Less_is_further_on_the_way_when_less_is_better() =>
        // Akvo RSR took the highest value where the lowest counted.
        Assert.True(Achievement.Of(Direction.Decrease, 20, 10, 12) > Achievement.Of(Direction.Decrease, 20, 10, 18));

    [Fact]
    public void A_start_equal_to_the_desired_value_is_no_division_by_zero_and_no_free_hundred_per_cent()
    {
        // Prosjektportalen: start = desired.
        Assert.Equal(0, Achievement.Of(Direction.Increase, 50, 50, 40));
        Assert.Equal(1, Achievement.Of(Direction.Increase, 50, 50, 50));
    }

    [Fact]
    public void Zero_is_a_number_and_nothing_is_not_zero()
    {
        // Prosjektportalen showed 0 as blank; the other way round is as wrong.
        Assert.Equal(-.5m, Achievement.Of(Direction.Increase, 10, 30, 0));
        Assert.Equal(1, Achievement.Of(Direction.Decrease, 10, 0, 0));
        Assert.Null(Achievement.Of(Direction.Increase, 10, 30, (decimal?)null));
        Assert.Equal(new Total(0, 2, 3, AddingUp.Sum), AddUp.Of(AddingUp.Sum, [new(0), new(null), new(0)]));
    }

    [Fact]
    public void Weights_need_not_sum_to_1()
    {
        // Decidim multiplied by weights that did not.
        Assert.Equal(60, AddUp.Of(AddingUp.Weighted, [new(80, null, 3), new(40, null, 3)]).Value);
        Assert.Equal(50, AddUp.Of(AddingUp.Weighted, [new(80, null, .1m), new(40, null, .3m)]).Value);
    }

    [Fact]
    public void What_goes_the_wrong_way_or_beyond_is_told_as_it_is()
    {
        // d-portal's "gain" was clamped to 0-100.
        Assert.Equal(-.5m, Achievement.Of(Direction.Increase, 100, 200, 50));
        Assert.Equal(1.5m, Achievement.Of(Direction.Increase, 100, 200, 250));
    }

    [Fact]
    public void Percentages_are_never_summed()
    {
        Assert.Equal(new Total(null, 2, 2, AddingUp.Sum), AddUp.Of(AddingUp.Sum, [new(null, 14, 22), new(null, 6, 11)]));
        Assert.Equal(new Total(null, 2, 2, AddingUp.Sum), AddUp.Of(AddingUp.Sum, [new(40), new(60)], isPercent: true));
    }
}
