using System.Text;
using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>A workbook's sheets and columns as Markdown tables, for a guide that cannot drift from what is read and written.</summary>
public static class MarkdownGuide
{
    private static readonly Text Sheet = new("Ark", "Ark", "Sheet");
    private static readonly Text Called = new("Navn", "Namn", "Name");
    private static readonly Text IsWhat = new("Hva det er", "Kva det er", "What it is");
    private static readonly Text Column = new("Kolonne", "Kolonne", "Column");
    private static readonly Text Write = new("Hva du skriver", "Kva du skriv", "What to write");
    private static readonly Text Values = new("Verdier eller eksempel", "Verdiar eller døme", "Values or example");
    private static readonly Text Must = new("Må fylles ut", "Må fyllast ut", "Required");
    private static readonly Text Yes = new("ja", "ja", "yes");
    private static readonly Text YesOrEmpty = new("`yes` eller tom", "`yes` eller tom", "`yes` or empty");

    /// <summary>The list of sheets, and a table for each.</summary>
    public static string Of(WorkbookShape shape, Language language)
    {
        var text = new StringBuilder();
        text.Append($"| {Sheet.In(language)} | {Called.In(language)} | {IsWhat.In(language)} |\n|---|---|---|\n");
        foreach (var sheet in shape.Sheets)
        {
            text.Append($"| [`{sheet.Name}`](#{sheet.Name}) | {sheet.Title.In(language)} | {sheet.Guidance.In(language).Split(". ")[0].TrimEnd('.')}. |\n");
        }

        foreach (var sheet in shape.Sheets)
        {
            text.Append($"\n### {sheet.Name}\n\n**{sheet.Title.In(language)}.** {sheet.Guidance.In(language)}\n\n");
            text.Append($"| {Column.In(language)} | {Called.In(language)} | {Write.In(language)} | {Values.In(language)} | {Must.In(language)} |\n|---|---|---|---|---|\n");
            foreach (var column in sheet.Columns)
            {
                text.Append($"| `{column.Name}` | {column.Title.In(language)} | {column.Guidance.In(language)} | {Said(column, language)} | {(column.IsRequired ? Yes.In(language) : column.RequiredWhen?.In(language))} |\n");
            }
        }

        return text.ToString().Replace("|  |", "| |").Replace("|  |", "| |");
    }

    private static string Said(ColumnShape column, Language language) =>
        column.Kind == CellKind.Yes ? YesOrEmpty.In(language)
        : column.Choices.Count > 0 ? string.Join(", ", column.Choices.Select(choice => $"`{choice.Name}`" + (choice.Title.In(language) == choice.Name ? "" : " " + choice.Title.In(language))))
        : column.Example is { } example ? (column.Kind == CellKind.Text ? example : $"`{example}`")
        : "";
}
