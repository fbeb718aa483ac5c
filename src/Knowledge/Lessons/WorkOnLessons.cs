using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Knowledge.Lessons;

/// <summary>What lessons ask of the one who leads.</summary>
internal sealed class WorkOnLessons(SamspillDb db) : IWorkSource
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
}
