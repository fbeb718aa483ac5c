using Samspill.Kernel;

namespace Samspill.Platform.History;

internal static class HistoryWords
{
    public static readonly Text Title = new("Historikk", "Historikk", "History");
    public static readonly Text Of = new("Historikken til {0}", "Historikken til {0}", "History of {0}");
    public static readonly Text Verdict = new("Hver endring, med hvem, når, hva som sto før og hva som står nå. Ingenting her kan endres.", "Kvar endring, med kven, når, kva som stod før og kva som står no. Ingenting her kan endrast.", "Every change, with who, when, what stood before and what stands now. Nothing here can be changed.");
    public static readonly Text Nothing = new("Ingen endringer er registrert.", "Ingen endringar er registrerte.", "No changes are recorded.");
    public static readonly Text Cut = new("Siden viser de siste 300 endringene. Resten står i hele endringsloggen.", "Sida viser dei siste 300 endringane. Resten står i heile endringsloggen.", "The page shows the last 300 changes. The rest stands in the whole trail.");
    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text Who = new("Hvem", "Kven", "Who");
    public static readonly Text What = new("Hva", "Kva", "What");
    public static readonly Text Field = new("Felt", "Felt", "Field");
    public static readonly Text Before = new("Før", "Før", "Before");
    public static readonly Text After = new("Etter", "Etter", "After");
    public static readonly Text NoField = new("ikke noe felt som vises", "ikkje noko felt som blir vist", "no field that is shown");
    public static readonly Text EmptyValue = new("tomt", "tomt", "empty");
    public static readonly Text System = new("Systemet", "Systemet", "The system");
    public static readonly Text Erased = new("Slettet person {0}", "Sletta person {0}", "Erased person {0}");
    public static readonly Text ErasedValue = new("slettet", "sletta", "erased");
    public static readonly Text CommandLine = new("Kommandolinjen ({0})", "Kommandolinja ({0})", "The command line ({0})");
    public static readonly Text Trail = new("Hele endringsloggen", "Heile endringsloggen", "The whole audit trail");
    public static readonly Text TrailVerdict = new("Alle endringer i partnerskapet, de siste først. Hver endring er lenket til den forrige med en kontrollsum.", "Alle endringar i partnarskapet, dei siste først. Kvar endring er lenkja til den førre med ein kontrollsum.", "Every change in the partnership, the latest first. Each change is linked to the one before by a checksum.");
    public static readonly Text TrailCsv = new("Last ned hele loggen som CSV", "Last ned heile loggen som CSV", "Download the whole trail as CSV");
    public static readonly Text TrailJson = new("Last ned med kontrollsummer (JSON)", "Last ned med kontrollsummar (JSON)", "Download with checksums (JSON)");
    public static readonly Text Last = new("Siste endring er nummer {0:#,0}, med kontrollsum", "Siste endring er nummer {0:#,0}, med kontrollsum", "The last change is number {0:#,0}, with checksum");
    public static readonly Text Record = new("Post", "Post", "Record");
    public static readonly Text Gone = new("ingen egen side", "inga eiga side", "no page of its own");
    public static readonly Text Removed = new("Posten er fjernet. Historikken står.", "Posten er fjerna. Historikken står.", "The record is removed. Its history stands.");

    public static Text Done(string change) => change switch
    {
        "Added" => new("{0} lagt til", "{0} lagt til", "{0} added"),
        "Removed" => new("{0} fjernet", "{0} fjerna", "{0} removed"),
        _ => new("{0} endret", "{0} endra", "{0} changed"),
    };
}
