using System.Numerics;
using System.Runtime.InteropServices;

namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>
/// Finds the largest statistic of a draw without going through all pairs. For independent values (s_i·e_i − s_j·e_j) / √(s_i² + s_j²) is at most √(e_i² + e_j²) (Cauchy and Schwarz), so with the
/// values sorted by |e| the search ends as soon as no pair that is left can be larger. What it finds is what going through all of them finds.
/// </summary>
internal sealed class ChosenPairs
{
    /// <summary>Room for rounding in the bound.</summary>
    private const double Room = 1 + 1e-12;

    private readonly RankProblem problem;
    private readonly RankPairs pairs;
    private readonly double likely;
    private readonly int[] index;
    private readonly double[] order;
    private readonly double[] square;
    private readonly double[] drawn;
    private int count;
    private double least;

    /// <param name="likely">About how many of the largest |e| are enough to begin with.</param>
    public ChosenPairs(RankProblem problem, RankPairs pairs, int likely)
    {
        (this.problem, this.pairs) = (problem, pairs);
        this.likely = Estimate.Quantile(double.PositiveInfinity, 1 - Math.Min(.5, likely / 2.0 / problem.Count));
        (index, order, square, drawn) = (new int[problem.Count], new double[problem.Count], new double[problem.Count], new double[problem.Count]);
    }

    /// <summary>The largest over all pairs in question.</summary>
    public double Together(ReadOnlySpan<double> normal)
    {
        Collect(normal, likely);
        while (true)
        {
            var best = 0.0;
            for (var a = 1; a < count; a++)
            {
                if ((square[a] + square[0]) * Room <= best * best)
                {
                    return best;
                }

                var row = index[a] * problem.Count;
                for (var b = 0; b < a && (square[a] + square[b]) * Room > best * best; b++)
                {
                    best = Math.Max(best, Statistic(row + index[b], drawn[b] - drawn[a]));
                }
            }

            if (count == problem.Count || (count > 0 && (least + square[0]) * Room <= best * best))
            {
                return best;
            }

            Collect(normal, 0);
        }
    }

    /// <summary>For each of those that are open, the largest over the pairs it is in.</summary>
    public void Alone(ReadOnlySpan<double> normal, IReadOnlyList<int> open, double[][] most, int draw)
    {
        Collect(normal, likely);
        for (var k = 0; k < open.Count; k++)
        {
            var j = open[k];
            var (own, mine, row) = (normal[j] * normal[j], normal[j] * problem.Errors[j], j * problem.Count);
            var best = Own(own, mine, row);
            if (count < problem.Count && (least + own) * Room > best * best)
            {
                Collect(normal, 0);
                best = Own(own, mine, row);
            }

            most[k][draw] = best;
        }
    }

    private double Own(double own, double mine, int row)
    {
        var best = 0.0;
        for (var a = 0; a < count && (square[a] + own) * Room > best * best; a++)
        {
            best = Math.Max(best, Statistic(row + index[a], drawn[a] - mine));
        }

        return best;
    }

    private double Statistic(int at, double difference) => Math.Max(difference * pairs.Above[at], difference * pairs.Below[at]);

    /// <summary>Those with |e| of so much or more, the largest first.</summary>
    private void Collect(ReadOnlySpan<double> normal, double from)
    {
        count = 0;
        least = from * from;
        var (limit, width) = (new Vector<double>(from), Vector<double>.Count);
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(normal);
        for (var v = 0; v < vectors.Length; v++)
        {
            if (Vector.GreaterThanOrEqualAny(Vector.Abs(vectors[v]), limit))
            {
                Keep(normal, v * width, width, from);
            }
        }

        Keep(normal, vectors.Length * width, normal.Length - (vectors.Length * width), from);
        Array.Sort(order, index, 0, count);
        for (var a = 0; a < count; a++)
        {
            square[a] = order[a] * order[a];
            drawn[a] = normal[index[a]] * problem.Errors[index[a]];
        }
    }

    private void Keep(ReadOnlySpan<double> normal, int start, int length, double from)
    {
        for (var i = start; i < start + length; i++)
        {
            var size = Math.Abs(normal[i]);
            if (size >= from)
            {
                (order[count], index[count]) = (-size, i);
                count++;
            }
        }
    }
}
