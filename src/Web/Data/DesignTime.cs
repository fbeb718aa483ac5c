using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Web.Data;

/// <summary>Lets the migration tool see the model on SQLite.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    /// <inheritdoc/>
    public SqliteDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteDb>();
        new DatabaseChoice("data", null).ForSqlite(options, "Samspill.Web");
        return new SqliteDb(options.Options, Arenas.All, new Scene(new Clock(TimeProvider.System)));
    }
}

/// <summary>Lets the migration tool see the model on PostgreSQL.</summary>
public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresDb>
{
    /// <inheritdoc/>
    public PostgresDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresDb>();
        new DatabaseChoice("data", "Host=127.0.0.1;Database=samspill").ForPostgres(options, "Samspill.Web");
        return new PostgresDb(options.Options, Arenas.All, new Scene(new Clock(TimeProvider.System)));
    }
}
