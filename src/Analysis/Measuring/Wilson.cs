using MathNet.Numerics.Distributions;

namespace Samspill.Analysis.Measuring;

/// <summary>Wilson's interval for a share of counted things, in per cent.</summary>
/// <param name="Low">The low end, 0–100.</param>
/// <param name="High">The high end, 0–100.</param>
public readonly record struct Wilson(double Low, double High)
{
    /// <summary>
    /// The interval, or null when nothing was counted. With p = hits/count and z the normal quantile:
    /// (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n), times 100. It never leaves 0–100, and has a width also at 0 and 100 %.
    /// </summary>
    /// <remarks>Wilson, JASA 22 (1927). Golden: 18 of 30 is 42.3–75.4, 7 of 30 is 11.8–40.9.</remarks>
    /// <param name="hits">How many were so, 0–<paramref name="count"/>.</param>
    /// <param name="count">How many were looked at.</param>
    /// <param name="level">The share of such intervals that hold the truth, between 0 and 1.</param>
    public static Wilson? Of(int hits, int count, double level = .95)
    {
        if (count <= 0)
        {
            return null;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, count);
        double z = Normal.InvCDF(0, 1, (1 + level) / 2), n = count, share = hits / n;
        var middle = share + (z * z / (2 * n));
        var half = z * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));
        var whole = 1 + (z * z / n);
        return new(hits == 0 ? 0 : 100 * (middle - half) / whole, hits == count ? 100 : 100 * (middle + half) / whole);
    }
}
