using System.Globalization;
using System.Xml.Linq;
using static Samspill.Exchange.Documents.DocxNames;

namespace Samspill.Exchange.Documents;

/// <summary>Writes the blocks of a document as WordprocessingML. A number that can be traced stands in a content control that names its slot and cannot be typed over.</summary>
internal sealed class DocxBody(TextDocument document)
{
    /// <summary>Width of the text on an upright and on a lying A4, in twentieths of a point.</summary>
    private const int Upright = 9638;
    private const int Lying = 14570;

    /// <summary>Rows of a table that is kept on one page.</summary>
    private const int ShortTable = 16;
    private int controls;
    private int bookmarks;
    private int charts;

    public XElement Write()
    {
        var body = new XElement(W + "body");
        body.Add(Paragraph("Over", [new Span(document.Over)]), Paragraph("Title", [new Span(document.Title)]));
        if (document.Under is { } under)
        {
            body.Add(Paragraph("Subtitle", [new Span(under)]));
        }

        if (document.Contents is { } contents)
        {
            body.Add(Contents(contents));
        }

        var wide = document.Blocks.OfType<TableBlock>().Where(table => table.IsWide).ToList();
        AddUpright(body);
        if (wide.Count > 0)
        {
            body.Add(new XElement(W + "p", new XElement(W + "pPr", Section(isLying: false))));
            foreach (var table in wide)
            {
                body.Add(Heading(new HeadingBlock([new Span(table.Title)], table.Anchor, false)), Table(table, Lying), Paragraph("Small", []));
            }
        }

        body.Add(Section(isLying: wide.Count > 0));
        return new XElement(W + "document", new XAttribute(XNamespace.Xmlns + "w", W), new XAttribute(XNamespace.Xmlns + "r", R), body);
    }

