namespace Samspill.Exchange.Workbooks;

/// <summary>Gives merged cells the text of the first: all of them among the headings, and below only downwards.</summary>
internal static class MergedCells
{
    /// <summary>The most rows that all the merges of a sheet may reach over together; merges beyond are left as they are.</summary>
    private const int MostReach = 5_000_000;

    /// <summary>Fills the cells in; how much of <paramref name="room"/> is left when the new cells are counted.</summary>
    public static int Fill(List<(int Number, List<RawCell> Cells)> rows, IReadOnlyList<(int FromColumn, int FromRow, int ToColumn, int ToRow)> merges, int room)
    {
        var ordered = merges.Count == 0 ? [] : rows.Select((row, place) => (row.Number, row.Cells, IsHigh: place < Heading.Deepest)).OrderBy(row => row.Number).ToArray();
        var numbers = ordered.Select(row => row.Number).ToArray();
        var reach = 0;
        foreach (var (fromColumn, fromRow, toColumn, toRow) in merges)
        {
            var from = FirstFrom(numbers, fromRow);
            var first = from < ordered.Length && ordered[from].Number == fromRow && fromColumn < ordered[from].Cells.Count ? ordered[from].Cells[fromColumn] : RawCell.Empty;
            for (var at = from; at < ordered.Length && numbers[at] <= toRow && !first.IsEmpty && room > 0 && ++reach <= MostReach; at++)
            {
                room -= Fill(ordered[at].Cells, fromColumn, ordered[from].IsHigh ? toColumn : fromColumn, first);
            }
        }

        return room;
    }

    /// <summary>Fills the empty cells from one column to another; how many cells the row grew by.</summary>
    private static int Fill(List<RawCell> cells, int fromColumn, int toColumn, RawCell first)
    {
        var before = cells.Count;
        for (var column = fromColumn; column <= toColumn; column++)
        {
            while (cells.Count <= column)
            {
                cells.Add(RawCell.Empty);
            }

            cells[column] = cells[column].IsEmpty ? first : cells[column];
        }

        return cells.Count - before;
    }

    /// <summary>The place of the first row at or after a number.</summary>
    private static int FirstFrom(int[] numbers, int number)
    {
        var place = Array.BinarySearch(numbers, number);
        place = place < 0 ? ~place : place;
        while (place > 0 && numbers[place - 1] == number)
        {
            place--;
        }

        return place;
    }
}
