using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samspill.Platform.Data;

/// <summary>A transaction that writes, and its turn among the writers of this process. Disposed without a commit it leaves nothing.</summary>
/// <remarks>
/// Writers to a SQLite file take turns, first come first served. SQLite has one writer at a time; its driver waits for the other by sleeping
/// 150 ms and asking again, which lets a crowd sleep far longer than it writes. Another process still waits in the driver's way.
/// </remarks>
public sealed class WriteTurn : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Files = new(StringComparer.Ordinal);

    private readonly IDbContextTransaction transaction;
    private readonly SemaphoreSlim? file;

    private WriteTurn(IDbContextTransaction transaction, SemaphoreSlim? file) => (this.transaction, this.file) = (transaction, file);

    /// <summary>Waits for the turn and begins; on PostgreSQL at once, where rows and not the whole database are locked.</summary>
    internal static async Task<WriteTurn> Take(SamspillDb db, CancellationToken stop)
    {
        var writers = db.IsSqlite ? Files.GetOrAdd(db.Database.GetDbConnection().DataSource, _ => new SemaphoreSlim(1, 1)) : null;
        if (writers is not null)
        {
            await writers.WaitAsync(stop);
        }

        try
        {
            return new(await db.Database.BeginTransactionAsync(stop), writers);
        }
        catch
        {
            writers?.Release();
            throw;
        }
    }

    /// <summary>Keeps what was written.</summary>
    public Task Commit(CancellationToken stop) => transaction.CommitAsync(stop);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            file?.Release();
        }
    }
}
