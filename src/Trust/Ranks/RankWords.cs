using Samspill.Analysis.Surveys.Ranks;
using Samspill.Kernel;

namespace Samspill.Trust.Ranks;

/// <summary>The words of places among municipalities. «Sist» is said only when nobody else can be.</summary>
internal static class RankWords
{
    public static readonly Text Title = new("Sammenlignet med andre kommuner", "Jamført med andre kommunar", "Compared with other municipalities");
    public static readonly Text None = new("Ingen rapport er tatt inn ennå.", "Ingen rapport er teken inn enno.", "No report has been taken in yet.");
    public static readonly Text Rule = new("Tall fra ulike spørsmålssett, og plasser blant ulikt antall, settes aldri på samme linje. Våre egne runder er et spørsmålssett for seg.", "Tal frå ulike spørsmålssett, og plassar blant ulikt tal, blir aldri sette på same linje. Våre eigne rundar er eit spørsmålssett for seg.", "Figures of different sets of questions, and places among different numbers, are never put on one line. Our own rounds are a set of their own.");
    public static readonly Text Titled = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly Text HighFirst = new("Plass 1 er høyest.", "Plass 1 er høgast.", "Place 1 is the highest.");
    public static readonly Text LowFirst = new("Plass 1 er lavest.", "Plass 1 er lågast.", "Place 1 is the lowest.");
    public static readonly Text DayUnknown = new("dagen er ikke oppgitt", "dagen er ikkje oppgjeven", "the day is not stated");
    public static readonly Text Municipality = new("Kommune", "Kommune", "Municipality");
    public static readonly Text Place = new("Plass", "Plass", "Place");
    public static readonly Text PlaceOf = new("{0} av {1}", "{0} av {1}", "{0} of {1}");
    public static readonly Text Among = new("blant {0}", "blant {0}", "among {0}");
    public static readonly Text May = new("Kan ligge på", "Kan liggje på", "May lie at");
    public static readonly Text Between = new("{0}–{1}", "{0}–{1}", "{0}–{1}");
    public static readonly Text Say = new("Det vi kan si", "Det vi kan seie", "What we can say");
    public static readonly Text Value = new("Verdi", "Verdi", "Value");
    public static readonly Text Error = new("Standardfeil", "Standardfeil", "Standard error");
    public static readonly Text Answers = new("Svar", "Svar", "Answers");
    public static readonly Text Measured = new("Målt", "Målt", "Measured");
    public static readonly Text Import = new("Ta inn en rapport", "Ta inn ein rapport", "Take in a report");
    public static readonly Text ImportSays = new("Bare samlede tall, ikke enkeltsvar: en linje for hver kommune og hvert mål, med kolonnene kommune, mål, verdi, standardfeil og antall svar, eller plass og av. «Mål» er hva som er målt, «av» hvor mange kommuner.", "Berre samla tal, ikkje enkeltsvar: ei linje for kvar kommune og kvart mål, med kolonnane kommune, mål, verdi, standardfeil og tal på svar, eller plass og av. «Mål» er kva som er målt, «av» kor mange kommunar.", "Only figures for all, no single answers: a line for each municipality and measure, with the columns municipality, measure, value, standard error and number of answers, or place and among. “Measure” is what was measured, “among” how many municipalities.");
    public static readonly Text Provider = new("Hvem som har målt", "Kven som har målt", "Who measured");
    public static readonly Text ProviderMissing = new("Skriv hvem som har målt.", "Skriv kven som har målt.", "Write who measured.");
    public static readonly Text Report = new("Rapporten", "Rapporten", "The report");
    public static readonly Text ReportHelp = new("Tittel eller adresse, så andre kan finne den.", "Tittel eller adresse, så andre kan finne han.", "Title or address, so that others can find it.");
    public static readonly Text ReportMissing = new("Skriv hvilken rapport tallene står i.", "Skriv kva rapport tala står i.", "Write which report the figures stand in.");
    public static readonly Text Instrument = new("Spørsmålssett", "Spørsmålssett", "Set of questions");
    public static readonly Text InstrumentHelp = new("For eksempel: Tillitsundersøkelsen 2017. Samme navn bare når spørsmålene er de samme.", "Til dømes: Tillitsundersøkinga 2017. Same namn berre når spørsmåla er dei same.", "For example: The trust survey of 2017. The same name only when the questions are the same.");
    public static readonly Text InstrumentMissing = new("Skriv hva spørsmålssettet heter.", "Skriv kva spørsmålssettet heiter.", "Write what the set of questions is called.");
    public static readonly Text On = new("Dagen for målingen", "Dagen for målinga", "The day of the measurement");
    public static readonly Text LowestIsFirst = new("Plass 1 er den laveste verdien", "Plass 1 er den lågaste verdien", "Place 1 is the lowest value");
    public static readonly Text File = new("Fil, XLSX eller CSV", "Fil, XLSX eller CSV", "File, XLSX or CSV");
    public static readonly Text FileMissing = new("Velg en fil.", "Vel ei fil.", "Choose a file.");
    public static readonly Text FileTooLarge = new("Filen kan være {0} MB.", "Fila kan vere {0} MB.", "The file may be {0} MB.");
    public static readonly Text NothingInIt = new("Filen har ingen linjer.", "Fila har ingen linjer.", "The file has no lines.");
    public static readonly Plural Imported = new(new("Én plass er tatt inn.", "Éin plass er teken inn.", "One place is taken in."), new("{0} plasser er tatt inn.", "{0} plassar er tekne inn.", "{0} places are taken in."));
    public static readonly Text FileEmpty = new("Filen er tom. Lagre tabellen på nytt fra regnearket, med en linje for hver kommune.", "Fila er tom. Lagre tabellen på nytt frå reknearket, med ei linje for kvar kommune.", "The file is empty. Save the table again from the spreadsheet, with a line for each municipality.");
    public static readonly Plural There = new(new("Én plass er der fra før.", "Éin plass er der frå før.", "One place is there already."), new("{0} plasser er der fra før.", "{0} plassar er der frå før.", "{0} places are there already."));
    public static readonly Plural Replaced = new(new("Én plass er erstattet.", "Éin plass er erstatta.", "One place is replaced."), new("{0} plasser er erstattet.", "{0} plassar er erstatta.", "{0} places are replaced."));
    public static readonly Text NothingChanged = new("Ingenting er endret.", "Ingenting er endra.", "Nothing is changed.");
    public static readonly Text Replace = new("Erstatt tall som er der fra før", "Erstatt tal som er der frå før", "Replace figures that are there already");
    public static readonly Text OtherFigures = new("Rapporten er tatt inn med andre tall. Rett filen, eller kryss av for «{0}».", "Rapporten er teken inn med andre tal. Rett fila, eller kryss av for «{0}».", "The report was taken in with other figures. Correct the file, or tick “{0}”.");
    public static readonly Text Differs = new("{0}, «{1}»: {2} i filen, {3} fra før.", "{0}, «{1}»: {2} i fila, {3} frå før.", "{0}, “{1}”: {2} in the file, {3} before.");
    public static readonly Text NoFigure = new("ingen", "ingen", "none");
    public static readonly Text Remove = new("Fjern rapporten", "Fjern rapporten", "Remove the report");
    public static readonly Text RemoveTitle = new("Fjerne «{0}» fra {1}?", "Fjerne «{0}» frå {1}?", "Remove “{0}” by {1}?");
    public static readonly Plural RemoveSays = new(new("Plassen som er tatt inn av den, forsvinner fra siden. Historikken beholder den.", "Plassen som er teken inn av han, forsvinn frå sida. Historikken tek vare på han.", "The place taken in from it goes from the page. The history keeps it."), new("Alle {0} plassene som er tatt inn av den, forsvinner fra siden. Historikken beholder dem.", "Alle dei {0} plassane som er tekne inn av han, forsvinn frå sida. Historikken tek vare på dei.", "All {0} places taken in from it go from the page. The history keeps them."));
    public static readonly Text Removed = new("{0} er fjernet.", "{0} er fjerna.", "{0} is removed.");
    public static readonly Text MunicipalityMissing = new("Skriv hvilken kommune det er.", "Skriv kva kommune det er.", "Write which municipality it is.");
    public static readonly Text MeasureMissing = new("Skriv hva som er målt.", "Skriv kva som er målt.", "Write what was measured.");
    public static readonly Text Twice = new("{0} står to ganger for «{1}». Er dette enkeltsvar, hører de ikke hjemme her.", "{0} står to gonger for «{1}». Er dette enkeltsvar, høyrer dei ikkje heime her.", "{0} stands twice for “{1}”. If these are single answers, they do not belong here.");
    public static readonly Text TooFew = new("Tall med færre enn fem svar tas ikke inn.", "Tal med færre enn fem svar blir ikkje tekne inn.", "Figures with fewer than five answers are not taken in.");
    public static readonly Text ErrorWrong = new("Standardfeilen er over 0, eller tom.", "Standardfeilen er over 0, eller tom.", "The standard error is above 0, or empty.");
    public static readonly Text ValueMissing = new("Skriv verdien, eller plass og av hvor mange.", "Skriv verdien, eller plass og av kor mange.", "Write the value, or the place and among how many.");
    public static readonly Text PlaceWrong = new("Plassen er fra 1 til antallet som er målt.", "Plassen er frå 1 til talet som er målt.", "The place is from 1 to the number measured.");
    public static readonly Text PlaceMissing = new("Skriv plassen også, når det står av hvor mange.", "Skriv plassen òg, når det står av kor mange.", "Write the place too, where it says among how many.");
    public static readonly Text AloneHasNoPlace = new("Én verdi alene gir ingen plass. Skriv plass og av hvor mange, som i rapporten.", "Éin verdi aleine gjev ingen plass. Skriv plass og av kor mange, som i rapporten.", "One value alone gives no place. Write the place and among how many, as in the report.");
    public static readonly Text PlaceCannotBeReckoned = new("Linjen har verdi, men ikke plass, og den kan ikke regnes ut: for «{0}» mangler noen av de målte. Skriv plass og av hvor mange, eller ta linjen bort.", "Linja har verdi, men ikkje plass, og han kan ikkje reknast ut: for «{0}» manglar nokre av dei målte. Skriv plass og av kor mange, eller ta linja bort.", "The line has a value but no place, and it cannot be reckoned: for “{0}” some of those measured are missing. Write the place and among how many, or take the line away.");
    public static readonly Text MoreThanAmong = new("Det står «av {0}», men filen har flere kommuner enn det for «{1}».", "Det står «av {0}», men fila har fleire kommunar enn det for «{1}».", "It says “of {0}”, but the file has more municipalities than that for “{1}”.");
    public static readonly Text PlaceAgainstValue = new("Plassen og verdien sier imot hverandre: {0} er nr. {1}, {2} er nr. {3}, og verdiene sier det motsatte. Se om plass 1 er den laveste verdien.", "Plassen og verdien seier imot kvarandre: {0} er nr. {1}, {2} er nr. {3}, og verdiane seier det motsette. Sjå om plass 1 er den lågaste verdien.", "The place and the value contradict one another: {0} is no. {1}, {2} is no. {3}, and the values say the opposite. See whether place 1 is the lowest value.");
    public static readonly Text PlaceNotByValue = new("{0} står som nr. {1}, men etter verdiene i filen er det nr. {2}. Se om plass 1 er den laveste verdien.", "{0} står som nr. {1}, men etter verdiane i fila er det nr. {2}. Sjå om plass 1 er den lågaste verdien.", "{0} stands as no. {1}, but by the values in the file it is no. {2}. See whether place 1 is the lowest value.");