    /// <summary>All that stands on upright pages; curves two and two.</summary>
    private void AddUpright(XElement body)
    {
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is ChartBlock chart)
            {
                var beside = i + 1 < document.Blocks.Count ? document.Blocks[i + 1] as ChartBlock : null;
                body.Add(Charts(beside is null ? [chart] : [chart, beside]));
                i += beside is null ? 0 : 1;
            }
            else if (document.Blocks[i] is not TableBlock { IsWide: true })
            {
                body.Add(Write(document.Blocks[i]));
            }
        }
    }

    private object[] Write(Block block) => block switch
    {
        HeadingBlock heading => [Heading(heading)],
        ParagraphBlock paragraph => [Paragraph(paragraph.Look switch { ParagraphLook.Item => "Item", ParagraphLook.Small => "Small", _ => "Normal" }, paragraph.Spans)],
        TableBlock table => [Paragraph("Heading2", [new Span(table.Title)]), Table(table, Upright), Paragraph("Small", [])],
        _ => [],
    };

    /// <summary>Two curves beside each other, each with its own title in it.</summary>
    private XElement Charts(IEnumerable<ChartBlock> beside) => new(W + "p", new XElement(W + "pPr", Val("pStyle", "Curve")), beside.Select(chart => new XElement(W + "r", DocxChart.Drawing(chart, ++charts))));

    private XElement Heading(HeadingBlock heading)
    {
        var id = ++bookmarks;
        return new XElement(W + "p", new XElement(W + "pPr", Val("pStyle", "Heading1"), heading.IsNumbered ? null : new XElement(W + "numPr", Val("numId", 0)), heading.IsNumbered ? null : With("ind", ("left", 0), ("firstLine", 0))),
            With("bookmarkStart", ("id", id), ("name", Anchor(heading.Anchor))), heading.Spans.Select(Run), With("bookmarkEnd", ("id", id)));
    }

    /// <summary>The list of contents, written out, so that it is right before anybody updates it; without page numbers, which only a layout knows.</summary>
    private IEnumerable<XElement> Contents(string title)
    {
        var headings = document.Headings.ToList();
        yield return Paragraph("TOCHeading", [new Span(title)]);
        var number = 0;
        for (var i = 0; i < headings.Count; i++)
        {
            var (anchor, words, isNumbered) = headings[i];
            var label = isNumbered ? (++number).ToString(CultureInfo.InvariantCulture) + "." : "";
            yield return new XElement(W + "p", new XElement(W + "pPr", Val("pStyle", "TOC1")),
                i == 0 ? new[] { Field("begin"), new XElement(W + "r", new XElement(W + "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), " TOC \\o \"1-1\" \\n \\h \\z ")), Field("separate") } : null,
                new XElement(W + "hyperlink", new XAttribute(W + "anchor", Anchor(anchor)), new XAttribute(W + "history", "1"), new XElement(W + "r", Words(label), new XElement(W + "tab"), Words(words))),
                i == headings.Count - 1 ? Field("end") : null);
        }
    }

    private static XElement Field(string part) => new(W + "r", With("fldChar", ("fldCharType", part)));

    private static string Anchor(string anchor) => "o_" + anchor.Replace('-', '_');

    private XElement Paragraph(string style, IReadOnlyList<Span> spans, string? align = null, bool keepsNext = false) =>
        new(W + "p", new XElement(W + "pPr", Val("pStyle", style), keepsNext ? new XElement(W + "keepNext") : null, align is null ? null : Val("jc", align)), spans.Select(Run));

    private XElement Run(Span span)
    {
        var style = span.Look switch { SpanLook.Chip => "Source", SpanLook.Judgement => "Judgement", SpanLook.Demo => "Demo", SpanLook.Unknown => "Unknown", _ => null };
        var run = new XElement(W + "r", style is null && span.Language is null ? null : new XElement(W + "rPr", style is null ? null : Val("rStyle", style), span.Language is null ? null : Val("lang", LanguageTag(span.Language))), Words(span.Text));
        return span.Slot is not { } slot ? run : new XElement(W + "sdt",
            new XElement(W + "sdtPr", Val("alias", Tag(slot)), Val("tag", Tag(slot)), Val("id", ++controls), Val("lock", "sdtContentLocked"), new XElement(W + "text")),
            new XElement(W + "sdtContent", run));
    }

    private XElement Table(TableBlock table, int width)
    {
        var shares = table.Columns.Sum(column => column.Share);
        var widths = table.Columns.Select(column => width * column.Share / shares).ToArray();
        return new XElement(W + "tbl",
            new XElement(W + "tblPr", Val("tblStyle", "Ruled"), With("tblW", ("w", width), ("type", "dxa")), With("tblLayout", ("type", "fixed")), With("tblLook", ("val", "0620"), ("firstRow", 1), ("lastRow", 0), ("firstColumn", 0), ("lastColumn", 0), ("noHBand", 1), ("noVBand", 1)), Val("tblCaption", Clean(table.Title)), Val("tblDescription", Clean(table.Describe))),
            new XElement(W + "tblGrid", widths.Select(one => With("gridCol", ("w", one)))),
            new XElement(W + "tr", new XElement(W + "trPr", new XElement(W + "cantSplit"), new XElement(W + "tblHeader")), table.Columns.Select((column, i) => Cell(widths[i], new XElement(W + "p", new XElement(W + "pPr", Val("pStyle", "Cell"), new XElement(W + "keepNext"), column.IsNumber ? Val("jc", "right") : null), new XElement(W + "r", new XElement(W + "rPr", new XElement(W + "b")), Words(column.Title)))))),
            table.Rows.Select((row, at) => new XElement(W + "tr", new XElement(W + "trPr", new XElement(W + "cantSplit")), row.Select((cell, i) => Cell(widths[i], Paragraph(table.IsWide ? "CellSmall" : "Cell", cell, table.Columns[i].IsNumber ? "right" : null, KeepsNext(at, table.Rows.Count)))))));
    }

    /// <summary>A short table stays on one page; a long one may part, but never with its first or last row alone.</summary>
    private static bool KeepsNext(int row, int rows) => row + 1 < rows && (rows <= ShortTable || row == 0 || row == rows - 2);

    private static XElement Cell(int width, XElement paragraph) => new(W + "tc", new XElement(W + "tcPr", With("tcW", ("w", width), ("type", "dxa"))), paragraph);

    private static XElement Section(bool isLying) => new(W + "sectPr",
        new XElement(W + "headerReference", new XAttribute(W + "type", "default"), new XAttribute(R + "id", "rId4")), new XElement(W + "footerReference", new XAttribute(W + "type", "default"), new XAttribute(R + "id", isLying ? "rId6" : "rId5")),
        Val("type", "nextPage"),
        isLying ? With("pgSz", ("w", 16838), ("h", 11906), ("orient", "landscape")) : With("pgSz", ("w", 11906), ("h", 16838)),
        With("pgMar", ("top", 1247), ("right", 1134), ("bottom", 1134), ("left", 1134), ("header", 567), ("footer", 567), ("gutter", 0)));
}
