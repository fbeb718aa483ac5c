using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Analyses;
using Samspill.Knowledge.Cards;
using Samspill.Knowledge.Lessons;
using Samspill.Knowledge.Lists;
using Samspill.Knowledge.Questions;
using Samspill.Platform.Records;

namespace Samspill.Knowledge;

/// <summary>The records of knowledge that history, questions and files hang on.</summary>
internal static class KnowledgeRecords
{
    public const string Card = "prosjektkort";
    public const string Lesson = "lerdom";
    public const string Question = "sporsmal";
    public const string Analysis = "analyse";

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new(Card, nameof(ProjectCard), CardWords.FoundKind, KnowledgeDeeds.See, KnowledgeDeeds.Write, async (db, key, stop) =>
            await db.Named<ProjectCard, CardId>(key).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/kunnskap/prosjekter/" + row.Key.Value)).SingleOrDefaultAsync(stop))
        {
            Of =
            [
                RecordPart.Of<CardFigure, KnowledgeEntryId>(nameof(CardFigure.CardId), row => row.Title) with { Tells = ["Value", "Unit", "Evidence"] },
                RecordPart.Of<CardCost, KnowledgeEntryId>(nameof(CardCost.CardId), row => row.Source) with { Tells = ["Amount"] },
                RecordPart.Of<CardLine, KnowledgeEntryId>(nameof(CardLine.CardId)) with { Tells = ["On", "Says"] },
            ],
            Parts = async (db, found, stop) =>
            {
                var id = CardId.From(Guid.Parse(found.Id));
                var parts = await db.Set<CardFigure>().Where(row => row.CardId == id).Select(row => row.Id).Concat(db.Set<CardCost>().Where(row => row.CardId == id).Select(row => row.Id)).Concat(db.Set<CardLine>().Where(row => row.CardId == id).Select(row => row.Id)).ToListAsync(stop);
                return [.. parts.Select(part => part.Value.ToString())];
            },
        },
        new(Lesson, nameof(Lessons.Lesson), LessonWords.FoundKind, KnowledgeDeeds.See, KnowledgeDeeds.Write, async (db, key, stop) =>
            await db.Named<Lesson, LessonId>(key).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/kunnskap/lerdommer/" + row.Key.Value)).SingleOrDefaultAsync(stop)),
        new(Question, nameof(LearningQuestion), QuestionWords.FoundKind, KnowledgeDeeds.See, KnowledgeDeeds.Write, async (db, key, stop) =>
            await db.Named<LearningQuestion, QuestionId>(key).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/kunnskap/sporsmal/" + row.Key.Value)).SingleOrDefaultAsync(stop))
        {
            Of = [RecordPart.Of<LearningAnswer, KnowledgeEntryId>(nameof(LearningAnswer.QuestionId)) with { Tells = ["On", "Says"] }],
            Parts = async (db, found, stop) =>
            {
                var id = QuestionId.From(Guid.Parse(found.Id));
                return [.. (await db.Set<LearningAnswer>().Where(row => row.QuestionId == id).Select(row => row.Id).ToListAsync(stop)).Select(part => part.Value.ToString())];
            },
        },
        new(Analysis, nameof(AnalysisRecord), AnalysisWords.FoundKind, KnowledgeDeeds.See, KnowledgeDeeds.Write, async (db, key, stop) =>
            await db.Named<AnalysisRecord, AnalysisId>(key).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/kunnskap/analyser/" + row.Key.Value)).SingleOrDefaultAsync(stop))
        {
            Of = [RecordPart.Of<Citation, KnowledgeEntryId>(nameof(Citation.AnalysisId), row => row.RecordKey) with { Tells = ["Because"] }],
        },
    ];

    public static RecordWords Words { get; } = new(
        new Dictionary<string, Text>(StringComparer.Ordinal)
        {
            [nameof(ProjectCard)] = CardWords.FoundKind,
            [nameof(PastReports.PastReport)] = PastReports.PastReportFieldWords.Report,
            [nameof(PastReports.SaidOfReport)] = PastReports.PastReportFieldWords.Said,
            [nameof(PastReports.MadeOfReport)] = PastReports.PastReportFieldWords.Made,
            [nameof(CardFigure)] = new("tall på et prosjektkort", "tal på eit prosjektkort", "figure on a project card"),
            [nameof(CardCost)] = new("kostnad på et prosjektkort", "kostnad på eit prosjektkort", "cost on a project card"),
            [nameof(CardLine)] = new("linje fra et prosjekt", "linje frå eit prosjekt", "line from a project"),
            [nameof(Lessons.Lesson)] = LessonWords.FoundKind,
            [nameof(Reuse)] = new("bruk av lærdom eller kort", "bruk av lærdom eller kort", "use of a lesson or a card"),
            [nameof(LearningQuestion)] = QuestionWords.FoundKind,
            [nameof(LearningAnswer)] = new("svar", "svar", "answer"),
            [nameof(AnalysisRecord)] = AnalysisWords.FoundKind,
            [nameof(Citation)] = new("bygger på en analyse", "byggjer på ein analyse", "rests on an analysis"),
            [nameof(ColumnMapping)] = new("hva kolonner betyr", "kva kolonnar tyder", "what columns mean"),
        },
        KnowledgeFieldWords.All.Concat(PastReports.PastReportFieldWords.All).ToDictionary(StringComparer.Ordinal),
        Enum.GetValues<CardState>().Select(state => KeyValuePair.Create("ProjectCard.State." + state, CardWords.Of(state)))
            .Concat(Enum.GetValues<CardFinding>().Select(finding => KeyValuePair.Create("ProjectCard.Finding." + finding, CardWords.Of(finding))))
            .Concat(Enum.GetValues<Samspill.Analysis.PastReports.FindingKind>().Select(kind => KeyValuePair.Create("MadeOfReport.Kind." + kind, PastReports.PastReportWords.Of(kind))))
            .Concat(Enum.GetValues<PastReports.ReadAs>().Select(kind => KeyValuePair.Create("SaidOfReport.As." + kind, PastReports.PastReportWords.Of(kind))))
            .Concat(Enum.GetValues<LessonState>().Select(state => KeyValuePair.Create("Lesson.State." + state, LessonWords.Of(state)))).ToDictionary(StringComparer.Ordinal));
}

/// <summary>What the fields of knowledge are called when a change is told.</summary>
internal static class KnowledgeFieldWords
{
    private static readonly Text On = new("Dag", "Dag", "Day");
    private static readonly Text By = new("Skrevet av", "Skriven av", "Written by");
    private static readonly Text Number = new("Nummer", "Nummer", "Number");

    public static Dictionary<string, Text> All { get; } = new(StringComparer.Ordinal)
    {
        ["ProjectCard.Title"] = CardFieldWords.Name,
        ["ProjectCard.State"] = CardFieldWords.State,
        ["ProjectCard.Finding"] = CardFieldWords.Finding,
        ["ProjectCard.Problem"] = CardFieldWords.Problem,
        ["ProjectCard.Done"] = CardFieldWords.Done,
        ["ProjectCard.Result"] = CardFieldWords.Result,
        ["ProjectCard.Evidence"] = CardFieldWords.Evidence,
        ["ProjectCard.Failure"] = CardFieldWords.Failure,
        ["ProjectCard.Transfers"] = CardFieldWords.Transfers,
        ["ProjectCard.Partners"] = CardFieldWords.Partners,
        ["ProjectCard.Municipalities"] = CardFieldWords.Municipalities,
        ["ProjectCard.Place"] = CardFieldWords.Place,
        ["ProjectCard.FromYear"] = CardFieldWords.FromYear,
        ["ProjectCard.ToYear"] = CardFieldWords.ToYear,
        ["ProjectCard.Themes"] = CardFieldWords.Themes,
        ["ProjectCard.Contact"] = CardFieldWords.Contact,
        ["ProjectCard.OwnerId"] = CardFieldWords.Owner,
        ["ProjectCard.Goals"] = CardFieldWords.Goals,
        ["ProjectCard.Initiative"] = CardFieldWords.Initiative,
        ["ProjectCard.Source"] = CardFieldWords.Source,
        ["ProjectCard.SourceAddress"] = new("Hvor det står", "Kvar det står", "Where it stands"),
        ["ProjectCard.ListKey"] = new("Linje i prosjektlisten", "Linje i prosjektlista", "Line in the project list"),
        ["ProjectCard.ConfirmedOn"] = new("Resultatet bekreftet", "Resultatet stadfesta", "Result confirmed"),
        ["ProjectCard.ConfirmedById"] = new("Bekreftet av", "Stadfesta av", "Confirmed by"),
        ["ProjectCard.PublishedOn"] = new("Publisert", "Publisert", "Published"),
        ["ProjectCard.AddedOn"] = new("Lagt inn", "Lagt inn", "Added"),
        ["ProjectCard.ChangedOn"] = new("Sist endret", "Sist endra", "Last changed"),
        ["CardFigure.CardId"] = CardWords.FoundKind,
        ["CardFigure.Number"] = Number,
        ["CardFigure.Title"] = CardFieldWords.Figures,
        ["CardFigure.Value"] = new("Verdi", "Verdi", "Value"),
        ["CardFigure.Unit"] = new("Enhet", "Eining", "Unit"),
        ["CardFigure.Evidence"] = CardFieldWords.Evidence,
        ["CardCost.CardId"] = CardWords.FoundKind,
        ["CardCost.Number"] = Number,
        ["CardCost.Source"] = CardFieldWords.Source,
        ["CardCost.Amount"] = new("Kroner", "Kroner", "Kroner"),
        ["CardCost.Note"] = new("Merknad", "Merknad", "Remark"),
        ["CardLine.CardId"] = CardWords.FoundKind,
        ["CardLine.On"] = On,
        ["CardLine.Says"] = new("Linje", "Linje", "Line"),
        ["CardLine.ById"] = By,
        ["Lesson.Title"] = LessonWords.Sentence,
        ["Lesson.Because"] = LessonWords.Because,
        ["Lesson.Advice"] = LessonWords.Advice,
        ["Lesson.Themes"] = CardFieldWords.Themes,
        ["Lesson.State"] = CardWords.StateTitle,
        ["Lesson.CardId"] = CardWords.FoundKind,
        ["Lesson.Source"] = CardFieldWords.Source,
        ["Lesson.SourceAddress"] = new("Hvor det står", "Kvar det står", "Where it stands"),
        ["Lesson.SourceId"] = new("Kjennemerke i kilden", "Kjennemerke i kjelda", "Mark in the source"),
        ["Lesson.ProposedOn"] = new("Foreslått", "Føreslegen", "Proposed"),
        ["Lesson.ProposedById"] = new("Foreslått av", "Føreslegen av", "Proposed by"),
        ["Lesson.ReviewedOn"] = new("Gått gjennom", "Gått gjennom", "Reviewed"),
        ["Lesson.ReviewedById"] = new("Gått gjennom av", "Gått gjennom av", "Reviewed by"),
        ["Lesson.PublishedOn"] = new("Publisert", "Publisert", "Published"),
        ["Reuse.LessonId"] = LessonWords.FoundKind,
        ["Reuse.CardId"] = CardWords.FoundKind,
        ["Reuse.Initiative"] = CardFieldWords.Initiative,
        ["Reuse.Note"] = new("Merknad", "Merknad", "Remark"),
        ["Reuse.On"] = On,
        ["Reuse.ById"] = new("Registrert av", "Registrert av", "Registered by"),
        ["LearningQuestion.Title"] = QuestionWords.FoundKind,
        ["LearningQuestion.Why"] = QuestionWords.Why,
        ["LearningQuestion.Goal"] = QuestionWords.Goal,
        ["LearningQuestion.AskedOn"] = new("Spurt", "Spurt", "Asked"),
        ["LearningQuestion.AskedById"] = new("Spurt av", "Spurt av", "Asked by"),
        ["LearningQuestion.ClosedOn"] = new("Avklart", "Avklart", "Settled"),
        ["LearningAnswer.QuestionId"] = QuestionWords.FoundKind,
        ["LearningAnswer.On"] = On,
        ["LearningAnswer.Says"] = new("Svar", "Svar", "Answer"),
        ["LearningAnswer.Evidence"] = CardFieldWords.Evidence,
        ["LearningAnswer.ById"] = By,
        ["AnalysisRecord.Title"] = AnalysisWords.Name,
        ["AnalysisRecord.MadeBy"] = AnalysisWords.MadeBy,
        ["AnalysisRecord.Year"] = CardWords.Year,
        ["AnalysisRecord.Finds"] = AnalysisWords.Finds,
        ["AnalysisRecord.Link"] = AnalysisWords.Link,
        ["AnalysisRecord.Municipalities"] = CardFieldWords.Municipalities,
        ["AnalysisRecord.Themes"] = CardFieldWords.Themes,
        ["Citation.AnalysisId"] = AnalysisWords.FoundKind,
        ["Citation.Kind"] = new("Slags post", "Slag post", "Kind of record"),
        ["Citation.RecordKey"] = new("Post", "Post", "Record"),
        ["Citation.Because"] = AnalysisWords.Because,
        ["Citation.On"] = On,
        ["ColumnMapping.Headings"] = new("Overskriftene i listen", "Overskriftene i lista", "The list's headings"),
        ["ColumnMapping.Means"] = new("Betydning", "Tyding", "Meaning"),
        ["ColumnMapping.On"] = On,
    };
}
