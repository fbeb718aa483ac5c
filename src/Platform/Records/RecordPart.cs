using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Platform.Records;

/// <summary>
/// A smaller record that tells part of a larger one's story, as a milestone does of its initiative. It has no page of its own:
/// what happens to it is news about the record it is part of.
/// </summary>
/// <param name="Entity">Its name in the audit trail: `Milestone`.</param>
/// <param name="Field">The field that points to the larger record: `InitiativeId`.</param>
/// <param name="Owners">The larger record's identity and the part's own title, by the part's identity; those that are gone are not there.</param>
public sealed record RecordPart(string Entity, string Field, Func<SamspillDb, IReadOnlyCollection<string>, CancellationToken, Task<IReadOnlyDictionary<string, (string Owner, string? Title)>>> Owners)
{
    /// <summary>The fields that are told when one comes or goes, in their order; all that hold something unless said.</summary>
    public IReadOnlyList<string> Tells { get; init; } = [];

    /// <summary>The parts that point to their owner by a field; one that points to none belongs to nobody.</summary>
    /// <param name="field">The field that points to the owner.</param>
    /// <param name="title">What a part is called beside its kind; null when its kind says enough.</param>
    public static RecordPart Of<T, TId>(string field, Func<T, string?>? title = null) where T : Row<TId> where TId : struct, IId<TId> => new(typeof(T).Name, field, async (db, ids, stop) =>
    {
        var wanted = ids.Select(id => Guid.TryParseExact(id, "D", out var value) ? TId.From(value) : (TId?)null).OfType<TId>().ToList();
        var rows = await db.Set<T>().AsNoTracking().Where(row => wanted.Contains(row.Id)).ToListAsync(stop);
        var property = typeof(T).GetProperty(field)!;
        return rows.Select(row => (Id: row.Id.Value.ToString(), Owner: Stored(property.GetValue(row)), Title: title?.Invoke(row))).Where(row => row.Owner.Length > 0)
            .ToDictionary(row => row.Id, row => (row.Owner, row.Title), StringComparer.Ordinal);
    });

    /// <summary>An identity as the trail has it: its guid alone, whatever the type says of itself.</summary>
    private static string Stored(object? value) =>
        value?.GetType().GetProperty(nameof(IId<PersonId>.Value))?.GetValue(value) is Guid id ? id.ToString() : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    /// <summary>A link whose identity is the ids it joins, parted by a slash; the owner's stands first or second.</summary>
    public static RecordPart Link<T>(string field, int place) where T : Row => new(typeof(T).Name, field, (_, ids, _) =>
        Task.FromResult<IReadOnlyDictionary<string, (string, string?)>>(ids.Where(id => id.Contains('/', StringComparison.Ordinal)).ToDictionary(id => id, id => (id.Split('/')[place], (string?)null), StringComparer.Ordinal)));
}
