using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Archive;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Records;

/// <summary>
/// A kind of record that history, questions and files hang on. An arena declares its kinds, so that Platform can ask who may see
/// a record, what it is called and where it stands, without knowing the arena.
/// </summary>
/// <param name="Name">In addresses: `mal` in `/notodden/historikk/mal/batnetter`.</param>
/// <param name="Entity">The name of its entity in the audit trail: `Goal`.</param>
/// <param name="Title">What one is called.</param>
/// <param name="See">Who may see it, and what hangs on it.</param>
/// <param name="Write">Who may hang a file on it.</param>
/// <param name="Find">Finds one by its key or identity; null when there is none.</param>
public sealed record RecordKind(string Name, string Entity, Text Title, Deed See, Deed Write, Func<SamspillDb, string, CancellationToken, Task<RecordFound?>> Find)
{
    /// <summary>The audit identities of the smaller records that tell part of its story, such as a goal's versions; none unless said.</summary>
    public Func<SamspillDb, RecordFound, CancellationToken, Task<IReadOnlyList<string>>> Parts { get; init; } = (_, _, _) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>The kinds of smaller record that are news about this one; none unless said.</summary>
    public IReadOnlyList<RecordPart> Of { get; init; } = [];

    /// <summary>The entities of other records that one may be called by, as a meeting is by its group; none unless said.</summary>
    public IReadOnlyList<string> CalledBy { get; init; } = [];

    /// <summary>Whether one can be given to a guest.</summary>
    public Giving Giving { get; init; }

    /// <summary>How one is laid in the archive and brought back; null for a kind that never is.</summary>
    public Archiving? Archiving { get; init; }
}

/// <summary>Whether a record of a kind can be given to a guest.</summary>
public enum Giving
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>To be seen.</summary>
    ToRead,

    /// <summary>To be seen, and to be written on where that is said.</summary>
    ToWrite,

    /// <summary>With the record it hangs on.</summary>
    WithOwner,
}

/// <summary>A record that was found.</summary>
/// <param name="Id">Its identity, as the audit trail writes it.</param>
/// <param name="Key">Its key: what hangs on it is kept under this.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Its page, below the partnership.</param>
public sealed record RecordFound(string Id, string Key, string Title, string Address)
{
    /// <summary>The record that this one hangs on, by kind and key: who may not see that, may not see this. Null for one that stands by itself.</summary>
    public (string Kind, string Key)? HangsOn { get; init; }
}

/// <summary>Finding a record by what stands in an address.</summary>
public static class Naming
{
    /// <summary>The record with this key or identity in the partnership; none for anything else.</summary>
    public static IQueryable<T> Named<T, TId>(this SamspillDb db, string keyOrId) where T : Row<TId> where TId : struct, IId<TId>
    {
        var rows = db.Set<T>().AsNoTracking().IgnoreQueryFilters([Conventions.Archive]);
        if (Guid.TryParseExact(keyOrId, "D", out var value))
        {
            var id = TId.From(value);
            return rows.Where(row => row.Id.Equals(id));
        }

        return Key.Read(keyOrId) is { } key && db.Model.FindEntityType(typeof(T))!.FindProperty("Key") is not null ? rows.Where(row => EF.Property<Key>(row, "Key").Equals(key)) : rows.Where(row => false);
    }
}
