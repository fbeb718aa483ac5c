using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Arenas;
using Samspill.Platform.Rights;

namespace Samspill.Programme;

/// <summary>The hub: a programme's goals, indicators, measurements and initiatives.</summary>
public sealed class ProgrammeArena : IArena
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => ProgrammeDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu => [];

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
    }

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
    }
}
