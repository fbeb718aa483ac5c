using MathNet.Numerics.Distributions;

namespace Samspill.Analysis.Surveys;

/// <summary>What two waves have in common. Figures of the two kinds are never put together.</summary>
public enum WaveKind
{
    /// <summary>Other people, or people who cannot be known again.</summary>
    Independent,

    /// <summary>The same people, each answer held against her own last one.</summary>
    Linked,
}

/// <summary>A change from one wave to the next, in points of the scale.</summary>
/// <param name="Kind">Which kind of waves it is of.</param>
/// <param name="Difference">The second wave less the first; above 0 is more trust.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Statistic">Difference over standard error: z for independent waves, t for linked.</param>
/// <param name="Freedom">Degrees of freedom of t; null for z.</param>
/// <param name="Chance">p: the chance of a difference so large by either side when nothing has changed, 0–1. Not yet made good for many comparisons: see <see cref="ManyTests"/>.</param>
/// <param name="Low">The low end of the interval.</param>
/// <param name="High">The high end of the interval.</param>
public sealed record WaveChange(WaveKind Kind, double Difference, double StandardError, double Statistic, double? Freedom, double Chance, double Low, double High);

/// <summary>Change between waves of one instrument.</summary>
public static class Change
{
    /// <summary>
    /// Independent waves: z = (m2 − m1) / √(se1² + se2²), p and interval from the normal distribution. Null when neither has a standard error.
    /// </summary>
    /// <remarks>Golden: 4.10 (.10) to 4.38 (.11) is z 1.883, p .0596.</remarks>
    public static WaveChange? Independent(Estimate before, Estimate after, double level = .95) =>
        Made(WaveKind.Independent, after.Mean - before.Mean, Math.Sqrt((before.StandardError * before.StandardError) + (after.StandardError * after.StandardError)), null, level);

    /// <summary>
    /// Linked waves: paired t of the differences within persons, n − 1 degrees of freedom. Null with fewer than two persons, or when all
    /// have moved exactly alike. Only for the same statements on the same scale.
    /// </summary>
    /// <param name="pairs">Each person's score before and after.</param>
    public static WaveChange? Linked(IReadOnlyCollection<(double Before, double After)> pairs, double level = .95) =>
        GroupScores.Of(pairs.Select(pair => pair.After - pair.Before)) is { Count: > 1 } moved
            ? Made(WaveKind.Linked, moved.Mean, moved.Deviation / Math.Sqrt(moved.Count), moved.Count - 1, level) : null;

    /// <summary>
    /// The least true change that independent waves with these standard errors would find: (z_(1+level)/2 + z_power) · √(se1² + se2²).
    /// In points. Say it before a wave: a smaller change will most likely not be seen.
    /// </summary>
    /// <remarks>Bloom, Evaluation Review 19 (1995). Golden: .10 and .11 at 80 % power is .417.</remarks>
    public static double Detectable(double errorBefore, double errorAfter, double power = .8, double level = .95) =>
        (Normal.InvCDF(0, 1, (1 + level) / 2) + Normal.InvCDF(0, 1, power)) * Math.Sqrt((errorBefore * errorBefore) + (errorAfter * errorAfter));

    private static WaveChange? Made(WaveKind kind, double difference, double error, double? freedom, double level)
    {
        if (error <= 0)
        {
            return null;
        }

        var half = Estimate.Quantile(freedom ?? double.PositiveInfinity, (1 + level) / 2) * error;
        return new(kind, difference, error, difference / error, freedom, Estimate.TwoSided(difference / error, freedom), difference - half, difference + half);
    }
}
