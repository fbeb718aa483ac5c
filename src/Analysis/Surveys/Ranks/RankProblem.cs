namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>Values with how they vary together.</summary>
internal sealed class RankProblem
{
    private const double Nothing = 1e-14;

    private RankProblem(double[] values, double[] errors, double[] inverse, double[]? factor) => (Values, Errors, Inverse, Factor) = (values, errors, inverse, factor);

    public int Count => Values.Length;

    public double[] Values { get; }

    /// <summary>Standard errors.</summary>
    public double[] Errors { get; }

    /// <summary>1 / sd_ij, N × N; 0 where two do not differ by chance at all.</summary>
    public double[] Inverse { get; }

    /// <summary>Lower triangle L with LL' the covariance; null when they vary independently.</summary>
    public double[]? Factor { get; }

    public static RankProblem Of(ReadOnlySpan<double> values, ReadOnlySpan<double> errors)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(errors.Length, values.Length, nameof(errors));
        var (own, spread, count) = (values.ToArray(), errors.ToArray(), values.Length);
        Check(own);
        Check(spread);
        ArgumentOutOfRangeException.ThrowIfNegative(spread.DefaultIfEmpty().Min(), nameof(errors));
        return new(own, spread, Inverses(count, (i, j) => (spread[i] * spread[i]) + (spread[j] * spread[j])), null);
    }

    public static RankProblem Of(ReadOnlySpan<double> values, double[,] covariance)
    {
        var (own, count) = (values.ToArray(), values.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(covariance.GetLength(0), count, nameof(covariance));
        ArgumentOutOfRangeException.ThrowIfNotEqual(covariance.GetLength(1), count, nameof(covariance));
        Check(own);
        Check([.. covariance.Cast<double>()]);
        var inverse = Inverses(count, (i, j) => covariance[i, i] + covariance[j, j] - (2 * covariance[i, j]) is var variance && variance > Nothing * (covariance[i, i] + covariance[j, j]) ? variance : 0);
        return new(own, [.. Enumerable.Range(0, count).Select(i => Math.Sqrt(Math.Max(0, covariance[i, i])))], inverse, Cholesky(covariance, count));
    }

    private static double[] Inverses(int count, Func<int, int, double> variance)
    {
        var inverse = new double[count * count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                inverse[(i * count) + j] = i != j && variance(i, j) is > 0 and var own ? 1 / Math.Sqrt(own) : 0;
            }
        }

        return inverse;
    }

    private static double[] Cholesky(double[,] covariance, int count)
    {
        var factor = new double[count * count];
        for (var column = 0; column < count; column++)
        {
            for (var row = column; row < count; row++)
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(covariance[row, column] - covariance[column, row]), 1e-9 * Math.Abs(covariance[row, row] + covariance[column, column]), nameof(covariance));
                var sum = covariance[row, column];
                for (var k = 0; k < column; k++)
                {
                    sum -= factor[(row * count) + k] * factor[(column * count) + k];
                }

                if (row == column)
                {
                    ArgumentOutOfRangeException.ThrowIfLessThan(sum, -1e-9 * covariance[row, row], nameof(covariance));
                }

                factor[(row * count) + column] = row == column ? (sum > 1e-12 * covariance[row, row] ? Math.Sqrt(sum) : 0) : factor[(column * count) + column] is > 0 and var pivot ? sum / pivot : 0;
            }
        }

        return factor;
    }

    private static void Check(double[] numbers)
    {
        if (!Array.TrueForAll(numbers, double.IsFinite))
        {
            throw new ArgumentException("A value or a spread is not a number.", nameof(numbers));
        }
    }
}
