using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Samspill.Exchange.Readings;

/// <summary>Reads HTML: headings, paragraphs, lists and tables; what a page has around its text (menus, scripts, forms) is left out. Nothing is fetched and nothing is run.</summary>
internal static class HtmlReading
{
    private const int MostBytes = 6_000_000;
    private static readonly HashSet<string> Apart = ["script", "style", "nav", "noscript", "template", "svg", "form", "button", "select", "iframe", "object", "math", "head", "aside", "footer"];
    private static readonly HashSet<string> Blocks = ["p", "div", "section", "article", "main", "header", "body", "li", "ul", "ol", "td", "th", "tr", "table", "blockquote", "dt", "dd", "dl", "figure", "figcaption", "caption", "pre", "address", "details", "summary", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "fieldset", "tbody", "thead", "tfoot"];

    public static ReadDocument Read(byte[] bytes, CancellationToken stop)
    {
        if (bytes.Length > MostBytes)
        {
            throw new UnreadableException(ReadingFaults.IsTooLarge(MostBytes / 1_000_000));
        }

        using var stream = new MemoryStream(bytes);
        using var page = Parser(stop).ParseDocument(stream);
        return Of(page, stop);
    }

    /// <summary>Reads a page whose letters somebody else has decoded already.</summary>
    public static ReadDocument Read(string html, CancellationToken stop)
    {
        if (html.Length > MostBytes)
        {
            throw new UnreadableException(ReadingFaults.IsTooLarge(MostBytes / 1_000_000));
        }

        using var page = Parser(stop).ParseDocument(html);
        return Of(page, stop);
    }

    private static HtmlParser Parser(CancellationToken stop) => new(new HtmlParserOptions { IsScripting = false });

    private static ReadDocument Of(IDocument page, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var gathered = new Gathering { Title = page.Title is { Length: > 0 } title ? title.Trim() : null };
        if (page.Body is { } body)
        {
            new Walk(gathered, stop).Over(body);
        }

        return gathered.Done(null);
    }

    /// <summary>Goes through the tree without recursion: a file may nest as deep as it likes.</summary>
    private sealed class Walk(Gathering gathered, CancellationToken stop)
    {
        private readonly StringBuilder open = new();
        private readonly Stack<(BlockKind Kind, int Level)> within = new([(BlockKind.Paragraph, 0)]);

        public void Over(INode root)
        {
            var node = root;
            while (node is not null)
            {
                stop.ThrowIfCancellationRequested();
                if (Enter(node) && node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                node = Onwards(node, root);
            }

            Close();
        }

        /// <summary>The node after this and all it holds; those that are left are closed on the way.</summary>
        private INode? Onwards(INode node, INode root)
        {
            for (INode? at = node; at is not null; at = at.Parent)
            {
                Leave(at);
                if (at == root)
                {
                    return null;
                }

                if (at.NextSibling is { } next)
                {
                    return next;
                }
            }

            return null;
        }

        private bool Enter(INode node)
        {
            if (node is IText text)
            {
                open.Append(text.Data.Replace('\n', ' '));
                return false;
            }

            if (node is not IElement element || Apart.Contains(element.LocalName))
            {
                return false;
            }

            if (element.LocalName == "br")
            {
                open.Append('\n');
            }
            else if (Blocks.Contains(element.LocalName))
            {
                Close();
                within.Push(KindOf(element.LocalName, within.Peek()));
            }

            return true;
        }

        private void Leave(INode node)
        {
            if (node is IElement element && Blocks.Contains(element.LocalName) && !Apart.Contains(element.LocalName))
            {
                Close();
                within.Pop();
            }
        }

        private void Close()
        {
            var (kind, level) = within.Peek();
            gathered.Add(kind, open.ToString(), null, level);
            open.Clear();
        }

        private static (BlockKind, int) KindOf(string name, (BlockKind, int) around) => name switch
        {
            ['h', var level] when char.IsAsciiDigit(level) => (BlockKind.Heading, level - '0'),
            "li" => (BlockKind.Item, 0),
            "td" or "th" => (BlockKind.Cell, 0),
            "p" or "div" => around,
            _ => (BlockKind.Paragraph, 0),
        };
    }
}
