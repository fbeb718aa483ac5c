using MathNet.Numerics.Distributions;

namespace Samspill.Analysis.Surveys;

/// <summary>A mean with how sure it is. Unit: points of the scale it was made from (0–100 for the pulse).</summary>
/// <param name="Mean">The mean.</param>
/// <param name="StandardError">Its standard error; 0 when everybody in a finite group answered.</param>
/// <param name="Freedom">Degrees of freedom of the t interval.</param>
/// <param name="Low">The low end of the interval.</param>
/// <param name="High">The high end of the interval.</param>
/// <param name="Count">How many answered, n.</param>
/// <param name="IsFinite">True when the finite-population correction is in: it speaks of the group as it was that day, and not of a climate that could have met others.</param>
public sealed record Estimate(double Mean, double StandardError, double Freedom, double Low, double High, int Count, bool IsFinite)
{
    /// <summary>mean ± t · standard error.</summary>
    internal static Estimate From(double mean, double variance, double freedom, int count, bool isFinite, double level)
    {
        var error = Math.Sqrt(Math.Max(variance, 0));
        var half = error > 0 ? Quantile(freedom, (1 + level) / 2) * error : 0;
        return new(mean, error, freedom, mean - half, mean + half, count, isFinite);
    }

    /// <summary>Student's t, or the normal distribution where the degrees of freedom are past counting.</summary>
    internal static double Quantile(double freedom, double share) => freedom is > 0 and < 1e7 ? StudentT.InvCDF(0, 1, freedom, share) : Normal.InvCDF(0, 1, share);

    /// <summary>The chance, by either side, of a statistic at least so far from 0.</summary>
    internal static double TwoSided(double statistic, double? freedom) =>
        2 * (freedom is { } own and < 1e7 ? StudentT.CDF(0, 1, own, -Math.Abs(statistic)) : Normal.CDF(0, 1, -Math.Abs(statistic)));
}

/// <summary>What one group answered.</summary>
/// <param name="Count">How many answered, n; at least 1.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Deviation">Their standard deviation, with n − 1; 0 for one person, who says nothing of spread.</param>
/// <param name="Population">How many the group has, N; null when it is not known, and then no finite-population correction is made.</param>
public sealed record GroupScores(int Count, double Mean, double Deviation, int? Population = null)
{
    /// <summary>Mean and standard deviation of scores; null without any. The order of the scores changes nothing.</summary>
    public static GroupScores? Of(IEnumerable<double> scores, int? population = null)
    {
        var sorted = scores.Order().ToArray();
        if (sorted.Length == 0)
        {
            return null;
        }

        var mean = sorted.Average();
        return new(sorted.Length, mean, sorted.Length == 1 ? 0 : Math.Sqrt(sorted.Sum(score => (score - mean) * (score - mean)) / (sorted.Length - 1)), population);
    }

    /// <summary>(1 − n/N) · s²/n, with 1 for the parenthesis when N is not known or is not asked for.</summary>
    internal double Variance(bool isFinite) => (isFinite && Population is { } all ? 1 - ((double)Count / all) : 1) * Deviation * Deviation / Count;
}
