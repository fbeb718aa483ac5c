namespace Samspill.Analysis.Norwegian;

/// <summary>Reads many texts as sparse rows of features.</summary>
public static class Features
{
    /// <summary>
    /// The rows of <paramref name="texts"/>, numbered in the order features are first met in them: the same rows on any number of
    /// <paramref name="threads"/> (1 or more). O(total length).
    /// </summary>
    /// <param name="table">A table to go on with, as when one more plan is read; a new one when null.</param>
    public static FeatureRows Of(IReadOnlyList<string> texts, FeatureSet set, int threads = 1, FeatureTable? table = null)
    {
        table ??= new();
        var shares = Math.Clamp(threads, 1, Math.Max(1, texts.Count));
        var read = new Share[shares];
        Parallel.For(0, shares, new ParallelOptions { MaxDegreeOfParallelism = shares }, i =>
            read[i] = Read(texts, (int)((long)texts.Count * i / shares), (int)((long)texts.Count * (i + 1) / shares), set));
        var total = read.Sum(share => share.Entries.Count);
        var (starts, ids, counts) = (new int[texts.Count + 1], new int[total], new int[total]);
        var (row, at) = (0, 0);
        foreach (var share in read)
        {
            // A share meets its features in the order of its texts, so taking the shares in turn numbers them as one reader would.
            var number = new int[share.Table.Count];
            for (var i = 0; i < number.Length; i++)
            {
                number[i] = table.Add(share.Table[i]);
            }

            var taken = 0;
            foreach (var end in share.Ends)
            {
                for (; taken < end; taken++, at++)
                {
                    ids[at] = number[share.Entries[taken].Id];
                    counts[at] = share.Entries[taken].Count;
                }

                Array.Sort(ids, counts, starts[row], at - starts[row]);
                starts[++row] = at;
            }
        }

        return new(table, starts, ids, counts);
    }

    private static Share Read(IReadOnlyList<string> texts, int from, int to, FeatureSet set)
    {
        var share = new Share(new(), [], []);
        var reader = new FeatureReader(share.Table, set);
        for (var i = from; i < to; i++)
        {
            reader.Count(texts[i], share.Entries);
            share.Ends.Add(share.Entries.Count);
        }

        return share;
    }

    private sealed record Share(FeatureTable Table, List<FeatureCount> Entries, List<int> Ends);
}
