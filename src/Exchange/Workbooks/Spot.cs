using System.Globalization;

namespace Samspill.Exchange.Workbooks;

/// <summary>Where a cell stands: `B7` for the second column's seventh row.</summary>
public static class Spot
{
    /// <summary>The letters of a column, from 0: A … Z, AA, AB …</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>The cell of a column, from 0, and a row, from 1.</summary>
    public static string Of(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads `B7` as its column from 0 and row from 1; null when it is no cell of a spreadsheet.</summary>
    public static (int Column, int Row)? Read(ReadOnlySpan<char> text)
    {
        var column = 0;
        var at = 0;
        while (at < text.Length && text[at] is >= 'A' and <= 'Z' && at < 4)
        {
            column = (column * 26) + (text[at++] - 'A' + 1);
        }

        return at > 0 && int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= 1_048_576 && column <= 16_384
            ? (column - 1, row)
            : null;
    }
}
