using System.IO.Compression;
using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>A workbook in a file: XLSX, a folder or a zip of CSV files, or a single CSV file. What it is, is seen from its first bytes; a name that says it is something else than a table is believed.</summary>
public static class BookFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 20_000_000;

    /// <summary>The endings of what is no table, whatever its text reads like.</summary>
    private static readonly string[] NoTables = [".pdf", ".doc", ".docx", ".odt", ".rtf", ".ppt", ".pptx", ".htm", ".html", ".eml", ".msg", ".md", ".png", ".jpg", ".jpeg"];

    /// <summary>True for what can be read from a path: a file or a folder that is there.</summary>
    public static bool IsThere(string path) => Directory.Exists(path) || File.Exists(path);

    /// <summary>Reads a file or a folder.</summary>
    public static RawBook Read(string path)
    {
        if (Directory.Exists(path))
        {
            return Folder(Directory.EnumerateFiles(path, "*.csv", new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive }).Order(StringComparer.Ordinal)
                .Select(file => (Path.GetFileNameWithoutExtension(file), new FileInfo(file).Length, (Func<byte[]>)(() => File.ReadAllBytes(file)))));
        }

        return new FileInfo(path).Length > MaxBytes ? RawBook.Broken(Path.GetFileName(path), BookWords.TooLarge.With(MaxBytes / 1_000_000)) : Read(File.ReadAllBytes(path), Path.GetFileName(path));
    }

    /// <summary>Reads the bytes of a file; its name tells which sheet a single CSV file is.</summary>
    public static RawBook Read(byte[] bytes, string name)
    {
        if (bytes.Length > MaxBytes)
        {
            return RawBook.Broken(name, BookWords.TooLarge.With(MaxBytes / 1_000_000));
        }

        ReadOnlySpan<byte> oldOrLocked = [0xD0, 0xCF, 0x11, 0xE0];
        if (bytes.AsSpan().StartsWith(oldOrLocked))
        {
            return RawBook.Broken(name, BookWords.OldOrLocked);
        }

        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return bytes.AsSpan().StartsWith("%PDF-"u8) || NoTables.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? RawBook.Broken(name, BookWords.NotATable)
                : bytes.AsSpan().Contains((byte)0) && !bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) && !bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
                ? RawBook.Broken(name, BookWords.NotAWorkbook)
                : Folder([(Path.GetFileNameWithoutExtension(name), bytes.Length, () => bytes)]);
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return ZipGuard.Check(zip, name) is { } fault ? fault
                : zip.GetEntry("[Content_Types].xml") is not null ? XlsxReading.Read(bytes, name)
                : Folder(zip.Entries.Where(entry => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)).OrderBy(entry => entry.FullName, StringComparer.Ordinal)
                    .Select(entry => (Path.GetFileNameWithoutExtension(entry.Name), entry.Length, (Func<byte[]>)(() => Bytes(entry)))));
        }
        catch (InvalidDataException)
        {
            return RawBook.Broken(name, BookWords.Damaged);
        }
    }

    private static RawBook Folder(IEnumerable<(string Name, long Length, Func<byte[]> Bytes)> files)
    {
        var sheets = new List<RawSheet>();
        var faults = new List<CellFault>();
        var room = (long)MaxBytes * 3;
        var cells = XlsxSheetReading.MostCells;
        foreach (var (name, length, bytes) in files)
        {
            room -= length;
            if (length > MaxBytes || room < 0)
            {
                faults.Add(new(name, BookWords.TooLarge.With(MaxBytes / 1_000_000)));
            }
            else if (CsvText.Read(CsvText.Decode(bytes()), cells) is { } rows)
            {
                cells -= rows.Sum(row => row.Cells.Count);
                sheets.Add(new RawSheet(name, rows));
            }
            else
            {
                faults.Add(new(name, BookWords.TooManyCells.With(XlsxSheetReading.MostCells)));
            }
        }

        return new RawBook(sheets, faults);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

internal static class BookWords
{
    public static readonly Text TooLarge = new("Filen er for stor. Den kan være {0} MB. Del den i flere og les dem inn hver for seg.", "Fila er for stor. Ho kan vere {0} MB. Del ho i fleire og les dei inn kvar for seg.", "The file is too large. It may be {0} MB. Split it and import the parts one by one.");
    public static readonly Text OldOrLocked = new("Filen er i det gamle Excel-formatet eller låst med passord. Lagre den som XLSX uten passord.", "Fila er i det gamle Excel-formatet eller låst med passord. Lagre ho som XLSX utan passord.", "The file is in the old Excel format or locked with a password. Save it as XLSX without a password.");
    public static readonly Text NotAWorkbook = new("Filen er ikke en arbeidsbok. Velg en XLSX-fil, en CSV-fil eller en zip med CSV-filer.", "Fila er ikkje ei arbeidsbok. Vel ei XLSX-fil, ei CSV-fil eller ein zip med CSV-filer.", "The file is not a workbook. Choose an XLSX file, a CSV file or a zip of CSV files.");
    public static readonly Text NotATable = new("Filen er ikke en tabell. Dette kan leses: XLSX, CSV og zip med CSV-filer. Er innholdet en tabell i ren tekst, la filnavnet slutte på .csv.", "Fila er ikkje ein tabell. Dette kan lesast: XLSX, CSV og zip med CSV-filer. Er innhaldet ein tabell i rein tekst, la filnamnet slutte på .csv.", "The file is not a table. These can be read: XLSX, CSV and a zip of CSV files. If the content is a table in plain text, let the name end in .csv.");
    public static readonly Text Damaged = new("Filen er skadet og kan ikke åpnes. Lagre den på nytt fra regnearket.", "Fila er skada og kan ikkje opnast. Lagre ho på nytt frå reknearket.", "The file is damaged and cannot be opened. Save it again from the spreadsheet.");
    public static readonly Text TooPacked = new("Filen blir for stor når den pakkes ut. Ta bort bilder og tomme formater, og lagre den på nytt.", "Fila blir for stor når ho blir pakka ut. Ta bort bilete og tomme format, og lagre ho på nytt.", "The file becomes too large when unpacked. Remove pictures and empty formats, and save it again.");
    public static readonly Text Macros = new("Arbeidsboken har makroer. Lagre den som XLSX uten makroer.", "Arbeidsboka har makroar. Lagre ho som XLSX utan makroar.", "The workbook has macros. Save it as XLSX without macros.");
    public static readonly Text Outside = new("Arbeidsboken henter noe utenfra ({0}). Lim inn verdiene i stedet, og fjern koblingen.", "Arbeidsboka hentar noko utanfrå ({0}). Lim inn verdiane i staden, og fjern koplinga.", "The workbook fetches something from outside ({0}). Paste the values instead, and remove the link.");
    public static readonly Text FormulaOutside = new("Formelen peker ut av arbeidsboken: {0}. Lim inn verdien i stedet.", "Formelen peikar ut av arbeidsboka: {0}. Lim inn verdien i staden.", "The formula points outside the workbook: {0}. Paste the value instead.");
    public static readonly Text NoValue = new("Formelen har ingen verdi i filen. Åpne arbeidsboken i regnearket og lagre den, eller skriv verdien.", "Formelen har ingen verdi i fila. Opne arbeidsboka i reknearket og lagre ho, eller skriv verdien.", "The formula has no value in the file. Open the workbook in the spreadsheet and save it, or write the value.");
    public static readonly Text Entities = new("Filen har en XML-erklæring som ikke hører hjemme i en arbeidsbok. Lagre den på nytt fra regnearket.", "Fila har ei XML-erklæring som ikkje høyrer heime i ei arbeidsbok. Lagre ho på nytt frå reknearket.", "The file has an XML declaration that does not belong in a workbook. Save it again from the spreadsheet.");
    public static readonly Text TooManyCells = new("Arket har for mange rader eller celler. Det kan ha {0}.", "Arket har for mange rader eller celler. Det kan ha {0}.", "The sheet has too many rows or cells. It may have {0}.");
}
