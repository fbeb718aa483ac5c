using System.Globalization;
using System.Text;
using Samspill.Kernel;
using Sylvan.Data.Csv;

namespace Samspill.Exchange.Folders;

/// <summary>A fault in a table, at a cell: `goals!B7`.</summary>
public sealed record CellFault(string Place, Text Says);

/// <summary>A folder of CSV files read as tables: the file's name is the table's.</summary>
public static class CsvFolder
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MaxBytes = 20_000_000;

    /// <summary>Reads the named tables of a folder; a file that is not there is an empty table. Faults are added to <paramref name="faults"/>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<TableRow>> Read(string folder, IReadOnlyCollection<string> tables, List<CellFault> faults)
    {
        var read = new Dictionary<string, IReadOnlyList<TableRow>>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var path = Path.Combine(folder, table + ".csv");
            if (!File.Exists(path))
            {
                read[table] = [];
            }
            else if (new FileInfo(path).Length > MaxBytes)
            {
                faults.Add(new(table, CsvWords.TooLarge.With(MaxBytes / 1_000_000)));
                read[table] = [];
            }
            else
            {
                read[table] = Rows(table, File.ReadAllText(path, Encoding.UTF8), faults);
            }
        }

        return read;
    }

    private static List<TableRow> Rows(string table, string text, List<CellFault> faults)
    {
        var rows = new List<TableRow>();
        try
        {
            using var csv = CsvDataReader.Create(new StringReader(text.TrimStart('\uFEFF')), new CsvDataReaderOptions { HasHeaders = true, HeaderComparer = StringComparer.OrdinalIgnoreCase });
            var columns = Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetName(i).Trim().ToLowerInvariant()).ToArray();
            while (csv.Read())
            {
                var cells = new Dictionary<string, string>(StringComparer.Ordinal);
                for (var i = 0; i < columns.Length && i < csv.RowFieldCount; i++)
                {
                    cells[columns[i]] = Letters.Composed(csv.GetString(i).Trim());
                }

                if (cells.Values.Any(cell => cell.Length > 0))
                {
                    rows.Add(new TableRow(table, csv.RowNumber + 1, columns, cells, faults));
                }
            }
        }
        catch (CsvFormatException fault)
        {
            faults.Add(new($"{table}!{fault.RowNumber + 1}", CsvWords.Broken));
        }

        return rows;
    }
}

/// <summary>A row of a table: each cell is asked for by its column, and a cell that cannot be read becomes a fault at its place.</summary>
public sealed class TableRow(string table, int number, string[] columns, Dictionary<string, string> cells, List<CellFault> faults)
{
    /// <summary>A text; null when empty.</summary>
    public string? Text(string column) => cells.GetValueOrDefault(column) is { Length: > 0 } text ? text : null;

    /// <summary>A text that must be there.</summary>
    public string Required(string column)
    {
        var text = Text(column);
        if (text is null)
        {
            Fault(column, CsvWords.Missing);
        }

        return text ?? "";
    }

    /// <summary>A key; null when empty.</summary>
    public Key? Key(string column)
    {
        var text = Text(column);
        var key = Kernel.Key.Read(text);
        if (text is not null && key is null)
        {
            Fault(column, CsvWords.NotAKey.With(Kernel.Key.From(text).Value));
        }

        return key;
    }

    /// <summary>The parts of a list; empty when empty.</summary>
    public IReadOnlyList<string> List(string column) => Text(column)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>A number, with decimal comma or point; null when empty.</summary>
    public decimal? Number(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var plain = text.Replace('\u2212', '-').Replace("\u00A0", "").Replace("\u202F", "").Replace(" ", "").Replace(',', '.');
        if (decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fault(column, CsvWords.NotANumber.With(text));
        return null;
    }

    /// <summary>A whole number; null when empty.</summary>
    public int? Whole(string column) => Number(column) is { } number ? (int)number : null;

    /// <summary>A date, ISO or Norwegian; null when empty.</summary>
    public DateOnly? Date(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d.M.yyyy", "d. MMMM yyyy"], Language.Nb.Culture(), DateTimeStyles.None, out var date))
        {
            return date;
        }

        Fault(column, CsvWords.NotADate.With(text));
        return null;
    }

    /// <summary>True for yes, ja, x, true and 1.</summary>
    public bool Yes(string column) => Text(column)?.ToLowerInvariant() is "yes" or "ja" or "x" or "true" or "1";

    /// <summary>A choice among the names of an enumeration, written with or without underscores; <paramref name="otherwise"/> when empty.</summary>
    public TEnum Choice<TEnum>(string column, TEnum otherwise) where TEnum : struct, Enum
    {
        if (Text(column) is not { } text)
        {
            return otherwise;
        }

        if (Enum.TryParse<TEnum>(text.Replace("_", ""), ignoreCase: true, out var choice) && Enum.IsDefined(choice))
        {
            return choice;
        }

        Fault(column, CsvWords.NotAChoice.With(text, string.Join(", ", Enum.GetNames<TEnum>())));
        return otherwise;
    }

    /// <summary>Notes a fault at one of the row's cells.</summary>
    public void Fault(string column, Text says)
    {
        var index = Array.IndexOf(columns, column);
        var letter = index < 0 ? "?" : index < 26 ? ((char)('A' + index)).ToString() : "A" + (char)('A' + index - 26);
        faults.Add(new($"{table}!{letter}{number}", says));
    }
}

internal static class CsvWords
{
    public static readonly Text TooLarge = new("Filen er for stor. Den kan være {0} MB.", "Fila er for stor. Ho kan vere {0} MB.", "The file is too large. It may be {0} MB.");
    public static readonly Text Broken = new("Raden kan ikke leses. Sjekk anførselstegnene.", "Rada kan ikkje lesast. Sjekk hermeteikna.", "The row cannot be read. Check the quotes.");
    public static readonly Text Missing = new("Cellen er tom. Den må fylles ut.", "Cella er tom. Ho må fyllast ut.", "The cell is empty. It must be filled.");
    public static readonly Text NotAKey = new("Nøkkelen kan ha små bokstaver a-z, tall og bindestrek, for eksempel {0}.", "Nøkkelen kan ha små bokstavar a-z, tal og bindestrek, til dømes {0}.", "A key may hold a-z, digits and hyphens, for example {0}.");
    public static readonly Text NotANumber = new("«{0}» er ikke et tall. Skriv for eksempel 3,5.", "«{0}» er ikkje eit tal. Skriv til dømes 3,5.", "“{0}” is not a number. Write for example 3.5.");
    public static readonly Text NotADate = new("«{0}» er ikke en dato. Skriv for eksempel 1.3.2018.", "«{0}» er ikkje ein dato. Skriv til dømes 1.3.2018.", "“{0}” is not a date. Write for example 2018-03-01.");
    public static readonly Text NotAChoice = new("«{0}» finnes ikke her. Velg en av: {1}.", "«{0}» finst ikkje her. Vel ein av: {1}.", "“{0}” does not exist here. Choose one of: {1}.");
}
