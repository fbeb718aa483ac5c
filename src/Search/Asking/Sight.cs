using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Search.Indexing;

namespace Samspill.Search.Asking;

/// <summary>What a reader may find, and what she has narrowed it to.</summary>
/// <param name="Groups">By group: true when she may find what is in it.</param>
/// <param name="Narrowed">By group: true when it is within what she narrowed to.</param>
/// <param name="Only">The documents a guest was given; null for everybody else.</param>
internal sealed record Sight(bool[] Groups, bool[] Narrowed, IReadOnlySet<int>? Only)
{
    /// <summary>The sight of a reader: by her rights, by what she was given, or what is open to all.</summary>
    public static async Task<Sight> Of(SamspillDb db, Reader reader, ArenaDeeds deeds, Snapshot snapshot, Narrowing narrowing, CancellationToken stop)
    {
        var isInside = (reader.Roles & Roles.Insiders) != Role.None;
        var isGuest = reader.IsGuest;
        var may = snapshot.Groups.Where((see, isOpen) => isInside ? !isOpen && deeds.May(reader, see) : isGuest ? !isOpen : isOpen && deeds.May(reader, see));
        return new(may, narrowing.Within(snapshot.Groups), isGuest && !isInside ? await Given(db, reader, stop) : null);
    }

    private static async Task<IReadOnlySet<int>> Given(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var numbers = new HashSet<int>();
        var given = reader.GivenRecords().Select(record => $"{record.Kind}/{record.Key}").ToList();
        if (given.Count > 0)
        {
            await db.Ask($"SELECT number FROM search_indexed_document WHERE partnership_id = @here AND gone_in IS NULL AND record_key IN ({string.Join(", ", given.Select((_, i) => "@p" + i))})", row => numbers.Add(row.GetInt32(0)), stop, [.. given]);
        }

        return numbers;
    }
}

/// <summary>The deeds by name, as groups name them.</summary>
internal sealed class ArenaDeeds(Platform.Arenas.ArenaList arenas)
{
    private readonly Dictionary<string, Deed> byName = arenas.Deeds.ToDictionary(deed => deed.Name, StringComparer.Ordinal);

    /// <summary>True when she may do the deed of this name.</summary>
    public bool May(Reader reader, string name) => byName.TryGetValue(name, out var deed) && reader.May(deed);
}
