using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Tight;

/// <summary>What tight follow-up asks of an owner: the line of the week, with the number, from Monday to Friday.</summary>
internal sealed class TightWork(SamspillDb db) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        if (partnership != db.Here || await TightFollowUp.On(db, today, stop) is not { Count: > 0 } tight)
        {
            return [];
        }

        var (ids, monday) = (tight.Keys.ToList(), Clock.MondayOf(today));
        var written = (await db.Set<WeekLine>().Where(line => line.Monday == monday).Select(line => line.GoalId).ToListAsync(stop)).ToHashSet();
        var owners = (await db.Set<Ownership>().AsNoTracking().Where(row => ids.Contains(row.GoalId)).ToListAsync(stop)).GroupBy(row => row.GoalId).Select(Ownership.Standing).OfType<Ownership>().Where(row => row.HasSaidYes && row.PersonId == person && !written.Contains(row.GoalId)).Select(row => row.GoalId).ToList();
        var goals = await db.Set<Goal>().AsNoTracking().Where(goal => owners.Contains(goal.Id)).OrderBy(goal => goal.Number).ToListAsync(stop);
        return goals.ConvertAll(goal => new WorkItem(WorkKind.Measure, "uke-" + goal.Key, TightWords.LineWanted.With(goal.Number, goal.Title), TightWords.UntilDay.With(tight[goal.Id].Until), $"/tett#m-{goal.Key}", monday.AddDays(4), goal.IsDemo));
    }
}
