using Samspill.Kernel;
using Samspill.Platform.Records;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme;

/// <summary>What the programme's records, fields and choices are called when a change is told.</summary>
internal static class ProgrammeRecordWords
{
    public static RecordWords All { get; } = new(Kinds(), Fields(), Choices());

    private static Dictionary<string, Text> Kinds() => new(StringComparer.Ordinal)
    {
        ["ProgrammeRecord"] = new("Program", "Program", "Programme"),
        [nameof(Goal)] = new("Mål", "Mål", "Goal"),
        [nameof(GoalVersion)] = new("Versjon av målet", "Versjon av målet", "Version of the goal"),
        [nameof(Ownership)] = new("Eierskap", "Eigarskap", "Ownership"),
        [nameof(Indicator)] = new("Indikator", "Indikator", "Indicator"),
        [nameof(IndicatorGoal)] = new("Kobling til mål", "Kopling til mål", "Link to goal"),
        [nameof(InitiativeGoal)] = new("Kobling til mål", "Kopling til mål", "Link to goal"),
        [nameof(Target)] = new("Måltall", "Måltal", "Target"),
        [nameof(ContextNote)] = new("Merknad til kurven", "Merknad til kurva", "Note on the curve"),
        [nameof(Measurement)] = new("Måling", "Måling", "Measurement"),
        [nameof(Initiative)] = new("Tiltak", "Tiltak", "Initiative"),
        [nameof(Milestone)] = new("Milepæl", "Milepæl", "Milestone"),
        [nameof(PilotStep)] = new("Pilotsteg", "Pilotsteg", "Pilot step"),
        [nameof(BudgetLine)] = new("Budsjettlinje", "Budsjettlinje", "Budget line"),
        ["Challenge"] = new("Utfordring", "Utfordring", "Challenge"),
        ["EffectAssumption"] = new("Ventet effekt", "Venta effekt", "Expected effect"),
    };

