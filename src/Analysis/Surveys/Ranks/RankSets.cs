namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>The places one may have. Place 1 is the highest value.</summary>
/// <param name="Low">The best place it may have, L.</param>
/// <param name="High">The worst place it may have, U.</param>
public readonly record struct RankSet(int Low, int High);

/// <summary>Which ends of a set are asked for. Asking for one makes it narrower where only that is needed.</summary>
public enum RankSides
{
    /// <summary>Both.</summary>
    Both,

    /// <summary>Only how good a place it may have at best; the worst is N.</summary>
    Best,

    /// <summary>Only how bad a place it may have at worst; the best is 1.</summary>
    Worst,
}

/// <summary>How confidence sets are reckoned.</summary>
/// <param name="Level">The share of such sets that hold the truth, between .5 and 1.</param>
/// <param name="Draws">How many draws; 20 000 or more for what is published.</param>
/// <param name="Seed">Which draws. The same seed gives the same sets, on every machine.</param>
/// <param name="Sides">Which ends; matters to marginal sets only, for all pairs together bound both.</param>
/// <param name="Threads">At most so many threads; 0 for as many as there are. The answer is the same.</param>
public sealed record RankOptions(double Level = .95, int Draws = 20_000, ulong Seed = 2018, RankSides Sides = RankSides.Both, int Threads = 0);

/// <summary>Confidence sets for the places of N.</summary>
/// <param name="Sets">One for each, in the order they came.</param>
/// <param name="Critical">For sets that hold together: c of each step, falling. For marginal sets: the last c of each.</param>
/// <param name="Error">How far off c may be because the draws are finite: half the way between the quantiles one standard error of the level below and above; for marginal sets the largest.</param>
/// <param name="IsSimultaneous">True when all sets hold at once with the stated confidence; false when each holds alone.</param>
public sealed record RankSets(IReadOnlyList<RankSet> Sets, IReadOnlyList<double> Critical, double Error, bool IsSimultaneous)
{
    /// <summary>All who may be among the <paramref name="count"/> lowest: U ≥ N − count + 1. With simultaneous sets, it holds all who are, with the stated confidence.</summary>
    public IReadOnlyList<int> MayBeLowest(int count) => [.. Enumerable.Range(0, Sets.Count).Where(i => Sets[i].High >= Sets.Count - count + 1)];

    /// <summary>All who may be among the <paramref name="count"/> highest: L ≤ count.</summary>
    public IReadOnlyList<int> MayBeHighest(int count) => [.. Enumerable.Range(0, Sets.Count).Where(i => Sets[i].Low <= count)];

    /// <summary>What may be said of one.</summary>
    public RankClaim Claim(int index) => RankClaim.Of(Sets[index], Sets.Count);
}
