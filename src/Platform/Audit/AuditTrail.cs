using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Audit;

/// <summary>Writes the audit trail in the same transaction as the change.</summary>
internal static class AuditTrail
{
    /// <summary>Appends one entry per changed record to the chain of the partnership.</summary>
    public static async Task Append(SamspillDb db, IReadOnlyList<EntityEntry<Row>> changed, CancellationToken stop)
    {
        var audited = changed.Where(entry => entry.Entity is not IUnaudited).ToList();
        if (audited.Count == 0)
        {
            return;
        }

        var end = await Chain.Take(db, stop);
        var named = await Named(db, audited, stop);
        var keys = await Keys(db, audited, named, stop);
        var actor = await Actors.Pseudonym(db, stop);
        foreach (var entry in audited)
        {
            var subject = entry.Entity is IAboutPerson about ? about.Subject : null;
            var made = Entry(db.Scene, actor, entry, end, new Sealing(subject, keys, named));
            end = new Chain.End(made.Sequence, made.Hash);
            db.Add(made);
        }

        await Chain.Leave(db, end, stop);
    }

    private static AuditEntry Entry(Scene scene, string actor, EntityEntry<Row> entry, Chain.End end, Sealing sealing)
    {
        var touched = entry.Metadata.Told().Where(property => entry.State != EntityState.Modified || entry.Property(property.Name).IsModified).ToList();
        var made = new AuditEntry
        {
            PartnershipId = entry.Entity.PartnershipId,
            Sequence = end.Sequence + 1,
            At = Telling.Whole(scene.Clock.Real),
            Actor = actor,
            Kind = entry.Metadata.ClrType.Name,
            RecordId = Telling.RecordId(entry.Metadata, property => entry.Property(property.Name).CurrentValue),
            Change = entry.State switch { EntityState.Added => "Added", EntityState.Deleted => "Removed", _ => "Changed" },
            Before = entry.State == EntityState.Added ? null : Telling.Write(touched, property => entry.Property(property.Name).OriginalValue, sealing with { IsBefore = true }),
            After = entry.State == EntityState.Deleted ? null : Telling.Write(touched, property => entry.Property(property.Name).CurrentValue, sealing),
        };
        made.Hash = Chain.HashOf(made, end.Hash);
        return made;
    }

    /// <summary>The people whom the changed records name, by the name, key or address they are named by.</summary>
    private static async Task<Dictionary<string, PersonId>> Named(SamspillDb db, List<EntityEntry<Row>> audited, CancellationToken stop)
    {
        var words = audited.SelectMany(entry => entry.Metadata.Told().Where(Telling.NamesPerson)
            .SelectMany(property => new[] { entry.Property(property.Name).CurrentValue as string, entry.Property(property.Name).OriginalValue as string }))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (words.Count == 0)
        {
            return [];
        }

        var stored = await db.Set<Person>().AsNoTracking().Select(person => new { person.Id, person.Key, person.Name, person.Email }).ToListAsync(stop);
        var fresh = db.ChangeTracker.Entries<Person>().Select(entry => entry.Entity).Select(person => new { person.Id, person.Key, person.Name, person.Email });
        var named = new Dictionary<string, PersonId>(StringComparer.Ordinal);
        foreach (var person in stored.Concat(fresh))
        {
            foreach (var word in new[] { person.Key.Value, person.Name, person.Email }.OfType<string>().Where(words.Contains))
            {
                named[word] = person.Id;
            }
        }

        return named;
    }

    /// <summary>The keys of those whom the changed records tell of or name; made where one is missing, null where it has been destroyed.</summary>
    private static async Task<Dictionary<PersonId, byte[]?>> Keys(SamspillDb db, List<EntityEntry<Row>> audited, Dictionary<string, PersonId> named, CancellationToken stop)
    {
        var people = audited.Select(entry => entry.Entity).OfType<IAboutPerson>().Select(about => about.Subject).OfType<PersonId>().Concat(named.Values).Distinct().ToList();
        if (people.Count == 0)
        {
            return [];
        }

        var keys = await PersonKeys.Of(db, people, stop);
        foreach (var person in people.Where(person => !keys.ContainsKey(person)))
        {
            var key = RandomNumberGenerator.GetBytes(32);
            keys[person] = key;
            db.Add(new PersonKey { PartnershipId = db.Here, PersonId = person, Key = key });
        }

        return keys;
    }
}

/// <summary>The keys under which people's values are sealed.</summary>
internal static class PersonKeys
{
    /// <summary>The keys of some people of the partnership; null for one whose key has been destroyed.</summary>
    public static Task<Dictionary<PersonId, byte[]?>> Of(SamspillDb db, IReadOnlyCollection<PersonId> people, CancellationToken stop) =>
        Read(db.Set<PersonKey>().Where(key => key.PartnershipId == db.Here && people.Contains(key.PersonId)), stop);

    /// <summary>All keys of a partnership.</summary>
    public static Task<Dictionary<PersonId, byte[]?>> All(SamspillDb db, PartnershipId partnership, CancellationToken stop) =>
        Read(db.Set<PersonKey>().Where(key => key.PartnershipId == partnership), stop);

    /// <summary>Destroys a person's key for ever, and remembers that it has been, so that none is made again.</summary>
    public static async Task Destroy(SamspillDb db, PersonId person, CancellationToken stop)
    {
        byte[] nothing = [];
        DateTimeOffset? now = db.Scene.Clock.Real;
        var destroyed = await db.Set<PersonKey>().Where(key => key.PartnershipId == db.Here && key.PersonId == person)
            .ExecuteUpdateAsync(set => set.SetProperty(key => key.Key, nothing).SetProperty(key => key.DestroyedAt, now), stop);
        if (destroyed == 0)
        {
            db.Add(new PersonKey { PartnershipId = db.Here, PersonId = person, Key = nothing, DestroyedAt = now });
        }
    }

    private static Task<Dictionary<PersonId, byte[]?>> Read(IQueryable<PersonKey> keys, CancellationToken stop) =>
        keys.AsNoTracking().ToDictionaryAsync(key => key.PersonId, key => key.DestroyedAt is null ? key.Key : null, stop);
}
