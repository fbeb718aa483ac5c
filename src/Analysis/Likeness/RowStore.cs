namespace Samspill.Analysis.Likeness;

/// <summary>
/// All rows of an index in one place, which grows by whole batches. Within a batch rows stand by where their indexed part begins, so that a row held against those
/// after it meets as few postings as there can be; the number a row came with is kept beside it.
/// </summary>
internal sealed class RowStore
{
    private int[] starts = [0];
    private int[] features = [];
    private double[] weights = [];
    private int[] numbers = [];

    public int Count { get; private set; }

    public int FeatureCount { get; private set; }

    /// <summary>A row by its place.</summary>
    public SparseRow this[int row] => new(features.AsSpan(starts[row], starts[row + 1] - starts[row]), weights.AsSpan(starts[row], starts[row + 1] - starts[row]));

    /// <summary>The number a row came with.</summary>
    public int Number(int row) => numbers[row];

    public void Add(SparseRows batch, double reach)
    {
        var (before, stored) = (Count, starts[Count]);
        Array.Resize(ref starts, Room(starts.Length, Count + batch.Count + 1));
        Array.Resize(ref numbers, starts.Length);
        Array.Resize(ref features, Room(features.Length, stored + batch.StoredCount));
        Array.Resize(ref weights, features.Length);
        foreach (var row in InOrder(batch, reach))
        {
            var (from, beside) = batch[row];
            from.CopyTo(features.AsSpan(stored));
            beside.CopyTo(weights.AsSpan(stored));
            numbers[Count] = before + row;
            starts[++Count] = stored += from.Length;
        }

        FeatureCount = Math.Max(FeatureCount, batch.FeatureCount);
    }

    private static int[] InOrder(SparseRows batch, double reach)
    {
        var rows = Enumerable.Range(0, batch.Count).ToArray();
        var cuts = new long[batch.Count];
        foreach (var row in rows)
        {
            var (features, weights) = batch[row];
            var from = IndexBlock.Cut(weights, reach).From;
            cuts[row] = ((long)(from < features.Length ? features[from] : int.MaxValue) << 32) | (uint)row;
        }

        Array.Sort(cuts, rows);
        return rows;
    }

    /// <summary>Exactly what the first batch needs; a half more than before when it grows.</summary>
    private static int Room(int before, int needed) => needed <= before ? before : Math.Max(needed, before <= 1 ? 0 : before + (before / 2));
}
