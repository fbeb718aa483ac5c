using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samspill.Platform.Data;

/// <summary>A transaction that writes, and its turn among the writers of this process. Disposed without a commit it leaves nothing.</summary>
/// <remarks>
/// Writers to a SQLite file take turns, first come first served. SQLite has one writer at a time; its driver waits for the other by sleeping
/// 150 ms and asking again, which lets a crowd sleep far longer than it writes. Another process still waits in the driver's way. The turn
/// ends when the log is written; <see cref="Commit"/> returns when the disk has it, together with those of others (<see cref="LogSync"/>).
/// </remarks>
public sealed class WriteTurn : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, (SemaphoreSlim Turn, LogSync Log)> Files = new(StringComparer.Ordinal);

    private readonly SamspillDb db;
    private readonly IDbContextTransaction transaction;
    private readonly LogSync? log;
    private SemaphoreSlim? turn;

    private WriteTurn(SamspillDb db, IDbContextTransaction transaction, SemaphoreSlim? turn, LogSync? log) => (this.db, this.transaction, this.turn, this.log) = (db, transaction, turn, log);

    /// <summary>Waits for the turn and begins; on PostgreSQL at once, where rows and not the whole database are locked.</summary>
    internal static async Task<WriteTurn> Take(SamspillDb db, CancellationToken stop)
    {
        if (!db.IsSqlite)
        {
            return new(db, await db.Database.BeginTransactionAsync(stop), null, null);
        }

        var (turn, log) = Files.GetOrAdd(db.Database.GetDbConnection().DataSource, file => (new SemaphoreSlim(1, 1), LogSync.Of(file)));
        await turn.WaitAsync(stop);
        try
        {
            await db.Database.OpenConnectionAsync(stop);
            SyncEachCommit(db, false);
            return new(db, await db.Database.BeginTransactionAsync(stop), turn, log);
        }
        catch
        {
            await End(db, turn);
            throw;
        }
    }

    /// <summary>Keeps what was written.</summary>
    public async Task Commit(CancellationToken stop)
    {
        await transaction.CommitAsync(stop);
        if (log is not null)
        {
            await Leave();
            await log.Wait();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => log is null ? transaction.DisposeAsync() : Leave();

    private async ValueTask Leave()
    {
        (var mine, turn) = (turn, null);
        if (mine is null)
        {
            return;
        }

        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            await End(db, mine);
        }
    }

    private static async Task End(SamspillDb db, SemaphoreSlim turn)
    {
        try
        {
            SyncEachCommit(db, true);
            await db.Database.CloseConnectionAsync();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Whether SQLite itself syncs the log at each commit on this connection. What saves outside a turn is left to it.</summary>
    private static void SyncEachCommit(SamspillDb db, bool does)
    {
        if (db.Database.GetDbConnection() is SqliteConnection { Handle: { } handle })
        {
            SQLitePCL.raw.sqlite3_exec(handle, does ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
        }
    }
}
