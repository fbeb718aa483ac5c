using System.Globalization;
using System.Xml.Linq;
using static Samspill.Exchange.Documents.DocxNames;

namespace Samspill.Exchange.Documents;

/// <summary>
/// Writes a document as DOCX (ECMA-376): real headings, a list of contents, table header rows, alternative texts, language tags,
/// core properties and native charts that can be edited. Equal documents give equal bytes.
/// </summary>
public static class DocxWriter
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>The file.</summary>
    public static byte[] Write(TextDocument document)
    {
        var package = new OpenPackage(document.Date);
        package.Add("word/document.xml", Word + "document.main+xml", new DocxBody(document).Write());
        package.Add("word/styles.xml", Word + "styles+xml", DocxStyles.Styles(document.Language, document.IsCompact));
        package.Add("word/numbering.xml", Word + "numbering+xml", DocxStyles.Numbering());
        package.Add("word/settings.xml", Word + "settings+xml", DocxStyles.Settings(document.Language));
        package.Add("word/header1.xml", Word + "header+xml", Header(document));
        package.Add("word/footer1.xml", Word + "footer+xml", Footer(document, 9638));
        package.Add("word/footer2.xml", Word + "footer+xml", Footer(document, 14570));
        package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", Core(document));
        package.Add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", new XElement(App + "Properties", new XElement(App + "Application", "Samspill")));
        package.Relate("", "rId1", Office + "officeDocument", "word/document.xml");
        package.Relate("", "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        package.Relate("", "rId3", Office + "extended-properties", "docProps/app.xml");
        foreach (var (id, type, target) in new[] { ("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"), ("rId3", "settings", "settings.xml"), ("rId4", "header", "header1.xml"), ("rId5", "footer", "footer1.xml"), ("rId6", "footer", "footer2.xml") })
        {
            package.Relate("word/document.xml", id, Office + type, target);
        }

        var number = 0;
        foreach (var chart in document.Blocks.OfType<ChartBlock>())
        {
            DocxChart.AddTo(package, chart, ++number, document.Language, document.Date);
        }

        return package.ToBytes();
    }

    private static readonly XNamespace App = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    private static XElement Core(TextDocument document)
    {
        XNamespace cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dc = "http://purl.org/dc/elements/1.1/", terms = "http://purl.org/dc/terms/", xsi = "http://www.w3.org/2001/XMLSchema-instance";
        var day = document.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return new XElement(cp + "coreProperties", new XAttribute(XNamespace.Xmlns + "cp", cp), new XAttribute(XNamespace.Xmlns + "dc", dc), new XAttribute(XNamespace.Xmlns + "dcterms", terms), new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", document.Title), new XElement(dc + "subject", document.Over), new XElement(dc + "creator", document.Creator), new XElement(dc + "identifier", document.Identifier), new XElement(dc + "language", LanguageTag(document.Language)), new XElement(cp + "lastModifiedBy", document.Creator),
            new XElement(terms + "created", new XAttribute(xsi + "type", "dcterms:W3CDTF"), day), new XElement(terms + "modified", new XAttribute(xsi + "type", "dcterms:W3CDTF"), day));
    }

    private static XElement Header(TextDocument document) => new(W + "hdr", new XAttribute(XNamespace.Xmlns + "w", W),
        new XElement(W + "p", new XElement(W + "pPr", Val("pStyle", "Header")), document.Mark is { } mark ? new XElement(W + "r", Words(mark)) : null));

    private static XElement Footer(TextDocument document, int width)
    {
        var words = document.PageOf.Split('{', '}');
        return new XElement(W + "ftr", new XAttribute(XNamespace.Xmlns + "w", W),
            new XElement(W + "p", new XElement(W + "pPr", Val("pStyle", "Footer"), new XElement(W + "tabs", With("tab", ("val", "clear"), ("pos", 9638)), With("tab", ("val", "right"), ("pos", width)))),
                new XElement(W + "r", Words($"{document.Title} · {document.Creator}")), new XElement(W + "r", new XElement(W + "tab")),
                words.Select(word => word switch { "0" => Page("PAGE"), "1" => Page("NUMPAGES"), _ => new XElement(W + "r", Words(word)) })));
    }

    private static XElement Page(string field) => new(W + "fldSimple", new XAttribute(W + "instr", $" {field} "), new XElement(W + "r", new XElement(W + "t", "1")));
}
