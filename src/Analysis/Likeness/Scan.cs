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

    /// <summary>Adds the pairs of a row and the block's rows from one place up to another (in the store).</summary>
    /// <param name="number">The row's own number, which the pairs bear.</param>
    public void Against(SparseRow row, int number, IndexBlock block, int from, int to, List<LikePair> found)
    {
        (from, to) = (Math.Max(0, from - block.First), Math.Min(block.Count, to - block.First));
        if (from >= to)
        {
            return;
        }

        Spread(row);
        var (features, weights) = row;
        for (var k = 0; k < features.Length; k++)
        {
            Add(Within(block.List(features[k]), from, to, block.Count), (uint)Math.Ceiling(weights[k] * (One * (65_536.0 / 65_535))));
        }

        Sweep(block, from, to, number, found);
        foreach (var feature in features)
        {
            dense[feature] = 0;
        }
    }

    /// <summary>Spreads the row out by feature, and notes the norm of all that comes before each step of the ladder of features.</summary>
    private void Spread(SparseRow row)
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
    }

    private static ReadOnlySpan<uint> Within(ReadOnlySpan<uint> list, int from, int to, int count)
    {
        var first = from == 0 ? 0 : FirstAt(list, from);
        var end = to == count ? list.Length : FirstAt(list, to);
        return list[first..end];
    }

    private static int FirstAt(ReadOnlySpan<uint> list, int row)
    {
        var (low, high) = (0, list.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if ((list[middle] & ushort.MaxValue) >= row)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private void Add(ReadOnlySpan<uint> list, uint weight)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(sums);
        foreach (var posting in list)
        {
            ref var sum = ref Unsafe.Add(ref first, (nint)(posting & ushort.MaxValue));
            sum = (ushort)(sum + ((weight * (posting >> 16)) >> 16) + 1);
        }
    }

    /// <summary>Reads and clears the sums: a bar for each group of rows first, 32 rows at a time, then each row's own bound, then the score itself.</summary>
    private void Sweep(IndexBlock block, int from, int to, int number, List<LikePair> found)
    {
        ref var sum = ref MemoryMarshal.GetArrayDataReference(sums);
        for (var group = from / IndexBlock.GroupSize; group * IndexBlock.GroupSize < to; group++)
        {
            var (left, step) = block.Groups[group];
            var bar = Vector512.Create((ushort)Math.Max(1, (int)((low - (left * norms[step])) * One) - 1));
            var end = Math.Min((group + 1) * IndexBlock.GroupSize, to);
            for (var row = group * IndexBlock.GroupSize; row < end; row += Lanes)
            {
                var some = Vector512.LoadUnsafe(ref sum, (nuint)row);
                if (some == Vector512<ushort>.Zero)
                {
                    continue;
                }

                for (var high = Vector512.GreaterThanOrEqual(some, bar).ExtractMostSignificantBits(); high != 0; high &= high - 1)
                {
                    Verify(block, row + BitOperations.TrailingZeroCount(high), number, found);
                }

                Vector512<ushort>.Zero.StoreUnsafe(ref sum, (nuint)row);
            }
        }
    }

    private void Verify(IndexBlock block, int row, int number, List<LikePair> found)
    {
        if ((sums[row] * (1f / One)) + (block.Left[row] * norms[block.Cuts[row]]) >= low && Cosine.With(dense, store[block.First + row]) is var score && score >= threshold)
        {
            found.Add(new(number, store.Number(block.First + row), score));
        }
    }
}
