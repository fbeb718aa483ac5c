using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Samspill.Exchange.Documents;

/// <summary>The workbook inside a chart (SpreadsheetML): days and values of the first series in A and B, of the second in D and E.</summary>
internal static class ChartWorkbook
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Write(ChartBlock chart, DateOnly date)
    {
        var package = new OpenPackage(date);
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        package.Add("xl/workbook.xml", type + "sheet.main+xml", new XElement(S + "workbook", new XAttribute(XNamespace.Xmlns + "r", DocxNames.R), new XElement(S + "sheets", new XElement(S + "sheet", new XAttribute("name", "Sheet1"), new XAttribute("sheetId", 1), new XAttribute(DocxNames.R + "id", "rId1")))));
        package.Add("xl/worksheets/sheet1.xml", type + "worksheet+xml", Sheet(chart));
        package.Add("xl/styles.xml", type + "styles+xml", Styles());
        package.Relate("", "rId1", DocxNames.Office + "officeDocument", "xl/workbook.xml");
        package.Relate("xl/workbook.xml", "rId1", DocxNames.Office + "worksheet", "worksheets/sheet1.xml");
        package.Relate("xl/workbook.xml", "rId2", DocxNames.Office + "styles", "styles.xml");
        return package.ToBytes();
    }

    /// <summary>The cells of every sheet, `B2=6`, also after a spreadsheet has saved it anew; nothing when it cannot be read.</summary>
    public static IReadOnlyList<string> Read(byte[]? file)
    {
        if (file is null)
        {
            return [];
        }

        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        string[] shared = ZipParts.Xml(zip, "xl/sharedStrings.xml") is { } strings ? [.. strings.Root!.Elements(S + "si").Select(Text)] : [];
        return [.. ZipParts.Named(zip, "xl/worksheets/").SelectMany(name => ZipParts.Xml(zip, name)!.Descendants(S + "c")).Select(cell => (Place: cell.Attribute("r")?.Value ?? "", Says: Said(cell, shared))).Where(cell => cell.Says.Length > 0).Select(cell => $"{cell.Place}={cell.Says}")];
    }

    private static string Said(XElement cell, string[] shared)
    {
        var value = cell.Element(S + "v")?.Value;
        return cell.Attribute("t")?.Value switch
        {
            "inlineStr" => Text(cell.Element(S + "is")!),
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Length ? shared[at] : "",
            _ => ZipParts.Plain(value ?? ""),
        };
    }

    private static string Text(XElement words) => string.Concat(words.Descendants(S + "t").Select(text => text.Value));

    private static XElement Sheet(ChartBlock chart)
    {
        var rows = chart.Series.Max(series => series.Points.Count);
        return new XElement(S + "worksheet", new XElement(S + "sheetData",
            new XElement(S + "row", new XAttribute("r", 1), chart.Series.Select((series, i) => Words(i == 0 ? "B1" : "E1", series.Title))),
            Enumerable.Range(0, rows).Select(at => new XElement(S + "row", new XAttribute("r", at + 2), chart.Series.SelectMany((series, i) => at < series.Points.Count
                ? new[] { Number((i == 0 ? "A" : "D") + (at + 2).ToString(CultureInfo.InvariantCulture), DocxChart.Serial(series.Points[at].On), isDay: true), Number((i == 0 ? "B" : "E") + (at + 2).ToString(CultureInfo.InvariantCulture), series.Points[at].Value, isDay: false) }
                : [])))));
    }

    private static XElement Words(string place, string words) => new(S + "c", new XAttribute("r", place), new XAttribute("t", "inlineStr"), new XElement(S + "is", new XElement(S + "t", DocxNames.Clean(words))));

    private static XElement Number(string place, decimal value, bool isDay) => new(S + "c", new XAttribute("r", place), isDay ? new XAttribute("s", 1) : null, new XElement(S + "v", value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Style 1 shows a day.</summary>
    private static XElement Styles() => new(S + "styleSheet",
        new XElement(S + "fonts", new XAttribute("count", 1), new XElement(S + "font")),
        new XElement(S + "fills", new XAttribute("count", 1), new XElement(S + "fill", new XElement(S + "patternFill", new XAttribute("patternType", "none")))),
        new XElement(S + "borders", new XAttribute("count", 1), new XElement(S + "border")),
        new XElement(S + "cellStyleXfs", new XAttribute("count", 1), new XElement(S + "xf")),
        new XElement(S + "cellXfs", new XAttribute("count", 2), new XElement(S + "xf", new XAttribute("numFmtId", 0)), new XElement(S + "xf", new XAttribute("numFmtId", 14), new XAttribute("applyNumberFormat", 1))));
}
