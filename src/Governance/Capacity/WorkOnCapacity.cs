using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;

namespace Samspill.Governance.Capacity;

/// <summary>Clashes of time, as a leader's work and as matters for the next meeting.</summary>
internal sealed class WorkOnCapacity(SamspillDb db, IEnumerable<ITimeSource> times, KeptFacts kept) : IWorkSource, IAgendaSource, IGoalNoteSource
{
    private sealed record Clashes(IReadOnlyList<Load> Loads);

    /// <summary>What has been put off now, with the goals' numbers and the names of those it touches.</summary>
    private sealed record PutOff(IReadOnlyList<(Priority Priority, int Number, string Title, string Who, string By)> All);

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        var roles = await db.Set<Person>().Where(row => row.Id == person).Select(row => row.Roles).SingleOrDefaultAsync(stop);
        if (partnership != db.Here)
        {
            return [];
        }

        // Whoever owns a goal that was put off sees it in her week, with the reason, as long as it waits.
        var waits = (await PutOffNow(stop)).All.Where(row => row.Priority.PersonId == person).Select(row =>
            new WorkItem(WorkKind.News, "venter-" + row.Priority.Waits, CapacityWords.NowWaits.With(row.Number, row.Priority.Until, row.Title), CapacityWords.BecauseBy.With(Ended(row.Priority.Because), row.By), "/mal/" + row.Priority.Waits, row.Priority.From, row.Priority.IsDemo));
        return !GovernanceDeeds.SetTime.IsOpenTo(roles) ? [.. waits]
            : [.. waits, .. (await Read(stop)).Select(load => new WorkItem(WorkKind.Decide, "tid-" + load.Person.Key, CapacityWords.AgendaTitle.With(load.Person.Name), Why(load), "/kapasitet#" + load.Person.Key, null, load.IsDemo))];
    }

    public async Task<IReadOnlyList<GoalNote>> Notes(PartnershipId partnership, CancellationToken stop) =>
        [.. (await PutOffNow(stop)).All.Select(row => new GoalNote(row.Priority.Waits, row.Priority.PersonId, CapacityWords.NoteOnGoal.With(row.By, row.Priority.Until, Ended(row.Priority.Because)), "/kapasitet", row.Priority.IsDemo))];

    public async Task<IReadOnlyList<AgendaProposal>> Propose(PartnershipId partnership, CancellationToken stop) =>
        [.. (await Read(stop)).Select(load => new AgendaProposal($"tid:{load.Person.Key}", AgendaReason.Conflict, CapacityWords.AgendaTitle.With(load.Person.Name), Why(load), "/kapasitet#" + load.Person.Key, null, load.IsDemo))];

    private static Text Why(Load load) => CapacityWords.AgendaWhy.With(HalfDays.OfCount(load.SetAside ?? 0), HalfDays.OfCount(load.NeededNow));

    private static string Ended(string reason) => reason.TrimEnd() is { Length: > 0 } text && text[^1] is not ('.' or '!' or '?') ? text + "." : reason;

    private Task<PutOff> PutOffNow(CancellationToken stop) => kept.Of(async () =>
    {
        var today = db.Scene.Clock.Today;
        var rows = await db.Set<Priority>().AsNoTracking().Where(row => row.From <= today && row.Until >= today).ToListAsync(stop);
        var goals = new Dictionary<string, TimeAsked>(StringComparer.Ordinal);
        foreach (var source in rows.Count == 0 ? [] : times)
        {
            foreach (var asked in await source.Asked(db.Here, stop))
            {
                goals[asked.Goal] = asked;
            }
        }

        var ids = rows.SelectMany(row => new[] { row.PersonId, row.DecidedById }).Distinct().ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, stop);
        return new PutOff([.. rows.Where(row => goals.ContainsKey(row.Waits)).Select(row => (row, goals[row.Waits].Number, goals[row.Waits].Title, names[row.PersonId], names[row.DecidedById]))]);
    });

    private async Task<IReadOnlyList<Load>> Read(CancellationToken stop) => (await kept.Of(async () => new Clashes([.. (await Load.Read(db, times, stop)).Where(load => load.Missing > 0)]))).Loads;
}
