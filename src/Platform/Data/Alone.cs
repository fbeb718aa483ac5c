using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Samspill.Platform.Audit;

namespace Samspill.Platform.Data;

/// <summary>Work that looks first and writes afterwards, and must not be overtaken in between.</summary>
public static class Alone
{
    /// <summary>
    /// Begins a transaction in which nobody else can save in the partnership: every save takes the end of the audit chain, and this
    /// takes it first. On SQLite the transaction is the one writer from its first statement.
    /// </summary>
    public static async Task<IDbContextTransaction> BeginAlone(this SamspillDb db, CancellationToken stop)
    {
        var transaction = await db.Database.BeginTransactionAsync(stop);
        await Chain.Take(db, stop);
        return transaction;
    }
}
