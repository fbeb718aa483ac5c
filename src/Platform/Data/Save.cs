using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samspill.Kernel;
using Samspill.Platform.Audit;

namespace Samspill.Platform.Data;

/// <summary>A save: guarded to its partnership, versioned, audited, and all or nothing.</summary>
internal static class Save
{
    public static async Task<int> InOneTransaction(SamspillDb db, Func<CancellationToken, Task<int>> save, CancellationToken stop)
    {
        db.Scene.Revision = null;
        if (db.Database.CurrentTransaction is null)
        {
            foreach (var follower in db.Arenas.Followers)
            {
                await follower.Saving(db, stop);
            }
        }

        db.ChangeTracker.DetectChanges();
        var changed = db.ChangeTracker.Entries<Row>().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in changed)
        {
            Guard(entry, db.Here);
            Count(entry);
            Title(entry);
        }

        // Joins a transaction that the caller began, as an import does; otherwise the save is its own.
        await using var own = db.Database.CurrentTransaction is null ? await db.BeginWrite(stop) : null;
        await AuditTrail.Append(db, changed, stop);
        // Taken before the save: what is removed is no longer tracked after it.
        var written = changed.ConvertAll(entry => entry.Entity);
        var rows = await save(stop);
        foreach (var follower in db.Arenas.Followers)
        {
            await follower.Saved(db, written, stop);
        }

        if (own is not null)
        {
            await own.Commit(stop);
        }

        Telemetry.Measures.Saved();
        return rows;
    }

    private static void Guard(EntityEntry<Row> entry, PartnershipId here)
    {
        if (here == default)
        {
            throw new InvalidOperationException($"No partnership is entered, so {entry.Metadata.ClrType.Name} cannot be saved.");
        }

        if (entry.State == EntityState.Added && entry.Entity.PartnershipId == default)
        {
            entry.Property(row => row.PartnershipId).CurrentValue = here;
        }

        if (entry.Entity.PartnershipId != here)
        {
            throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} belongs to another partnership.");
        }

        if (entry.Entity is IAppendOnly && entry.State != EntityState.Added)
        {
            throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is append-only.");
        }
    }

    private static void Title(EntityEntry<Row> entry)
    {
        if (entry is { Entity: ITitled titled, State: not EntityState.Deleted })
        {
            entry.Property(nameof(ITitled.TitleSortKey)).CurrentValue = Letters.SortKey(titled.Title);
        }
    }

    private static void Count(EntityEntry<Row> entry)
    {
        if (entry.State == EntityState.Added)
        {
            entry.Entity.Version = 1;
        }
        else if (entry.State == EntityState.Modified)
        {
            entry.Property(row => row.Version).CurrentValue = entry.Property(row => row.Version).OriginalValue + 1;
        }
    }
}
