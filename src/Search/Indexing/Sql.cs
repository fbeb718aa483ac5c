using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Samspill.Platform.Data;

namespace Samspill.Search.Indexing;

/// <summary>Plain statements on the database's own connection, in the transaction now open, of the partnership that is entered. `@here` is the partnership.</summary>
internal static class Sql
{
    private const int RowsAtOnce = 100;

    /// <summary>Runs a statement; how many rows it touched.</summary>
    public static async Task<int> Run(this SamspillDb db, string sql, CancellationToken stop, params object?[] values)
    {
        await using var command = await db.Command(sql, values, stop);
        return await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>Asks, and reads each row.</summary>
    public static async Task Ask(this SamspillDb db, string sql, Action<DbDataReader> read, CancellationToken stop, params object?[] values)
    {
        await using var command = await db.Command(sql, values, stop);
        await using var rows = await command.ExecuteReaderAsync(stop);
        while (await rows.ReadAsync(stop))
        {
            read(rows);
        }
    }

    /// <summary>Writes rows, the partnership before each; a hundred in a statement.</summary>
    public static async Task Insert(this SamspillDb db, string into, string onConflict, IReadOnlyList<object?[]> rows, CancellationToken stop)
    {
        for (var from = 0; from < rows.Count; from += RowsAtOnce)
        {
            var count = Math.Min(RowsAtOnce, rows.Count - from);
            var values = new object?[count * rows[from].Length];
            for (var i = 0; i < count; i++)
            {
                rows[from + i].CopyTo(values, i * rows[from].Length);
            }

            await db.Run(Statement(into, onConflict, count, rows[from].Length), stop, values);
        }
    }

    private static string Statement(string into, string onConflict, int rows, int columns)
    {
        var sql = new StringBuilder("INSERT INTO ").Append(into).Append(" VALUES ");
        for (var row = 0; row < rows; row++)
        {
            sql.Append(row == 0 ? "(@here, 1" : ", (@here, 1");
            for (var column = 0; column < columns; column++)
            {
                sql.Append(", @p").Append((row * columns) + column);
            }

            sql.Append(')');
        }

        return sql.Append(' ').Append(onConflict).ToString();
    }

    private static async Task<DbCommand> Command(this SamspillDb db, string sql, object?[] values, CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (sql, db.Database.CurrentTransaction?.GetDbTransaction());
        command.Add("here", db.Here.Value);
        for (var i = 0; i < values.Length; i++)
        {
            command.Add("p" + i, values[i]);
        }

        return command;
    }

    private static void Add(this DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }
}
