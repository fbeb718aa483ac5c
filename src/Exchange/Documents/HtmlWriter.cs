using System.Text;

namespace Samspill.Exchange.Documents;

/// <summary>Writes a document as one HTML file for print on A4, with its look inside it and nothing fetched from elsewhere. Equal documents give equal bytes.</summary>
public static class HtmlWriter
{
    private const string Look = """
        @page { size: A4; margin: 18mm 17mm; }
        * { box-sizing: border-box; }
        body { font: 10pt/1.45 Inter, Arial, "Liberation Sans", sans-serif; color: #202733; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 20pt; font-weight: 500; line-height: 1.2; margin: 0 0 .2em; } h2 { font-size: 12pt; font-weight: 600; border-top: 1.5pt solid #202733; padding-top: .4em; margin: 1.6em 0 .4em; break-after: avoid; } h3 { font-size: 11pt; font-weight: 600; margin: 1.4em 0 .3em; break-after: avoid; }
        p { margin: 0 0 .6em; orphans: 3; widows: 3; } .over, .small, footer { font-size: 8.5pt; color: #5a6472; } .under { font-size: 12pt; margin-bottom: 1.4em; }
        .mark { position: running(mark); font-weight: 700; color: #a32015; text-align: right; margin: 0; } .chip { font-size: 7.5pt; color: #5a6472; } .judgement { text-decoration: underline dotted 1px; text-underline-offset: .25em; } .demo { font-size: 7pt; color: #5a6472; border: 1px dashed #b8bec8; padding: 0 .3em; } .unknown { font-style: italic; color: #5a6472; }
        nav ol { padding-left: 1.4em; margin: 0 0 1em; } ul { padding-left: 1.2em; } table { border-collapse: collapse; width: 100%; font-size: 8.5pt; border-top: 1pt solid #202733; } caption { text-align: left; position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; } th, td { text-align: left; vertical-align: top; padding: .3em .5em .3em 0; border-bottom: .5pt solid #b8bec8; } th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; } thead { display: table-header-group; } tr { break-inside: avoid; }
        @media print { body { margin: 0; padding: 0; max-width: none; } .mark { position: fixed; top: -12mm; right: 0; } }
        """;

    /// <summary>The file.</summary>
    public static byte[] Write(TextDocument document)
    {
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").Append(document.Language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Safe(document.Title)).Append("</title>\n<style>\n").Append(Look.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n");
        if (document.Mark is { } mark)
        {
            html.Append("<p class=\"mark\">").Append(Safe(mark)).Append("</p>\n");
        }

        html.Append("<main>\n<p class=\"over\">").Append(Safe(document.Over)).Append("</p>\n<h1>").Append(Safe(document.Title)).Append("</h1>\n");
        if (document.Under is { } under)
        {
            html.Append("<p class=\"under\">").Append(Safe(under)).Append("</p>\n");
        }

        var number = 0;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var isItem = document.Blocks[i] is ParagraphBlock { Look: ParagraphLook.Item };
            var wasItem = i > 0 && document.Blocks[i - 1] is ParagraphBlock { Look: ParagraphLook.Item };
            html.Append(isItem && !wasItem ? "<ul>\n" : !isItem && wasItem ? "</ul>\n" : "");
            Write(html, document.Blocks[i], document.Blocks[i] is HeadingBlock { IsNumbered: true } ? ++number : 0);
        }

        html.Append(document.Blocks.Count > 0 && document.Blocks[^1] is ParagraphBlock { Look: ParagraphLook.Item } ? "</ul>\n" : "").Append("</main>\n<footer>").Append(Safe($"{document.Title} · {document.Creator}")).Append("</footer>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static void Write(StringBuilder html, Block block, int number)
    {
        switch (block)
        {
            case HeadingBlock heading:
                html.Append("<h2 id=\"").Append(heading.Anchor).Append("\">").Append(number > 0 ? number + ". " : "");
                Spans(html, heading.Spans);
                html.Append("</h2>\n");
                break;
            case ParagraphBlock paragraph:
                var (open, close) = paragraph.Look switch { ParagraphLook.Item => ("<li>", "</li>\n"), ParagraphLook.Small => ("<p class=\"small\">", "</p>\n"), _ => ("<p>", "</p>\n") };
                html.Append(open);
                Spans(html, paragraph.Spans);
                html.Append(close);
                break;
            case TableBlock table:
                Table(html, table);
                break;
            case ChartBlock chart:
                html.Append("<h3>").Append(Safe(chart.Title)).Append("</h3>\n<p class=\"small\">").Append(Safe(chart.Describe)).Append("</p>\n");
                break;
        }
    }

    private static void Table(StringBuilder html, TableBlock table)
    {
        html.Append("<h3>").Append(Safe(table.Title)).Append("</h3>\n<table><caption>").Append(Safe(table.Describe)).Append("</caption><thead><tr>");
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

        html.Append("</tbody></table>\n");
    }

    private static void Spans(StringBuilder html, IReadOnlyList<Span> spans)
    {
        foreach (var span in spans)
        {
            var (open, close) = span.Look switch { SpanLook.Plain => ("", ""), var look => ($"<span class=\"{look.ToString().ToLowerInvariant()}\">", "</span>") };
            html.Append(open);
            html.Append(span.Slot is { } slot ? $"<data value=\"{Safe(slot)}\">{Safe(span.Text)}</data>" : Safe(span.Text));
            html.Append(close);
        }
    }

    private static string Safe(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
