namespace Samspill.Analysis.Surveys;

/// <summary>How groups become one figure.</summary>
public enum GroupWeights
{
    /// <summary>Each group counts alike: trust between actors, whatever their number.</summary>
    Equal,

    /// <summary>Each group counts by the people it has.</summary>
    Population,
}

/// <summary>Means of finite groups, and indices over them.</summary>
public static class Means
{
    /// <summary>
    /// The mean of one group, variance (1 − n/N)·s²/n and n − 1 degrees of freedom; null with fewer than two answers, of which no spread can be told.
    /// </summary>
    /// <param name="isFinite">False leaves the correction out, when the answer is to speak of more than those who are in the group this day.</param>
    public static Estimate? Of(GroupScores group, bool isFinite = true, double level = .95) => Index([group], GroupWeights.Equal, isFinite, level);

    /// <summary>
    /// Σ w_g·m_g with variance Σ w_g²·v_g, v_g = (1 − n_g/N_g)·s_g²/n_g; degrees of freedom by Satterthwaite, (Σ w²v)² / Σ (w²v)²/(n_g − 1).
    /// Weights are 1/G, or N_g/ΣN. Null with a group of fewer than two answers, or, for population weights, one whose size is not known.
    /// </summary>
    /// <remarks>Cochran, Sampling Techniques (1977), chapters 2 and 5; Satterthwaite, Biometrics Bulletin 2 (1946). The same as R's svymean on a stratified design with fpc.</remarks>
    public static Estimate? Index(IReadOnlyList<GroupScores> groups, GroupWeights weights, bool isFinite = true, double level = .95)
    {
        foreach (var group in groups)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(group.Count, group.Population ?? int.MaxValue, nameof(groups));
        }

        if (groups.Count == 0 || groups.Any(group => group.Count < 2 || (weights == GroupWeights.Population && group.Population is null)))
        {
            return null;
        }

        var all = groups.Sum(group => (double)(group.Population ?? 0));
        var (mean, variance, fourth, count) = (0.0, 0.0, 0.0, 0);
        foreach (var group in groups)
        {
            var weight = weights == GroupWeights.Equal ? 1.0 / groups.Count : group.Population!.Value / all;
            var part = weight * weight * group.Variance(isFinite);
            mean += weight * group.Mean;
            variance += part;
            fourth += part * part / (group.Count - 1);
            count += group.Count;
        }

        return Estimate.From(mean, variance, fourth > 0 ? variance * variance / fourth : groups.Sum(group => group.Count - 1), count, isFinite && groups.All(group => group.Population is not null), level);
    }
}
