using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Kept;
using Samspill.Web;

namespace Samspill.Bench.Hub;

/// <summary>
/// What each page asks the database: every question with its time, the slowest first, for one warm reading of the page. With `--first`, the
/// reading after a save, which finds nothing kept; with `--whole`, each question to its end.
/// </summary>
internal static class QueryList
{
    private static readonly ConcurrentQueue<(string Sql, TimeSpan Took)> Asked = [];

    public static async Task<int> Run(string[] args)
    {
        var scale = new Scale(int.Parse(HubBench.Option(args, "--scale") ?? "1", CultureInfo.InvariantCulture));
        var database = await HubBench.Database(scale, HubBench.Option(args, "--postgres"), isFresh: false);
        await Seed.Fill(database, scale, Console.Error);
        var port = Server.FreePort();
        await using var app = Site.Build(["--urls", $"http://localhost:{port}"], database, new Clock(TimeProvider.System), isDemo: false);
        await app.StartAsync();
        var store = app.Services.GetRequiredService<KeptFactStore>();
        using var listening = DiagnosticListener.AllListeners.Subscribe(new Listener());
        using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };
        client.DefaultRequestHeaders.Add("Cookie", await Server.SignIn(port));
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        string[] pages = HubBench.Option(args, "--page") is { } one ? [one] : ["/tilgjengelighet", "", $"/mal/mal-{scale.Goals / 2}", $"/indikator/indikator-{scale.Indicators / 2}", "/min-uke", "/tiltak", "/tidslinje"];
        foreach (var page in pages)
        {
            await Tell(client, "/" + Seed.Slug + page, args.Contains("--first") ? () => store.Facts.Clear() : () => { }, args.Contains("--whole") ? int.MaxValue : 420);
        }

        return 0;
    }

    private static async Task Tell(HttpClient client, string page, Action before, int most)
    {
        var watch = new Stopwatch();
        var (status, length) = (0, 0);
        // The last of four readings, each at an address of its own so that nothing kept is served.
        for (var reading = 1; reading <= 4; reading++)
        {
            before();
            Asked.Clear();
            watch.Restart();
            var answer = await client.GetAsync(new Uri($"{page}?nr={reading}", UriKind.Relative));
            (status, length) = ((int)answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync()).Length);
        }

        var asked = Asked.ToList();
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\n## {page}: {status}, {length} bytes, {watch.Elapsed.TotalMilliseconds:0.0} ms, {asked.Count} questions in {asked.Sum(one => one.Took.TotalMilliseconds):0.0} ms"));
        foreach (var (sql, took) in asked.OrderByDescending(one => one.Took))
        {
            var line = string.Join(' ', sql.Split((char[])['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries));
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{took.TotalMilliseconds,8:0.0}  {line[..Math.Min(line.Length, most)]}"));
        }
    }

    private sealed class Listener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore")
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandExecutedEventData done)
            {
                Asked.Enqueue((done.Command.CommandText, done.Duration));
            }
            else if (value.Value is DataReaderDisposingEventData read)
            {
                Asked.Enqueue(($"    … {read.ReadCount} rows read in this of: {read.Command.CommandText}", read.Duration));
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
