namespace Samspill.Analysis.Likeness;

/// <summary>One sparse vector: its features, ascending, and the weight of each.</summary>
public readonly ref struct SparseRow(ReadOnlySpan<int> features, ReadOnlySpan<double> weights)
{
    /// <summary>The features' numbers, ascending.</summary>
    public ReadOnlySpan<int> Features { get; } = features;

    /// <summary>The weights, in the order of the features.</summary>
    public ReadOnlySpan<double> Weights { get; } = weights;

    /// <summary>Features and weights apart.</summary>
    public void Deconstruct(out ReadOnlySpan<int> features, out ReadOnlySpan<double> weights)
    {
        features = Features;
        weights = Weights;
    }
}
