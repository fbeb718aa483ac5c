using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samspill.Platform.Data;
using Samspill.Web;

namespace Samspill.Journeys;

/// <summary>The migrated database with the demo in it, made once for each kind of database and copied for every site: seconds saved a test.</summary>
internal static partial class Template
{
    private static readonly Lazy<Task<string>> Sqlite = new(MakeSqlite);
    private static readonly Lazy<Task<string>> Postgres = new(MakePostgres);
    private static readonly SemaphoreSlim OneAtATime = new(1);

    private static string Server => Environment.GetEnvironmentVariable("SAMSPILL_TEST_POSTGRES") ?? throw new InvalidOperationException("Run the tests with ./test, which starts PostgreSQL.");

    /// <summary>Copies the demo's file into a folder.</summary>
    public static async Task OnSqlite(string folder) => File.Copy(await Sqlite.Value, Path.Combine(folder, "samspill.db"));

    /// <summary>Copies the demo's database on the server; the connection string of the copy, for a plain role, so that row-level security is on.</summary>
    public static async Task<string> OnPostgres()
    {
        var role = await Postgres.Value;
        var name = "t" + Guid.NewGuid().ToString("N");
        await OneAtATime.WaitAsync();
        try
        {
            await Run($"CREATE DATABASE {name} TEMPLATE {role} OWNER {role}");
        }
        finally
        {
            OneAtATime.Release();
        }

        return As(role, name);
    }

    private static async Task<string> MakeSqlite()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("samspill-template").FullName;
        await Fill(folder, null);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return Path.Combine(folder, "samspill.db");
    }

    private static async Task<string> MakePostgres()
    {
        var role = "r" + Guid.NewGuid().ToString("N");
        await Run($"CREATE ROLE {role} LOGIN");
        await Run($"CREATE DATABASE {role} OWNER {role}");
        var folder = System.IO.Directory.CreateTempSubdirectory("samspill-template").FullName;
        await Fill(folder, As(role, role) + ";Pooling=false");
        return role;
    }

    private static async Task Fill(string folder, string? connection)
    {
        await using var app = TestSite.Build(folder, connection);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SamspillDb>().BringUpToDate(default);
        }

        await DemoData.Fill(app.Services, default);
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
