using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samspill.Platform.Data;
using Samspill.Web;

namespace Samspill.Journeys;

/// <summary>The migrated database with the demo in it, made once for each kind of database and copied for every site: seconds saved a test.</summary>
internal static partial class Template
{
    private static readonly Dictionary<(string, bool), Lazy<Task<string>>> Made = new()
    {
        [("sqlite", false)] = new(() => MakeSqlite(isEmpty: false)),
        [("sqlite", true)] = new(() => MakeSqlite(isEmpty: true)),
        [("postgres", false)] = new(() => MakePostgres(isEmpty: false)),
        [("postgres", true)] = new(() => MakePostgres(isEmpty: true)),
    };

    private static readonly SemaphoreSlim OneAtATime = new(1);

    private static string Server => Environment.GetEnvironmentVariable("SAMSPILL_TEST_POSTGRES") ?? throw new InvalidOperationException("Run the tests with ./test, which starts PostgreSQL.");

    /// <summary>Copies a database for a site: into its folder, or on the server; then the connection string, for a plain role, so that row-level security is on.</summary>
    public static async Task<string?> Copy(string database, bool isEmpty, string folder)
    {
        var from = await Made[(database, isEmpty)].Value;
        if (database == "sqlite")
        {
            File.Copy(from, Path.Combine(folder, "samspill.db"));
            return null;
        }

        var name = "t" + Guid.NewGuid().ToString("N");
        await OneAtATime.WaitAsync();
        try
        {
            await Run($"CREATE DATABASE {name} TEMPLATE {from} OWNER {from}");
        }
        finally
        {
            OneAtATime.Release();
        }

        return As(from, name);
    }

    /// <summary>Takes a site's database off the server again, with the connections that are kept to it.</summary>
    public static async Task Drop(string connection)
    {
        using (var kept = new NpgsqlConnection(connection))
        {
            NpgsqlConnection.ClearPool(kept);
        }

        await Run($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");
    }

    private static async Task<string> MakeSqlite(bool isEmpty)
    {
        var folder = Scratch.Folder("template");
        await Fill(folder, null, isEmpty);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return Path.Combine(folder, "samspill.db");
    }

    private static async Task<string> MakePostgres(bool isEmpty)
    {
        var role = "r" + Guid.NewGuid().ToString("N");
        await Run($"CREATE ROLE {role} LOGIN");
        await Run($"CREATE DATABASE {role} OWNER {role}");
        var folder = Scratch.Folder("template");
        await Fill(folder, As(role, role) + ";Pooling=false", isEmpty);
        return role;
    }

    /// <summary>A database of one's own, made by running SQL in it as a plain role; the connection string.</summary>
    public static async Task<string> Of(string sql)
    {
        var role = "r" + Guid.NewGuid().ToString("N");
        await Run($"CREATE ROLE {role} LOGIN");
        await Run($"CREATE DATABASE {role} OWNER {role}");
        await using var connection = new NpgsqlConnection(As(role, role) + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
        return As(role, role);
    }

    private static async Task Fill(string folder, string? connection, bool isEmpty)
    {
        await using var app = TestSite.Build(new DatabaseChoice(folder, connection));
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SamspillDb>().BringUpToDate(default);
        }

        if (!isEmpty)
        {
            await DemoData.Fill(app.Services, default);
        }
    }

    private static string As(string role, string database) => Username().Replace(Server, "Username=" + role) + ";Database=" + database;

    private static async Task Run(string sql)
    {
        await using var admin = new NpgsqlConnection(Server + ";Database=postgres");
        await admin.OpenAsync();
        await using var command = admin.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex("Username=[^;]*")]
    private static partial Regex Username();
}
