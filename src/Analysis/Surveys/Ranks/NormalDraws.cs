using System.Numerics;
using System.Runtime.InteropServices;

namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>
/// Standard normal numbers by counter: the k-th pair of a seed is the same whoever asks for it, in whatever order and on however many threads. Only sums, products, quotients and
/// square roots are used, which every processor rounds alike, so the numbers are the same on every machine.
/// </summary>
/// <remarks>
/// Bits by SplitMix64 over the counter (Steele, Lea and Flood, OOPSLA 2014); normals by Box and Muller, Ann. Math. Statist. 29 (1958), with series of our own for logarithm, sine and cosine,
/// within 10⁻¹⁴.
/// </remarks>
internal static class NormalDraws
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private const double HalfPi = Math.PI / 2;

    private static readonly Vector<double> One = Vector<double>.One;

    /// <summary>
    /// Fills two spans of equal length, a multiple of the vector's, with the pairs <paramref name="first"/>, first + step, first + 2·step …
    /// </summary>
    public static void Fill(ulong seed, ulong first, ulong step, Span<double> one, Span<double> other)
    {
        var width = Vector<double>.Count;
        Span<ulong> lanes = stackalloc ulong[width];
        for (var lane = 0; lane < width; lane++)
        {
            lanes[lane] = seed + ((first + ((ulong)lane * step)) * 2 * Golden);
        }

        var counter = new Vector<ulong>(lanes);
        var next = new Vector<ulong>((ulong)width * step * 2 * Golden);
        var golden = new Vector<ulong>(Golden);
        var ones = MemoryMarshal.Cast<double, Vector<double>>(one);
        var others = MemoryMarshal.Cast<double, Vector<double>>(other);
        for (var i = 0; i < ones.Length; i++)
        {
            var radius = Vector.SquareRoot(new Vector<double>(-2) * Log(Mixed(counter)));
            var (sine, cosine) = Turn(Mixed(counter + golden));
            ones[i] = radius * cosine;
            others[i] = radius * sine;
            counter += next;
        }
    }

    private static Vector<ulong> Mixed(Vector<ulong> bits)
    {
        bits = (bits ^ (bits >> 30)) * new Vector<ulong>(0xBF58476D1CE4E5B9);
        bits = (bits ^ (bits >> 27)) * new Vector<ulong>(0x94D049BB133111EB);
        return bits ^ (bits >> 31);
    }

    /// <summary>52 bits as a number from 1 up to 2.</summary>
    private static Vector<double> OneToTwo(Vector<ulong> bits) => Vector.AsVectorDouble((bits >> 12) | new Vector<ulong>(0x3FF0000000000000));

    /// <summary>The logarithm of a number in (0, 1] made of the bits: exponent · ln 2 + 2·artanh((m − 1)/(m + 1)), m from √½ to √2.</summary>
    private static Vector<double> Log(Vector<ulong> random)
    {
        var bits = Vector.AsVectorUInt64(new Vector<double>(2) - OneToTwo(random));
        // Adding the bits of 1/√½ carries into the exponent where the mantissa is √2 or more.
        var moved = bits + new Vector<ulong>(0x3FF0000000000000 - 0x3FE6A09E667F3BCD);
        var exponent = Vector.AsVectorDouble((moved >> 52) | new Vector<ulong>(0x4330000000000000)) - new Vector<double>(4503599627370496.0 + 1023);
        var mantissa = Vector.AsVectorDouble((moved & new Vector<ulong>(0x000FFFFFFFFFFFFF)) + new Vector<ulong>(0x3FE6A09E667F3BCD));
        var s = (mantissa - One) / (mantissa + One);
        var z = s * s;
        var series = Series(z, 1.0 / 19, 1.0 / 17, 1.0 / 15, 1.0 / 13, 1.0 / 11, 1.0 / 9, 1.0 / 7, 1.0 / 5, 1.0 / 3, 1);
        return (exponent * new Vector<double>(0.6931471805599453)) + ((s + s) * series);
    }

    /// <summary>Sine and cosine of a random angle: two bits choose the quarter, the rest an angle within an eighth to either side.</summary>
    private static (Vector<double> Sine, Vector<double> Cosine) Turn(Vector<ulong> random)
    {
        var x = (OneToTwo(random) - new Vector<double>(1.5)) * new Vector<double>(HalfPi);
        var z = x * x;
        var sine = x * Series(z, -1 / 1307674368000.0, 1 / 6227020800.0, -1 / 39916800.0, 1 / 362880.0, -1 / 5040.0, 1 / 120.0, -1 / 6.0, 1);
        var cosine = Series(z, 1 / 20922789888000.0, -1 / 87178291200.0, 1 / 479001600.0, -1 / 3628800.0, 1 / 40320.0, -1 / 720.0, 1 / 24.0, -1 / 2.0, 1);
        var isOdd = Vector.Equals(random & Vector<ulong>.One, Vector<ulong>.One);
        var sign = (random & new Vector<ulong>(2)) << 62;
        var (first, second) = (Vector.ConditionalSelect(Vector.AsVectorDouble(isOdd), cosine, sine), Vector.ConditionalSelect(Vector.AsVectorDouble(isOdd), Vector.Negate(sine), cosine));
        return (Vector.Xor(first, Vector.AsVectorDouble(sign)), Vector.Xor(second, Vector.AsVectorDouble(sign)));
    }

    private static Vector<double> Series(Vector<double> z, params ReadOnlySpan<double> coefficients)
    {
        var sum = new Vector<double>(coefficients[0]);
        for (var i = 1; i < coefficients.Length; i++)
        {
            sum = (sum * z) + new Vector<double>(coefficients[i]);
        }

        return sum;
    }
}
