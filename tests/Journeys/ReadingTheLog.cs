using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Samspill.Platform.Data;
using Samspill.Platform.Telemetry;
using Samspill.Web;

namespace Samspill.Journeys;

/// <summary>What the operator reads: one line a thing, and nobody's name, address or key in it.</summary>
public sealed class ReadingTheLog
{
    private const string Name = "Gunnhild Tveitåsen";
    private const string Email = "gunnhild.tveitasen@seljord.example";

    [Fact]
    public async Task A_sign_in_an_invitation_a_search_a_link_and_a_fault_leave_lines_of_json_without_anybody_in_them()
    {
        var folder = Scratch.Folder("log");
        await Template.Copy("sqlite", isEmpty: false, folder);
        using var server = Serve(folder, out var address);
        var log = server.StandardError.ReadToEndAsync();
        try
        {
            await server.StandardOutput.ReadLineAsync();
            using var administrator = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = address };
            await administrator.PostAsJsonAsync("/logg-inn", new { email = Email, password = "feil passord " + Name });
            await administrator.PostAsJsonAsync("/logg-inn", new { email = "administrator@notodden.example", password = DemoData.Password });
            await administrator.PostAsJsonAsync("/notodden/tilgang", new { name = Name, email = Email, roles = "Member" });
            await administrator.GetAsync("/notodden/sok?q=" + Uri.EscapeDataString(Name));
            await administrator.GetAsync("/lenke/kQ7b2vGn4Xz1yWd8LrTe0aPqMsJh5UcFi9oBtEwRx3Y");
            await Break(folder);
            Assert.Equal(HttpStatusCode.InternalServerError, (await administrator.GetAsync("/notodden/sok?q=" + Uri.EscapeDataString(Name))).StatusCode);
            await administrator.PostAsJsonAsync("/logg-inn/lenke", new { email = Email });
        }
        finally
        {
            server.Kill();
        }

        var lines = (await log).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        var told = lines.ConvertAll(line => JsonDocument.Parse(line).RootElement);
        Assert.Contains(told, line => line.GetProperty("message").GetString()!.StartsWith("GET /lenke/{secret} 422 ", StringComparison.Ordinal));
        Assert.Contains(told, line => line.TryGetProperty("route", out var route) && route.GetString() == "/{partnership}/sok" && line.GetProperty("status").GetInt32() == 200);
        Assert.Contains(told, line => line.GetProperty("level").GetString() == "error" && line.TryGetProperty("fault", out var fault) && fault.GetString()!.Contains("no such table", StringComparison.Ordinal) && line.GetProperty("at").GetArrayLength() > 3);
        Assert.All(lines, line => Assert.All([Name, Name.Split(' ')[1], "Tveit", Uri.EscapeDataString(Name), Email, "seljord.example", "kQ7b2vGn", "feil passord"], secret => Assert.DoesNotContain(secret, line, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_somebody_wrote_can_neither_begin_a_line_nor_be_read_out_of_a_fault(bool isJson)
    {
        using var written = new StringWriter();
        var fault = new InvalidOperationException($"{Name} <{Email}>", new IOException($"disk full for {Email}"));
        var says = $"hei {Email}\r\n{{\"level\":\"info\",\"message\":\"forged\"}}\u2028/lenke/kQ7b2vGn4Xz1yWd8LrTe0aPqMsJh5UcFi9oBtEwRx3Y samspill_Q4Cqb5OuVaeCycXce2N4hVHCGrI2-pw0MbTKbvmTWCw /notodden/sok?q=Gunnhild";

        new LogLines(isJson).Write(new LogEntry<string>(LogLevel.Error, "Prøve", default, says, fault, (state, _) => state), null, written);

        var text = written.ToString();
        Assert.Single(text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.All([Email, "Gunnhild", "Tveit", "kQ7b2vGn", "Q4Cqb5Ou"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        Assert.Contains("System.InvalidOperationException", text);
        Assert.Contains("disk full", text);
    }

    private static Process Serve(string folder, out Uri address)
    {
        using var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        address = new Uri($"http://localhost:{port}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Samspill.Web.dll"), "serve", "--empty", "--port", port.ToString(CultureInfo.InvariantCulture), "--data", folder]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SAMSPILL_LOG"] = "json";
        start.Environment.Remove("SAMSPILL_DATABASE");
        return Process.Start(start)!;
    }

    /// <summary>Takes a table away beneath the server, so that the next search meets a fault.</summary>
    private static async Task Break(string folder)
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection(new DatabaseChoice(folder, null).SqliteConnection);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys = OFF; DROP TABLE search_index_head";
        await command.ExecuteNonQueryAsync();
    }
}
