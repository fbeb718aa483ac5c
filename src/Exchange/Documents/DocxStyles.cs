using System.Xml.Linq;
using static Samspill.Exchange.Documents.DocxNames;

namespace Samspill.Exchange.Documents;

/// <summary>The look of a document: a ruled sheet in neutral ink, headings on a line, small grey sources.</summary>
internal static class DocxStyles
{
    private const string Ink = "202733";
    private const string Grey = "5A6472";
    private const string Line = "B8BEC8";

    public static XElement Styles(string language, bool isCompact) => new(W + "styles", new XAttribute(XNamespace.Xmlns + "w", W),
        new XElement(W + "docDefaults",
            new XElement(W + "rPrDefault", new XElement(W + "rPr", With("rFonts", ("ascii", "Arial"), ("hAnsi", "Arial"), ("eastAsia", "Arial"), ("cs", "Arial")), Val("color", Ink), Val("sz", isCompact ? 18 : 20), Val("szCs", isCompact ? 18 : 20), With("lang", ("val", LanguageTag(language)), ("eastAsia", "en-US"), ("bidi", "ar-SA")))),
            new XElement(W + "pPrDefault", new XElement(W + "pPr", With("spacing", ("after", isCompact ? 70 : 120), ("line", isCompact ? 264 : 288), ("lineRule", "auto"))))),
        Paragraph("Normal", "Normal", null, null, null, isDefault: true),
        Paragraph("Over", "Over", "Normal", [With("spacing", ("after", 40))], [Val("color", Grey), Val("sz", 17)]),
        Paragraph("Title", "Title", "Normal", [Keep, With("spacing", ("after", 60), ("line", 240), ("lineRule", "auto"))], [Val("sz", 44)], next: "Subtitle"),
        Paragraph("Subtitle", "Subtitle", "Normal", [With("spacing", ("after", isCompact ? 100 : 280))], [Val("sz", isCompact ? 20 : 24)]),
        Paragraph("Heading1", "heading 1", "Normal", [Keep, new XElement(W + "keepLines"), new XElement(W + "numPr", Val("numId", 1)), Rule("top", Ink, 12, 6), With("spacing", ("before", isCompact ? 180 : 360), ("after", isCompact ? 60 : 100), ("line", 240), ("lineRule", "auto")), Val("outlineLvl", 0)], [new XElement(W + "b"), Val("sz", 26)], next: "Normal"),
        Paragraph("Heading2", "heading 2", "Normal", [Keep, new XElement(W + "keepLines"), With("spacing", ("before", 160), ("after", 60)), Val("outlineLvl", 1)], [new XElement(W + "b"), Val("sz", 21)], next: "Normal"),
        Paragraph("TOCHeading", "TOC Heading", "Normal", [Keep, Rule("top", Ink, 12, 6), With("spacing", ("before", 120), ("after", 80))], [new XElement(W + "b"), Val("sz", 22)]),
        Paragraph("TOC1", "toc 1", "Normal", [new XElement(W + "tabs", With("tab", ("val", "left"), ("pos", 425))), With("spacing", ("after", 40)), With("ind", ("left", 425), ("hanging", 425))], null),
        Paragraph("Item", "List Bullet", "Normal", [new XElement(W + "numPr", Val("numId", 2)), With("spacing", ("after", 20), ("line", 252), ("lineRule", "auto"))], [Val("sz", 17)]),
        Paragraph("Curve", "Curve", "Normal", [With("spacing", ("after", 60), ("line", 240), ("lineRule", "auto"))], null),
        Paragraph("Small", "Small", "Normal", [With("spacing", ("after", 60), ("line", 252), ("lineRule", "auto"))], [Val("color", Grey), Val("sz", 17)]),
        Paragraph("Cell", "Cell", "Normal", [With("spacing", ("before", 30), ("after", 30), ("line", 240), ("lineRule", "auto"))], [Val("sz", 17)]),
        Paragraph("CellSmall", "CellSmall", "Cell", [With("spacing", ("before", 20), ("after", 20), ("line", 240), ("lineRule", "auto"))], [Val("sz", 16)]),
        Paragraph("Header", "header", "Normal", [Val("jc", "right"), With("spacing", ("after", 0))], [new XElement(W + "b"), Val("color", "A32015"), Val("sz", 18)], jcLast: true),
        Paragraph("Footer", "footer", "Normal", [new XElement(W + "tabs", With("tab", ("val", "right"), ("pos", 9638))), With("spacing", ("after", 0))], [Val("color", Grey), Val("sz", 16)]),
        Character("Source", [Val("color", Grey), Val("sz", 15)]),
        Character("Judgement", [With("u", ("val", "dotted"), ("color", Grey))]),
        Character("Demo", [Val("color", Grey), Val("sz", 14), With("bdr", ("val", "dashed"), ("sz", 4), ("space", 0), ("color", Line))]),
        Character("Unknown", [new XElement(W + "i"), Val("color", Grey)]),
        new XElement(W + "style", new XAttribute(W + "type", "table"), new XAttribute(W + "default", "1"), new XAttribute(W + "styleId", "TableNormal"), Val("name", "Normal Table"), Val("uiPriority", 99), new XElement(W + "semiHidden"), new XElement(W + "tblPr", With("tblInd", ("w", 0), ("type", "dxa")), new XElement(W + "tblCellMar", Margin("top", 0), Margin("left", 70), Margin("bottom", 0), Margin("right", 110)))),
        new XElement(W + "style", new XAttribute(W + "type", "table"), new XAttribute(W + "customStyle", "1"), new XAttribute(W + "styleId", "Ruled"), Val("name", "Ruled"), Val("basedOn", "TableNormal"), new XElement(W + "tblPr", new XElement(W + "tblBorders", Border("top", Ink, 8), Border("bottom", Line, 4), Border("insideH", Line, 4)))));

