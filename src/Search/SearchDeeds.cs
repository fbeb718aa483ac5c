using Samspill.Kernel;
using Samspill.Platform.Rights;

namespace Samspill.Search;

/// <summary>What can be done with the search.</summary>
public static class SearchDeeds
{
    /// <summary>Search; what is found is what the reader may see.</summary>
    public static readonly Deed See = new("search.see", Roles.Everyone | Role.Guest, new("Søke", "Søke", "Search"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Deed> All { get; } = [See];
}
