namespace Samspill.Analysis.Measuring;

/// <summary>Where a curve is heading, if it goes on as it has.</summary>
/// <param name="SlopePerYear">The change in a year, in the indicator's unit.</param>
/// <param name="Expected">The expected value on <paramref name="On"/>.</param>
/// <param name="Low">The low end of the 80 % interval.</param>
/// <param name="High">The high end of the 80 % interval.</param>
/// <param name="Count">The number of measurements behind it.</param>
public sealed record TrendResult(DateOnly On, decimal SlopePerYear, decimal Expected, decimal Low, decimal High, int Count);

/// <summary>Trend and expected value at a deadline, with an 80 % interval; docs/methods.md has formulas and sources.</summary>
public static class Trend
{
    /// <summary>The fewest measurements on different days that a trend is drawn from.</summary>
    public const int Fewest = 5;

    private const double DaysInYear = 365.2425;

    /// <summary>
    /// The trend, or null with fewer than <see cref="Fewest"/> days measured, when the deadline is not after the last of them, or when
    /// the numbers are too large to reckon with.
    /// </summary>
    /// <param name="isCumulative">True for a count that piles up: it moves by steps from where it is, and never falls.</param>
    /// <param name="lowest">The lowest value there can be, as 0 for a count.</param>
    /// <param name="highest">The highest value there can be, as 100 for per cent.</param>
    public static TrendResult? Of(IReadOnlyCollection<Point> points, DateOnly deadline, bool isCumulative = false, decimal? lowest = null, decimal? highest = null)
    {
        var ordered = points.GroupBy(point => point.On).Select(group => group.Last()).OrderBy(point => point.On).ToList();
        if (ordered.Count < Fewest || deadline <= ordered[^1].On)
        {
            return null;
        }

        var days = ordered.ConvertAll(point => (double)(point.On.DayNumber - ordered[0].On.DayNumber));
        var values = ordered.ConvertAll(point => (double)point.Value);
        var at = (double)(deadline.DayNumber - ordered[0].On.DayNumber);
        var (slope, expected, half) = isCumulative ? Drift(days, values, at) : Line(days, values, at);
        var floor = isCumulative && slope >= 0 ? Higher(lowest, ordered[^1].Value) : lowest;
        return Exact.From(slope * DaysInYear) is { } yearly && Exact.From(expected) is { } middle && Exact.From(expected - half) is { } low && Exact.From(expected + half) is { } high
            ? new(deadline, yearly, Held(middle, floor, highest), Held(low, floor, highest), Held(high, floor, highest), ordered.Count)
            : null;
    }

    /// <summary>Theil and Sen's line: the median of the slopes between all pairs, so that one wild value moves it little.</summary>
    private static (double Slope, double Expected, double Half) Line(List<double> days, List<double> values, double at)
    {
        var count = days.Count;
        var slope = Median([.. from i in Enumerable.Range(0, count) from j in Enumerable.Range(i + 1, count - i - 1) select (values[j] - values[i]) / (days[j] - days[i])]);
        var start = Median([.. days.Select((day, i) => values[i] - (slope * day))]);
        var mean = days.Average();
        var spread = days.Sum(day => (day - mean) * (day - mean));
        var noise = Math.Sqrt(days.Select((day, i) => values[i] - start - (slope * day)).Sum(rest => rest * rest) / (count - 2));
        return (slope, start + (slope * at), Student80(count - 2) * noise * Math.Sqrt(1 + (1.0 / count) + ((at - mean) * (at - mean) / spread)));
    }

    /// <summary>A random walk with drift: what has piled up stays, and what comes is as uneven as what came.</summary>
    private static (double Slope, double Expected, double Half) Drift(List<double> days, List<double> values, double at)
    {
        var span = days[^1] - days[0];
        var slope = (values[^1] - values[0]) / span;
        var unevenness = Enumerable.Range(1, days.Count - 1).Sum(i =>
        {
            var (step, rise) = (days[i] - days[i - 1], values[i] - values[i - 1]);
            return (rise - (slope * step)) * (rise - (slope * step)) / step;
        });
        var ahead = at - days[^1];
        var variance = unevenness / (days.Count - 2) * ahead * (1 + (ahead / span));
        return (slope, values[^1] + (slope * ahead), Student80(days.Count - 2) * Math.Sqrt(variance));
    }

    /// <summary>The 90 % quantile of Student's t, which leaves 80 % in the middle; within .001 from 3 degrees of freedom.</summary>
    /// <remarks>Cornish and Fisher's expansion, Abramowitz and Stegun 26.7.5.</remarks>
    internal static double Student80(int freedom)
    {
        const double z = 1.2815515655446004;
        double third = z * z * z, fifth = third * z * z, seventh = fifth * z * z, ninth = seventh * z * z, n = freedom;
        return z + ((third + z) / (4 * n)) + (((5 * fifth) + (16 * third) + (3 * z)) / (96 * n * n))
            + (((3 * seventh) + (19 * fifth) + (17 * third) - (15 * z)) / (384 * n * n * n))
            + (((79 * ninth) + (776 * seventh) + (1482 * fifth) - (1920 * third) - (945 * z)) / (92160 * n * n * n * n));
    }

    private static double Median(List<double> numbers)
    {
        numbers.Sort();
        var middle = numbers.Count / 2;
        return numbers.Count % 2 == 1 ? numbers[middle] : (numbers[middle - 1] / 2) + (numbers[middle] / 2);
    }

    private static decimal Higher(decimal? one, decimal other) => one is { } first && first > other ? first : other;

    private static decimal Held(decimal value, decimal? lowest, decimal? highest) => value < lowest ? lowest.Value : value > highest ? highest.Value : value;
}
