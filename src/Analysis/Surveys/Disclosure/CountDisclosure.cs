namespace Samspill.Analysis.Surveys.Disclosure;

/// <summary>Tables of how many: which counts may be shown.</summary>
public static class CountDisclosure
{
    /// <summary>
    /// The counts of a hierarchy with the cells hidden that are at most <paramref name="most"/>, and those that must be for their sake.
    /// </summary>
    /// <remarks>Golden, from SSB's GaussSuppression: young and old × Spain, Iceland and Portugal, 5 2 0 / 6 3 4, at most 1: Iceland and Portugal are hidden for both, totals stay.</remarks>
    /// <param name="counts">How many stand in each leaf; one that is not named holds nobody.</param>
    /// <param name="most">The largest count that is hidden for its own sake.</param>
    /// <param name="protectsZeros">True hides zeros too: that nobody answered so is also told of everybody.</param>
    /// <param name="width">How wide a hidden count must stay.</param>
    public static (LinkedTable Table, SuppressionResult Hidden) Of(Crossing crossing, IEnumerable<(IReadOnlyList<string> At, int Count)> counts, int most = 3, bool protectsZeros = true, int width = 2)
    {
        var own = new int[crossing.Count];
        foreach (var (at, count) in counts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
            foreach (var cell in crossing.Holding(at))
            {
                own[cell] += count;
            }
        }

        var table = new LinkedTable([.. own.Select(count => new TableCell(count, 0, null, width, count, count))], crossing.Sums());
        var primary = Enumerable.Range(0, own.Length).Where(cell => own[cell] <= most && (own[cell] > 0 || protectsZeros)).ToHashSet();
        return (table, Suppression.Of(table, primary));
    }
}
