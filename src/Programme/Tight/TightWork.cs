using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

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
        return [.. await Missed(tight, person, today, stop), .. goals.ConvertAll(goal => new WorkItem(WorkKind.Measure, "uke-" + goal.Key, TightWords.LineWanted.With(goal.Number, goal.Title), TightWords.UntilDay.With(tight[goal.Id].Until), $"/tett#m-{goal.Key}", monday.AddDays(4), goal.IsDemo))];
    }

    /// <summary>Goals whose last week passed without a line, for those who lead: silence that is told when Friday is over.</summary>
    private async Task<IEnumerable<WorkItem>> Missed(IReadOnlyDictionary<GoalId, TightFollowUp> tight, PersonId person, DateOnly today, CancellationToken stop)
    {
        var roles = await db.Set<Person>().Where(row => row.Id == person).Select(row => row.Roles).SingleOrDefaultAsync(stop);
        if (!ProgrammeDeeds.WriteGoal.IsOpenTo(roles))
        {
            return [];
        }

        var ids = tight.Keys.ToList();
        var written = (await db.Set<WeekLine>().Where(line => ids.Contains(line.GoalId)).Select(line => new { line.GoalId, line.Monday }).ToListAsync(stop)).ToLookup(line => line.GoalId, line => line.Monday);
        var missed = ids.ToDictionary(id => id, id => tight[id].Missed([.. written[id]], today)).Where(pair => pair.Value.Count > 0).ToDictionary();
        var late = missed.Keys.ToList();
        var goals = await db.Set<Goal>().AsNoTracking().Where(goal => late.Contains(goal.Id)).OrderBy(goal => goal.Number).ToListAsync(stop);
        var owners = (await db.Set<Ownership>().AsNoTracking().Where(row => late.Contains(row.GoalId)).ToListAsync(stop)).GroupBy(row => row.GoalId).Select(Ownership.Standing).OfType<Ownership>().Where(row => row.PersonId != person).ToDictionary(row => row.GoalId, row => row.Role);
        return goals.Select(goal => new WorkItem(WorkKind.Silence, "tettaus-" + goal.Key, TightWords.MissedItem.With(goal.Number, Rhythm.Name(Cadence.Weekly, missed[goal.Id][^1].AddDays(6))),
            owners.TryGetValue(goal.Id, out var owner) ? TightWords.OwnedBy.With(owner) : TightWords.MissedWeeks.Of(missed[goal.Id].Count), $"/tett#m-{goal.Key}", missed[goal.Id][^1].AddDays(4), goal.IsDemo));
    }
}
