using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Samspill.Bench.Plans;

/// <summary>All pairs of like sentences among many: how long, how much memory, how it grows, one more plan, and the same vectors joined by scikit-learn and faiss.</summary>
internal sealed class PlansBench(string[] args)
{
    private StringBuilder table = new();
    private readonly Dictionary<string, JsonElement> figures = new(StringComparer.Ordinal);
    private readonly int basis = int.Parse(Hub.HubBench.Option(args, "--sentences") ?? "50000", CultureInfo.InvariantCulture);
    private IReadOnlyList<string> real = [];

    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return args switch
        {
            ["join", .. var rest] => await JoinRun.Join(rest),
            ["add", .. var rest] => await JoinRun.Add(rest),
            _ => await new PlansBench(args).All(),
        };
    }

    private async Task<int> All()
    {
        if (Texts.Folder is not { } folder)
        {
            await Console.Error.WriteLineAsync("The texts (shared/data/text) are not beside the repository.");
            return 2;
        }

        if (Array.IndexOf(args, "--background") is >= 0 and var at)
        {
            return await BackgroundFile.Write(folder, args[at + 1]);
        }

        real = Texts.Sentences(folder);
        if (!args.Contains("--growth"))
        {
            await Part("plans", Peered);
        }

        if (!args.Contains("--small"))
        {
            await Part("plans-growth", Growth);
        }

        return 0;
    }

    private async Task Part(string name, Func<Task> measure)
    {
        table = new();
        await measure();
        await Console.Out.WriteLineAsync(table.ToString());
        Directory.CreateDirectory("artifacts/bench");
        await File.WriteAllTextAsync($"artifacts/bench/{name}.json", JsonSerializer.Serialize(figures));
        if (args.Contains("--write"))
        {
            await PerformanceDocument.Write(name, table + "\n");
        }
    }

    private async Task Peered()
    {
        var vectors = await Vectors(basis);
        table.AppendLine($"### {basis} sentences, {Math.Min(real.Count, basis)} from the texts and {Math.Max(0, basis - real.Count)} variants of them ({Environment.ProcessorCount} cores)\n");
        table.AppendLine("| All pairs with cosine at or above | Samspill, s | 1 thread, s | Pairs | Peak MB | scikit-learn, s | Peak MB | Times | Same pairs |\n|---|---|---|---|---|---|---|---|---|");
        foreach (var threshold in new[] { "0.7", "0.4" })
        {
            await Against(vectors, threshold);
        }

        table.AppendLine();
        if (!args.Contains("--alone"))
        {
            await Faiss(vectors);
        }
    }

    /// <summary>The vectors of so many sentences, written where processes of their own read them.</summary>
    private async Task<Vectors> Vectors(int count)
    {
        var sentences = real.Take(count).ToList();
        while (sentences.Count < count)
        {
            sentences.Add(Texts.Variant(real, sentences.Count - real.Count));
        }

        var watch = Stopwatch.StartNew();
        var rows = Plans.Vectors.Of(sentences, real.Count, args.Contains("--mapped"));
        await Log($"{count} sentences, {sentences.Sum(sentence => (long)sentence.Length)} characters, to vectors in {watch.Elapsed.TotalSeconds:0.0} s: {rows.StoredCount} weights, {rows.FeatureCount} features");
        var vectors = new Vectors(Path.GetFullPath("artifacts/bench/plans"));
        vectors.Write(rows);
        if (count == basis)
        {
            vectors.WriteProjected(rows);
        }

        return vectors;
    }

    private async Task Against(Vectors vectors, string threshold)
    {
        var alone = JoinFigures.From(await Own("join", vectors.Folder, threshold, "1", "3"));
        var own = JoinFigures.From(await Own("join", vectors.Folder, threshold, Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture), "5"));
        Keep($"own {threshold}", own.ToJson());
        await Log($"{own.Seconds:0.000} s ({alone.Seconds:0.000} on one thread), {own.Products} products at {threshold}");
        if (args.Contains("--alone") || await Peer(vectors, "sklearn", threshold) is not { } peer)
        {
            table.AppendLine($"| {threshold} | {own.Seconds:0.000} | {alone.Seconds:0.000} | {own.Pairs} | {own.Megabytes:0} | not run | | | |");
            return;
        }

        var (seconds, megabytes) = (peer.GetProperty("seconds").GetDouble(), peer.GetProperty("megabytes").GetDouble());
        table.AppendLine($"| {threshold} | {own.Seconds:0.000} | {alone.Seconds:0.000} | {own.Pairs} | {own.Megabytes:0} | {seconds:0.0} | {megabytes:0} | {seconds / own.Seconds:0} | {Same(vectors)} |");
    }

    /// <summary>What stands in one answer and not in the other, and the largest difference of a score.</summary>
    private static string Same(Vectors vectors)
    {
        var (own, peer) = (Pairs(vectors, "own"), Pairs(vectors, "peer"));
        var missing = peer.Keys.Count(pair => !own.ContainsKey(pair));
        var extra = own.Keys.Count(pair => !peer.ContainsKey(pair));
        var farthest = own.Where(pair => peer.ContainsKey(pair.Key)).Select(pair => Math.Abs(pair.Value - peer[pair.Key])).DefaultIfEmpty(0).Max();
        return missing + extra == 0 ? $"yes, scores within {farthest:0.0e+0}" : $"{missing} missing, {extra} more";
    }

    private static Dictionary<(int A, int B), double> Pairs(Vectors vectors, string whose)
    {
        var (a, b, scores) = (vectors.Read<int>(whose + "-a.bin"), vectors.Read<int>(whose + "-b.bin"), vectors.Read<double>(whose + "-score.bin"));
        return Enumerable.Range(0, a.Length).ToDictionary(i => (a[i], b[i]), i => scores[i]);
    }

    /// <summary>faiss knows dense rows only: the first sentences as they are, and all of them projected, where it finds what it can.</summary>
    private async Task Faiss(Vectors vectors)
    {
        var own = JoinFigures.From(await Own("join", vectors.Folder, "0.7", Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture), "3"));
        var exact = Pairs(vectors, "own");
        table.AppendLine("| faiss (flat inner product, range search, OpenBLAS), cosine at or above 0.7 | Rows × numbers | s | Peak MB | Pairs | Of the true pairs found | Of those found true |\n|---|---|---|---|---|---|---|");
        foreach (var (what, name) in new[] { ("identical", "the same vectors written out, as many as memory allows"), ("projected", "the vectors projected to 256 numbers") })
        {
            if (await Peer(vectors, what, "0.7") is { } peer)
            {
                var rows = peer.GetProperty("rows").GetInt32();
                var true0 = exact.Keys.Where(pair => pair.B < rows).ToHashSet();
                var found = Pairs(vectors, "peer").Keys.ToList();
                var hits = found.Count(true0.Contains);
                table.AppendLine($"| {name} | {rows} × {peer.GetProperty("dimensions").GetInt32()} | {peer.GetProperty("seconds").GetDouble():0.00} | {peer.GetProperty("megabytes").GetDouble():0} | {found.Count} | {(double)hits / Math.Max(1, true0.Count):0.0%} | {(double)hits / Math.Max(1, found.Count):0.0%} |");
            }
        }

        table.AppendLine($"| Samspill, beside it: all {basis} sentences, exact | {basis} | {own.Seconds:0.00} | {own.Megabytes:0} | {own.Pairs} | 100% | 100% |\n");
    }

    private async Task Growth()
    {
        int[] sizes = [50_000, 100_000, 200_000, 500_000];
        table.AppendLine("| Sentences | Of them variants | 0.7: s | Pairs | Peak MB | Products, million | 0.4: s | Pairs | Peak MB | Products, million |\n|---|---|---|---|---|---|---|---|---|---|");
        foreach (var size in sizes)
        {
            var vectors = await Vectors(size);
            var cells = new List<string>();
            foreach (var threshold in new[] { "0.7", "0.4" })
            {
                var own = JoinFigures.From(await Own("join", vectors.Folder, threshold, Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture), size > 100_000 ? "0" : "3"));
                Keep($"own {size} {threshold}", own.ToJson());
                cells.Add($"{own.Seconds:0.00} | {own.Pairs} | {own.Megabytes:0} | {own.Products / 1e6:0}");
            }

            table.AppendLine($"| {size} | {Math.Max(0, size - real.Count)} | {string.Join(" | ", cells)} |");
            await Log($"{size}: {string.Join(" | ", cells)}");
        }

        table.AppendLine("\n| One more plan beside 356 | Sentences in it | s | Its pairs |\n|---|---|---|---|");
        foreach (var threshold in new[] { "0.7", "0.4" })
        {
            var more = JoinFigures.From(await Own("add", Path.GetFullPath("artifacts/bench/plans"), threshold, "357"));
            Keep($"one more {threshold}", more.ToJson());
            table.AppendLine($"| {threshold} | {more.Name.Split(' ')[0]} | {more.Seconds:0.00} | {more.Pairs} |");
        }
    }

    private async Task<JsonElement?> Peer(Vectors vectors, string what, string threshold)
    {
        if (!await Peers.AreThere(args))
        {
            return null;
        }

        await Log($"{what} at {threshold}");
        var answer = await Peers.Run(vectors.Folder, what, threshold);
        Keep($"{what} {threshold}", answer);
        await Log(answer);
        return figures[$"{what} {threshold}"];
    }

    private static Task<string> Own(params string[] run) => Peers.Answer("dotnet", [typeof(PlansBench).Assembly.Location, "plans", .. run]);

    private void Keep(string name, string json) => figures[name] = JsonDocument.Parse(json).RootElement.Clone();

    private static Task Log(string line) => Console.Error.WriteLineAsync(line);
}
