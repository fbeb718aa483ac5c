using Samspill.Kernel;

namespace Samspill.Programme.Public;

/// <summary>What sets, tables and columns are called where another system fetches them.</summary>
internal static class ShareWords
{
    public static readonly Text Goals = new("Mål", "Mål", "Goals");
    public static readonly Text GoalsAbout = new("Mål som er innvilget, med tilstand.", "Mål som er innvilga, med tilstand.", "Goals that are granted, and how they stand.");
    public static readonly Text Indicators = new("Indikatorer", "Indikatorar", "Indicators");
    public static readonly Text IndicatorsAbout = new("Siste godkjente tall for hver indikator, med måltall og metode.", "Siste godkjende tal for kvar indikator, med måltal og metode.", "The last approved figure of each indicator, with target and method.");
    public static readonly Text Initiatives = new("Tiltak", "Tiltak", "Initiatives");
    public static readonly Text InitiativesAbout = new("Tiltak som er åpnet for alle: hva som gjøres, av hvem og for hvilke mål.", "Tiltak som er opna for alle: kva som blir gjort, av kven og for kva mål.", "Initiatives open to all: what is done, by whom and for which goals.");
    public static readonly Text Last = new("Sist godkjent: {0}, {1}.", "Sist godkjend: {0}, {1}.", "Last approved: {0}, {1}.");
    public static readonly Text Number = new("Nummer", "Nummer", "Number");
    public static readonly Text NumberAbout = new("Målets nummer i programmet.", "Nummeret til målet i programmet.", "The goal's number in the programme.");
    public static readonly Text Title = new("Tittel", "Tittel", "Title");
    public static readonly Text TitleAbout = new("Hva det heter.", "Kva det heiter.", "What it is called.");
    public static readonly Text Sentence = new("Målet", "Målet", "The goal");
    public static readonly Text SentenceAbout = new("Målet slik det er innvilget.", "Målet slik det er innvilga.", "The goal as granted.");
    public static readonly Text Benefit = new("Gevinst", "Gevinst", "Benefit");
    public static readonly Text BenefitAbout = new("Hvem som får noe ut av det, og hva.", "Kven som får noko ut av det, og kva.", "Who gains from it, and what.");
    public static readonly Text State = new("Tilstand", "Tilstand", "State");
    public static readonly Text StateAbout = new("Hvordan det går, med et ord.", "Korleis det går, med eitt ord.", "How it stands, in a word.");
    public static readonly Text GoalKey = new("Mål", "Mål", "Goal");
    public static readonly Text GoalKeyAbout = new("Nøkkelen til målet i tabellen over mål.", "Nøkkelen til målet i tabellen over mål.", "The goal's key in the table of goals.");
    public static readonly Text Indicator = new("Indikator", "Indikator", "Indicator");
    public static readonly Text Unit = new("Enhet", "Eining", "Unit");
    public static readonly Text UnitAbout = new("Hva tallet er i. Andeler er i prosent.", "Kva talet er i. Delar er i prosent.", "What the number is in. Shares are in per cent.");
    public static readonly Text Value = new("Verdi", "Verdi", "Value");
    public static readonly Text ValueAbout = new("Sist godkjente tall; tomt der ingenting er målt.", "Sist godkjende tal; tomt der ingenting er målt.", "The last approved number; empty where nothing is measured.");
    public static readonly Text On = new("Dato", "Dato", "Date");
    public static readonly Text OnAbout = new("Dagen tallet gjelder.", "Dagen talet gjeld.", "The day the number stands for.");
    public static readonly Text Target = new("Måltall", "Måltal", "Target");
    public static readonly Text TargetAbout = new("Hva som skal nås.", "Kva som skal nåast.", "What is to be reached.");
    public static readonly Text Due = new("Frist", "Frist", "Due");
    public static readonly Text DueAbout = new("Dagen måltallet skal være nådd.", "Dagen måltalet skal vere nådd.", "The day the target is to be reached.");
    public static readonly Text Method = new("Metode", "Metode", "Method");
    public static readonly Text MethodAbout = new("Hvordan det måles.", "Korleis det blir målt.", "How it is measured.");
    public static readonly Text Metric = new("Metrikk", "Metrikk", "Metric");
    public static readonly Text MetricAbout = new("Navnet på det som telles, det samme i alle regioner; tomt når tallet føres for hånd.", "Namnet på det som blir talt, det same i alle regionar; tomt når talet blir ført for hand.", "The name of what is counted, the same in all regions; empty when the number is entered by hand.");
    public static readonly Text Direction = new("Retning", "Retning", "Direction");
    public static readonly Text DirectionAbout = new("opp: mer er bedre. ned: mindre er bedre. mellom: mellom to grenser. dag: gjort til en dag. ingen: ingen ende er best, som for innsats.", "opp: meir er betre. ned: mindre er betre. mellom: mellom to grenser. dag: gjort til ein dag. ingen: ingen ende er best, som for innsats.", "opp: more is better. ned: less is better. mellom: between two bounds. dag: done by a day. ingen: neither end is best, as for input.");
    public static readonly Text Summary = new("Sammendrag", "Samandrag", "Summary");
    public static readonly Text SummaryAbout = new("Hva tiltaket er.", "Kva tiltaket er.", "What the initiative is.");
    public static readonly Text Phase = new("Fase", "Fase", "Phase");
    public static readonly Text PhaseAbout = new("Forstudie, forprosjekt, hovedprosjekt eller videreført.", "Forstudie, forprosjekt, hovudprosjekt eller ført vidare.", "Prestudy, preproject, main project or carried on, in Norwegian.");
    public static readonly Text Starts = new("Start", "Start", "Start");
    public static readonly Text StartsAbout = new("Første dag.", "Første dag.", "The first day.");
    public static readonly Text Ends = new("Slutt", "Slutt", "End");
    public static readonly Text EndsAbout = new("Siste dag; tomt mens det varer.", "Siste dag; tomt medan det varer.", "The last day; empty while it lasts.");
    public static readonly Text Owner = new("Eier", "Eigar", "Owner");
    public static readonly Text OwnerAbout = new("Organisasjonen som eier tiltaket.", "Organisasjonen som eig tiltaket.", "The organisation that owns the initiative.");
    public static readonly Text Partners = new("Er med", "Er med", "Take part");
    public static readonly Text PartnersAbout = new("Organisasjoner som er med, skilt med semikolon.", "Organisasjonar som er med, skilde med semikolon.", "Organisations that take part, parted by semicolons.");
    public static readonly Text ForGoals = new("For mål", "For mål", "For goals");
    public static readonly Text ForGoalsAbout = new("Målene tiltaket er for, med nummer, skilt med semikolon.", "Måla tiltaket er for, med nummer, skilde med semikolon.", "The goals it is for, with numbers, parted by semicolons.");

    /// <summary>Where neither end is best, as the tables write it.</summary>
    public const string NoDirection = "ingen";

    /// <summary>A direction as the tables write it.</summary>
    public static string Of(Analysis.Measuring.Direction direction) => direction switch { Analysis.Measuring.Direction.Increase => "opp", Analysis.Measuring.Direction.Decrease => "ned", Analysis.Measuring.Direction.KeepWithin => "mellom", _ => "dag" };

    public static readonly OpenColumn KeyColumn = new("nokkel", ColumnKind.Text, new("Nøkkel", "Nøkkel", "Key"), new("Kort navn som ikke endres.", "Kort namn som ikkje blir endra.", "A short name that does not change."));
    public static readonly OpenColumn DemoColumn = new("oppdiktet", ColumnKind.YesNo, new("Oppdiktet", "Oppdikta", "Invented"), new("Sann for en oppdiktet rad.", "Sann for ei oppdikta rad.", "True for an invented row."));
}
