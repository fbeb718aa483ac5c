using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Npgsql;
using Samspill.Platform.Data;

namespace Samspill.Bench.Hub;

/// <summary>The hub under load: its pages against an empty page, saves, import, report, start and memory, at scale S and at ten times S.</summary>
internal static class HubBench
{
    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var seconds = double.Parse(Option(args, "--seconds") ?? "6", CultureInfo.InvariantCulture);
        int[] scales = Option(args, "--scale") is { } one ? [int.Parse(one, CultureInfo.InvariantCulture)] : [1, 10];
        var web = Path.GetFullPath(Option(args, "--web") ?? "artifacts/web/Samspill.Web.dll");
        var server = Option(args, "--postgres");
        var table = new StringBuilder();
        foreach (var times in scales)
        {
            var scale = new Scale(times);
            var database = await Database(scale, server, args.Contains("--fresh"));
            await Seed.Fill(database, scale, Console.Error);
            var measuring = new HubMeasuring(web, await Copy(database, server), scale, TimeSpan.FromSeconds(seconds), Console.Error);
            await Add(await measuring.Table());
            if (times == scales[0] && args.Contains("--peer"))
            {
                await Add(await new Redmine(scale, TimeSpan.FromSeconds(seconds), Console.Error).Table(measuring.Rates));
            }
        }

        if (args.Contains("--write"))
        {
            await PerformanceDocument.Write(server is null ? "sqlite" : "postgres", table.ToString());
        }

        return 0;

        async Task Add(string part)
        {
            table.AppendLine(part);
            await Console.Out.WriteLineAsync(part);
        }
    }

    /// <summary>A database of the scale, kept from run to run until the model changes.</summary>
    public static async Task<DatabaseChoice> Database(Scale scale, string? server, bool isFresh)
    {
        var model = System.IO.Directory.GetFiles("src/Web/Data/Sqlite", "*_*.cs").Select(Path.GetFileName).Where(file => !file!.Contains("Designer", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Last()!.Split('_')[0];
        var name = $"samspill_bench_{scale.Times}_{model}";
        var folder = Path.GetFullPath(Path.Combine("artifacts/bench", name));
        if (isFresh && System.IO.Directory.Exists(folder))
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }

        System.IO.Directory.CreateDirectory(folder);
        return new DatabaseChoice(folder, server is null ? null : await OnPostgres(server, name, isFresh));
    }

    /// <summary>What is measured is a copy, so that what one run saves is not there for the next.</summary>
    public static async Task<DatabaseChoice> Copy(DatabaseChoice seeded, string? server)
    {
        var folder = seeded.Folder + "_run";
        if (System.IO.Directory.Exists(folder))
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }

        System.IO.Directory.CreateDirectory(folder);
        if (server is null)
        {
            SqliteConnection.ClearAllPools();
            File.Copy(seeded.File, Path.Combine(folder, Path.GetFileName(seeded.File)));
            return seeded with { Folder = folder };
        }

        NpgsqlConnection.ClearAllPools();
        var of = new NpgsqlConnectionStringBuilder(seeded.ConnectionString);
        var name = of.Database + "_run";
        await using var source = NpgsqlDataSource.Create(server);
        foreach (var statement in new[] { $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", $"CREATE DATABASE {name} TEMPLATE {of.Database} OWNER samspill_bench" })
        {
            await using var command = source.CreateCommand(statement);
            await command.ExecuteNonQueryAsync();
        }

        of.Database = name;
        return new DatabaseChoice(folder, of.ToString());
    }

    /// <summary>A database on the server, owned by a plain role, so that row-level security is at work as it is in earnest.</summary>
    public static async Task<string> OnPostgres(string server, string name, bool isFresh)
    {
        await using var source = NpgsqlDataSource.Create(server);
        await using (var role = source.CreateCommand("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'samspill_bench') THEN CREATE ROLE samspill_bench LOGIN PASSWORD 'bench'; END IF; END $$"))
        {
            await role.ExecuteNonQueryAsync();
        }

        if (isFresh)
        {
            await using var drop = source.CreateCommand($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            await drop.ExecuteNonQueryAsync();
        }

        await using var known = source.CreateCommand($"SELECT 1 FROM pg_database WHERE datname = '{name}'");
        if (await known.ExecuteScalarAsync() is null)
        {
            await using var create = source.CreateCommand($"CREATE DATABASE {name} OWNER samspill_bench");
            await create.ExecuteNonQueryAsync();
        }

        return new NpgsqlConnectionStringBuilder(server) { Database = name, Username = "samspill_bench", Password = "bench" }.ToString();
    }

    public static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
