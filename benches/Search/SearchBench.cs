using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samspill.Bench.Hub;
using Samspill.Platform.Data;

namespace Samspill.Bench.Search;

/// <summary>The search among many documents: how long answers take, how large the index is, how long it takes to make and to follow a save; beside Lucene.NET and Xapian on the same documents and questions.</summary>
internal sealed class SearchBench(string[] args, string texts)
{
    private const string Folder = "artifacts/bench/search";
    private const string Questions = Folder + "/questions.jsonl";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly int count = int.Parse(HubBench.Option(args, "--documents") ?? "100000", CultureInfo.InvariantCulture);
    private readonly SearchCorpus corpus = new(texts);
    private readonly StringBuilder table = new();

    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args is ["build" or "ask" or "lucene", ..])
        {
            return await SearchRun.Run(args);
        }

        if (Plans.Texts.Folder is not { } texts)
        {
            await Console.Error.WriteLineAsync("The texts (shared/data/text) are not beside the repository.");
            return 2;
        }

        return await new SearchBench(args, texts).All();
    }

    private async Task<int> All()
    {
        Directory.CreateDirectory(Folder);
        var mix = SearchMix.Of(corpus, SearchRun.PerClass);
        SearchMix.Write(Questions, mix, corpus.Take(count).Where(document => SearchCorpus.IsGiven(document.Number, count)));
        var (sentences, variants, characters) = corpus.Extent(count);
        table.AppendLine(CultureInfo.InvariantCulture, $"### {count} documents\n\n{sentences} sentences, {variants} of them variants of the {corpus.Real.Count} real ones; {characters / 1e6:0} million characters, {(double)characters / count:0} a document. {mix.Count} questions, {SearchRun.PerClass} of each class, asked after a first pass; {Environment.ProcessorCount} cores, everything on the same machine.\n");
        var engines = new List<Engine>();
        var http = new List<string>();
        foreach (var (name, server) in RelevanceBench.Databases(args))
        {
            engines.Add(await RelevanceBench.OnFresh(server, "samspill_bench_search", async database =>
            {
                var (folder, connection, number) = (database.Folder, database.ConnectionString ?? "", count.ToString(CultureInfo.InvariantCulture));
                var built = await Own("build", folder, connection, number, texts);
                await Log($"{name}: made in {built.BuildSeconds:0} s, {built.IndexMegabytes:0} MB");
                var asked = await Own("ask", folder, connection, Questions);
                await Log($"{name}: p95 {Latencies.Within(.95, asked.One.All):0.0} ms");
                http.Add($"| Samspill, {name} | {await OverHttp(database, mix)} |");
                return built with { Name = "Samspill, " + name, One = asked.One, Sixteen = asked.Sixteen, AskedMegabytes = asked.AskedMegabytes, OwnMegabytes = asked.OwnMegabytes };
            }));
        }

        engines.AddRange(args.Contains("--alone") ? [] : await Others());
        Tell(engines, mix);
        table.AppendLine("\n| The page over HTTP, signed in, 16 clients | a second | p50 ms | p95 ms | Server's own memory, MB | Mapped files included |\n|---|---|---|---|---|---|");
        table.AppendLine(string.Join('\n', http));
        await Console.Out.WriteLineAsync(table);
        if (args.Contains("--write"))
        {
            await PerformanceDocument.Write($"search-{count}", table.ToString());
        }

        return 0;
    }

    private void Tell(IReadOnlyList<Engine> engines, IReadOnlyList<MixedQuestion> mix)
    {
        table.AppendLine("| | Made in, s | Memory then, MB | Index with texts, MB | p50, 1 client, ms | p95 | p50, 16 clients, ms | p95 | Save, p50 ms | p95 | Same save, nothing indexed, p50 ms | Own memory after 16 clients, MB | Most while asked, mapped files included |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var engine in engines)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {engine.Name} | {engine.BuildSeconds:0.0} | {engine.BuildMegabytes:0} | {engine.IndexMegabytes:0} | {Both(engine.One.All)} | {Both(engine.Sixteen.All)} | {Both(engine.Saves)} | {(engine.SavesBefore.Length == 0 ? "–" : Latencies.Within(.5, engine.SavesBefore).ToString("0.0", CultureInfo.InvariantCulture))} | {(engine.OwnMegabytes > 0 ? engine.OwnMegabytes.ToString("0", CultureInfo.InvariantCulture) : "–")} | {engine.AskedMegabytes:0} |");
        }

        table.AppendLine("\n| 1 client, p50 / p95 ms | " + string.Join(" | ", engines.Select(engine => engine.Name)) + " |\n|---|" + string.Concat(engines.Select(_ => "---|")));
        foreach (var name in mix.Select(question => question.Class).Distinct(StringComparer.Ordinal))
        {
            table.AppendLine($"| {name} | {string.Join(" | ", engines.Select(engine => Both(engine.One.ByClass[name]).Replace(" | ", " / ", StringComparison.Ordinal)))} |");
        }
    }

    private static string Both(IEnumerable<double> took) => FormattableString.Invariant($"{Latencies.Within(.5, took):0.0} | {Latencies.Within(.95, took):0.0}");

    /// <summary>Lucene.NET, and Xapian where it is installed or can be.</summary>
    private async Task<IReadOnlyList<Engine>> Others()
    {
        var folder = Path.GetFullPath(Path.Combine(Folder, "lucene"));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var engines = new List<Engine> { await Own("lucene", folder, count.ToString(CultureInfo.InvariantCulture), texts, Questions) };
        await Log($"Lucene.NET: p95 {Latencies.Within(.95, engines[0].One.All):0.0} ms");
        if (await PythonPeer.IsThere("xapian", !args.Contains("--no-install"), "python3-xapian"))
        {
            await File.WriteAllLinesAsync(Folder + "/documents.jsonl", corpus.Take(count).Select(row => JsonSerializer.Serialize(new { number = row.Number, title = row.Title, text = row.Text, theme = row.Theme, narrow = row.IsNarrow, given = SearchCorpus.IsGiven(row.Number, count) }, Plain)));
            engines.Add(Engine.From(await Plans.Peers.Answer(PythonPeer.Path, ["benches/Search/peers.py", Folder])));
        }

        return engines;
    }

    /// <summary>The page of the published server, sixteen clients, each question in turn.</summary>
    private async Task<string> OverHttp(DatabaseChoice database, IReadOnlyList<MixedQuestion> mix)
    {
        await using var server = await Server.Start(Path.GetFullPath(HubBench.Option(args, "--web") ?? "artifacts/web/Samspill.Web.dll"), database);
        await server.SignIn();
        var load = new Load(server.Port);
        var asked = mix.Where(question => question.Class != SearchMix.Guest).ToList();
        byte[] Page(int number) => load.Get($"/{Seed.Slug}/sok?q={Uri.EscapeDataString(asked[number % asked.Count].Typed)}{(asked[number % asked.Count].Theme is { } theme ? "&tema=" + Uri.EscapeDataString(theme) : "")}&nr={number}", server.Cookies);
        await load.Warm(Page);
        var rate = await load.Run(Page, 16, TimeSpan.FromSeconds(10));
        return rate.Wrong > 0 ? $"{rate.Wrong} answers were wrong | | | |" : FormattableString.Invariant($"{rate.PerSecond:0} | {rate.P50:0.0} | {rate.P95:0.0} | {server.OwnMegabytes:0} | {server.Megabytes:0}");
    }

    private static async Task<Engine> Own(params string[] run) => Engine.From(await Plans.Peers.Answer("dotnet", [typeof(SearchBench).Assembly.Location, "search", .. run]));

    private static Task Log(string line) => Console.Error.WriteLineAsync(line);
}
