using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Workbooks;

namespace Samspill.Rules.Exchange;

public sealed class ReadingXlsx
{
    [Fact]
    public void Numbers_days_shares_and_lost_zeros_are_read_as_they_are_meant()
    {
        var file = Xlsx.Of("Målinger", Xlsx.Row(1, "Nøkkel", "Indikator", "Periode", "Kommune", "Verdi", "Laveste anslag", "Høyeste anslag", "Status")
            + Xlsx.Row(2, "a", "b", "<c r=\"@\" s=\"1\"><v>43190</v></c>", "<c r=\"@\"><v>807</v></c>", "<c r=\"@\"><v>4.5999999999999996</v></c>", "<c r=\"@\" s=\"3\"><v>0.4</v></c>", "<c r=\"@\"><f>1+1</f><v>2</v></c>", "approved")
            + Xlsx.Row(4, "c", "d", "<c r=\"@\" s=\"2\"><v>43190</v></c>", "", "<c r=\"@\"><v>1.2345678901234567890123</v></c>", "", "", "draft"));

        var read = Read(file);

        Assert.Empty(read.Faults);
        var rows = read["measurements"]!.Rows;
        Assert.Equal(["2018-03-31", "0807", "4.6", "40", "2", "approved"], new[] { "period", "municipality", "value", "low", "high", "status" }.Select(column => rows[0][column]));
        Assert.Equal(["2018-03-31", "1.2345678901234567890123"], new[] { "period", "value" }.Select(column => rows[1][column]));
        Assert.Equal("Målinger!E4", rows[1].Place("value"));
    }

    [Fact]
    public void Merged_headings_over_two_lines_and_a_title_across_the_sheet_are_read()
    {
        var file = Xlsx.Of("indicators", Xlsx.Row(1, "Indikatorene våre") + Xlsx.Row(2, "key", "title", "Nullpunkt", "", "") + Xlsx.Row(3, "", "", "baseline", "baseline_date", "baseline_source") + Xlsx.Row(4, "x", "Båter", "<c r=\"@\"><v>6</v></c>", "1.3.2018", "Telling"),
            "<mergeCells><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C2:E2\"/></mergeCells>");

        var row = Assert.Single(Read(file)["indicators"]!.Rows);

        Assert.Equal(["x", "Båter", "6", "2018-03-01", "Telling"], new[] { "key", "title", "baseline", "baseline_date", "baseline_source" }.Select(column => row[column]));
    }

    [Fact]
    public void What_is_written_reads_back_the_same_and_the_same_content_gives_the_same_bytes()
    {
        string[] texts = ["=1+1", " _x0041_ ", "to\nlinjer", "\u0001", "Åse & <Bo> \"x\"", "-", "😀"];
        var shape = ProgrammeWorkbook.Shape["goals"];
        var rows = texts.Select((text, i) => shape.Columns.Select(column => column.Name switch { "key" => "k" + i, "number" => i.ToString(), "status" => "granted", "started_on" => "2018-03-01", "demo" => "yes", "title" or "sentence" => "Mål", "benefit" => text, _ => "" }).ToArray()).ToList();
        IReadOnlyList<FilledSheet> sheets = [.. ProgrammeWorkbook.Empty.Select(sheet => sheet.Shape == shape ? new FilledSheet(shape, rows) : sheet)];

        var file = ProgrammeWorkbook.Xlsx(sheets, Language.Nn);
        var raw = BookFile.Read(file, "bok.xlsx").Sheets.Single(sheet => sheet.Name == "goals");
        var read = Read(file);

        Assert.Equal(file, ProgrammeWorkbook.Xlsx(sheets, Language.Nn));
        Assert.Empty(read.Faults);
        Assert.Empty(read.Warnings);
        Assert.Equal(texts, raw.Rows.Skip(1).Select(row => row[shape.Columns.Select(column => column.Name).ToList().IndexOf("benefit")].Text));
        Assert.Equal(("2018-03-01", "6", "granted", "yes"), read["goals"]!.Rows[6] is var last ? (last["started_on"], last["number"], last["status"], last["demo"]) : default);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_written_is_valid_to_the_letter(bool hasGuidance)
    {
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(ProgrammeWorkbook.Xlsx(ProgrammeWorkbook.Empty, Language.Nb, hasGuidance)), isEditable: false);

        var errors = new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Take(5);

        Assert.Empty(errors);
        Assert.Equal(22, document.WorkbookPart!.WorksheetParts.Count());
    }

    [Fact]
    public void An_empty_workbook_with_guidance_reads_as_no_rows_and_no_faults()
    {
        var read = Read(ProgrammeWorkbook.Xlsx(ProgrammeWorkbook.Empty, Language.En, hasGuidance: true));

        Assert.Equal(21, read.Sheets.Count);
        Assert.Empty(read.Faults);
        Assert.All(read.Sheets, sheet => Assert.Empty(sheet.Rows));
    }

    internal static WorkbookRead Read(byte[] file)
    {
        Languages.Speak(Language.Nb);
        return Conform.To(ProgrammeWorkbook.Shape, BookFile.Read(file, "bok.xlsx"));
    }
}
