using System.Globalization;
using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>
/// Cells as text in one exact form, so that two cells say the same when they are written the same: numbers with a decimal point,
/// days as ISO 8601, choices by name, lists parted by `;`, lines by a single line feed, nothing as the empty text.
/// </summary>
public static class CellText
{
    /// <summary>A number in its exact form, without needless zeros.</summary>
    public static string Of(decimal? number) => number is { } some ? some.ToString("0.############################", CultureInfo.InvariantCulture) : "";

    /// <summary>A whole number.</summary>
    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day.</summary>
    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Yes, or nothing.</summary>
    public static string Of(bool yes) => yes ? "yes" : "";

    /// <summary>A text: composed letters, trimmed, its lines parted by a line feed.</summary>
    public static string Of(string? text) => text is null ? "" : Letters.Composed(text.Replace("\r\n", "\n").Replace('\r', '\n')).Trim();

    /// <summary>The name of an enumeration's value as files have it: `KeepWithin` is `keep_within`.</summary>
    public static string Snake(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>The parts of a list, without blanks.</summary>
    public static IReadOnlyList<string> Parts(string text) => text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The exact form of what a file has in a cell, or what is wrong with it and what would be right.</summary>
    public static (string Text, Text? Fault) Read(ColumnShape column, RawCell cell)
    {
        if (cell.Kind == RawKind.Error)
        {
            return ("", CellWords.SheetError.With(Short(cell.Text)));
        }

        var text = Of(Visible(cell.Text));
        if (text.Length == 0)
        {
            return ("", column.IsRequired ? CellWords.Missing : null);
        }

        return column.Kind switch
        {
            CellKind.Number => CellNumbers.Number(text, cell.Kind),
            CellKind.Whole => CellNumbers.Whole(text, cell.Kind),
            CellKind.Date => CellDates.Date(text, cell.Kind),
            CellKind.Dates => Many(text, part => CellDates.Date(part, RawKind.Text), keepsOrder: false, alsoCommas: true),
            CellKind.Yes => Yes(text),
            CellKind.Choice => Choice(column, text),
            CellKind.Choices => Many(text, part => Choice(column, part), keepsOrder: true),
            CellKind.Key or CellKind.Reference => OneKey(text),
            CellKind.References => Many(text, OneKey, keepsOrder: true, alsoCommas: true),
            CellKind.ReferenceSet => Many(text, OneKey, keepsOrder: false, alsoCommas: true),
            CellKind.Municipality => Municipality(text),
            CellKind.Municipalities => Many(text, Municipality, keepsOrder: true, alsoCommas: true),
            CellKind.OrganisationNumber => OrganisationNumber.Read(text) is { } number ? (number.Value, null) : ("", CellWords.NotAnOrganisationNumber.With(Short(text))),
            CellKind.Email => Email(text),
            CellKind.List => Long(column, string.Join(';', Parts(text))),
            _ => Long(column, text),
        };
    }

    internal static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";

    /// <summary>Without the blanks and marks that cannot be seen and that copying leaves behind.</summary>
    private static string Visible(string text) => string.Concat(text.Where(letter => letter is '\n' or '\r' or '\t' || (!char.IsControl(letter) && letter is not ('\uFEFF' or '\u200B' or '\u00AD' or '\uFFFE' or '\uFFFF'))));

    private static (string, Text?) Long(ColumnShape column, string text) => text.Length <= column.Most ? (text, null) : ("", CellWords.TooLong.With(column.Most, text.Length));

    private static (string, Text?) Yes(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "ja" or "x" or "true" or "1" or "sann" or "y" or "j" => ("yes", null),
        "no" or "nei" or "false" or "0" or "usann" or "n" or "-" => ("", null),
        _ => ("", CellWords.NotYes.With(Short(text))),
    };

    private static (string, Text?) Choice(ColumnShape column, string text)
    {
        var sought = Meant.Plain(text);
        var found = column.Choices.FirstOrDefault(choice => Meant.Plain(choice.Name) == sought)
            ?? column.Choices.FirstOrDefault(choice => Languages.All.Any(language => Meant.Plain(choice.Title.In(language)) == sought));
        if (found is not null)
        {
            return (found.Name, null);
        }

        var names = column.Choices.Select(choice => choice.Name).ToList();
        return ("", CellWords.NotAChoice.With(Short(text), Meant.By(text, names) ?? names[0], string.Join(", ", names)));
    }

    private static (string, Text?) OneKey(string text) => Key.Read(text.ToLowerInvariant()) is { } key
        ? (key.Value, null)
        : ("", CellWords.NotAKey.With(Short(text), Key.From(text).Value));

    private static (string, Text?) Municipality(string text) => text.Length == 3 && text.All(char.IsAsciiDigit) ? ("0" + text, null) : OneKey(text);

    private static (string, Text?) Email(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && text.Length <= 256 && !text.Any(char.IsWhiteSpace) ? (text.ToLowerInvariant(), null) : ("", CellWords.NotAnAddress.With(Short(text)));
    }

    private static (string, Text?) Many(string text, Func<string, (string Text, Text? Fault)> one, bool keepsOrder, bool alsoCommas = false)
    {
        var parts = Parts(alsoCommas ? text.Replace(',', ';') : text).Select(one).ToList();
        if (parts.FirstOrDefault(part => part.Fault is not null) is { Fault: { } fault })
        {
            return ("", fault);
        }

        var names = parts.Select(part => part.Text).Distinct(StringComparer.Ordinal);
        return (string.Join(';', keepsOrder ? names : names.Order(StringComparer.Ordinal)), null);
    }
}

internal static class CellWords
{
    public static readonly Text Missing = new("Cellen er tom. Den må fylles ut.", "Cella er tom. Ho må fyllast ut.", "The cell is empty. It must be filled.");
    public static readonly Text SheetError = new("Regnearket viser feilen {0}. Skriv verdien i stedet for formelen.", "Reknearket viser feilen {0}. Skriv verdien i staden for formelen.", "The spreadsheet shows the error {0}. Write the value in place of the formula.");
    public static readonly Text NotAKey = new("«{0}» er ikke en nøkkel. Den kan ha små bokstaver a-z, tall og bindestrek, for eksempel {1}.", "«{0}» er ikkje ein nøkkel. Han kan ha små bokstavar a-z, tal og bindestrek, til dømes {1}.", "“{0}” is not a key. It may hold a-z, digits and hyphens, for example {1}.");
    public static readonly Text NotANumber = new("«{0}» er ikke et tall. Skriv for eksempel 3,5.", "«{0}» er ikkje eit tal. Skriv til dømes 3,5.", "“{0}” is not a number. Write for example 3.5.");
    public static readonly Text NotWhole = new("«{0}» er ikke et helt tall. Skriv for eksempel {1}.", "«{0}» er ikkje eit heilt tal. Skriv til dømes {1}.", "“{0}” is not a whole number. Write for example {1}.");
    public static readonly Text NumberTooLarge = new("«{0}» er for stort. Tallet må være under en billion.", "«{0}» er for stort. Talet må vere under ein billion.", "“{0}” is too large. The number must be below a million million.");
    public static readonly Text NotADate = new("«{0}» er ikke en dato. Skriv for eksempel 1.3.2018.", "«{0}» er ikkje ein dato. Skriv til dømes 1.3.2018.", "“{0}” is not a date. Write for example 2018-03-01.");
    public static readonly Text NotAChoice = new("«{0}» finnes ikke her. Mente du {1}? Velg en av: {2}.", "«{0}» finst ikkje her. Meinte du {1}? Vel ein av: {2}.", "“{0}” does not exist here. Did you mean {1}? Choose one of: {2}.");
    public static readonly Text NotYes = new("«{0}» er verken ja eller nei. Skriv yes, eller la cellen stå tom.", "«{0}» er verken ja eller nei. Skriv yes, eller la cella stå tom.", "“{0}” is neither yes nor no. Write yes, or leave the cell empty.");
    public static readonly Text NotAnOrganisationNumber = new("«{0}» er ikke et organisasjonsnummer. Det har ni sifre, og det siste er et kontrollsiffer.", "«{0}» er ikkje eit organisasjonsnummer. Det har ni siffer, og det siste er eit kontrollsiffer.", "“{0}” is not an organisation number. It has nine digits, the last a check digit.");
    public static readonly Text NotAnAddress = new("«{0}» er ikke en e-postadresse. Skriv for eksempel kari@notodden.example.", "«{0}» er ikkje ei e-postadresse. Skriv til dømes kari@notodden.example.", "“{0}” is not an e-mail address. Write for example kari@notodden.example.");
    public static readonly Text TooLong = new("Teksten kan ha {0:#,0} tegn. Den har {1:#,0}. Kort den ned.", "Teksten kan ha {0:#,0} teikn. Han har {1:#,0}. Kort han ned.", "The text may have {0:#,0} characters. It has {1:#,0}. Shorten it.");
}
