namespace Samspill.Analysis.Surveys.Disclosure;

/// <summary>Why a figure is not shown.</summary>
public enum HiddenBecause
{
    /// <summary>Nobody, or too few, answered.</summary>
    TooFew,

    /// <summary>All answered the same, so the mean tells what each of them answered.</summary>
    Unanimous,

    /// <summary>One answer weighs so much that another in the group could reckon it out.</summary>
    Dominated,

    /// <summary>It could be used to reckon out another that is hidden.</summary>
    Complement,
}

/// <summary>When a figure is hidden for its own sake.</summary>
/// <param name="Fewest">A mean of fewer answers is hidden.</param>
/// <param name="FewestForSpread">A distribution or spread of fewer answers is hidden.</param>
/// <param name="Width">How unsure the mean of a hidden cell must stay, in points of the scale: one step of five is 25.</param>
/// <param name="Dominance">p of the p % rule: hidden when all but the two largest come to less than p % of the largest, from either end of the scale.</param>
/// <param name="Lowest">The lowest score there is.</param>
/// <param name="Highest">The highest score there is.</param>
public sealed record DisclosureRules(int Fewest = 5, int FewestForSpread = 10, double Width = 25, double Dominance = 10, double Lowest = 0, double Highest = 100)
{
    /// <summary>The rules for the pulse.</summary>
    public static DisclosureRules Pulse { get; } = new();

    /// <summary>
    /// The first rule that hides a cell with these scores, or null. Too few: n &lt; <see cref="Fewest"/>, and none at all. Unanimous: all scores equal. Dominated: with x the distances from
    /// an end of the scale, sorted downwards, Σx − x₁ − x₂ &lt; p/100 · x₁: then the one with x₂ knows x₁ to within p %.
    /// </summary>
    /// <remarks>Hundepool and others, Statistical Disclosure Control (2012), chapter 4; SSB hides counts of three and fewer, zeros too.</remarks>
    public HiddenBecause? Hides(IReadOnlyCollection<double> scores) =>
        scores.Count < Math.Max(1, Fewest) ? HiddenBecause.TooFew
        : scores.Min() == scores.Max() ? HiddenBecause.Unanimous
        : IsDominated([.. scores.Select(score => score - Lowest)]) || IsDominated([.. scores.Select(score => Highest - score)]) ? HiddenBecause.Dominated
        : null;

    private bool IsDominated(double[] amounts)
    {
        Array.Sort(amounts);
        var (first, second) = (amounts[^1], amounts.Length > 1 ? amounts[^2] : 0);
        return amounts.Sum() - first - second < Dominance / 100 * first;
    }
}
