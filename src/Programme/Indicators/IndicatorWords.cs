using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

internal static class IndicatorWords
{
    public static readonly Text Over = new("Indikator", "Indikator", "Indicator");
    public static readonly Text NoneYet = new("Ingen målinger ennå. Skriv den første, eller hvorfor den mangler.", "Ingen målingar enno. Skriv den første, eller kvifor ho manglar.", "No measurements yet. Write the first, or why it is missing.");
    public static readonly Text LatestIs = new("Siste måling: {0}, {1}.", "Siste måling: {0}, {1}.", "Latest measurement: {0}, {1}.");
    public static readonly Text HowMeasured = new("Slik måles det", "Slik blir det målt", "How it is measured");
    public static readonly Text Counts = new("Metode", "Metode", "Method");
    public static readonly Text SourceIs = new("Kilde", "Kjelde", "Source");
    public static readonly Text Who = new("Hvem", "Kven", "Who");
    public static readonly Text Baseline = new("Nullpunkt", "Nullpunkt", "Baseline");
    public static readonly Text BaselineDue = new("ikke målt, måles innen {0}", "ikkje målt, blir målt innan {0}", "not measured, due by {0}");
    public static readonly Text Weakness = new("Svakhet", "Veikskap", "Weakness");
    public static readonly Text New = new("Ny måling", "Ny måling", "New measurement");
    public static readonly Text Number = new("Tall", "Tal", "Number");
    public static readonly Text PeriodLabel = new("Dato", "Dato", "Date");
    public static readonly Text Why = new("Hva flyttet tallet?", "Kva flytta talet?", "What moved the number?");
    public static readonly Text NotMeasured = new("Ikke målt, fordi", "Ikkje målt, fordi", "Not measured, because");
    public static readonly Text Save = new("Lagre måling", "Lagre måling", "Save measurement");
    public static readonly Text SaveAsDraft = new("Lagre som utkast", "Lagre som utkast", "Save as a draft");
    public static readonly Text Table = new("Målinger", "Målingar", "Measurements");
    public static readonly Text Status = new("Status", "Status", "Status");
    public static readonly Text By = new("Ført av", "Ført av", "Reported by");
    public static readonly Text Replaced = new("erstattet", "erstatta", "replaced");
    public static readonly Text Place = new("Sted", "Stad", "Place");
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text Numerator = new("Teller", "Teljar", "Numerator");
    public static readonly Text Denominator = new("Nevner", "Nemnar", "Denominator");
    public static readonly Text Step = new("Trinn", "Steg", "Step");
    public static readonly Text PlaceLabel = new("Plass", "Plass", "Place in the ranking");
    public static readonly Text AmongLabel = new("Av hvor mange", "Av kor mange", "Out of how many");
    public static readonly Text More = new("Spenn, dokumentasjon, eller ikke målt", "Spenn, dokumentasjon, eller ikkje målt", "Range, evidence, or not measured");
    public static readonly Text Low = new("Laveste anslag", "Lågaste anslag", "Lowest estimate");
    public static readonly Text High = new("Høyeste anslag", "Høgaste anslag", "Highest estimate");
    public static readonly Text Between = new("{0:#,0.######}–{1:#,0.######}", "{0:#,0.######}–{1:#,0.######}", "{0:#,0.######}–{1:#,0.######}");
    public static readonly Text AnswerLabel = new("Svar i én linje", "Svar i éi linje", "Answer in one line");
    public static readonly Text ToReplacement = new("Se tallet som gjelder nå", "Sjå talet som gjeld no", "See the number that holds now");
    public static readonly Text ToCorrection = new("Se rettingen som venter", "Sjå rettinga som ventar", "See the correction that waits");
    public static readonly Text IsReplaced = new("Tallet er erstattet av en retting og teller ikke med.", "Talet er erstatta av ei retting og tel ikkje med.", "The number has been replaced by a correction and does not count.");
    public static readonly Text ItCounts = new("Tallet er godkjent og teller med.", "Talet er godkjent og tel med.", "The number is approved and counts.");
    public static readonly Text CountsUntilCorrected = new("Tallet teller med til rettingen er godkjent.", "Talet tel med til rettinga er godkjend.", "The number counts until the correction is approved.");
    public static readonly Text IsDraft = new("Et utkast. Det teller ikke før det er sendt inn og godkjent.", "Eit utkast. Det tel ikkje før det er sendt inn og godkjent.", "A draft. It does not count until it is handed in and approved.");
    public static readonly Text IsReturned = new("Sendt tilbake. Rett tallet, eller send det inn på nytt.", "Send tilbake. Rett talet, eller send det inn på nytt.", "Returned. Correct the number, or hand it in again.");
    public static readonly Text WaitsForApproval = new("Sendt inn. Venter på godkjenning.", "Send inn. Ventar på godkjenning.", "Handed in. Waits for approval.");

    /// <summary>A unit as a label begins: `Netter`.</summary>
    public static string Capital(string unit) => char.ToUpperInvariant(unit[0]) + unit[1..];
}
