using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Knowledge.PastReports;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Knowledge.Lessons;

/// <summary>Offers one who works on an initiative the cards and lessons most like it, with the words that make them so.</summary>
internal sealed class OfferLessons(SamspillDb db, Reader reader, IEnumerable<IInitiativeFacts> initiatives) : ILearningSource
{
    private const int Most = 5;
    private const int MostWords = 4;
    private const int ShortestWord = 4;

    /// <summary>The least cosine of what is offered. Below it two texts share little but the words of any project.</summary>
    private const double Least = 0.06;

    public async Task<LearntByOthers> For(PartnershipId partnership, string initiative, CancellationToken stop)
    {
        if (partnership != db.Here || !reader.May(KnowledgeDeeds.See) || (await initiatives.Facts(db, stop)).FirstOrDefault(fact => fact.Key == initiative) is not { } work)
        {
            return new([], null, false, false);
        }

        var cards = await db.Set<ProjectCard>().AsNoTracking().ToListAsync(stop);
        var own = cards.Find(card => card.Initiative == initiative);
        var lessons = await db.Set<Lesson>().AsNoTracking().Where(row => row.State == LessonState.Reviewed).ToListAsync(stop);
        var reuses = await db.Set<Reuse>().AsNoTracking().Where(row => row.Initiative == initiative).ToListAsync(stop);
        List<(LearntThing Thing, string Text)> offered =
        [
            .. lessons.Where(lesson => own is null || lesson.CardId != own.Id).Select(lesson => (Of(lesson, reuses.Exists(row => row.LessonId == lesson.Id)), Told(lesson.Title, lesson.Because, lesson.Advice, lesson.Themes))),
            .. cards.Where(card => card != own && card.State != CardState.Idea).Select(card => (Of(card, reuses.Exists(row => row.CardId == card.Id)), Told(card.Title, card.Problem, card.Done, card.Themes))),
        ];
        var address = own is not null ? "/kunnskap/prosjekter/" + own.Key : reader.May(KnowledgeDeeds.Write) ? "/kunnskap/prosjekter/ny?tiltak=" + initiative : null;
        return new(Ranked(Told(work.Title, work.Summary, work.Themes), offered), address, own is not null, reader.May(KnowledgeDeeds.Write)) { ToldIn = await ToldIn(initiative, stop) };
    }

    /// <summary>The sentences of past reports that an initiative was made of.</summary>
    private async Task<IReadOnlyList<(string Title, string Address)>> ToldIn(string initiative, CancellationToken stop)
    {
        var address = "/tiltak/" + initiative;
        var made = await db.Set<MadeOfReport>().AsNoTracking().Where(row => row.Address == address).Join(db.Set<PastReport>(), row => row.ReportId, report => report.Id, (row, report) => new { report.Title, report.Key, row.Kind, row.Start }).ToListAsync(stop);
        return [.. made.OrderBy(row => row.Key.Value, StringComparer.Ordinal).ThenBy(row => row.Start).Select(row => (row.Title, $"/kunnskap/rapporter/{row.Key}#{ReadReport.IdOf(row.Kind, row.Start)}"))];
    }

    /// <summary>Those it builds on, then the most alike; equal ones by title.</summary>
    private static IReadOnlyList<LearntThing> Ranked(string sought, List<(LearntThing Thing, string Text)> offered)
    {
        if (offered.Count == 0)
        {
            return [];
        }

        var vectors = Background.Norwegian.Vectors(Features.Of([sought, .. offered.Select(one => one.Text)], FeatureSet.Grams, 1));
        return
        [
            .. offered.Select((one, i) => (one.Thing, one.Text, Score: Cosine.Of(vectors, 0, vectors, i + 1))).Where(one => one.Thing.IsReused || one.Score >= Least)
                .OrderByDescending(one => one.Thing.IsReused).ThenByDescending(one => one.Score).ThenBy(one => one.Thing.Title, StringComparer.Ordinal).Take(Most)
                .Select(one => one.Thing with { Shared = Shared(sought, one.Text) }),
        ];
    }

    private static IReadOnlyList<string> Shared(string sought, string text) =>
        [.. Explanation.Of(sought, text, Background.Norwegian, FeatureSet.Grams).Words.Select(word => word.B.ToLowerInvariant()).Where(word => word.Length >= ShortestWord).Distinct(StringComparer.Ordinal).Take(MostWords)];

    private static LearntThing Of(Lesson lesson, bool isReused) => new(LessonWords.FoundKind, lesson.Title, "/kunnskap/lerdommer/" + lesson.Key, lesson.Advice ?? lesson.Because, [], $"/kunnskap/lerdommer/{lesson.Key}/gjenbruk", isReused, lesson.IsDemo);

    private static LearntThing Of(ProjectCard card, bool isReused) => new(CardWords.FoundKind, card.Title, "/kunnskap/prosjekter/" + card.Key, CardBook.Beginning(card.Transfers ?? card.Failure ?? card.Result), [], $"/kunnskap/prosjekter/{card.Key}/gjenbruk", isReused, card.IsDemo);

    private static string Told(params ReadOnlySpan<string?> parts) => string.Join(". ", parts.ToArray().OfType<string>().Select(part => part.Replace(';', ' ')));
}
