using Samspill.Kernel;

namespace Samspill.Programme.Initiatives;

internal static class InitiativeWords
{
    public static readonly Text Title = new("Tiltak", "Tiltak", "Initiatives");
    public static readonly Text New = new("Nytt tiltak", "Nytt tiltak", "New initiative");
    public static readonly Text NoneAtAll = new("Ingen tiltak ennå. Skriv det første, og hvilket mål det tjener.", "Ingen tiltak enno. Skriv det første, og kva mål det tener.", "No initiatives yet. Write the first, and which goal it serves.");
    public static readonly Text None = new("Ingen tiltak her.", "Ingen tiltak her.", "No initiatives here.");
    public static readonly Text NoGoal = new("Ikke koblet til noe mål", "Ikkje kopla til noko mål", "Not linked to any goal");
    public static readonly Text NextIs = new("Neste: {0}, {1}", "Neste: {0}, {1}", "Next: {0}, {1}");
    public static readonly Text NoNext = new("Ingen milepæl framover", "Ingen milepæl framover", "No milestone ahead");
    public static readonly Text Late = new("{0} over tiden", "{0} over tida", "{0} past its day");
    public static readonly Text ClosedOn = new("Avsluttet {0}", "Avslutta {0}", "Closed on {0}");
    public static readonly Text Money = new("Penger, hvert tiltak talt én gang", "Pengar, kvart tiltak talt éin gong", "Money, each initiative counted once");
    public static readonly Text Planned = new("Planlagt", "Planlagt", "Planned");
    public static readonly Text Spent = new("Brukt", "Brukt", "Spent");
    public static readonly Text Total = new("Sum av det som er oppgitt", "Sum av det som er oppgitt", "Total of what is stated");
    public static readonly Text StatedFor = new("{0:#,0} kr, oppgitt for {1} av {2} linjer", "{0:#,0} kr, oppgitt for {1} av {2} linjer", "NOK {0:#,0}, stated for {1} of {2} lines");
    private static readonly Text Counted = new("{0} tiltak, hvert talt én gang.", "{0} tiltak, kvart talt éin gong.", "{0} initiatives, each counted once.");
    private static readonly Text CountedOne = new("Ett tiltak.", "Eitt tiltak.", "One initiative.");
    private static readonly Text Unlinked = new("{0} er ikke koblet til noe mål.", "{0} er ikkje kopla til noko mål.", "{0} not linked to any goal.");
    private static readonly Text AllLinked = new("Alle er koblet til mål.", "Alle er kopla til mål.", "All are linked to goals.");
    private static readonly Text LateMany = new("{0} har en milepæl over tiden.", "{0} har ein milepæl over tida.", "{0} with a milestone past its day.");

    public static Text Verdict(int count, int unlinked, int late)
    {
        if (count == 0)
        {
            return NoneAtAll;
        }

        var said = (count == 1 ? CountedOne : Counted.With(NumberWords.Neuter(count).Capital())).Then(unlinked == 0 ? AllLinked : Unlinked.With(NumberWords.Neuter(unlinked).Capital()));
        return late == 0 ? said : said.Then(LateMany.With(NumberWords.Neuter(late).Capital()));
    }

    public static Text Of(InitiativePhase phase) => phase switch
    {
        InitiativePhase.Forstudie => new("Forstudie", "Forstudie", "Feasibility study"),
        InitiativePhase.Forprosjekt => new("Forprosjekt", "Forprosjekt", "Pre-project"),
        InitiativePhase.Hovedprosjekt => new("Hovedprosjekt", "Hovudprosjekt", "Main project"),
        _ => new("Videreført", "Vidareført", "Carried on"),
    };

    public static Text Of(MunicipalRole role) => role switch
    {
        MunicipalRole.Facilitate => new("legger til rette", "legg til rette", "facilitates"),
        MunicipalRole.Order => new("bestiller", "bestiller", "orders"),
        MunicipalRole.Operate => new("driver", "driv", "operates"),
        _ => new("ikke oppgitt", "ikkje oppgitt", "not stated"),
    };

    public static Text Of(PilotStage stage) => stage switch
    {
        PilotStage.Behov => new("behov", "behov", "need"),
        PilotStage.Dialog => new("dialog", "dialog", "dialogue"),
        PilotStage.Prosjektert => new("prosjektert", "prosjektert", "designed"),
        PilotStage.Vedtatt => new("vedtatt", "vedteke", "adopted"),
        PilotStage.Bygget => new("bygget", "bygd", "built"),
        PilotStage.IDrift => new("i drift", "i drift", "in operation"),
        _ => new("spredd", "spreidd", "spread"),
    };

    public static Text Of(BudgetKind kind) => kind switch
    {
        BudgetKind.PartPayment => new("delutbetaling", "delutbetaling", "part payment"),
        BudgetKind.FinalPayment => new("sluttutbetaling", "sluttutbetaling", "final payment"),
        _ => new("kostnad", "kostnad", "cost"),
    };
}
