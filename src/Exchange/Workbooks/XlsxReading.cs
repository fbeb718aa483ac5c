using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Samspill.Exchange.Readings;

namespace Samspill.Exchange.Workbooks;

/// <summary>
/// Reads an XLSX file as raw sheets, without ever holding it as a tree. Formulas are read by the value they had when the file was
/// saved; one that points out of the workbook is a fault at its cell.
/// </summary>
/// <remarks>Office Open XML, ECMA-376 part 1, §18; element names are matched without namespace, so that the strict form reads as well.</remarks>
internal static class XlsxReading
{
    private const string MacroType = "macroEnabled";

    public static RawBook Read(byte[] bytes, string name)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false, new OpenSettings { AutoSave = false });
            if (document.WorkbookPart is not { } book)
            {
                return RawBook.Broken(name, BookWords.NotAWorkbook);
            }

            if (book.ContentType.Contains(MacroType, StringComparison.OrdinalIgnoreCase))
            {
                return RawBook.Broken(name, BookWords.Macros);
            }

            return Sheets(book, name);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The packaging library throws many kinds for a damaged file. Whatever it was, nothing has been read, and the reader is told.
            return RawBook.Broken(name, BookWords.Damaged);
        }
    }

    private static RawBook Sheets(WorkbookPart book, string name)
    {
        var faults = new List<CellFault>();
        var (sheets, is1904) = Contents(book, faults);
        var texts = book.SharedStringTablePart is { } shared ? XlsxTexts.Shared(Open(shared)) : [];
        var styles = book.WorkbookStylesPart is { } styled ? XlsxStyleReading.Kinds(Open(styled)) : [];
        var read = new List<RawSheet>();
        var room = XlsxSheetReading.MostCells;
        foreach (var (title, id) in sheets)
        {
            if (book.TryGetPartById(id, out var part) && part is WorksheetPart sheet)
            {
                using var xml = Open(sheet);
                var reading = new XlsxSheetReading(title, texts, styles, is1904, faults, room);
                read.Add(reading.Read(xml));
                room = reading.Room;
                if (room <= 0)
                {
                    return RawBook.Broken(title.Length > 0 ? title : name, BookWords.TooManyCells.With(XlsxSheetReading.MostCells));
                }
            }
        }

        return new RawBook(read, faults);
    }

    /// <summary>The names and relationships of the sheets, in their order, and whether days count from 1904. Names that stand for things outside are faults.</summary>
    private static (List<(string Name, string Id)> Sheets, bool Is1904) Contents(WorkbookPart book, List<CellFault> faults)
    {
        var sheets = new List<(string, string)>();
        var is1904 = false;
        using var xml = Open(book);
        var isOnNext = false;
        while (isOnNext || XmlSteps.Next(xml))
        {
            isOnNext = false;
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "workbookPr":
                    is1904 = xml.GetAttribute("date1904") is "1" or "true";
                    break;
                case "sheet":
                    sheets.Add((xml.GetAttribute("name") ?? "", Relation(xml)));
                    break;
                case "definedName":
                    var formula = XmlSteps.Words(xml);
                    isOnNext = true;
                    if (FormulaGuard.PointsOutside(formula) is { } outside)
                    {
                        faults.Add(new("", BookWords.Outside.With(outside)));
                    }

                    break;
                default:
                    break;
            }
        }

        return (sheets, is1904);
    }

    private static string Relation(XmlReader xml)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName == "id" && xml.Prefix.Length > 0)
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return "";
    }

    internal static XmlReader Open(OpenXmlPart part) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 400_000_000,
        CloseInput = true,
    });
}

/// <summary>Finds what in a formula points out of the workbook: another file, a web address, a program.</summary>
internal static class FormulaGuard
{
    private static readonly string[] Functions =
        ["WEBSERVICE(", "HYPERLINK(", "FILTERXML(", "RTD(", "DDE(", "IMPORTDATA(", "IMPORTXML(", "IMPORTHTML(", "IMPORTRANGE(", "IMPORTFEED(", "CALL(", "REGISTER.ID(", "SQL.REQUEST(", "STOCKHISTORY(", "IMAGE("];

    /// <summary>What points outside; null when nothing does.</summary>
    public static string? PointsOutside(string formula)
    {
        var plain = formula.Replace(" ", "").ToUpperInvariant();
        if (Functions.FirstOrDefault(function => plain.Contains(function, StringComparison.Ordinal)) is { } found)
        {
            return found[..^1];
        }

        // [1]Ark1!A1 and [bok.xlsx]Ark1!A1 name another file; Table[Column] does not, for a name stands before its bracket.
        var depth = 0;
        for (var at = 0; at < plain.Length; at++)
        {
            var close = plain[at] == '[' ? plain.IndexOf(']', at) : -1;
            var isName = at > 0 && (char.IsLetterOrDigit(plain[at - 1]) || plain[at - 1] is '_' or '.');
            if (depth == 0 && !isName && close > at && plain.IndexOf('!', close) > close)
            {
                return CellText.Short(formula);
            }

            depth += plain[at] == '[' ? 1 : plain[at] == ']' ? -1 : 0;
        }

        // program|topic!item is DDE.
        var bar = plain.IndexOf('|');
        return bar > 0 && plain.IndexOf('!', bar) > bar ? CellText.Short(formula) : null;
    }
}
