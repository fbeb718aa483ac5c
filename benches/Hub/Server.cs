using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Samspill.Platform.Data;

namespace Samspill.Bench.Hub;

/// <summary>The published server as a process of its own, and a reader who is signed in to it.</summary>
internal sealed partial class Server : IAsyncDisposable
{
    private readonly Process process;

    private Server(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <summary>From the start of the process to the whole first page.</summary>
    public TimeSpan FirstPage { get; private set; }

    /// <summary>The cookies of the signed-in reader.</summary>
    public string Cookies { get; private set; } = "";

    /// <summary>Resident memory in megabytes, as the kernel counts it.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>What of it is the server's own, without pages of mapped files.</summary>
    public double OwnMegabytes => Search.Engine.HeldMegabytes(process.Id);

    public static async Task<Server> Start(string web, DatabaseChoice database)
    {
        var port = FreePort();
        var watch = Stopwatch.StartNew();
        var server = new Server(Run(web, database, "serve", "--port", port.ToString(CultureInfo.InvariantCulture)), port);
        using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (await tick.WaitForNextTickAsync())
        {
            if (server.process.HasExited)
            {
                throw new InvalidOperationException("The server ended before its first page.");
            }

            try
            {
                var page = await client.GetAsync(new Uri("/logg-inn", UriKind.Relative));
                if (page.IsSuccessStatusCode && (await page.Content.ReadAsStringAsync()).Contains("</html>", StringComparison.Ordinal))
                {
                    break;
                }
            }
            catch (Exception refused) when (refused is HttpRequestException or System.Net.Sockets.SocketException && watch.Elapsed < TimeSpan.FromMinutes(1))
            {
                // Not listening yet.
            }
        }

        server.FirstPage = watch.Elapsed;
        return server;
    }

    /// <summary>A verb of the command line, run to its end; its exit code and how long it took.</summary>
    public static async Task<(int Code, TimeSpan Took, string Said)> Verb(string web, DatabaseChoice database, params string[] words)
    {
        var watch = Stopwatch.StartNew();
        using var verb = Run(web, database, words);
        var said = verb.StandardError.ReadToEndAsync();
        await verb.StandardOutput.ReadToEndAsync();
        await verb.WaitForExitAsync();
        return (verb.ExitCode, watch.Elapsed, await said);
    }

    public async Task SignIn() => Cookies = await SignIn(Port);

    /// <summary>The cookies of one who signs in to the server on a port: the seeded project leader when nobody is named.</summary>
    public static async Task<string> SignIn(int port, string email = Seed.Email, string password = Seed.Password)
    {
        var jar = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = jar, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri($"http://localhost:{port}") };
        var token = await Token(client, "/logg-inn");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["email"] = email, ["password"] = password, ["_token"] = token });
        var answer = await client.PostAsync(new Uri("/logg-inn", UriKind.Relative), form);
        if ((int)answer.StatusCode >= 400)
        {
            throw new InvalidOperationException($"Sign-in answered {(int)answer.StatusCode}.");
        }

        return jar.GetCookieHeader(client.BaseAddress);
    }

    /// <summary>The body of a page; null when it is not there.</summary>
    public async Task<string?> Page(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{Port}") };
        client.DefaultRequestHeaders.Add("Cookie", Cookies);
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : null;
    }

    /// <summary>The hidden field that proves a form came from the server.</summary>
    public static string? TokenIn(string page) => TokenField().Match(page) is { Success: true } found ? WebUtility.HtmlDecode(found.Groups["token"].Value) : null;

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<string> Token(HttpClient client, string path) => TokenIn(await client.GetStringAsync(new Uri(path, UriKind.Relative))) ?? throw new InvalidOperationException($"{path} has no form.");

    private static Process Run(string web, DatabaseChoice database, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [web, .. words, "--data", database.Folder]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = words[0] != "serve" };
        start.Environment["SAMSPILL_DATABASE"] = database.ConnectionString ?? "";
        return Process.Start(start)!;
    }

    public static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("name=\"_token\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TokenField();
}
