using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samspill.Ui;

namespace Samspill.Platform.Answers;

/// <summary>A table of a page as a CSV file: the page is rendered, and the table hands over exactly the rows and the order the reader sees.</summary>
/// <remarks>Spreadsheets in Norway part cells by semicolon, because the comma is the decimal mark; in English by comma. UTF-8 with a byte-order mark, as they ask.</remarks>
internal static class TableFile
{
    public static async Task Write<TPage, TView>(HttpContext http, TView view) where TPage : Page<TView>
    {
        var state = http.RequestServices.GetRequiredService<TableState>();
        await using var renderer = new HtmlRenderer(http.RequestServices, http.RequestServices.GetRequiredService<ILoggerFactory>());
        await renderer.Dispatcher.InvokeAsync(() => renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { ["View"] = view })));
        if (state.Lines is not { } lines)
        {
            state.Wanted = null;
            await Answer.Absent.ExecuteAsync(http);
            return;
        }

        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{Name(state)}.csv\"";
        await http.Response.WriteAsync("\uFEFF" + Csv(lines), new UTF8Encoding(false), http.RequestAborted);
    }

    private static string Csv(IReadOnlyList<IReadOnlyList<string>> lines)
    {
        var between = CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator == "," ? ';' : ',';
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.AppendJoin(between, line.Select(cell => Quoted(cell, between))).Append("\r\n");
        }

        return text.ToString();
    }

    private static string Quoted(string cell, char between) =>
        cell.AsSpan().IndexOfAny(between, '"', '\n') >= 0 || cell.Contains('\r') ? '"' + cell.Replace("\"", "\"\"") + '"' : cell;

    private static string Name(TableState state) =>
        Kernel.Key.From(state.Path.Trim('/').Replace('/', '-') + "-" + state.Wanted).Value;
}
