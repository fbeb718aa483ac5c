using System.Globalization;
using System.Text;
using System.Xml;

namespace Samspill.Exchange.Readings;

/// <summary>Goes through the body of a DOCX once. A text box stands inside a paragraph, so paragraphs are kept on a stack.</summary>
/// <param name="marks">The element that marks a new page; null when none is there, and pages are not known.</param>
internal sealed class DocxWalk(XmlReader xml, Dictionary<string, DocxStyle> styles, string? marks, CancellationToken stop)
{
    private static readonly HashSet<string> Apart = ["del", "moveFrom", "Fallback", "instrText", "delText", "footnoteReference", "sdtPr", "rPrChange", "pPrChange"];
    private readonly Gathering gathered = new();
    private readonly Stack<Paragraph> open = new();
    private int page = 1;
    private int cells;

    private sealed class Paragraph
    {
        public readonly StringBuilder Words = new();

        public int Level;

        public bool IsItem;

        public bool IsContents;

        public int Page;
    }

    public ReadDocument All(string? title)
    {
        gathered.Title = title;
        var isOnNext = false;
        while (isOnNext || XmlSteps.Next(xml))
        {
            stop.ThrowIfCancellationRequested();
            isOnNext = xml.NodeType == XmlNodeType.Element && Apart.Contains(xml.LocalName);
            if (isOnNext)
            {
                XmlSteps.Pass(xml);
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                isOnNext = Begin();
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                End();
            }
        }

        return gathered.Done(marks is null ? null : page);
    }

    /// <summary>True when it has read on to the next node itself.</summary>
    private bool Begin()
    {
        if (xml.LocalName == marks && (marks != "br" || XmlSteps.Value(xml, "type") == "page"))
        {
            Turn();
        }

        switch (xml.LocalName)
        {
            case "tc" when !xml.IsEmptyElement:
                cells++;
                break;
            case "p" when !xml.IsEmptyElement:
                open.Push(new Paragraph { Page = page });
                break;
            case "t":
                var words = XmlSteps.Words(xml);
                open.TryPeek(out var paragraph);
                paragraph?.Words.Append(words);
                return true;
            default:
                Shape();
                break;
        }

        return false;
    }

    /// <summary>What says of the paragraph how it is to be read.</summary>
    private void Shape()
    {
        if (!open.TryPeek(out var paragraph))
        {
            return;
        }

        switch (xml.LocalName)
        {
            case "pStyle" when styles.TryGetValue(XmlSteps.Value(xml, "val") ?? "", out var style):
                (paragraph.Level, paragraph.IsContents, paragraph.IsItem) = (style.Level, style.IsContents, paragraph.IsItem || style.IsItem);
                break;
            case "outlineLvl" when int.TryParse(XmlSteps.Value(xml, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < 9:
                paragraph.Level = level + 1;
                break;
            case "numPr":
                paragraph.IsItem = true;
                break;
            case "tab":
            case "ptab":
                paragraph.Words.Append(' ');
                break;
            case "noBreakHyphen":
                paragraph.Words.Append('-');
                break;
            case "br" when XmlSteps.Value(xml, "type") is not ("page" or "column"):
            case "cr":
                paragraph.Words.Append('\n');
                break;
            default:
                break;
        }
    }

    private void End()
    {
        if (xml.LocalName == "tc")
        {
            cells--;
        }
        else if (xml.LocalName == "p" && open.TryPop(out var done) && !done.IsContents)
        {
            var kind = done.Level > 0 ? BlockKind.Heading : cells > 0 ? BlockKind.Cell : done.IsItem ? BlockKind.Item : BlockKind.Paragraph;
            gathered.Add(kind, done.Words.ToString(), marks is null ? null : done.Page, done.Level);
        }
    }

    private void Turn()
    {
        page++;
        if (page > DocumentReading.MostPages)
        {
            throw new UnreadableException(ReadingFaults.HasTooManyPages(page, DocumentReading.MostPages));
        }

        // A mark at the head of a paragraph, before its first word, says that the paragraph itself begins the page.
        if (open.TryPeek(out var paragraph) && paragraph.Words.Length == 0)
        {
            paragraph.Page = page;
        }
    }
}
