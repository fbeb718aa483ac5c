namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>What may be said of a place.</summary>
public enum RankStanding
{
    /// <summary>Any place is possible: nothing may be said.</summary>
    Unknown,

    /// <summary>The highest, and nobody else can be.</summary>
    Highest,

    /// <summary>The lowest, and nobody else can be. Only then may <c>last of 23</c> be said.</summary>
    Lowest,

    /// <summary>Exactly this place.</summary>
    Exact,

    /// <summary>In the upper half for certain.</summary>
    UpperHalf,

    /// <summary>In the lower half for certain.</summary>
    LowerHalf,

    /// <summary>Between two places, on both sides of the middle.</summary>
    Between,
}

/// <summary>What may be said of a place, and no more. Words are for the one who shows it; both ends always stand beside them.</summary>
/// <param name="Standing">The strongest that is true of every place in the set.</param>
/// <param name="Low">The best place, L.</param>
/// <param name="High">The worst place, U.</param>
/// <param name="Among">Among how many, N.</param>
public sealed record RankClaim(RankStanding Standing, int Low, int High, int Among)
{
    /// <summary>True when it is certain not to be last.</summary>
    public bool IsNotLowest => High < Among;

    /// <summary>True when it is certain not to be first.</summary>
    public bool IsNotHighest => Low > 1;

    /// <summary>
    /// The claim of a set among N. Upper half: U ≤ N/2; lower half: L &gt; (N + 1)/2. Of 23, [22, 23] is in the lower half and not last; [23, 23] is last. One of one is nothing to say.
    /// </summary>
    public static RankClaim Of(RankSet set, int of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(set.Low, 1, nameof(set));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(set.Low, set.High, nameof(set));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(set.High, of, nameof(set));
        var (low, high) = (set.Low, set.High);
        var standing = of == 1 || (low == 1 && high == of) ? RankStanding.Unknown
            : high == 1 ? RankStanding.Highest
            : low == of ? RankStanding.Lowest
            : low == high ? RankStanding.Exact
            : 2 * high <= of ? RankStanding.UpperHalf
            : 2 * low > of + 1 ? RankStanding.LowerHalf
            : RankStanding.Between;
        return new(standing, low, high, of);
    }
}
