using System.Text;
using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>A workbook as CSV files, one a sheet, and one that explains the columns.</summary>
public static class CsvBook
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The files: name and bytes, in the order of the sheets.</summary>
    /// <param name="hasGuidance">True to write over the headings what each column is for.</param>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Write(WorkbookShape shape, IReadOnlyList<FilledSheet> sheets, Language language, bool hasGuidance)
    {
        var files = sheets.Select(sheet => (sheet.Shape.Name + ".csv", Utf8.GetBytes(CsvText.Write(Lines(sheet, language, hasGuidance))))).ToList();
        IEnumerable<IEnumerable<string>> explanation = [Explanation.Headings.Select(heading => heading.In(language)), .. Explanation.Rows(shape, language)];
        files.Add((Explanation.Name + ".csv", Utf8.GetBytes(CsvText.Write(explanation.Select(row => row.Select(CsvText.Armed))))));
        return files;
    }

    private static IEnumerable<IEnumerable<string>> Lines(FilledSheet sheet, Language language, bool hasGuidance)
    {
        if (hasGuidance)
        {
            yield return sheet.Shape.Columns.Select(column => Guidance(column, language));
        }

        yield return sheet.Shape.Columns.Select(column => column.Name);
        foreach (var row in sheet.Rows)
        {
            yield return row.Select((cell, i) => sheet.Shape.Columns[i].Kind is CellKind.Number or CellKind.Whole ? cell : CsvText.Armed(cell));
        }
    }

    /// <summary>What to write in a column, with its values and whether it must be filled, for a cell over the headings.</summary>
    public static string Guidance(ColumnShape column, Language language)
    {
        var parts = new List<string> { $"{column.Title.In(language)}. {column.Guidance.In(language)}" };
        if (column.Choices.Count > 0)
        {
            parts.Add(string.Join("; ", column.Choices.Select(choice => Explanation.Said(choice, language))) + ".");
        }

        if (column.IsRequired || column.RequiredWhen is not null)
        {
            parts.Add(Must.In(language) + (column.IsRequired ? "" : " " + column.RequiredWhen!.In(language)) + ".");
        }

        return string.Join(' ', parts);
    }

    private static readonly Text Must = new("Må fylles ut", "Må fyllast ut", "Required");
}
