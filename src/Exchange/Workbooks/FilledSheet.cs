using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>A sheet with its rows: a cell for each column of the shape, in its order and in its exact form.</summary>
public sealed record FilledSheet(SheetShape Shape, IReadOnlyList<string[]> Rows);

/// <summary>The sheet that explains the others: every column's meaning, kind, unit, choices, and whether it must be filled.</summary>
public static class Explanation
{
    /// <summary>The name of the sheet; import passes it by.</summary>
    public const string Name = "forklaring";

    /// <summary>Its headings, in the language of the file.</summary>
    public static IReadOnlyList<Text> Headings { get; } =
    [
        new("Ark", "Ark", "Sheet"), new("Kolonne", "Kolonne", "Column"), new("Navn", "Namn", "Name"), new("Betydning", "Tyding", "Meaning"), new("Slag", "Slag", "Kind"),
        new("Enhet", "Eining", "Unit"), new("Verdier", "Verdiar", "Values"), new("Eksempel", "Døme", "Example"), new("Må fylles ut", "Må fyllast ut", "Required"),
    ];

    /// <summary>Its rows, one for each column of each sheet.</summary>
    public static IEnumerable<string[]> Rows(WorkbookShape shape, Language language) =>
        from sheet in shape.Sheets
        from column in sheet.Columns
        select new[]
        {
            sheet.Name,
            column.Name,
            column.Title.In(language),
            column.Guidance.In(language),
            Kind(column).In(language),
            column.Unit?.In(language) ?? "",
            string.Join("; ", column.Choices.Select(choice => Said(choice, language))),
            column.Example ?? "",
            column.IsRequired ? Yes.In(language) : column.RequiredWhen?.In(language) ?? "",
        };

    /// <summary>A choice as it is written and, where that differs, as it is said: `municipality = kommune`.</summary>
    public static string Said(ChoiceShape choice, Language language) => choice.Title.In(language) == choice.Name ? choice.Name : $"{choice.Name} = {choice.Title.In(language)}";

    /// <summary>What a column's cells hold, in words.</summary>
    public static Text Kind(ColumnShape column) => column.Kind switch
    {
        CellKind.Key => new("nøkkel", "nøkkel", "key"),
        CellKind.Reference => new Text("nøkkel fra {0}", "nøkkel frå {0}", "key from {0}").With(column.RefersTo),
        CellKind.References or CellKind.ReferenceSet => new Text("nøkler fra {0}, skilt med ;", "nøklar frå {0}, skilde med ;", "keys from {0}, parted by ;").With(column.RefersTo),
        CellKind.Number => new("tall", "tal", "number"),
        CellKind.Whole => new("helt tall", "heilt tal", "whole number"),
        CellKind.Date => new("dato", "dato", "date"),
        CellKind.Dates => new("datoer, skilt med ;", "datoar, skilde med ;", "dates, parted by ;"),
        CellKind.Yes => new("yes eller tom", "yes eller tom", "yes or empty"),
        CellKind.Choice => new("én av verdiene", "éin av verdiane", "one of the values"),
        CellKind.Choices => new("én eller flere av verdiene, skilt med ;", "éin eller fleire av verdiane, skilde med ;", "one or more of the values, parted by ;"),
        CellKind.Municipality => new("kommunenummer, fire sifre", "kommunenummer, fire siffer", "municipality code, four digits"),
        CellKind.Municipalities => new("kommunenumre, skilt med ;", "kommunenummer, skilde med ;", "municipality codes, parted by ;"),
        CellKind.OrganisationNumber => new("organisasjonsnummer, ni sifre", "organisasjonsnummer, ni siffer", "organisation number, nine digits"),
        CellKind.Email => new("e-postadresse", "e-postadresse", "e-mail address"),
        CellKind.List => new("tekster, skilt med ;", "tekstar, skilde med ;", "texts, parted by ;"),
        _ => new("tekst", "tekst", "text"),
    };

    private static readonly Text Yes = new("ja", "ja", "yes");
}
