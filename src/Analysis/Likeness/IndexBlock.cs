using System.Numerics;

namespace Samspill.Analysis.Likeness;

/// <summary>
/// The inverted index of up to 2¹⁶ rows: for each feature, the rows that have it past their cut. A row is left out of its commonest features as long as their norm
/// is below the index's reach, since a pair that shares only those cannot come up to the threshold.
/// </summary>
/// <remarks>A posting is 32 bits: the row in the block in the low half, its weight as a share of 65 535, rounded up, in the high half.</remarks>
internal sealed class IndexBlock
{
    public const int Most = 1 << 16;

    /// <summary>How many neighbouring rows share a bar.</summary>
    public const int GroupSize = 256;

    private readonly int[] lists;
    private readonly uint[] postings;

    /// <summary>Where each row's own postings stand, row by row; <see cref="firsts"/> says where a row begins and which of its features is the first indexed.</summary>
    private readonly int[] own;

    private readonly (int Own, int Feature)[] firsts;

    /// <param name="reach">The norm that a row's commonest features may have without being indexed; at most the threshold.</param>
    public IndexBlock(RowStore store, int first, int count, double reach)
    {
        (First, Count) = (first, count);
        (Left, Cuts) = (new float[count], new byte[count]);
        Groups = new (float Left, byte Step)[(count + GroupSize - 1) / GroupSize];
        Lowest = new int[Groups.Length];
        Array.Fill(Lowest, int.MaxValue);
        lists = new int[store.FeatureCount + 2];
        firsts = new (int Own, int Feature)[count];
        var stored = 0;
        for (var row = 0; row < count; row++)
        {
            var (features, weights) = store[first + row];
            (var from, Left[row]) = Cut(weights, reach);
            firsts[row] = (stored, from);
            stored += features.Length - from;
            Cuts[row] = from < features.Length ? Step(features[from]) : byte.MaxValue;
            ref var group = ref Groups[row / GroupSize];
            group = (Math.Max(group.Left, Left[row]), Math.Max(group.Step, Cuts[row]));
            foreach (var feature in features[from..])
            {
                Lowest[row / GroupSize] = Math.Min(Lowest[row / GroupSize], feature);
                lists[feature + 2]++;
            }
        }

        for (var group = Groups.Length - 2; group >= 0; group--)
        {
            Lowest[group] = Math.Min(Lowest[group], Lowest[group + 1]);
        }

        for (var feature = 2; feature < lists.Length; feature++)
        {
            lists[feature] += lists[feature - 1];
        }

        (postings, own) = (new uint[stored], new int[stored]);
        Fill(store);
    }

    /// <summary>The first row, in the store.</summary>
    public int First { get; }

    public int Count { get; }

    /// <summary>The norm of what is left out of the index of each row, rounded up.</summary>
    public float[] Left { get; }

    /// <summary>The step on the ladder of features where each row's indexed part begins.</summary>
    public byte[] Cuts { get; }

    /// <summary>For each group of neighbouring rows the highest of both, so that one bar serves them all.</summary>
    public (float Left, byte Step)[] Groups { get; }

    /// <summary>For each group the lowest feature indexed of any row from there on; lists of lower ones hold none of them.</summary>
    public int[] Lowest { get; }

    /// <summary>The postings of a feature, by row.</summary>
    public ReadOnlySpan<uint> List(int feature) => feature + 1 < lists.Length ? postings.AsSpan(lists[feature], lists[feature + 1] - lists[feature]) : default;

    /// <summary>The postings of a row's own k-th feature that stand for rows before it, or for rows after it.</summary>
    public ReadOnlySpan<uint> Beside(int row, int k, int feature, bool isAfter)
    {
        var list = List(feature);
        var (at, from) = firsts[row];
        var place = k >= from ? own[at + k - from] - lists[feature] : FirstAfter(list, row);
        return isAfter ? list[(k >= from ? place + 1 : place)..] : list[..place];
    }

    private static int FirstAfter(ReadOnlySpan<uint> list, int row)
    {
        var (low, high) = (0, list.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = (list[middle] & ushort.MaxValue) > row ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>A ladder of features, eight steps an octave: a norm up to any feature is bounded by the norm up to the next step. At most 231.</summary>
    public static byte Step(int feature)
    {
        var octave = BitOperations.Log2((uint)feature + 8) - 3;
        return (byte)((octave * 8) + ((feature + 8) >> octave) - 8);
    }

    /// <summary>How many features to leave out, and their norm, rounded up, which is below the reach.</summary>
    public static (int From, float Norm) Cut(ReadOnlySpan<double> weights, double reach)
    {
        var (squares, k) = (0.0, 0);
        while (k < weights.Length && squares + (weights[k] * weights[k]) is var next && next < reach * reach)
        {
            (squares, k) = (next, k + 1);
        }

        return (k, MathF.BitIncrement((float)Math.Sqrt(squares)));
    }

    private void Fill(RowStore store)
    {
        for (var row = 0; row < Count; row++)
        {
            var (features, weights) = store[First + row];
            var (at, from) = firsts[row];
            for (var k = from; k < features.Length; k++)
            {
                var place = lists[features[k] + 1]++;
                own[at + k - from] = place;
                postings[place] = ((uint)Math.Min(Math.Ceiling(weights[k] * ushort.MaxValue), ushort.MaxValue) << 16) | (uint)row;
            }
        }
    }
}
