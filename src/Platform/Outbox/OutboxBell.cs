using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Samspill.Platform.Data;

namespace Samspill.Platform.Outbox;

/// <summary>Rings when a save with outbox messages has been made, so that they go out at once and not at the next sweep.</summary>
public sealed class OutboxBell : DbTransactionInterceptor
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc/>
    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is SamspillDb db && db.ChangeTracker.Entries<OutboxMessage>().Any())
        {
            rings.Writer.TryWrite(true);
        }

        return Task.CompletedTask;
    }

    internal ValueTask<bool> Wait(CancellationToken stop) => rings.Reader.ReadAsync(stop);
}
