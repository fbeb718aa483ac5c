using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Network.Gatherings;
using Samspill.Network.Harvesting;
using Samspill.Network.Publishing;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
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
    public IReadOnlyList<MenuItem> OpenMenu { get; } = [new(60, OpenDataWords.Title, "/apent/data", NetworkDeeds.SeePublic)];

    /// <inheritdoc/>
    public IReadOnlyList<RecordKind> Records => NetworkRecords.All;

    /// <inheritdoc/>
    public IReadOnlyList<DocumentKind> Documents => NetworkDocuments.All;

    /// <inheritdoc/>
    public RecordWords Words { get; } = RecordWords.Of([NetworkRecords.Words, new(SharingRoutes.Kinds, SharingRoutes.Fields, new Dictionary<string, Text>())]);

    /// <inheritdoc/>
    public void AddDemo(SamspillDb db) => NetworkDemo.Add(db);

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
        services.AddGatherings();
        SharingRoutes.AddServices(services);
        services.AddHarvesting();
    }

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
        partnership.MapGatherings();
        SharingRoutes.Map(partnership);
        partnership.MapHarvesting();
    }
}
