using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samspill.Bench.Plans;

/// <summary>Norwegian sentences in the public texts beside the repository (`shared/data/text`): plans, acts, articles, news and treebanks.</summary>
internal static partial class Texts
{
    /// <summary>The folder of texts, looked for upwards from here; null when it is not there.</summary>
    public static string? Folder
    {
        get
        {
            for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            {
                if (Path.Combine(at.FullName, "shared", "data", "text") is var folder && Directory.Exists(folder))
                {
                    return folder;
                }
            }

            return null;
        }
    }

    /// <summary>Every sentence of 20 to 600 characters, once, plans first, in the order of the files' names.</summary>
    public static IReadOnlyList<string> Sentences(string folder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<string>();
        foreach (var text in Passages(folder))
        {
            foreach (var sentence in Split().Split(text))
            {
                var clean = Space().Replace(Marks().Replace(sentence, " "), " ").Trim();
                if (clean.Length is >= 20 and <= 600 && seen.Add(clean))
                {
                    found.Add(clean);
                }
            }
        }

        return found;
    }

    /// <summary>
    /// A sentence like another, with every n-th word from the sentence that many places on: n is 2 to 6 by the variant's number, so that variants lie at many distances.
    /// </summary>
    public static string Variant(IReadOnlyList<string> sentences, int number)
    {
        var (round, at) = (1 + (number / sentences.Count), number % sentences.Count);
        var words = sentences[at].Split(' ');
        var others = sentences[(int)((at + (round * 7_919L)) % sentences.Count)].Split(' ');
        var every = 2 + ((number + round) % 5);
        for (var i = round % every; i < words.Length; i += every)
        {
            words[i] = others[i % others.Length];
        }

        return string.Join(' ', words);
    }

    private static IEnumerable<string> Passages(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).OrderBy(file => file.Contains("plan", StringComparison.Ordinal) ? 0 : 1).ThenBy(file => file, StringComparer.Ordinal))
        {
            foreach (var passage in Path.GetExtension(file) switch
            {
                ".md" => File.ReadAllText(file).Split('\n'),
                ".html" => Tags().Replace(File.ReadAllText(file), "\n").Split('\n'),
                ".json" or ".jsonl" => Strings(file),
                ".conllu" => File.ReadLines(file).Where(line => line.StartsWith("# text = ", StringComparison.Ordinal)).Select(line => line[9..]),
                _ => [],
            })
            {
                yield return passage;
            }
        }
    }

    private static IEnumerable<string> Strings(string file)
    {
        foreach (var document in file.EndsWith('l') ? File.ReadLines(file) : [File.ReadAllText(file)])
        {
            using var parsed = JsonDocument.Parse(document);
            foreach (var text in Strings(parsed.RootElement).ToList())
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => Tags().Replace(element.GetString()!, "\n").Split('\n'),
        _ => [],
    };

    [GeneratedRegex(@"(?<=[.!?:;])\s+(?=[\p{Lu}\d""«*])", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Split();

    [GeneratedRegex(@"<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[#*_|>`\uF0B7]", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Space();
}
