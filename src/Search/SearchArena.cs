using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Platform.Jobs;
using Samspill.Platform.Rights;
using Samspill.Search.Asking;
using Samspill.Search.Indexing;
using Samspill.Search.Pages;

namespace Samspill.Search;

/// <summary>One search over all that a reader may see.</summary>
public sealed class SearchArena : IArena, IFollowsSaves
{
    /// <inheritdoc/>
    public IReadOnlyList<Deed> Deeds => SearchDeeds.All;

    /// <inheritdoc/>
    public IReadOnlyList<MenuItem> Menu { get; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<DocumentKind> Documents { get; } = [FileDocuments.Kind];

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<Memory>();
        services.AddScoped<IIntegritySource, CheckIndex>();
        services.AddScoped<IDailyChore, KeepSearch>();
    }

    /// <inheritdoc/>
    public void MapRoutes(IEndpointRouteBuilder partnership)
    {
        partnership.Read<FindRecords.View>("/sok", SearchDeeds.See, FindRecords.Handle).WithSummary("Find everything the reader may see");
        partnership.Read<FindAlike.View>("/sok/ligner", SearchDeeds.See, FindAlike.Handle).WithSummary("Find what is similar to a record");
    }

    /// <inheritdoc/>
    public Task Saving(SamspillDb db, CancellationToken stop) => FileTexts.Before(db, stop);

    /// <inheritdoc/>
    public async Task Saved(SamspillDb db, IReadOnlyList<Row> rows, CancellationToken stop)
    {
        await FileTexts.Forget(db, rows, stop);
        await KeepIndex.Follow(db, rows, stop);
    }

    /// <inheritdoc/>
    public Task Rewritten(SamspillDb db, CancellationToken stop) => KeepIndex.Make(db, stop);

    /// <summary>Makes the index of the partnership that is entered anew; how many records it holds.</summary>
    public static async Task<int> MakeIndex(SamspillDb db, CancellationToken stop)
    {
        await FileTexts.Rest(db, null, stop);
        await using var turn = await db.BeginAlone(stop);
        var made = await KeepIndex.Make(db, stop);
        await turn.Commit(stop);
        return made;
    }
}
