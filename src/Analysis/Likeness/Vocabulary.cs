using System.Runtime.InteropServices;

namespace Samspill.Analysis.Likeness;

/// <summary>
/// Which features there are, how common each is in a fixed background, and the vectors made from them. The background does not grow with the plans compared, so a
/// score does not change when a third plan is added. A feature is known by a 64-bit key (a character 4-gram is its own key).
/// </summary>
/// <remarks>
/// w = (1 + ln tf)·(ln((1 + n)/(1 + df)) + 1), then length 1; n sentences in the background, df of them with the feature, tf times in this one. A feature the background
/// lacks has df 0. Features are numbered by falling df, then by key; new ones get the numbers that follow, which no score depends on. Not for several threads at once.
/// </remarks>
public sealed class Vocabulary
{
    private readonly Dictionary<ulong, int> numbers;
    private readonly List<double> rarity;
    private readonly double rarest;

    /// <summary>A vocabulary from the counts of a background.</summary>
    /// <param name="sentences">How many sentences the background has, n.</param>
    /// <param name="frequencies">How many of them have each feature, df.</param>
    public Vocabulary(int sentences, IEnumerable<KeyValuePair<ulong, int>> frequencies)
    {
        var ordered = frequencies.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToArray();
        numbers = new(ordered.Length);
        rarity = new(ordered.Length);
        foreach (var (key, frequency) in ordered)
        {
            numbers.Add(key, numbers.Count);
            rarity.Add(Rarity(sentences, frequency));
        }

        rarest = Rarity(sentences, 0);
    }

    /// <summary>How many features are known by now.</summary>
    public int Count => numbers.Count;

    /// <summary>A vocabulary with the sentences given as background.</summary>
    /// <param name="sentences">The keys of the features in each sentence, in any order, repeated as often as they occur.</param>
    public static Vocabulary Of(IReadOnlyList<ulong[]> sentences) => new(sentences.Count, Frequencies(sentences));

    /// <summary>In how many sentences each feature stands.</summary>
    public static Dictionary<ulong, int> Frequencies(IEnumerable<ulong[]> sentences)
    {
        var (counts, last) = (new Dictionary<ulong, int>(), new Dictionary<ulong, int>());
        var number = 0;
        foreach (var sentence in sentences)
        {
            number++;
            foreach (var key in sentence)
            {
                ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(last, key, out _);
                if (seen != number)
                {
                    seen = number;
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
                }
            }
        }

        return counts;
    }

    /// <summary>A row of length 1 for each sentence; a sentence without features has an empty row, and what comes after 30 000 features is left out. Time: features, and sorting them in each sentence.</summary>
    public SparseRows Vectors(IReadOnlyList<ulong[]> sentences)
    {
        var most = sentences.Sum(sentence => sentence.Length);
        var (starts, features, weights) = (new int[sentences.Count + 1], new List<int>(most), new List<double>(most));
        for (var row = 0; row < sentences.Count; row++)
        {
            Add(sentences[row], features, weights);
            starts[row + 1] = features.Count;
        }

        return new([.. starts], [.. features], [.. weights]);
    }

    /// <summary>The number of a feature, or null when it has none yet.</summary>
    public int? NumberOf(ulong key) => numbers.TryGetValue(key, out var number) ? number : null;

    private static double Rarity(int sentences, int frequency) => Math.Log((1.0 + sentences) / (1.0 + frequency)) + 1.0;

    private void Add(ulong[] sentence, List<int> features, List<double> weights)
    {
        var keys = sentence.AsSpan(0, Math.Min(sentence.Length, LikenessIndex.MostFeatures)).ToArray();
        Array.Sort(keys);
        var (from, squares) = (features.Count, 0.0);
        for (var k = 0; k < keys.Length;)
        {
            var first = k;
            while (k < keys.Length && keys[k] == keys[first])
            {
                k++;
            }

            var number = Number(keys[first]);
            var weight = (1.0 + Math.Log(k - first)) * rarity[number];
            squares += weight * weight;
            features.Add(number);
            weights.Add(weight);
        }

        var row = CollectionsMarshal.AsSpan(features)[from..];
        var beside = CollectionsMarshal.AsSpan(weights)[from..];
        var length = Math.Sqrt(squares);
        foreach (ref var weight in beside)
        {
            weight /= length;
        }

        row.Sort(beside);
    }

    private int Number(ulong key)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var isKnown);
        if (!isKnown)
        {
            number = rarity.Count;
            rarity.Add(rarest);
        }

        return number;
    }
}
