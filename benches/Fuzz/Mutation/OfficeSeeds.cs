using System.Text;
using Samspill.Exchange.Workbooks;

namespace Samspill.Bench.Fuzz.Mutation;

/// <summary>Small documents, workbooks and presentations, each with what its kind may hold.</summary>
internal static class OfficeSeeds
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Sheet = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Slide = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private const string Core = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Tittel</dc:title></cp:coreProperties>";

    public static IReadOnlyList<byte[]> Docx { get; } =
    [
        Document("<w:p><w:r><w:t>Kommunen skal vokse.</w:t></w:r></w:p>"),
        Document("<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>Plan</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:lastRenderedPageBreak/><w:t>Punkt</w:t><w:tab/><w:t>to</w:t><w:br/></w:r><w:del><w:r><w:delText>vekk</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Celle</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
        Document("<w:p><w:pPr><w:pStyle w:val=\"H2\"/><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>Mål</w:t></w:r></w:p><w:p><w:r><w:br w:type=\"page\"/><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent><w:p><w:r><w:t>Boks</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p/></mc:Fallback></mc:AlternateContent><w:t>Rundt</w:t></w:r></w:p>"),
    ];

    public static IReadOnlyList<byte[]> Xlsx { get; } =
    [
        Book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>4.5999999999999996</v></c><c r=\"B2\" s=\"1\"><v>43375</v></c><c r=\"C2\" s=\"2\"><v>0.4</v></c></row>", ""),
        Book("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>del</t></r><rPh><t>nei</t></rPh></is></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c></row><row><c><f>SUM(A1:A2)</f><v>7</v></c><c t=\"str\"><f>A1</f><v>a_x000D_b</v></c></row>", "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"),
    ];

    public static IReadOnlyList<byte[]> Pptx { get; } =
    [
        Show("<p:sp><p:nvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>Tittel</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:nvSpPr><p:nvPr><p:ph idx=\"1\"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:pPr><a:buNone/></a:pPr><a:r><a:t>Punkt</a:t></a:r><a:br/><a:fld type=\"slidenum\"><a:t>1</a:t></a:fld></a:p></p:txBody></p:sp>"),
        Show("<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Celle</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame><p:sp><p:nvSpPr><p:nvPr><p:ph type=\"ftr\"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>Fot</a:t></a:r></a:p></p:txBody></p:sp><p:sp><p:txBody><a:p><a:pPr><a:buChar char=\"•\"/></a:pPr><a:r><a:t>Fritt</a:t></a:r></a:p></p:txBody></p:sp>"),
    ];

    private static byte[] Document(string body) => Package(
        ("_rels/.rels", Links(("officeDocument", "word/document.xml"), ("core-properties", "docProps/core.xml"))), ("docProps/core.xml", Core),
        ("word/styles.xml", $"<w:styles {Word}><w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"H2\"><w:name w:val=\"Egen\"/><w:basedOn w:val=\"H1\"/></w:style></w:styles>"),
        ("word/document.xml", $"<w:document {Word}><w:body>{body}</w:body></w:document>"));

    private static byte[] Book(string rows, string after) => Package(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/s1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/t.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>"),
        ("_rels/.rels", Links(("officeDocument", "xl/workbook.xml"))), ("xl/_rels/workbook.xml.rels", Links(("worksheet", "s1.xml"), ("styles", "/xl/styles.xml"), ("sharedStrings", "t.xml"))),
        ("xl/workbook.xml", $"<workbook {Sheet} xmlns:r=\"{Relations}\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"r1\"/></sheets><definedNames><definedName name=\"n\">Ark!$A$1</definedName></definedNames></workbook>"),
        ("xl/styles.xml", $"<styleSheet {Sheet}><numFmts><numFmt numFmtId=\"164\" formatCode=\"d.\\ mmmm\\ yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"),
        ("xl/t.xml", $"<sst {Sheet}><si><t>Mål</t></si><si><r><t>Ver</t></r><r><t>di</t></r></si></sst>"), ("xl/s1.xml", $"<worksheet {Sheet}><sheetData>{rows}</sheetData>{after}</worksheet>"));

    private static byte[] Show(string shapes) => Package(
        ("_rels/.rels", Links(("officeDocument", "ppt/presentation.xml"), ("core-properties", "docProps/core.xml"))), ("docProps/core.xml", Core), ("ppt/_rels/presentation.xml.rels", Links(("slide", "slides/slide1.xml"), ("slide", "slides/slide2.xml"))),
        ("ppt/presentation.xml", $"<p:presentation {Slide} xmlns:r=\"{Relations}\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"r1\"/><p:sldId id=\"257\" r:id=\"r2\"/></p:sldIdLst></p:presentation>"),
        ("ppt/slides/slide1.xml", $"<p:sld {Slide}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"), ("ppt/slides/slide2.xml", $"<p:sld {Slide}><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>To</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>"),
        ("ppt/slides/_rels/slide1.xml.rels", Links(("notesSlide", "../notes/n1.xml"), ("diagramData", "../d/d1.xml"))), ("ppt/notes/n1.xml", $"<p:notes {Slide}><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>Notat</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:notes>"),
        ("ppt/d/d1.xml", $"<d:dataModel xmlns:d=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" {Slide}><d:ptLst><d:pt><d:t><a:p><a:r><a:t>Figur</a:t></a:r></a:p></d:t></d:pt></d:ptLst></d:dataModel>"));

    private static string Links(params (string Kind, string Target)[] links) => $"<Relationships xmlns=\"{Packages}\">" + string.Concat(links.Select((link, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Relations}/{link.Kind}\" Target=\"{link.Target}\"/>")) + "</Relationships>";

    private static byte[] Package(params (string Name, string Content)[] parts) => SteadyZip.Of(parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content))));
}
