using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Arenas;
using Samspill.Platform.Rights;

namespace Samspill.Network;

/// <summary>Other regions: gatherings, what we publish, what we fetch, and how we compare.</summary>
public sealed class NetworkArena : IArena
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => NetworkDeeds.All;

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
