using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Plans.Comparing;
using Samspill.Plans.Register;
using Samspill.Plans.Statements;
using Samspill.Plans.Themes;
using Samspill.Plans.Versions;
using Samspill.Platform.Data;
using Samspill.Platform.Records;

namespace Samspill.Plans;

/// <summary>The records of plans that history, questions and files hang on.</summary>
internal static class PlansRecords
{
    public const string Plan = "plan";

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new(Plan, nameof(Register.Plan), new("Plan", "Plan", "Plan"), PlansDeeds.See, PlansDeeds.Write, async (db, key, stop) =>
            await db.Named<Plan, PlanId>(key).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/planer/" + row.Key.Value)).SingleOrDefaultAsync(stop))
        {
            Of = [RecordPart.Of<PlanVersion, PlanVersionId>(nameof(PlanVersion.PlanId), version => VersionWords.Number.With(version.Number))],
            Parts = async (db, found, stop) =>
            {
                var id = PlanId.From(Guid.Parse(found.Id));
                var versions = await db.Set<PlanVersion>().Where(row => row.PlanId == id).Select(row => row.Id).ToListAsync(stop);
                var statements = await db.Set<PlanStatement>().Where(row => versions.Contains(row.VersionId)).Select(row => row.Id).ToListAsync(stop);
                return [.. versions.Select(row => row.Value.ToString()), .. statements.Select(row => row.Value.ToString())];
            },
        },
    ];

    public static RecordWords Words { get; } = new(
        new Dictionary<string, Text>(StringComparer.Ordinal)
        {
            [nameof(Register.Plan)] = new("Plan", "Plan", "Plan"),
            [nameof(PlanVersion)] = new("Versjon av planen", "Versjon av planen", "Version of the plan"),
            [nameof(PlanText)] = new("Lest tekst", "Lesen tekst", "Text that was read"),
            [nameof(PlanStatement)] = new("Utsagn", "Utsegn", "Statement"),
            [nameof(Theme)] = new("Tema", "Tema", "Theme"),
            [nameof(Comparison)] = new("Sammenligning av planer", "Samanlikning av planar", "Comparison of plans"),
            [nameof(ComparisonPlan)] = new("Plan i sammenligning", "Plan i samanlikning", "Plan in a comparison"),
            [nameof(StatementMatch)] = new("Dom over to utsagn", "Dom over to utsegner", "Verdict on two statements"),
        },
        PlansFieldWords.All,
        Enum.GetValues<PlanKind>().Select(kind => KeyValuePair.Create("Plan.Kind." + kind, PlanWords.Of(kind)))
            .Concat(Enum.GetValues<PlanStage>().Select(stage => KeyValuePair.Create("Stage." + stage, PlanWords.Of(stage))))
            .Concat(Enum.GetValues<StatementKind>().Select(kind => KeyValuePair.Create("PlanStatement.Kind." + kind, StatementWords.Of(kind))))
            .Concat(Enum.GetValues<Verdict>().Select(verdict => KeyValuePair.Create("StatementMatch.Verdict." + verdict, ComparisonWords.Of(verdict))))
            .Concat(Enum.GetValues<StatementState>().Select(state => KeyValuePair.Create("PlanStatement.State." + state, StatementWords.Of(state)))).ToDictionary(StringComparer.Ordinal))
    {
        Refers = new Dictionary<string, string>(StringComparer.Ordinal) { ["PlanStatement.Goal"] = "Goal" },
    };
}

