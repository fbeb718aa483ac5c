using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Samspill.Web;

namespace Samspill.Bench.Hub;

/// <summary>The program serving the demo from a folder of its own, and its project leader. It may be killed and started again on what it left.</summary>
/// <param name="connection">PostgreSQL's connection string, of a database of its own; null for SQLite in the folder.</param>
internal sealed class DemoServer(string web, string? connection = null) : IAsyncDisposable
{
    public const string Partnership = "/notodden";

    private Process? process;

    public string Folder { get; } = Directory.CreateTempSubdirectory("samspill-bench").FullName;

    public int Port { get; } = Server.FreePort();

    /// <summary>Starts it, and returns when it answers.</summary>
    public async Task Start()
    {
        var start = new ProcessStartInfo("dotnet", [web, "serve", "--demo", "--port", Port.ToString(CultureInfo.InvariantCulture), "--data", Folder]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["SAMSPILL_DATABASE"] = connection ?? "";
        process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Samspill: http", StringComparison.Ordinal))
            {
                // What it says from here on is read and let go, so that it never waits for a reader.
                _ = process.StandardOutput.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException("The server did not start.");
    }

    /// <summary>Ends it with no warning.</summary>
    public async Task Kill()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <summary>One signed in, who asks for JSON.</summary>
    public async Task<HttpClient> SignedIn(string email = "prosjektleder@notodden.example")
    {
        var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri($"http://localhost:{Port}"), Timeout = TimeSpan.FromMinutes(10) };
        browser.DefaultRequestHeaders.Add("Cookie", await Server.SignIn(Port, email, DemoData.Password));
        browser.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        return browser;
    }

    /// <summary>Sends a body as JSON; what it answers, which must be well.</summary>
    public static async Task<JsonElement> Send(HttpClient by, string to, object body)
    {
        using var answer = await by.PostAsJsonAsync(to, body);
        var says = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonSerializer.Deserialize<JsonElement>(says) : throw new InvalidOperationException($"{to}: {says}");
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await Kill();
        }

        Directory.Delete(Folder, recursive: true);
    }
}
