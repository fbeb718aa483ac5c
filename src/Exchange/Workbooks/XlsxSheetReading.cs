using System.Globalization;
using System.Xml;
using Samspill.Exchange.Readings;

namespace Samspill.Exchange.Workbooks;

/// <summary>Reads one sheet of an XLSX file, row by row.</summary>
/// <param name="faults">Gets the formulas that point out or have no value; null to read every formula by the value it has.</param>
/// <param name="room">How many cells may be read, the empty ones between filled ones counted.</param>
internal sealed class XlsxSheetReading(string name, List<string> texts, List<RawKind> styles, bool is1904, List<CellFault>? faults, int room)
{
    /// <summary>The most cells of a workbook, the empty ones between filled ones counted.</summary>
    public const int MostCells = 3_000_000;

    private const int MostColumns = 300;
    private const int MostMerges = 2_000;

    private readonly List<(int FromColumn, int FromRow, int ToColumn, int ToRow)> merges = [];

    /// <summary>How many more cells may be read.</summary>
    public int Room { get; private set; } = room;

    public RawSheet Read(XmlReader xml)
    {
        var rows = Rows(xml).ToList();
        Room = MergedCells.Fill(rows, merges, Room);
        return new RawSheet(name, [.. rows.Select(row => new RawRow(row.Number, row.Cells))]);
    }

    /// <summary>The rows with something in them, one at a time as the sheet is read; ends when there is no more room. Merged cells are as the file has them.</summary>
    public IEnumerable<(int Number, List<RawCell> Cells)> Rows(XmlReader xml)
    {
        var number = 0;
        while (XmlSteps.Next(xml) && Room > 0)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "row")
            {
                number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : number + 1;
                if (Row(xml, number) is { Count: > 0 } cells)
                {
                    yield return (number, cells);
                }
            }
            else if (xml.LocalName == "mergeCell" && merges.Count < MostMerges && xml.GetAttribute("ref")?.Split(':') is [var from, var to] && Spot.Read(from) is { } a && Spot.Read(to) is { } b)
            {
                merges.Add((a.Column, a.Row, Math.Min(b.Column, MostColumns - 1), b.Row));
            }
        }
    }

    private List<RawCell> Row(XmlReader xml, int number)
    {
        var cells = new List<RawCell>();
        if (xml.IsEmptyElement)
        {
            return cells;
        }

        var depth = xml.Depth;
        var column = -1;
        while (XmlSteps.Next(xml) && Room > 0 && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
            {
                continue;
            }

            column = Spot.Read(xml.GetAttribute("r")) is { } spot ? spot.Column : column + 1;
            var cell = Cell(xml, column, number);
            if (!cell.IsEmpty && column < MostColumns)
            {
                Room -= Math.Max(1, column + 1 - cells.Count);
                while (cells.Count < column)
                {
                    cells.Add(RawCell.Empty);
                }

                cells.Add(cell);
            }
        }

        return cells;
    }

    private RawCell Cell(XmlReader xml, int column, int row)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) && stated < styles.Count ? styles[stated] : RawKind.Number;
        if (xml.IsEmptyElement)
        {
            return RawCell.Empty;
        }

        var (value, formula) = Inside(xml);
        return formula is not null && !MayRead(formula, value, type, column, row) ? RawCell.Empty : Of(value, type, style);
    }

    /// <summary>The value and the formula that stand inside a cell; the reader ends on the cell's end.</summary>
    private static (string? Value, string? Formula) Inside(XmlReader xml)
    {
        string? value = null;
        string? formula = null;
        var depth = xml.Depth;
        var isOnNext = false;
        while ((isOnNext || XmlSteps.Next(xml)) && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            isOnNext = false;
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "v":
                    value = XmlSteps.Words(xml);
                    isOnNext = true;
                    break;
                case "f":
                    formula = XmlSteps.Words(xml);
                    isOnNext = true;
                    break;
                case "is":
                    value = XlsxTexts.Item(xml);
                    break;
                default:
                    break;
            }
        }

        return (value, formula);
    }

    private bool MayRead(string formula, string? value, string type, int column, int row)
    {
        if (faults is null)
        {
            return true;
        }

        if (FormulaGuard.PointsOutside(formula) is { } outside)
        {
            faults.Add(new($"{name}!{Spot.Of(column, row)}", BookWords.FormulaOutside.With(outside)));
            return false;
        }

        if (string.IsNullOrEmpty(value) && type != "str")
        {
            faults.Add(new($"{name}!{Spot.Of(column, row)}", BookWords.NoValue));
            return false;
        }

        return true;
    }

    private RawCell Of(string? value, string type, RawKind style) => type switch
    {
        _ when string.IsNullOrEmpty(value) => RawCell.Empty,
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? new RawCell(texts[index]) : RawCell.Empty,
        "str" => new RawCell(XlsxTexts.Decoded(value)),
        "inlineStr" => new RawCell(value),
        "b" => new RawCell(value == "1" ? "yes" : "no"),
        "e" => new RawCell(value, RawKind.Error),
        "d" => new RawCell(value.Length > 10 ? value[..10] : value, RawKind.Date),
        _ => Number(value, style),
    };

    private RawCell Number(string value, RawKind style)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new RawCell(value);
        }

        // A spreadsheet keeps 4,6 as 4.5999999999999996 and shows fifteen figures of it.
        if (value.Length >= 17 && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var near) && near.ToString("G17", CultureInfo.InvariantCulture) == value)
        {
            number = decimal.Parse(near.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return style switch
        {
            RawKind.Date when number is >= 1 and < 110_000 => new RawCell(CellText.Of(new DateOnly(is1904 ? 1904 : 1899, is1904 ? 1 : 12, is1904 ? 1 : 30).AddDays((int)number)), RawKind.Date),
            RawKind.Percent when Math.Abs(number) < 1_000_000_000_000m => new RawCell(CellText.Of(number * 100), RawKind.Percent),
            _ => new RawCell(CellText.Of(number), RawKind.Number),
        };
    }
}
