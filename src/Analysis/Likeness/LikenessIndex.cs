namespace Samspill.Analysis.Likeness;

/// <summary>
/// All pairs of rows with cosine at or above a threshold: exactly those that looking at every pair finds, to the last one. Rows come in batches (a plan each), and a
/// new batch is held against those before it without reckoning them again. Reading is safe from several threads; adding is not.
/// </summary>
/// <remarks>docs/methods.md has the bounds and why nothing is missed. After Bayardo, Ma and Srikant, WWW 2007 (AllPairs), and Anastasiu and Karypis, ICDE 2014 (L2AP).</remarks>
public sealed class LikenessIndex
{
    /// <summary>The most features a row may have, so that sums in 16 bits cannot overflow.</summary>
    public const int MostFeatures = 30_000;

    private const int Chunk = 256;

    private readonly RowStore store = new();
    private readonly List<IndexBlock> blocks = [];
    private readonly List<int> batches = [];
    private readonly double reach;

    /// <summary>An empty index.</summary>
    /// <param name="threshold">The cosine a pair must come up to, at least 0.01 and at most 1.</param>
    public LikenessIndex(double threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 0.01);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threshold, 1);
        Threshold = threshold;
        // A little more in the index than must be there: the sums are nearer the scores, and fewer pairs are reckoned in vain.
        reach = 0.9 * threshold;
    }

    /// <summary>The cosine a pair must come up to.</summary>
    public double Threshold { get; }

    /// <summary>How many rows are indexed.</summary>
    public int Count => store.Count;

    /// <summary>Puts rows in after those that are there; they are numbered on from <see cref="Count"/>. Time: the batch and at most 2¹⁶ rows before it.</summary>
    /// <exception cref="ArgumentException">A row has more than <see cref="MostFeatures"/> features.</exception>
    public void Add(SparseRows batch)
    {
        if (batch.Longest > MostFeatures)
        {
            throw new ArgumentException($"A row has more than {MostFeatures} features.");
        }

        batches.Add(store.Count);
        store.Add(batch, reach);
        if (blocks.Count > 0 && blocks[^1].Count < IndexBlock.Most)
        {
            blocks.RemoveAt(blocks.Count - 1);
        }

        for (var first = blocks.Count * IndexBlock.Most; first < store.Count; first += IndexBlock.Most)
        {
            blocks.Add(new(store, first, Math.Min(IndexBlock.Most, store.Count - first), reach));
        }
    }

    /// <summary>All pairs of two rows, each once with the lower number first, by number.</summary>
    /// <param name="threads">How many threads share the work, 0 for as many as there are cores. The answer is the same for any number.</param>
    public IReadOnlyList<LikePair> Pairs(int threads = 0) =>
        Join(0, Count, threads, (scan, row, block, found) => scan.Beside(row, block, isAfter: true, found));

    /// <summary>The pairs that came with the batches from one on: each new row with all rows before and among the new, as <see cref="Pairs(int)"/> has them.</summary>
    /// <param name="from">How many rows there were before the first of those batches.</param>
    /// <param name="threads">How many threads share the work, 0 for as many as there are cores.</param>
    /// <exception cref="ArgumentException">No batch began there.</exception>
    public IReadOnlyList<LikePair> PairsSince(int from, int threads = 0)
    {
        if (from != Count && !batches.Contains(from))
        {
            throw new ArgumentException($"No batch began at {from}.");
        }

        return Join(from, Count, threads, (scan, row, block, found) => scan.Beside(row, block, isAfter: false, found));
    }

    /// <summary>Pairs of a row of a batch that is not put in (A) and an indexed row (B), by number.</summary>
    /// <param name="threads">How many threads share the work, 0 for as many as there are cores.</param>
    public IReadOnlyList<LikePair> Against(SparseRows batch, int threads = 0)
    {
        var found = Work(0, batch.Count, Math.Max(batch.FeatureCount, store.FeatureCount), threads, (scan, row, block, pairs) => scan.Against(batch[row], row, block, pairs));
        return PairOrder.By(found, batch.Count, isEither: false);
    }

    /// <summary>The highest-scoring pairs of each row, at most k, the best first and then by number; a pair stands with both its rows.</summary>
    public static IReadOnlyList<LikePair>[] Best(IReadOnlyList<LikePair> pairs, int rows, int k)
    {
        var best = new List<LikePair>[rows];
        for (var row = 0; row < rows; row++)
        {
            best[row] = [];
        }

        foreach (var pair in pairs)
        {
            best[pair.A].Add(pair);
            best[pair.B].Add(new(pair.B, pair.A, pair.Score));
        }

        return Array.ConvertAll<List<LikePair>, IReadOnlyList<LikePair>>(best, of => [.. of.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.B).Take(k)]);
    }

    private IReadOnlyList<LikePair> Join(int from, int to, int threads, Action<Scan, int, IndexBlock, List<LikePair>> scan) =>
        PairOrder.By(Work(from, to, store.FeatureCount, threads, scan), Count, isEither: true);

    /// <summary>Rows in chunks, each chunk against one block after another, so that the block's lists stay near while the chunk is at work.</summary>
    private List<LikePair>[] Work(int from, int to, int featureCount, int threads, Action<Scan, int, IndexBlock, List<LikePair>> against)
    {
        var found = new List<LikePair>[(to - from + Chunk - 1) / Chunk];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount };
        Parallel.For(0, found.Length, options, () => new Scan(store, Threshold, featureCount), (chunk, _, scan) =>
        {
            var pairs = new List<LikePair>();
            foreach (var block in blocks)
            {
                for (var row = from + (chunk * Chunk); row < Math.Min(to, from + ((chunk + 1) * Chunk)); row++)
                {
                    against(scan, row, block, pairs);
                }
            }

            found[chunk] = pairs;
            return scan;
        }, _ => { });
        return found;
    }
}
