using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;

namespace Samspill.Bench.Plans;

/// <summary>Writes what the product ships of public texts: how many sentences have each 4-gram, and which runs of five words stand in acts.</summary>
internal static class BackgroundFile
{
    private const string Target = "src/Analysis/Likeness/background.tsv";
    private const string Runs = "src/Analysis/Likeness/statutes.bin";

    /// <summary>The acts that plans are made under: planning, municipalities, public health, nature, schools, health and care, culture, housing, procurement, equality.</summary>
    private static readonly string[] Acts =
    [
        "lov-2008-06-27-71", "lov-2018-06-22-83", "lov-2011-06-24-29", "lov-2009-06-19-100", "lov-2023-06-09-30", "lov-2011-06-24-30", "lov-2022-12-20-121", "lov-1957-06-28-16", "lov-1978-06-09-50",
        "lov-1995-05-12-23", "lov-1985-12-20-108", "lov-2016-06-17-73", "lov-2017-06-16-51", "lov-2020-11-06-127", "lov-2021-05-21-42", "lov-1967-02-10",
    ];

    /// <summary>From how many sentences on a feature is counted.</summary>
    private const int Least = 2;

    /// <param name="version">The version it gets, as `2026.1`.</param>
    public static async Task<int> Write(string folder, string version)
    {
        var rows = Features.Of(Texts.Sentences(folder), FeatureSet.Grams, Environment.ProcessorCount);
        var lines = Background.Frequencies(rows).Where(pair => pair.Value >= Least).GroupBy(pair => pair.Value).OrderByDescending(group => group.Key)
            .Select(group => $"{group.Key}\t{string.Join(' ', group.Select(pair => pair.Key.Replace(' ', '_')).Order(StringComparer.Ordinal))}");
        await File.WriteAllTextAsync(Target, string.Join('\n', [$"version {version} {rows.Count}", .. lines]) + "\n");
        await Console.Error.WriteLineAsync($"{rows.Count} sentences, {new FileInfo(Target).Length / 1024} kB");
        await WriteRuns(folder);
        return 0;
    }

    /// <summary>The runs of five words in the acts, six bytes each, in order.</summary>
    private static async Task WriteRuns(string folder)
    {
        var copied = new CopiedText([]);
        var keys = Acts.Select(act => File.ReadAllText(Path.Combine(folder, "laws", act + ".md")))
            .SelectMany(text => Sentences.Of(text).Where(sentence => sentence.Kind is SentenceKind.Prose or SentenceKind.ListItem).Select(sentence => sentence.Read(text)))
            .SelectMany(copied.Keys).Distinct().Order().ToList();
        await File.WriteAllBytesAsync(Runs, [.. keys.SelectMany(key => BitConverter.GetBytes(key)[..6])]);
        await Console.Error.WriteLineAsync($"{keys.Count} runs of {Acts.Length} acts");
    }
}
