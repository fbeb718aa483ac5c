using System.Globalization;
using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;

namespace Samspill.Bench.Quality;

/// <summary>
/// Pairs of statements of public plans that the comparison matched at .15 or more, with what a reader said of each: same, related or no. They say what a threshold costs and what it lets by.
/// </summary>
internal static class LabelledPairs
{
    private static readonly double[] Thresholds = [.15, .2, .25, .3, .35, .4, .45, .5];

    /// <summary>For each threshold how many pairs stand at or above it, how many of them a reader found the same or related, and how many of all such pairs they are; a table in Markdown.</summary>
    public static string Table()
    {
        var pairs = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Quality", "plan-pairs.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => (Verdict: cells[2], Explanation.Of(cells[3], cells[4], Background.Norwegian, FeatureSet.Grams).Score)).ToList();
        var alike = pairs.Count(pair => pair.Verdict != "no");
        return $"| Threshold | Pairs | Same or related | Same | Of the {alike} same or related |\n|---|---|---|---|---|\n" + string.Join('\n', Thresholds.Select(threshold =>
        {
            var taken = pairs.Where(pair => pair.Score >= threshold).ToList();
            var right = taken.Count(pair => pair.Verdict != "no");
            return string.Create(CultureInfo.InvariantCulture, $"| {threshold:.00} | {taken.Count} | {Tally.Share(right, taken.Count)} | {Tally.Share(taken.Count(pair => pair.Verdict == "same"), taken.Count)} | {Tally.Share(right, alike)} |");
        }));
    }
}
