using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Knowledge.Lessons;

/// <summary>Show the lessons: those that may be relied on with how often they are used, those that wait for somebody to go over them, and what in the programme could become one.</summary>
public static class ShowLessons
{
    /// <summary>What the page shows.</summary>
    /// <param name="Reuses">How many initiatives build on a lesson, by its key.</param>
    /// <param name="Waiting">Changes of course and challenges in the programme that are not taken in yet.</param>
    public sealed record View(IReadOnlyList<LessonInList> Reviewed, IReadOnlyList<LessonInList> Proposed, PageOfList ReviewedPage, PageOfList ProposedPage, IReadOnlyDictionary<string, int> Reuses, IReadOnlyList<Hardship> Waiting, bool MayWrite, bool MayReview);

    internal static async Task<IResult> Handle(string? side, string? forslag, SamspillDb db, Reader reader, IEnumerable<IHardshipSource> hardships, CancellationToken stop)
    {
        var lessons = await db.Set<Lesson>().AsNoTracking().ToListAsync(stop);
        var counts = await db.Set<Reuse>().Where(row => row.LessonId != null).GroupBy(row => row.LessonId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(stop);
        var reuses = lessons.Select(lesson => (lesson.Key.Value, Count: counts.Find(row => row.Key == lesson.Id)?.Count ?? 0)).ToDictionary(pair => pair.Value, pair => pair.Count, StringComparer.Ordinal);
        List<Lesson> reviewed = [.. lessons.Where(lesson => lesson.State == LessonState.Reviewed).OrderByDescending(lesson => reuses[lesson.Key.Value]).ThenBy(lesson => lesson.TitleSortKey, StringComparer.Ordinal)];
        List<Lesson> proposed = [.. lessons.Where(lesson => lesson.State == LessonState.Proposed).OrderBy(lesson => lesson.ProposedOn).ThenBy(lesson => lesson.TitleSortKey, StringComparer.Ordinal)];
        return Answer.With<LessonsPage, View>(new([.. reviewed.Select(LessonInList.Of)], [.. proposed.Select(LessonInList.Of)], PageOfList.Asked(side, reviewed.Count, Cards.ShowCards.PerPage), PageOfList.Asked(forslag, proposed.Count, Cards.ShowCards.PerPage), reuses, await TakeInLessons.Waiting(db, hardships, stop), reader.May(KnowledgeDeeds.Write), reader.May(KnowledgeDeeds.Review)));
    }
}
