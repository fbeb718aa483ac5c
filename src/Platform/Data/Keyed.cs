using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;

namespace Samspill.Platform.Data;

/// <summary>A record that people, addresses and workbooks call by a key.</summary>
public interface IKeyed
{
    /// <summary>Its key, unique among its kind within the partnership.</summary>
    Key Key { get; }
}

/// <summary>Finding records by their keys, and giving new ones theirs.</summary>
public static class Keyed
{
    /// <summary>The record that an address or a form calls <paramref name="key"/>; null when there is none, or when it is no key.</summary>
    public static async Task<T?> ByKey<T>(this IQueryable<T> rows, string? key, CancellationToken stop) where T : class, IKeyed =>
        Key.Read(key) is { } named ? await rows.SingleOrDefaultAsync(row => row.Key == named, stop) : null;

    /// <summary>The keys that a new record may not get: those given before, the archive's too, and `ny`, the address of the form for a new one.</summary>
    public static async Task<HashSet<Key>> TakenKeys<T>(this SamspillDb db, CancellationToken stop) where T : class, IKeyed =>
        [.. await db.Set<T>().IgnoreQueryFilters([Conventions.Archive]).Select(row => row.Key).ToListAsync(stop), Key.From("ny")];

    /// <summary>The key for a new record called <paramref name="title"/>, which no other of its kind has.</summary>
    public static async Task<Key> FreeKey<T>(this SamspillDb db, string title, CancellationToken stop) where T : class, IKeyed =>
        Key.From(title).Free((await db.TakenKeys<T>(stop)).Contains);
}
