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

    /// <param name="reach">The norm that a row's commonest features may have without being indexed; at most the threshold.</param>
    public IndexBlock(RowStore store, int first, int count, double reach)
    {
        (First, Count) = (first, count);
        (Left, Cuts) = (new float[count], new byte[count]);
        Groups = new (float Left, byte Step)[(count + GroupSize - 1) / GroupSize];
        lists = new int[store.FeatureCount + 2];
        var from = new int[count];
        for (var row = 0; row < count; row++)
        {
            var (features, weights) = store[first + row];
            (from[row], Left[row]) = Cut(weights, reach);
            Cuts[row] = from[row] < features.Length ? Step(features[from[row]]) : byte.MaxValue;
            ref var group = ref Groups[row / GroupSize];
            group = (Math.Max(group.Left, Left[row]), Math.Max(group.Step, Cuts[row]));
            foreach (var feature in features[from[row]..])
            {
                lists[feature + 2]++;
            }
        }

        for (var feature = 2; feature < lists.Length; feature++)
        {
            lists[feature] += lists[feature - 1];
        }

        postings = Filled(store, from);
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

    /// <summary>The postings of a feature, by row.</summary>
    public ReadOnlySpan<uint> List(int feature) => feature + 1 < lists.Length ? postings.AsSpan(lists[feature], lists[feature + 1] - lists[feature]) : default;

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

    private uint[] Filled(RowStore store, int[] from)
    {
        var filled = new uint[lists[^1]];
        for (var row = 0; row < Count; row++)
        {
            var (features, weights) = store[First + row];
            for (var k = from[row]; k < features.Length; k++)
            {
                filled[lists[features[k] + 1]++] = ((uint)Math.Min(Math.Ceiling(weights[k] * ushort.MaxValue), ushort.MaxValue) << 16) | (uint)row;
            }
        }

        return filled;
    }
}
