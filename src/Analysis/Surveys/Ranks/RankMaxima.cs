using System.Numerics;
using System.Runtime.InteropServices;

namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>For each draw, the largest statistic of the pairs in question: max of (Z_i − Z_j) / sd_ij. Each draw stands for itself, so threads change nothing.</summary>
internal sealed class RankMaxima(RankProblem problem, RankPairs pairs, RankDraws draws, RankOptions options)
{
    /// <summary>With fewer values, all pairs are gone through: it costs less than choosing among them.</summary>
    private const int Few = 48;

    private readonly bool isChosen = problem.Factor is null && problem.Count >= Few;

    /// <summary>The largest over all pairs, draw by draw.</summary>
    public double[] Together()
    {
        var most = new double[draws.Blocks * RankDraws.Block];
        Each(
            (block, chosen) =>
            {
                var own = most.AsSpan(block * RankDraws.Block, RankDraws.Block);
                if (chosen is null)
                {
                    OverAll(draws.ByValue(block), own);
                    return;
                }

                var normal = draws.ByDraw(block);
                for (var draw = 0; draw < own.Length; draw++)
                {
                    own[draw] = chosen.Together(normal.AsSpan(draw * problem.Count, problem.Count));
                }
            },
            16);
        return most[..options.Draws];
    }

    /// <summary>For each of those that are open, the largest over the pairs it is in: one array each, draw by draw.</summary>
    public double[][] Alone(IReadOnlyList<int> open)
    {
        var most = open.Select(_ => new double[draws.Blocks * RankDraws.Block]).ToArray();
        Each(
            (block, chosen) =>
            {
                if (chosen is null)
                {
                    var drawn = draws.ByValue(block);
                    for (var k = 0; k < open.Count; k++)
                    {
                        OverOwn(drawn, open[k], most[k].AsSpan(block * RankDraws.Block, RankDraws.Block));
                    }

                    return;
                }

                var normal = draws.ByDraw(block);
                for (var draw = 0; draw < RankDraws.Block; draw++)
                {
                    chosen.Alone(normal.AsSpan(draw * problem.Count, problem.Count), open, most, (block * RankDraws.Block) + draw);
                }
            },
            48);
        return Array.ConvertAll(most, own => own[..options.Draws]);
    }

    private void Each(Action<int, ChosenPairs?> work, int likely)
    {
        const int part = 16;
        var parts = (draws.Blocks + part - 1) / part;
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : -1 }, at =>
        {
            var chosen = isChosen ? new ChosenPairs(problem, pairs, likely) : null;
            for (var block = at * part; block < Math.Min(draws.Blocks, (at + 1) * part); block++)
            {
                work(block, chosen);
            }
        });
    }

    /// <summary>All pairs j &lt; i, several draws at a time.</summary>
    private void OverAll(double[] drawn, Span<double> most)
    {
        for (var j = 0; j < problem.Count - 1; j++)
        {
            Over(drawn, j, j + 1, most);
        }
    }

    /// <summary>All pairs that j is in.</summary>
    private void OverOwn(double[] drawn, int j, Span<double> most) => Over(drawn, j, 0, most);

    private void Over(double[] drawn, int j, int from, Span<double> most)
    {
        var (count, width) = (problem.Count, Vector<double>.Count);
        ReadOnlySpan<double> above = pairs.Above.AsSpan(j * count, count), below = pairs.Below.AsSpan(j * count, count);
        ref var z = ref MemoryMarshal.GetArrayDataReference(drawn);
        for (var draw = 0; draw < RankDraws.Block; draw += 2 * width)
        {
            var (first, second) = (new Vector<double>(most[draw..]), new Vector<double>(most[(draw + width)..]));
            var own = (nuint)((j * RankDraws.Block) + draw);
            var (zero, one) = (Vector.LoadUnsafe(ref z, own), Vector.LoadUnsafe(ref z, own + (nuint)width));
            for (var i = from; i < count; i++)
            {
                Vector<double> up = new(above[i]), down = new(below[i]);
                var other = (nuint)((i * RankDraws.Block) + draw);
                var (left, right) = (Vector.LoadUnsafe(ref z, other) - zero, Vector.LoadUnsafe(ref z, other + (nuint)width) - one);
                first = Vector.MaxNative(first, Vector.MaxNative(left * up, left * down));
                second = Vector.MaxNative(second, Vector.MaxNative(right * up, right * down));
            }

            first.CopyTo(most[draw..]);
            second.CopyTo(most[(draw + width)..]);
        }
    }
}
