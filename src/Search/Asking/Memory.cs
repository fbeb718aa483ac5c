using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Search.Indexing;

namespace Samspill.Search.Asking;

/// <summary>What is remembered of the indexes between questions: five bytes a document, and the groups. Brought up to date by what has come since.</summary>
internal sealed class Memory
{
    private readonly ConcurrentDictionary<PartnershipId, (Snapshot? Kept, SemaphoreSlim Turn)> kept = [];

    /// <summary>The partnership's index as <paramref name="head"/> says that it stands, or newer.</summary>
    public async Task<Snapshot> Of(SamspillDb db, IndexHead head, CancellationToken stop)
    {
        var (known, turn) = kept.GetOrAdd(db.Here, _ => (null, new SemaphoreSlim(1, 1)));
        if (known is not null && known.Making == head.Making && known.Generation >= head.Generation)
        {
            return known;
        }

        await turn.WaitAsync(stop);
        try
        {
            known = kept[db.Here].Kept;
            if (known is null || known.Making != head.Making || known.Generation < head.Generation)
            {
                known = await Snapshot.Read(db, head, known?.Making == head.Making ? known : null, stop);
                kept[db.Here] = (known, turn);
            }

            return known;
        }
        finally
        {
            turn.Release();
        }
    }
}

/// <summary>A partnership's documents by number: the group and length of each.</summary>
internal sealed class Snapshot
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    private int[] groups = [];
    private byte[] lengths = [];
    private long words;
    private IReadOnlyList<IndexGroup> read = [];

    public Guid Making { get; private init; }

    public long Generation { get; private init; }

    /// <summary>The numbers that are known: from 0 and below this.</summary>
    public int Count { get; private set; }

    /// <summary>The documents that are there.</summary>
    public int Live { get; private set; }

    /// <summary>The group of each document; -1 for one that is gone.</summary>
    public ReadOnlySpan<int> GroupOf => groups.AsSpan(0, Count);

    /// <summary>The length of each document as <see cref="CodeOf"/> writes it.</summary>
    public ReadOnlySpan<byte> LengthOf => lengths.AsSpan(0, Count);

    /// <summary>The groups by number.</summary>
    public FacetedGroups Groups { get; private set; } = new([]);

    /// <summary>For each length code, how much it dampens a word's weight.</summary>
    public float[] Damping { get; } = new float[256];

    /// <summary>The words of the partnership as they are written, kept for spelling; null until asked for.</summary>
    public Vocabulary? Vocabulary { get; set; }

    public static async Task<Snapshot> Read(SamspillDb db, IndexHead head, Snapshot? before, CancellationToken stop)
    {
        var made = new Snapshot { Making = head.Making, Generation = head.Generation, groups = before?.groups ?? [], lengths = before?.lengths ?? [], words = before?.words ?? 0, Count = before?.Count ?? 0, Live = before?.Live ?? 0 };
        var from = made.Count;
        made.Hold(head.Next);
        await db.Ask("SELECT number, group_number, length, gone_in FROM search_indexed_document WHERE partnership_id = @here AND number >= @p0", row => made.Take(row.GetInt32(0), row.IsDBNull(3) ? row.GetInt32(1) : -1, row.GetInt32(2)), stop, from);
        if (before is not null)
        {
            await db.Ask("SELECT number, length FROM search_indexed_document WHERE partnership_id = @here AND gone_in > @p0 AND number < @p1", row => made.Lose(row.GetInt32(0), row.GetInt32(1)), stop, before.Generation, from);
        }

        // Groups are only added to, and never changed: those that are known need not be read again.
        var known = before?.read ?? [];
        var more = await db.Set<IndexGroup>().AsNoTracking().Where(group => group.Number >= known.Count).OrderBy(group => group.Number).ToListAsync(stop);
        made.read = more.Count == 0 ? known : [.. known, .. more];
        made.Groups = before is not null && more.Count == 0 ? before.Groups : new(made.read);
        made.Dampen();
        return made;
    }

    /// <summary>Lengths up to a hundred words as they are, longer ones in steps of five per cent.</summary>
    public static byte CodeOf(int length) => length <= 100 ? (byte)Math.Max(0, length) : (byte)Math.Min(255, 100 + (int)(Math.Log(length / 100.0) / Math.Log(1.05)));

    private static double LengthOfCode(int code) => code <= 100 ? code : 100 * Math.Pow(1.05, code - 100);

    /// <summary>Room for all numbers; copies what others may be reading, so that they keep theirs.</summary>
    private void Hold(int count)
    {
        if (count > groups.Length)
        {
            var room = Math.Max(count, groups.Length * 5 / 4);
            Array.Resize(ref groups, room);
            Array.Resize(ref lengths, room);
            groups.AsSpan(Count).Fill(-1);
        }

        Count = Math.Max(Count, count);
    }

    private void Take(int number, int group, int length)
    {
        if (number >= Count)
        {
            // Written since the head was read: it comes with the next.
            return;
        }

        (groups[number], lengths[number]) = (group, CodeOf(length));
        if (group >= 0)
        {
            (Live, words) = (Live + 1, words + length);
        }
    }

    private void Lose(int number, int length)
    {
        if (groups[number] >= 0)
        {
            groups[number] = -1;
            (Live, words) = (Live - 1, words - length);
        }
    }

    private void Dampen()
    {
        var usual = Math.Max(1, words / (double)Math.Max(1, Live));
        for (var code = 0; code < Damping.Length; code++)
        {
            Damping[code] = (float)(K1 * (1 - B + (B * LengthOfCode(code) / usual)));
        }
    }

    /// <summary>What a word of this weight adds to a document of this length, before how rare it is.</summary>
    public static float Saturated(float weight, float damping) => weight * (K1 + 1) / (weight + damping);
}
