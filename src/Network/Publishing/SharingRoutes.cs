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
        services.AddSingleton<OaiTokens>();
    }

    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowSharing.View>("/nettverk/deling", NetworkDeeds.See, ShowSharing.Handle).WithSummary("Show what is shared, and the addresses to give others");
        partnership.Write<ChooseSet.Request>("/nettverk/deling", NetworkDeeds.Exchange, ChooseSet.Handle).WithSummary("Share a set, or hold it back");
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
