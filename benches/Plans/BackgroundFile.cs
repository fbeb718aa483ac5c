using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;

namespace Samspill.Bench.Plans;

/// <summary>Writes the background that the product ships: how many sentences of the public texts have each 4-gram.</summary>
internal static class BackgroundFile
{
    private const string Target = "src/Analysis/Likeness/background.tsv";

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
        return 0;
    }
}
