namespace Samspill.Analysis.Surveys.Disclosure;

/// <summary>A mean that has been published, with how many it is of and how it was rounded.</summary>
/// <param name="Mean">As it was published.</param>
/// <param name="Count">How many it is of.</param>
/// <param name="Step">What it was rounded to; 0 for not rounded, .1 for one decimal.</param>
public readonly record struct PublishedMean(double Mean, int Count, double Step = 0)
{
    internal double Least => (Mean - (Step / 2)) * Count;

    internal double Most => (Mean + (Step / 2)) * Count;
}

/// <summary>What two published figures tell of those who are in one and not in the other.</summary>
public static class Differencing
{
    /// <summary>
    /// True when one group lies in the other and they differ by someone, but by fewer than <paramref name="fewest"/>: then one less the other is a figure of so few. Also for one group at two times, when a person has come or gone.
    /// </summary>
    public static bool Tells(int outer, int inner, int fewest) => outer != inner && Math.Abs(outer - inner) < fewest;

    /// <summary>
    /// The mean of those in the outer group and not in the inner, as wide as the rounding leaves it: (N·M − n·m) / (N − n), with M and m anywhere
    /// within half a step. Null when the groups are equal.
    /// </summary>
    /// <remarks>Golden: 4.25 of 12 and 4.36 of 11 tell that the twelfth answered 3.04; rounded to 4.3 and 4.4, somewhere from 2.05 to 4.35.</remarks>
    public static (double Low, double High)? Told(PublishedMean outer, PublishedMean inner) =>
        outer.Count == inner.Count ? null
        : outer.Count < inner.Count ? Told(inner, outer)
        : ((outer.Least - inner.Most) / (outer.Count - inner.Count), (outer.Most - inner.Least) / (outer.Count - inner.Count));

    /// <summary>
    /// The pairs of published groups of which one less the other is someone, but fewer than <paramref name="fewest"/>; groups by those who are in them, whether or not they were meant to be nested.
    /// </summary>
    /// <param name="groups">For each published figure, the numbers of those it is of.</param>
    public static IReadOnlyList<(int Outer, int Inner)> Find(IReadOnlyList<IReadOnlySet<int>> groups, int fewest) =>
    [
        .. from outer in Enumerable.Range(0, groups.Count)
           from inner in Enumerable.Range(0, groups.Count)
           where groups[inner].Count > 0 && Tells(groups[outer].Count, groups[inner].Count, fewest) && groups[inner].IsProperSubsetOf(groups[outer])
           select (outer, inner),
    ];
}

/// <summary>Published figures are coarser than those that were reckoned.</summary>
public static class Coarse
{
    /// <summary>A mean to one decimal, halves away from 0.</summary>
    public static double Mean(double mean) => Math.Round(mean, 1, MidpointRounding.AwayFromZero);

    /// <summary>A number of answers rounded down to fives, as response rates are, and never 0 where somebody answered.</summary>
    public static int Count(int count) => count <= 0 ? 0 : Math.Max(5, count / 5 * 5);
}
