using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;

namespace Samspill.Network.Publishing;

/// <summary>The doors of sharing: one for leaders, and the open ones for those who fetch.</summary>
internal static class SharingRoutes
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<SharingLedger>();
        services.AddScoped<SharingPlace>();
        services.AddScoped<OpenTables>();
        services.AddSingleton<OaiTokens>();
    }

    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowSharing.View>("/nettverk/deling", NetworkDeeds.See, ShowSharing.Handle).WithSummary("Show what is shared, and the addresses to give others");
        partnership.Write<ChooseSet.Request>("/nettverk/deling", NetworkDeeds.Exchange, ChooseSet.Handle).WithSummary("Share a set, or hold it back");
        partnership.Read<ShowOpenData.View>("/apent/data", NetworkDeeds.SeePublic, ShowOpenData.Handle).WithSummary("Show where the open data is, open to all");
        partnership.ReadFile("/dcat", NetworkDeeds.SeePublic, ShowCatalogue.Handle).WithSummary("Show the catalogue of open tables as Turtle or JSON-LD");
        partnership.ReadFile("/dcat.ttl", NetworkDeeds.SeePublic, ShowCatalogue.AsTurtle).WithSummary("Show the catalogue of open tables as Turtle");
        partnership.ReadFile("/dcat.jsonld", NetworkDeeds.SeePublic, ShowCatalogue.AsJsonLd).WithSummary("Show the catalogue of open tables as JSON-LD");
        partnership.ReadFile("/data/{table}.csv", NetworkDeeds.SeePublic, TakeTable.Csv).WithSummary("Take an open table away as CSV");
        partnership.ReadFile("/data/{table}.json", NetworkDeeds.SeePublic, TakeTable.Json).WithSummary("Take an open table away as JSON with its columns explained");
        partnership.ReadFile("/nytt.atom", NetworkDeeds.SeePublic, ShowNews.Handle).WithSummary("Show what was last published, as a feed");
        partnership.ReadFile("/sitemap.xml", NetworkDeeds.SeePublic, ShowNews.Map).WithSummary("List the open pages for search engines");
        partnership.MapGet("/oai", AnswerOai.Handle).ForAnybody().WithSummary("Answer those who fetch by OAI-PMH");
        partnership.MapPost("/oai", AnswerOai.Handle).ForAnybody().WithSummary("Answer those who fetch by OAI-PMH");
    }

    /// <summary>What the ledger's choices are called when a change is told.</summary>
    public static IReadOnlyDictionary<string, Text> Kinds { get; } = new Dictionary<string, Text>(StringComparer.Ordinal) { [nameof(SharingChoice)] = new("Valg om deling", "Val om deling", "Choice about sharing"), [nameof(SharedRecord)] = new("Delt post", "Delt post", "Shared record") };

    /// <summary>What their fields are called.</summary>
    public static IReadOnlyDictionary<string, Text> Fields { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["SharingChoice.Set"] = SharingWords.Set, ["SharingChoice.IsShared"] = SharingWords.IsShared, ["SharedRecord.Set"] = SharingWords.Set, ["SharedRecord.Name"] = SharingWords.Name,
        ["SharedRecord.Hash"] = SharingWords.Hash, ["SharedRecord.Stamp"] = SharingWords.Changed, ["SharedRecord.WithdrawnAt"] = SharingWords.Withdrawn,
    };
}
