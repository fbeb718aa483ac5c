using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Samspill.Platform.Data;

/// <summary>Brings a database up to the model: creates it, or migrates it, and locks its tables.</summary>
public static class DatabaseSetup
{
    /// <summary>Runs the migrations that are missing; returns how many ran.</summary>
    public static async Task<int> BringUpToDate(this SamspillDb db, CancellationToken stop)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(stop)).Count();
        if (pending == 0)
        {
            await Measure(db, stop);
            return 0;
        }

        await db.Database.MigrateAsync(stop);
        if (!db.IsSqlite)
        {
            foreach (var policy in RowSecurity.Policies(db.Model))
            {
                await db.Database.ExecuteSqlRawAsync(policy, stop);
            }
        }

        return pending;
    }

    /// <summary>Where the database stands among the versions of the product.</summary>
    public static async Task<VersionState> State(this SamspillDb db, CancellationToken stop)
    {
        var (applied, known) = ((await db.Database.GetAppliedMigrationsAsync(stop)).ToList(), db.Database.GetMigrations().ToList());
        return applied.Count == 0 ? VersionState.Empty
            : applied.Except(known, StringComparer.Ordinal).Any() ? VersionState.Foreign
            : applied.Count < known.Count ? VersionState.Older : VersionState.Present;
    }

    /// <summary>Lets SQLite look at how its tables have grown, so that it asks the index that answers soonest. PostgreSQL does so by itself.</summary>
    /// <remarks>Reads at most a thousand rows of each index, and only of tables that have grown much since last time.</remarks>
    private static async Task Measure(SamspillDb db, CancellationToken stop)
    {
        if (db.IsSqlite)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA analysis_limit = 1000; PRAGMA optimize = 0x10002;", stop);
        }
    }
}

/// <summary>A database seen from the version that meets it.</summary>
public enum VersionState
{
    /// <summary>Nothing has been made in it.</summary>
    Empty,

    /// <summary>It has the shape of this version.</summary>
    Present,

    /// <summary>An earlier version made it, and this one knows the way from there.</summary>
    Older,

    /// <summary>A newer version made it, or one that was never released: this one does not know the whole of it.</summary>
    Foreign,
}
