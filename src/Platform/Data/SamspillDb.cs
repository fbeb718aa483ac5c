using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Audit;

namespace Samspill.Platform.Data;

/// <summary>
/// The one database. It sees one partnership at a time (<see cref="Here"/>): reads are filtered to it, writes are guarded to it.
/// A save is one transaction that holds the change, its audit entries and its outbox messages, or nothing.
/// </summary>
public abstract class SamspillDb(DbContextOptions options, ArenaList arenas, Scene scene) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>The partnership that this unit of work is for.</summary>
    public PartnershipId Here => scene.Partnership;

    /// <summary>Who acts, and on which clock.</summary>
    public Scene Scene => scene;

    /// <summary>The arenas of the installation.</summary>
    public ArenaList Arenas => arenas;

    /// <summary>Keys that protect cookies and links, kept in the database so that one backup is the whole system.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>True when the database is SQLite, false when it is PostgreSQL.</summary>
    public bool IsSqlite => Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);

    /// <inheritdoc/>
    /// <remarks>Only the framework's own key ring saves this way; a save of records also writes the audit trail, and is asynchronous.</remarks>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => ChangeTracker.Entries<Row>().Any(entry => entry.State != EntityState.Unchanged)
        ? throw new NotSupportedException("Save asynchronously: a save also writes the audit trail and the outbox.")
        : base.SaveChanges(acceptAllChangesOnSuccess);

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        Save.InOneTransaction(this, stop => base.SaveChangesAsync(acceptAllChangesOnSuccess, stop), cancellationToken);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conversions.Add(configurationBuilder, [typeof(Key).Assembly, .. arenas.Rooms], IsSqlite);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var room in arenas.Rooms)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(room);
        }

        Conventions.Apply(modelBuilder, this);
    }
}

/// <summary>The database as a file: SQLite in write-ahead-log mode.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, ArenaList arenas, Scene scene) : SamspillDb(options, arenas, scene);

/// <summary>The database on a server: PostgreSQL, with row-level security as a second lock.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options, ArenaList arenas, Scene scene) : SamspillDb(options, arenas, scene);
