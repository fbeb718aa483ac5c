using System.Text;
using Samspill.Kernel;

namespace Samspill.Exchange.Documents;

/// <summary>The front page of a folder of files.</summary>
/// <param name="Over">The line over the title.</param>
/// <param name="Says">What the folder is, a paragraph each.</param>
/// <param name="Others">The same page in other languages: the language and the file.</param>
public sealed record FolderPage(Language Language, string Title, string Over, IReadOnlyList<string> Says, IReadOnlyList<(Language Language, string File)> Others, IReadOnlyList<FolderTable> Tables, string FilesTitle, IReadOnlyList<FolderLine> Files)
{
    /// <summary>The page as one HTML file: plain, printable, its look inside it, nothing fetched from elsewhere. Equal pages give equal bytes.</summary>
    public byte[] Write()
    {
        var style = "\n@page { size: A4; margin: 18mm 17mm 16mm; }\n" + HtmlLook.Plain + "\n";
        var html = new StringBuilder("<!doctype html>\n<html lang=\"").Append(Language.Code()).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(HtmlLook.Policy(style))
            .Append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Safe(Title)).Append("</title>\n<style>").Append(style).Append("</style>\n</head>\n<body>\n<main>\n");
        html.Append("<p class=\"over\">").Append(Safe(Over)).Append("</p>\n<h1>").Append(Safe(Title)).Append("</h1>\n");
        foreach (var paragraph in Says)
        {
            html.Append("<p>").Append(Safe(paragraph)).Append("</p>\n");
        }

        html.Append("<p class=\"small\">").AppendJoin(" · ", Others.Select(other => $"<a href=\"{other.File}\" lang=\"{other.Language.Code()}\" hreflang=\"{other.Language.Code()}\">{Safe(other.Language.OwnName())}</a>")).Append("</p>\n");
        foreach (var table in Tables)
        {
            Write(html, table);
        }

        html.Append("<h2>").Append(Safe(FilesTitle)).Append("</h2>\n<ul>\n");
        foreach (var file in Files)
        {
            html.Append("<li><a href=\"").Append(string.Join('/', file.Path.Split('/').Select(Uri.EscapeDataString))).Append("\">").Append(Safe(file.Path)).Append("</a> <span class=\"small\">").Append(Safe(file.Title)).Append(", ").Append(Safe(file.Weight)).Append("</span></li>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append("</ul>\n</main>\n</body>\n</html>\n").ToString());
    }

    private static void Write(StringBuilder html, FolderTable table)
    {
        html.Append("<h2>").Append(Safe(table.Title)).Append("</h2>\n");
        if (table.Rows.Count == 0)
        {
            html.Append("<p>").Append(Safe(table.WhenEmpty)).Append("</p>\n");
            return;
        }

        html.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(Safe(table.Title)).Append("\"><table><caption>").Append(Safe(table.Title)).Append("</caption><thead><tr>")
            .AppendJoin("", table.Columns.Select(column => $"<th scope=\"col\">{Safe(column)}</th>")).Append("</tr></thead><tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>").AppendJoin("", row.Select((cell, i) => i == 0 ? $"<th scope=\"row\">{Safe(cell)}</th>" : $"<td>{Safe(cell)}</td>")).Append("</tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }

    private static string Safe(string text) => HtmlWriter.Safe(text);
}

/// <summary>A table of the front page.</summary>
public sealed record FolderTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string WhenEmpty);

/// <summary>A file of the folder: its place, what it is, and how much it weighs.</summary>
public sealed record FolderLine(string Path, string Title, string Weight);