/// <summary>What the fields of plans are called when a change is told.</summary>
internal static class PlansFieldWords
{
    public static Dictionary<string, Text> All { get; } = new(StringComparer.Ordinal)
    {
        ["Plan.Title"] = PlanWords.PlanTitle,
        ["Plan.OrganisationId"] = PlanWords.Municipality,
        ["Plan.Kind"] = PlanWords.KindTitle,
        ["Stage"] = PlanWords.StageTitle,
        ["AdoptedOn"] = PlanWords.AdoptedOn,
        ["Plan.Decision"] = PlanWords.Decision,
        ["ReviseBy"] = PlanWords.ReviseBy,
        ["Plan.ResponsibleId"] = PlanWords.Responsible,
        ["PlanId"] = new("Plan", "Plan", "Plan"),
        ["PlanVersion.Number"] = new("Nummer", "Nummer", "Number"),
        ["PlanVersion.From"] = VersionWords.From,
        ["PlanVersion.FileName"] = new("Fil", "Fil", "File"),
        ["PlanVersion.MediaType"] = new("Filtype", "Filtype", "File type"),
        ["PlanVersion.Size"] = new("Størrelse", "Storleik", "Size"),
        ["Pages"] = new("Sider", "Sider", "Pages"),
        ["Characters"] = new("Tegn", "Teikn", "Characters"),
        ["AddedOn"] = VersionWords.AddedOn,
        ["AddedById"] = new("Lest inn av", "Lesen inn av", "Read in by"),
        ["PlanText.Bytes"] = new("Innhold", "Innhald", "Content"),
        ["VersionId"] = new("Versjon", "Versjon", "Version"),
        ["PlanStatement.Number"] = new("Nummer i teksten", "Nummer i teksten", "Number in the text"),
        ["PlanStatement.Kind"] = StatementWords.Kind,
        ["PlanStatement.Sentence"] = StatementWords.Sentence,
        ["Read"] = new("Lest som", "Lese som", "Read as"),
        ["SentenceKey"] = new("Setningens kjennemerke", "Kjennemerket til setninga", "The sentence's mark"),
        ["Section"] = new("Del av planen", "Del av planen", "Section"),
        ["PlanStatement.Page"] = new("Side", "Side", "Page"),
        ["Offset"] = new("Plass i teksten", "Plass i teksten", "Place in the text"),
        ["Length"] = new("Lengde", "Lengd", "Length"),
        ["PlanStatement.State"] = new("Gjennomgang", "Gjennomgang", "Review"),
        ["ThemeId"] = StatementWords.Theme,
        ["IsAdded"] = new("Lagt til av et menneske", "Lagd til av eit menneske", "Added by a person"),
        ["PlanStatement.Goal"] = new("Programmål", "Programmål", "Programme goal"),
        ["JudgedById"] = new("Gått gjennom av", "Gått gjennom av", "Gone through by"),
        ["JudgedOn"] = new("Gått gjennom", "Gått gjennom", "Gone through"),
        ["Theme.Title"] = ThemeWords.Name,
        ["Theme.Words"] = ThemeWords.Words,
        ["Theme.Number"] = ThemeWords.Number,
        ["Comparison.Number"] = new("Nummer", "Nummer", "Number"),
        ["Comparison.On"] = ComparisonWords.On,
        ["Comparison.IsTrial"] = new("Et utvalg av planene", "Eit utval av planane", "Some of the plans"),
        ["Threshold"] = ComparisonWords.ThresholdTitle,
        ["WordList"] = ComparisonWords.WordList,
        ["Background"] = ComparisonWords.BackgroundTitle,
        ["Result"] = new("Resultat", "Resultat", "Result"),
        ["Comparison.ById"] = new("Laget av", "Laga av", "Made by"),
        ["ComparisonId"] = ComparisonWords.Title,
        ["ComparisonPlan.Place"] = new("Plass", "Plass", "Place"),
        ["PlanAId"] = new("Første plan", "Første plan", "First plan"),
        ["PlanBId"] = new("Andre plan", "Andre plan", "Second plan"),
        ["KeyA"] = new("Første setnings kjennemerke", "Kjennemerket til første setning", "The first sentence's mark"),
        ["KeyB"] = new("Andre setnings kjennemerke", "Kjennemerket til andre setning", "The second sentence's mark"),
        ["SentenceA"] = new("Første utsagn", "Første utsegn", "First statement"),
        ["SentenceB"] = new("Andre utsagn", "Andre utsegn", "Second statement"),
        ["Verdict"] = ComparisonWords.VerdictTitle,
        ["StatementMatch.On"] = new("Dag", "Dag", "Day"),
        ["StatementMatch.ById"] = new("Vurdert av", "Vurdert av", "Judged by"),
        ["EndedOn"] = new("Ute av bruk", "Ute av bruk", "Out of use"),
    };
}
