using System.Collections.Concurrent;
using Samspill.Search.Indexing;

namespace Samspill.Search.Asking;

/// <summary>
/// Adds up, document by document, what each word of a question gives (BM25), and which of the words were there. Room for all documents is
/// lent from a store and given back clean.
/// </summary>
internal sealed class Scoring : IDisposable
{
    private const int Block = 1024;
    private static readonly ConcurrentBag<Scoring> Store = [];

    private float[] scores = [];
    private byte[] slots = [];
    private bool[] blocks = [];
    private int count;

    /// <summary>Where the postings of the question are laid.</summary>
    public PostingRoom Room { get; } = new();

    /// <summary>Room for the documents of <paramref name="snapshot"/>.</summary>
    public static Scoring For(Snapshot snapshot)
    {
        var scoring = Store.TryTake(out var lent) ? lent : new();
        scoring.count = snapshot.Count;
        if (scoring.scores.Length < snapshot.Count)
        {
            var room = (snapshot.Count + Block) / Block * Block;
            (scoring.scores, scoring.slots, scoring.blocks) = (new float[room], new byte[room], new bool[(room / Block) + 1]);
        }

        return scoring;
    }

    /// <summary>Adds the documents of one posting: <paramref name="rarity"/> times the saturated weight of the word in each.</summary>
    /// <param name="slot">The bits that say which word of the question it is.</param>
    public void Add(ReadOnlySpan<byte> run, Snapshot snapshot, float rarity, byte slot)
    {
        var lengths = snapshot.LengthOf;
        var (damping, at) = (snapshot.Damping, 0);
        while (at < run.Length)
        {
            var (left, document) = (Runs.Read(run, ref at), 0);
            for (; left > 0; left--)
            {
                document += Runs.Read(run, ref at);
                var weight = Runs.Read(run, ref at) * 0.5f;
                if ((uint)document < (uint)lengths.Length)
                {
                    scores[document] += rarity * Snapshot.Saturated(weight, damping[lengths[document]]);
                    slots[document] |= slot;
                    blocks[document / Block] = true;
                }
            }
        }
    }

    /// <summary>Gives the documents of one posting a score below nought, whatever else is added.</summary>
    public void Bar(ReadOnlySpan<byte> run) => Runs.Each(run, document =>
    {
        if ((uint)document < (uint)count)
        {
            scores[document] = float.NegativeInfinity;
            blocks[document / Block] = true;
        }
    });

    /// <summary>Goes through every document that has been given something.</summary>
    public void Each(Action<int, float, byte> found)
    {
        for (var block = 0; block * Block < count; block++)
        {
            if (!blocks[block])
            {
                continue;
            }

            var end = Math.Min(count, (block + 1) * Block);
            for (var document = block * Block; document < end; document++)
            {
                if (slots[document] != 0)
                {
                    found(document, scores[document], slots[document]);
                }
            }
        }
    }

    /// <summary>Wipes what was written and gives the room back.</summary>
    public void Dispose()
    {
        for (var block = 0; block < blocks.Length; block++)
        {
            if (blocks[block])
            {
                Array.Clear(scores, block * Block, Math.Min(Block, scores.Length - (block * Block)));
                Array.Clear(slots, block * Block, Math.Min(Block, slots.Length - (block * Block)));
                blocks[block] = false;
            }
        }

        Room.Clear();
        Store.Add(this);
    }
}

/// <summary>The best of many, the first found before those that are equal.</summary>
internal sealed class Best(int most)
{
    private readonly PriorityQueue<int, (float Score, int Number)> kept = new();

    /// <summary>The score below which nothing is kept any more.</summary>
    public void Offer(int document, float score)
    {
        if (kept.Count < most)
        {
            kept.Enqueue(document, (score, -document));
        }
        else if (most > 0 && kept.TryPeek(out _, out var least) && (score, -document).CompareTo(least) > 0)
        {
            kept.EnqueueDequeue(document, (score, -document));
        }
    }

    /// <summary>Best first.</summary>
    public IReadOnlyList<(int Number, float Score)> Ordered()
    {
        var all = new List<(int, float)>();
        while (kept.TryDequeue(out var document, out var rank))
        {
            all.Add((document, rank.Score));
        }

        all.Reverse();
        return all;
    }
}
