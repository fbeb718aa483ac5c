using Samspill.Kernel;

namespace Samspill.Programme.Goals;

/// <summary>What the gate says: what is missing, and how it is mended.</summary>
internal static class GateWords
{
    public static readonly Text InPlace = new("På plass", "På plass", "In place");
    public static readonly Text For = new("{0} for «{1}»", "{0} for «{1}»", "{0} for “{1}”");
    public static readonly Text NobodyAsked = new("Ingen er spurt om å eie målet", "Ingen er spurd om å eige målet", "Nobody has been asked to own the goal");
    public static readonly Text AskOne = new("Spør en rolle som kan bestemme", "Spør ei rolle som kan bestemme", "Ask a role that can decide");
    public static readonly Text SaidNo = new("{0} har sagt nei til å eie målet", "{0} har sagt nei til å eige målet", "{0} has said no to owning the goal");
    public static readonly Text AskAnother = new("Spør en annen", "Spør ein annan", "Ask somebody else");
    public static readonly Text NotAnswered = new("{0} har ikke svart", "{0} har ikkje svart", "{0} has not answered");
    public static readonly Text Remind = new("Minn på svaret, eller spør en annen", "Minn på svaret, eller spør ein annan", "Remind her, or ask somebody else");
    public static readonly Text SaidYesBut = new("{0} har sagt ja på et vilkår som ikke er oppfylt", "{0} har sagt ja på eit vilkår som ikkje er oppfylt", "{0} has said yes on a condition that is not met");
    public static readonly Text MeetCondition = new("Oppfyll vilkåret, eller avtal noe annet", "Oppfyll vilkåret, eller avtal noko anna", "Meet the condition, or agree on something else");
    public static readonly Text SaidYes = new("{0} eier målet", "{0} eig målet", "{0} owns the goal");
    public static readonly Text RoleMet = new("Eieren er en rolle i en organisasjon", "Eigaren er ei rolle i ein organisasjon", "The owner is a role in an organisation");
    public static readonly Text RoleMissing = new("En rolle i en organisasjon, med navn på den som har den", "Ei rolle i ein organisasjon, med namn på den som har ho", "A role in an organisation, and who holds it");
    public static readonly Text NameRole = new("Skriv rolle, organisasjon og person", "Skriv rolle, organisasjon og person", "Write role, organisation and person");
    public static readonly Text HoursMet = new("Avsatt tid: {0}", "Avsett tid: {0}", "Time set aside: {0}");
    public static readonly Text HoursMissing = new("Timer er ikke avtalt", "Timar er ikkje avtalte", "Hours are not agreed");
    public static readonly Text HoursAsked = new("{0} må si ja til {1}", "{0} må seie ja til {1}", "{0} must say yes to {1}");
    public static readonly Text WriteHours = new("Skriv timer i uken", "Skriv timar i veka", "Write hours a week");
    public static readonly Text IndicatorMissing = new("Ingen indikator", "Ingen indikator", "No indicator");
    public static readonly Text IndicatorMet = new("Indikator: {0}", "Indikator: {0}", "Indicator: {0}");
    public static readonly Text HasFacts = new("På plass: {0}", "På plass: {0}", "In place: {0}");
    public static readonly Text MakeIndicator = new("Skriv hva som telles", "Skriv kva som blir talt", "Write what is counted");
    public static readonly Text Unit = new("Enhet", "Eining", "Unit");
    public static readonly Text WriteUnit = new("Skriv hva det måles i, for eksempel kommuner", "Skriv kva det blir målt i, til dømes kommunar", "Write what it is measured in, for example municipalities");
    public static readonly Text Baseline = new("Nullpunkt", "Nullpunkt", "Baseline");
    public static readonly Text BaselineDue = new("Nullpunkt: dato satt, måles innen {0}", "Nullpunkt: dato sett, blir målt innan {0}", "Baseline: date set, measured by {0}");
    public static readonly Text BaselineOverdue = new("Nullpunktet skulle vært målt innen {0}", "Nullpunktet skulle vore målt innan {0}", "The baseline was to be measured by {0}");
    public static readonly Text Direction = new("Retning", "Retning", "Direction");
    public static readonly Text DirectionIs = new("Framgang er {0}", "Framgang er {0}", "Better is {0}");
    public static readonly Text ChooseDirection = new("Velg hva som er framgang", "Vel kva som er framgang", "Choose what better is");
    public static readonly Plural FindingsLeft = new(
        new("Setningssjekken har fortsatt ett funn", "Setningssjekken har framleis eitt funn", "The check of the sentence still has one finding"),
        new("Setningssjekken har fortsatt {0} funn", "Setningssjekken har framleis {0} funn", "The check of the sentence still has {0} findings"));
    public static readonly Text SeeFindings = new("Funnene er råd og stopper ikke starten.", "Funna er råd og stoppar ikkje starten.", "The findings are advice and do not stop the start.");
    public static readonly Text OnlyEffort = new("«{0}» måler innsats, ikke virkning", "«{0}» måler innsats, ikkje verknad", "“{0}” measures effort, not effect");
    public static readonly Text AddOutcome = new("Det stopper ikke starten. En indikator for leveranse eller brukereffekt ville vist om arbeidet virker.", "Det stoppar ikkje starten. Ein indikator for leveranse eller brukareffekt ville vist om arbeidet verkar.", "It does not stop the start. An indicator of output or outcome would show whether the work has an effect.");
    public static readonly Text BeforeStart = new("Vit dette før du starter", "Vit dette før du startar", "Know this before you start");
    public static readonly Text YouAreAsked = new("Du er spurt om å eie målet", "Du er spurd om å eige målet", "You have been asked to own the goal");
    public static readonly Text AnswerIt = new("Svar ja, ja på et vilkår, eller nei", "Svar ja, ja på eit vilkår, eller nei", "Answer yes, yes on a condition, or no");
    public static readonly Text YouMustSayYes = new("Du må si ja til {0}", "Du må seie ja til {0}", "You must say yes to {0}");
    public static readonly Text WriteBaseline = new("Skriv tallet, eller datoen for første måling", "Skriv talet, eller datoen for første måling", "Write the number, or the date of the first measurement");
    public static readonly Text Method = new("Målemetode", "Målemetode", "Method");
    public static readonly Text WriteMethod = new("Skriv hvordan det telles", "Skriv korleis det blir talt", "Write how it is counted");
    public static readonly Text Source = new("Kilde", "Kjelde", "Source");
    public static readonly Text WriteSource = new("Skriv hvor tallet hentes", "Skriv kvar talet blir henta", "Write where the number is found");
    public static readonly Text Cadence = new("Fast målerytme", "Fast målerytme", "A fixed rhythm of measuring");
    public static readonly Text ChooseCadence = new("Velg hvor ofte det måles", "Vel kor ofte det blir målt", "Choose how often it is measured");
    public static readonly Text Target = new("Måltall med dato", "Måltal med dato", "A target with a date");
    public static readonly Text WriteTarget = new("Skriv hvor mye, og innen når", "Skriv kor mykje, og innan når", "Write how much, and by when");
}
