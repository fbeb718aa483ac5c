using System.Security.Cryptography;
using System.Text;
using Samspill.Exchange.Workbooks;

namespace Samspill.Knowledge.Lists;

/// <summary>A list as it was read: its headings, wherever they stand, and the rows under them.</summary>
/// <param name="Faults">What was wrong with the file as a whole; nothing else is read then.</param>
internal sealed record ListReading(string Sheet, IReadOnlyList<string> Headings, IReadOnlyList<RawRow> Rows, IReadOnlyList<CellFault> Faults)
{
    private const int MostColumns = 60;
    private const int MostRows = 5000;
    private const int HeadingsWithin = 15;

    /// <summary>Knows the same headings again, whatever the file is called.</summary>
    public string Mark => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\t', Headings.Select(heading => heading.Trim().ToLowerInvariant())))));

    /// <summary>Reads a file. The headings are the first row that is as full as any of the first: a title over the table, and empty rows, are let pass.</summary>
    public static ListReading Of(byte[] bytes, string name)
    {
        var book = BookFile.Read(bytes, name);
        var sheet = book.Sheets.FirstOrDefault(one => one.Rows.Count(row => !row.IsEmpty) > 1);
        if (book.Faults.Count > 0 || sheet is null)
        {
            return new("", [], [], book.Faults.Count > 0 ? book.Faults : [new("", ListWords.NoRows)]);
        }

        var first = sheet.Rows.Where(row => !row.IsEmpty).Take(HeadingsWithin).ToList();
        var fullest = first.Max(Filled);
        var heading = first.FirstOrDefault(row => Filled(row) >= Math.Max(1, fullest - 1) && row.Cells.All(cell => cell.IsEmpty || cell.Kind == RawKind.Text)) ?? first[0];
        var rows = sheet.Rows.Where(row => row.Number > heading.Number && !row.IsEmpty).Take(MostRows).ToList();
        return rows.Count == 0 ? new("", [], [], [new("", ListWords.NoRows)])
            : new(sheet.Name, [.. heading.Cells.Take(MostColumns).Select(cell => CellText.Of(cell.Text).Replace('\n', ' '))], rows, []);
    }

    /// <summary>What stands first in a column, for one who is to say what it means; null when it is empty.</summary>
    public string? Example(int column) => Rows.Select(row => CellText.Of(row[column].Text)).FirstOrDefault(text => text.Length > 0) is { } text ? text.Length > 60 ? text[..60] + " …" : text : null;

    private static int Filled(RawRow row) => row.Cells.Count(cell => !cell.IsEmpty);
}
