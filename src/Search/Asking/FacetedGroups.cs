using System.Globalization;
using Samspill.Search.Indexing;

namespace Samspill.Search.Asking;

/// <summary>The groups of an index as questions need them: who finds each, and the values of each facet by number, taken apart once. Only added to.</summary>
internal sealed class FacetedGroups
{
    private readonly List<string>[] values = [.. Narrowing.All.Select(_ => new List<string>())];
    private readonly Dictionary<string, int>[] numbers = [.. Narrowing.All.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly List<(string See, bool IsOpen)> sights = [];
    private readonly List<string> statuses = [];
    private readonly int[][][] ofGroup;
    private readonly int[] sightOf;

    public FacetedGroups(IReadOnlyList<IndexGroup> groups)
    {
        (ofGroup, sightOf) = (new int[groups.Count][][], new int[groups.Count]);
        for (var i = 0; i < groups.Count; i++)
        {
            var group = groups[i];
            ofGroup[i] = [.. Narrowing.All.Select(facet => Taken(group, facet).Select(value => Numbered(facet, value)).ToArray())];
            sightOf[i] = sights.IndexOf((group.See, group.IsOpen)) is >= 0 and var known ? known : sights.Count;
            if (sightOf[i] == sights.Count)
            {
                sights.Add((group.See, group.IsOpen));
            }

            if (group.Status is { } status && !statuses.Contains(status, StringComparer.Ordinal))
            {
                statuses.Add(status);
            }
        }

        None = new bool[groups.Count];
        Every = [.. Enumerable.Repeat(true, groups.Count)];
    }

    public int Count => ofGroup.Length;

    /// <summary>Every status, in bokmål, nynorsk and English, parted by bars.</summary>
    public IReadOnlyList<string> Statuses => statuses;

    /// <summary>False for each group.</summary>
    public bool[] None { get; }

    /// <summary>True for each group.</summary>
    public bool[] Every { get; }

    /// <summary>For each group what is so of who finds it: the deed's name, and whether it is open.</summary>
    public bool[] Where(Func<string, bool, bool> sight)
    {
        var bySight = sights.ConvertAll(pair => sight(pair.See, pair.IsOpen));
        return Array.ConvertAll(sightOf, number => bySight[number]);
    }

    /// <summary>For each group whether it has the value of a facet.</summary>
    public bool[] With(Facet facet, string value) =>
        numbers[(int)facet].TryGetValue(value, out var number) ? Array.ConvertAll(ofGroup, group => Array.IndexOf(group[(int)facet], number) >= 0) : None;

    /// <summary>How many hits each value of a facet has.</summary>
    /// <param name="counts">How many hits each group has.</param>
    /// <param name="within">The groups that count.</param>
    public IEnumerable<(string Value, int Count)> Add(Facet facet, int[] counts, bool[] within)
    {
        var tally = new int[values[(int)facet].Count];
        for (var i = 0; i < Math.Min(counts.Length, ofGroup.Length); i++)
        {
            if (counts[i] > 0 && within[i])
            {
                foreach (var number in ofGroup[i][(int)facet])
                {
                    tally[number] += counts[i];
                }
            }
        }

        return tally.Select((count, number) => (values[(int)facet][number], count)).Where(pair => pair.count > 0);
    }

    private int Numbered(Facet facet, string value)
    {
        if (!numbers[(int)facet].TryGetValue(value, out var number))
        {
            numbers[(int)facet][value] = number = values[(int)facet].Count;
            values[(int)facet].Add(value);
        }

        return number;
    }

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
