namespace Samspill.Analysis.Likeness;

/// <summary>Two rows and how alike they are.</summary>
/// <param name="A">The row that comes first.</param>
/// <param name="B">The other row.</param>
/// <param name="Score">Their cosine, 0 to 1.</param>
public readonly record struct LikePair(int A, int B, double Score);

/// <summary>The cosine of two rows of length 1, exact in the sense that it is the same number whatever order it is added up in.</summary>
/// <remarks>
/// Each product w_x·w_y is rounded to a whole number of 2⁻⁵² before it is added. Sums of such numbers below 2 are exact in double precision, so order, threads and
/// vector width cannot change the last digit, and the terms of an explanation add up to the score itself. The rounding costs at most 2⁻⁵³ a shared feature.
/// </remarks>
public static class Cosine
{
    /// <summary>One product as it is added: w_x·w_y to the nearest 2⁻⁵². Both weights lie in 0–1.</summary>
    public static double Term(double x, double y) => ((x * y) + 1.0) - 1.0;

    /// <summary>The cosine of two rows, 0–1 (above 1 by rounding only); 0 when they share nothing. Time: the lengths of both rows.</summary>
    public static double Of(SparseRows left, int a, SparseRows right, int b)
    {
        var (one, weights) = left[a];
        var (other, others) = right[b];
        var (sum, i, j) = (0.0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j])
            {
                sum += Term(weights[i++], others[j++]);
            }
            else if (one[i] < other[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }

    /// <summary>All pairs of rows with cosine at or above a threshold, by looking at every pair: the slow twin that <see cref="LikenessIndex"/> is held against.</summary>
    /// <param name="threshold">Above 0 and at most 1.</param>
    public static IReadOnlyList<LikePair> AllPairsSlowly(SparseRows rows, double threshold)
    {
        var pairs = new List<LikePair>();
        var dense = new double[rows.FeatureCount];
        for (var a = 0; a < rows.Count; a++)
        {
            Spread(rows[a], dense, isClear: false);
            for (var b = a + 1; b < rows.Count; b++)
            {
                if (With(dense, rows[b]) is var score && score >= threshold)
                {
                    pairs.Add(new(a, b, score));
                }
            }

            Spread(rows[a], dense, isClear: true);
        }

        return pairs;
    }

    private static void Spread(SparseRow row, double[] dense, bool isClear)
    {
        var (features, weights) = row;
        for (var k = 0; k < features.Length; k++)
        {
            dense[features[k]] = isClear ? 0 : weights[k];
        }
    }

    /// <summary>The cosine of a row with one that is spread out by feature number.</summary>
    internal static double With(double[] dense, SparseRow row)
    {
        var (features, weights) = row;
        var (even, odd, k) = (0.0, 0.0, 0);
        for (; k + 1 < features.Length; k += 2)
        {
            even += Term(dense[features[k]], weights[k]);
            odd += Term(dense[features[k + 1]], weights[k + 1]);
        }

        return k < features.Length ? even + odd + Term(dense[features[k]], weights[k]) : even + odd;
    }
}
