using System.Globalization;
using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Likeness;

/// <summary>
/// How common each feature is in a fixed body of text, and the vectors that follow. It does not grow with the plans compared, so a score does not change when a third
/// plan is added. It holds no state but that: safe for any number of threads.
/// </summary>
/// <remarks>
/// w = (1 + ln tf)·(ln((1 + n)/(1 + df)) + 1), then length 1 (L2); n sentences in the background, df of them with the feature, tf times in this one. A feature that the
/// background lacks has df 0. Source: Salton and Buckley, <i>Information Processing &amp; Management</i> 24 (1988); the smoothing is scikit-learn's.
/// </remarks>
public sealed class Background
{
    private readonly Dictionary<string, int> numbers;
    private readonly double[] rarity;
    private readonly double rarest;

    /// <summary>A background from counts. Features are numbered by falling df and then by name.</summary>
    /// <param name="sentences">How many sentences it has, n.</param>
    /// <param name="frequencies">How many of them have each feature, df, from 0 to n.</param>
    public Background(int sentences, IEnumerable<KeyValuePair<string, int>> frequencies)
    {
        SentenceCount = sentences;
        var ordered = frequencies.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        numbers = new(ordered.Length, StringComparer.Ordinal);
        rarity = new double[ordered.Length];
        foreach (var (name, frequency) in ordered)
        {
            rarity[numbers.Count] = Rarity(sentences, frequency);
            numbers.Add(name, numbers.Count);
        }

        rarest = Rarity(sentences, 0);
    }

    /// <summary>
    /// The background shipped with the product: 4-grams of mapped words (<see cref="FeatureSet.Grams"/>) in public Norwegian acts, plans, articles and news; those in one sentence only are
    /// left out and count as unknown.
    /// </summary>
    public static Background Norwegian { get; } = Shipped();

    /// <summary>The version of the shipped background; a stored comparison names it.</summary>
    public static string NorwegianVersion { get; } = Lines()[0].Split(' ')[1];

    /// <summary>n.</summary>
    public int SentenceCount { get; }

    /// <summary>How many features it knows.</summary>
    public int FeatureCount => rarity.Length;

    /// <summary>A background of the rows given.</summary>
    public static Background Of(FeatureRows rows) => new(rows.Count, Frequencies(rows));

    /// <summary>In how many rows each feature stands.</summary>
    public static IEnumerable<KeyValuePair<string, int>> Frequencies(FeatureRows rows)
    {
        var counts = new int[rows.Table.Count];
        foreach (var id in rows.Ids.AsSpan(0, rows.Starts[^1]))
        {
            counts[id]++;
        }

        return Enumerable.Range(0, counts.Length).Where(id => counts[id] > 0).Select(id => KeyValuePair.Create(rows.Table[id], counts[id]));
    }

    /// <summary>
    /// A row of length 1 for each row of counts; an empty one where nothing was counted. Rows made from the same <see cref="FeatureTable"/> can be held against each
    /// other. Of a row with more than <see cref="LikenessIndex.MostFeatures"/> features the rest is left out. Time: the counts.
    /// </summary>
    public SparseRows Vectors(FeatureRows rows)
    {
        var numberOf = new int[rows.Table.Count];
        for (var id = 0; id < numberOf.Length; id++)
        {
            numberOf[id] = NumberOf(rows.Table, id);
        }

        var (starts, features, weights) = (new int[rows.Count + 1], new int[rows.Ids.Length], new double[rows.Ids.Length]);
        var rest = new List<double>();
        for (var row = 0; row < rows.Count; row++)
        {
            var (ids, counts) = (rows.Starts[row], Math.Min(rows.Starts[row + 1] - rows.Starts[row], LikenessIndex.MostFeatures));
            var at = starts[row];
            for (var k = 0; k < counts; k++)
            {
                features[at + k] = numberOf[rows.Ids[ids + k]];
                weights[at + k] = (1.0 + Math.Log(rows.Counts[ids + k])) * (features[at + k] < FeatureCount ? rarity[features[at + k]] : rarest);
            }

            Array.Sort(features, weights, at, counts);
            Normalise(features.AsSpan(at, counts), weights.AsSpan(at, counts), rest);
            starts[row + 1] = at + counts;
        }

        return new(starts, features, weights);
    }

    /// <summary>The number of a feature in the vectors made from a table.</summary>
    internal int NumberOf(FeatureTable table, int id) => numbers.TryGetValue(table[id], out var number) ? number : FeatureCount + id;

    /// <summary>First a line with version and n, then the features of each df, commonest first: the df, a tab, and the features with `_` for a space.</summary>
    private static Background Shipped()
    {
        var lines = Lines();
        return new(int.Parse(lines[0].Split(' ')[2], CultureInfo.InvariantCulture), lines.Skip(1).Select(line => line.Split('\t'))
            .SelectMany(part => part[1].Split(' ').Select(feature => KeyValuePair.Create(feature.Replace('_', ' '), int.Parse(part[0], CultureInfo.InvariantCulture)))));
    }

    private static string[] Lines()
    {
        using var reader = new StreamReader(typeof(Background).Assembly.GetManifestResourceStream("background.tsv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static double Rarity(int sentences, int frequency) => Math.Log((1.0 + sentences) / (1.0 + frequency)) + 1.0;

    /// <summary>Features the background lacks are numbered as they came, so their squares are added by size: the length is the same whatever came before.</summary>
    private void Normalise(ReadOnlySpan<int> features, Span<double> weights, List<double> rest)
    {
        var squares = 0.0;
        rest.Clear();
        for (var k = 0; k < features.Length; k++)
        {
            if (features[k] < FeatureCount)
            {
                squares += weights[k] * weights[k];
            }
            else
            {
                rest.Add(weights[k] * weights[k]);
            }
        }

        rest.Sort();
        foreach (var square in rest)
        {
            squares += square;
        }

        var length = Math.Sqrt(squares);
        foreach (ref var weight in weights)
        {
            weight /= length;
        }
    }
}
