using System.Globalization;
using Samspill.Search.Indexing;

namespace Samspill.Search.Asking;

/// <summary>A group as questions need it: who finds it, and the values of each facet, taken apart once.</summary>
internal sealed class FacetedGroup
{
    private readonly string[][] values;

    public FacetedGroup(IndexGroup group)
    {
        (See, IsOpen, Status) = (group.See, group.IsOpen, group.Status);
        values = [.. Narrowing.All.Select(facet => Taken(group, facet))];
    }

    /// <summary>The name of the deed that lets one find what is in it.</summary>
    public string See { get; }

    public bool IsOpen { get; }

    /// <summary>In bokmål, nynorsk and English, parted by bars.</summary>
    public string? Status { get; }

    /// <summary>The values of a facet.</summary>
    public IReadOnlyList<string> Values(Facet facet) => values[(int)facet];

    private static string[] Taken(IndexGroup group, Facet facet) => facet switch
    {
        Facet.Kind => [group.Kind],
        Facet.Theme => group.Themes?.Split(';') ?? [],
        Facet.Municipality => group.Municipalities?.Split(';') ?? [],
        Facet.Year => group.Year is { } year ? [year.ToString(CultureInfo.InvariantCulture)] : [],
        Facet.Status => group.Status is { } status ? [status.Split('|')[0]] : [],
        _ => group.Works is { } works ? [works ? "ja" : "nei"] : [],
    };
}
