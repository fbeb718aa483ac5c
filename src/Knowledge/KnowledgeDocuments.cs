using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Readings;
using Samspill.Knowledge.Analyses;
using Samspill.Knowledge.Cards;
using Samspill.Knowledge.Lessons;
using Samspill.Knowledge.PastReports;
using Samspill.Knowledge.Questions;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Finding;

namespace Samspill.Knowledge;

/// <summary>What the search finds of knowledge: project cards, lessons, learning questions, analyses and past reports; cards and lessons that are published as the open pages show them.</summary>
internal static class KnowledgeDocuments
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new(KnowledgeRecords.Card, CardWords.FoundKind, KnowledgeDeeds.See, (db, ids, stop) => Cards(db, ids, false, stop)) { MadeOf = Parts },
        new("apent-" + KnowledgeRecords.Card, CardWords.FoundKind, KnowledgeDeeds.SeeOpen, (db, ids, stop) => Cards(db, ids, true, stop)) { MadeOf = Parts },
        new(KnowledgeRecords.Lesson, LessonWords.FoundKind, KnowledgeDeeds.See, (db, ids, stop) => Lessons(db, ids, false, stop)) { MadeOf = [MadeOf.Itself<Lesson, LessonId>()] },
        new("apent-" + KnowledgeRecords.Lesson, LessonWords.FoundKind, KnowledgeDeeds.SeeOpen, (db, ids, stop) => Lessons(db, ids, true, stop)) { MadeOf = [MadeOf.Itself<Lesson, LessonId>()] },
        new(KnowledgeRecords.Question, QuestionWords.FoundKind, KnowledgeDeeds.See, Questions) { MadeOf = [MadeOf.Itself<LearningQuestion, QuestionId>(), MadeOf.Part<LearningAnswer>(row => row.QuestionId.Value)] },
        new(KnowledgeRecords.Analysis, AnalysisWords.FoundKind, KnowledgeDeeds.See, Analyses) { MadeOf = [MadeOf.Itself<AnalysisRecord, AnalysisId>(), MadeOf.Any<Organisation>()] },
        new("gammel-rapport", PastReportWords.FoundKind, KnowledgeDeeds.See, PastReports) { MadeOf = [MadeOf.Itself<PastReport, PastReportId>(), MadeOf.Itself<PastReportText, PastReportId>()] },
    ];

    private static IReadOnlyList<MadeOf> Parts => [MadeOf.Itself<ProjectCard, CardId>(), MadeOf.Part<CardFigure>(row => row.CardId.Value), MadeOf.Part<CardCost>(row => row.CardId.Value), MadeOf.Part<CardLine>(row => row.CardId.Value), MadeOf.Any<Organisation>()];

    private static async Task<IReadOnlyList<Document>> Cards(SamspillDb db, IReadOnlyCollection<Guid>? ids, bool isOpen, CancellationToken stop)
    {
        var rows = await db.Set<ProjectCard>().AsNoTracking().Of<ProjectCard, CardId>(ids).Where(row => !isOpen || row.PublishedOn != null).ToListAsync(stop);
        var figures = (await db.Set<CardFigure>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.CardId);
        var costs = (await db.Set<CardCost>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.CardId);
        var lines = (await db.Set<CardLine>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.CardId);
        var places = (await db.Municipalities(stop)).ToDictionary(place => place.Key, place => place.Name, StringComparer.Ordinal);
        return [.. rows.Select(row => new Document(row.Id.Value, row.Title, (isOpen ? "/apent/kunnskap/" : "/kunnskap/prosjekter/") + row.Key)
        {
            Text = Document.Lines([row.Problem, row.Done, row.Result, row.Evidence, row.Failure, row.Transfers, row.Place, row.Partners?.Replace(";", ", ", StringComparison.Ordinal), row.Contact, .. costs[row.Id].OrderBy(one => one.Number).SelectMany(one => new[] { one.Source, one.Note }), .. figures[row.Id].OrderBy(one => one.Number).SelectMany(one => new[] { one.Title, one.Evidence }), .. isOpen ? [] : lines[row.Id].OrderBy(one => one.Id.Value).Select(one => one.Says)]),
            Themes = ProjectCard.Parts(row.Themes),
            Municipalities = [.. ProjectCard.Parts(row.Municipalities).Select(key => places.GetValueOrDefault(key, key))],
            Year = row.FromYear ?? row.ToYear,
            Status = CardWords.Of(row.State),
            Works = row.Finding switch { CardFinding.Works => true, CardFinding.WorksNot => false, _ => null },
            IsOpen = isOpen,
            IsDemo = row.IsDemo,
        })];
    }

    private static async Task<IReadOnlyList<Document>> Lessons(SamspillDb db, IReadOnlyCollection<Guid>? ids, bool isOpen, CancellationToken stop) =>
        [.. (await db.Set<Lesson>().AsNoTracking().Of<Lesson, LessonId>(ids).Where(row => isOpen ? row.PublishedOn != null : row.State != LessonState.Rejected).ToListAsync(stop)).Select(row => new Document(row.Id.Value, row.Title, (isOpen ? "/apent/kunnskap#" : "/kunnskap/lerdommer/") + row.Key)
        {
            Text = Document.Lines(row.Because, row.Advice),
            Themes = ProjectCard.Parts(row.Themes),
            Year = isOpen ? row.PublishedOn?.Year : row.ProposedOn.Year,
            Status = isOpen ? null : LessonWords.Of(row.State),
            IsOpen = isOpen,
            IsDemo = row.IsDemo,
        })];

    private static async Task<IReadOnlyList<Document>> Questions(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var rows = await db.Set<LearningQuestion>().AsNoTracking().Of<LearningQuestion, QuestionId>(ids).ToListAsync(stop);
        var answers = (await db.Set<LearningAnswer>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.QuestionId);
        return [.. rows.Select(row => new Document(row.Id.Value, row.Title, "/kunnskap/sporsmal/" + row.Key) { Text = Document.Lines([row.Why, .. answers[row.Id].OrderBy(answer => answer.On).SelectMany(answer => new[] { answer.Says, answer.Evidence })]), Year = row.AskedOn.Year, IsDemo = row.IsDemo })];
    }

    private static async Task<IReadOnlyList<Document>> Analyses(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var places = (await db.Municipalities(stop)).ToDictionary(place => place.Key, place => place.Name, StringComparer.Ordinal);
        return [.. (await db.Set<AnalysisRecord>().AsNoTracking().Of<AnalysisRecord, AnalysisId>(ids).ToListAsync(stop)).Select(row => new Document(row.Id.Value, row.Title, "/kunnskap/analyser/" + row.Key)
        {
            Text = Document.Lines(row.Finds, row.MadeBy),
            Themes = ProjectCard.Parts(row.Themes),
            Municipalities = [.. ProjectCard.Parts(row.Municipalities).Select(key => places.GetValueOrDefault(key, key))],
            Year = row.Year,
            IsDemo = row.IsDemo,
        })];
    }

    private static async Task<IReadOnlyList<Document>> PastReports(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var texts = await db.Set<PastReportText>().AsNoTracking().Of<PastReportText, PastReportId>(ids).ToDictionaryAsync(row => row.Id, stop);
        return [.. (await db.Set<PastReport>().AsNoTracking().Of<PastReport, PastReportId>(ids).ToListAsync(stop)).Select(row => new Document(row.Id.Value, row.Title, "/kunnskap/rapporter/" + row.Key)
        {
            Text = Document.Lines(texts.TryGetValue(row.Id, out var read) ? DocumentBytes.Words(read.Bytes) : null),
            Year = row.AddedOn.Year,
            IsDemo = row.IsDemo,
        })];
    }
}
