using System.Globalization;
using System.Text;

namespace Samspill.Bench.Hub;

/// <summary>My week for everybody in a partnership: each of 60 people opens her own, one after another and many at a time.</summary>
internal static class WeekBench
{
    private const int People = 60;

    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var time = TimeSpan.FromSeconds(double.Parse(HubBench.Option(args, "--seconds") ?? "10", CultureInfo.InvariantCulture));
        var web = Path.GetFullPath(HubBench.Option(args, "--web") ?? "artifacts/web/Samspill.Web.dll");
        var server = HubBench.Option(args, "--postgres");
        var scale = new Scale(1);
        var database = await HubBench.Database(scale, server, args.Contains("--fresh"));
        await Seed.Fill(database, scale, Console.Error);
        database = await HubBench.Copy(database, server);
        var emails = await Seed.GiveAccounts(database, People);

        await using var running = await Server.Start(web, database);
        var cookies = new List<string>();
        foreach (var email in emails)
        {
            cookies.Add(await Server.SignIn(running.Port, email));
        }

        var load = new Load(running.Port);
        var asked = 0;
        // An address of its own for each request: nothing is served from what was kept.
        byte[] Week(int number) => load.Get($"/{Seed.Slug}/min-uke?nr={Interlocked.Increment(ref asked)}", cookies[number % cookies.Count]);
        byte[] Kept(int number) => load.Get($"/{Seed.Slug}/min-uke", cookies[number % cookies.Count]);
        byte[] Empty(int number) => load.Get($"/{Seed.Slug}/tilgjengelighet?nr={Interlocked.Increment(ref asked)}", cookies[number % cookies.Count]);
        await load.Warm(Empty);
        await load.Warm(Week);

        var table = new StringBuilder($"{cookies.Count} people in turn; {scale.Goals} goals, {scale.Indicators} indicators; {Environment.ProcessorCount} cores, {(database.IsSqlite ? "SQLite" : "PostgreSQL")}, client and server on the same machine\n\n| Page | Bytes | Clients | a second | p50 ms | p95 ms | of the empty page |\n|---|---|---|---|---|---|---|\n");
        var wrong = 0;
        foreach (var clients in new[] { 1, 2, People })
        {
            var empty = await load.Run(Empty, clients, time);
            foreach (var (name, request) in new (string, Func<int, byte[]>)[] { ("Empty", Empty), ("My week, computed", Week), ("My week, unchanged", Kept) })
            {
                await Console.Error.WriteLineAsync($"measuring {name}, {clients} clients");
                var rate = name == "Empty" ? empty : await load.Run(request, clients, time);
                wrong += rate.Wrong;
                table.AppendLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {rate.Bytes} | {clients} | {rate.PerSecond:0} | {rate.P50:0.0} | {rate.P95:0.0} | {rate.PerSecond / empty.PerSecond:0%} |"));
            }
        }

        await Console.Out.WriteLineAsync(table);
        if (args.Contains("--write"))
        {
            await PerformanceDocument.Write("week", table + "\n");
        }

        return wrong > 0 ? 1 : 0;
    }
}
