namespace Samspill.Analysis.Surveys;

/// <summary>When many cells are held against their last wave, some change by chance: the p values made good for that, in the order they came.</summary>
public static class ManyTests
{
    /// <summary>
    /// Holm: sorted upwards, the largest so far of (m − i + 1)·p_(i), at most 1. Under .05 may be called changed: the chance that any
    /// of all those called so has not is at most .05. For the question <c>which cells have changed</c>.
    /// </summary>
    /// <remarks>Holm, Scand. J. Statistics 6 (1979). Golden: .001 .008 .012 .041 .20 becomes .005 .032 .036 .082 .20.</remarks>
    public static IReadOnlyList<double> Holm(IReadOnlyList<double> chances)
    {
        var (order, made, most) = (Sorted(chances), new double[chances.Count], 0.0);
        for (var i = 0; i < order.Length; i++)
        {
            made[order[i]] = most = Math.Max(most, Math.Min(1, (order.Length - i) * chances[order[i]]));
        }

        return made;
    }

    /// <summary>
    /// Benjamini and Hochberg: sorted downwards, the least so far of m/i·p_(i), at most 1. Of those under .05, one in twenty is
    /// expected to be chance. For screening, never for a claim about one cell.
    /// </summary>
    /// <remarks>Benjamini and Hochberg, JRSS B 57 (1995). Golden: .001 .008 .012 .041 .20 becomes .005 .02 .02 .05125 .20.</remarks>
    public static IReadOnlyList<double> BenjaminiHochberg(IReadOnlyList<double> chances)
    {
        var (order, made, least) = (Sorted(chances), new double[chances.Count], 1.0);
        for (var i = order.Length - 1; i >= 0; i--)
        {
            made[order[i]] = least = Math.Min(least, (double)order.Length / (i + 1) * chances[order[i]]);
        }

        return made;
    }

    private static int[] Sorted(IReadOnlyList<double> chances)
    {
        foreach (var chance in chances)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(chance, nameof(chances));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(chance, 1, nameof(chances));
        }

        return [.. Enumerable.Range(0, chances.Count).OrderBy(i => chances[i]).ThenBy(i => i)];
    }
}
