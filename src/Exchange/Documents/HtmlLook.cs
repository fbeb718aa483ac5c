using System.Security.Cryptography;
using System.Text;

namespace Samspill.Exchange.Documents;

/// <summary>The look of a printed HTML document, and the policy that lets the browser use that look and nothing else.</summary>
internal static class HtmlLook
{
    private const string Sheet = """
        * { box-sizing: border-box; }
        html { color-scheme: light; }
        body { font: 10pt/1.45 Inter, Arial, "Liberation Sans", sans-serif; color: #202733; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
        h1 { font-size: 20pt; font-weight: 500; line-height: 1.2; margin: 0 0 .2em; }
        h2 { font-size: 12pt; font-weight: 600; border-top: 1.5pt solid #202733; padding-top: .4em; margin: 1.5em 0 .4em; }
        h3 { font-size: 10.5pt; font-weight: 600; margin: 1.1em 0 .3em; }
        h1, h2, h3 { break-after: avoid; break-inside: avoid; }
        p { margin: 0 0 .6em; orphans: 3; widows: 3; }
        ul { margin: 0 0 .6em; padding-left: 1.2em; }
        li { break-inside: avoid; }
        nav ol { list-style: none; padding: 0; margin: 0 0 1.5em; }
        nav a { display: inline-block; padding: .3em 0; }
        a { color: #0b5cad; }
        .pairs { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 1.5rem; }
        figure { margin: 0; break-inside: avoid; }
        svg { display: block; width: 100%; height: auto; }
        table { border-collapse: collapse; width: 100%; font-size: 8.5pt; border-top: 1pt solid #202733; }
        caption { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
        th, td { text-align: left; vertical-align: top; padding: .25em .6em .25em 0; border-bottom: .5pt solid #b8bec8; }
        th.n, td.n { text-align: right; font-variant-numeric: tabular-nums; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        .scroll { overflow-x: auto; }
        .over, .small, footer { font-size: 8.5pt; color: #5a6472; }
        .under { font-size: 12pt; margin-bottom: 1.4em; }
        .mark { font-weight: 700; color: #a32015; text-align: right; margin: 0; }
        .chip { font-size: 7.5pt; color: #5a6472; }
        .judgement { text-decoration: underline dotted 1px; text-underline-offset: .25em; }
        .demo { font-size: 7pt; color: #5a6472; border: 1px dashed #5a6472; padding: 0 .3em; }
        .unknown { font-style: italic; color: #5a6472; }
        .compact { font-size: 9pt; line-height: 1.38; }
        .compact h1 { font-size: 16pt; } .compact h2 { font-size: 11pt; margin: .9em 0 .25em; padding-top: .25em; } .compact .under { font-size: 10pt; margin-bottom: .6em; } .compact p { margin-bottom: .35em; }
        @media screen { table.lying { min-width: 52rem; } }
        @media print { body { margin: 0; padding: 0; max-width: none; } nav, footer { display: none; } .scroll { overflow: visible; } .pairs { grid-template-columns: 1fr 1fr; } .lying { page: lying; } table.lying { font-size: 8pt; } }
        """;

    /// <summary>The look alone, for a page that is no document.</summary>
    internal static string Plain { get; } = Sheet.ReplaceLineEndings("\n");

    /// <summary>The style sheet of one document: the look, and what stands in the margins of its pages.</summary>
    public static string Of(TextDocument document)
    {
        const string small = "font: 8pt Inter, Arial, \"Liberation Sans\", sans-serif; color: #5a6472;";
        var number = string.Join(' ', document.PageOf.Split('{', '}').Select(part => part switch { "0" => "counter(page)", "1" => "counter(pages)", _ => Quoted(part) }));
        var mark = document.Mark is { } says ? $"@top-right {{ content: {Quoted(says)}; font: 700 9pt Inter, Arial, \"Liberation Sans\", sans-serif; color: #a32015; }}" : "";
        var margins = document.IsCompact ? "13mm 16mm 14mm" : "18mm 17mm 16mm";
        return $$"""
            @page { size: A4; margin: {{margins}}; {{mark}} @bottom-left { content: {{Quoted($"{document.Title} · {document.Creator}")}}; {{small}} } @bottom-right { content: {{number}}; {{small}} } }
            @page :first { @top-right { content: ""; } }
            @page lying { size: A4 landscape; }
            {{Sheet}}
            """.ReplaceLineEndings("\n");
    }

    /// <summary>A content security policy under which this style sheet is used, and nothing is fetched, run or sent.</summary>
    public static string Policy(string style) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>A text as a string of CSS, in which nothing can end the string or the style element.</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter is '"' or '\\' or '<' or '>' or < ' ' ? $"\\{(int)letter:x} " : letter.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
