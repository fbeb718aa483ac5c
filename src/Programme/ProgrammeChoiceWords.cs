using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme;

/// <summary>What the choices of the programme's records are called when a change is told: the words of the workbook, which knows them all.</summary>
internal static class ProgrammeChoiceWords
{
    public static Dictionary<string, Text> All { get; } = new Dictionary<string, Text>[]
    {
        Of<GoalStatus>("Goal.Status"), Of<ResultLevel>("Level"), Of<OwnershipAnswer>("Ownership.Answer"), Of<IndicatorKind>("Indicator.Kind"), Of<Direction>("Direction"), Of<Cadence>("Cadence"), Of<AddingUp>("AddingUp"),
        Of<MeasurementStatus>("Measurement.Status"), Of<EvidenceKind>("EvidenceKind"), Of<InitiativePhase>("Phase"), Of<MunicipalRole>("Initiative.Role"), Of<PilotStage>("Stage"), Of<BudgetKind>("BudgetLine.Kind"),
        Of<EffectVerdict>("Verdict"), Of<Outlook>("Outlook"), Of<OwnApproval>("OwnApproval"), Of<ApprovalLevels>("ApprovalLevels"),
    }.SelectMany(words => words).ToDictionary(word => word.Key, word => word.Value, StringComparer.Ordinal);

    private static Dictionary<string, Text> Of<TEnum>(string field) where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Zip(Workbooks.Choices.Of<TEnum>()).ToDictionary(pair => $"{field}.{pair.First}", pair => pair.Second.Title, StringComparer.Ordinal);
}
