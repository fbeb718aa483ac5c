using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Platform.Archive;

/// <summary>A record that can be laid away and brought back. While it lies in the archive no page, total or report sees it.</summary>
public interface IArchivable
{
    /// <summary>The day of the work it was laid away; null while it is in use.</summary>
    DateOnly? ArchivedOn { get; set; }
}

/// <summary>How a kind of record is laid away, listed and brought back.</summary>
/// <param name="Load">The record with this key, archived or not; null when there is none.</param>
/// <param name="List">What lies in the archive.</param>
/// <param name="WhyNot">The rule that keeps a record out of the archive; null when it may be laid away.</param>
public sealed record Archiving(
    Func<SamspillDb, string, CancellationToken, Task<IArchivable?>> Load,
    Func<SamspillDb, CancellationToken, Task<IReadOnlyList<Archived>>> List,
    Func<SamspillDb, IArchivable, CancellationToken, Task<Refusal?>> WhyNot)
{
    /// <summary>The rule that keeps a record in the archive, such as that another has taken its place; none unless said.</summary>
    public Func<SamspillDb, IArchivable, CancellationToken, Task<Refusal?>> WhyNotBack { get; init; } = (_, _, _) => Task.FromResult<Refusal?>(null);

    /// <summary>The archiving of one entity.</summary>
    /// <param name="tell">Key, title and day of an archived row.</param>
    /// <param name="whyNot">The rule that keeps a record in use.</param>
    public static Archiving Of<T, TId>(Expression<Func<T, Archived>> tell, Func<SamspillDb, T, CancellationToken, Task<Refusal?>> whyNot)
        where T : Row<TId>, IKeyed, IArchivable where TId : struct, IId<TId> => new(
            async (db, key, stop) => await db.Set<T>().IgnoreQueryFilters([Conventions.Archive]).ByKey(key, stop),
            async (db, stop) => await db.Set<T>().IgnoreQueryFilters([Conventions.Archive]).AsNoTracking().Where(row => row.ArchivedOn != null).Select(tell).ToListAsync(stop),
            (db, row, stop) => whyNot(db, (T)row, stop));
}

/// <summary>A record in the archive.</summary>
public sealed record Archived(string Key, string Title, DateOnly On);
