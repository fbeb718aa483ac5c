using System.Text;
using System.Xml;

namespace Samspill.Exchange.Readings;

/// <summary>Goes through the XML of one slide, its notes or a diagram once.</summary>
internal sealed class SlideWalk(XmlReader xml, CancellationToken stop)
{
    private readonly List<(BlockKind Kind, string Words)> said = [];
    private readonly StringBuilder title = new();
    private readonly StringBuilder open = new();
    private string holder = "";
    private bool isMarked;
    private bool isBare;
    private int cells;
    private long length;

    /// <summary>The paragraphs with what they are, the title made one.</summary>
    public IReadOnlyList<(BlockKind Kind, string Words)> All()
    {
        var isOnNext = false;
        while (isOnNext || XmlSteps.Next(xml))
        {
            stop.ThrowIfCancellationRequested();
            isOnNext = xml.NodeType == XmlNodeType.Element && IsApart();
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

        if (title.Length > 0)
        {
            said.Add((BlockKind.Heading, title.ToString()));
        }

        return said;
    }

    /// <summary>True for what says the same over again, or the number and date of the slide.</summary>
    private bool IsApart() => xml.LocalName is "Fallback" or "extLst" || (xml.LocalName == "fld" && (xml.GetAttribute("type") ?? "") is var type && (type == "slidenum" || type.StartsWith("datetime", StringComparison.Ordinal)));

    /// <summary>True when it has read on to the next node itself.</summary>
    private bool Begin()
    {
        switch (xml.LocalName)
        {
            case "sp":
                holder = "";
                break;
            case "ph":
                holder = xml.GetAttribute("type") ?? "obj";
                break;
            case "tc" when !xml.IsEmptyElement:
                cells++;
                break;
            case "p" when !xml.IsEmptyElement:
                open.Clear();
                (isMarked, isBare) = (false, false);
                break;
            case "buChar" or "buAutoNum" or "buBlip":
                isMarked = true;
                break;
            case "buNone":
                isBare = true;
                break;
            case "br":
                open.Append('\n');
                break;
            case "tab":
                open.Append(' ');
                break;
            case "t" when !xml.IsEmptyElement && !IsTree():
                Say(XmlSteps.Words(xml));
                return true;
            default:
                break;
        }

        return false;
    }

    /// <summary>A diagram calls the body of a text `t` as well; it holds paragraphs, not words.</summary>
    private bool IsTree() => xml.NamespaceURI.EndsWith("/diagram", StringComparison.Ordinal);

    private void Say(string words)
    {
        open.Append(words);
        length += words.Length;
        if (length > DocumentReading.MostText)
        {
            throw new UnreadableException(ReadingFaults.IsTooLong(DocumentReading.MostText));
        }
    }

    private void End()
    {
        if (xml.LocalName == "tc")
        {
            cells--;
        }
        else if (xml.LocalName == "sp")
        {
            holder = "";
        }
        else if (xml.LocalName == "p" && open.Length > 0 && holder is not ("sldNum" or "dt" or "ftr" or "hdr"))
        {
            if (holder is "title" or "ctrTitle")
            {
                title.Append(title.Length > 0 ? " " : "").Append(open.Replace('\n', ' '));
            }
            else
            {
                said.Add((cells > 0 ? BlockKind.Cell : isMarked || (holder == "obj" && !isBare) ? BlockKind.Item : BlockKind.Paragraph, open.ToString()));
            }

            open.Clear();
        }
    }
}
