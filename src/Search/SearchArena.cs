using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Arenas;
using Samspill.Platform.Rights;

namespace Samspill.Search;

/// <summary>One search over all that a reader may see.</summary>
public sealed class SearchArena : IArena
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => SearchDeeds.All;

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
