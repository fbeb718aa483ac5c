using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samspill.Analysis.Likeness;

/// <summary>
/// One thread's work: a row is held against a block by adding up products in 16 bits, always upwards, and only what may come up to the threshold is reckoned exactly.
/// </summary>
internal sealed class Scan(RowStore store, double threshold, int featureCount)
{
    /// <summary>Bounds are held against a little less than the threshold, so that no rounding in them can lose a pair.</summary>
    public const double Guard = 1e-6;

    /// <summary>What stands for 1 in a sum of products; a sum of <see cref="LikenessIndex.MostFeatures"/> products stays below twice that.</summary>
    private const int One = 1 << 15;

    private const int Lanes = 32;

    private readonly double low = threshold - Guard;
    private readonly ushort[] sums = new ushort[IndexBlock.Most];
    private readonly double[] dense = new double[featureCount];
    private readonly float[] norms = new float[256];

    /// <summary>Adds the pairs of a row with all rows of a block.</summary>
    /// <param name="number">The row's own number, which the pairs bear.</param>
    public void Against(SparseRow row, int number, IndexBlock block, List<LikePair> found)
    {
        var features = Spread(row);
        var lowest = block.Lowest[0];
        for (var k = features.Length - 1; k >= 0 && features[k] >= lowest; k--)
        {
            Add(block.List(features[k]), row.Weights[k]);
        }

        Sweep(block, 0, block.Count, number, found);
        Clear(features);
    }

    /// <summary>Adds the pairs of a row of the store with the rows of a block that stand before it, or after it.</summary>
    public void Beside(int row, IndexBlock block, bool isAfter, List<LikePair> found)
    {
        if (row < block.First || row >= block.First + block.Count)
        {
            if (row < block.First == isAfter)
            {
                Against(store[row], store.Number(row), block, found);
            }

            return;
        }

        var features = Spread(store[row]);
        var weights = store[row].Weights;
        var at = row - block.First;
        var lowest = block.Lowest[isAfter ? at / IndexBlock.GroupSize : 0];
        for (var k = features.Length - 1; k >= 0 && features[k] >= lowest; k--)
        {
            Add(block.Beside(at, k, features[k], isAfter), weights[k]);
        }

        Sweep(block, isAfter ? at : 0, isAfter ? block.Count : at, store.Number(row), found);
        Clear(features);
    }

    /// <summary>Spreads the row out by feature, and notes the norm of all that comes before each step of the ladder of features.</summary>
    private ReadOnlySpan<int> Spread(SparseRow row)
    {
        var (features, weights) = row;
        var (squares, norm, next) = (0.0, 0f, 0);
        for (var k = 0; k < features.Length; k++)
        {
            var step = IndexBlock.Step(features[k]);
            if (next <= step)
            {
                norms.AsSpan(next, step - next + 1).Fill(norm);
                next = step + 1;
            }

            squares += weights[k] * weights[k];
            norm = MathF.BitIncrement((float)Math.Sqrt(squares));
            norms[step] = norm;
            dense[features[k]] = weights[k];
        }

        norms.AsSpan(next).Fill(norm);
        return features;
    }

    private void Clear(ReadOnlySpan<int> features)
    {
        foreach (var feature in features)
        {
            dense[feature] = 0;
        }
    }

    private void Add(ReadOnlySpan<uint> list, double of)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(sums);
        var weight = (uint)Math.Ceiling(of * (One * (65_536.0 / ushort.MaxValue)));
        foreach (var posting in list)
        {
            ref var sum = ref Unsafe.Add(ref first, (nint)(posting & ushort.MaxValue));
            sum = (ushort)(sum + ((weight * (posting >> 16)) >> 16) + 1);
        }
    }

    /// <summary>Reads and clears the sums: a bar for each group of rows first, 64 rows at a time, then each row's own bound, then the score itself.</summary>
    private void Sweep(IndexBlock block, int from, int to, int number, List<LikePair> found)
    {
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        for (var group = from / IndexBlock.GroupSize; group * IndexBlock.GroupSize < to; group++)
        {
            var (left, step) = block.Groups[group];
            var bar = Vector512.Create((ushort)Math.Max(1, (int)((low - (left * norms[step])) * One) - 1));
            var end = Math.Min((group + 1) * IndexBlock.GroupSize, to);
            for (var row = group * IndexBlock.GroupSize; row < end; row += 2 * Lanes)
            {
                var one = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref sum, (nuint)row), bar);
                var other = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref sum, (nuint)(row + Lanes)), bar);
                if ((one | other) != Vector512<ushort>.Zero)
                {
                    Verify(block, row, one.ExtractMostSignificantBits() | (other.ExtractMostSignificantBits() << Lanes), number, found);
                }

                Vector512<ushort>.Zero.StoreUnsafe(ref sum, (nuint)row);
                Vector512<ushort>.Zero.StoreUnsafe(ref sum, (nuint)(row + Lanes));
            }
        }
    }

    private void Verify(IndexBlock block, int first, ulong high, int number, List<LikePair> found)
    {
        for (; high != 0; high &= high - 1)
        {
            var row = first + BitOperations.TrailingZeroCount(high);
            if ((sums[row] * (1f / One)) + (block.Left[row] * norms[block.Cuts[row]]) >= low && Cosine.With(dense, store[block.First + row]) is var score && score >= threshold)
            {
                found.Add(new(number, store.Number(block.First + row), score));
            }
        }
    }
}
