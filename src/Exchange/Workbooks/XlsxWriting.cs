using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>
/// Writes a workbook as XLSX: headings that stay in sight, guidance where one types, lists to choose from, and codes as text so that no zero
/// is lost. The same content gives the same bytes.
/// </summary>
public static class XlsxWriting
{
    /// <summary>The file's bytes.</summary>
    /// <param name="hasGuidance">True to write over the headings what each column is for.</param>
    public static byte[] Write(WorkbookShape shape, IReadOnlyList<FilledSheet> sheets, Language language, bool hasGuidance)
    {
        using var made = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(made, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "rId1");
            var styles = book.AddNewPart<WorkbookStylesPart>("rIdStyles");
            styles.Stylesheet = XlsxStyles.Sheet();
            var number = 0;
            foreach (var sheet in sheets)
            {
                number++;
                XlsxSheetWriting.Write(book.AddNewPart<WorksheetPart>("rId" + number), sheet, language, hasGuidance);
            }

            XlsxSheetWriting.Explain(book.AddNewPart<WorksheetPart>("rId" + (number + 1)), shape, language);
            book.Workbook = new Workbook(
                new BookViews(new WorkbookView { ActiveTab = 0 }),
                new Sheets([.. sheets.Select((sheet, i) => new Sheet { Name = sheet.Shape.Name, SheetId = (uint)i + 1, Id = "rId" + (i + 1) }), new Sheet { Name = Explanation.Name, SheetId = (uint)number + 1, Id = "rId" + (number + 1) }]));
            Properties(document);
        }

        made.Position = 0;
        return SteadyZip.Again(made);
    }

    /// <summary>Who made it, and nothing about when: a file of the same content is the same file.</summary>
    private static void Properties(SpreadsheetDocument document)
    {
        var core = document.AddCoreFilePropertiesPart();
        document.ChangeIdOfPart(core, "rIdCore");
        using var text = new StreamWriter(core.GetStream(FileMode.Create));
        text.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Samspill</dc:creator></cp:coreProperties>""");
    }
}

/// <summary>How the cells look.</summary>
internal static class XlsxStyles
{
    public const uint Heading = 1;
    public const uint Required = 2;
    public const uint Words = 3;
    public const uint Code = 4;
    public const uint Day = 5;
    public const uint Figure = 6;
    public const uint Guidance = 7;

    /// <summary>The style of a column's cells.</summary>
    public static uint Of(ColumnShape column) => column.Kind switch
    {
        CellKind.Number or CellKind.Whole => Figure,
        CellKind.Date => Day,
        _ => column.IsCode ? Code : Words,
    };

    public static Stylesheet Sheet() => new(
        new Fonts(
            Font(null, "FF1E2B3C"), Font(new Bold(), "FF1E2B3C"), Font(new Italic(), "FF55606E")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Filled("FFE6ECF5"), Filled("FFC9D8EE"), Filled("FFF5F6F8")),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FF1E2B3C" }) { Style = BorderStyleValues.Medium }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(font: 1, fill: 2, border: 1, wraps: true),
            Format(font: 1, fill: 3, border: 1, wraps: true),
            Format(wraps: true),
            Format(number: 49),
            Format(number: 14),
            Format(),
            Format(font: 2, fill: 4, wraps: true)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Font(OpenXmlElement? weight, string colour)
    {
        var font = new Font();
        if (weight is not null)
        {
            font.Append(weight);
        }

        font.Append(new FontSize { Val = 11 }, new Color { Rgb = colour }, new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Filled(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static CellFormat Format(uint number = 0, uint font = 0, uint fill = 0, uint border = 0, bool wraps = false) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
    {
        NumberFormatId = number,
        FontId = font,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = number > 0,
        ApplyFont = font > 0,
        ApplyFill = fill > 0,
        ApplyBorder = border > 0,
        ApplyAlignment = true,
    };
}
