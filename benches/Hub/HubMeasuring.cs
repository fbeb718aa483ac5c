using System.Globalization;
using System.Text;
using Samspill.Platform.Data;

namespace Samspill.Bench.Hub;

/// <summary>Measures one server over one database, and writes down what it saw.</summary>
internal sealed class HubMeasuring(string web, DatabaseChoice database, Scale scale, TimeSpan time, TextWriter log)
{
    private const string Root = "/" + Seed.Slug;

    private static readonly int[] Crowds = [1, 32];

    private readonly StringBuilder table = new();
    private readonly Random random = new();

    private readonly Dictionary<string, double> perSecond = new(StringComparer.Ordinal);

    /// <summary>Answers a second to many clients, by page.</summary>
    public IReadOnlyDictionary<string, double> Rates => perSecond;

    public async Task<string> Table()
    {
        var machine = $"{Environment.ProcessorCount} cores, {(database.IsSqlite ? "SQLite" : "PostgreSQL")}, client and server on the same machine";
        table.AppendLine($"### {scale.Name}: {scale.Goals} goals, {scale.Indicators} indicators, {scale.Initiatives} initiatives, {scale.Measurements} measurements ({machine})\n");
        await using var server = await Server.Start(web, database);
        var idle = server.Megabytes;
        await server.SignIn();
        await Pages(server);
        await Saves(server);
        await AfterSaves(server);
        await Download(server);
        Line("Start to first page", $"{server.FirstPage.TotalSeconds:0.00} s");
        Line("Memory idle, after the first page", $"{idle:0} MB");
        Line("Memory under load", $"{server.Megabytes:0} MB");
        await Import();
        await Report();
        return table.ToString();
    }

    /// <summary>
    /// Each page by one client and by many: computed anew for every request (each asks at an address of its own), and as it is served while
    /// nothing changes. The empty page comes first, since the others are held against it.
    /// </summary>
    private async Task Pages(Server server)
    {
        table.AppendLine("| Page | Bytes | 1 client: a second | p50 ms | p95 ms | 32 clients: a second | p50 ms | p95 ms | of the empty page |\n|---|---|---|---|---|---|---|---|---|");
        var load = new Load(server.Port);
        var (empty, asked) = (0.0, 0);
        foreach (var (name, paths, _) in Addresses())
        {
            await log.WriteLineAsync($"warming {name}");
            await load.Warm(number => load.Get($"{paths[number % paths.Count]}?nr={Interlocked.Increment(ref asked)}", server.Cookies));
        }

        foreach (var (name, paths, isKept) in Addresses())
        {
            if (await server.Page(paths[0]) is not { } page || !page.Contains("</html>", StringComparison.Ordinal))
            {
                table.AppendLine($"| {name} | not there ({paths[0]}) | | | | | | | |");
                continue;
            }

            await log.WriteLineAsync($"measuring {name}");
            var kept = paths.Select(path => load.Get(path, server.Cookies)).ToList();
            byte[] Computed(int number) => load.Get($"{paths[number % paths.Count]}?nr={Interlocked.Increment(ref asked)}", server.Cookies);
            empty = Math.Max(empty, await Row(load, isKept ? name + ", computed" : name, Computed, empty));
            if (isKept)
            {
                await load.Once(kept, 1);
                await Row(load, name + ", unchanged", number => kept[number % kept.Count], empty);
            }
        }

        table.AppendLine();
    }

    private async Task<double> Row(Load load, string name, Func<int, byte[]> request, double empty)
    {
        var rates = new List<Rate>();
        foreach (var clients in Crowds)
        {
            rates.Add(await load.Run(request, clients, time));
        }

        var (alone, crowd, wrong) = (rates[0], rates[1], rates.Sum(rate => rate.Wrong));
        perSecond[name] = crowd.PerSecond;
        table.AppendLine(string.Create(CultureInfo.InvariantCulture, $"| {name}{(wrong > 0 ? $" ({wrong} wrong answers)" : "")} | {alone.Bytes} | {alone.PerSecond:0} | {alone.P50:0.0} | {alone.P95:0.0} | {crowd.PerSecond:0} | {crowd.P50:0.0} | {crowd.P95:0.0} | {crowd.PerSecond / (empty == 0 ? crowd.PerSecond : empty):0%} |"));
        return empty == 0 ? crowd.PerSecond : empty;
    }

    private IEnumerable<(string Name, IReadOnlyList<string> Paths, bool IsKept)> Addresses() =>
    [
        ("Empty (same layout, sign-in and rights)", [Root + "/tilgjengelighet"], false),
        ("Overview", [Root], true),
        ("Goal (100 in turn)", [.. Spread(scale.Goals).Select(number => $"{Root}/mal/mal-{number}")], true),
        ("Indicator (100 in turn)", [.. Spread(scale.Indicators).Select(number => $"{Root}/indikator/indikator-{number}")], true),
        ("My work", [Root + "/min-uke"], true),
    ];

    private static IEnumerable<int> Spread(int count) => Enumerable.Range(0, 100).Select(i => 1 + (i * count / 100));

