using System.Text;
using Samspill.Kernel;

namespace Samspill.Exchange.Documents;

/// <summary>A document as HTML, and the policy that the browser is to be told when it is served.</summary>
public sealed record HtmlFile(byte[] Bytes, string Policy);

/// <summary>
/// Writes a document as one HTML file for print on A4: its look inside it under a policy that allows that look and nothing else, its
/// curves as SVG, nothing fetched from elsewhere. Equal documents give equal bytes, served or lying in a folder.
/// </summary>
public static class HtmlWriter
{
    /// <summary>The file.</summary>
    public static HtmlFile Write(TextDocument document)
    {
        var html = new StringBuilder();
        var style = "\n" + HtmlLook.Of(document) + "\n";
        var policy = HtmlLook.Policy(style);
        html.Append("<!doctype html>\n<html lang=\"").Append(document.Language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(policy)
            .Append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Safe(document.Title)).Append("</title>\n<style>").Append(style).Append("</style>\n</head>\n<body").Append(document.IsCompact ? " class=\"compact\"" : "").Append(">\n");
        html.Append("<main>\n");
        if (document.Mark is { } mark)
        {
            html.Append("<p class=\"mark\">").Append(Safe(mark)).Append("</p>\n");
        }

        html.Append("<p class=\"over\">").Append(Safe(document.Over)).Append("</p>\n<h1>").Append(Safe(document.Title)).Append("</h1>\n");
        if (document.Under is { } under)
        {
            html.Append("<p class=\"under\">").Append(Safe(under)).Append("</p>\n");
        }

        Contents(html, document);
        Blocks(html, document);
        html.Append("</main>\n<footer>").Append(Safe($"{document.Title} · {document.Creator}")).Append("</footer>\n</body>\n</html>\n");
        return new HtmlFile(Encoding.UTF8.GetBytes(html.ToString()), policy + "; frame-ancestors 'none'");
    }

    private static void Blocks(StringBuilder html, TextDocument document)
    {
        var culture = (Languages.Read(document.Language) ?? Language.Nb).Culture();
        var (number, charts) = (0, 0);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var isItem = document.Blocks[i] is ParagraphBlock { Look: ParagraphLook.Item };
            var wasItem = i > 0 && document.Blocks[i - 1] is ParagraphBlock { Look: ParagraphLook.Item };
            html.Append(i > 0 && document.Blocks[i - 1] is ChartBlock && document.Blocks[i] is not ChartBlock ? "</div>\n" : "");
            html.Append(isItem && !wasItem ? "<ul>\n" : !isItem && wasItem ? "</ul>\n" : "");
            switch (document.Blocks[i])
            {
                case HeadingBlock heading:
                    Heading(html, heading, heading.IsNumbered ? ++number : 0);
                    break;
                case ParagraphBlock paragraph:
                    Paragraph(html, paragraph);
                    break;
                case TableBlock table:
                    Table(html, table);
                    break;
                case ChartBlock chart:
                    html.Append(i > 0 && document.Blocks[i - 1] is ChartBlock ? "" : "<div class=\"pairs\">\n").Append("<figure><h3>").Append(Safe(chart.Title)).Append(chart.IsDemo ? " <span class=\"demo\">demo</span>" : "").Append("</h3>\n").Append(HtmlChart.Draw(chart, ++charts, culture)).Append("</figure>\n");
                    break;
            }
        }

        html.Append(document.Blocks switch { [.., ParagraphBlock { Look: ParagraphLook.Item }] => "</ul>\n", [.., ChartBlock] => "</div>\n", _ => "" });
    }

    /// <summary>The list of contents, for one who reads on a screen; paper has pages to leaf through.</summary>
    private static void Contents(StringBuilder html, TextDocument document)
    {
        if (document.Contents is not { } title)
        {
            return;
        }

        html.Append("<nav aria-label=\"").Append(Safe(title)).Append("\"><ol>\n");
        var number = 0;
        foreach (var (anchor, words, isNumbered) in document.Headings)
        {
            html.Append("<li><a href=\"#").Append(anchor).Append("\">").Append(isNumbered ? $"{++number}. " : "").Append(Safe(words)).Append("</a></li>\n");
        }

        html.Append("</ol></nav>\n");
    }

    private static void Heading(StringBuilder html, HeadingBlock heading, int number)
    {
        html.Append("<h2 id=\"").Append(heading.Anchor).Append("\">").Append(number > 0 ? number + ". " : "");
        Spans(html, heading.Spans);
        html.Append("</h2>\n");
    }

    private static void Paragraph(StringBuilder html, ParagraphBlock paragraph)
    {
        var (open, close) = paragraph.Look switch { ParagraphLook.Item => ("<li>", "</li>\n"), ParagraphLook.Small => ("<p class=\"small\">", "</p>\n"), _ => ("<p>", "</p>\n") };
        html.Append(open);
        Spans(html, paragraph.Spans);
        html.Append(close);
    }

    private static void Table(StringBuilder html, TableBlock table)
    {
        var title = Safe(table.Title);
        html.Append(table.IsWide ? $"<div class=\"lying\"><h2 id=\"{table.Anchor}\">{title}</h2>\n" : $"<h3>{title}</h3>\n");
        html.Append($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{title}\"><table{(table.IsWide ? " class=\"lying\"" : "")}><caption>").Append(Safe(table.Describe)).Append("</caption><thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append(column.IsNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").Append(Safe(column.Title)).Append("</th>");
        }

        html.Append("</tr></thead><tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                html.Append(table.Columns[i].IsNumber ? "<td class=\"n\">" : "<td>");
                Spans(html, row[i]);
                html.Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table></div>\n").Append(table.IsWide ? "</div>\n" : "");
    }

    private static void Spans(StringBuilder html, IReadOnlyList<Span> spans)
    {
        foreach (var span in spans)
        {
            var lang = span.Language is null ? "" : $" lang=\"{span.Language}\"";
            var (open, close) = span.Look switch { SpanLook.Plain => lang.Length == 0 ? ("", "") : ($"<span{lang}>", "</span>"), var look => ($"<span class=\"{look.ToString().ToLowerInvariant()}\"{lang}>", "</span>") };
            html.Append(open);
            html.Append(span.Slot is { } slot ? $"<data value=\"{Safe(slot)}\">{Safe(span.Text)}</data>" : Safe(span.Text));
            html.Append(close);
        }
    }

    /// <summary>Text with what HTML would read as markup written out.</summary>
    internal static string Safe(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
