using Samspill.Platform.Audit;

namespace Samspill.Platform.Data;

/// <summary>Work that looks first and writes afterwards, and must not be overtaken in between.</summary>
public static class Alone
{
    /// <summary>
    /// Begins a transaction in which nobody else can save in the partnership: every save takes the end of the audit chain, and this
    /// takes it first. On SQLite the transaction is the one writer from its first statement.
    /// </summary>
    public static async Task<WriteTurn> BeginAlone(this SamspillDb db, CancellationToken stop)
    {
        var turn = await db.BeginWrite(stop);
        try
        {
            await Chain.Take(db, stop);
            return turn;
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    /// <summary>Begins a transaction of several saves: all of them or none.</summary>
    public static Task<WriteTurn> BeginWrite(this SamspillDb db, CancellationToken stop) => WriteTurn.Take(db, stop);
}
