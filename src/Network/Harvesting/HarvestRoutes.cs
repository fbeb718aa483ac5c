using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Network.Comparing;
using Samspill.Platform.Answers;
using Samspill.Platform.Fetching;
using Samspill.Platform.Jobs;

namespace Samspill.Network.Harvesting;

/// <summary>The pages of harvesting.</summary>
internal static class HarvestRoutes
{
    public static void AddHarvesting(this IServiceCollection services)
    {
        services.AddSingleton<GuardedFetch>();
        services.AddScoped<AskSource>();
        services.AddScoped<RunHarvest>();
        services.AddScoped<IDailyChore, HarvestDaily>();
    }

    public static void MapHarvesting(this IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowRegions.View>("/nettverk/regioner", NetworkDeeds.See, ShowRegions.Handle).WithSummary("Show our figures beside those of other regions");
        partnership.Read<ShowSources.View>("/nettverk/kilder", NetworkDeeds.See, ShowSources.Handle).WithSummary("List the places we fetch from");
        partnership.Write<TrySource.Request>("/nettverk/kilder/prov", NetworkDeeds.Exchange, TrySource.Handle).WithSummary("Try an address and see what would come");
        partnership.Write<AddSource.Request>("/nettverk/kilder", NetworkDeeds.Exchange, AddSource.Handle).WithSummary("Add a place to fetch from");
        partnership.Read<ShowSource.View>("/nettverk/kilder/{source}", NetworkDeeds.See, ShowSource.Page).WithSummary("Show a source, its harvests and what it has published");
        partnership.Write<KeepSource.Request>("/nettverk/kilder/{source}/endre", NetworkDeeds.Exchange, KeepSource.Handle).WithSummary("Change a source");
        partnership.Write<KeepSource.NoRequest>("/nettverk/kilder/{source}/hent", NetworkDeeds.Exchange, KeepSource.FetchNow).WithSummary("Fetch from a source now");
        partnership.Write<KeepSource.NoRequest>("/nettverk/kilder/{source}/stopp", NetworkDeeds.Exchange, KeepSource.Stop).WithSummary("Stop fetching from a source");
        partnership.Write<RemoveItems.Request>("/nettverk/kilder/{source}/fjern", NetworkDeeds.Exchange, RemoveItems.Handle).WithSummary("Remove what was fetched from a source that is stopped");
    }
}
