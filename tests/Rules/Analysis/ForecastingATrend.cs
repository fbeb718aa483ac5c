using Samspill.Analysis.Measuring;

namespace Samspill.Rules.Analysis;

/// <summary>Where a curve is heading, and how sure that is.</summary>
public sealed class ForecastingATrend
{
    private static readonly DateOnly Start = new(2018, 1, 1);

    [Fact]
    public void Nothing_is_foretold_from_fewer_than_five_days_or_for_a_day_already_measured()
    {
        Assert.Null(Trend.Of(Straight(4), Start.AddDays(1000)));
        Assert.Null(Trend.Of([.. Straight(4), new(Start, 3)], Start.AddDays(1000)));
        Assert.Null(Trend.Of(Straight(5), Start.AddDays(120)));
        Assert.NotNull(Trend.Of(Straight(5), Start.AddDays(121)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_straight_line_goes_on_with_no_interval(bool isCumulative)
    {
        var trend = Trend.Of(Straight(6), Start.AddDays(300), isCumulative)!;

        Assert.Equal((610m, 610m, 610m), (Math.Round(trend.Expected, 6), Math.Round(trend.Low, 6), Math.Round(trend.High, 6)));
        Assert.Equal(730.485m, Math.Round(trend.SlopePerYear, 3));
    }

    [Fact]
    public void One_wild_value_moves_the_line_little() =>
        Assert.Equal(610, Math.Round(Trend.Of([.. Straight(10), new(Start.AddDays(15), 9000)], Start.AddDays(300))!.Expected, 0));

    [Fact]
    public void A_pile_never_falls_and_a_share_stays_within_its_bounds()
    {
        var uneven = new Point[] { new(Start, 0), new(Start.AddDays(30), 40), new(Start.AddDays(60), 41), new(Start.AddDays(90), 80), new(Start.AddDays(120), 81) };

        var pile = Trend.Of(uneven, Start.AddDays(150), isCumulative: true)!;
        var share = Trend.Of(uneven, Start.AddDays(365), lowest: 0, highest: 100)!;

        Assert.True(pile.Low >= 81 && pile.High > pile.Expected);
        Assert.Equal((100m, 100m), (share.Expected, share.High));
    }

    [Theory]
    [InlineData(3, 1.6377)]
    [InlineData(5, 1.4759)]
    [InlineData(10, 1.3722)]
    [InlineData(30, 1.3104)]
    [InlineData(120, 1.2886)]
    public void The_quantile_agrees_with_the_printed_table(int freedom, double printed) => Assert.Equal(printed, Trend.Student80(freedom), 0.001);

    [Theory]
    [InlineData(5, false)]
    [InlineData(8, false)]
    [InlineData(20, false)]
    [InlineData(5, true)]
    [InlineData(12, true)]
    public void The_interval_holds_what_comes_in_about_eight_of_ten(int count, bool isCumulative)
    {
        var random = new Random(2018);
        const int trials = 2000;
        var hits = Enumerable.Range(0, trials).Count(_ =>
        {
            var level = 100.0;
            var series = new List<Point>();
            for (var i = 0; i < count + 3; i++)
            {
                level = isCumulative ? level + 30 + (8 * Normal(random)) : 100 + (3 * i);
                series.Add(new Point(Start.AddDays(30 * i), (decimal)(isCumulative ? level : level + (8 * Normal(random)))));
            }

            var trend = Trend.Of(series[..count], series[^1].On, isCumulative)!;
            return series[^1].Value >= trend.Low && series[^1].Value <= trend.High;
        });

        Assert.InRange((double)hits / trials, .77, .86);
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static Point[] Straight(int count) => [.. Enumerable.Range(0, count).Select(i => new Point(Start.AddDays(30 * i), 10 + (60 * i)))];
}
