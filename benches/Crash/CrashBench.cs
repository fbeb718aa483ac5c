using System.Globalization;
using Npgsql;
using Samspill.Platform.Data;

namespace Samspill.Bench.Crash;

/// <summary>Kills the server fifty times on each database while it writes, and counts what was lost: it must be nothing.</summary>
internal static class CrashBench
{
    private const int Writes = 1000;
    private const int Kills = 50;
    private const int Seed = 20181002;

    /// <summary>`crash [--kills N] [--postgres "Host=…;Username=…"]`; exit 1 when a write was lost or `check` found something.</summary>
    public static async Task<int> Run(string[] options)
    {
        var kills = int.Parse(After(options, "--kills") ?? Kills.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        Console.WriteLine("| database | kills | acknowledged | found afterwards | lost | findings |\n|---|---|---|---|---|---|");
        var isWhole = await On("SQLite", new DatabaseChoice(Folder(), null), kills);
        if ((After(options, "--postgres") ?? Environment.GetEnvironmentVariable("SAMSPILL_TEST_POSTGRES")) is { } server)
        {
            isWhole &= await On("PostgreSQL", new DatabaseChoice(Folder(), await NewDatabase(server)), kills);
        }

        return isWhole ? 0 : 1;
    }

    private static async Task<bool> On(string name, DatabaseChoice database, int kills)
    {
        var random = new Random(Seed);
        var run = new CrashRun(Path.Combine(AppContext.BaseDirectory, "Samspill.Web.dll"), database);
        var (acknowledged, stored, lost, findings) = (0, 0, 0, 0);
        for (var kill = 1; kill <= kills; kill++)
        {
            var outcome = await run.Once($"kill {kill}", Writes, random.Next(1, Writes), default);
            (acknowledged, stored, lost, findings) = (acknowledged + outcome.Acknowledged, stored + outcome.Stored, lost + outcome.Lost.Count, findings + outcome.Findings.Count);
            await Console.Error.WriteLineAsync($"{name}: kill {kill} of {kills}, {outcome.Acknowledged} acknowledged, {outcome.Lost.Count} lost, {outcome.Findings.Count} findings");
        }

        System.IO.Directory.Delete(database.Folder, recursive: true);
        Console.WriteLine($"| {name} | {kills} | {acknowledged} | {stored} | {lost} | {findings} |");
        return lost + findings == 0;
    }

    private static string Folder() => System.IO.Directory.CreateTempSubdirectory("samspill-crash").FullName;

    private static string? After(string[] options, string name) => Array.IndexOf(options, name) is var at && at >= 0 && at + 1 < options.Length ? options[at + 1] : null;

    private static async Task<string> NewDatabase(string server)
    {
        var name = "crash" + Guid.NewGuid().ToString("N");
        await using var admin = new NpgsqlConnection(server + ";Database=postgres");
        await admin.OpenAsync();
        await using var command = admin.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        await command.ExecuteNonQueryAsync();
        return $"{server};Database={name}";
    }
}
