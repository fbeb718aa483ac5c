using System.Text.RegularExpressions;

namespace Samspill.Rules.Analysis.Likeness;

/// <summary>
/// Sentences from the public plans and acts that lie beside the repository (`shared/data/text`). Where they do not lie there, made ones of drawn words: what holds of sums,
/// bounds and orders is held all the same, and nothing is said of real plans.
/// </summary>
internal static class RealSentences
{
    private static readonly Lazy<IReadOnlyList<string>> All = new(() => Folder("shared/data/text") is { } folder ? [.. Read(folder)] : [.. Made()]);

    /// <summary>The first so many, each different.</summary>
    public static IReadOnlyList<string> Take(int count) => [.. All.Value.Take(count)];

    /// <summary>A folder beside the repository, or null.</summary>
    public static string? Folder(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Path.Combine(at.FullName, path) is var folder && Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }

    private static IEnumerable<string> Read(string folder) => new[] { "plans_buskerud", "laws" }
        .SelectMany(part => Directory.GetFiles(Path.Combine(folder, part), "*.md").Order(StringComparer.Ordinal))
        .SelectMany(File.ReadLines)
        .SelectMany(line => Regex.Split(line, @"(?<=[.!?:;])\s+(?=[\p{Lu}\d])", RegexOptions.None, TimeSpan.FromSeconds(2)))
        .Select(sentence => sentence.Trim(' ', '#', '*', '-', '|')).Where(sentence => sentence.Length is >= 20 and <= 600).Distinct(StringComparer.Ordinal);

    /// <summary>Sentences of words drawn as words are drawn in texts: a few often, most seldom.</summary>
    private static IEnumerable<string> Made()
    {
        var random = new Random(4);
        string[] parts = ["bra", "fli", "gro", "kve", "lum", "mes", "nor", "pil", "rud", "ste", "tvo", "vag"];
        string Word() => (int)(9000 * Math.Pow(random.NextDouble(), 2)) is var number ? parts[number % 12] + parts[number / 12 % 12] + parts[number / 144 % 12] + parts[number / 1728] : "";
        return Enumerable.Range(0, 6000).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(4, 25)).Select(_ => Word()))).Distinct(StringComparer.Ordinal);
    }
}
