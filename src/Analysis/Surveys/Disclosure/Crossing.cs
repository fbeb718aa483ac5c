namespace Samspill.Analysis.Surveys.Disclosure;

/// <summary>A category of a dimension and what it is made of: a group of groups, a region of municipalities. One without parts is a leaf, where people stand.</summary>
public sealed record Branch(string Name, params IReadOnlyList<Branch> Parts)
{
    /// <summary>A total over leaves.</summary>
    public static Branch Over(string name, IEnumerable<string> leaves) => new(name, [.. leaves.Select(leaf => new Branch(leaf))]);
}

/// <summary>A dimension that is crossed with others: one branch with all beneath it, or several that are never added up.</summary>
public sealed record Dimension(params IReadOnlyList<Branch> Branches);

/// <summary>
/// The fixed hierarchy that is published: every category of each dimension crossed with every category of the others, and how they add up. There is one cell
/// for each crossing, in the order of the dimensions, totals before their parts.
/// </summary>
public sealed class Crossing
{
    private readonly List<List<Node>> nodes;
    private readonly int[] strides;

    /// <summary>All crossings of the dimensions. A name stands once in a dimension.</summary>
    public Crossing(params IReadOnlyList<Dimension> dimensions)
    {
        nodes = [.. dimensions.Select(Flat)];
        strides = new int[nodes.Count];
        var size = 1;
        for (var dimension = nodes.Count - 1; dimension >= 0; dimension--)
        {
            strides[dimension] = size;
            size *= nodes[dimension].Count;
        }

        Count = size;
    }

    /// <summary>The number of cells.</summary>
    public int Count { get; }

    /// <summary>The categories of a cell, one for each dimension.</summary>
    public IReadOnlyList<string> At(int cell) => [.. nodes.Select((own, dimension) => own[cell / strides[dimension] % own.Count].Name)];

    /// <summary>The cell of these categories, one for each dimension.</summary>
    public int Of(params IReadOnlyList<string> at) => at.Select((name, dimension) => Find(dimension, name) * strides[dimension]).Sum();

    /// <summary>True when no dimension has a total here: the cell is where people stand.</summary>
    public bool IsLeaf(int cell) => nodes.Select((own, dimension) => own[cell / strides[dimension] % own.Count]).All(node => node.Parts.Count == 0);

    /// <summary>All cells that someone in these leaves is counted in: the leaf and every total above it, in every dimension.</summary>
    public IReadOnlyList<int> Holding(params IReadOnlyList<string> leaf)
    {
        IEnumerable<int> cells = [0];
        for (var dimension = 0; dimension < nodes.Count; dimension++)
        {
            var (own, stride) = (nodes[dimension], strides[dimension]);
            var at = Find(dimension, leaf[dimension]);
            ArgumentOutOfRangeException.ThrowIfNotEqual(own[at].Parts.Count, 0, nameof(leaf));
            List<int> above = [];
            for (var node = at; node >= 0; node = own[node].Above)
            {
                above.Add(node);
            }

            cells = [.. cells.SelectMany(cell => above.Select(node => cell + (node * stride)))];
        }

        return [.. cells];
    }

    /// <summary>Every total as the sum of its parts, along each dimension, for each crossing of the others.</summary>
    public IReadOnlyList<TableSum> Sums() =>
    [
        .. from cell in Enumerable.Range(0, Count)
           from dimension in Enumerable.Range(0, nodes.Count)
           let own = nodes[dimension]
           let at = cell / strides[dimension] % own.Count
           where own[at].Parts.Count > 0
           select new TableSum(cell, [.. own[at].Parts.Select(part => cell + ((part - at) * strides[dimension]))]),
    ];

    private int Find(int dimension, string name) =>
        nodes[dimension].FindIndex(node => node.Name == name) is >= 0 and var at ? at : throw new ArgumentException($"No category is called {name}.", nameof(name));

    private static List<Node> Flat(Dimension dimension)
    {
        List<Node> flat = [];
        foreach (var branch in dimension.Branches)
        {
            Add(branch, -1);
        }

        return flat;

        int Add(Branch branch, int above)
        {
            var (at, parts) = (flat.Count, new List<int>());
            flat.Add(new(branch.Name, above, parts));
            parts.AddRange(branch.Parts.Select(part => Add(part, at)));
            return at;
        }
    }

    private sealed record Node(string Name, int Above, List<int> Parts);
}
