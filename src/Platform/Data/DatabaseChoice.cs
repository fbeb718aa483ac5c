using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Outbox;

namespace Samspill.Platform.Data;

/// <summary>Which database: a file in a data folder, or a server by connection string.</summary>
/// <param name="Folder">The data folder; mails and temporary files also live here.</param>
/// <param name="ConnectionString">PostgreSQL's connection string; null for SQLite in the folder.</param>
public sealed record DatabaseChoice(string Folder, string? ConnectionString)
{
    /// <summary>The file's path when it is SQLite.</summary>
    public string File => Path.Combine(Folder, "samspill.db");

    /// <summary>Where backups are laid: SAMSPILL_BACKUPS, else `backups` in the data folder.</summary>
    public string Backups { get; init; } = Environment.GetEnvironmentVariable("SAMSPILL_BACKUPS") is { Length: > 0 } said ? Path.GetFullPath(said) : Path.Combine(Folder, "backups");

    /// <summary>True when it is SQLite.</summary>
    public bool IsSqlite => ConnectionString is null;

    /// <summary>The most pages of 4 096 bytes the SQLite file may grow to; null for as many as the disk holds.</summary>
    public long? MostPages { get; init; }

    /// <summary>How long a save waits for another writer before it is told to come back.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How the file is opened: with foreign keys, and patience with another writer.</summary>
    public string SqliteConnection => new SqliteConnectionStringBuilder { DataSource = File, ForeignKeys = true, DefaultTimeout = (int)Patience.TotalSeconds, Pooling = true }.ToString();

    /// <summary>Lays the file aside under the name of a moment, so that a new one can be made; what it is called now.</summary>
    public string LayAside(DateTimeOffset moment)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var aside = Path.Combine(Folder, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"samspill-{moment:yyyyMMdd-HHmmss}.db"));
        foreach (var end in new[] { "-wal", "-shm", "" }.Where(end => System.IO.File.Exists(File + end)))
        {
            System.IO.File.Move(File + end, aside + end);
        }

        return aside;
    }

    /// <summary>
    /// True when a demo may be served from it: it is not there yet, or every partnership in it is a demo. Work in earnest must never come
    /// under the demo's clock, whatever the command said. Asked before the model is built, so in plain SQL.
    /// </summary>
    public async Task<bool> IsForDemo(CancellationToken stop)
    {
        if (IsSqlite && !System.IO.File.Exists(File))
        {
            return true;
        }

        await using DbConnection connection = IsSqlite ? new SqliteConnection(SqliteConnection) : new Npgsql.NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = (IsSqlite ? "" : RowSecurity.AsInstallation) + "SELECT CASE WHEN EXISTS (SELECT 1 FROM platform_partnership WHERE NOT is_demo) THEN 1 ELSE 0 END";
        try
        {
            return Convert.ToInt32(await command.ExecuteScalarAsync(stop), System.Globalization.CultureInfo.InvariantCulture) == 0;
        }
        catch (DbException fault) when (fault is SqliteException { SqliteErrorCode: 1 } or Npgsql.PostgresException { SqlState: Npgsql.PostgresErrorCodes.UndefinedTable })
        {
            // No tables yet.
            return true;
        }
    }

    /// <summary>Adds the database, its scene and its clock to the services.</summary>
    public void Add(IServiceCollection services, string migrationsAssembly)
    {
        services.AddSingleton(this);
        services.AddSingleton<OutboxBell>();
        services.AddScoped<ReadTurn>();
        services.AddScoped(provider => new Scene(provider.GetRequiredService<Clock>()));
        if (IsSqlite)
        {
            System.IO.Directory.CreateDirectory(Folder);
            services.AddDbContext<SqliteDb>((provider, options) => ForSqlite(options, migrationsAssembly).AddInterceptors(provider.GetRequiredService<OutboxBell>()), ServiceLifetime.Scoped, ServiceLifetime.Singleton);
            services.AddScoped<SamspillDb>(provider => provider.GetRequiredService<SqliteDb>());
        }
        else
        {
            services.AddDbContext<PostgresDb>((provider, options) => ForPostgres(options, migrationsAssembly).AddInterceptors(provider.GetRequiredService<OutboxBell>()), ServiceLifetime.Scoped, ServiceLifetime.Singleton);
            services.AddScoped<SamspillDb>(provider => provider.GetRequiredService<PostgresDb>());
        }
    }

    /// <summary>SQLite with a write-ahead log, foreign keys, and patience with another writer.</summary>
    public DbContextOptionsBuilder ForSqlite(DbContextOptionsBuilder options, string migrationsAssembly)
    {
        return options
            .UseSqlite(SqliteConnection, sqlite => sqlite.MigrationsAssembly(migrationsAssembly).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .UseSnakeCaseNamingConvention()
            // SQLite turns its foreign keys off outside the transaction while it rebuilds a table, and EF warns of a half applied upgrade. A copy is taken first, and an upgrade that stopped is begun anew from it.
            .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning, RelationalEventId.NonTransactionalMigrationOperationWarning))
            .AddInterceptors(new SqlitePragmas(MostPages));
    }

    /// <summary>PostgreSQL, telling the server which partnership each connection is for.</summary>
    public DbContextOptionsBuilder ForPostgres(DbContextOptionsBuilder options, string migrationsAssembly) => options
        .UseNpgsql(ConnectionString, npgsql => npgsql.MigrationsAssembly(migrationsAssembly).UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .UseSnakeCaseNamingConvention()
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning))
        .AddInterceptors(RowSecurity.Instance);
}

/// <summary>What SQLite must be told on each new connection; one that comes back from the pool has been told.</summary>
internal sealed class SqlitePragmas(long? mostPages) : DbConnectionInterceptor
{
    // WAL lets readers and the one writer work at once. FULL makes an acknowledged save survive a power cut, not only a killed process.
    // secure_delete zeroes what is overwritten, so that an erased person is gone from the file too.
    private readonly string pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
        + (mostPages is { } pages ? $" PRAGMA max_page_count={pages};" : "");

    private readonly ConditionalWeakTable<object, object> told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private void Tell(SqliteConnection connection)
    {
        if (connection.Handle is not { } handle || !told.TryAdd(handle, handle))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
    }
}
