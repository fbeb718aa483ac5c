namespace Samspill.Analysis.Surveys.Disclosure;

/// <summary>Which cells of a table are hidden.</summary>
/// <param name="Primary">Hidden for their own sake.</param>
/// <param name="Complementary">Hidden so that the first cannot be reckoned out.</param>
public sealed record SuppressionResult(IReadOnlySet<int> Primary, IReadOnlySet<int> Complementary)
{
    /// <summary>All that is hidden.</summary>
    public IReadOnlySet<int> Hidden { get; } = Primary.Union(Complementary).ToHashSet();
}

/// <summary>Complementary suppression: hides as little more as it can, until the audit finds no hidden cell exposed.</summary>
public static class Suppression
{
    /// <summary>
    /// Until nothing is exposed: (1) where a total is shown, what is hidden under it is known together, so it must hold at least <paramref name="together"/> persons;
    /// (2) for an exposed cell, the cheapest change that moves it half its width up, and one that moves it down, found by linear programming over the whole table: what they
    /// move is hidden too. At last each complementary cell is shown again if that exposes nothing, the dearest first. Same table, same answer.
    /// </summary>
    /// <remarks>Kelly, Golden and Assad, Networks 22 (1992), and Fischetti and Salazar, Management Science 47 (2001), for the linear programs. As little as it can is by these steps, not proved the least.</remarks>
    /// <param name="together">The fewest persons under a shown total that may be known together; 0 for tables that have no such rule.</param>
    public static SuppressionResult Of(LinkedTable table, IReadOnlySet<int> primary, int together = 0)
    {
        table.Check();
        var hidden = primary.ToHashSet();
        while (Few(table, hidden, together) is { } more || (more = Exposed(table, hidden)) is not null)
        {
            hidden.UnionWith(more);
        }

        foreach (var cell in hidden.Except(primary).OrderByDescending(cell => table.Cells[cell].Cost).ThenBy(cell => cell).ToList())
        {
            hidden.Remove(cell);
            if (Few(table, hidden, together) is not null || DisclosureAudit.Searched(table, hidden).Any())
            {
                hidden.Add(cell);
            }
        }

        return new(primary, hidden.Except(primary).ToHashSet());
    }

    /// <summary>The cheapest cell to hide where those hidden under a shown total are too few together; null when there is no such place.</summary>
    private static IReadOnlyCollection<int>? Few(LinkedTable table, HashSet<int> hidden, int together)
    {
        foreach (var sum in table.Sums.Where(sum => !hidden.Contains(sum.Total)))
        {
            var few = sum.Parts.Where(hidden.Contains).Sum(part => table.Cells[part].Count);
            if (few > 0 && few < together)
            {
                return [sum.Parts.Where(part => !hidden.Contains(part) && table.Cells[part].Count > 0).Append(sum.Total).MinBy(cell => (table.Cells[cell].Cost, cell))];
            }
        }

        return null;
    }

    /// <summary>What must be hidden for the sake of the first exposed cell; null when none is.</summary>
    private static IReadOnlyCollection<int>? Exposed(LinkedTable table, HashSet<int> hidden)
    {
        foreach (var cell in DisclosureAudit.Searched(table, hidden))
        {
            var all = Enumerable.Range(0, table.Cells.Count).ToList();
            var (low, high) = new Possible(table, all).Range(cell);
            var (needed, value) = (table.Cells[cell].Needed, table.Cells[cell].Value);
            // Half up and half down, and more of one where there is too little room for the other.
            var down = Math.Min(needed / 2, value - low);
            var up = high is { } most ? Math.Min(needed - down, most - value) : needed - down;
            down = Math.Min(needed - up, value - low);
            var more = Cheapest(table, hidden, cell, up, 0).Union(Cheapest(table, hidden, cell, 0, down)).Except(hidden).ToList();
            return more.Count > 0 ? more : all.Exists(other => !hidden.Contains(other)) ? [.. all.Except(hidden)] : null;
        }

        return null;
    }

    /// <summary>The cells that move when one is moved so far, as cheaply as can be.</summary>
    private static IEnumerable<int> Cheapest(LinkedTable table, HashSet<int> hidden, int target, long up, long down)
    {
        if (up == 0 && down == 0)
        {
            return [];
        }

        var all = Enumerable.Range(0, table.Cells.Count).ToList();
        var possible = new Possible(table, all, new Dictionary<int, (long, long)> { [target] = (up, down) });
        long Loss(int cell) => hidden.Contains(cell) ? 0 : 1 + table.Cells[cell].Cost;
        // Dearer than any way round the table, so the target is moved as far as it goes.
        var worth = 1 + (2 * all.Sum(Loss));
        possible.Search(all.Select(cell => cell == target ? (cell, up > 0 ? worth : 0, down > 0 ? worth : 0) : (cell, -Loss(cell), -Loss(cell))));
        return [.. possible.Moved().Where(moved => moved.Moved != 0).Select(moved => moved.Cell)];
    }
}