    private static readonly Text NoSet = new("usikkerhet er ikke oppgitt, så vi kan ikke si om noen er først eller sist", "uvisse er ikkje oppgjeven, så vi kan ikkje seie om nokon er først eller sist", "no uncertainty is stated, so we cannot say whether anybody is first or last");
    private static readonly Text Lowest = new("sist av {0}", "sist av {0}", "last of {0}");
    private static readonly Text Highest = new("først av {0}", "først av {0}", "first of {0}");
    private static readonly Text Unknown = new("tallene skiller ikke mellom noen plasser", "tala skil ikkje mellom nokon plassar", "the figures do not tell any places apart");
    private static readonly Text Exact = new("plass {1} av {0}", "plass {1} av {0}", "place {1} of {0}");
    private static readonly Text UpperHalf = new("i øvre halvdel", "i øvre halvdel", "in the upper half");
    private static readonly Text LowerHalf = new("i nedre halvdel", "i nedre halvdel", "in the lower half");
    private static readonly Text NotLast = new("ikke sist", "ikkje sist", "not last");
    private static readonly Text SomewhereBetween = new("et sted mellom plass {1} og {2}", "ein stad mellom plass {1} og {2}", "somewhere between places {1} and {2}");

    /// <summary>What may be said of a place, and no more.</summary>
    public static Text Of(RankClaim? claim) => claim is null ? NoSet : claim.Standing switch
    {
        RankStanding.Lowest => Lowest.With(claim.Among),
        RankStanding.Highest => Highest.With(claim.Among),
        RankStanding.Unknown => Unknown,
        RankStanding.Exact => Exact.With(claim.Among, claim.Low),
        RankStanding.UpperHalf => UpperHalf,
        RankStanding.LowerHalf => claim.IsNotLowest ? LowerHalf.Then(NotLast, ", ") : LowerHalf,
        _ => SomewhereBetween.With(claim.Among, claim.Low, claim.High),
    };
}
