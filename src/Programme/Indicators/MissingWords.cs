using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

internal static class MissingWords
{
    public static readonly Text Title = new("Hva mangler", "Kva manglar", "What is missing");
    public static readonly Text Verdict = new("{0} tall mangler, {1} av dem er over fristen. {2} tall venter på godkjenning.", "{0} tal manglar, {1} av dei er over fristen. {2} tal ventar på godkjenning.", "{0} numbers are missing, {1} of them late. {2} numbers wait for approval.");
    public static readonly Text AllThere = new("Alle tall er ført. {0} tall venter på godkjenning.", "Alle tal er førte. {0} tal ventar på godkjenning.", "All numbers are in. {0} numbers wait for approval.");
    public static readonly Text NoneAsked = new("Ingen tall skal føres ennå.", "Ingen tal skal førast enno.", "No numbers are to be reported yet.");
    public static readonly Text Waits = new("På vei", "På veg", "On their way");
    public static readonly Text NothingWaits = new("Ingen tall er på vei.", "Ingen tal er på veg.", "No numbers are on their way.");
    public static readonly Text Numbers = new("Tall som mangler", "Tal som manglar", "Missing numbers");
    public static readonly Text NoneMissing = new("Ingen tall mangler.", "Ingen tal manglar.", "No numbers are missing.");
    public static readonly Text ByPerson = new("Hvem skylder hva", "Kven skuldar kva", "Who owes what");
    public static readonly Text ByPlace = new("Kommune for kommune", "Kommune for kommune", "Municipality by municipality");
    public static readonly Text Coverage = new("Hvor hele og hvor gamle tallene er", "Kor heile og kor gamle tala er", "How complete and how old the numbers are");
    public static readonly Text CoverageHelp = new("Av periodene som er gått siden indikatoren begynte. Det som er ført som ikke målt, regnes ikke som tall.", "Av periodane som er gått sidan indikatoren byrja. Det som er ført som ikkje målt, blir ikkje rekna som tal.", "Of the periods that have passed since the indicator began. What was reported as not measured does not count as a number.");
    public static readonly Text Indicator = new("Indikator", "Indikator", "Indicator");
    public static readonly Text Place = new("Kommune", "Kommune", "Municipality");
    public static readonly Text Whole = new("samlet", "samla", "as a whole");
    public static readonly Text Period = new("Periode", "Periode", "Period");
    public static readonly Text Due = new("Frist", "Frist", "Due");
    public static readonly Text Late = new("Dager over", "Dagar over", "Days late");
    public static readonly Text Who = new("Hvem", "Kven", "Who");
    public static readonly Text Nobody = new("ingen er satt til å måle", "ingen er sett til å måle", "nobody is set to measure");
    public static readonly Text Status = new("Status", "Status", "Status");
    public static readonly Text Value = new("Tall", "Tal", "Number");
    public static readonly Text Since = new("Dager", "Dagar", "Days");
    public static readonly Text Missing = new("Mangler", "Manglar", "Missing");
    public static readonly Text LateCount = new("Over fristen", "Over fristen", "Late");
    public static readonly Text Returned = new("Sendt tilbake", "Sende tilbake", "Returned");
    public static readonly Text Drafts = new("Utkast", "Utkast", "Drafts");
    public static readonly Text WaitsCount = new("Venter", "Ventar", "Waiting");
    public static readonly Text Have = new("Perioder med tall", "Periodar med tal", "Periods with a number");
    public static readonly Text HaveOf = new("{0} av {1}", "{0} av {1}", "{0} of {1}");
    public static readonly Text Newest = new("Nyeste tall", "Nyaste tal", "Newest number");
    public static readonly Text Age = new("Alder i dager", "Alder i dagar", "Age in days");
    public static readonly Text Goal = new("Mål", "Mål", "Goal");
    public static readonly Text Proof = new("Dokumentasjon mål for mål", "Dokumentasjon mål for mål", "Evidence goal by goal");
    public static readonly Text Proven = new("Tall med dokumentasjon", "Tal med dokumentasjon", "Numbers with evidence");
    public static readonly Text NothingCounts = new("ingen tall teller ennå", "ingen tal tel enno", "no numbers count yet");
    public static readonly Text Approve = new("Godkjenn", "Godkjenn", "Approve");
    public static readonly Text ApproveOne = new("Godkjenn {0}, {1}", "Godkjenn {0}, {1}", "Approve {0}, {1}");
    public static readonly Text Fill = new("Før mange tall på én gang", "Før mange tal på éin gong", "Enter many numbers at once");
    public static readonly Text RuleTitle = new("Egne tall", "Eigne tal", "Own numbers");
    public static readonly Text Levels = new("Hvor mange godkjenner et tall?", "Kor mange godkjenner eit tal?", "How many approve a number?");
    public static readonly Text LevelsHelp = new("En indikator kan ha sitt eget svar.", "Ein indikator kan ha sitt eige svar.", "An indicator may have its own answer.");
    public static readonly Text OneLevel = new("Partnerskapet alene", "Partnarskapet åleine", "The partnership alone");
    public static readonly Text TwoLevels = new("Kommunen først, så partnerskapet", "Kommunen først, så partnarskapet", "The municipality first, then the partnership");
    public static readonly Text AsPartnership = new("Som partnerskapet ellers", "Som partnarskapet elles", "As the partnership otherwise");
    public static readonly Text Rule = new("Kan en leder godkjenne et tall hun har ført selv?", "Kan ein leiar godkjenne eit tal ho har ført sjølv?", "May a leader approve a number she reported herself?");
    public static readonly Text WhenAlone = new("Bare når ingen andre kan", "Berre når ingen andre kan", "Only when nobody else can");
    public static readonly Text Always = new("Alltid", "Alltid", "Always");
    public static readonly Text Never = new("Aldri", "Aldri", "Never");
    public static readonly Text SaveRule = new("Lagre regelen", "Lagre regelen", "Save the rule");
    public static readonly Text RuleSaved = new("Regelen er lagret.", "Regelen er lagra.", "The rule is saved.");
    public static readonly Text ChooseRule = new("Velg en regel.", "Vel ein regel.", "Choose a rule.");
}
