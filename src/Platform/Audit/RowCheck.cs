using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Platform.Audit;

/// <summary>
/// What the trail says every record of a partnership should read now, held against the tables. A record added and never changed is
/// remembered by the hash of its text alone, so that hundreds of thousands of measurements fit in memory.
/// </summary>
internal sealed class RowCheck(SamspillDb db, PartnershipId partnership)
{
    private const string Sealed = "\"sealed:";
    private readonly HashSet<string> changing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> once = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string?>> folded = new(StringComparer.Ordinal);
    private readonly List<string> findings = [];
    private Dictionary<PersonId, byte[]?> keys = [];

    /// <summary>Learns which records have changed since they were added; before the trail is walked.</summary>
    public async Task Prepare(CancellationToken stop)
    {
        var known = db.Set<AuditEntry>().Where(entry => entry.PartnershipId == partnership && entry.Change != "Added").Select(entry => new { entry.Kind, entry.RecordId }).Distinct();
        await foreach (var record in known.AsAsyncEnumerable().WithCancellation(stop))
        {
            changing.Add(Name(record.Kind, record.RecordId));
        }

        keys = await PersonKeys.All(db, partnership, stop);
    }

    /// <summary>Takes in one entry of the trail, in order.</summary>
    public void Fold(AuditEntry entry)
    {
        var name = Name(entry.Kind, entry.RecordId);
        if (!changing.Contains(name) && entry.After is { } only && !only.Contains(Sealed, StringComparison.Ordinal))
        {
            once[name] = HashOf(only);
        }
        else if (entry.Change == "Removed")
        {
            folded.Remove(name);
        }
        else
        {
            var told = folded.TryGetValue(name, out var before) && entry.Change == "Changed" ? before : folded[name] = new(StringComparer.Ordinal);
            foreach (var (field, value) in Telling.Read(entry.After))
            {
                told[field] = value;
            }
        }
    }

    /// <summary>What differs between the trail and the tables, a line each.</summary>
    public async Task<IReadOnlyList<string>> Compare(CancellationToken stop)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(type => typeof(Row).IsAssignableFrom(type.ClrType) && !typeof(IUnaudited).IsAssignableFrom(type.ClrType)))
        {
            var compare = typeof(RowCheck).GetMethod(nameof(CompareRows), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.MakeGenericMethod(type.ClrType);
            await (Task)compare.Invoke(this, [type, stop])!;
        }

        findings.AddRange(once.Keys.Concat(folded.Keys).Select(name => $"{name} er borte, men sporet sier at den finnes"));
        return findings;
    }

    private async Task CompareRows<T>(IEntityType type, CancellationToken stop) where T : Row
    {
        var told = type.Told();
        await foreach (var row in db.Set<T>().IgnoreQueryFilters().AsNoTracking().Where(row => row.PartnershipId == partnership).AsAsyncEnumerable().WithCancellation(stop))
        {
            object? Value(IProperty property) => property.GetGetter().GetClrValue(row);
            var id = Telling.RecordId(type, Value);
            var name = Name(type.ClrType.Name, id);
            var now = Telling.Write(told, Value, Sealing.None);
            if (once.Remove(name, out var hash))
            {
                if (!hash.AsSpan().SequenceEqual(HashOf(now)))
                {
                    Differ(name, await Added(type.ClrType.Name, id, stop), now);
                }
            }
            else if (folded.Remove(name, out var should))
            {
                Differ(name, should, now);
            }
            else
            {
                findings.Add($"{name} står ikke i sporet");
            }
        }
    }

    private async Task<Dictionary<string, string?>> Added(string kind, string id, CancellationToken stop) =>
        Telling.Read(await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.PartnershipId == partnership && entry.Kind == kind && entry.RecordId == id).Select(entry => entry.After).FirstAsync(stop));

    /// <summary>Field by field; a field the trail has not heard of is younger than the entry, and one whose key is destroyed cannot be told.</summary>
    private void Differ(string name, Dictionary<string, string?> should, string nowJson)
    {
        foreach (var (field, now) in Telling.Read(nowJson))
        {
            if (should.TryGetValue(field, out var said) && said != now && !(said is not null && Seal.IsClosed(said) && Seal.Open(said, keys) is var opened && (opened is null || opened == now)))
            {
                findings.Add($"{name}: {field} er endret utenom sporet");
            }
        }
    }

    private static string Name(string kind, string id) => kind + " " + id;

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
