using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samspill.Kernel;

namespace Samspill.Ui;

/// <summary>A column of a table: what a cell holds for sorting and export, and how it is shown.</summary>
/// <typeparam name="TRow">The record that a row shows.</typeparam>
/// <param name="Title">The heading.</param>
public sealed record Column<TRow>(Text Title)
{
    /// <summary>What the cell holds: a number, a date, a text, or null where nobody knows.</summary>
    public required Func<TRow, object?> Value { get; init; }

    /// <summary>How the cell is shown when plain text will not do.</summary>
    public Func<TRow, RenderFragment>? Show { get; init; }

    /// <summary>True for figures: set to the right, all digits of one width.</summary>
    public bool IsNumber { get; init; }

    /// <summary>True for the column that names the row.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>False when sorting by it means nothing.</summary>
    public bool Sorts { get; init; } = true;

    /// <summary>True when a narrow screen may do without it.</summary>
    public bool IsWideOnly { get; init; }

    /// <summary>True when it holds a button or a link: left out of the file and off paper.</summary>
    public bool IsAction { get; init; }

    /// <summary>True when it holds a picture of figures that stand elsewhere: left out of the file.</summary>
    public bool IsDrawn { get; init; }

    /// <summary>The name of the chart's series that it feeds: `maalt`, `bane`, `lav`, `hoy`.</summary>
    public string? Series { get; init; }

    /// <summary>The words for an empty cell.</summary>
    public Text Unknown { get; init; } = Words.NotStated;

    /// <summary>The format of a number or a date.</summary>
    public string? Format { get; init; }

    internal string? Plain(TRow row) => Value(row) switch
    {
        null => null,
        decimal number => number.ToString(Format ?? "#,0.######", CultureInfo.CurrentCulture),
        DateOnly date => date.ToString(Format ?? "d", CultureInfo.CurrentCulture),
        IFormattable other => other.ToString(Format, CultureInfo.CurrentCulture),
        var other => other.ToString(),
    };

    /// <summary>As a spreadsheet reads it: plain digits in the reader's notation, and no text that a spreadsheet would run as a formula.</summary>
    internal string Exported(TRow row) => Value(row) switch
    {
        null => "",
        decimal number => number.ToString("0.############", CultureInfo.CurrentCulture).Replace('\u2212', '-'),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        int or long => Convert.ToInt64(Value(row), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        var other => other.ToString() is { Length: > 0 } text && text[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + other : other.ToString() ?? "",
    };

    internal (int Rank, decimal Number, string Text) SortKey(TRow row) => Value(row) switch
    {
        null => (1, 0, ""),
        decimal number => (0, number, ""),
        DateOnly date => (0, date.DayNumber, ""),
        int whole => (0, whole, ""),
        Enum choice => (0, Convert.ToInt64(choice, CultureInfo.InvariantCulture), ""),
        var other => (0, 0, Letters.SortKey(other.ToString() ?? "")),
    };
}

/// <summary>What the reader asks of the tables on a page: an order, or one of them as a file.</summary>
public sealed class TableState
{
    /// <summary>The path of the page.</summary>
    public string Path { get; set; } = "/";

    /// <summary>The question of the address, kept in the links of the tables.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; set; } = [];

    /// <summary>The table asked for as a file; null when the page is.</summary>
    public string? Wanted { get; set; }

    /// <summary>The wanted table's lines, headings first; null until it has been met.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Lines { get; set; }

    /// <summary>The column that a table is ordered by, from 1; negative for falling; null as it comes.</summary>
    public int? OrderOf(string table) =>
        Query.LastOrDefault(pair => pair.Key == "sorter").Value is { } asked && asked.TrimStart('-') is var plain && plain.StartsWith(table + ".", StringComparison.Ordinal)
        && int.TryParse(plain.AsSpan(table.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var column)
            ? asked[0] == '-' ? -column : column : null;

    /// <summary>The address of this page with one parameter set anew.</summary>
    public string With(string name, string value) =>
        Path + "?" + string.Join('&', Query.Where(pair => pair.Key != name && pair.Key is not ("csv" or "sprak")).Append(new(name, value)).Select(pair => Uri.EscapeDataString(pair.Key) + "=" + Uri.EscapeDataString(pair.Value)));
}
