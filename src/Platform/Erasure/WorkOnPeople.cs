using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Retention;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Erasure;

/// <summary>What an administrator owes the people of the directory: an answer to those who asked to be erased, and a thought about those who have not signed in for long.</summary>
internal sealed class WorkOnPeople(SamspillDb db) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        var roles = await db.Set<Person>().Where(row => row.Id == person).Select(row => row.Roles).SingleOrDefaultAsync(stop);
        if (partnership != db.Here || !roles.HasFlag(Role.Administrator))
        {
            return [];
        }

        var asked = await db.Set<ErasureRequest>().AsNoTracking().Where(request => request.Answer == ErasureAnswer.Waiting).Join(db.Set<Person>(), request => request.PersonId, row => row.Id, (request, row) => new { request, row.Name, row.Key, row.IsDemo }).ToListAsync(stop);
        var months = (await db.Set<Upkeep>().AsNoTracking().SingleOrDefaultAsync(stop) ?? new Upkeep()).InactiveMonths;
        var before = db.Scene.Clock.Real.AddMonths(-months);
        var quiet = await db.Set<Person>().AsNoTracking().Where(row => row.Roles != Role.None && row.Id != person).Join(db.Set<Account>().Where(account => account.LastSignInAt < before), row => row.AccountId, account => account.Id, (row, account) => new { row.Name, row.Key, row.IsDemo, account.LastSignInAt }).OrderBy(row => row.Key).ToListAsync(stop);
        return [.. asked.Select(row => new WorkItem(WorkKind.Decide, "slett-" + row.Key, ErasureRequestWords.Wants.With(row.Name), ErasureRequestWords.AnswerIt, $"/personer/{row.Key}/slett", row.request.Due, row.IsDemo)),
            .. quiet.Select(row => new WorkItem(WorkKind.Decide, "stille-" + row.Key, ErasureRequestWords.StillNeeds.With(row.Name), ErasureRequestWords.LastIn.With(Clock.DateOf(row.LastSignInAt!.Value), months), "/tilgang/" + row.Key, null, row.IsDemo))];
    }
}
