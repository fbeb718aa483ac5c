using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Samspill.Journeys;

/// <summary>What the unit, the container and the guide for the operator rest on.</summary>
public sealed partial class Deploying
{
    [Fact]
    public async Task The_program_starts_as_a_plain_user_that_cannot_write_where_it_stands()
    {
        var folder = System.IO.Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "samspill-deploy-" + Guid.NewGuid().ToString("N"))).FullName;
        var isRoot = Environment.UserName == "root" && !OperatingSystem.IsWindows();
        try
        {
            var port = FreePort();
            string[] serve = ["dotnet", Path.Combine(AppContext.BaseDirectory, "Samspill.Web.dll"), "serve", "--empty", "--listen", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture), "--data", folder];
            // As root the user is changed to nobody, who owns the data folder and nothing else.
            Assert.True(!isRoot || await Run("chown", "65534:65534", folder) == 0);
            string[] command = isRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", .. serve] : serve;
            var start = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
            start.Environment["HOME"] = folder;
            start.Environment.Remove("SAMSPILL_DATABASE");
            using var server = Process.Start(start)!;
            var complains = server.StandardError.ReadToEndAsync();
            try
            {
                Assert.StartsWith("Samspill: ", await server.StandardOutput.ReadLineAsync() ?? await complains);
                using var browser = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
                Assert.StartsWith("ok", await browser.GetStringAsync("/helse/klar"));
                Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/forste")).StatusCode);
            }
            finally
            {
                server.Kill();
            }
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Under_its_address_it_answers_to_its_own_name_and_to_the_machine_and_to_no_other()
    {
        await using var site = await TestSite.Start("sqlite", isEmpty: false, "--SAMSPILL_ADDRESS=https://samspill.example.no");
        using var browser = site.Browser();

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/helse/lever")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Ask(browser, "samspill.example.no")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask(browser, "attacker.example")).StatusCode);
    }

    [Fact]
    public async Task The_unit_is_found_whole_where_systemd_is_and_shuts_every_door_it_can()
    {
        var unit = Path.Combine(Root(), "deploy", "samspill.service");
        var text = await File.ReadAllTextAsync(unit);

        Assert.All(["DynamicUser=yes", "NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes", "CapabilityBoundingSet=", "SystemCallFilter=@system-service", "UMask=0077"], line => Assert.Contains(line, text));
        if (File.Exists("/usr/bin/systemd-analyze"))
        {
            // The program's own path is not on this machine; everything else must be right.
            using var verify = Process.Start(new ProcessStartInfo("/usr/bin/systemd-analyze", ["verify", unit]) { RedirectStandardError = true, UseShellExecute = false })!;
            var said = await verify.StandardError.ReadToEndAsync();
            await verify.WaitForExitAsync();
            Assert.DoesNotContain("Unknown", said);
            Assert.DoesNotContain("Failed to parse", said);
        }
    }

    /// <summary>A setting that nobody is told of is of no use.</summary>
    [Fact]
    public void Every_setting_that_the_code_reads_stands_in_the_guide_and_the_container_runs_as_nobody_special()
    {
        var guide = File.ReadAllText(Path.Combine(Root(), "docs", "operate.md"));
        var read = System.IO.Directory.GetFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).SelectMany(file => Setting().Matches(File.ReadAllText(file)).Select(match => match.Value.TrimEnd('_'))).Distinct().ToList();
        var container = File.ReadAllText(Path.Combine(Root(), "deploy", "Containerfile"));

        Assert.True(read.Count > 10);
        Assert.All(read, setting => Assert.Contains($"| `{setting}", guide));
        Assert.All(["USER 1654", "HEALTHCHECK", "AS build", "COPY --from=build"], line => Assert.Contains(line, container));
    }

    private static Task<HttpResponseMessage> Ask(HttpClient browser, string host)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/helse/lever");
        request.Headers.Host = host;
        return browser.SendAsync(request);
    }

    private static async Task<int> Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static int FreePort()
    {
        using var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [GeneratedRegex("SAMSPILL_[A-Z_]+", RegexOptions.None, 1000)]
    private static partial Regex Setting();
}
