namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>
/// The ordered pairs that are still in question. For each j: is i above j, and is j above i? In sets that hold together the two are one question asked from two sides; alone, each j asks for itself.
/// </summary>
internal sealed class RankPairs
{
    private readonly RankProblem problem;
    private readonly bool[] isAbove;
    private readonly bool[] isBelow;

    public RankPairs(RankProblem problem, bool isTogether, RankSides sides)
    {
        (this.problem, IsTogether) = (problem, isTogether);
        var (count, asksBest, asksWorst) = (problem.Count, isTogether || sides != RankSides.Worst, isTogether || sides != RankSides.Best);
        Above = Array.ConvertAll(problem.Inverse, weight => asksBest ? weight : 0);
        Below = Array.ConvertAll(problem.Inverse, weight => asksWorst ? -weight : 0);
        isAbove = new bool[count * count];
        isBelow = new bool[count * count];
        // Where two do not differ by chance at all, the larger is above for certain.
        foreach (var (j, i) in from j in Enumerable.Range(0, count) from i in Enumerable.Range(0, count) where i != j && problem.Inverse[(j * count) + i] == 0 select (j, i))
        {
            isAbove[(j * count) + i] = asksBest && problem.Values[i] > problem.Values[j];
            isBelow[(j * count) + i] = asksWorst && problem.Values[i] < problem.Values[j];
        }
    }

    public bool IsTogether { get; }

    /// <summary>[j·N + i]: 1 / sd where it is in question whether i is above j, else 0. Times Z_i − Z_j it is what chance makes of the pair.</summary>
    public double[] Above { get; }

    /// <summary>[j·N + i]: −1 / sd where it is in question whether j is above i, else 0. Also times Z_i − Z_j.</summary>
    public double[] Below { get; }

    /// <summary>Settles what is beyond c for one j; how many questions that were settled.</summary>
    public int Settle(int j, double critical)
    {
        var (count, settled) = (problem.Count, 0);
        for (var i = 0; i < count; i++)
        {
            var at = (j * count) + i;
            var difference = problem.Values[i] - problem.Values[j];
            if (difference * Above[at] > critical)
            {
                (Above[at], isAbove[at]) = (0, true);
                settled++;
            }

            if (difference * Below[at] > critical)
            {
                (Below[at], isBelow[at]) = (0, true);
                settled++;
            }
        }

        return settled;
    }

    /// <summary>L = 1 + those above for certain, U = N − those below for certain.</summary>
    public RankSet Set(int j)
    {
        var count = problem.Count;
        return new(1 + isAbove.AsSpan(j * count, count).Count(true), count - isBelow.AsSpan(j * count, count).Count(true));
    }
}
