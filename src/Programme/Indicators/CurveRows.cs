using Samspill.Analysis.Measuring;
using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>The rows of an indicator's table, oldest first: what was measured, what was replaced, targets ahead, and where the curve breaks.</summary>
internal sealed class CurveRows(Indicator indicator, Progress progress, Func<string?, string?> nameOf, ILookup<string, Platform.Storage.Files.Line> files)
{
    /// <summary>The rows of one curve.</summary>
    /// <param name="shown">The measurements to list one by one; for a total of municipalities none.</param>
    public IReadOnlyList<ShowIndicator.Row> Of(IReadOnlyCollection<Measurement> shown, DateOnly today)
    {
        var replacements = shown.Where(row => row.Supersedes is not null).ToDictionary(row => row.Supersedes!.Value);
        IEnumerable<ShowIndicator.Row> rows =
        [
            .. shown.Where(row => row.Status != MeasurementStatus.Draft || !row.IsSuperseded).Select(row => Single(row, replacements.GetValueOrDefault(row.Id))),
            .. progress.Standings.Where(standing => standing.Together is not null).Select(Total),
            .. Targets(shown.Select(row => row.Period).ToHashSet(), today),
            .. Breaks(),
        ];
        return [.. rows.OrderBy(row => row.On).ThenBy(row => row.Kind == ShowIndicator.RowKind.Break ? 0 : 1).ThenBy(row => row.Kind == ShowIndicator.RowKind.Replaced ? 1 : 0)];
    }

    private ShowIndicator.Row Single(Measurement row, Measurement? replacement)
    {
        var kind = row.IsSuperseded ? ShowIndicator.RowKind.Replaced : !row.Counts ? ShowIndicator.RowKind.Waits : row.IsMeasured ? ShowIndicator.RowKind.Counts : ShowIndicator.RowKind.NotMeasured;
        var counts = kind == ShowIndicator.RowKind.Counts;
        var (path, high) = kind == ShowIndicator.RowKind.Replaced ? (null, null) : Path(row.Period);
        var file = files[row.Key.Value].FirstOrDefault();
        var state = kind switch { ShowIndicator.RowKind.Replaced => IndicatorWords.Replaced, ShowIndicator.RowKind.Waits => MeasurementWords.Of(row.Status), _ => row.Supersedes is null ? null : IndicatorWords.WasCorrected };
        var remark = kind == ShowIndicator.RowKind.Replaced ? replacement?.Reason : row.NotMeasuredBecause ?? row.ReturnedBecause ?? row.Reason ?? row.Note;
        return new(row.Key.Value, "/maling/" + row.Key, row.Period, Rhythm.Name(indicator.Cadence, row.Period), kind, Figure.Plain(indicator, row), Figure.Of(indicator, row), row.Low, row.High, path, high,
            nameOf(row.ReportedBy), state, remark, row.Evidence is null && file is not null ? EvidenceKind.File : row.EvidenceKind, row.Evidence ?? file?.Name, row.IsDemo, counts || kind == ShowIndicator.RowKind.NotMeasured);
    }

    private ShowIndicator.Row Total(Standing standing)
    {
        var end = Rhythm.EndOf(indicator.Cadence, standing.On);
        var isPreliminary = standing is { Value: not null, Together: { IsPartial: true, Rule: Analysis.Measuring.AddingUp.Sum } };
        var (path, high) = Path(end);
        return new("t-" + end.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), null, end, Rhythm.Name(indicator.Cadence, end), standing.Value is null ? ShowIndicator.RowKind.NotMeasured : ShowIndicator.RowKind.Counts,
            standing.Shown, standing.Value, null, null, path, high, null, isPreliminary ? IndicatorWords.Preliminary.With(standing.Together!.Coverage) : standing.Together!.Coverage, null, EvidenceKind.None, null, standing.From.Any(row => row.IsDemo), true) { IsPreliminary = isPreliminary };
    }

    private IEnumerable<ShowIndicator.Row> Targets(HashSet<DateOnly> measured, DateOnly today) =>
        progress.Targets.Where(target => !measured.Contains(target.Due)).Select(target =>
        {
            var (path, high) = Path(target.Due);
            return new ShowIndicator.Row("mal-" + target.Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), null, target.Due, Rhythm.Name(indicator.Cadence, target.Due), ShowIndicator.RowKind.Target,
                target.Due > today ? IndicatorWords.NotYet : Ui.Words.NotMeasured, null, null, null, path, high, null, null, null, EvidenceKind.None, null, target.IsDemo, false);
        });

    /// <summary>Where the method in force began, and where another number of places was ranked.</summary>
    private IEnumerable<ShowIndicator.Row> Breaks()
    {
        if (indicator.ValidFrom is { } from && progress.Standings.Any(standing => standing.On < from))
        {
            yield return Break(from, IndicatorWords.MethodFrom.With(from));
        }

        foreach (var (before, after) in progress.Standings.Zip(progress.Standings.Skip(1)).Where(pair => indicator.Kind == IndicatorKind.Rank && pair.First.Among is not null && pair.Second.Among is not null && pair.First.Among != pair.Second.Among))
        {
            yield return Break(after.On, IndicatorWords.OtherNumberRanked.With(before.Among, after.Among));
        }
    }

    private static ShowIndicator.Row Break(DateOnly on, Text says) =>
        new("brudd-" + on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), null, on, IndicatorWords.Break, ShowIndicator.RowKind.Break, says, null, null, null, null, null, null, null, null, EvidenceKind.None, null, false, true);

    private (decimal? Value, decimal? High) Path(DateOnly on) => progress.PathOn(on) switch
    {
        null => (null, null),
        { Value: { } value, Low: null } => (Math.Round(value, Math.Min(6, indicator.Decimals + 1), MidpointRounding.AwayFromZero), null),
        { } band => (band.Low ?? band.Value, band.High),
    };
}
