using System.Runtime.CompilerServices;
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

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return Read(Workbooks.CsvText.Decode(bytes), stop);
        }

        HtmlWeight.Check(bytes);
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

        HtmlWeight.Check(Encoding.Latin1.GetBytes(html));
        using var page = Parser(stop).ParseDocument(html);
        return Of(page, stop);
    }

    /// <summary>A parser that runs nothing, stops when it is told to, and stops before its stack is full: it goes one call deeper for each pre that follows right upon another, and a full stack would end the server.</summary>
    private static HtmlParser Parser(CancellationToken stop) => new(new HtmlParserOptions
    {
        IsScripting = false,
        OnCreated = (_, _) =>
        {
            stop.ThrowIfCancellationRequested();
            if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            {
                throw new UnreadableException(ReadingFaults.TooNested);
            }
        },
    });

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

    /// <summary>Goes through the tree without recursion and by place: a file may nest as deep and have as many siblings as it likes.</summary>
    private sealed class Walk(Gathering gathered, CancellationToken stop)
    {
        private readonly StringBuilder open = new();
        private readonly Stack<(BlockKind Kind, int Level)> within = new([(BlockKind.Paragraph, 0)]);

        public void Over(INode root)
        {
            var entered = new Stack<(INode Node, int Next)>();
            Take(root, entered);
            while (entered.TryPop(out var at))
            {
                stop.ThrowIfCancellationRequested();
                if (at.Next < at.Node.ChildNodes.Length)
                {
                    entered.Push((at.Node, at.Next + 1));
                    Take(at.Node.ChildNodes[at.Next], entered);
                }
                else
                {
                    Leave(at.Node);
                }
            }

            Close();
        }

        private void Take(INode node, Stack<(INode Node, int Next)> entered)
        {
            if (Enter(node))
            {
                entered.Push((node, 0));
            }
            else
            {
                Leave(node);
            }
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