    private static Dictionary<string, Text> Fields() => new(StringComparer.Ordinal)
    {
        ["Sentence"] = new("Målsetning", "Målsetjing", "Goal sentence"),
        ["Status"] = new("Status", "Status", "Status"),
        ["Level"] = new("Nivå", "Nivå", "Level"),
        ["Beneficiaries"] = new("Hvem det er for", "Kven det er for", "Whom it is for"),
        ["Benefit"] = new("Nytte", "Nytte", "Benefit"),
        ["NotWorkedOnBecause"] = new("Ikke arbeidet med, fordi", "Ikkje arbeidd med, fordi", "Not worked on, because"),
        ["LearningQuestions"] = new("Dette lurer vi på", "Dette lurer vi på", "Learning questions"),
        ["HandOver"] = new("Videreføring", "Vidareføring", "Hand-over"),
        ["OverrideDecision"] = new("Vedtak om å starte likevel", "Vedtak om å starte likevel", "Decision to start anyway"),
        ["From"] = new("Fra", "Frå", "From"),
        ["To"] = new("Til", "Til", "To"),
        ["Reason"] = new("Grunn", "Grunn", "Reason"),
        ["DecidedBy"] = new("Vedtatt av", "Vedteke av", "Decided by"),
        ["DecidedOn"] = new("Vedtatt", "Vedteke", "Decided"),
        ["IsGranted"] = new("Innvilget", "Løyvd", "Granted"),
        ["GoalId"] = new("Mål", "Mål", "Goal"),
        ["IndicatorId"] = new("Indikator", "Indikator", "Indicator"),
        ["InitiativeId"] = new("Tiltak", "Tiltak", "Initiative"),
        ["Role"] = new("Rolle", "Rolle", "Role"),
        ["HoursPerWeek"] = new("Timer i uken", "Timar i veka", "Hours a week"),
        ["Until"] = new("Til og med", "Til og med", "Until"),
        ["AskedOn"] = new("Spurt", "Spurd", "Asked"),
        ["AnsweredOn"] = new("Svarte", "Svarte", "Answered"),
        ["Condition"] = new("Vilkår", "Vilkår", "Condition"),
        ["Unit"] = new("Enhet", "Eining", "Unit"),
        ["Decimals"] = new("Desimaler", "Desimalar", "Decimals"),
        ["Direction"] = new("Retning", "Retning", "Direction"),
        ["Baseline"] = new("Nullpunkt", "Nullpunkt", "Baseline"),
        ["BaselineDate"] = new("Nullpunktets dato", "Datoen for nullpunktet", "Baseline date"),
        ["BaselineDue"] = new("Nullpunkt måles innen", "Nullpunkt blir målt innan", "Baseline due"),
        ["Cadence"] = new("Målerytme", "Målerytme", "Rhythm of measuring"),
        ["AddingUp"] = new("Legges sammen ved", "Blir lagt saman ved", "Added up by"),
        ["Method"] = new("Metode", "Metode", "Method"),
        ["Source"] = new("Kilde", "Kjelde", "Source"),
        ["MeasuredBy"] = new("Måles av", "Blir målt av", "Measured by"),
        ["Caveat"] = new("Svakhet", "Veikskap", "Weakness"),
        ["Value"] = new("Tall", "Tal", "Number"),
        ["Numerator"] = new("Teller", "Teljar", "Numerator"),
        ["Denominator"] = new("Nevner", "Nemnar", "Denominator"),
        ["Step"] = new("Trinn", "Trinn", "Step"),
        ["Period"] = new("Gjelder", "Gjeld", "For the day"),
        ["Municipality"] = new("Kommune", "Kommune", "Municipality"),
        ["NotMeasuredBecause"] = new("Ikke målt, fordi", "Ikkje målt, fordi", "Not measured, because"),
        ["Note"] = new("Merknad", "Merknad", "Note"),
        ["Evidence"] = new("Dokumentasjon", "Dokumentasjon", "Evidence"),
        ["EvidenceKind"] = new("Type dokumentasjon", "Type dokumentasjon", "Kind of evidence"),
        ["ReportedBy"] = new("Ført av", "Ført av", "Reported by"),
        ["ReportedOn"] = new("Ført", "Ført", "Reported"),
        ["ApprovedBy"] = new("Godkjent av", "Godkjend av", "Approved by"),
        ["ApprovedOn"] = new("Godkjent", "Godkjend", "Approved"),
        ["ReturnedBecause"] = new("Sendt tilbake, fordi", "Send tilbake, fordi", "Returned, because"),
        ["IsSuperseded"] = new("Erstattet", "Erstatta", "Superseded"),
        ["Due"] = new("Frist", "Frist", "Due"),
        ["Reached"] = new("Nådd", "Nådd", "Reached"),
        ["Summary"] = new("Sammendrag", "Samandrag", "Summary"),
        ["Phase"] = new("Fase", "Fase", "Phase"),
        ["Started"] = new("Startet", "Starta", "Started"),
        ["Ended"] = new("Avsluttet", "Avslutta", "Ended"),
        ["Owner"] = new("Eier", "Eigar", "Owner"),
        ["Partners"] = new("Partnere", "Partnarar", "Partners"),
        ["HandOverTo"] = new("Videreføres av", "Blir vidareført av", "Handed over to"),
        ["HandOverOn"] = new("Overlevert", "Overlevert", "Handed over"),
        ["EndsHereBecause"] = new("Ender her, fordi", "Endar her, fordi", "Ends here, because"),
        ["Judgement"] = new("Vurdering", "Vurdering", "Judgement"),
        ["Stage"] = new("Steg", "Steg", "Stage"),
        ["Planned"] = new("Planlagt", "Planlagt", "Planned"),
        ["Spent"] = new("Brukt", "Brukt", "Spent"),
        ["Cause"] = new("Årsak", "Årsak", "Cause"),
        ["Consequence"] = new("Følge", "Følgje", "Consequence"),
        ["Countermeasure"] = new("Mottiltak", "Mottiltak", "Countermeasure"),
    };

    private static Dictionary<string, Text> Choices()
    {
        var choices = new Dictionary<string, Text>(StringComparer.Ordinal)
        {
            ["Goal.Status.Draft"] = new("utkast", "utkast", "draft"),
            ["Goal.Status.Granted"] = new("innvilget", "løyvd", "granted"),
            ["Goal.Status.Active"] = new("i gang", "i gang", "active"),
            ["Goal.Status.Closed"] = new("avsluttet", "avslutta", "closed"),
            ["Ownership.Answer.Silent"] = new("ikke svart", "ikkje svart", "not answered"),
            ["Ownership.Answer.Yes"] = new("ja", "ja", "yes"),
            ["Ownership.Answer.YesBut"] = new("ja, men", "ja, men", "yes, but"),
            ["Ownership.Answer.No"] = new("nei", "nei", "no"),
        };
        foreach (var level in Enum.GetValues<ResultLevel>())
        {
            choices["Level." + level] = GoalWords.Level(level);
        }

        foreach (var status in Enum.GetValues<MeasurementStatus>())
        {
            choices["Measurement.Status." + status] = MeasurementWords.Of(status);
        }

        foreach (var phase in Enum.GetValues<InitiativePhase>())
        {
            choices["Phase." + phase] = InitiativeWords.Of(phase);
        }

        return choices;
    }
}
