using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samspill.Kernel;
using Text = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Samspill.Exchange.Workbooks;

/// <summary>Writes one sheet of an XLSX file, row by row.</summary>
internal static class XlsxSheetWriting
{
    private const int LastRow = 5_000;

    public static void Write(WorksheetPart part, FilledSheet sheet, Language language, bool hasGuidance)
    {
        using var writer = OpenXmlWriter.Create(part);
        var columns = sheet.Shape.Columns;
        var heading = hasGuidance ? 2u : 1u;
        writer.WriteStartElement(new Worksheet());
        Frame(writer, heading, columns.Select(column => (Width(column), XlsxStyles.Of(column))));
        writer.WriteStartElement(new SheetData());
        if (hasGuidance)
        {
            Row(writer, 1, columns.Select(column => CsvBook.Guidance(column, language)), _ => XlsxStyles.Guidance);
        }

        Row(writer, heading, columns.Select(column => column.Name), i => columns[i].IsRequired ? XlsxStyles.Required : XlsxStyles.Heading);
        var number = heading;
        foreach (var row in sheet.Rows)
        {
            Row(writer, ++number, row, columns);
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A{heading}:{Spot.Of(columns.Count - 1, (int)Math.Max(number, heading + 1))}" });
        writer.WriteElement(XlsxChoices.Of(sheet.Shape, language, heading + 1, Math.Max(number + 500, LastRow)));
        writer.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0, PaperSize = 9 });
        writer.WriteEndElement();
    }

    /// <summary>The sheet that explains the columns.</summary>
    public static void Explain(WorksheetPart part, WorkbookShape shape, Language language)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        Frame(writer, 1, new[] { 16d, 24, 24, 60, 26, 14, 50, 26, 16 }.Select(width => (width, XlsxStyles.Words)));
        writer.WriteStartElement(new SheetData());
        Row(writer, 1, Explanation.Headings.Select(heading => heading.In(language)), _ => XlsxStyles.Heading);
        var number = 1u;
        foreach (var row in Explanation.Rows(shape, language))
        {
            Row(writer, ++number, row, _ => XlsxStyles.Words);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>What stands before the rows: the headings stay in sight, and each column has its width and style, empty cells too.</summary>
    private static void Frame(OpenXmlWriter writer, uint heading, IEnumerable<(double Width, uint Style)> columns)
    {
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = heading, TopLeftCell = "A" + (heading + 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A" + (heading + 1), SequenceOfReferences = new ListValue<StringValue>([new StringValue("A" + (heading + 1))]) })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, Style = column.Style, CustomWidth = true })));
    }

    private static void Row(OpenXmlWriter writer, uint number, IEnumerable<string> cells, Func<int, uint> style)
    {
        writer.WriteStartElement(new Row { RowIndex = number });
        var column = 0;
        foreach (var cell in cells)
        {
            Words(writer, cell, Spot.Of(column, (int)number), style(column));
            column++;
        }

        writer.WriteEndElement();
    }

    private static void Row(OpenXmlWriter writer, uint number, string[] cells, IReadOnlyList<ColumnShape> columns)
    {
        writer.WriteStartElement(new Row { RowIndex = number });
        for (var i = 0; i < cells.Length; i++)
        {
            var spot = Spot.Of(i, (int)number);
            if (cells[i].Length == 0)
            {
                continue;
            }

            switch (columns[i].Kind)
            {
                case CellKind.Number or CellKind.Whole:
                    writer.WriteElement(new Cell { CellReference = spot, StyleIndex = XlsxStyles.Figure, CellValue = new CellValue(cells[i]) });
                    break;
                case CellKind.Date:
                    var serial = DateOnly.ParseExact(cells[i], "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - new DateOnly(1899, 12, 30).DayNumber;
                    writer.WriteElement(new Cell { CellReference = spot, StyleIndex = XlsxStyles.Day, CellValue = new CellValue(serial.ToString(CultureInfo.InvariantCulture)) });
                    break;
                default:
                    Words(writer, cells[i], spot, XlsxStyles.Of(columns[i]));
                    break;
            }
        }

        writer.WriteEndElement();
    }

    private static void Words(OpenXmlWriter writer, string text, string spot, uint style) =>
        writer.WriteElement(new Cell { CellReference = spot, StyleIndex = style, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(XlsxTexts.Encoded(text)) { Space = SpaceProcessingModeValues.Preserve }) });

    private static double Width(ColumnShape column) => column.Kind switch
    {
        CellKind.Number or CellKind.Whole or CellKind.Yes => 13,
        CellKind.Date or CellKind.Municipality => 14,
        CellKind.Key or CellKind.Reference or CellKind.Email or CellKind.References or CellKind.ReferenceSet => 28,
        CellKind.Choice or CellKind.Choices or CellKind.OrganisationNumber => 18,
        _ => column.Most > 200 ? 44 : 30,
    };
}

/// <summary>What a cell may hold, as the spreadsheet itself offers and tells it: a list for choices and keys, and guidance where one types.</summary>
internal static class XlsxChoices
{
    public static DataValidations Of(SheetShape sheet, Language language, uint first, uint last)
    {
        var rules = new DataValidations();
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            var column = sheet.Columns[i];
            var rule = new DataValidation
            {
                AllowBlank = true,
                ShowInputMessage = true,
                PromptTitle = Cut(column.Title.In(language), 32),
                Prompt = Cut(CsvBook.Guidance(column, language), 255),
                SequenceOfReferences = new ListValue<StringValue>([new StringValue($"{Spot.Letters(i)}{first}:{Spot.Letters(i)}{last}")]),
            };
            if (List(column) is { } list)
            {
                rule.Type = DataValidationValues.List;
                rule.ShowErrorMessage = true;
                rule.ErrorStyle = column.RefersTo is null ? DataValidationErrorStyleValues.Stop : DataValidationErrorStyleValues.Warning;
                rule.Append(new Formula1(list));
            }

            rules.Append(rule);
        }

        rules.Count = (uint)sheet.Columns.Count;
        return rules;
    }

    private static string? List(ColumnShape column) => column.Kind switch
    {
        CellKind.Yes => "\"yes\"",
        CellKind.Choice => "\"" + string.Join(',', column.Choices.Select(choice => choice.Name)) + "\"",
        CellKind.Reference when column.RefersTo is { } sheet => $"{sheet}!$A$2:$A$5000",
        _ => null,
    };

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
