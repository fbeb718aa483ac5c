using System.Xml;
using Samspill.Exchange.Workbooks;

namespace Samspill.Exchange.Readings;

/// <summary>Reads an XLSX as text: each sheet under its name, each row as one block with its cells parted by a bar. Numbers and days stand as they were saved, formulas by their value; hidden sheets are read too.</summary>
internal static class SheetReading
{
    /// <summary>What parts the cells of a row.</summary>
    private const string Between = " | ";

    public static ReadDocument Read(byte[] bytes, CancellationToken stop)
    {
        using var parts = new PackageParts(bytes);
        var book = parts.Main("xl/", "xl/workbook.xml");
        var links = parts.Links(book);
        var gathered = new Gathering { Title = parts.Title() };
        var (sheets, is1904) = Sheets(parts, book, stop);
        var texts = Named(links, "sharedStrings") is { } shared && parts.Has(shared) ? XlsxTexts.Shared(parts.Xml(shared)) : [];
        var styles = Named(links, "styles") is { } styled && parts.Has(styled) ? XlsxStyleReading.Kinds(parts.Xml(styled)) : [];
        var room = XlsxSheetReading.MostCells;
        foreach (var (name, id) in sheets)
        {
            if (links.FirstOrDefault(link => link.Id == id && link.Kind == "worksheet") is { } link && parts.Has(link.Part))
            {
                using var xml = parts.Xml(link.Part);
                var reading = new XlsxSheetReading(name, texts, styles, is1904, null, room);
                Rows(reading.Rows(xml), name, gathered, stop);
                room = reading.Room > 0 ? reading.Room : throw new UnreadableException(ReadingFaults.IsTooLong(DocumentReading.MostText));
            }
        }

        return gathered.Done(null);
    }

    private static void Rows(IEnumerable<(int Number, List<RawCell> Cells)> rows, string name, Gathering gathered, CancellationToken stop)
    {
        gathered.Leave();
        var isFirst = true;
        foreach (var (_, cells) in rows)
        {
            stop.ThrowIfCancellationRequested();
            if (isFirst)
            {
                gathered.Add(BlockKind.Heading, name, null, 1);
                isFirst = false;
            }

            gathered.Add(BlockKind.Cell, string.Join(Between, cells.Where(cell => !cell.IsEmpty).Select(Said)), null);
        }
    }

    private static string Said(RawCell cell) => cell.Kind == RawKind.Percent ? cell.Text + " %" : cell.Text.ReplaceLineEndings(" ").Trim();

    private static string? Named(IReadOnlyList<PartLink> links, string kind) => links.FirstOrDefault(link => link.Kind == kind)?.Part;

    private static (List<(string Name, string Id)> Sheets, bool Is1904) Sheets(PackageParts parts, string book, CancellationToken stop)
    {
        var sheets = new List<(string, string)>();
        var is1904 = false;
        using var xml = parts.Xml(book);
        while (XmlSteps.Next(xml))
        {
            stop.ThrowIfCancellationRequested();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                is1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet")
            {
                sheets.Add((xml.GetAttribute("name") ?? "", XmlSteps.Value(xml, "id") ?? ""));
            }
        }

        return sheets.Count <= DocumentReading.MostPages ? (sheets, is1904) : throw new UnreadableException(ReadingFaults.HasTooManyPages(sheets.Count, DocumentReading.MostPages));
    }
}
