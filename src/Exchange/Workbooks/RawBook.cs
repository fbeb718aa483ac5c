namespace Samspill.Exchange.Workbooks;

/// <summary>How a cell was stored in the file.</summary>
public enum RawKind
{
    /// <summary>As text.</summary>
    Text,

    /// <summary>As a number, written with a decimal point.</summary>
    Number,

    /// <summary>As a number shown in per cent; already times one hundred.</summary>
    Percent,

    /// <summary>As a day, written as ISO 8601.</summary>
    Date,

    /// <summary>As an error of the spreadsheet, such as `#REF!`.</summary>
    Error,
}

/// <summary>A cell as the file has it.</summary>
public readonly record struct RawCell(string Text, RawKind Kind = RawKind.Text)
{
    /// <summary>A cell with nothing in it.</summary>
    public static readonly RawCell Empty = new("");

    /// <summary>True when nothing but blanks stands in it.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

/// <summary>A row as the file has it, with its number as a spreadsheet shows it, from 1.</summary>
public sealed record RawRow(int Number, IReadOnlyList<RawCell> Cells)
{
    /// <summary>The cell of a column, from 0; empty beyond the last.</summary>
    public RawCell this[int column] => column < Cells.Count ? Cells[column] : RawCell.Empty;

    /// <summary>True when every cell is empty.</summary>
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);
}

/// <summary>A sheet as the file has it; merged cells all say what the first of them says.</summary>
public sealed record RawSheet(string Name, IReadOnlyList<RawRow> Rows);

/// <summary>A file as it was read, or what was wrong with it as a whole.</summary>
public sealed record RawBook(IReadOnlyList<RawSheet> Sheets, IReadOnlyList<CellFault> Faults)
{
    /// <summary>A file that could not be read.</summary>
    public static RawBook Broken(string place, Kernel.Text says) => new([], [new(place, says)]);
}

/// <summary>What is wrong at a place, `goals!B7`, and what would be right.</summary>
public sealed record CellFault(string Place, Kernel.Text Says)
{
    /// <summary>`goals!B7: …` in the reader's language.</summary>
    public override string ToString() => Place.Length == 0 ? Says : $"{Place}: {Says}";
}
