using Samspill.Analysis.Measuring;
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

    public static readonly Text GoalNotConcrete = new("Målet er innvilget, men ikke konkret. Da gis ingen vurdering.", "Målet er løyvd, men ikkje konkret. Då blir det ikkje gjeve noka vurdering.", "The goal is granted, but not concrete. Then no verdict is given.");
    public static readonly Text AgainstPath = new("Målt mot målbanen", "Målt mot målbana", "Measured against the target path");
    public static readonly Text MeasuredIn = new("Målt, {0}", "Målt, {0}", "Measured, {0}");
    public static readonly Text PathThen = new("Målbanen samme dag", "Målbana same dag", "Target path that day");
    public static readonly Text TargetBy = new("Måltall, {0:d. MMM yyyy}", "Måltal, {0:d. MMM yyyy}", "Target, {0:d MMM yyyy}");
    public static readonly Text Verdict = new("Vurdering", "Vurdering", "Verdict");
    public static readonly Text OwnersJudgement = new("Eierens egen vurdering", "Eigaren si eiga vurdering", "The owner's own judgement");
    public static readonly Text HowToRead = new("Heltrukket: målt. Flate: spenn mellom laveste og høyeste anslag. Stiplet: målbane. Bokstavene viser til merknadene.", "Heiltrekt: målt. Flate: spenn mellom lågaste og høgaste anslag. Stipla: målbane. Bokstavane viser til merknadene.", "Solid: measured. Area: between lowest and highest estimate. Dashed: target path. Letters refer to the notes.");
    public static readonly Text NoPercent = new("Ingen prosentendring vises, fordi nullpunktet mangler.", "Inga prosentendring blir vist, fordi nullpunktet manglar.", "No percentage change is shown, because the baseline is missing.");
    public static readonly Text Heading = new("Fortsetter det slik, blir det {0} den {1}. Fire av fem ganger mellom {2} og {3}. Regnet av {4} målinger.", "Held det fram slik, blir det {0} den {1}. Fire av fem gonger mellom {2} og {3}. Rekna av {4} målingar.", "If it goes on like this, it will be {0} on {1}. Four times out of five between {2} and {3}. Reckoned from {4} measurements.");
    public static readonly Text AddNote = new("Skriv en merknad til kurven", "Skriv ein merknad til kurva", "Write a note on the curve");
    public static readonly Text NoteTitle = new("Hva skjedde?", "Kva hende?", "What happened?");
    public static readonly Text NoteFrom = new("Fra", "Frå", "From");
    public static readonly Text NoteTo = new("Til", "Til", "To");
    public static readonly Text NoteSays = new("Hvorfor det kan ha flyttet tallet", "Kvifor det kan ha flytta talet", "Why it may have moved the number");
    public static readonly Text SaveNote = new("Lagre merknaden", "Lagre merknaden", "Save the note");
    public static readonly Text NoteSaved = new("Merknaden står på kurven.", "Merknaden står på kurva.", "The note stands on the curve.");
    public static readonly Text NoteTitleMissing = new("Skriv hva som skjedde.", "Skriv kva som hende.", "Write what happened.");
    public static readonly Text FromMissing = new("Skriv dagen det begynte.", "Skriv dagen det byrja.", "Write the day it began.");
    public static readonly Text ToBeforeFrom = new("Det slutter før det begynner.", "Det sluttar før det byrjar.", "It ends before it begins.");
    public static readonly Text Counted = new("Talt av Samspill", "Talt av Samspill", "Counted by Samspill");
    public static readonly Text TakeCount = new("Hent telling", "Hent teljing", "Take the count");
    public static readonly Text CountTaken = new("Tellingen er hentet og venter på godkjenning.", "Teljinga er henta og ventar på godkjenning.", "The count is taken and waits for approval.");
    public static readonly Text OneField = new("Ett felt holder", "Eitt felt held", "One field is enough");
    public static readonly Text NotThisTime = new("Ikke målt denne perioden", "Ikkje målt denne perioden", "Not measured this period");
    public static readonly Text SameNumbers = new("Samme tall i tabell", "Same tal i tabell", "The same numbers in a table");
    public static readonly Text EachAlone = new("Kommunene måles hver for seg og legges ikke sammen. Velg en kommune under.", "Kommunane blir målte kvar for seg og blir ikkje lagde saman. Vel ein kommune under.", "The municipalities are measured one by one and not added up. Choose one below.");
    public static readonly Text WithEvidence = new("{0} av {1} tall som teller, har dokumentasjon.", "{0} av {1} tal som tel, har dokumentasjon.", "{0} of {1} numbers that count have evidence.");
    public static readonly Text ByMunicipality = new("Kommune for kommune", "Kommune for kommune", "Municipality by municipality");
    public static readonly Text AddsUpTo = new("Samlet er {0}: {1}, fra {2} av {3} kommuner ({4}).", "Samla er {0}: {1}, frå {2} av {3} kommunar ({4}).", "Together it is {0}: {1}, from {2} of {3} municipalities ({4}).");
    public static readonly Text History = new("Historikk", "Historikk", "History");
    public static readonly Text NothingDeleted = new("Ingenting slettes", "Ingenting blir sletta", "Nothing is deleted");
    public static readonly Text NoHistory = new("Ingenting er gjort ennå.", "Ingenting er gjort enno.", "Nothing has been done yet.");
    public static readonly Text YourJudgement = new("Din egen vurdering", "Di eiga vurdering", "Your own judgement");
    public static readonly Text HowItGoes = new("Hvordan går det?", "Korleis går det?", "How does it go?");
    public static readonly Text JudgedBecause = new("Hva bygger du det på?", "Kva byggjer du det på?", "What do you base it on?");
    public static readonly Text SaveJudgement = new("Lagre vurderingen", "Lagre vurderinga", "Save the judgement");
    public static readonly Text JudgementSaved = new("Vurderingen er lagret med navn og dato.", "Vurderinga er lagra med namn og dato.", "The judgement is saved with name and date.");
    public static readonly Text OutlookMissing = new("Velg hvordan det går.", "Vel korleis det går.", "Choose how it goes.");
    public static readonly Text ReasonMissing = new("Skriv hva du bygger det på.", "Skriv kva du byggjer det på.", "Write what you base it on.");
    public static readonly Text IsArchived = new("Indikatoren er lagt bort. Tallene står, og nye blir ikke bedt om.", "Indikatoren er lagd bort. Tala står, og nye blir ikkje bedne om.", "The indicator is archived. Its numbers stay, and no new ones are asked for.");
    public static readonly Text GoalIs = new("Mål {0}: {1}", "Mål {0}: {1}", "Goal {0}: {1}");
    public static readonly Text ForWhole = new("Indikator for hele programmet", "Indikator for heile programmet", "Indicator for the whole programme");
    public static readonly Text ForGoals = new("Indikator for mål {0}", "Indikator for mål {0}", "Indicator for goal {0}");
    public static readonly Text StillNotMeasured = new("Ikke målt: {0}", "Ikkje målt: {0}", "Not measured: {0}");
    public static readonly Text LiesBetween = new("Tallet ligger mellom {0:#,0.######} og {1:#,0.######}.", "Talet ligg mellom {0:#,0.######} og {1:#,0.######}.", "The number lies between {0:#,0.######} and {1:#,0.######}.");
    public static readonly Text AbovePath = new("Over målbanen {0}: målt er {1}, målbanen er {2}.", "Over målbana {0}: målt er {1}, målbana er {2}.", "Above the target path, {0}: measured is {1}, the path is {2}.");
    public static readonly Text OnPath = new("På målbanen {0}: målt er {1}, målbanen er {2}.", "På målbana {0}: målt er {1}, målbana er {2}.", "On the target path, {0}: measured is {1}, the path is {2}.");
    public static readonly Text BelowPath = new("Under målbanen {0}: målt er {1}, målbanen er {2}.", "Under målbana {0}: målt er {1}, målbana er {2}.", "Below the target path, {0}: measured is {1}, the path is {2}.");
    public static readonly Text OnlySome = new("Tallet er fra {0}.", "Talet er frå {0}.", "The number is from {0}.");
    public static readonly Text PilesUp = new("hopet opp", "hopa opp", "piling up");
    public static readonly Text PerPeriod = new("for hver periode", "for kvar periode", "for each period");
    public static readonly Text Curve = new("Linje fra {0} i {1} til {2} i {3}. Tallene står i tabellen under.", "Linje frå {0} i {1} til {2} i {3}. Tala står i tabellen under.", "A line from {0} in {1} to {2} in {3}. The numbers stand in the table below.");
    public static readonly Text Municipality = new("Kommune", "Kommune", "Municipality");
    public static readonly Text HowMany = new("Tall som teller", "Tal som tel", "Numbers that count");
    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text AddsUp = new("Legges sammen", "Blir lagt saman", "Adds up");
    public static readonly Text Better = new("Framgang", "Framgang", "Better is");
    public static readonly Text OnDay = new("den {0}", "den {0}", "on {0}");
    public static readonly Text VersionFrom = new("Metode versjon {0}, gjelder fra {1}", "Metode versjon {0}, gjeld frå {1}", "Method version {0}, valid from {1}");
    public static readonly Text VersionIs = new("Metode versjon {0}.", "Metode versjon {0}.", "Method version {0}.");
    public static readonly Text BaselineWas = new(" Nullpunkt {0}.", " Nullpunkt {0}.", " Baseline {0}.");
    public static readonly Text EarlierVersions = new("Tidligere versjoner", "Tidlegare versjonar", "Earlier versions");
    public static readonly Text Change = new("Endre indikatoren", "Endre indikatoren", "Change the indicator");
    public static readonly Text CaptionOf = new("{0}, tallene bak kurven", "{0}, tala bak kurva", "{0}, the numbers behind the curve");
    public static readonly Text Measured = new("Målt", "Målt", "Measured");
    public static readonly Text Range = new("Spenn", "Spenn", "Range");
    public static readonly Text Path = new("Målbane", "Målbane", "Target path");
    public static readonly Text Remarks = new("Merknad", "Merknad", "Remark");
    public static readonly Text WasCorrected = new("rettet", "retta", "corrected");
    public static readonly Text NotYet = new("ikke kommet", "ikkje komen", "not yet");
    public static readonly Text Break = new("Brudd", "Brot", "Break");
    public static readonly Text MethodFrom = new("Metoden gjelder fra {0}. Tall fra før er en annen kurve.", "Metoden gjeld frå {0}. Tal frå før er ei anna kurve.", "The method holds from {0}. Numbers from before are another curve.");
    public static readonly Text OtherNumberRanked = new("Før var {0} målt, nå {1}. Plassene sammenlignes ikke.", "Før var {0} målte, no {1}. Plassane blir ikkje samanlikna.", "Before, {0} were measured, now {1}. The places are not compared.");
    public static readonly Text TargetSet = new("Måltall {0} satt, til {1}", "Måltal {0} sett, til {1}", "Target {0} set, by {1}");
    public static readonly Text DefinitionChanged = new("Definisjonen endret, versjon {0}", "Definisjonen endra, versjon {0}", "Definition changed, version {0}");
    public static readonly Text JudgedAs = new("Vurdert av eieren: {0}", "Vurdert av eigaren: {0}", "Judged by the owner: {0}");
    public static readonly Text CorrectedIn = new("{0} rettet:", "{0} retta:", "{0} corrected:");
    public static readonly Text Targets = new("Måltall", "Måltal", "Targets");
    public static readonly Text NoTarget = new("Måltallet er ikke satt.", "Måltalet er ikkje sett.", "No target is set.");
    public static readonly Text SetTarget = new("Sett et måltall", "Set eit måltal", "Set a target");
    public static readonly Text ChangeTarget = new("Nytt eller endret måltall", "Nytt eller endra måltal", "New or changed target");
    public static readonly Text Lowest = new("Laveste", "Lågaste", "Lowest");
    public static readonly Text Highest = new("Høyeste", "Høgaste", "Highest");
    public static readonly Text InPercent = new("Prosent", "Prosent", "Per cent");
    public static readonly Text DueOn = new("Frist", "Frist", "Due");
    public static readonly Text TargetWhy = new("Hvorfor akkurat dette tallet?", "Kvifor akkurat dette talet?", "Why this number?");
    public static readonly Text DecisionIs = new("Vedtak", "Vedtak", "Decision");
    public static readonly Text SaveTarget = new("Lagre måltallet", "Lagre måltalet", "Save the target");
    public static readonly Text TargetSaved = new("Måltallet er satt. Det gamle står ved siden av.", "Måltalet er sett. Det gamle står ved sida av.", "The target is set. The old one stands beside it.");
    public static readonly Text SetOn = new("Satt", "Sett", "Set");
    public static readonly Text SetBy = new("Av", "Av", "By");
    public static readonly Text Reason = new("Grunn", "Grunn", "Reason");
    public static readonly Text TheWhole = new("Alle kommuner samlet", "Alle kommunar samla", "All municipalities together");
    public static readonly Text TargetMissing = new("Skriv måltallet.", "Skriv måltalet.", "Write the target.");
    public static readonly Text BandMissing = new("Skriv laveste eller høyeste verdi.", "Skriv lågaste eller høgaste verdi.", "Write the lowest or the highest value.");
    public static readonly Text DueMissing = new("Skriv datoen måltallet gjelder.", "Skriv datoen måltalet gjeld.", "Write the date of the target.");
    public static readonly Text DueBeforeBaseline = new("Fristen er før nullpunktet, {0}.", "Fristen er før nullpunktet, {0}.", "The deadline is before the baseline, {0}.");
    public static readonly Text ChangeNeedsReason = new("Det finnes et måltall for denne dagen. Skriv hvorfor det endres.", "Det finst eit måltal for denne dagen. Skriv kvifor det blir endra.", "There is a target for this day. Write why it is changed.");
    public static readonly Text Band = new("{0}–{1}", "{0}–{1}", "{0}–{1}");
    public static readonly Text AtLeast = new("minst {0}", "minst {0}", "at least {0}");
    public static readonly Text AtMost = new("høyst {0}", "høgst {0}", "at most {0}");
    public static readonly Text PartsOf = new("{0} ({1} av {2})", "{0} ({1} av {2})", "{0} ({1} of {2})");

    public static Text Of(Cadence cadence) => cadence switch
    {
        Cadence.Weekly => new("hver uke", "kvar veke", "every week"),
        Cadence.Monthly => new("hver måned", "kvar månad", "every month"),
        Cadence.Quarterly => new("hvert kvartal", "kvart kvartal", "every quarter"),
        Cadence.HalfYearly => new("hvert halvår", "kvart halvår", "every half-year"),
        Cadence.Yearly => new("hvert år", "kvart år", "every year"),
        Cadence.Once => new("én gang", "éin gong", "once"),
        _ => Ui.Words.NotSet,
    };

    public static Text Of(Direction direction) => direction switch
    {
        Direction.Increase => new("opp", "opp", "up"),
        Direction.Decrease => new("ned", "ned", "down"),
        Direction.KeepWithin => new("holde seg innenfor", "halde seg innanfor", "keep within"),
        _ => new("nå innen fristen", "nå innan fristen", "reach by the deadline"),
    };

    /// <summary>A unit as a label begins: `Netter`.</summary>
    public static string Capital(string unit) => char.ToUpperInvariant(unit[0]) + unit[1..];
}
