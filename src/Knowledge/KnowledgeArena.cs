using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Arenas;
using Samspill.Platform.Rights;

namespace Samspill.Knowledge;

/// <summary>What was tried, what came of it, and what others can learn from it.</summary>
public sealed class KnowledgeArena : IArena
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => KnowledgeDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu { get; } = [];

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
    }

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
    }
}
