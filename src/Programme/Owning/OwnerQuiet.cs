using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>Owners who are silent, for the leader who answers for their organisation; and roles that nobody holds, for those who lead the programme. Items of work, never a mail each.</summary>
internal static class OwnerQuiet
{
    public static async Task<IReadOnlyList<WorkItem>> Read(SamspillDb db, PersonId me, bool leads, CancellationToken stop)
    {
        var mine = (await db.Set<AccountableLeader>().Where(row => row.PersonId == me).Select(row => row.OrganisationId).ToListAsync(stop)).ToHashSet();
        if (mine.Count == 0 && !leads)
        {
            return [];
        }

        var today = db.Scene.Clock.Today;
        var goals = await db.Set<Goal>().Where(goal => goal.Status != GoalStatus.Closed).Select(goal => new { goal.Id, goal.Number }).ToDictionaryAsync(goal => goal.Id, goal => goal.Number, stop);
        var standing = (await db.Set<Ownership>().AsNoTracking().ToListAsync(stop)).Where(row => goals.ContainsKey(row.GoalId)).GroupBy(row => row.GoalId).Select(Ownership.Standing).OfType<Ownership>().ToList();
        var hers = standing.FindAll(row => row.OrganisationId is { } id && mine.Contains(id) && row.PersonId != me);
        var quiet = await OwnerSilence.Read(db, hers, today, stop);
        var unanswered = hers.Where(row => row.Answer == OwnershipAnswer.Silent && row.AnswerBy < today);
        return
        [
            .. hers.Where(row => quiet.ContainsKey(row.Id)).Select(row => Quiet(row, goals[row.GoalId], quiet[row.Id], today)),
            .. unanswered.Select(row => Quiet(row, goals[row.GoalId], row.SilentDays(today) ?? today.DayNumber - row.AnswerBy!.Value.DayNumber, today)),
            .. leads ? await Vacant(db, standing, today, stop) : [],
        ];
    }

    private static WorkItem Quiet(Ownership row, int number, int days, DateOnly today) =>
        new(WorkKind.Silence, "eiertaus-" + row.Key, OwnersWords.QuietItem.With(number, row.Role), OwnersWords.QuietWhy.Of(days), "/eierskap/" + row.Key, today.AddDays(-days), row.IsDemo);

    private static async Task<IEnumerable<WorkItem>> Vacant(SamspillDb db, List<Ownership> standing, DateOnly today, CancellationToken stop)
    {
        var held = standing.FindAll(row => row is { HasSaidYes: true, OrganisationId: not null });
        var ids = held.Select(row => row.PersonId).ToList();
        var people = await db.Set<Person>().AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, stop);
        return held.Where(row => row.IsVacant(row.PersonId is { } id ? people.GetValueOrDefault(id) : null, today)).GroupBy(row => (row.OrganisationId, row.Role))
            .Select(role => new WorkItem(WorkKind.Decide, "ledig-" + role.First().Key, OwnersWords.VacantItem.With(role.Key.Role), OwnersWords.VacantWhy.Of(role.Count()), "/eiere", null, role.First().IsDemo));
    }
}
