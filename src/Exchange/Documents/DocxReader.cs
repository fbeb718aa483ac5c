using System.IO.Compression;
using System.Xml.Linq;
using static Samspill.Exchange.Documents.DocxNames;

namespace Samspill.Exchange.Documents;

/// <summary>What a checker needs from a DOCX: what it is, its paragraphs, its traceable numbers and the numbers of its charts, all in order.</summary>
/// <param name="Identifier">The identifier in its properties.</param>
/// <param name="Paragraphs">The words of each paragraph outside its traceable numbers, tables included, the list of contents left out.</param>
/// <param name="Numbers">Each content control that holds a number: its tag and what it shows.</param>
/// <param name="Charts">The values in each chart, as written.</param>
public sealed record DocxContent(string? Identifier, DateOnly? Date, IReadOnlyList<string> Paragraphs, IReadOnlyList<(string Tag, string Shown)> Numbers, IReadOnlyList<IReadOnlyList<string>> Charts);

/// <summary>Reads a DOCX that <see cref="DocxWriter"/> wrote, also after somebody has changed it.</summary>
public static class DocxReader
{
    private const long MaxPart = 200_000_000;

    /// <summary>The content; null when the file is not a DOCX.</summary>
    public static DocxContent? Read(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            if (Part(zip, "word/document.xml") is not { } document)
            {
                return null;
            }

            var core = Part(zip, "docProps/core.xml");
            var body = document.Descendants(W + "body").Single();
            var paragraphs = body.Descendants(W + "p").Where(paragraph => Style(paragraph) is not ("TOC1" or "TOCHeading")).Select(paragraph => Words(paragraph.Descendants(W + "t").Where(text => !text.Ancestors(W + "sdt").Any()))).ToList();
            var numbers = body.Descendants(W + "sdt").Select(control => (control.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val")?.Value ?? "", Words(control.Descendants(W + "t")))).ToList();
            var charts = zip.Entries.Where(entry => entry.FullName.StartsWith("word/charts/chart", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).OrderBy(entry => entry.FullName.Length).ThenBy(entry => entry.FullName, StringComparer.Ordinal)
                .Select(entry => (IReadOnlyList<string>)[.. Part(zip, entry.FullName)!.Descendants().Where(element => element.Name.LocalName == "numCache").Descendants().Where(element => element.Name.LocalName == "v").Select(value => value.Value)]).ToList();
            var day = core?.Descendants().FirstOrDefault(element => element.Name.LocalName == "created")?.Value;
            return new DocxContent(core?.Descendants().FirstOrDefault(element => element.Name.LocalName == "identifier")?.Value, day is { Length: >= 10 } && DateOnly.TryParseExact(day[..10], "yyyy-MM-dd", out var date) ? date : null, paragraphs, numbers, charts);
        }
        catch (Exception fault) when (fault is InvalidDataException or System.Xml.XmlException or InvalidOperationException)
        {
            return null;
        }
    }

    private static XDocument? Part(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { Length: < MaxPart } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        using var reader = System.Xml.XmlReader.Create(stream, new System.Xml.XmlReaderSettings { DtdProcessing = System.Xml.DtdProcessing.Prohibit, MaxCharactersInDocument = MaxPart });
        return XDocument.Load(reader);
    }

    private static string? Style(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;

    private static string Words(IEnumerable<XElement> texts) => string.Concat(texts.Select(text => text.Value));
}
