namespace Samspill.Analysis.Surveys.Disclosure;

/// <summary>One person's score in a leaf of the hierarchy.</summary>
/// <param name="At">A leaf for each dimension, as group and target.</param>
/// <param name="Score">On the scale of the rules, 0–100 for the pulse.</param>
public readonly record struct PlacedScore(IReadOnlyList<string> At, double Score);

/// <summary>A cell as it may be published. What is not shown has no figure in it at all.</summary>
/// <param name="At">Its categories, one for each dimension.</param>
/// <param name="Scores">Count, mean and spread; null when hidden.</param>
/// <param name="Why">Why it is hidden; null when shown.</param>
/// <param name="MayShowSpread">True when the spread too may be shown, and with it the interval, which tells the spread.</param>
public sealed record PublishedCell(IReadOnlyList<string> At, GroupScores? Scores, HiddenBecause? Why, bool MayShowSpread);

/// <summary>A wave's results as they may be published, and the proof.</summary>
/// <param name="Cells">Every cell of the hierarchy, in its order.</param>
/// <param name="Table">The table the proof is of: sums of scores in hundredths of points, with the number of answers in each cell taken as known.</param>
/// <param name="Hidden">What is hidden in it.</param>
public sealed record PublishedScores(IReadOnlyList<PublishedCell> Cells, LinkedTable Table, SuppressionResult Hidden)
{
    /// <summary>What can be reckoned out about each hidden cell; none of them is exposed.</summary>
    public IReadOnlyList<HiddenRange> Audit() => DisclosureAudit.Of(Table, Hidden.Hidden);
}

/// <summary>Decides for a whole wave at once which means may be shown.</summary>
public static class ScoreDisclosure
{
    private const int Unit = 100;

    /// <summary>
    /// The published hierarchy: a cell is hidden by <see cref="DisclosureRules.Hides"/>, and then as many more as must be, until no hidden mean can be told to within <see cref="DisclosureRules.Width"/>
    /// points from all that is shown, even by one who knows how many answered everywhere; and fewer than <see cref="DisclosureRules.Fewest"/> are never known together.
    /// Spreads need <see cref="DisclosureRules.FewestForSpread"/> answers, in the cell and in what is left when cells with spreads are taken from a total with one.
    /// </summary>
    /// <param name="crossing">The hierarchy, the same for the wave's one release.</param>
    /// <param name="scores">Every score once, at its leaf.</param>
    public static PublishedScores Of(Crossing crossing, IEnumerable<PlacedScore> scores, DisclosureRules rules)
    {
        var own = Enumerable.Range(0, crossing.Count).Select(_ => new List<double>()).ToArray();
        foreach (var score in scores)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(score.Score, rules.Lowest, nameof(scores));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(score.Score, rules.Highest, nameof(scores));
            foreach (var cell in crossing.Holding(score.At))
            {
                own[cell].Add(score.Score);
            }
        }

        var (reasons, table, hidden) = Suppressed(crossing, own, rules);
        var (_, _, spreads) = Suppressed(crossing, own, rules with { Fewest = Math.Max(rules.Fewest, rules.FewestForSpread) });
        return new([.. own.Select((cell, at) => Cell(crossing.At(at), cell, hidden.Hidden.Contains(at) ? reasons[at] ?? HiddenBecause.Complement : null, !hidden.Hidden.Contains(at) && !spreads.Hidden.Contains(at)))], table, hidden);
    }

    private static PublishedCell Cell(IReadOnlyList<string> at, List<double> scores, HiddenBecause? why, bool mayShowSpread) =>
        new(at, why is null ? GroupScores.Of(scores) : null, why, mayShowSpread);

    private static (HiddenBecause?[] Reasons, LinkedTable Table, SuppressionResult Hidden) Suppressed(Crossing crossing, List<double>[] scores, DisclosureRules rules)
    {
        var reasons = Array.ConvertAll(scores, rules.Hides);
        var leaves = Array.ConvertAll(scores, own => own.Sum(score => (long)Math.Round(score * Unit)));
        var cells = scores.Select((own, at) =>
        {
            var width = own.Count == 0 ? 0 : (long)(rules.Width * Unit) * (reasons[at] is null ? 1 : own.Count);
            return new TableCell(leaves[at], (long)(rules.Lowest * Unit) * own.Count, (long)(rules.Highest * Unit) * own.Count, width, own.Count, own.Count);
        });
        var table = new LinkedTable([.. cells], crossing.Sums());
        return (reasons, table, Suppression.Of(table, reasons.Select((why, at) => (why, at)).Where(cell => cell.why is not null).Select(cell => cell.at).ToHashSet(), rules.Fewest));
    }
}
