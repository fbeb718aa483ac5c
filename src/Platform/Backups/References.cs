using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Samspill.Platform.Data;

namespace Samspill.Platform.Backups;

/// <summary>
/// The references between tables, laid aside while rows come in in any order, and proven when they are put back. SQLite waits with
/// them until the commit; on PostgreSQL they are dropped and made anew within the transaction.
/// </summary>
internal sealed class References
{
    private readonly SamspillDb db;
    private readonly List<(string Table, string Name, string Definition)> aside = [];

    private References(SamspillDb db) => this.db = db;

    /// <summary>Lays them aside in the transaction now open.</summary>
    public static async Task<References> LaidAside(SamspillDb db, CancellationToken stop)
    {
        var references = new References(db);
        if (db.IsSqlite)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", stop);
            return references;
        }

        await references.Find(stop);
        foreach (var (table, name, _) in references.aside)
        {
            await references.Execute($"ALTER TABLE {table} DROP CONSTRAINT \"{name}\"", stop);
        }

        return references;
    }

    /// <summary>Puts them back; a row that refers to nothing stops the restore.</summary>
    public async Task PutBack(CancellationToken stop)
    {
        foreach (var (table, name, definition) in aside)
        {
            await Execute($"ALTER TABLE {table} ADD CONSTRAINT \"{name}\" {definition}", stop);
        }
    }

    private async Task Find(CancellationToken stop)
    {
        await using var command = Command("SELECT conrelid::regclass::text, conname::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text = ANY (@tables)");
        var tables = command.CreateParameter();
        (tables.ParameterName, tables.Value) = ("tables", BackupTable.Of(db.Model).Select(table => table.Name).ToArray());
        command.Parameters.Add(tables);
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            aside.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        }
    }

    private async Task Execute(string sql, CancellationToken stop)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync(stop);
    }

    private System.Data.Common.DbCommand Command(string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (sql, db.Database.CurrentTransaction!.GetDbTransaction());
        return command;
    }
}
