using Samspill.Kernel;
using Samspill.Network.Harvesting;

namespace Samspill.Network.Comparing;

/// <summary>A region's figure as it is laid beside others.</summary>
/// <param name="Source">The key of the source it came from; null for our own.</param>
public sealed record RegionFigure(string Region, string? Source, decimal Value, DateOnly On, bool IsDemo);

/// <summary>Figures of the same thing, counted in the same way.</summary>
/// <param name="Figures">Best first where one end is best; else the largest first.</param>
/// <param name="Place">Our place among them, 1 the best; equal figures share the better place. Null where neither end is best.</param>
/// <param name="Best">The region that did best, when it did better than we; null otherwise.</param>
/// <param name="IsApart">True when the figures are more than a year apart.</param>
public sealed record ComparedFigures(string Indicator, string? Unit, string? Method, IReadOnlyList<RegionFigure> Figures, int? Place, RegionFigure? Best, bool IsApart);

/// <summary>Lays figures beside each other. Only what has the same definition is compared: the same metric in the same unit, or, where it is counted by hand, the same name, unit and method word for word.</summary>
internal static class RegionComparison
{
    /// <summary>Our own figure with which way is better: `opp`, `ned`, or another word where no end is best.</summary>
    public sealed record Ours(string Indicator, string? Unit, decimal Value, DateOnly On, string? Method, string? Metric, string Direction, bool IsDemo);

    /// <summary>What two figures must have in common to be compared.</summary>
    public static string Definition(string indicator, string? unit, string? method, string? metric) =>
        metric is not null ? $"{metric}\n{Folded(unit)}" : $"{Folded(indicator)}\n{Folded(unit)}\n{Folded(method)}";

    /// <summary>Every figure of ours that others have too, and how it stands among them; those where others do best come first, by the distance to the best.</summary>
    public static IReadOnlyList<ComparedFigures> Of(string us, IReadOnlyList<Ours> ours, IReadOnlyList<(HarvestSource Source, HarvestedFigure Figure)> others)
    {
        var theirs = others.ToLookup(pair => Definition(pair.Figure.Indicator, pair.Figure.Unit, pair.Figure.Method, pair.Figure.Metric), StringComparer.Ordinal);
        return [.. ours.DistinctBy(row => Definition(row.Indicator, row.Unit, row.Method, row.Metric)).Select(row => One(us, row, [.. theirs[Definition(row.Indicator, row.Unit, row.Method, row.Metric)]])).OfType<ComparedFigures>()
            .OrderBy(row => row.Best is null).ThenByDescending(Distance).ThenBy(row => Letters.SortKey(row.Indicator), StringComparer.Ordinal)];
    }

    /// <summary>Figures of others that carry the name of one of ours but are counted in another way: named, and not compared.</summary>
    public static IReadOnlyList<(string Indicator, string Region)> OtherDefinitions(IReadOnlyList<Ours> ours, IReadOnlyList<(HarvestSource Source, HarvestedFigure Figure)> others)
    {
        var mine = ours.ToLookup(row => Folded(row.Indicator), row => Definition(row.Indicator, row.Unit, row.Method, row.Metric), StringComparer.Ordinal);
        return [.. others.Where(pair => mine[Folded(pair.Figure.Indicator)] is var known && known.Any() && !known.Contains(Definition(pair.Figure.Indicator, pair.Figure.Unit, pair.Figure.Method, pair.Figure.Metric), StringComparer.Ordinal)).Select(pair => (pair.Figure.Indicator, pair.Source.Title)).Distinct()];
    }

    private static ComparedFigures? One(string us, Ours mine, IReadOnlyList<(HarvestSource Source, HarvestedFigure Figure)> theirs)
    {
        if (theirs.Count == 0)
        {
            return null;
        }

        int? sign = mine.Direction switch { "opp" => 1, "ned" => -1, _ => null };
        var all = theirs.Select(pair => new RegionFigure(pair.Source.Title, pair.Source.Key.Value, pair.Figure.Value, pair.Figure.On, pair.Source.IsDemo)).Append(new(us, null, mine.Value, mine.On, mine.IsDemo))
            .OrderByDescending(figure => figure.Value * (sign ?? 1)).ThenBy(figure => Letters.SortKey(figure.Region), StringComparer.Ordinal).ToList();
        var better = sign is { } way ? all.Count(figure => figure.Value * way > mine.Value * way) : 0;
        return new(mine.Indicator, mine.Unit, mine.Method, all, sign is null ? null : better + 1, better > 0 ? all[0] : null, all.Max(figure => figure.On).AddYears(-1) > all.Min(figure => figure.On));
    }

    private static decimal Distance(ComparedFigures row) => row.Best is { } best && row.Figures.First(figure => figure.Source is null).Value is var mine && Math.Max(Math.Abs(best.Value), Math.Abs(mine)) is > 0 and var scale ? Math.Abs(best.Value - mine) / scale : 0;

    private static string Folded(string? text) => string.Join(' ', (text ?? "").Trim().TrimEnd('.').ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
