namespace Samspill.Analysis.Surveys.Disclosure;

/// <summary>What can be reckoned out about a hidden cell from all that is shown.</summary>
/// <param name="Cell">Its place in the table.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be; null when nothing limits it.</param>
/// <param name="IsExposed">True when that is narrower than the cell's protection width.</param>
public sealed record HiddenRange(int Cell, long Low, long? High, bool IsExposed);

/// <summary>Proves, by linear programming, what the shown cells tell of the hidden ones.</summary>
public static class DisclosureAudit
{
    /// <summary>
    /// For each hidden cell c: min and max of x_c over all x with every total the sum of its parts, shown cells at their values and low ≤ x ≤ high.
    /// Exposed when max − min is less than the width. Exact, in whole numbers. In a table of two dimensions the ends are tables
    /// that can be; in others a limit may stand between whole numbers, and is then rounded inwards, so the audit is never too kind.
    /// It takes shown cells as not rounded, which tells more than is shown.
    /// </summary>
    /// <remarks>Fischetti and Salazar, Math. Programming 84 (1999); Hundepool and others, Statistical Disclosure Control (2012). Golden: 3 7 12 / 9 15 4 / 8 2 11 with 3, 4 and 2 hidden is open to all.</remarks>
    public static IReadOnlyList<HiddenRange> Of(LinkedTable table, IReadOnlySet<int> hidden)
    {
        table.Check();
        var possible = new Possible(table, hidden);
        return [.. hidden.Order().Select(cell =>
        {
            var (low, high) = possible.Range(cell);
            return new HiddenRange(cell, low, high, high - low < table.Cells[cell].Needed);
        })];
    }

    /// <summary>The exposed cells only. Two tables that agree with what is shown and lie far enough apart prove a cell safe without a search of its own.</summary>
    public static IReadOnlyList<int> Exposed(LinkedTable table, IReadOnlySet<int> hidden) => [.. Searched(table, hidden)];

    internal static IEnumerable<int> Searched(LinkedTable table, IReadOnlySet<int> hidden)
    {
        var possible = new Possible(table, hidden);
        var seen = hidden.ToDictionary(cell => cell, _ => (Least: 0L, Most: 0L));
        foreach (var cell in hidden.Order())
        {
            var needed = table.Cells[cell].Needed;
            if (seen[cell].Most - seen[cell].Least >= needed)
            {
                continue;
            }

            if (possible.Furthest(cell, 1) is not { } up)
            {
                continue;
            }

            Remember();
            if (up - seen[cell].Least >= needed)
            {
                continue;
            }

            var down = possible.Furthest(cell, -1)!.Value;
            Remember();
            if (up + down < needed)
            {
                yield return cell;
            }
        }

        void Remember()
        {
            foreach (var (cell, moved) in possible.Moved())
            {
                seen[cell] = (Math.Min(seen[cell].Least, moved), Math.Max(seen[cell].Most, moved));
            }
        }
    }
}
