namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>The draws: what chance could make of every value at once. Kept when they are few, made anew when they are many; they are the same either way.</summary>
internal sealed class RankDraws
{
    /// <summary>Draws in a block.</summary>
    public const int Block = 16;

    private const int Kept = 8_000_000;
    private const int Lanes = 8;

    private readonly RankProblem problem;
    private readonly RankOptions options;
    private readonly double[]?[]? kept;

    public RankDraws(RankProblem problem, RankOptions options)
    {
        (this.problem, this.options) = (problem, options);
        Blocks = (options.Draws + Block - 1) / Block;
        kept = (long)problem.Count * options.Draws <= Kept ? new double[Blocks][] : null;
    }

    public int Blocks { get; }

    private int Half => (problem.Count + 1) / 2;

    /// <summary>Z of a block, by value and then by draw: Z = s·e, or L·e where they vary together.</summary>
    public double[] ByValue(int block) => kept is null ? MadeByValue(block) : kept[block] ??= MadeByValue(block);

    /// <summary>e of a block, by draw and then by value: standard normal.</summary>
    public double[] ByDraw(int block) => kept is null ? MadeByDraw(block) : kept[block] ??= MadeByDraw(block);

    private double[] MadeByValue(int block)
    {
        var (count, half) = (problem.Count, Half);
        var normal = new double[2 * half * Block];
        for (var pair = 0; pair < half; pair++)
        {
            NormalDraws.Fill(options.Seed, (ulong)(((long)block * Block * half) + pair), (ulong)half, normal.AsSpan(pair * Block, Block), normal.AsSpan((half + pair) * Block, Block));
        }

        if (problem.Factor is { } factor)
        {
            return Together(factor, normal);
        }

        for (var i = 0; i < count * Block; i++)
        {
            normal[i] *= problem.Errors[i / Block];
        }

        return normal;
    }

    private double[] Together(double[] factor, double[] normal)
    {
        var count = problem.Count;
        var drawn = new double[count * Block];
        for (var i = 0; i < count; i++)
        {
            var row = drawn.AsSpan(i * Block, Block);
            for (var k = 0; k <= i; k++)
            {
                var weight = factor[(i * count) + k];
                var own = normal.AsSpan(k * Block, Block);
                for (var draw = 0; draw < Block; draw++)
                {
                    row[draw] += weight * own[draw];
                }
            }
        }

        return drawn;
    }

    private double[] MadeByDraw(int block)
    {
        var (count, half) = (problem.Count, Half);
        var padded = (half + Lanes - 1) / Lanes * Lanes;
        var normal = new double[count * Block];
        double[] one = new double[padded], other = new double[padded];
        for (var draw = 0; draw < Block; draw++)
        {
            NormalDraws.Fill(options.Seed, (ulong)((((long)block * Block) + draw) * half), 1, one, other);
            one.AsSpan(0, half).CopyTo(normal.AsSpan(draw * count));
            other.AsSpan(0, count - half).CopyTo(normal.AsSpan((draw * count) + half));
        }

        return normal;
    }
}
