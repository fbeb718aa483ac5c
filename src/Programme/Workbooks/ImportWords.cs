using Samspill.Exchange.Workbooks;
using Samspill.Kernel;

namespace Samspill.Programme.Workbooks;

internal static class ImportWords
{
    public static readonly Text Title = new("Arbeidsboken", "Arbeidsboka", "The workbook");
    public static readonly Text Verdict = new("Hele programmet i ett regneark: {0} rader i {1} ark.", "Heile programmet i eitt rekneark: {0} rader i {1} ark.", "The whole programme in one spreadsheet: {0} rows in {1} sheets.");
    public static readonly Text VerdictEmpty = new("Programmet er tomt. Last ned en tom arbeidsbok, fyll ut det dere vet, og les den inn.", "Programmet er tomt. Last ned ei tom arbeidsbok, fyll ut det de veit, og les ho inn.", "The programme is empty. Download an empty workbook, fill in what you know, and import it.");
    public static readonly Text Link = new("Arbeidsbok: ta ut eller les inn programmet", "Arbeidsbok: ta ut eller les inn programmet", "Workbook: take out or bring in the programme");
    public static readonly Text TakeOut = new("Ta ut", "Ta ut", "Export");
    public static readonly Text TakeOutHelp = new("Alt programmet sier i dag, unntatt historikken, vedlagte filer og tekstene i rapportene.", "Alt programmet seier i dag, unnateke historikken, vedlagde filer og tekstane i rapportane.", "All that the programme says today, but its history, attached files and the texts of reports.");
    public static readonly Text Xlsx = new("Last ned regneark (XLSX)", "Last ned rekneark (XLSX)", "Download spreadsheet (XLSX)");
    public static readonly Text Csv = new("Last ned CSV-filer (zip)", "Last ned CSV-filer (zip)", "Download CSV files (zip)");
    public static readonly Text EmptyBook = new("Last ned en tom arbeidsbok", "Last ned ei tom arbeidsbok", "Download an empty workbook");
    public static readonly Text EmptyHelp = new("Med veiledning over hver kolonne.", "Med rettleiing over kvar kolonne.", "With guidance over each column.");
    public static readonly Text BringIn = new("Les inn", "Les inn", "Bring in");
    public static readonly Text BringInHelp = new("Du får se hva som blir endret før noe skjer. Alt leses inn, eller ingenting.", "Du får sjå kva som blir endra før noko skjer. Alt blir lese inn, eller ingenting.", "You see what will change before anything happens. All of it is imported, or nothing.");
    public static readonly Text File = new("Arbeidsboken", "Arbeidsboka", "The workbook");
    public static readonly Text FileHelp = new("XLSX, CSV eller en zip med CSV. Inntil 20 MB.", "XLSX, CSV eller ein zip med CSV. Inntil 20 MB.", "XLSX, CSV or a zip of CSV. Up to 20 MB.");
    public static readonly Text FileMissing = new("Velg arbeidsboken som skal leses inn.", "Vel arbeidsboka som skal lesast inn.", "Choose the workbook to import.");
    public static readonly Text Replace = new("Ta også bort rader som arkene i filen ikke har", "Ta òg bort rader som arka i fila ikkje har", "Also take away rows that the sheets of the file do not have");
    public static readonly Text ShowChanges = new("Se hva som blir endret", "Sjå kva som blir endra", "See what will change");
    public static readonly Text Sheets = new("Arkene", "Arka", "The sheets");
    public static readonly Text Sheet = new("Ark", "Ark", "Sheet");
    public static readonly Text IsWhat = new("Hva det er", "Kva det er", "What it is");
    public static readonly Text Name = new("Navn i filen", "Namn i fila", "Name in the file");
    public static readonly Text Rows = new("Rader", "Rader", "Rows");
    public static readonly Text PlanTitle = new("Hva arbeidsboken endrer", "Kva arbeidsboka endrar", "What the workbook changes");
    public static readonly Text PlanVerdict = new("Nye rader: {0}. Endret: {1}. Fjernet: {2}. Ingenting er lest inn ennå.", "Nye rader: {0}. Endra: {1}. Fjerna: {2}. Ingenting er lese inn enno.", "New rows: {0}. Changed: {1}. Removed: {2}. Nothing has been imported yet.");
    public static readonly Text Nothing = new("Alt står allerede slik filen sier. Det er ingenting å lese inn.", "Alt står alt slik fila seier. Det er ingenting å lese inn.", "Everything already stands as the file says. There is nothing to import.");
    public static readonly Text PlanMissing = new("Send planen du har sett.", "Send planen du har sett.", "Send the plan you have seen.");
    public static readonly Plural Agree = new(new("Les inn {0} rad", "Les inn {0} rad", "Import {0} row"), new("Les inn {0} rader", "Les inn {0} rader", "Import {0} rows"));
    public static readonly Text Cancel = new("Avbryt", "Avbryt", "Cancel");
    public static readonly Text Done = new("Lest inn. Nye rader: {0}. Endret: {1}. Fjernet: {2}.", "Lese inn. Nye rader: {0}. Endra: {1}. Fjerna: {2}.", "Imported. New rows: {0}. Changed: {1}. Removed: {2}.");
    public static readonly Text Sums = new("Ark for ark", "Ark for ark", "Sheet by sheet");
    public static readonly Text Lines = new("Rad for rad", "Rad for rad", "Row by row");
    public static readonly Plural LinesLeft = new(new("{0} linje til er ikke vist. Den leses inn sammen med resten.", "{0} linje til er ikkje vist. Ho blir lesen inn saman med resten.", "{0} more line is not shown. It is imported with the rest."), new("{0} linjer til er ikke vist. De leses inn sammen med resten.", "{0} linjer til er ikkje viste. Dei blir lesne inn saman med resten.", "{0} more lines are not shown. They are imported with the rest."));
    public static readonly Text Row = new("Rad", "Rad", "Row");
    public static readonly Text Fate = new("Hva skjer", "Kva skjer", "What happens");
    public static readonly Text Column = new("Felt", "Felt", "Field");
    public static readonly Text Before = new("Før", "Før", "Before");
    public static readonly Text After = new("Etter", "Etter", "After");
    public static readonly Text Added = new("Nye", "Nye", "New");
    public static readonly Text Changed = new("Endret", "Endra", "Changed");
    public static readonly Text Removed = new("Fjernet", "Fjerna", "Removed");
    public static readonly Text Notes = new("Verdt å vite", "Verdt å vite", "Worth knowing");
    public static readonly Text EmptyCell = new("tom", "tom", "empty");

    public static Text Of(RowFate fate) => fate switch
    {
        RowFate.Added => new("ny", "ny", "new"),
        RowFate.Changed => new("endres", "blir endra", "changes"),
        _ => new("fjernes", "blir fjerna", "is removed"),
    };

    /// <summary>What a sheet's column is called.</summary>
    public static Text ColumnOf(string sheet, string column) => ProgrammeWorkbook.Shape[sheet][column].Title;
}

internal static class BookWordsFor
{
    public static readonly Text TooLarge = new("Filen er for stor. Den kan være 20 MB.", "Fila er for stor. Ho kan vere 20 MB.", "The file is too large. It may be 20 MB.");
}
