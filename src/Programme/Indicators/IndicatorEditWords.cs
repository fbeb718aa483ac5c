using Samspill.Analysis.Measuring;
using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

internal static class IndicatorEditRefusals
{
    public static readonly Refusal SavedBySomebodyElse = new("programme.indicator-saved-by-somebody-else", new("Noen andre lagret først. Det du skrev, står i skjemaet. Lagre igjen hvis det skal gjelde.", "Nokon andre lagra først. Det du skreiv, står i skjemaet. Lagre igjen om det skal gjelde.", "Somebody else saved first. What you wrote stands in the form. Save again if it is to hold."), RefusalKind.Conflict);

    public static readonly Refusal ShapeIsFixed = new("programme.indicator-shape-is-fixed", new("Indikatoren har tall. Slag og kommuner kan ikke endres. Lag en ny indikator, og legg bort denne.", "Indikatoren har tal. Slag og kommunar kan ikkje endrast. Lag ein ny indikator, og legg bort denne.", "The indicator has numbers. Kind and municipalities cannot change. Make a new indicator, and archive this one."));
}

internal static class IndicatorEditWords
{
    public static readonly Text New = new("Ny indikator", "Ny indikator", "New indicator");
    public static readonly Text ChangeTitle = new("Endre indikatoren", "Endre indikatoren", "Change the indicator");
    public static readonly Text Verdict = new("Skriv hva som telles, hvor det står nå, og hvem som teller. Måltallet settes etterpå.", "Skriv kva som blir talt, kvar det står no, og kven som tel. Måltalet blir sett etterpå.", "Write what is counted, where it stands now, and who counts. The target is set afterwards.");
    public static readonly Text ChangeVerdict = new("Det som sto før, blir stående som en tidligere versjon.", "Det som stod før, blir ståande som ein tidlegare versjon.", "What stood before stays as an earlier version.");
    public static readonly Text Ideas = new("Forslag å begynne med", "Forslag å byrje med", "Ideas to begin with");
    public static readonly Text What = new("Hva som måles", "Kva som blir målt", "What is measured");
    public static readonly Text Title = new("Navn", "Namn", "Name");
    public static readonly Text Kind = new("Slag", "Slag", "Kind");
    public static readonly Text Unit = new("Enhet", "Eining", "Unit");
    public static readonly Text UnitHelp = new("For eksempel netter, bedrifter eller dager.", "Til dømes netter, bedrifter eller dagar.", "For example nights, firms or days.");
    public static readonly Text Decimals = new("Desimaler", "Desimalar", "Decimals");
    public static readonly Text Direction = new("Framgang er", "Framgang er", "Better is");
    public static readonly Text Level = new("Nivå i kjeden", "Nivå i kjeda", "Level in the chain");
    public static readonly Text Scale = new("Trinn, fra lavest til høyest, ett på hver linje", "Steg, frå lågast til høgast, eitt på kvar linje", "Steps, from lowest to highest, one on each line");
    public static readonly Text Goals = new("Forteller om", "Fortel om", "Tells about");
    public static readonly Text Start = new("Nullpunkt", "Nullpunkt", "Baseline");
    public static readonly Text StartHelp = new("Tallet før arbeidet begynte. Vet dere det ikke, skriv datoen det blir målt.", "Talet før arbeidet byrja. Veit de det ikkje, skriv datoen det blir målt.", "The number before the work began. If you do not know it, write the date it will be measured.");
    public static readonly Text Baseline = new("Tall", "Tal", "Number");
    public static readonly Text BaselineNumerator = new("Teller", "Teljar", "Numerator");
    public static readonly Text BaselineDenominator = new("Nevner", "Nemnar", "Denominator");
    public static readonly Text BaselineDate = new("Målt den", "Målt den", "Measured on");
    public static readonly Text BaselineSource = new("Hentet fra", "Henta frå", "Taken from");
    public static readonly Text BaselineDue = new("Ikke målt ennå, måles innen", "Ikkje målt enno, blir målt innan", "Not measured yet, will be by");
    public static readonly Text How = new("Slik måles det", "Slik blir det målt", "How it is measured");
    public static readonly Text Method = new("Metode: hva som telles, og hva som ikke telles", "Metode: kva som blir talt, og kva som ikkje blir talt", "Method: what is counted, and what is not");
    public static readonly Text Source = new("Kilde", "Kjelde", "Source");
    public static readonly Text MeasuredBy = new("Hvem måler", "Kven måler", "Who measures");
    public static readonly Text DueDates = new("Datoer, én på hver linje", "Datoar, éin på kvar linje", "Dates, one on each line");
    public static readonly Text DueDatesHelp = new("Bare når tallet hentes på bestemte datoer. Skriv for eksempel 1.3.2019.", "Berre når talet blir henta på bestemte datoar. Skriv til dømes 1.3.2019.", "Only when the number is taken on set dates. Write for example 1/3/2019.");
    public static readonly Text DueDatesMissing = new("Skriv minst én dato, eller velg en fast rytme.", "Skriv minst éin dato, eller vel ein fast rytme.", "Write at least one date, or choose a fixed rhythm.");
    public static readonly Text TooManyDates = new("Skriv høyst {0} datoer.", "Skriv høgst {0} datoar.", "Write at most {0} dates.");
    public static readonly Text Cadence = new("Hvor ofte", "Kor ofte", "How often");
    public static readonly Text Caveat = new("Svakhet ved tallet", "Veikskap ved talet", "Weakness of the number");
    public static readonly Text Piles = new("Tallet", "Talet", "The number");
    public static readonly Text PerPeriod = new("gjelder hver periode for seg", "gjeld kvar periode for seg", "is for each period alone");
    public static readonly Text PilesUp = new("hopes opp fra start", "blir hopa opp frå start", "piles up from the start");
    public static readonly Text Places = new("Kommuner", "Kommunar", "Municipalities");
    public static readonly Text HowPlaces = new("Samlet eller hver for seg", "Samla eller kvar for seg", "Together or each alone");
    public static readonly Text Whole = new("Måles samlet", "Blir målt samla", "Measured as a whole");
    public static readonly Text Each = new("Måles for hver kommune", "Blir målt for kvar kommune", "Measured for each municipality");
    public static readonly Text WhichPlaces = new("Kommuner som skal måle", "Kommunar som skal måle", "Municipalities that are to measure");
    public static readonly Text NoPlaces = new("Registeret har ingen kommuner ennå.", "Registeret har ingen kommunar enno.", "The directory has no municipalities yet.");
    public static readonly Text AddPlace = new("Legg til en kommune", "Legg til ein kommune", "Add a municipality");
    public static readonly Text AddingUp = new("Slik blir kommunenes tall ett", "Slik blir tala frå kommunane eitt", "How the municipalities' numbers become one");
    public static readonly Text Metric = new("Telles av Samspill", "Blir talt av Samspill", "Counted by Samspill");
    public static readonly Text ByHand = new("Nei, føres for hånd", "Nei, blir ført for hand", "No, entered by hand");
    public static readonly Text Nobody = new("Ikke bestemt", "Ikkje bestemt", "Not decided");
    public static readonly Text ValidFrom = new("Metoden gjelder fra", "Metoden gjeld frå", "The method holds from");
    public static readonly Text Why = new("Hvorfor endres det?", "Kvifor blir det endra?", "Why is it changed?");
    public static readonly Text IsBreak = new("Kurven brytes: tall fra før kan ikke sammenlignes", "Kurva blir broten: tal frå før kan ikkje samanliknast", "The curve breaks: earlier numbers cannot be compared");
    public static readonly Text Save = new("Lagre indikatoren", "Lagre indikatoren", "Save the indicator");
    public static readonly Text Saved = new("Indikatoren er lagret.", "Indikatoren er lagra.", "The indicator is saved.");
    public static readonly Text Away = new("Legg bort indikatoren", "Legg bort indikatoren", "Archive the indicator");
    public static readonly Text Back = new("Hent fram indikatoren", "Hent fram indikatoren", "Bring the indicator back");
    public static readonly Text PutAway = new("Indikatoren er lagt bort. Tallene står.", "Indikatoren er lagd bort. Tala står.", "The indicator is archived. Its numbers stay.");
    public static readonly Text BroughtBack = new("Indikatoren er hentet fram.", "Indikatoren er henta fram.", "The indicator is back.");
    public static readonly Text TitleMissing = new("Skriv hva som måles.", "Skriv kva som blir målt.", "Write what is measured.");
    public static readonly Text DecimalsRange = new("Velg 0 til 6 desimaler.", "Vel 0 til 6 desimalar.", "Choose 0 to 6 decimals.");
    public static readonly Text TwoSteps = new("Skriv minst to trinn, ett på hver linje.", "Skriv minst to steg, eitt på kvar linje.", "Write at least two steps, one on each line.");
    public static readonly Text BaselineNeedsDate = new("Skriv dagen nullpunktet ble målt.", "Skriv dagen nullpunktet vart målt.", "Write the day the baseline was measured.");
    public static readonly Text MetricUnknown = new("Velg en telling fra listen.", "Vel ei teljing frå lista.", "Choose a count from the list.");
    public static readonly Text MunicipalityCodes = new("Bruk kommunenummer med fire siffer.", "Bruk kommunenummer med fire siffer.", "Use four-digit municipality codes.");
    public static readonly Text NeverSumShares = new("Bare tall kan summeres. Velg «delene lagt sammen først» for prosent.", "Berre tal kan summerast. Vel «delane lagde saman først» for prosent.", "Only numbers can be summed. Choose “the parts added up first” for per cent.");
    public static readonly Text PartsNeedShares = new("Teller og nevner finnes bare for prosent.", "Teljar og nemnar finst berre for prosent.", "Numerator and denominator exist only for per cent.");
    public static readonly Text ReasonMissing = new("Skriv hvorfor det endres.", "Skriv kvifor det blir endra.", "Write why it is changed.");
    public static readonly Text BreakNeedsDay = new("Skriv fra hvilken dag metoden gjelder.", "Skriv frå kva dag metoden gjeld.", "Write from which day the method holds.");

    public static Text Of(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Percent => new("andel, med teller og nevner", "del, med teljar og nemnar", "share, with numerator and denominator"),
        IndicatorKind.Scale => new("trinn med navn", "steg med namn", "steps with names"),
        IndicatorKind.Rank => new("plass blant flere", "plass blant fleire", "place among several"),
        _ => new("tall", "tal", "number"),
    };
}
