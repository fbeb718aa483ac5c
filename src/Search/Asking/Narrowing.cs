namespace Samspill.Search.Asking;

/// <summary>What hits can be narrowed by.</summary>
public enum Facet
{
    /// <summary>The kind of record.</summary>
    Kind,

    /// <summary>The theme.</summary>
    Theme,

    /// <summary>The municipality.</summary>
    Municipality,

    /// <summary>The year.</summary>
    Year,

    /// <summary>How it stands.</summary>
    Status,

    /// <summary>Whether it works.</summary>
    Works,
}

/// <summary>What a reader has narrowed her hits to: at most one value of each facet.</summary>
internal sealed record Narrowing(IReadOnlyDictionary<Facet, string> Chosen)
{
    /// <summary>The facets in the order that they are shown.</summary>
    public static IReadOnlyList<Facet> All { get; } = Enum.GetValues<Facet>();

    /// <summary>For each group whether it is within all that is chosen, but for one facet.</summary>
    public bool[] Within(FacetedGroups groups, Facet? but = null)
    {
        bool[]? within = null;
        foreach (var (facet, value) in Chosen.Where(pair => pair.Key != but))
        {
            var with = groups.With(facet, value);
            within = within is null ? with : [.. within.Zip(with, (one, other) => one && other)];
        }

        return within ?? groups.Every;
    }

    /// <summary>What a facet is called in addresses.</summary>
    public static string Name(Facet facet) => facet switch
    {
        Facet.Kind => "slag",
        Facet.Theme => "tema",
        Facet.Municipality => "kommune",
        Facet.Year => "ar",
        Facet.Status => "status",
        _ => "virker",
    };

    /// <summary>How many hits each value has, when all other facets keep what is chosen; the most first, years the newest first.</summary>
    public IReadOnlyList<(string Value, int Count)> Count(Facet facet, FacetedGroups groups, int[] counts)
    {
        var tally = groups.Add(facet, counts, Within(groups, facet));
        return [.. facet == Facet.Year ? tally.OrderByDescending(pair => pair.Value, StringComparer.Ordinal) : tally.OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Value, StringComparer.Ordinal)];
    }
}
