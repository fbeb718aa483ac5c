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

    /// <summary>True when the database was brought to its shape by another version of the product, so that neither of the two knows the whole of it.</summary>
    public static async Task<bool> IsOfAnotherVersion(this SamspillDb db, CancellationToken stop) =>
        (await db.Database.GetAppliedMigrationsAsync(stop)).Except(db.Database.GetMigrations(), StringComparer.Ordinal).Any();

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
