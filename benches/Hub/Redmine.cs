using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Samspill.Bench.Hub;

/// <summary>
/// The peer: Redmine from Debian's packages, served by Puma in production on the same machine in the same run, with as many issues as the programme
/// has goals, indicators and initiatives, and notes on each. Its pages are held against ours of the same kind.
/// </summary>
internal sealed partial class Redmine(Scale scale, TimeSpan time, TextWriter log)
{
    private const string Home = "/tmp/samspill-redmine";
    private const string Share = "/usr/share/redmine";
    private const string Password = "bench-passord-1";

    private static readonly int[] Crowds = [1, 32];

    private int port;

    /// <summary>The table, or a line that says why there is none.</summary>
    public async Task<string> Table(IReadOnlyDictionary<string, double> ours)
    {
        if (!System.IO.Directory.Exists(Share) && !await Install())
        {
            return "Redmine is not installed, and could not be: the peer was not measured.\n";
        }

        await log.WriteLineAsync("seeding Redmine");
        System.IO.Directory.CreateDirectory(Home);
        var seed = Path.Combine(Home, "seed.rb");
        File.Copy(Path.Combine("benches", "Hub", "redmine.rb"), seed, overwrite: true);
        await Shell($"chown -R www-data {Home}; chmod -R a+rX {Home}");
        await Shell($"{As()} ISSUES={scale.Goals + scale.Indicators + scale.Initiatives} NOTES=16 PASSWORD={Password} ruby bin/rails runner {seed}");
        port = Server.FreePort();
        using var puma = Start($"exec {As()} puma -e production -b tcp://127.0.0.1:{port} -w 2 -t 2:4 --pidfile {Home}/puma.pid config.ru");
        try
        {
            return await Measure(ours);
        }
        finally
        {
            await Shell($"kill $(cat {Home}/puma.pid)");
            await puma.WaitForExitAsync();
        }
    }

    private async Task<string> Measure(IReadOnlyDictionary<string, double> ours)
    {
        var cookies = await SignIn();
        var load = new Load(port);
        var table = new StringBuilder($"### Beside it: Redmine from Debian's packages, Puma with 2 workers, {scale.Goals + scale.Indicators + scale.Initiatives} issues with 16 notes each\n\n| Page | Redmine, 1 client: a second | p95 ms | 32 clients: a second | p95 ms | Ours, computed | Ours, unchanged |\n|---|---|---|---|---|---|---|\n");
        foreach (var (name, paths, page) in await Addresses(cookies))
        {
            await log.WriteLineAsync($"measuring Redmine's {name}");
            var requests = paths.Select(path => load.Get(path, cookies)).ToList();
            var rates = new List<Rate>();
            foreach (var clients in Crowds)
            {
                rates.Add(await load.Run(number => requests[number % requests.Count], clients, time));
            }

            var (alone, crowd, wrong) = (rates[0], rates[1], rates.Sum(rate => rate.Wrong));
            table.AppendLine(string.Create(CultureInfo.InvariantCulture, $"| {name}{(wrong > 0 ? $" ({wrong} wrong answers)" : "")} | {alone.PerSecond:0.0} | {alone.P95:0} | {crowd.PerSecond:0.0} | {crowd.P95:0} | {Times(ours, page + ", computed", crowd)} | {Times(ours, page + ", unchanged", crowd)} |"));
        }

        return table.ToString();
    }

    private static string Times(IReadOnlyDictionary<string, double> ours, string page, Rate theirs) =>
        ours.TryGetValue(page, out var rate) && theirs.PerSecond > 0 ? string.Create(CultureInfo.InvariantCulture, $"{rate / theirs.PerSecond:0}×") : "";

    private async Task<IReadOnlyList<(string Name, IReadOnlyList<string> Paths, string Ours)>> Addresses(string cookies)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };
        client.DefaultRequestHeaders.Add("Cookie", cookies);
        var ids = Issue().Matches(await client.GetStringAsync(new Uri("/projects/bench/issues?per_page=100", UriKind.Relative))).Select(found => "/issues/" + found.Groups["id"].Value).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            ("project overview", ["/projects/bench"], "Overview"),
            ("issue with its notes (100 in turn)", ids, "Goal (100 in turn)"),
            ("list of 25 issues", ["/projects/bench/issues?per_page=25"], "Indicator (100 in turn)"),
            ("my page", ["/my/page"], "My work"),
        ];
    }

    private async Task<string> SignIn()
    {
        var jar = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = jar, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri($"http://localhost:{port}"), Timeout = TimeSpan.FromMinutes(2) };
        var watch = Stopwatch.StartNew();
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        string? page = null;
        while (page is null && watch.Elapsed < TimeSpan.FromMinutes(2) && await tick.WaitForNextTickAsync())
        {
            try
            {
                page = await client.GetStringAsync(new Uri("/login", UriKind.Relative));
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        var token = WebUtility.HtmlDecode(Token().Match(page ?? "").Groups["token"].Value);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["authenticity_token"] = token, ["username"] = "admin", ["password"] = Password });
        var answer = await client.PostAsync(new Uri("/login", UriKind.Relative), form);
        return answer.StatusCode == HttpStatusCode.Redirect ? jar.GetCookieHeader(client.BaseAddress) : throw new InvalidOperationException($"Redmine's sign-in answered {(int)answer.StatusCode}.");
    }

    /// <summary>Installs it from Debian's packages; Bundler's version is what makes its own set-up finish.</summary>
    private async Task<bool> Install()
    {
        await log.WriteLineAsync("installing Redmine from Debian's packages");
        await Shell("export DEBIAN_FRONTEND=noninteractive BUNDLER_VERSION=2.3.15; apt-get install -y --no-install-recommends redmine redmine-sqlite ruby-sqlite3 puma; dpkg --configure -a");
        return System.IO.Directory.Exists(Share);
    }

    private static string As() => $"runuser -u www-data -- env HOME={Home} BUNDLER_VERSION=2.3.15 RAILS_ENV=production X_DEBIAN_SITEID=default";

    private static async Task Shell(string command)
    {
        using var shell = Start(command);
        await shell.WaitForExitAsync();
    }

    private static Process Start(string command) => Process.Start(new ProcessStartInfo("bash", ["-c", $"cd {Share} 2>/dev/null; {{ {command}; }} >/dev/null 2>&1"]) { UseShellExecute = false })!;

    [GeneratedRegex("name=\"authenticity_token\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex("href=\"/issues/(?<id>[0-9]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Issue();
}
