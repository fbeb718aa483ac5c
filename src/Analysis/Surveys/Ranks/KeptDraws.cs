namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>The largest |e| of some draws: where each draw begins, and for each of them its number, e² and s·e.</summary>
internal sealed class SortedDraws(int draws, int count, double least)
{
    public int[] Start { get; } = new int[draws + 1];

    public int[] Index { get; } = new int[draws * count];

    public double[] Square { get; } = new double[draws * count];

    public double[] Drawn { get; } = new double[draws * count];

    /// <summary>All that are not there have e² under this.</summary>
    public double Least { get; } = least;
}

/// <summary>The largest |e| of every draw, kept from step to step so that the draws need not be made anew.</summary>
internal sealed class LargestDraws(int draws)
{
    private const int Most = 40;

    private readonly int[] index = new int[draws * Most];
    private readonly double[] kept = new double[draws * Most];
    private readonly sbyte[] count = [.. Enumerable.Repeat((sbyte)-1, draws)];

    /// <summary>Puts back what was kept of a draw; −1 when nothing was.</summary>
    public int Take(int draw, int[] into, double[] normal)
    {
        for (var a = 0; a < count[draw]; a++)
        {
            var at = (draw * Most) + a;
            into[a] = index[at];
            normal[index[at]] = kept[at];
        }

        return count[draw];
    }

    /// <summary>Keeps them, unless they are too many.</summary>
    public void Keep(int draw, ReadOnlySpan<int> from, double[] normal)
    {
        if (from.Length > Most)
        {
            return;
        }

        count[draw] = (sbyte)from.Length;
        for (var a = 0; a < from.Length; a++)
        {
            (index[(draw * Most) + a], kept[(draw * Most) + a]) = (from[a], normal[from[a]]);
        }
    }
}
