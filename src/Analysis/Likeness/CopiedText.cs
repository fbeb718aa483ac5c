using System.Runtime.InteropServices;
using Samspill.Analysis.Goals;
using Samspill.Analysis.Norwegian;
using TokenKind = Samspill.Analysis.Norwegian.TokenKind;
using Token = Samspill.Analysis.Norwegian.Token;

namespace Samspill.Analysis.Likeness;

/// <summary>What of a sentence stands word for word elsewhere.</summary>
/// <param name="Share">The share of its characters that copied passages cover, 0–1.</param>
/// <param name="IsStatute">True when some of it is the wording of an act.</param>
/// <param name="Passages">The passages, in UTF-16 units, each as long as it runs.</param>
public sealed record CopiedSentence(double Share, bool IsStatute, IReadOnlyList<Stretch> Passages)
{
    /// <summary>From this share on the sentence counts as copied and is never a shared goal.</summary>
    public const double Bar = 0.5;

    /// <summary>True when at least half of it is copied.</summary>
    public bool IsCopied => Share >= Bar;
}

/// <summary>
/// Boilerplate: runs of five words (shingles) that stand in three plans or more, or the wording of an act, eight words of it on end or all that a sentence says. Such text says nothing of what the plans want in common,
/// so it is shown by itself. Words are compared by their keys (<see cref="WordKeys"/>), so that an act quoted in the other written form is known too; shingles do not cross sentences, so a sentence of fewer than five words is never copied.
/// </summary>
/// <remarks>Shingling: Broder, <i>On the resemblance and containment of documents</i>, 1997; here counted exactly, without sampling. Time and space: the words.</remarks>
public sealed class CopiedText
{
    private const int Size = 5;
    private const int LeastOfAct = 8;
    private const int Statute = int.MaxValue;

    private readonly int leastPlans;
    private readonly bool hasShipped;
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly List<ulong> hashes = [];
    private readonly Dictionary<Shingle, (int Plans, int Last)> seen = [];
    private readonly HashSet<Shingle> own = [];
    private readonly List<Token> tokens = [];
    private readonly WordKeys keys = new();
    private int planCount;

    /// <summary>Copied text among no plans yet.</summary>
    /// <param name="statutes">The sentences of acts, whose wording is copied wherever it stands; those shipped (<see cref="Statutes"/>) when null.</param>
    /// <param name="leastPlans">In how many plans a passage must stand to be copied, 2 or more.</param>
    public CopiedText(IEnumerable<string>? statutes = null, int leastPlans = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leastPlans, 2);
        (this.leastPlans, hasShipped) = (leastPlans, statutes is null);
        foreach (var sentence in statutes ?? [])
        {
            foreach (var (shingle, _) in Shingles(sentence))
            {
                seen[shingle] = (Statute, 0);
            }
        }
    }

    /// <summary>Counts a plan's passages; all plans are to be added before any is asked about.</summary>
    public void Add(IEnumerable<string> plan)
    {
        planCount++;
        foreach (var sentence in plan)
        {
            foreach (var (shingle, _) in Shingles(sentence))
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, shingle, out _);
                if (count.Plans != Statute && count.Last != planCount)
                {
                    count = (count.Plans + 1, planCount);
                }
            }
        }
    }

    /// <summary>Takes the words of sentences out of what counts as copied: a person has read them and said that they are somebody's own.</summary>
    public void Except(IEnumerable<string> sentences) => own.UnionWith(sentences.SelectMany(Shingles).Select(run => run.Shingle));

    /// <summary>What of a sentence is copied.</summary>
    public CopiedSentence In(string sentence)
    {
        var (passages, isStatute) = (new List<Stretch>(), false);
        var runs = Shingles(sentence);
        var quoted = Quoted(runs);
        for (var i = 0; i < runs.Count; i++)
        {
            var (shingle, at) = runs[i];
            if (own.Contains(shingle) || !(quoted[i] || (seen.TryGetValue(shingle, out var count) && count.Plans >= leastPlans && count.Plans != Statute)))
            {
                continue;
            }

            isStatute |= quoted[i];
            if (passages.Count > 0 && passages[^1].Offset + passages[^1].Length >= at.Offset)
            {
                passages[^1] = passages[^1] with { Length = at.Offset + at.Length - passages[^1].Offset };
            }
            else
            {
                passages.Add(at);
            }
        }

        return new(sentence.Length == 0 ? 0 : (double)passages.Sum(passage => passage.Length) / sentence.Length, isStatute, passages);
    }

    /// <summary>Of each run of five words whether it is quoted from an act: eight words of it or more on end, or all that the sentence says. Fewer are how acts and plans alike put things (`skal legge til rette for samarbeid mellom`).</summary>
    private bool[] Quoted(List<(Shingle Shingle, Stretch At)> runs)
    {
        var isOfAct = runs.ConvertAll(run => (seen.TryGetValue(run.Shingle, out var count) && count.Plans == Statute) || (hasShipped && Statutes.Has(Key(run.Shingle)))).ToArray();
        for (var from = 0; from < isOfAct.Length; from++)
        {
            var to = from;
            while (to < isOfAct.Length && isOfAct[to])
            {
                to++;
            }

            if (to - from + Size - 1 < LeastOfAct && to - from < isOfAct.Length)
            {
                Array.Clear(isOfAct, from, to - from);
            }

            from = to;
        }

        return isOfAct;
    }

    /// <summary>The runs of five words of a sentence as numbers of 48 bits, which <see cref="Statutes"/> keeps.</summary>
    public IReadOnlyList<ulong> Keys(string sentence) => Shingles(sentence).ConvertAll(run => Key(run.Shingle));

    private ulong Key(Shingle run)
    {
        var key = 0UL;
        foreach (var word in (ReadOnlySpan<int>)[run.First, run.Second, run.Third, run.Fourth, run.Fifth])
        {
            key = (key ^ hashes[word]) * 0x9E3779B97F4A7C15;
            key ^= key >> 29;
        }

        return key >> 16;
    }

    private List<(Shingle Shingle, Stretch At)> Shingles(string sentence)
    {
        tokens.Clear();
        Tokens.Read(sentence, tokens);
        tokens.RemoveAll(token => token.Kind == TokenKind.Mark);
        var ids = tokens.ConvertAll(token => Id(token.Kind == TokenKind.Word ? keys.Of(token.Lower(sentence)) : token.Lower(sentence)));
        var found = new List<(Shingle, Stretch)>();
        for (var i = 0; i + Size <= ids.Count; i++)
        {
            found.Add((new(ids[i], ids[i + 1], ids[i + 2], ids[i + 3], ids[i + 4]), new(tokens[i].Start, tokens[i + Size - 1].End - tokens[i].Start)));
        }

        return found;
    }

    private int Id(string word)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out var isKnown);
        if (!isKnown)
        {
            id = hashes.Count;
            // FNV-1a, 64 bits.
            hashes.Add(word.Aggregate(14695981039346656037UL, (hash, letter) => (hash ^ letter) * 1099511628211UL));
        }

        return id;
    }

    private readonly record struct Shingle(int First, int Second, int Third, int Fourth, int Fifth);
}
