using System.Globalization;
using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>A row as it was read: every cell in its exact form, and the place it stands, so that a fault can be told there.</summary>
public sealed class SheetRow(SheetRead sheet, int number, IReadOnlyDictionary<string, string> cells)
{
    /// <summary>The sheet it is a row of.</summary>
    public SheetRead Sheet => sheet;

    /// <summary>Its number as the spreadsheet shows it, from 1.</summary>
    public int Number => number;

    /// <summary>A cell in its exact form; empty when it is empty or its column is not in the file.</summary>
    public string this[string column] => cells.GetValueOrDefault(column, "");

    /// <summary>True when the file has the column.</summary>
    public bool Has(string column) => sheet.Places.ContainsKey(column);

    /// <summary>A text; null when empty.</summary>
    public string? Text(string column) => this[column] is { Length: > 0 } text ? text : null;

    /// <summary>The place of one of its cells: `goals!B7`.</summary>
    public string Place(string column) => sheet.Name + "!" + (sheet.Places.TryGetValue(column, out var place) ? Spot.Of(place, number) : number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Notes what is wrong with one of its cells, and what would be right.</summary>
    public void Fault(string column, Text says) => sheet.Faults.Add(new(Place(column), says));

    /// <summary>The row with some cells changed, at the same place.</summary>
    public SheetRow With(params ReadOnlySpan<(string Column, string Text)> changes)
    {
        var copy = new Dictionary<string, string>(cells, StringComparer.Ordinal);
        foreach (var (column, text) in changes)
        {
            copy[column] = text;
        }

        return new SheetRow(sheet, number, copy);
    }
}

/// <summary>A sheet as it was read: its shape, the name it has in the file, the columns the file has, and its rows.</summary>
public sealed class SheetRead(SheetShape shape, string name, IReadOnlyDictionary<string, int> places, List<CellFault> faults)
{
    /// <summary>What the sheet is.</summary>
    public SheetShape Shape => shape;

    /// <summary>What the file calls it.</summary>
    public string Name => name;

    /// <summary>The place of each column in the file, from 0.</summary>
    public IReadOnlyDictionary<string, int> Places => places;

    /// <summary>Its rows, in the order of the file.</summary>
    public List<SheetRow> Rows { get; } = [];

    internal List<CellFault> Faults => faults;
}

/// <summary>A workbook as it was read: its sheets, what is wrong, and what the reader should know although it does not stop.</summary>
public sealed record WorkbookRead(IReadOnlyList<SheetRead> Sheets, List<CellFault> Faults, List<CellFault> Warnings)
{
    /// <summary>The sheet of a name; null when the file has none such.</summary>
    public SheetRead? this[string sheet] => Sheets.FirstOrDefault(read => read.Shape.Name == sheet);
}