    /// <summary>New measurements through the form, each on a day of its own, as a person would send them.</summary>
    private async Task Saves(Server server)
    {
        var path = $"{Root}/indikator/indikator-2";
        if (await server.Page(path) is not { } page || Server.TokenIn(page) is not { } token)
        {
            table.AppendLine("Saving was not measured: the indicator page has no form.\n");
            return;
        }

        await log.WriteLineAsync("measuring saves");
        var load = new Load(server.Port);
        // One new value for each of 300 indicators, in line with its history so that no warning asks for an answer.
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-random.Next(2, 25));
        var numbers = Enumerable.Range(1, scale.Indicators).Where(number => number % 4 != 0).Take(300);
        var posts = numbers.Select(number => Save(load, server, token, number, day)).ToList();
        await load.Once(posts[..50], 1);
        var alone = await load.Once(posts[50..150], 1);
        var crowd = await load.Once(posts[150..], 32);
        table.AppendLine("| Save of a measurement (change, audit and outbox, synced to disk) | a second | p50 ms | p95 ms |\n|---|---|---|---|");
        foreach (var (name, rate) in new[] { ("1 client", alone), ("32 clients", crowd) })
        {
            table.AppendLine(string.Create(CultureInfo.InvariantCulture, $"| {name}{(rate.Wrong > 0 ? $" ({rate.Wrong} wrong answers)" : "")} | {rate.PerSecond:0} | {rate.P50:0.0} | {rate.P95:0.0} |"));
        }

        table.AppendLine();
    }

    /// <summary>The first reading of each page after a save, which finds nothing kept: 40 saves, each page read once after each.</summary>
    private async Task AfterSaves(Server server)
    {
        if (await server.Page($"{Root}/indikator/indikator-2") is not { } page || Server.TokenIn(page) is not { } token)
        {
            return;
        }

        await log.WriteLineAsync("measuring the first reading after a save");
        var load = new Load(server.Port);
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(-random.Next(26, 60));
        var saves = Enumerable.Range(1, scale.Indicators).Where(number => number % 4 != 0).Take(40).ToList();
        table.AppendLine("| First reading after a save, 1 client | p50 ms | p95 ms |\n|---|---|---|");
        foreach (var (name, paths, _) in Addresses().Where(page => page.IsKept))
        {
            var took = new List<double>();
            foreach (var number in saves)
            {
                await load.Once([Save(load, server, token, number, day)], 1);
                took.Add((await load.Once([load.Get(paths[number % paths.Count], server.Cookies)], 1)).P50);
            }

            took.Sort();
            day = day.AddDays(-1);
            table.AppendLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {took[took.Count / 2]:0.0} | {took[(int)(took.Count * .95)]:0.0} |"));
        }

        table.AppendLine();
    }

    private static byte[] Save(Load load, Server server, string token, int number, DateOnly day) =>
        load.Post($"{Root}/indikator/indikator-{number}", server.Cookies, $"_token={Uri.EscapeDataString(token)}&_form=maling&value={232 + (number % 7)}&period={day:dd.MM.yyyy}");

    /// <summary>5 000 new measurements from a folder of tables, by the command line beside the running server; every run has days of its own.</summary>
    private async Task Import()
    {
        await log.WriteLineAsync("measuring import");
        var folder = System.IO.Directory.CreateTempSubdirectory("samspill-bench-").FullName;
        var run = Guid.CreateVersion7().ToString("N")[^8..];
        var first = new DateOnly(1900, 1, 1).AddDays(random.Next(30_000));
        var rows = Enumerable.Range(1, 5_000).Select(i => $"i-{run}-{i},indikator-{1 + (i % scale.Indicators)},{first.AddDays(i / scale.Indicators):yyyy-MM-dd},{i % 300},calculation,Arkivet,approved,person-1,2023-12-31,person-1,2023-12-31");
        await File.WriteAllLinesAsync(Path.Combine(folder, "measurements.csv"), ["key,indicator,period,value,evidence_kind,evidence,status,reported_by,reported_on,approved_by,approved_on", .. rows]);
        var (code, took, said) = await Server.Verb(web, database, "import", folder, "--partnership", Seed.Slug, "--json");
        Line("Import of 5 000 rows by the command line, its start included", code == 0 ? $"{took.TotalSeconds:0.0} s" : $"refused: {said.Split('\n')[0]}");
        System.IO.Directory.Delete(folder, recursive: true);
    }

    /// <summary>The final report as a file from the server that is running: read off the work, composed and written, the second time it is asked for.</summary>
    private async Task Download(Server server)
    {
        await log.WriteLineAsync("measuring the report");
        var load = new Load(server.Port);
        byte[] Ask(int number) => load.Get($"{Root}/rapporter/sluttutbetaling/rapport.docx?nr={number}", server.Cookies);
        await load.Once([Ask(1)], 1);
        var asked = await load.Once([Ask(2)], 1);
        table.AppendLine("| What | Measured |\n|---|---|");
        Line("Final report as DOCX from the running server", asked.Wrong > 0 ? "not there" : string.Create(CultureInfo.InvariantCulture, $"{asked.P50 / 1000:0.0} s, {asked.Bytes / 1024} kB"));
    }

    private async Task Report()
    {
        await log.WriteLineAsync("measuring the report by the command line");
        var folder = System.IO.Directory.CreateTempSubdirectory("samspill-bench-").FullName;
        var (code, took, said) = await Server.Verb(web, database, "report", "sluttutbetaling", "--partnership", Seed.Slug, "--out", Path.Combine(folder, "rapport.docx"), "--draft");
        Line("Final report as DOCX by the command line, its start included", code == 0 ? $"{took.TotalSeconds:0.0} s" : $"not there: {said.Split('\n')[0]}");
        System.IO.Directory.Delete(folder, recursive: true);
    }

    private void Line(string what, string measured) => table.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {measured} |");
}
