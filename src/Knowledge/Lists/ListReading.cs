using System.Security.Cryptography;
using System.Text;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;

namespace Samspill.Knowledge.Lists;

/// <summary>Where in a file a list stands, when a person has said so.</summary>
/// <param name="Sheet">Its place among the sheets that could be lists, from 1; null for the first.</param>
/// <param name="Row">The row of its headings, as a spreadsheet numbers it; null to find it.</param>
internal sealed record ListPlace(int? Sheet, int? Row)
{
    /// <summary>As the address says it: `ark` and `rad`. What is no number says nothing.</summary>
    public static ListPlace Of(string? ark, string? rad) => new(Whole(ark), Whole(rad));

    /// <summary>`?ark=2&amp;rad=4`; empty when nothing is said.</summary>
    public string Query => (Sheet, Row) switch
    {
        (null, null) => "",
        ({ } sheet, null) => FormattableString.Invariant($"?ark={sheet}"),
        (null, { } row) => FormattableString.Invariant($"?rad={row}"),
        ({ } sheet, { } row) => FormattableString.Invariant($"?ark={sheet}&rad={row}"),
    };

    private static int? Whole(string? text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}

/// <summary>A list as it was read: its headings, wherever they stand, and the rows under them.</summary>
/// <param name="Faults">What was wrong with the file as a whole; nothing else is read then.</param>
internal sealed record ListReading(string Sheet, IReadOnlyList<string> Headings, IReadOnlyList<RawRow> Rows, IReadOnlyList<CellFault> Faults)
{
    private const int MostColumns = 60;
    private const int MostRows = 5000;
    private const int HeadingsWithin = 15;

    /// <summary>What a spreadsheet calls a sheet that nobody has named.</summary>
    private static readonly string[] Unnamed = ["ark", "sheet", "tabell", "table"];

    /// <summary>The sheets that could be lists, by name, with how many rows each has.</summary>
    public IReadOnlyList<(string Name, int Rows)> Sheets { get; init; } = [];

    /// <summary>Which of them this is, from 1.</summary>
    public int Place { get; init; } = 1;

    /// <summary>The row that the headings stand in.</summary>
    public int HeadingRow { get; init; }

    /// <summary>How many rows there was no room for.</summary>
    public int RowsLeft { get; init; }

    /// <summary>How many columns there was no room for.</summary>
    public int ColumnsLeft { get; init; }

    /// <summary>What the list is called: what stands over its headings, else its sheet, else its file.</summary>
    public string Name { get; init; } = "";

    /// <summary>Knows the same headings again, whatever the file is called.</summary>
    public string Mark => Hash(string.Join('\t', Headings.Select(heading => heading.Trim().ToLowerInvariant())).TrimEnd('\t'));

    /// <summary>Knows the same list again among those with the same headings: what begins the keys of its rows. The part before the point is the headings'.</summary>
    public string Scope => $"{Mark[..12]}.{Hash(Letters.SortKey(Name))[..8]}";

    /// <summary>Reads a file. The headings are the first row that is as full as any of the first: a title over the table, and empty rows, are let pass.</summary>
    public static ListReading Of(byte[] bytes, string name, ListPlace? at = null)
    {
        var book = BookFile.Read(bytes, name);
        var sheets = book.Sheets.Where(one => one.Rows.Count(row => !row.IsEmpty) > 1).ToList();
        if (book.Faults.Count > 0 || sheets.Count == 0)
        {
            return new("", [], [], book.Faults.Count > 0 ? book.Faults : [new("", ListWords.NoRows)]);
        }

        var place = at?.Sheet is { } asked && asked <= sheets.Count ? asked : 1;
        var sheet = sheets[place - 1];
        var heading = Heading(sheet, at?.Row);
        var rows = sheet.Rows.Where(row => row.Number > heading.Number && !row.IsEmpty).ToList();
        if (rows.Count == 0)
        {
            return at?.Row is null ? new("", [], [], [new("", ListWords.NoRows)]) : Of(bytes, name, at with { Row = null });
        }

        var width = rows.Append(heading).Max(Width);
        var over = string.Join(' ', sheet.Rows.Where(row => row.Number < heading.Number).SelectMany(row => row.Cells).Select(cell => cell.Text.Trim()).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
        var isUnnamed = Array.Exists(Unnamed, word => sheet.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase) && sheet.Name.Length <= word.Length + 2);
        return new(sheet.Name, [.. Enumerable.Range(0, Math.Min(width, MostColumns)).Select(column => CellText.Of(heading[column].Text).Replace('\n', ' '))], [.. rows.Take(MostRows)], [])
        {
            Sheets = [.. sheets.Select(one => (one.Name, one.Rows.Count(row => !row.IsEmpty)))], Place = place, HeadingRow = heading.Number, RowsLeft = Math.Max(0, rows.Count - MostRows), ColumnsLeft = Math.Max(0, width - MostColumns),
            Name = over.Length > 0 ? over : isUnnamed ? Path.GetFileNameWithoutExtension(name) : sheet.Name,
        };
    }

    /// <summary>What stands first in a column, for one who is to say what it means; null when it is empty.</summary>
    public string? Example(int column) => Rows.Select(row => CellText.Of(row[column].Text)).FirstOrDefault(text => text.Length > 0) is { } text ? text.Length > 60 ? text[..60] + " …" : text : null;

    private static RawRow Heading(RawSheet sheet, int? asked)
    {
        if (asked is { } number && sheet.Rows.FirstOrDefault(row => row.Number == number && !row.IsEmpty) is { } said)
        {
            return said;
        }

        var first = sheet.Rows.Where(row => !row.IsEmpty).Take(HeadingsWithin).ToList();
        var fullest = first.Max(Filled);
        return first.FirstOrDefault(row => Filled(row) >= Math.Max(1, fullest - 1) && row.Cells.All(cell => cell.IsEmpty || cell.Kind == RawKind.Text)) ?? first[0];
    }

    private static int Filled(RawRow row) => row.Cells.Count(cell => !cell.IsEmpty);

    private static int Width(RawRow row)
    {
        var width = row.Cells.Count;
        while (width > 0 && row.Cells[width - 1].IsEmpty)
        {
            width--;
        }

        return width;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
