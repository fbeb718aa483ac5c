using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;

namespace Samspill.Governance.Capacity;

/// <summary>Clashes of time, as a leader's work and as matters for the next meeting.</summary>
internal sealed class WorkOnCapacity(SamspillDb db, IEnumerable<ITimeSource> times, KeptFacts kept) : IWorkSource, IAgendaSource
{
    private sealed record Clashes(IReadOnlyList<Load> Loads);

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        var roles = await db.Set<Person>().Where(row => row.Id == person).Select(row => row.Roles).SingleOrDefaultAsync(stop);
        return partnership == db.Here && GovernanceDeeds.SetTime.IsOpenTo(roles)
            ? [.. (await Read(stop)).Select(load => new WorkItem(WorkKind.Decide, "tid-" + load.Person.Key, CapacityWords.AgendaTitle.With(load.Person.Name), Why(load), "/kapasitet#" + load.Person.Key, null, load.IsDemo))] : [];
    }

    public async Task<IReadOnlyList<AgendaProposal>> Propose(PartnershipId partnership, CancellationToken stop) =>
        [.. (await Read(stop)).Select(load => new AgendaProposal($"tid:{load.Person.Key}", AgendaReason.Conflict, CapacityWords.AgendaTitle.With(load.Person.Name), Why(load), "/kapasitet#" + load.Person.Key, null, load.IsDemo))];

    private static Text Why(Load load) => CapacityWords.AgendaWhy.With(load.SetAside, load.NeededNow);

    private async Task<IReadOnlyList<Load>> Read(CancellationToken stop) => (await kept.Of(async () => new Clashes([.. (await Load.Read(db, times, stop)).Where(load => load.Missing > 0)]))).Loads;
}
