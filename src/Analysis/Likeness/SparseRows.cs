namespace Samspill.Analysis.Likeness;

/// <summary>
/// Sparse vectors in rows (compressed sparse row): the features of row i are <c>features[starts[i]..starts[i + 1]]</c>, ascending, with the weights beside them.
/// Weights have no unit and are never negative, and a row's length is at most 1; feature numbers are those of a <see cref="Vocabulary"/>, the commonest first.
/// </summary>
public sealed class SparseRows
{
    private readonly int[] starts;
    private readonly int[] features;
    private readonly double[] weights;

    /// <summary>Rows from their three arrays, which are kept and not copied.</summary>
    /// <exception cref="ArgumentException">A row's features are not ascending, a weight is negative or not a number, or a row is longer than 1.</exception>
    public SparseRows(int[] starts, int[] features, double[] weights)
    {
        (this.starts, this.features, this.weights) = (starts, features, weights);
        for (var row = 0; row < Count; row++)
        {
            var (last, squares) = (-1, 0.0);
            for (var k = starts[row]; k < starts[row + 1]; k++)
            {
                if (features[k] <= last || !(weights[k] >= 0))
                {
                    throw new ArgumentException($"Row {row} is not ascending, or has a weight below 0.");
                }

                (last, squares) = (features[k], squares + (weights[k] * weights[k]));
            }

            if (squares > 1 + 1e-9)
            {
                throw new ArgumentException($"Row {row} is longer than 1.");
            }

            FeatureCount = Math.Max(FeatureCount, last + 1);
            Longest = Math.Max(Longest, starts[row + 1] - starts[row]);
        }
    }

    /// <summary>How many rows there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>One more than the highest feature number.</summary>
    public int FeatureCount { get; }

    /// <summary>The most features a row has.</summary>
    public int Longest { get; }

    /// <summary>How many weights are stored in all rows.</summary>
    public int StoredCount => starts[^1];

    /// <summary>A row by its number.</summary>
    public SparseRow this[int row] => new(features.AsSpan(starts[row], starts[row + 1] - starts[row]), weights.AsSpan(starts[row], starts[row + 1] - starts[row]));

    /// <summary>Where the rows begin, one more than there are rows.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>The features of all rows.</summary>
    public ReadOnlySpan<int> AllFeatures => features;

    /// <summary>The weights of all rows.</summary>
    public ReadOnlySpan<double> AllWeights => weights;
}
