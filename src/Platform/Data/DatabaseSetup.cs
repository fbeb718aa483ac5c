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
}
