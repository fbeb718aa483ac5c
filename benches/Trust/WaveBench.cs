using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Samspill.Bench.Hub;

namespace Samspill.Bench.Trust;

/// <summary>
/// A round that many answer at once, over HTTP, each page by page as on a phone, with the server killed in the middle. What must be right is
/// that every sheet is counted once: none lost, none twice.
/// </summary>
internal sealed class WaveBench(int people, TimeSpan time, DemoServer server, TextWriter log) : IDisposable
{
    /// <summary>Who come first, over as many tenths of a second: a server that has been up for days is no cold one. They are counted, and not timed.</summary>
    private const int Early = 300;

    private const int SliceSeconds = 10;
    private const int AfterKillSeconds = 60;
    private const string Wave = "/notodden/tillit/runder/last";
    private readonly ConcurrentBag<(double At, double Took)> took = [];
    private readonly Stopwatch watch = new();
    private readonly HttpClient phones = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20) });
    private int again;

    public async Task<(string Table, bool IsRight)> Table()
    {
        await server.Start();
        var links = await SetUp();
        await log.WriteLineAsync($"{people} respondents over {time.TotalSeconds:0} s; the server is killed at half the time");
        await Task.WhenAll(Enumerable.Range(people, Early).Select(number => Respondent(links[number], TimeSpan.FromSeconds((number - people) / 10.0), number)));
        took.Clear();
        watch.Start();
        var answering = Enumerable.Range(0, people).Select(number => Respondent(links[number], time * number / people, number)).ToList();
        using var half = new PeriodicTimer(time / 2);
        await half.WaitForNextTickAsync();
        await server.Kill();
        var down = Stopwatch.StartNew();
        await server.Start();
        var away = down.Elapsed;
        await Task.WhenAll(answering);
        var lasted = watch.Elapsed;
        var counted = await Counted();
        foreach (var slice in took.GroupBy(one => (int)(one.At / SliceSeconds)).OrderBy(slice => slice.Key))
        {
            var slow = slice.Select(one => one.Took).Order().ToList();
            await log.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{slice.Key * SliceSeconds,4} s: {slow.Count,5} answers, p50 {At(slow, .5):0.0}, p95 {At(slow, .95):0.0} ms"));
        }

        var times = took.Select(one => one.Took).Order().ToList();
        var killed = time.TotalSeconds / 2;
        var calm = took.Where(one => one.At < killed || one.At > killed + AfterKillSeconds).Select(one => one.Took).Order().ToList();
        return (string.Create(CultureInfo.InvariantCulture, $"""
            | Respondents | Seconds | Requests | A second | p50, ms | p95, ms | p99, ms | p95 but for the minute after the kill | Asked again after the kill | Server away, s | Handed in | Counted | Lost | Twice |
            |---|---|---|---|---|---|---|---|---|---|---|---|---|---|
            | {people} | {lasted.TotalSeconds:0} | {times.Count} | {times.Count / lasted.TotalSeconds:0} | {At(times, .5):0.0} | {At(times, .95):0.0} | {At(times, .99):0.0} | {At(calm, .95):0.0} | {again} | {away.TotalSeconds:0.0} | {people + Early} | {counted} | {Math.Max(0, people + Early - counted)} | {Math.Max(0, counted - people - Early)} |

            """), counted == people + Early);
    }

    private static double At(List<double> times, double share) => times[Math.Min(times.Count - 1, (int)(times.Count * share))];

    public void Dispose() => phones.Dispose();

    /// <summary>Comes at her time, opens the link, begins, answers nine questions with the page read after each, and hands in.</summary>
    private async Task Respondent(string link, TimeSpan comes, int number)
    {
        if (comes > TimeSpan.Zero)
        {
            using var wait = new PeriodicTimer(comes);
            await wait.WaitForNextTickAsync();
        }

        await Ask(HttpMethod.Get, link, null);
        await Ask(HttpMethod.Post, link + "/begynn", "{}");
        for (var question = 1; question <= 9; question++)
        {
            await Ask(HttpMethod.Get, link, null);
            await Ask(HttpMethod.Post, link, string.Create(CultureInfo.InvariantCulture, $"{{\"question\":{question},\"answer\":{((number + question) % 6) + 1}}}"));
        }

        await Ask(HttpMethod.Get, link, null);
        await Ask(HttpMethod.Post, link + "/lever", "{}");
    }

    /// <summary>Asks until it is answered. One whose hand-in was saved as the server died is told that her link is spent, and has been counted.</summary>
    private async Task Ask(HttpMethod method, string link, string? body)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            var began = Stopwatch.GetTimestamp();
            try
            {
                using var request = new HttpRequestMessage(method, new Uri($"http://localhost:{server.Port}{link}"));
                request.Headers.Accept.ParseAdd(body is null ? "text/html" : "application/json");
                request.Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
                using var answer = await phones.SendAsync(request);
                var says = await answer.Content.ReadAsStringAsync();
                if (answer.IsSuccessStatusCode || says.Contains("trust.link-spent", StringComparison.Ordinal))
                {
                    took.Add((watch.Elapsed.TotalSeconds, Stopwatch.GetElapsedTime(began).TotalMilliseconds));
                    return;
                }

                throw new InvalidOperationException($"{link} gave {(int)answer.StatusCode}: {says}");
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
            {
                Interlocked.Increment(ref again);
                using var wait = new PeriodicTimer(TimeSpan.FromMilliseconds(isFirst ? 200 : 500));
                await wait.WaitForNextTickAsync();
            }
        }
    }

    private async Task<IReadOnlyList<string>> SetUp()
    {
        using var leader = await server.SignedIn();
        Task<JsonElement> Send(string to, object body) => DemoServer.Send(leader, to, body);
        await Send("/notodden/tillit/runder/ny", new { title = "Last", kind = "Pulse", closesOn = "2018-12-20", followUp = "Formannskapet", followUpOn = "2019-01-10", responsible = "prosjektleder-notodden" });
        await Send(Wave + "/grupper", new { group = "Employees", population = 20_000 });
        await Send(Wave + "/apne", new { });
        var links = new List<string>();
        while (links.Count < people + Early)
        {
            var sheet = await Send(Wave + "/koder", new { group = await Group(leader), count = Math.Min(1000, people + Early - links.Count) });
            links.AddRange(sheet.GetProperty("slips").EnumerateArray().Select(slip => new Uri(slip.GetProperty("link").GetString()!).AbsolutePath));
        }

        return links;
    }

    private static async Task<string> Group(HttpClient leader)
    {
        using var page = JsonDocument.Parse(await leader.GetStringAsync(new Uri(Wave, UriKind.Relative)));
        return page.RootElement.GetProperty("groups")[0].GetProperty("id").GetString()!;
    }

    /// <summary>What the counts hold, read from the database itself, for no page tells it to the last one.</summary>
    private async Task<int> Counted()
    {
        await using var database = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=" + System.IO.Directory.GetFiles(server.Folder, "*.db").Single() + ";Mode=ReadOnly");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "SELECT sum(t.count) FROM trust_tally t JOIN trust_respondents r ON r.id = t.respondents_id JOIN trust_wave w ON w.id = r.wave_id WHERE t.slot = 'answered:1' AND w.key = 'last'";
        return Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
