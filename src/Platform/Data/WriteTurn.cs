using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Samspill.Platform.Data;

/// <summary>
/// Writers to a SQLite file in this process take turns here, first come first served. SQLite has one writer at a time; its driver waits for the other
/// by sleeping 150 ms and asking again, which lets a crowd sleep far longer than it writes. Another process still waits in the driver's way.
/// </summary>
internal static class WriteTurn
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Files = new(StringComparer.Ordinal);

    /// <summary>Waits for the turn; null on PostgreSQL, where rows and not the whole database are locked. Give it back by disposing.</summary>
    public static async Task<IDisposable?> Take(SamspillDb db, CancellationToken stop)
    {
        if (!db.IsSqlite)
        {
            return null;
        }

        var file = Files.GetOrAdd(db.Database.GetDbConnection().DataSource, _ => new SemaphoreSlim(1, 1));
        await file.WaitAsync(stop);
        return new Turn(file);
    }

    private sealed class Turn(SemaphoreSlim file) : IDisposable
    {
        public void Dispose() => file.Release();
    }
}
