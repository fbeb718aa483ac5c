using System.IO.Compression;
using System.Xml.Linq;
using static Samspill.Exchange.Documents.DocxNames;

namespace Samspill.Exchange.Documents;

/// <summary>What a checker needs from a DOCX: everything in it that can be read, in order.</summary>
/// <param name="Identifier">The identifier in its properties.</param>
/// <param name="Properties">Title and subject in its properties.</param>
/// <param name="Paragraphs">The words of each paragraph outside its traceable numbers, tables and the list of contents included.</param>
/// <param name="Numbers">Each content control that holds a number: its tag and what it shows.</param>
/// <param name="Descriptions">What is said to one who does not see: names and descriptions of tables and curves.</param>
/// <param name="Margins">Words of headers, footers, notes and comments, page numbers left out.</param>
/// <param name="Charts">Of each chart what it draws: values and titles, as written.</param>
/// <param name="Workbooks">Of each chart the cells of the workbook inside it.</param>
/// <param name="Foreign">Pictures and other things inside that cannot be read.</param>
public sealed record DocxContent(
    string? Identifier,
    IReadOnlyList<string> Properties,
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<(string Tag, string Shown)> Numbers,
    IReadOnlyList<string> Descriptions,
    IReadOnlyList<string> Margins,
    IReadOnlyList<IReadOnlyList<string>> Charts,
    IReadOnlyList<IReadOnlyList<string>> Workbooks,
    IReadOnlyList<string> Foreign);

/// <summary>Reads a DOCX that <see cref="DocxWriter"/> wrote, also after somebody has changed it.</summary>
public static class DocxReader
{
    private static readonly string[] InTheMargins = ["header", "footer", "footnotes", "endnotes", "comments"];

    /// <summary>The content; null when the file is not a DOCX.</summary>
    public static DocxContent? Read(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            if (ZipParts.Xml(zip, "word/document.xml") is not { } document)
            {
                return null;
            }

            var core = ZipParts.Xml(zip, "docProps/core.xml");
            var body = document.Descendants(W + "body").Single();
            var charts = ZipParts.Named(zip, "word/charts/chart");
            return new DocxContent(
                Property(core, "identifier"), [Property(core, "title") ?? "", Property(core, "subject") ?? ""],
                [.. body.Descendants(W + "p").Select(paragraph => Words(paragraph.Descendants(W + "t").Where(text => !text.Ancestors(W + "sdt").Any())))],
                [.. body.Descendants(W + "sdt").Select(control => (control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value ?? "", Words(control.Descendants(W + "t"))))],
                [.. body.Descendants().SelectMany(Described)],
                [.. InTheMargins.SelectMany(name => ZipParts.Named(zip, "word/" + name)).Select(part => ZipParts.Xml(zip, part)!).SelectMany(part => part.Descendants(W + "p")).Select(OutsideFields).Where(words => words.Length > 0)],
                [.. charts.Select(name => DocxChart.Read(ZipParts.Xml(zip, name)!))],
                [.. charts.Select(name => ChartWorkbook.Read(ZipParts.Related(zip, name, "/package")))],
                [.. body.Descendants().Select(element => element.Name.LocalName).Where(name => name is "pic" or "pict" or "object" or "altChunk" or "oleObj")]);
        }
        catch (Exception fault) when (fault is InvalidDataException or System.Xml.XmlException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Property(XDocument? core, string name) => core?.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

    private static IEnumerable<string> Described(XElement element) => element.Name.LocalName switch
    {
        "docPr" => new[] { element.Attribute("name")?.Value, element.Attribute("descr")?.Value }.OfType<string>(),
        "tblCaption" or "tblDescription" => new[] { element.Attribute(W + "val")?.Value }.OfType<string>(),
        _ => [],
    };

    /// <summary>A paragraph's words without what a field shows, which a layout fills in.</summary>
    private static string OutsideFields(XElement paragraph)
    {
        var (words, depth) = (new System.Text.StringBuilder(), 0);
        foreach (var element in paragraph.Descendants())
        {
            depth += element.Name != W + "fldChar" ? 0 : element.Attribute(W + "fldCharType")?.Value switch { "begin" => 1, "end" => -1, _ => 0 };
            if (element.Name == W + "t" && depth == 0 && !element.Ancestors(W + "fldSimple").Any())
            {
                words.Append(element.Value);
            }
        }

        return words.ToString();
    }

    private static string Words(IEnumerable<XElement> texts) => string.Concat(texts.Select(text => text.Value));
}
