using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Platform.Audit;

/// <summary>Writes the audit trail in the same transaction as the change, and proves afterwards that nobody has touched it.</summary>
internal static class AuditTrail
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Appends one entry per changed record to the chain of the partnership.</summary>
    public static async Task Append(SamspillDb db, IReadOnlyList<EntityEntry<Row>> changed, CancellationToken stop)
    {
        var audited = changed.Where(entry => entry.Entity is not IUnaudited).ToList();
        if (audited.Count == 0)
        {
            return;
        }

        var head = await LockHead(db, stop);
        var keys = await Keys(db, audited, stop);
        foreach (var entry in audited)
        {
            var made = Entry(db.Scene, entry, head, keys);
            head.Sequence = made.Sequence;
            head.Hash = made.Hash;
            db.Add(made);
        }
    }

    /// <summary>The hash of an entry: everything it says, bound to the hash before it. Lengths are written first, so that no two contents read alike.</summary>
    public static string HashOf(AuditEntry entry, string previous)
    {
        var content = new StringBuilder();
        foreach (var part in (ReadOnlySpan<string?>)[previous, entry.PartnershipId.ToString(), entry.Sequence.ToString(CultureInfo.InvariantCulture),
            entry.At.UtcTicks.ToString(CultureInfo.InvariantCulture), entry.Actor, entry.Kind, entry.RecordId, entry.Change, entry.Before, entry.After])
        {
            content.Append((part?.Length ?? -1).ToString(CultureInfo.InvariantCulture)).Append(':').Append(part).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }

    /// <summary>Walks the chain of a partnership; the sequence of the first broken entry, or null when every byte holds.</summary>
    public static async Task<long?> FirstBroken(SamspillDb db, PartnershipId partnership, CancellationToken stop)
    {
        var previous = "";
        var sequence = 0L;
        await foreach (var entry in db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.PartnershipId == partnership).OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (entry.Sequence != ++sequence || entry.Hash != HashOf(entry, previous))
            {
                return sequence;
            }

            previous = entry.Hash;
        }

        var head = await db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(head => head.PartnershipId == partnership, stop);
        return (head?.Sequence ?? 0, head?.Hash ?? "") == (sequence, previous) ? null : sequence + 1;
    }

    /// <summary>Takes the end of the chain for this transaction alone, so that two saves at once queue up and never share a number.</summary>
    private static async Task<AuditHead> LockHead(SamspillDb db, CancellationToken stop)
    {
        await db.Set<AuditHead>().Where(head => head.PartnershipId == db.Here).ExecuteUpdateAsync(set => set.SetProperty(head => head.Hash, head => head.Hash), stop);
        var head = db.Set<AuditHead>().Local.SingleOrDefault(head => head.PartnershipId == db.Here);
        if (head is not null)
        {
            await db.Entry(head).ReloadAsync(stop);
            return head;
        }

        head = await db.Set<AuditHead>().SingleOrDefaultAsync(head => head.PartnershipId == db.Here, stop);
        return head ?? db.Add(new AuditHead { PartnershipId = db.Here }).Entity;
    }

    private static async Task<Dictionary<PersonId, byte[]>> Keys(SamspillDb db, List<EntityEntry<Row>> audited, CancellationToken stop)
    {
        var subjects = audited.Select(entry => entry.Entity).OfType<IAboutPerson>().Select(about => about.Subject).OfType<PersonId>().Distinct().ToList();
        if (subjects.Count == 0)
        {
            return [];
        }

        var keys = await db.Set<PersonKey>().AsNoTracking().Where(key => key.PartnershipId == db.Here && subjects.Contains(key.PersonId)).ToDictionaryAsync(key => key.PersonId, key => key.Key, stop);
        foreach (var subject in subjects.Where(subject => !keys.ContainsKey(subject)))
        {
            keys[subject] = RandomNumberGenerator.GetBytes(32);
            db.Add(new PersonKey { PartnershipId = db.Here, PersonId = subject, Key = keys[subject] });
        }

        return keys;
    }

    private static AuditEntry Entry(Scene scene, EntityEntry<Row> entry, AuditHead head, Dictionary<PersonId, byte[]> keys)
    {
        var key = entry.Entity is IAboutPerson { Subject: { } subject } ? keys[subject] : null;
        var touched = entry.Properties.Where(property => entry.State != EntityState.Modified || property.IsModified)
            .Where(property => property.Metadata.Name is not (nameof(Row.PartnershipId) or nameof(Row.Version) or nameof(ITitled.TitleSortKey))).ToList();
        var made = new AuditEntry
        {
            PartnershipId = entry.Entity.PartnershipId,
            Sequence = head.Sequence + 1,
            At = Whole(scene.Clock.Real),
            Actor = scene.Actor,
            Kind = entry.Metadata.ClrType.Name,
            RecordId = RecordIdOf(entry),
            Change = entry.State switch { EntityState.Added => "Added", EntityState.Deleted => "Removed", _ => "Changed" },
            Before = entry.State == EntityState.Added ? null : Told(touched, property => property.OriginalValue, key),
            After = entry.State == EntityState.Deleted ? null : Told(touched, property => property.CurrentValue, key),
            Hash = "",
        };
        return Sealed(made, head.Hash);
    }

    private static AuditEntry Sealed(AuditEntry entry, string previous) => new()
    {
        PartnershipId = entry.PartnershipId,
        Sequence = entry.Sequence,
        At = entry.At,
        Actor = entry.Actor,
        Kind = entry.Kind,
        RecordId = entry.RecordId,
        Change = entry.Change,
        Before = entry.Before,
        After = entry.After,
        Hash = HashOf(entry, previous),
    };

    private static string Told(List<PropertyEntry> properties, Func<PropertyEntry, object?> value, byte[]? key)
    {
        var told = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var property in properties)
        {
            var said = Say(property.Metadata, value(property));
            var isPersonal = property.Metadata.PropertyInfo?.IsDefined(typeof(PersonalAttribute), inherit: true) ?? false;
            told[property.Metadata.Name] = said is not null && isPersonal && key is not null ? Seal.Close(said, key) : said;
        }

        return JsonSerializer.Serialize(told, Plain);
    }

    /// <summary>A record's identity within the partnership: its id, or for a link the ids it joins, parted by a slash.</summary>
    private static string RecordIdOf(EntityEntry<Row> entry) => string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties
        .Where(property => property.Name != nameof(Row.PartnershipId)).Select(property => Say(property, entry.Property(property.Name).CurrentValue)));

    /// <summary>A value as text that reads the same from either database.</summary>
    private static string? Say(IProperty property, object? value) => value switch
    {
        null => null,
        DateTimeOffset moment => Whole(moment).ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexStringLower(SHA256.HashData(bytes)),
        string text => text,
        IEnumerable<string> many => string.Join(';', many),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ when property.GetValueConverter() is { } converter && converter.ProviderClrType == typeof(Guid) => converter.ConvertToProvider(value)!.ToString(),
        _ => value.ToString(),
    };

    /// <summary>Whole microseconds: PostgreSQL keeps no finer, and what is hashed must read the same after a round trip.</summary>
    private static DateTimeOffset Whole(DateTimeOffset moment) => new(moment.UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
