using Samspill.Exchange.Workbooks;
using Samspill.Kernel;

namespace Samspill.Programme.Workbooks;

/// <summary>Finds the sentences of goals in any workbook: the column of goals where there is one, else every cell that is text.</summary>
public static class GoalColumn
{
    /// <summary>What a heading over goals may read, the surest first.</summary>
    private static readonly string[] Headings = [.. new[] { "sentence" }.Concat(Languages.All.Select(language => ProgrammeWorkbook.Shape["goals"]["sentence"].Title.In(language))).Concat(["målsetting", "målsetjing", "målformulering", "mål", "delmål", "goal", "goals", "objective"]).Select(Meant.Plain).Distinct()];

    /// <summary>The texts, in the order they stand.</summary>
    public static IReadOnlyList<string> Of(RawBook book)
    {
        foreach (var heading in Headings)
        {
            var found = book.Sheets.OrderBy(sheet => !IsGoals(sheet.Name)).Select(sheet => Below(sheet, heading)).FirstOrDefault(texts => texts.Count > 0);
            if (found is not null)
            {
                return found;
            }
        }

        return [.. book.Sheets.Where(sheet => !Conform.Explaining.Contains(sheet.Name.ToLowerInvariant())).SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells).Where(IsText).Select(cell => cell.Text.Trim())];
    }

    private static bool IsGoals(string name) => Languages.All.Select(language => ProgrammeWorkbook.Shape["goals"].Title.In(language)).Append("goals").Any(title => Meant.Plain(title) == Meant.Plain(name));

    private static List<string> Below(RawSheet sheet, string heading)
    {
        for (var i = 0; i < Math.Min(sheet.Rows.Count, 15); i++)
        {
            var column = sheet.Rows[i].Cells.Select(cell => Meant.Plain(cell.Text)).ToList().IndexOf(heading);
            if (column >= 0)
            {
                return [.. sheet.Rows.Skip(i + 1).Select(row => row[column]).Where(IsText).Select(cell => cell.Text.Trim())];
            }
        }

        return [];
    }

    private static bool IsText(RawCell cell) => cell.Kind == RawKind.Text && !cell.IsEmpty && cell.Text.Any(char.IsLetter);
}
