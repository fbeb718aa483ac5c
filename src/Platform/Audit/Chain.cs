using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Platform.Audit;

/// <summary>The hash chain of a partnership: its end, which one transaction holds at a time, and the proof that no link has been touched.</summary>
internal static class Chain
{
    /// <summary>The end of a chain: the last entry's number and hash.</summary>
    public sealed record End(long Sequence, string Hash);

    /// <summary>Takes the end of the chain for this transaction alone, so that two saves at once queue up and never share a number.</summary>
    public static async Task<End> Take(SamspillDb db, CancellationToken stop)
    {
        await using var command = Command(db, "INSERT INTO platform_audit_head (partnership_id, sequence, hash) VALUES (@partnership, 0, '') ON CONFLICT (partnership_id) DO UPDATE SET hash = platform_audit_head.hash RETURNING sequence, hash");
        await using var reader = await command.ExecuteReaderAsync(stop);
        await reader.ReadAsync(stop);
        return new End(reader.GetInt64(0), reader.GetString(1));
    }

    /// <summary>Leaves the chain with a new end.</summary>
    public static async Task Leave(SamspillDb db, End end, CancellationToken stop)
    {
        await using var command = Command(db, "UPDATE platform_audit_head SET sequence = @sequence, hash = @hash WHERE partnership_id = @partnership");
        Add(command, "sequence", end.Sequence);
        Add(command, "hash", end.Hash);
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>The hash of an entry: everything it says, bound to the hash before it. Lengths are written first, so that no two contents read alike.</summary>
    public static string HashOf(AuditEntry entry, string previous)
    {
        var content = new StringBuilder();
        foreach (var part in (ReadOnlySpan<string?>)[previous, entry.PartnershipId.ToString(), entry.Sequence.ToString(CultureInfo.InvariantCulture),
            entry.At.UtcTicks.ToString(CultureInfo.InvariantCulture), entry.Actor, entry.Kind, entry.RecordId, entry.Change, entry.Before, entry.After])
        {
            // Written the same in every reader's culture: Norwegian has a minus sign of its own.
            content.Append((part?.Length ?? -1).ToString(CultureInfo.InvariantCulture)).Append(':').Append(part).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }

    /// <summary>Walks the chain of a partnership, showing every entry; the sequence of the first broken one, or null when every byte holds.</summary>
    public static async Task<long?> FirstBroken(SamspillDb db, PartnershipId partnership, Action<AuditEntry> show, CancellationToken stop)
    {
        var previous = "";
        var sequence = 0L;
        long? broken = null;
        await foreach (var entry in db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.PartnershipId == partnership).OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(stop))
        {
            show(entry);
            if (broken is null && (entry.Sequence != ++sequence || entry.Hash != HashOf(entry, previous)))
            {
                broken = sequence;
            }

            previous = entry.Hash;
        }

        var head = await db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(head => head.PartnershipId == partnership, stop);
        return broken ?? ((head?.Sequence ?? 0, head?.Hash ?? "") == (sequence, previous) ? null : sequence + 1);
    }

    private static DbCommand Command(SamspillDb db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        Add(command, "partnership", db.Here.Value);
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
