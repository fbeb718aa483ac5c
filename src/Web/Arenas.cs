using Samspill.Governance;
using Samspill.Knowledge;
using Samspill.Network;
using Samspill.Plans;
using Samspill.Platform.Arenas;
using Samspill.Programme;
using Samspill.Reports;
using Samspill.Search;
using Samspill.Trust;

namespace Samspill.Web;

/// <summary>What the product does: the list of its arenas.</summary>
public static class Arenas
{
    /// <summary>All of them, in the order of the menu.</summary>
    public static ArenaList All { get; } = new([new ProgrammeArena(), new GovernanceArena(), new PlansArena(), new KnowledgeArena(), new ReportsArena(), new TrustArena(), new NetworkArena(), new SearchArena()]);
}
