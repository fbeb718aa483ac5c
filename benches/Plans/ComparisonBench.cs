using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Samspill.Bench.Hub;

namespace Samspill.Bench.Plans;

/// <summary>
/// The page of a comparison on a running server: plans put together of the public texts are registered and brought in over HTTP, compared, and read page by page and kind by
/// kind, theme by theme and municipality by municipality, and by the pages of its other tables, beside the empty page.
/// </summary>
internal static class ComparisonBench
{
    private const string Plans = DemoServer.Partnership + "/planer";

    private static readonly string[] Municipalities = ["notodden", "sauherad", "seljord", "tinn", "kongsberg"];
    private static readonly string[] Kinds = ["", "felles", "motstrid", "alene", "avskrift", "apne"];

    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        int Whole(string option, int usual) => int.Parse(HubBench.Option(args, option) ?? usual.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        if (Texts.Folder is not { } folder)
        {
            await Console.Error.WriteLineAsync("The public texts are not beside the repository (shared/data/text).");
            return 2;
        }

        var (plans, sentences, time) = (Whole("--plans", 20), Whole("--sentences", 250), TimeSpan.FromSeconds(Whole("--seconds", 10)));
        await using var server = new DemoServer(Path.GetFullPath(HubBench.Option(args, "--web") ?? "artifacts/web/Samspill.Web.dll"));
        await server.Start();
        using var leader = await server.SignedIn();
        var statements = await BringIn(leader, Texts.Sentences(folder), plans, sentences);
        var watch = Stopwatch.StartNew();
        var page = Plans + "/sammenligning/" + (await DemoServer.Send(leader, Plans + "/sammenligning", new { })).GetProperty("comparison").GetString();
        var comparing = watch.Elapsed;
        watch.Restart();
        using var first = JsonDocument.Parse(await leader.GetStringAsync(new Uri(page, UriKind.Relative)));
        var reading = watch.Elapsed;
        var places = first.RootElement.GetProperty("comparison").GetProperty("municipalities").EnumerateArray().Select(place => place.GetString()!).ToList();
        var themes = first.RootElement.GetProperty("comparison").GetProperty("matrix").EnumerateArray().Select(row => row.GetProperty("key").GetString()!).ToList();
        var table = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            {plans} plans beside the demo's three, {statements} statements found in them; {Environment.ProcessorCount} cores, SQLite, client and server on the same machine. Comparing all and keeping what came out {comparing.TotalSeconds:0.0} s; first reading after that {reading.TotalSeconds:0.0} s.

            | Page | Bytes | Clients | a second | p50 ms | p95 ms |
            |---|---|---|---|---|---|

            """));
        var wrong = await Measure(server.Port, page, places, themes, leader.DefaultRequestHeaders.GetValues("Cookie").Single(), time, table);
        await Console.Out.WriteLineAsync(table);
        if (args.Contains("--write"))
        {
            await PerformanceDocument.Write("comparison", table + "\n");
        }

        return wrong > 0 ? 1 : 0;
    }

    private static async Task<int> Measure(int port, string page, List<string> places, List<string> themes, string cookie, TimeSpan time, StringBuilder table)
    {
        var load = new Load(port);
        var asked = 0;
        byte[] Get(string path) => load.Get($"{path}nr={Interlocked.Increment(ref asked)}", cookie);
        (string Name, Func<int, byte[]> Request)[] pages =
        [
            ("Empty", _ => Get($"{DemoServer.Partnership}/tilgjengelighet?")),
            ("Comparison, its pages in turn", number => Get($"{page}?vis={Kinds[number % Kinds.Length]}&side={(number % 7) + 1}&")),
            ("Comparison, one theme", number => Get($"{page}?tema={Uri.EscapeDataString(themes[number % themes.Count])}&vis={Kinds[number / themes.Count % Kinds.Length]}&")),
            ("Comparison, pairs of plans and the region", number => Get($"{page}?par={(number % 7) + 1}&omtale={(number % 5) + 1}&")),
            ("Comparison, one municipality", number => Get($"{page}?kommune={Uri.EscapeDataString(places[number % places.Count])}&side={(number % 3) + 1}&")),
        ];
        var wrong = 0;
        foreach (var clients in new[] { 1, 16 })
        {
            foreach (var (name, request) in pages)
            {
                await Console.Error.WriteLineAsync($"measuring {name}, {clients} clients");
                await load.Warm(request);
                var rate = await load.Run(request, clients, time);
                wrong += rate.Wrong;
                table.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {rate.Bytes} | {clients} | {rate.PerSecond:0} | {rate.P50:0.0} | {rate.P95:0.0} |");
            }
        }

        return wrong;
    }

    /// <summary>Registers plans and brings in their texts; how many statements were found in them.</summary>
    private static async Task<int> BringIn(HttpClient leader, IReadOnlyList<string> real, int plans, int sentences)
    {
        var (found, next) = (0, 0);
        for (var number = 1; number <= plans; number++)
        {
            await Console.Error.WriteLineAsync($"bringing in plan {number} of {plans}");
            var key = (await DemoServer.Send(leader, Plans + "/ny", new { title = $"Plan {number} til måling", municipality = Municipalities[number % Municipalities.Length], kind = "ThemePlan", stage = "Adopted" })).GetProperty("plan").GetString();
            var text = new StringBuilder($"# Plan {number}\n\n## Mål og strategier\n\n");
            for (var i = 0; i < sentences; i++, next++)
            {
                text.Append("- ").AppendLine(next < real.Count ? real[next] : Texts.Variant(real, next - real.Count));
            }

            found += (await DemoServer.Send(leader, $"{Plans}/{key}/versjon", new { text = text.ToString() })).GetProperty("statements").GetInt32();
        }

        return found;
    }
}
