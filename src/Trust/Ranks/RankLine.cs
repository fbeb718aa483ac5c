using Samspill.Kernel;

namespace Samspill.Trust.Ranks;

/// <summary>
/// A municipality of ours from report to report, oldest first: the same measure by the same set of questions, among as many. Reports by
/// another set of questions, or of another number of municipalities, are on a line of their own.
/// </summary>
public sealed record RankLine(string Municipality, string Measure, string Provider, string Instrument, IReadOnlyList<RankLine.Point> Points)
{
    /// <summary>Its place in one report.</summary>
    /// <param name="On">The day of the measurement; null when the report does not say, and then it comes before those that do.</param>
    public sealed record Point(DateOnly? On, string Report, ImportBenchmark.Line Line);

    /// <summary>The lines of more than one report.</summary>
    internal static IReadOnlyList<RankLine> Of(IReadOnlyList<ImportBenchmark.Series> series) =>
        [.. series.SelectMany(one => one.Lines.Where(line => line.IsOurs).Select(line => (Of: one, Line: line)))
            .GroupBy(one => (one.Of.Provider, one.Of.Instrument, one.Of.Measure, one.Of.HighestIsFirst, one.Line.Among, Who: ImportBenchmark.Plain(one.Line.Municipality)))
            .Where(line => line.Count() > 1)
            .Select(line => new RankLine(line.First().Line.Municipality, line.Key.Measure, line.Key.Provider, line.Key.Instrument, [.. line.OrderBy(one => one.Of.On).Select(one => new Point(one.Of.On, one.Of.Report, one.Line))]))
            .OrderBy(line => Letters.SortKey(line.Municipality), StringComparer.Ordinal).ThenBy(line => Letters.SortKey(line.Measure), StringComparer.Ordinal)];
}
