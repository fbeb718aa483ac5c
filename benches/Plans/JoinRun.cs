using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Samspill.Analysis.Likeness;

namespace Samspill.Bench.Plans;

/// <summary>What one run of a join came to.</summary>
/// <param name="Seconds">The middle of the runs: building the index, joining and putting the pairs in order.</param>
/// <param name="Products">How many products are added up in 16 bits.</param>
internal sealed record JoinFigures(string Name, double Seconds, double Slowest, int Pairs, double Megabytes, int Threads, long Products)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    public static JoinFigures From(string json) => JsonSerializer.Deserialize<JoinFigures>(json, Options)!;
}

/// <summary>The join in a process of its own, so that its memory is its own: `plans-join FOLDER THRESHOLD THREADS RUNS`, or `plans-add FOLDER THRESHOLD PLANS`.</summary>
internal static class JoinRun
{
    public static async Task<int> Join(string[] args)
    {
        var (vectors, threshold, threads, runs) = (new Vectors(args[0]), double.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture), int.Parse(args[3], CultureInfo.InvariantCulture));
        var rows = vectors.Read();
        var times = new List<double>();
        IReadOnlyList<LikePair> pairs = [];
        for (var run = 0; run <= runs; run++)
        {
            var watch = Stopwatch.StartNew();
            var index = new LikenessIndex(threshold);
            index.Add(rows);
            pairs = index.Pairs(threads);
            times.Add(watch.Elapsed.TotalSeconds);
        }

        // The first run compiles what it runs; with no run asked for beside it, it is the one that is told.
        var measured = times.Skip(Math.Min(1, runs)).Order().ToList();
        vectors.Write<int>("own-a.bin", [.. pairs.Select(pair => pair.A)]);
        vectors.Write<int>("own-b.bin", [.. pairs.Select(pair => pair.B)]);
        vectors.Write<double>("own-score.bin", [.. pairs.Select(pair => pair.Score)]);
        await Console.Out.WriteLineAsync(new JoinFigures("Samspill", measured[measured.Count / 2], measured[^1], pairs.Count, Peak(), threads, Products(rows, threshold)).ToJson());
        return 0;
    }

    /// <summary>The last of so many plans put in beside the others and held against them.</summary>
    public static async Task<int> Add(string[] args)
    {
        var (vectors, threshold, plans) = (new Vectors(args[0]), double.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
        var rows = vectors.Read();
        var each = rows.Count / plans;
        var index = new LikenessIndex(threshold);
        index.Add(Part(rows, 0, each * (plans - 2)));
        var times = new List<double>();
        var pairs = 0;
        foreach (var plan in new[] { plans - 2, plans - 1 })
        {
            var batch = Part(rows, each * plan, each * (plan + 1));
            var watch = Stopwatch.StartNew();
            var before = index.Count;
            index.Add(batch);
            pairs = index.PairsSince(before).Count;
            times.Add(watch.Elapsed.TotalSeconds);
        }

        await Console.Out.WriteLineAsync(new JoinFigures($"{each} sentences", times[1], times.Max(), pairs, Peak(), Environment.ProcessorCount, 0).ToJson());
        return 0;
    }

    private static SparseRows Part(SparseRows rows, int from, int to)
    {
        var first = rows.Starts[from];
        var starts = rows.Starts[from..(to + 1)].ToArray();
        return new([.. starts.Select(start => start - first)], rows.AllFeatures[first..starts[^1]].ToArray(), rows.AllWeights[first..starts[^1]].ToArray());
    }

    /// <summary>How many pairs of postings the lists of the index make, which is what the join walks through.</summary>
    private static long Products(SparseRows rows, double threshold)
    {
        var (lists, reach) = (new int[rows.FeatureCount], 0.9 * threshold);
        for (var row = 0; row < rows.Count; row++)
        {
            var (features, weights) = rows[row];
            var squares = 0.0;
            for (var k = 0; k < features.Length; k++)
            {
                squares += weights[k] * weights[k];
                lists[features[k]] += squares >= reach * reach ? 1 : 0;
            }
        }

        return lists.Sum(list => (long)list * (list - 1) / 2);
    }

    /// <summary>The most memory the process has had, in MB.</summary>
    private static double Peak() => Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;
}