    /// <summary>Headings count 1, 2, 3; items have a dot.</summary>
    public static XElement Numbering() => new(W + "numbering", new XAttribute(XNamespace.Xmlns + "w", W),
        Abstract(0, "decimal", "%1.", "Heading1", 425), Abstract(1, "bullet", "–", null, 284),
        new XElement(W + "num", new XAttribute(W + "numId", 1), Val("abstractNumId", 0)), new XElement(W + "num", new XAttribute(W + "numId", 2), Val("abstractNumId", 1)));

    public static XElement Settings(string language) => new(W + "settings", new XAttribute(XNamespace.Xmlns + "w", W),
        Val("defaultTabStop", 708), new XElement(W + "compat", new XElement(W + "compatSetting", new XAttribute(W + "name", "compatibilityMode"), new XAttribute(W + "uri", "http://schemas.microsoft.com/office/word"), new XAttribute(W + "val", "15"))),
        With("themeFontLang", ("val", LanguageTag(language))), Val("decimalSymbol", language == "en" ? "." : ","), Val("listSeparator", language == "en" ? "," : ";"));

    private static XElement Keep => new(W + "keepNext");

    private static XElement Rule(string side, string color, int size, int space) => new(W + "pBdr", With(side, ("val", "single"), ("sz", size), ("space", space), ("color", color)));

    private static XElement Border(string side, string color, int size) => With(side, ("val", "single"), ("sz", size), ("space", 0), ("color", color));

    private static XElement Margin(string side, int width) => With(side, ("w", width), ("type", "dxa"));

    private static XElement Abstract(int id, string format, string text, string? style, int indent) => new(W + "abstractNum", new XAttribute(W + "abstractNumId", id), Val("multiLevelType", "singleLevel"),
        new XElement(W + "lvl", new XAttribute(W + "ilvl", 0), Val("start", 1), Val("numFmt", format), style is null ? null : Val("pStyle", style), Val("lvlText", text), Val("lvlJc", "left"), new XElement(W + "pPr", With("ind", ("left", indent), ("hanging", indent)))));

    private static XElement Paragraph(string id, string name, string? basedOn, XElement[]? look, XElement[]? words, bool isDefault = false, string? next = null, bool jcLast = false) =>
        new(W + "style", new XAttribute(W + "type", "paragraph"), isDefault ? new XAttribute(W + "default", "1") : null, name is "Over" or "Small" or "Cell" or "CellSmall" or "Curve" ? new XAttribute(W + "customStyle", "1") : null, new XAttribute(W + "styleId", id),
            Val("name", name), basedOn is null ? null : Val("basedOn", basedOn), next is null ? null : Val("next", next), new XElement(W + "qFormat"),
            look is null ? null : new XElement(W + "pPr", jcLast ? look.Reverse() : look), words is null ? null : new XElement(W + "rPr", words));

    private static XElement Character(string id, XElement[] words) => new(W + "style", new XAttribute(W + "type", "character"), new XAttribute(W + "customStyle", "1"), new XAttribute(W + "styleId", id), Val("name", id), new XElement(W + "rPr", words));
}
