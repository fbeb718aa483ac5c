using System.Numerics;
using System.Runtime.InteropServices;

namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>The draws: what chance could make of every value at once. They are counted, so they can be made anew each time they are asked for, and are the same each time; a few are kept.</summary>
internal sealed class RankDraws(RankProblem problem, RankOptions options)
{
    /// <summary>Draws in a block.</summary>
    public const int Block = 16;

    private const int Lanes = 8;

    /// <summary>So many numbers are kept; more where each is a sum over all values.</summary>
    private const long Few = 1_000_000, Many = 8_000_000;

    private readonly double[]?[]? kept = problem.Count * (long)options.Draws <= (problem.Factor is null ? Few : Many) ? new double[(options.Draws + Block - 1) / Block][] : null;

    /// <summary>How many blocks; the last has draws too many, which are not counted.</summary>
    public int Blocks => (options.Draws + Block - 1) / Block;

    private int Half => (problem.Count + 1) / 2;

    /// <summary>Room for a block.</summary>
    public double[] Room() => new double[2 * Half * Block];

    /// <summary>Z of a block, by value and then by draw: Z = s·e, or L·e where they vary together.</summary>
    /// <param name="room">Where it is made when it is not kept.</param>
    public double[] ByValue(int block, double[] room) => kept is null ? Made(block, room) : kept[block] ??= Made(block, Room());

    /// <summary>e of a block, by draw and then by value: standard normal.</summary>
    public void ByDraw(int block, double[] normal)
    {
        for (var draw = 0; draw < Block; draw++)
        {
            One((block * Block) + draw, normal.AsSpan(draw * problem.Count, problem.Count));
        }
    }

    /// <summary>e of one draw.</summary>
    public void One(int draw, Span<double> normal)
    {
        var half = Half;
        var padded = (half + Lanes - 1) / Lanes * Lanes;
        Span<double> pairs = padded <= 512 ? stackalloc double[2 * padded] : new double[2 * padded];
        NormalDraws.Fill(options.Seed, (ulong)((long)draw * half), 1, pairs[..padded], pairs[padded..]);
        pairs[..half].CopyTo(normal);
        pairs.Slice(padded, normal.Length - half).CopyTo(normal[half..]);
    }

    private double[] Made(int block, double[] drawn)
    {
        var half = Half;
        var normal = problem.Factor is null ? drawn : Room();
        for (var pair = 0; pair < half; pair++)
        {
            NormalDraws.Fill(options.Seed, (ulong)(((long)block * Block * half) + pair), (ulong)half, normal.AsSpan(pair * Block, Block), normal.AsSpan((half + pair) * Block, Block));
        }

        if (problem.Factor is { } factor)
        {
            Together(factor, normal, drawn);
            return drawn;
        }

        for (var i = 0; i < problem.Count; i++)
        {
            var error = problem.Errors[i];
            foreach (ref var one in drawn.AsSpan(i * Block, Block))
            {
                one *= error;
            }
        }

        return drawn;
    }

    private void Together(double[] factor, double[] normal, double[] drawn)
    {
        var count = problem.Count;
        var width = Vector<double>.Count;
        ref var own = ref MemoryMarshal.GetArrayDataReference(normal);
        for (var i = 0; i < count; i++)
        {
            var weights = factor.AsSpan(i * count, i + 1);
            for (var draw = 0; draw < Block; draw += 2 * width)
            {
                var (first, second) = (Vector<double>.Zero, Vector<double>.Zero);
                for (var k = 0; k < weights.Length; k++)
                {
                    var (weight, at) = (new Vector<double>(weights[k]), (nuint)((k * Block) + draw));
                    first += weight * Vector.LoadUnsafe(ref own, at);
                    second += weight * Vector.LoadUnsafe(ref own, at + (nuint)width);
                }

                first.CopyTo(drawn, (i * Block) + draw);
                second.CopyTo(drawn, (i * Block) + draw + width);
            }
        }
    }
}
