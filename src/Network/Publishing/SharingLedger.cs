using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;

namespace Samspill.Network.Publishing;

/// <summary>What is shared now: the sets that are not held back, and their records by set and name.</summary>
internal sealed record Shared(IReadOnlyList<PublishedSet> Sets, IReadOnlyDictionary<(string Set, string Id), PublishedRecord> Records);

/// <summary>
/// Asks the arenas what they publish and keeps the ledger true to it. The ledger is brought up to date when somebody asks, before she is
/// answered: so nothing that was withdrawn is ever told, and no moment in it is earlier than an answer that did not hold it.
/// </summary>
internal sealed class SharingLedger(SamspillDb db, KeptFacts kept, IEnumerable<IPublishedSource> sources)
{
    /// <summary>The set of organisations: those that have a part in a shared project.</summary>
    public const string Organisations = "organisasjoner";

    private Shared? current;

    /// <summary>Every set there is, held back or not.</summary>
    public IReadOnlyList<PublishedSet> Sets { get; } = [.. sources.SelectMany(source => source.Sets), new(Organisations, SharingWords.Organisations, SharingWords.OrganisationsAbout, "/apent/tiltak")];

    /// <summary>What is shared now; the ledger holds the same when it is answered.</summary>
    public async Task<Shared> Now(CancellationToken stop) => current ??= await kept.Of(async () =>
    {
        var shared = await Ask(stop);
        return Differences(shared, await db.Set<SharedRecord>().AsNoTracking().ToListAsync(stop)).Any() ? await BringUpToDate(stop) : shared;
    });

    /// <summary>The names of the sets that are held back.</summary>
    public async Task<HashSet<string>> HeldBack(CancellationToken stop) => [.. await db.Set<SharingChoice>().AsNoTracking().Where(row => !row.IsShared).Select(row => row.Set).ToListAsync(stop)];

    /// <summary>
    /// What some lines of the ledger say at this moment, without bringing it up to date: for a page in the midst of a list. One that is no longer
    /// published says nothing, though the ledger has yet to learn it.
    /// </summary>
    public async Task<IReadOnlyDictionary<(string Set, string Id), PublishedRecord>> Of(IReadOnlyCollection<SharedRecord> rows, CancellationToken stop)
    {
        if (rows.Any(row => row.Set == Organisations))
        {
            return (await Now(stop)).Records;
        }

        var (held, only) = (await HeldBack(stop), rows.Select(row => (row.Set, row.Name)).ToHashSet());
        var found = new Dictionary<(string, string), PublishedRecord>();
        foreach (var source in sources.Where(source => source.Sets.Any(set => rows.Any(row => row.Set == set.Name))))
        {
            foreach (var record in (await source.Published(db.Here, only, stop)).Where(record => !held.Contains(record.Set)))
            {
                found[(record.Set, record.Id)] = record;
            }
        }

        return found;
    }

    /// <summary>When anything shared last changed; null when nothing ever was.</summary>
    public Task<DateTimeOffset?> LastChange(CancellationToken stop) => db.Set<SharedRecord>().MaxAsync(row => (DateTimeOffset?)row.Stamp, stop);

    private async Task<Shared> Ask(CancellationToken stop)
    {
        var held = await HeldBack(stop);
        var records = new Dictionary<(string, string), PublishedRecord>();
        foreach (var source in sources.Where(source => source.Sets.Any(set => !held.Contains(set.Name))))
        {
            foreach (var record in await source.Published(db.Here, null, stop))
            {
                if (!held.Contains(record.Set))
                {
                    records[(record.Set, record.Id)] = record;
                }
            }
        }

        foreach (var party in held.Contains(Organisations) ? [] : records.Values.Where(record => record.Kind == PublishedKind.Project).SelectMany(record => record.Parties).DistinctBy(party => party.Key).ToList())
        {
            records[(Organisations, party.Key)] = new(Organisations, party.Key, PublishedKind.Organisation, party.Name, "/apent/tiltak") { Parties = [party with { Role = PartyRole.Owner }] };
        }

        return new([.. Sets.Where(set => !held.Contains(set.Name))], records);
    }

    /// <summary>While nobody else can save: asks anew, and writes down what differs.</summary>
    private async Task<Shared> BringUpToDate(CancellationToken stop)
    {
        await using var alone = await db.BeginAlone(stop);
        var shared = await Ask(stop);
        var rows = await db.Set<SharedRecord>().ToListAsync(stop);
        var now = db.Scene.Clock.Real;
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var (place, stamp) = rows.Count == 0 ? (0, now) : (rows.Max(row => row.Place), rows.Max(row => row.Stamp) is var last && last > now ? last : now);
        foreach (var (key, row, record, hash) in Differences(shared, rows))
        {
            var line = row ?? db.Add(new SharedRecord { Set = key.Set, Name = key.Id, Hash = hash, PublishedAt = stamp }).Entity;
            (line.Hash, line.Place, line.Stamp, line.WithdrawnAt, line.Kind) = (hash, ++place, stamp, record is null ? stamp : null, record?.Kind ?? line.Kind);
        }

        await db.SaveChangesAsync(stop);
        await alone.Commit(stop);
        db.ChangeTracker.Clear();
        return shared;
    }

    private static IEnumerable<((string Set, string Id) Key, SharedRecord? Row, PublishedRecord? Record, string Hash)> Differences(Shared shared, List<SharedRecord> rows)
    {
        var known = rows.ToDictionary(row => (row.Set, row.Name));
        foreach (var (key, record) in shared.Records)
        {
            var (row, hash) = (known.GetValueOrDefault(key), HashOf(record));
            if (row is null || row.WithdrawnAt is not null || row.Hash != hash)
            {
                yield return (key, row, record, hash);
            }
        }

        foreach (var row in rows.Where(row => row.WithdrawnAt is null && !shared.Records.ContainsKey((row.Set, row.Name))))
        {
            yield return ((row.Set, row.Name), row, null, row.Hash);
        }
    }

    private static string HashOf(PublishedRecord record) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(record)));
}
