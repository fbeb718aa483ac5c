using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Platform.Guests;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Arenas;

/// <summary>An arena declares itself here, in one place: what it offers, what may be done in it and by whom, and where it stands in the menu.</summary>
public interface IArena
{
    /// <summary>The deeds of the arena, each with the roles that may do it.</summary>
    IReadOnlyList<Deed> Deeds { get; }

    /// <summary>Its places in the main menu, in order.</summary>
    IReadOnlyList<MenuItem> Menu { get; }

    /// <summary>Its places among the open pages, in order; none unless said.</summary>
    IReadOnlyList<MenuItem> OpenMenu => [];

    /// <summary>The kinds of record that history, questions and files hang on; none unless said.</summary>
    IReadOnlyList<RecordKind> Records => [];

    /// <summary>The kinds of record that the search finds; none unless said.</summary>
    IReadOnlyList<DocumentKind> Documents => [];

    /// <summary>What the arena calls its records and their fields when a change is told; none unless said.</summary>
    RecordWords Words => RecordWords.None;

    /// <summary>Adds the arena's invented rows to a demo partnership, each marked as such; none unless said.</summary>
    void AddDemo(SamspillDb db)
    {
    }

    /// <summary>Adds what the arena answers to the questions of Kernel.</summary>
    void AddServices(IServiceCollection services);

    /// <summary>Maps the arena's pages below `/{partnership}`.</summary>
    void MapRoutes(IEndpointRouteBuilder partnership);
}

/// <summary>A place in the main menu, shown to those who may do <paramref name="Deed"/>.</summary>
/// <param name="Order">Min uke 10, Mål 20, Tiltak 30, Kunnskap 40, Regionen 50, Rapporter 60.</param>
/// <param name="Address">Below the partnership: `/mal`.</param>
public sealed record MenuItem(int Order, Text Title, string Address, Deed Deed);

/// <summary>All arenas of the installation.</summary>
public sealed class ArenaList(IReadOnlyList<IArena> arenas)
{
    /// <summary>The arenas in the order of the main program.</summary>
    public IReadOnlyList<IArena> All => arenas;

    /// <summary>The rooms whose entities make up the database: Platform first.</summary>
    public IReadOnlyList<Assembly> Rooms { get; } = [typeof(ArenaList).Assembly, .. arenas.Select(arena => arena.GetType().Assembly).Distinct()];

    /// <summary>Every deed that can be done, Platform's own included.</summary>
    public IReadOnlyList<Deed> Deeds { get; } = [.. PlatformDeeds.All, .. arenas.SelectMany(arena => arena.Deeds)];

    /// <summary>Every kind of record that history, questions and files hang on.</summary>
    public IReadOnlyList<RecordKind> Records { get; } = [.. PlatformRecords.All, .. arenas.SelectMany(arena => arena.Records)];

    /// <summary>Every kind of record that the search finds.</summary>
    public IReadOnlyList<DocumentKind> Documents { get; } = [.. PlatformDocuments.All, .. arenas.SelectMany(arena => arena.Documents)];

    /// <summary>The arenas that follow every save.</summary>
    public IReadOnlyList<IFollowsSaves> Followers { get; } = [.. arenas.OfType<IFollowsSaves>()];

    /// <summary>What records and their fields are called when a change is told.</summary>
    public RecordWords Words { get; } = RecordWords.Of([PlatformRecords.Words, .. arenas.Select(arena => arena.Words)]);

    /// <summary>A kind of record by its name in addresses; null when there is none.</summary>
    public RecordKind? Record(string name) => Records.FirstOrDefault(kind => kind.Name == name);

    /// <summary>What a guest was given of a record: itself, or the one that it hangs on and is given with; null when neither.</summary>
    internal async Task<Given?> GivenTo(Reader reader, string kind, string keyOrId, SamspillDb db, CancellationToken stop)
    {
        if (Record(kind) is not { Giving: not Giving.Never } known || await known.Find(db, keyOrId, stop) is not { } found)
        {
            return null;
        }

        return known.Giving == Giving.WithOwner
            ? found.HangsOn is { } owner ? await GivenTo(reader, owner.Kind, owner.Key, db, stop) : null
            : reader.Given.FirstOrDefault(given => given.Kind == kind && given.Key == found.Key);
    }

    /// <summary>The record a reader asks for; null when there is none, or none she may know of.</summary>
    public async Task<RecordFound?> See(string kind, string keyOrId, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (reader.IsGuest)
        {
            return await GivenTo(reader, kind, keyOrId, db, stop) is null ? null : await Record(kind)!.Find(db, keyOrId, stop);
        }

        var found = Record(kind) is { } known && reader.May(known.See) ? await known.Find(db, keyOrId, stop) : null;
        return found?.HangsOn is { } parent && await See(parent.Kind, parent.Key, db, reader, stop) is null ? null : found;
    }
}
