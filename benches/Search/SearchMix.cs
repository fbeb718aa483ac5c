using System.Text.Encodings.Web;
using System.Text.Json;
using Samspill.Analysis.Norwegian;
using Samspill.Kernel;

namespace Samspill.Bench.Search;

/// <summary>A question of the mix, taken apart so that others can be asked the same.</summary>
/// <param name="Class">What sort it is: see <see cref="SearchMix"/>.</param>
/// <param name="Words">All words must be there.</param>
/// <param name="Phrase">Words that must stand so; null for none.</param>
/// <param name="Without">A word that must not be there; null for none.</param>
/// <param name="Theme">The theme that it is narrowed to; null for none.</param>
internal sealed record MixedQuestion(string Class, IReadOnlyList<string> Words, string? Phrase, string? Without, string? Theme)
{
    /// <summary>As a reader would type it.</summary>
    public string Typed => string.Join(' ', [.. Words, .. Phrase is null ? Array.Empty<string>() : [$"\"{Phrase}\""], .. Without is null ? Array.Empty<string>() : ["-" + Without]]);
}

/// <summary>
/// The questions that are asked, the same each time: one broad word, two words, three words, a phrase, a broad word narrowed to a theme, a broad word without another, and a broad
/// word by a guest who was given 200 records.
/// </summary>
internal static class SearchMix
{
    public const string Guest = "guest, 200 records given";
    private const int Sampled = 20_000;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the questions, and beside them what the guest was given.</summary>
    public static void Write(string file, IReadOnlyList<MixedQuestion> mix, IEnumerable<CorpusDocument> given)
    {
        File.WriteAllLines(file, mix.Select(row => JsonSerializer.Serialize(row, Plain)));
        File.WriteAllLines(file + ".given", given.Select(document => $"{document.Kind} d-{document.Number}"));
    }

    /// <summary>The questions that were written.</summary>
    public static IReadOnlyList<MixedQuestion> Read(string file) => [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<MixedQuestion>(line)!)];

    /// <summary>What the guest was given: kinds and keys.</summary>
    public static IReadOnlyList<(string Kind, string Key)> ReadGiven(string file) => [.. File.ReadLines(file + ".given").Select(line => line.Split(' ')).Select(cells => (cells[0], cells[1]))];

    public static IReadOnlyList<MixedQuestion> Of(SearchCorpus corpus, int perClass)
    {
        var (broad, common, seldom) = Words(corpus);
        var random = new Random(7);
        string Any(IReadOnlyList<string> words) => words[random.Next(words.Count)];
        var mix = new List<MixedQuestion>();
        for (var i = 0; i < perClass; i++)
        {
            mix.Add(new("one broad word", [Any(broad)], null, null, null));
            mix.Add(new("two words", [Any(broad), Any(common)], null, null, null));
            mix.Add(new("three words", [Any(broad), Any(common), Any(seldom)], null, null, null));
            mix.Add(new("phrase", [], Phrase(corpus, random), null, null));
            mix.Add(new("broad word and facet", [Any(broad)], null, null, Any(SearchCorpus.Themes)));
            mix.Add(new("broad word without another", [Any(broad)], null, Any(common), null));
            mix.Add(new(Guest, [Any(broad)], null, null, null));
        }

        return mix;
    }

    /// <summary>Words in 5 to 30 of a hundred documents, in 1 to 5, and in 1 to 10 of a thousand, as they are most often written.</summary>
    private static (IReadOnlyList<string> Broad, IReadOnlyList<string> Common, IReadOnlyList<string> Seldom) Words(SearchCorpus corpus)
    {
        var (analysis, counts, written) = (new SearchWords(), new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var document in corpus.Take(Sampled))
        {
            var text = Letters.Composed(document.Text);
            foreach (var word in analysis.Of(text).Where(word => word.Key.Length > 3 && !char.IsDigit(word.Key[0])).DistinctBy(word => word.Key))
            {
                counts[word.Key] = counts.GetValueOrDefault(word.Key) + 1;
                written.TryAdd(word.Key, SearchWords.Plain(text.Substring(word.Start, word.Length)));
            }
        }

        IReadOnlyList<string> Between(double low, double high) => [.. counts.Where(pair => pair.Value >= low * Sampled && pair.Value < high * Sampled).Select(pair => written[pair.Key]).Order(StringComparer.Ordinal)];
        return (Between(.05, .3), Between(.01, .05), Between(.001, .01));
    }

    /// <summary>Two or three words that stand side by side in a real sentence, none of them a stop word.</summary>
    private static string Phrase(SearchCorpus corpus, Random random)
    {
        while (true)
        {
            var sentence = Letters.Composed(corpus.Real[random.Next(corpus.Real.Count)]);
            var words = new SearchWords().Of(sentence).ToList();
            var (at, length) = (random.Next(Math.Max(1, words.Count - 3)), 2 + random.Next(2));
            if (at + length <= words.Count && words.Skip(at).Take(length).All(word => word.Key.Length > 1 && char.IsLetter(word.Key[0])))
            {
                return string.Join(' ', words.Skip(at).Take(length).Select(word => SearchWords.Plain(sentence.Substring(word.Start, word.Length))));
            }
        }
    }
}
