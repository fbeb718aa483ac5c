using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>Holds a file against the shape it should have: finds its sheets and columns by any of their names, and brings every cell to its exact form.</summary>
public static class Conform
{
    /// <summary>Sheets that explain the others, and are written but never read.</summary>
    public static IReadOnlyList<string> Explaining { get; } = ["forklaring", "explanation", "dictionary", "lesmeg", "readme"];

    /// <summary>The most faults that are told at once.</summary>
    public const int MostFaults = 500;

    /// <summary>The file as rows of <paramref name="shape"/>, with everything that is wrong with it.</summary>
    public static WorkbookRead To(WorkbookShape shape, RawBook book)
    {
        var faults = new List<CellFault>(book.Faults);
        var warnings = new List<CellFault>();
        var sheets = new List<SheetRead>();
        foreach (var raw in book.Sheets.Where(raw => raw.Rows.Any(row => !row.IsEmpty)))
        {
            var known = Heading.Named(shape.Sheets, raw.Name, sheet => sheet.Name, sheet => sheet.Title);
            if (known is null)
            {
                Unknown(shape, raw.Name, warnings);
            }
            else if (sheets.Any(read => read.Shape == known))
            {
                faults.Add(new(raw.Name, ConformWords.SheetTwice.With(sheets.First(read => read.Shape == known).Name)));
            }
            else if (Sheet(known, raw, faults, warnings) is { } read)
            {
                sheets.Add(read);
            }
        }

        if (sheets.Count == 0 && faults.Count == 0)
        {
            faults.Add(new("", ConformWords.NoSheets.With(string.Join(", ", shape.Sheets.Select(sheet => sheet.Name)))));
        }

        return new WorkbookRead([.. sheets.OrderBy(read => shape.Sheets.ToList().IndexOf(read.Shape))], faults, warnings);
    }

    private static void Unknown(WorkbookShape shape, string name, List<CellFault> warnings)
    {
        if (Explaining.Contains(name.Trim().ToLowerInvariant()))
        {
            return;
        }

        var near = Meant.By(name, shape.Sheets.Select(sheet => sheet.Name)) ?? Meant.By(name, shape.Sheets.SelectMany(sheet => Languages.All.Select(language => sheet.Title.In(language))));
        warnings.Add(new(name, near is null ? ConformWords.UnknownSheet : ConformWords.MisspeltSheet.With(near)));
    }

    private static SheetRead? Sheet(SheetShape shape, RawSheet raw, List<CellFault> faults, List<CellFault> warnings)
    {
        if (Heading.Find(shape, raw.Rows) is not { } heading)
        {
            faults.Add(new(raw.Name, ConformWords.NoHeadings.With(Text.Joined(", ", [.. shape.Columns.Take(3).Select(shape.Said)]))));
            return null;
        }

        foreach (var (text, spot) in heading.Unknown)
        {
            var near = Meant.By(text, shape.Columns.Where(column => !heading.Places.ContainsKey(column.Name)).Select(column => column.Name));
            warnings.Add(new($"{raw.Name}!{spot}", near is null ? ConformWords.UnknownColumn.With(CellText.Short(text)) : ConformWords.MisspeltColumn.With(CellText.Short(text), near)));
        }

        faults.AddRange(heading.Twice.Select(twice => new CellFault($"{raw.Name}!{twice.Spot}", ConformWords.ColumnTwice.With(CellText.Short(twice.Text)))));
        faults.AddRange(shape.Identity.Where(column => !heading.Places.ContainsKey(column)).Select(column => new CellFault(raw.Name, ConformWords.ColumnMissing.With(shape.Said(shape[column])))));
        var read = new SheetRead(shape, raw.Name, heading.Places, faults);
        foreach (var row in raw.Rows.Skip(heading.FirstRow))
        {
            if (heading.Places.Values.Any(place => !row[place].IsEmpty))
            {
                read.Rows.Add(Row(read, row, faults));
            }
        }

        return read;
    }

    private static SheetRow Row(SheetRead read, RawRow raw, List<CellFault> faults)
    {
        var cells = new Dictionary<string, string>(read.Places.Count, StringComparer.Ordinal);
        foreach (var column in read.Shape.Columns)
        {
            if (read.Places.TryGetValue(column.Name, out var place))
            {
                var (text, fault) = CellText.Read(column, raw[place]);
                cells[column.Name] = text;
                if (fault is not null && faults.Count < MostFaults)
                {
                    faults.Add(new($"{read.Name}!{Spot.Of(place, raw.Number)}", fault));
                }
            }
        }

        return new SheetRow(read, raw.Number, cells);
    }
}

internal static class ConformWords
{
    public static readonly Text NoSheets = new("Fant ingen av arkene. En arbeidsbok har ett eller flere av disse: {0}.", "Fann ingen av arka. Ei arbeidsbok har eitt eller fleire av desse: {0}.", "Found none of the sheets. A workbook has one or more of these: {0}.");
    public static readonly Text UnknownSheet = new("Kjenner ikke dette arket. Det blir ikke lest.", "Kjenner ikkje dette arket. Det blir ikkje lese.", "This sheet is not known. It is not read.");
    public static readonly Text MisspeltSheet = new("Kjenner ikke dette arket. Mente du «{0}»? Det blir ikke lest.", "Kjenner ikkje dette arket. Meinte du «{0}»? Det blir ikkje lese.", "This sheet is not known. Did you mean “{0}”? It is not read.");
    public static readonly Text SheetTwice = new("Arket finnes allerede som «{0}». Slå de to sammen til ett.", "Arket finst alt som «{0}». Slå dei to saman til eitt.", "The sheet exists already as “{0}”. Join the two into one.");
    public static readonly Text NoHeadings = new("Finner ikke overskriftene. Én rad øverst skal ha navnene på kolonnene: {0} …", "Finn ikkje overskriftene. Éi rad øvst skal ha namna på kolonnane: {0} …", "Cannot find the headings. One row at the top must hold the names of the columns: {0} …");
    public static readonly Text UnknownColumn = new("Kjenner ikke kolonnen «{0}». Den blir ikke lest.", "Kjenner ikkje kolonna «{0}». Ho blir ikkje lesen.", "The column “{0}” is not known. It is not read.");
    public static readonly Text MisspeltColumn = new("Kjenner ikke kolonnen «{0}». Mente du «{1}»? Den blir ikke lest.", "Kjenner ikkje kolonna «{0}». Meinte du «{1}»? Ho blir ikkje lesen.", "The column “{0}” is not known. Did you mean “{1}”? It is not read.");
    public static readonly Text ColumnTwice = new("Kolonnen «{0}» finnes to ganger. Ta bort den ene.", "Kolonna «{0}» finst to gonger. Ta bort den eine.", "The column “{0}” exists twice. Take one of them away.");
    public static readonly Text ColumnMissing = new("Kolonnen «{0}» mangler. Uten den vet vi ikke hvilken rad som er hvilken.", "Kolonna «{0}» manglar. Utan ho veit vi ikkje kva rad som er kva.", "The column “{0}” is missing. Without it we cannot tell the rows apart.");
}
