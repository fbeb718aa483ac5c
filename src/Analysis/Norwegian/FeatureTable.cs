namespace Samspill.Analysis.Norwegian;

/// <summary>A feature's count in a text.</summary>
public readonly record struct FeatureCount(int Id, int Count);

/// <summary>A feature and the stretch of the text that it stands for, in UTF-16 units.</summary>
public readonly record struct FeatureAt(int Id, int Start, int Length);

/// <summary>Numbers for features: 0, 1, 2 … in the order they were first met, so that the same texts give the same numbers on every run.</summary>
public sealed class FeatureTable
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> names = [];

    /// <summary>An empty table.</summary>
    public FeatureTable() => lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many features are known.</summary>
    public int Count => names.Count;

    /// <summary>The feature with a number, as it was written.</summary>
    public string this[int id] => names[id];

    /// <summary>The number of <paramref name="feature"/>, a new one when it was not met before. Allocates only then.</summary>
    public int Add(ReadOnlySpan<char> feature)
    {
        if (lookup.TryGetValue(feature, out var id))
        {
            return id;
        }

        var name = feature.ToString();
        ids.Add(name, names.Count);
        names.Add(name);
        return names.Count - 1;
    }

    /// <summary>The number of <paramref name="feature"/>; −1 when it was never met.</summary>
    public int Find(ReadOnlySpan<char> feature) => lookup.TryGetValue(feature, out var id) ? id : -1;
}

/// <summary>
/// The features of many texts as sparse rows: those of text i are <see cref="Ids"/> and <see cref="Counts"/> from <see cref="Starts"/>[i] up to
/// <see cref="Starts"/>[i + 1], ids rising.
/// </summary>
public sealed record FeatureRows(FeatureTable Table, int[] Starts, int[] Ids, int[] Counts)
{
    /// <summary>The number of texts.</summary>
    public int Count => Starts.Length - 1;

    /// <summary>The ids of text <paramref name="row"/>, rising.</summary>
    public ReadOnlySpan<int> IdsOf(int row) => Ids.AsSpan(Starts[row]..Starts[row + 1]);

    /// <summary>The counts that belong to them.</summary>
    public ReadOnlySpan<int> CountsOf(int row) => Counts.AsSpan(Starts[row]..Starts[row + 1]);
}
