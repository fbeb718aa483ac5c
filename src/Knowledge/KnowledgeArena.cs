using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;

namespace Samspill.Knowledge;

/// <summary>What was tried, what came of it, and what others can learn from it.</summary>
public sealed class KnowledgeArena : IArena
{
    /// <summary>The lists of the knowledge base, as the head of each shows them.</summary>
    internal static IReadOnlyList<(Text Title, string Path)> Tabs { get; } = [(CardWords.Cards, "/kunnskap")];

    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => KnowledgeDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu { get; } = [new(40, CardWords.Title, "/kunnskap", KnowledgeDeeds.See)];

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> OpenMenu { get; } = [new(30, CardWords.Title, "/apent/kunnskap", KnowledgeDeeds.SeeOpen)];

    /// <inheritdoc/>
    public IReadOnlyList<RecordKind> Records => KnowledgeRecords.All;

    /// <inheritdoc/>
    public RecordWords Words => KnowledgeRecords.Words;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
        services.AddScoped<OnCard>();
        services.AddScoped<IWorkSource, WorkOnCards>();
        services.AddScoped<ISearchSource, WorkOnCards>();
        services.AddScoped<IMetricSource, KnowledgeMetrics>();
    }

    /// <inheritdoc/>
    public void AddDemo(SamspillDb db) => KnowledgeDemo.Add(db);

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
        MapCards(partnership);
        partnership.Read<ShowOpenCards.View>("/apent/kunnskap", KnowledgeDeeds.SeeOpen, ShowOpenCards.Handle).WithSummary("Show the cards and lessons that are published");
        partnership.Read<ShowOpenCard.View>("/apent/kunnskap/{card}", KnowledgeDeeds.SeeOpen, ShowOpenCard.Handle).WithSummary("Show a published card, at the address it is cited by");
    }

    private static void MapCards(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowCards.View>("/kunnskap", KnowledgeDeeds.See, ShowCards.Handle).WithSummary("Show the project cards, narrowed down by facets");
        partnership.Read<WriteCard.View>("/kunnskap/prosjekter/ny", KnowledgeDeeds.Write, WriteCard.ShowNew);
        partnership.Write<WriteCard.Request>("/kunnskap/prosjekter/ny", KnowledgeDeeds.Write, WriteCard.Add).WithSummary("Write a project card");
        partnership.Read<ShowCard.View>("/kunnskap/prosjekter/{card}", KnowledgeDeeds.See, ShowCard.Handle).WithSummary("Show a project card");
        partnership.Read<WriteCard.View>("/kunnskap/prosjekter/{card}/endre", KnowledgeDeeds.Write, WriteCard.Show);
        partnership.Write<WriteCard.Request>("/kunnskap/prosjekter/{card}/endre", KnowledgeDeeds.Write, WriteCard.Change).WithSummary("Change a project card");
        partnership.Write<WriteLine.Request>("/kunnskap/prosjekter/{card}/linje", KnowledgeDeeds.Write, WriteLine.Handle).WithSummary("Write the quarter's line on a running project");
        partnership.Write<ConfirmResult.Request>("/kunnskap/prosjekter/{card}/bekreft", KnowledgeDeeds.Review, ConfirmResult.Handle).WithSummary("Confirm that a result is proven");
        partnership.Write<PublishCard.Request>("/kunnskap/prosjekter/{card}/publiser", KnowledgeDeeds.Review, PublishCard.Handle).WithSummary("Open a card to all");
        partnership.Write<PublishCard.Request>("/kunnskap/prosjekter/{card}/trekk", KnowledgeDeeds.Review, PublishCard.Withdraw).WithSummary("Withdraw a card from the open pages");
    }
}
