using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Jobs;

namespace Samspill.Network.Gatherings;

/// <summary>The pages of gatherings and contacts, and what they answer to the questions of Kernel.</summary>
internal static class GatheringRoutes
{
    public static void AddGatherings(this IServiceCollection services)
    {
        services.AddScoped<WorkOnNetwork>();
        services.AddScoped<IWorkSource>(found => found.GetRequiredService<WorkOnNetwork>());
        services.AddScoped<ICalendarSource>(found => found.GetRequiredService<WorkOnNetwork>());
        services.AddScoped<IHappeningSource>(found => found.GetRequiredService<WorkOnNetwork>());
        services.AddScoped<IMetricSource, CountGatherings>();
        services.AddScoped<IDailyChore, ForgetContacts>();
    }

    public static void MapGatherings(this IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowNetwork.View>("/nettverk", NetworkDeeds.See, ShowNetwork.Handle).WithSummary("Show gatherings, what was taken home and what it became");
        partnership.Read<WriteGathering.View>("/nettverk/samlinger/ny", NetworkDeeds.Write, WriteGathering.ShowNew);
        partnership.Write<WriteGathering.Request>("/nettverk/samlinger/ny", NetworkDeeds.Write, WriteGathering.Handle).WithSummary("Write down a gathering");
        partnership.Read<ShowGathering.View>("/nettverk/samlinger/{gathering}", NetworkDeeds.See, ShowGathering.Handle).WithSummary("Show a gathering with its lessons");
        partnership.Read<WriteGathering.View>("/nettverk/samlinger/{gathering}/endre", NetworkDeeds.Write, ChangeGathering.Show);
        partnership.Write<ChangeGathering.Request>("/nettverk/samlinger/{gathering}/endre", NetworkDeeds.Write, ChangeGathering.Handle).WithSummary("Change what stands about a gathering");
        partnership.Write<TakeHome.Request>("/nettverk/samlinger/{gathering}/laerdom", NetworkDeeds.Write, TakeHome.Handle).WithSummary("Write down a lesson taken home, with an owner and a day");
        partnership.Write<TellWhatBecame.Request>("/nettverk/samlinger/{gathering}/laerdom/{lesson:guid}/ble", NetworkDeeds.Write, TellWhatBecame.Handle).WithSummary("Tell what a lesson became");
        partnership.Read<ShowContacts.View>("/nettverk/kontakter", NetworkDeeds.See, ShowContacts.Handle).WithSummary("List contacts in other regions");
        partnership.Write<KeepRegionContact.Request>("/nettverk/kontakter", NetworkDeeds.Write, KeepRegionContact.Handle).WithSummary("Add a contact in another region");
        partnership.Write<KeepRegionContact.Request>("/nettverk/kontakter/{id:guid}/endre", NetworkDeeds.Write, KeepRegionContact.Change).WithSummary("Mend or confirm a contact in another region");
        partnership.Write<KeepRegionContact.NoRequest>("/nettverk/kontakter/{id:guid}/slett", NetworkDeeds.Write, KeepRegionContact.Remove).WithSummary("Delete a contact in another region for good");
    }
}
