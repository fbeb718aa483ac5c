using Samspill.Kernel;
using Samspill.Platform.Records;
using Samspill.Reports.Freezing;
using Samspill.Reports.Writing;

namespace Samspill.Reports;

/// <summary>What reports, their parts and their fields are called when a change is told.</summary>
internal static class ReportRecordWords
{
    public static RecordWords All { get; } = new(
        new Dictionary<string, Text>(StringComparer.Ordinal)
        {
            [nameof(Report)] = new("Rapport", "Rapport", "Report"),
            [nameof(SentenceEdit)] = new("Setning i rapporten", "Setning i rapporten", "Sentence of the report"),
            [nameof(Frozen)] = new("Fryst utgave", "Fryst utgåve", "Frozen edition"),
            [nameof(FrozenPdf)] = new("PDF av fryst utgave", "PDF av fryst utgåve", "PDF of a frozen edition"),
            [nameof(Reopening)] = new("Gjenåpning", "Gjenopning", "Reopening"),
            [nameof(NumberCorrection)] = new("Rettelse", "Retting", "Correction"),
        },
        new Dictionary<string, Text>(StringComparer.Ordinal)
        {
            ["ReportId"] = new("Rapport", "Rapport", "Report"),
            ["FrozenId"] = new("Fryst utgave", "Fryst utgåve", "Frozen edition"),
            ["IsAttested"] = new("Regnskapet attestert", "Rekneskapen attestert", "Accounts attested"),
            ["Attachments"] = new("Vedlegg", "Vedlegg", "Attachments"),
            ["DueOn"] = new("Frist", "Frist", "Deadline"),
            ["IsReopened"] = new("Åpnet igjen", "Opna igjen", "Opened again"),
            ["Heading"] = new("Overskrift", "Overskrift", "Heading"),
            ["SentenceId"] = new("Setning", "Setning", "Sentence"),
            ["Wording"] = new("Ordlyd", "Ordlyd", "Wording"),
            ["IsJudgement"] = new("Merket som vurdering", "Merkt som vurdering", "Marked as a judgement"),
            ["LeftOutBecause"] = new("Tatt ut, fordi", "Teken ut, fordi", "Left out, because"),
            ["Edition"] = new("Utgave", "Utgåve", "Edition"),
            ["On"] = new("Dato", "Dato", "Date"),
            ["By"] = new("Av", "Av", "By"),
            ["Plan"] = new("Plan", "Plan", "Plan"),
            ["Bytes"] = new("Innhold, kontrollsum", "Innhald, kontrollsum", "Content, checksum"),
            ["Slot"] = new("Tall", "Tal", "Number"),
            ["NumberCorrection.Number"] = new("Rettelse nummer", "Retting nummer", "Correction number"),
            ["NumberCorrection.Was"] = new("Sto", "Stod", "Stood"),
            ["NumberCorrection.Is"] = new("Skal være", "Skal vere", "Should be"),
            ["NumberCorrection.Value"] = new("Verdi", "Verdi", "Value"),
            ["NumberCorrection.Reason"] = new("Grunn", "Grunn", "Reason"),
        },
        Languages.All.SelectMany(language => new[] { "SentenceEdit", "Report" }.Select(entity => KeyValuePair.Create($"{entity}.Language.{language}", language.Name()))).ToDictionary(StringComparer.Ordinal));
}
