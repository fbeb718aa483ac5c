using System.Globalization;

namespace Samspill.Bench.Quality;

/// <summary>How often a rule and a reader agreed.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    public void Add(bool found, bool expected)
    {
        Right += found && expected ? 1 : 0;
        Wrong += found && !expected ? 1 : 0;
        Missed += !found && expected ? 1 : 0;
    }

    /// <summary>Counts, precision and recall with their Wilson intervals at 95 %, as the cells of a row.</summary>
    public string Row() => string.Create(CultureInfo.InvariantCulture, $"{Right + Wrong} | {Share(Right, Right + Wrong)} | {Right + Missed} | {Share(Right, Right + Missed)}");

    /// <summary>x of n and the Wilson score interval: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.96.</summary>
    internal static (double Low, double High) Wilson(int x, int n)
    {
        const double z = 1.959963984540054;
        var p = (double)x / n;
        var middle = p + (z * z / (2 * n));
        var reach = z * Math.Sqrt((p * (1 - p) / n) + (z * z / (4d * n * n)));
        return ((middle - reach) / (1 + (z * z / n)), (middle + reach) / (1 + (z * z / n)));
    }

    private static string Share(int x, int n)
    {
        if (n == 0)
        {
            return "–";
        }

        var (low, high) = Wilson(x, n);
        return string.Create(CultureInfo.InvariantCulture, $"{(double)x / n:.00} ({low:.00}–{high:.00})");
    }
}
