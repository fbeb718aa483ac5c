namespace Samspill.Analysis.Surveys.Disclosure;

/// <summary>A cell of a table with totals, in whole units (persons, or hundredths of points), as one who would know more sees it.</summary>
/// <param name="Value">What stands in the cell.</param>
/// <param name="Low">The least it can be by common knowledge: 0, or persons × the lowest score.</param>
/// <param name="High">The most it can be by common knowledge; null when nothing says.</param>
/// <param name="Width">Hidden, it must stay uncertain by this much or more; 0 when it has nothing to hide.</param>
/// <param name="Cost">What is lost when it is hidden; the cells that cost least are hidden first.</param>
/// <param name="Count">How many persons stand in it.</param>
public readonly record struct TableCell(long Value, long Low, long? High, long Width, long Cost, int Count)
{
    /// <summary>How much the value can rise.</summary>
    internal long Up => High is { } high ? high - Value : Simplex.Free;

    /// <summary>How much the value can fall.</summary>
    internal long Down => Value - Low;

    /// <summary>The width asked for, or as much of it as common knowledge leaves.</summary>
    internal long Needed => High is { } high ? Math.Min(Width, high - Low) : Width;
}

/// <summary>A total and the cells it is the sum of, by their places in the table.</summary>
public sealed record TableSum(int Total, IReadOnlyList<int> Parts);

/// <summary>A table with all the totals that are known of it: the whole published hierarchy at once, for what is hidden in one place may be derived from another.</summary>
/// <param name="Cells">All cells, totals among them.</param>
/// <param name="Sums">Each total as the sum of its parts. Two tables with a cell in common are one table here.</param>
public sealed record LinkedTable(IReadOnlyList<TableCell> Cells, IReadOnlyList<TableSum> Sums)
{
    /// <summary>Throws when a total is not the sum of its parts, or a value is outside what is said to be possible: then nothing could be proved.</summary>
    public void Check()
    {
        foreach (var cell in Cells)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(cell.Value, cell.Low, nameof(Cells));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(cell.Value, cell.High ?? long.MaxValue, nameof(Cells));
        }

        foreach (var sum in Sums)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(sum.Parts.Sum(part => Cells[part].Value), Cells[sum.Total].Value, nameof(Sums));
        }
    }
}
