using System.Diagnostics;
using System.Globalization;
using System.Text;
using Samspill.Analysis.Surveys.Disclosure;

namespace Samspill.Bench.Trust;

/// <summary>How long it takes to decide for a whole wave what may be shown, and to prove it.</summary>
internal static class DisclosureBench
{
    public static (string Table, bool IsRight) Table(TextWriter log)
    {
        var table = new StringBuilder("| Wave | Cells | Hidden for their own sake | For the sake of others | Deciding, means and spreads, s | Exact audit of every hidden cell, s | Exposed |\n|---|---|---|---|---|---|---|\n");
        var isRight = true;
        foreach (var municipalities in new[] { 1, 9, 23 })
        {
            log.WriteLine($"measuring disclosure for {municipalities}");
            var crossing = new Crossing(
                municipalities == 1 ? new Dimension(new Branch("k0")) : new Dimension(Branch.Over("region", Enumerable.Range(0, municipalities).Select(i => $"k{i}"))),
                new Dimension(Branch.Over("alle", Enumerable.Range(0, 4).Select(i => $"g{i}"))),
                new Dimension([.. Enumerable.Range(0, 8).Select(i => new Branch($"m{i}"))]));
            var watch = Stopwatch.StartNew();
            var published = ScoreDisclosure.Of(crossing, Wave(municipalities), DisclosureRules.Pulse);
            var deciding = watch.Elapsed.TotalSeconds;
            watch.Restart();
            var exposed = published.Audit().Count(range => range.IsExposed);
            isRight &= exposed == 0;
            table.Append(string.Create(CultureInfo.InvariantCulture, $"| {municipalities} × 4 groups × 8 targets | {crossing.Count} | {published.Hidden.Primary.Count} | {published.Hidden.Complementary.Count} | {deciding:0.000} | {watch.Elapsed.TotalSeconds:0.000} | {exposed} |\n"));
        }

        return (table.ToString(), isRight);
    }

    /// <summary>Invented: up to 30 answers in a cell, one cell in five with fewer than five.</summary>
    private static IEnumerable<PlacedScore> Wave(int municipalities)
    {
        var random = new Random(4);
        return from municipality in Enumerable.Range(0, municipalities)
               from at in Enumerable.Range(0, 4)
               from target in Enumerable.Range(0, 8)
               let size = random.Next(5) == 0 ? random.Next(5) : random.Next(5, 30)
               from person in Enumerable.Range(0, size)
               select new PlacedScore([$"k{municipality}", $"g{at}", $"m{target}"], Math.Round(100 * random.NextDouble(), 1));
    }
}
