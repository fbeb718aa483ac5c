using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Knowledge.Lessons;

/// <summary>What lessons ask of the one who leads, and what is found of them.</summary>
internal sealed class WorkOnLessons(SamspillDb db, Reader reader) : IWorkSource, ISearchSource
{
    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (partnership != db.Here || await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == person, stop) is not { } me || (me.Roles & Role.ProjectLeader) == Role.None)
        {
            return [];
        }

        var proposed = await db.Set<Lesson>().AsNoTracking().Where(row => row.State == LessonState.Proposed && (row.ProposedById == null || row.ProposedById != person)).Select(row => row.IsDemo).ToListAsync(stop);
        return proposed.Count == 0 ? [] : [new(WorkKind.Decide, "lerdommer", LessonWords.Work.Of(proposed.Count), LessonWords.WorkWhy, "/kunnskap/lerdommer#forslag", null, proposed.TrueForAll(isDemo => isDemo))];
    }

    public async Task<IReadOnlyList<Found>> Find(PartnershipId partnership, string words, int most, CancellationToken stop)
    {
        var terms = Letters.Terms(words);
        if (terms.Length == 0 || partnership != db.Here || !reader.May(KnowledgeDeeds.See))
        {
            return [];
        }

        var lessons = await db.Set<Lesson>().AsNoTracking().Where(row => row.State != LessonState.Rejected).OrderBy(row => row.TitleSortKey).Select(row => new { row.Key, row.Title }).ToListAsync(stop);
        return [.. lessons.Where(row => Letters.HoldAll(terms, row.Title)).Take(most).Select(row => new Found(LessonWords.FoundKind, row.Title, "/kunnskap/lerdommer/" + row.Key))];
    }
}
