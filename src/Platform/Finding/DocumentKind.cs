using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Finding;

/// <summary>
/// A kind of record that can be found. An arena declares its kinds in <see cref="Arenas.IArena.Documents"/>; the index is changed in the
/// same save as the rows that a document is made of, so the two cannot drift apart.
/// </summary>
/// <param name="Name">Stable, in addresses: `mal`.</param>
/// <param name="Title">What one is called, in lower case: `mål`.</param>
/// <param name="See">Who finds it.</param>
/// <param name="Read">The documents of these records as they now stand, or of all when null is given. One that is gone, or in the archive, is not there.</param>
public sealed record DocumentKind(string Name, Text Title, Deed See, Func<SamspillDb, IReadOnlyCollection<Guid>?, CancellationToken, Task<IReadOnlyList<Document>>> Read)
{
    /// <summary>The rows its documents are made of.</summary>
    public IReadOnlyList<MadeOf> MadeOf { get; init; } = [];

    /// <summary>The records whose documents hang on rows that do not point to them, such as a file on the record it hangs on; null when there are none.</summary>
    public Func<SamspillDb, IReadOnlyList<Row>, CancellationToken, Task<IReadOnlyCollection<Guid>>>? HangsOn { get; init; }

    /// <summary>True when a new day alone changes its documents: they are read anew each day, and not held against the index by a check.</summary>
    public bool ChangesByDay { get; init; }
}

/// <summary>That a row of this type is part of a document.</summary>
/// <param name="Entity">The row's type.</param>
/// <param name="Owner">The record whose document it is part of; null when every document of the kind may be touched.</param>
public sealed record MadeOf(Type Entity, Func<Row, Guid?>? Owner)
{
    /// <summary>The record itself.</summary>
    public static MadeOf Itself<T, TId>() where T : Row<TId> where TId : struct, IId<TId> => new(typeof(T), static row => ((T)row).Id.Value);

    /// <summary>A smaller record that points to it.</summary>
    public static MadeOf Part<T>(Func<T, Guid?> owner) where T : Row => new(typeof(T), row => owner((T)row));

    /// <summary>A row that many documents may be made of, such as an organisation's name: a change of it reads them all.</summary>
    public static MadeOf Any<T>() where T : Row => new(typeof(T), null);
}

/// <summary>Follows every save, within its transaction: what is derived from records changes with them, or not at all.</summary>
public interface IFollowsSaves
{
    /// <summary>A save is about to begin, and nobody waits for it yet: what takes time, as reading a file does, is done here and not while others wait to write.</summary>
    Task Saving(SamspillDb db, CancellationToken stop) => Task.CompletedTask;

    /// <summary>These rows have been written, but not yet kept for good.</summary>
    Task Saved(SamspillDb db, IReadOnlyList<Row> rows, CancellationToken stop);

    /// <summary>Rows of the partnership were rewritten past the saves, as an erasure does: what is derived from them is made anew.</summary>
    Task Rewritten(SamspillDb db, CancellationToken stop);
}

/// <summary>A record that is made of others and can be made anew: no backup holds it, no trail tells of it, and an erasure makes it anew.</summary>
public interface IDerived : IUnaudited, Backups.ILeftOutOfBackups;
