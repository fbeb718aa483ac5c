using Samspill.Kernel;
using Samspill.Network.Comparing;
using Samspill.Network.Harvesting;

namespace Samspill.Journeys;

/// <summary>How figures of several regions are laid beside each other.</summary>
public sealed class ComparingRegions
{
    private static readonly DateOnly Day = new(2018, 9, 1);

    [Fact]
    public void Where_down_is_better_the_lowest_is_first_and_equal_figures_share_the_better_place()
    {
        var compared = RegionComparison.Of("Oss", [Ours("Dager i kø", 9, "ned")], [Theirs("Fjord", "Dager i kø", 4), Theirs("Skog", "Dager i kø", 9), Theirs("By", "Dager i kø", 20)]).Single();

        Assert.Equal([4m, 9m, 9m, 20m], compared.Figures.Select(figure => figure.Value));
        Assert.Equal(2, compared.Place);
        Assert.Equal("Fjord", compared.Best!.Region);
    }

    [Fact]
    public void Where_all_are_equal_nobody_is_better_and_where_no_end_is_best_there_is_no_place()
    {
        var equal = RegionComparison.Of("Oss", [Ours("Lag", 5, "opp")], [Theirs("Fjord", "Lag", 5)]).Single();
        var within = RegionComparison.Of("Oss", [Ours("Lag", 5, "innenfor")], [Theirs("Fjord", "Lag", 7)]).Single();

        Assert.Equal(1, equal.Place);
        Assert.Null(equal.Best);
        Assert.Null(within.Place);
        Assert.Null(within.Best);
        Assert.Equal([7m, 5m], within.Figures.Select(figure => figure.Value));
    }

    [Fact]
    public void Another_unit_method_or_metric_is_another_definition_and_is_named_as_unlike()
    {
        RegionComparison.Ours[] ours = [Ours("Lag", 5, "opp")];
        (HarvestSource, HarvestedFigure)[] others = [Theirs("Fjord", "Lag", 7, unit: "medlemmer"), Theirs("Skog", "Lag", 8, method: "Talt på en annen måte."), Theirs("By", "Lag", 9, metric: "lag-i-alt"), Theirs("Øy", "  LAG ", 3)];

        var compared = RegionComparison.Of("Oss", ours, others).Single();
        Assert.Equal(["Oss", "Øy"], compared.Figures.Select(figure => figure.Region));
        Assert.Equal(["By", "Fjord", "Skog"], RegionComparison.OtherDefinitions(ours, others).Select(pair => pair.Region).Order(StringComparer.Ordinal));
    }

    private static RegionComparison.Ours Ours(string indicator, decimal value, string direction) => new(indicator, "antall", value, Day, "Talt en gang i året.", null, direction, false);

    private static (HarvestSource Source, HarvestedFigure Figure) Theirs(string region, string indicator, decimal value, string unit = "antall", string method = "Talt en gang i året.", string? metric = null)
    {
        var source = new HarvestSource { Key = Key.From(region), Title = region, Address = $"https://{Key.From(region)}.example/oai" };
        return (source, new() { SourceId = source.Id, Indicator = indicator, Unit = unit, Value = value, On = Day, Method = method, Metric = metric });
    }
}
