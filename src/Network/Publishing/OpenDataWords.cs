using Samspill.Kernel;

namespace Samspill.Network.Publishing;

/// <summary>What the open page of data says.</summary>
internal static class OpenDataWords
{
    public static readonly Text Title = new("Data", "Data", "Data");
    public static readonly Text None = new("Ingen tabeller deles nå.", "Ingen tabellar blir delte no.", "No tables are shared now.");
    public static readonly Plural Verdict = new(new("Én tabell kan hentes her.", "Éin tabell kan hentast her.", "One table can be fetched here."), new("{0} tabeller kan hentes her.", "{0} tabellar kan hentast her.", "{0} tables can be fetched here."));
    public static readonly Plural Rows = new(new("{0} rad", "{0} rad", "{0} row"), new("{0} rader", "{0} rader", "{0} rows"));
    public static readonly Text Csv = Text.Same("CSV");
    public static readonly Text Json = Text.Same("JSON");
    public static readonly Text Columns = new("Hva kolonnene betyr", "Kva kolonnane tyder", "What the columns mean");
    public static readonly Text Name = new("Kolonne", "Kolonne", "Column");
    public static readonly Text Holds = new("Betyr", "Tyder", "Means");
    public static readonly Text Kind = new("Type", "Type", "Type");
    public static readonly Text ForPrograms = new("Adresser", "Adresser", "Addresses");
    public static readonly Text Licence = new("Dataene kan brukes fritt når kilden oppgis (CC BY 4.0).", "Dataa kan brukast fritt når kjelda blir oppgitt (CC BY 4.0).", "The data may be used freely when the source is named (CC BY 4.0).");
    public static readonly Text CatalogueOf = new("Åpne data fra {0}", "Opne data frå {0}", "Open data from {0}");
    public static readonly Text FeedOf = new("Nytt på de åpne sidene til {0}", "Nytt på dei opne sidene til {0}", "New on the open pages of {0}");

    private static readonly Text Words = new("Tekst", "Tekst", "Text");
    private static readonly Text Number = new("Tall", "Tal", "Number");
    private static readonly Text Day = new("Dato", "Dato", "Date");
    private static readonly Text YesNo = new("Sann eller usann", "Sann eller usann", "True or false");

    /// <summary>What a kind of value is called.</summary>
    public static Text Of(ColumnKind kind) => kind switch { ColumnKind.Number => Number, ColumnKind.Date => Day, ColumnKind.YesNo => YesNo, _ => Words };
}
