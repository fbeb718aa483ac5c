using System.Globalization;
using Samspill.Analysis.PastReports;
using Samspill.Bench.Plans;
using Samspill.Platform.Directory;

namespace Samspill.Bench.Quality;

/// <summary>
/// Holds what is read in a past report against what a reader marked in it, kind by kind. The report lies beside the repository (`shared/data`); the labels here are kinds and places alone.
/// </summary>
internal static class ReadingBench
{
    private const string Report = "notodden-final-report.txt";

    public static async Task<int> Run(string[] options)
    {
        if (Texts.Folder is not { } folder || Path.Combine(folder, "..", Report) is var path && !File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"The report is not beside the repository (shared/data/{Report}).");
            return 2;
        }

        var text = (await File.ReadAllTextAsync(path)).Replace("\r\n", "\n", StringComparison.Ordinal);
        var read = ReportReading.Of(text, [.. MunicipalityHistory.All.Select(version => version.Name).Distinct(StringComparer.Ordinal)]);
        if (options.Contains("--spans"))
        {
            foreach (var finding in read.Findings)
            {
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{finding.Kind}\t{finding.Start}\t{finding.Length}\t{finding.Title}\t{finding.Value}\t{finding.Words}"));
            }

            return 0;
        }

        var marked = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Quality", "past-report.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => (Kind: Enum.Parse<FindingKind>(cells[0]), Start: int.Parse(cells[1], CultureInfo.InvariantCulture))).ToHashSet();
        var found = read.Findings.Select(finding => (finding.Kind, finding.Start)).ToHashSet();
        await Console.Out.WriteLineAsync($"{text.Length} characters, {marked.Count} marks. Share (Wilson interval, 95 %).\n\n| | found | precision | there | recall |\n|---|---|---|---|---|");
        foreach (var kind in Enum.GetValues<FindingKind>())
        {
            await Tell(kind.ToString(), marked.Where(mark => mark.Kind == kind).ToHashSet(), found.Where(mark => mark.Kind == kind).ToHashSet());
        }

        await Tell("All", marked, found);
        if (options.Contains("--errors"))
        {
            foreach (var (kind, start) in found.Except(marked).Concat(marked.Except(found)).OrderBy(mark => mark.Start))
            {
                await Console.Out.WriteLineAsync($"{(found.Contains((kind, start)) ? "wrong" : "missed")} {kind} {start} {text.Substring(start, Math.Min(90, text.Length - start)).Replace('\n', ' ')}");
            }
        }

        return 0;
    }

    private static Task Tell(string name, HashSet<(FindingKind, int)> marked, HashSet<(FindingKind, int)> found)
    {
        var tally = new Tally();
        foreach (var mark in marked.Union(found))
        {
            tally.Add(found.Contains(mark), marked.Contains(mark));
        }

        return Console.Out.WriteLineAsync($"| {name} | {tally.Row()} |");
    }
}
