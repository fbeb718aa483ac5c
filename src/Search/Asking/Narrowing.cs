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

    /// <summary>True when a group is within all that is chosen but for one facet.</summary>
    public bool Holds(FacetedGroup group, Facet? but = null)
    {
        foreach (var (facet, value) in Chosen)
        {
            if (facet != but && !group.Values(facet).Contains(value, StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
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
    public IReadOnlyList<(string Value, int Count)> Count(Facet facet, IReadOnlyList<FacetedGroup> groups, int[] counts)
    {
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == 0 || !Holds(groups[i], facet))
            {
                continue;
            }

            foreach (var value in groups[i].Values(facet))
            {
                tally[value] = tally.GetValueOrDefault(value) + counts[i];
            }
        }

        return [.. (facet == Facet.Year ? tally.OrderByDescending(pair => pair.Key, StringComparer.Ordinal) : tally.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)).Select(pair => (pair.Key, pair.Value))];
    }
}
