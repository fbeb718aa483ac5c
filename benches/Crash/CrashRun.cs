using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Questions;
using Samspill.Web;

namespace Samspill.Bench.Crash;

/// <summary>What stood in the database after a server was killed while it wrote.</summary>
/// <param name="Acknowledged">Writes that had been answered.</param>
/// <param name="Stored">Writes found afterwards: the acknowledged, and perhaps some that were saved but not yet answered.</param>
/// <param name="Lost">Acknowledged writes that were not found.</param>
/// <param name="Findings">What `check` said.</param>
public sealed record CrashOutcome(int Acknowledged, int Stored, IReadOnlyList<string> Lost, IReadOnlyList<string> Findings);

/// <summary>Serves Samspill in a process of its own, writes to it from several hands, kills it with no warning, and looks at what is left.</summary>
/// <param name="program">The path of Samspill.Web.dll.</param>
/// <param name="database">Where the state lives.</param>
public sealed partial class CrashRun(string program, DatabaseChoice database)
{
    private const string Talk = "/notodden/samtale/mal/kunnskapsdatabase";
    private const int Hands = 4;

    /// <summary>Tries <paramref name="writes"/> writes and kills the server once <paramref name="killAfter"/> of them have been answered.</summary>
    public async Task<CrashOutcome> Once(string mark, int writes, int killAfter, CancellationToken stop)
    {
        var acknowledged = new ConcurrentBag<string>();
        using (var server = await Serve(stop))
        {
            using var browser = await SignIn(server.Address, stop);
            var next = 0;
            var hands = Enumerable.Range(0, Hands).Select(_ => Task.Run(async () =>
            {
                for (var number = Interlocked.Increment(ref next); number <= writes && await Write(browser, $"{mark} {number}", stop); number = Interlocked.Increment(ref next))
                {
                    acknowledged.Add($"{mark} {number}");
                    if (acknowledged.Count >= killAfter)
                    {
                        server.Kill();
                    }
                }
            }, stop)).ToList();
            await Task.WhenAll(hands);
        }

        return await Look(mark, acknowledged, stop);
    }

    private static async Task<bool> Write(HttpClient browser, string says, CancellationToken stop)
    {
        try
        {
            using var body = new StringContent($"{{\"says\":\"{says}\"}}", System.Text.Encoding.UTF8, "application/json");
            using var answer = await browser.PostAsync(Talk, body, stop);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<CrashOutcome> Look(string mark, IReadOnlyCollection<string> acknowledged, CancellationToken stop)
    {
        await using var app = Site.Build([], database, new Clock(TimeProvider.System), isDemo: false);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var slug = Key.Read("notodden")!.Value;
        // Partnerships first, in a scope that is in none.
        await using (var outside = app.Services.CreateAsyncScope())
        {
            db.Scene.Enter((await outside.ServiceProvider.GetRequiredService<SamspillDb>().Set<Partnership>().SingleAsync(partnership => partnership.Slug == slug, stop)).Id);
        }

        var stored = (await db.Set<Comment>().Where(comment => comment.Says.StartsWith(mark + " ")).Select(comment => comment.Says).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
        return new CrashOutcome(acknowledged.Count, stored.Count, [.. acknowledged.Where(says => !stored.Contains(says))], (await Integrity.Check(app.Services, stop)).Findings);
    }

    private async Task<Server> Serve(CancellationToken stop)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--demo", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--data", database.Folder]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment.Remove("SAMSPILL_DATABASE");
        if (database.ConnectionString is { } connection)
        {
            start.Environment["SAMSPILL_DATABASE"] = connection;
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(stop) is { } line)
        {
            if (line.StartsWith("Samspill: http", StringComparison.Ordinal))
            {
                return new Server(process, new Uri($"http://localhost:{port}"));
            }
        }

        throw new InvalidOperationException("The server did not start.");
    }

    private static async Task<HttpClient> SignIn(Uri address, CancellationToken stop)
    {
        var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
        browser.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        using var page = new HttpRequestMessage(HttpMethod.Get, "/logg-inn");
        page.Headers.Accept.ParseAdd("text/html");
        using var shown = await browser.SendAsync(page, stop);
        var token = WebUtility.HtmlDecode(Token().Match(await shown.Content.ReadAsStringAsync(stop)).Groups["token"].Value);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["_token"] = token, ["_form"] = "inn", ["email"] = "prosjektleder@notodden.example", ["password"] = DemoData.Password, ["returnTo"] = "/" });
        using var answer = await browser.PostAsync("/logg-inn", form, stop);
        return answer.IsSuccessStatusCode ? browser : throw new InvalidOperationException($"Signing in gave {answer.StatusCode}.");
    }

    [GeneratedRegex("name=\"_token\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    private sealed class Server(Process process, Uri address) : IDisposable
    {
        public Uri Address => address;

        /// <summary>SIGKILL: no chance to finish anything.</summary>
        public void Kill() => process.Kill();

        public void Dispose()
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
    }
}
