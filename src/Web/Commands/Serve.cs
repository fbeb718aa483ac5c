using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;

namespace Samspill.Web.Commands;

/// <summary>Serves the web pages.</summary>
internal static class Serve
{
    private static readonly Option<int> Port = new("--port") { Description = "Porten, fra 1 til 65535. Standard er 5080", DefaultValueFactory = _ => 5080 };
    private static readonly Option<string> Listen = new("--listen") { Description = "Adressen den lytter på. Standard er localhost; 0.0.0.0 i en container", DefaultValueFactory = _ => "localhost" };
    private static readonly Option<bool> Empty = new("--empty") { Description = "Uten demo. Spør om den første administratoren" };
    private static readonly Option<bool> Demo = new("--demo") { Description = "Fyller en tom installasjon med demoen" };

    public static Command Verb()
    {
        var verb = new Command("serve", "Viser sidene på nettet") { Port, Listen, Empty, Demo, CommandLine.Data };
        verb.SetAction((parsed, stop) => Run(parsed.GetValue(Port), parsed.GetValue(Listen)!, CommandLine.Database(parsed.GetValue(CommandLine.Data)!), parsed.GetValue(Demo) && !parsed.GetValue(Empty), stop));
        return verb;
    }

    private static async Task<int> Run(int port, string listen, DatabaseChoice database, bool isDemo, CancellationToken stop)
    {
        if (port is < 1 or > 65_535)
        {
            await Console.Error.WriteLineAsync($"Porten {port} finnes ikke. Velg en fra 1 til 65535 med --port.");
            return CommandLine.Refused;
        }

        if (Hindrance(port) is { } hindrance)
        {
            await Console.Error.WriteLineAsync(hindrance);
            return CommandLine.Fault;
        }

        if (isDemo && !await database.IsForDemo(stop))
        {
            await Console.Error.WriteLineAsync(CommandWords.NoDemo);
            isDemo = false;
        }

        var clock = isDemo ? DemoClock.In(database.Folder) : new Clock(TimeProvider.System);
        await using var app = Site.Build(["--urls", $"http://{listen}:{port}"], database, clock, isDemo);
        await Setup(app, isDemo, stop);
        await app.StartAsync(stop);
        await Console.Out.WriteLineAsync($"Samspill: http://localhost:{port}");
        await TellCode(app, stop);
        if (isDemo)
        {
            await Console.Out.WriteLineAsync($"Demo: ett klikk på http://localhost:{port}/logg-inn, eller passordet «{DemoData.Password}» og en av disse:");
            foreach (var (email, roles) in await DemoData.SignIns(app.Services, stop))
            {
                await Console.Out.WriteLineAsync($"  {email,-36} {roles}");
            }
        }

        await app.WaitForShutdownAsync(stop);
        return CommandLine.Done;
    }

    /// <summary>Tells the code that the first page of a new installation asks for.</summary>
    private static async Task TellCode(WebApplication app, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (!await BeginInstallation.HasBegun(scope.ServiceProvider.GetRequiredService<SamspillDb>(), stop))
        {
            await Console.Out.WriteLineAsync($"Kode for å komme i gang: {app.Services.GetRequiredService<BeginCode>().Value}");
        }
    }

    /// <summary>Why the port cannot be had; null when it can. Asked before anything is built, so that the answer is one line.</summary>
    private static string? Hindrance(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return null;
        }
        catch (SocketException fault)
        {
            return fault.SocketErrorCode == SocketError.AccessDenied
                ? $"Har ikke lov til å bruke porten {port}. Velg en annen med --port, helst over 1023."
                : $"Porten {port} er i bruk. Velg en annen med --port.";
        }
    }

    /// <summary>Brings the database up to date, and fills an empty one with the demo when asked to. One of an earlier version is copied first; a demo of another version is laid aside.</summary>
    /// <exception cref="VerbRefused">A newer version made the database, or no copy could be taken before the upgrade.</exception>
    public static async Task Setup(WebApplication app, bool isDemo, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var (db, choice) = (scope.ServiceProvider.GetRequiredService<SamspillDb>(), scope.ServiceProvider.GetRequiredService<DatabaseChoice>());
        var state = await db.State(stop);
        if (isDemo && choice.IsSqlite && state is (VersionState.Older or VersionState.Foreign))
        {
            await Console.Error.WriteLineAsync(CommandWords.LaidAside.With(Path.GetFileName(choice.LayAside(db.Scene.Clock.Real))));
        }
        else if (state is VersionState.Older or VersionState.Foreign)
        {
            await Upgrade.Run(db, choice, state, hasCopy: false, stop);
        }

        await db.BringUpToDate(stop);
        if (isDemo)
        {
            await DemoData.Fill(app.Services, stop);
        }
    }
}

/// <summary>The demo's clock: it starts on 2 October 2018 the first time the demo is served, and ticks on from there.</summary>
internal static class DemoClock
{
    private static readonly DateTimeOffset Start = new(2018, 10, 2, 7, 0, 0, TimeSpan.Zero);

    /// <summary>The clock of a database: the demo's where the demo has been served and nothing else is in it, else the real one.</summary>
    public static async Task<Clock> At(DatabaseChoice database, CancellationToken stop) =>
        File.Exists(Path.Combine(database.Folder, "demo-clock.txt")) && await database.IsForDemo(stop) ? In(database.Folder) : new Clock(TimeProvider.System);

    public static Clock In(string folder)
    {
        System.IO.Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "demo-clock.txt");
        if (!File.Exists(path))
        {
            File.WriteAllText(path, TimeProvider.System.GetUtcNow().ToString("O"));
        }

        var began = DateTimeOffset.Parse(File.ReadAllText(path), System.Globalization.CultureInfo.InvariantCulture);
        return new Clock(TimeProvider.System, Start - began);
    }
}
