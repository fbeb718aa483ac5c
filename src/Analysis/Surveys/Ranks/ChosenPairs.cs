using System.Numerics;
using System.Runtime.InteropServices;

namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>
/// Finds the largest statistic of a draw without going through all pairs. For independent values (s_i·e_i − s_j·e_j) / √(s_i² + s_j²) is at most √(e_i² + e_j²) (Cauchy and Schwarz), so only
/// pairs of large |e| need be looked at. What it finds is what going through all of them finds.
/// </summary>
internal sealed class ChosenPairs(RankProblem problem, RankPairs pairs, RankDraws draws)
{
    /// <summary>About how many of the largest |e| are enough to begin with.</summary>
    private const int Likely = 16;

    /// <summary>Room for rounding in the bound.</summary>
    private const double Room = 1 + 1e-12;

    private readonly double likely = Estimate.Quantile(double.PositiveInfinity, 1 - Math.Min(.5, Likely / 2.0 / problem.Count));
    private readonly int[] index = new int[problem.Count];
    private readonly double[] order = new double[problem.Count];
    private readonly double[] normal = new double[problem.Count];
    private SortedDraws? sorted;

    /// <summary>The largest over all pairs in question, from one draw. Its largest |e| are kept for the next step.</summary>
    public double Together(int draw, LargestDraws largest)
    {
        var count = largest.Take(draw, index, normal);
        var isWhole = count < 0;
        if (isWhole)
        {
            draws.One(draw, normal);
            count = Collect(normal, likely);
            largest.Keep(draw, index.AsSpan(0, count), normal);
        }

        for (var (best, from) = (0.0, likely); ;)
        {
            best = Among(count, best);
            // All that were left out have |e| under the limit.
            var limit = (best * best / Room) - (count > 0 ? order[0] : 0);
            if (count == problem.Count || (count > 0 && from * from <= limit))
            {
                return best;
            }

            if (!isWhole)
            {
                draws.One(draw, normal);
                isWhole = true;
            }

            from = from < .3 ? 0 : Math.Min(limit > 0 ? Math.Sqrt(limit) : from, from * .7);
            count = Collect(normal, from);
        }
    }

    /// <summary>
    /// For some draws, the largest over the pairs that one is in. The order of the largest |e| of each draw is found once, by <see cref="Sort"/>.
    /// </summary>
    public void Alone(ReadOnlySpan<double> drawn, SortedDraws largest, int j, Span<double> most)
    {
        var count = problem.Count;
        ReadOnlySpan<double> above = pairs.Above.AsSpan(j * count, count), below = pairs.Below.AsSpan(j * count, count);
        for (var draw = 0; draw < most.Length; draw++)
        {
            var one = drawn.Slice(draw * count, count);
            var (own, mine, best, at, end) = (one[j] * one[j], one[j] * problem.Errors[j], 0.0, largest.Start[draw], largest.Start[draw + 1]);
            for (; at < end && (largest.Square[at] + own) * Room > best * best; at++)
            {
                var difference = largest.Drawn[at] - mine;
                best = Math.Max(best, Math.Max(difference * above[largest.Index[at]], difference * below[largest.Index[at]]));
            }

            most[draw] = at == end && (largest.Least + own) * Room > best * best ? All(one, mine, above, below) : best;
        }
    }

    /// <summary>The largest |e| of a block of draws, the largest first; until the next block.</summary>
    public SortedDraws Sort(ReadOnlySpan<double> drawn, int count)
    {
        sorted ??= new(count, problem.Count, likely * likely);
        for (var draw = 0; draw < count; draw++)
        {
            var one = drawn.Slice(draw * problem.Count, problem.Count);
            var (found, start) = (Collect(one, likely), sorted.Start[draw]);
            Array.Sort(order, index, 0, found);
            for (var a = 0; a < found; a++)
            {
                sorted.Index[start + a] = index[a];
                sorted.Square[start + a] = order[a] * order[a];
                sorted.Drawn[start + a] = one[index[a]] * problem.Errors[index[a]];
            }

            sorted.Start[draw + 1] = start + found;
        }

        return sorted;
    }

    /// <summary>The pairs of those that were collected: first those of the largest, which then stands first, and then those that can still be larger.</summary>
    private double Among(int count, double best)
    {
        var first = 0;
        for (var a = 0; a < count; a++)
        {
            order[a] = normal[index[a]] * normal[index[a]];
            first = order[a] > order[first] ? a : first;
        }

        if (count > 0)
        {
            (index[0], index[first], order[0], order[first]) = (index[first], index[0], order[first], order[0]);
        }

        var left = 1;
        for (var a = 1; a < count; a++)
        {
            best = Math.Max(best, Pair(0, a));
        }

        for (var a = 1; a < count; a++)
        {
            if ((order[a] + order[0]) * Room > best * best)
            {
                (index[left], order[left]) = (index[a], order[a]);
                for (var b = 1; b < left; b++)
                {
                    best = (order[left] + order[b]) * Room > best * best ? Math.Max(best, Pair(b, left)) : best;
                }

                left++;
            }
        }

        return best;
    }

    private double Pair(int b, int a)
    {
        var (i, j) = (index[b], index[a]);
        var at = (j * problem.Count) + i;
        var difference = (normal[i] * problem.Errors[i]) - (normal[j] * problem.Errors[j]);
        return Math.Max(difference * pairs.Above[at], difference * pairs.Below[at]);
    }

    private double All(ReadOnlySpan<double> one, double mine, ReadOnlySpan<double> above, ReadOnlySpan<double> below)
    {
        var width = Vector<double>.Count;
        var (most, own, i) = (Vector<double>.Zero, new Vector<double>(mine), 0);
        for (; i <= one.Length - width; i += width)
        {
            var difference = (new Vector<double>(one[i..]) * new Vector<double>(problem.Errors, i)) - own;
            most = Vector.MaxNative(most, Vector.MaxNative(difference * new Vector<double>(above[i..]), difference * new Vector<double>(below[i..])));
        }

        var best = 0.0;
        for (var lane = 0; lane < width; lane++)
        {
            best = Math.Max(best, most[lane]);
        }

        for (; i < one.Length; i++)
        {
            var difference = (one[i] * problem.Errors[i]) - mine;
            best = Math.Max(best, Math.Max(difference * above[i], difference * below[i]));
        }

        return best;
    }

    /// <summary>Finds those with |e| of so much or more; how many they are.</summary>
    private int Collect(ReadOnlySpan<double> one, double from)
    {
        var (limit, width, count) = (new Vector<double>(from), Vector<double>.Count, 0);
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(one);
        for (var v = 0; v < vectors.Length; v++)
        {
            if (Vector.GreaterThanOrEqualAny(Vector.Abs(vectors[v]), limit))
            {
                count = Keep(one, v * width, width, from, count);
            }
        }

        return Keep(one, vectors.Length * width, one.Length - (vectors.Length * width), from, count);
    }

    private int Keep(ReadOnlySpan<double> one, int start, int length, double from, int count)
    {
        for (var i = start; i < start + length; i++)
        {
            var size = Math.Abs(one[i]);
            if (size >= from)
            {
                (order[count], index[count]) = (-size, i);
                count++;
            }
        }

        return count;
    }
}
