using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Network.Gatherings;
using Samspill.Network.Harvesting;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;

namespace Samspill.Network;

/// <summary>Other regions: gatherings, what we publish, what we fetch, and how we compare.</summary>
public sealed class NetworkArena : IArena
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => NetworkDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu { get; } = [new(48, GatheringWords.Network, "/nettverk", NetworkDeeds.See)];

    /// <inheritdoc/>
    public IReadOnlyList<RecordKind> Records => NetworkRecords.All;

    /// <inheritdoc/>
    public RecordWords Words => NetworkRecords.Words;

    /// <inheritdoc/>
    public void AddDemo(SamspillDb db) => NetworkDemo.Add(db);

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
        services.AddGatherings();
        services.AddHarvesting();
    }

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
        partnership.MapGatherings();
        partnership.MapHarvesting();
    }
}
