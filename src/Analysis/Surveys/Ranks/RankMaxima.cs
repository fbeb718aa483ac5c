using System.Numerics;
using System.Runtime.InteropServices;

namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>For each draw, the largest statistic of the pairs in question: max of (Z_i − Z_j) / sd_ij. Each draw stands for itself, so threads change nothing.</summary>
internal sealed class RankMaxima(RankProblem problem, RankPairs pairs, RankDraws draws, RankOptions options)
{
    /// <summary>With fewer values, all pairs are gone through: it costs less than choosing among them.</summary>
    private const int Few = 48;

    private const int Block = RankDraws.Block;

    private readonly bool isChosen = problem.Factor is null && problem.Count >= Few;
    private readonly List<double[]> room = [];
    private readonly double[] weights = new double[problem.Count * problem.Count];
    private readonly double[] masks = new double[problem.Count * problem.Count];
    private LargestDraws? largest;

    /// <summary>The largest over all pairs, draw by draw. The array is used again by the next step.</summary>
    public Memory<double> Together()
    {
        Weigh();
        var most = Room(0);
        largest ??= isChosen ? new(draws.Blocks * Block) : null;
        Each((block, drawn, chosen) =>
        {
            var own = most.AsSpan(block * Block, Block);
            if (chosen is null)
            {
                Over(draws.ByValue(block, drawn), 0, problem.Count - 1, isBehind: true, own);
                return;
            }

            for (var draw = 0; draw < Block; draw++)
            {
                own[draw] = chosen.Together((block * Block) + draw, largest!);
            }
        });
        return most.AsMemory(0, options.Draws);
    }

    /// <summary>For each of those that are open, the largest over the pairs it is in, draw by draw. The arrays are used again by the next step.</summary>
    public Memory<double>[] Alone(IReadOnlyList<int> open)
    {
        Weigh();
        var most = open.Select((_, k) => Room(k)).ToArray();
        Each((block, drawn, chosen) =>
        {
            if (chosen is null)
            {
                var own = draws.ByValue(block, drawn);
                for (var k = 0; k < open.Count; k++)
                {
                    Over(own, open[k], open[k] + 1, isBehind: false, most[k].AsSpan(block * Block, Block));
                }

                return;
            }

            draws.ByDraw(block, drawn);
            var sorted = chosen.Sort(drawn, Block);
            for (var k = 0; k < open.Count; k++)
            {
                chosen.Alone(drawn, sorted, open[k], most[k].AsSpan(block * Block, Block));
            }
        });
        return Array.ConvertAll(most, own => own.AsMemory(0, options.Draws));
    }

    /// <summary>
    /// One weight and one mask for each pair, so that (difference and mask) · weight is the larger of its two statistics: where both are asked for the mask takes the sign away; where one is, the weight has its sign.
    /// </summary>
    private void Weigh()
    {
        var (signless, whole) = (BitConverter.Int64BitsToDouble(long.MaxValue), BitConverter.Int64BitsToDouble(-1));
        for (var at = 0; !isChosen && at < weights.Length; at++)
        {
            var (above, below) = (pairs.Above[at], pairs.Below[at]);
            (weights[at], masks[at]) = (above == 0 ? below : above, above == 0 || below == 0 ? whole : signless);
        }
    }

    private double[] Room(int k)
    {
        while (room.Count <= k)
        {
            room.Add(new double[draws.Blocks * Block]);
        }

        return room[k];
    }

    private void Each(Action<int, double[], ChosenPairs?> work)
    {
        const int part = 16;
        var parts = (draws.Blocks + part - 1) / part;
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : -1 }, at =>
        {
            var (drawn, chosen) = (draws.Room(), isChosen ? new ChosenPairs(problem, pairs, draws) : null);
            for (var block = at * part; block < Math.Min(draws.Blocks, (at + 1) * part); block++)
            {
                work(block, drawn, chosen);
            }
        });
    }

    /// <summary>The pairs of those from j up to <paramref name="end"/>, with those behind each or with all, two vectors of draws at a time.</summary>
    private void Over(double[] drawn, int j, int end, bool isBehind, Span<double> most)
    {
        var (count, width) = (problem.Count, Vector<double>.Count);
        ref var z = ref MemoryMarshal.GetArrayDataReference(drawn);
        for (var draw = 0; draw < Block; draw += 2 * width)
        {
            var (first, second) = (Vector<double>.Zero, Vector<double>.Zero);
            for (var row = j; row < end; row++)
            {
                ReadOnlySpan<double> weight = weights.AsSpan(row * count, count), mask = masks.AsSpan(row * count, count);
                var own = (nuint)((row * Block) + draw);
                var (zero, one) = (Vector.LoadUnsafe(ref z, own), Vector.LoadUnsafe(ref z, own + (nuint)width));
                for (var i = isBehind ? row + 1 : 0; i < weight.Length && i < mask.Length; i++)
                {
                    Vector<double> times = new(weight[i]), keeps = new(mask[i]);
                    var other = (nuint)((i * Block) + draw);
                    var (left, right) = (Vector.LoadUnsafe(ref z, other) - zero, Vector.LoadUnsafe(ref z, other + (nuint)width) - one);
                    first = Vector.MaxNative(first, (left & keeps) * times);
                    second = Vector.MaxNative(second, (right & keeps) * times);
                }
            }

            first.CopyTo(most[draw..]);
            second.CopyTo(most[(draw + width)..]);
        }
    }
}
