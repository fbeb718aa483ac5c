using Samspill.Analysis.Measuring;
using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>What was measured on a day: one value, or the total of the municipalities with how many it is made of.</summary>
/// <param name="Together">The total behind it; null for a value that stands alone.</param>
internal sealed record Standing(DateOnly On, Text Shown, decimal? Value, decimal? Low, decimal? High, Total? Together, IReadOnlyList<Measurement> From)
{
    /// <summary>Of a place: among how many.</summary>
    public decimal? Among => From.Count == 1 ? From[0].Denominator : null;
}

/// <summary>
/// How an indicator stands: the curve that counts, the targets in force, the verdict with its reasons, and where the curve is
/// heading. Everything that shows an indicator reads it from here, so that no two pages disagree.
/// </summary>
internal sealed class Progress
{
    private readonly Indicator indicator;
    private readonly Curve curve;

    private Progress(Indicator indicator, IReadOnlyList<Standing> standings, IReadOnlyList<Target> targets, bool mayBeJudged, DateOnly today)
    {
        this.indicator = indicator;
        (Standings, Targets) = (standings, targets);
        Current = SameKind(indicator, standings);
        var points = Current.Where(standing => standing is { Value: not null } && standing.Together is not { IsPartial: true, Rule: AddingUp.Sum }).Select(standing => new Point(standing.On, standing.Value!.Value)).ToList();
        curve = new(indicator.Direction, Figure.Baseline(indicator), indicator.BaselineDate, [.. targets.Select(target => Dated(indicator, target))], points, Days(indicator.Cadence), UnitOf(indicator));
        Latest = Current.LastOrDefault(standing => standing.Value is not null);
        Aim = targets.FirstOrDefault(target => target.Due >= (Latest?.On ?? today)) ?? (targets.Count > 0 ? targets[^1] : null);
        Verdict = mayBeJudged ? Analysis.Measuring.Verdict.Of(curve, today) : new VerdictResult(VerdictKind.NotMeasurable, [IndicatorWords.GoalNotConcrete]);
        Trend = Aim is { } aim && mayBeJudged && indicator.Kind is IndicatorKind.Number or IndicatorKind.Percent
            ? Analysis.Measuring.Trend.Of(points, Aim!.Due, indicator.IsCumulative, points.TrueForAll(point => point.Value >= 0) ? 0 : null, indicator.Kind == IndicatorKind.Percent ? 100 : null) : null;
    }

    /// <summary>All that counts, oldest first; gaps are there too, without a value.</summary>
    public IReadOnlyList<Standing> Standings { get; }

    /// <summary>The part of it that one line may join: measured by the method in force, and, for places, among as many.</summary>
    public IReadOnlyList<Standing> Current { get; }

    /// <summary>The targets in force, by day.</summary>
    public IReadOnlyList<Target> Targets { get; }

    /// <summary>The target now worked towards; null when none is set.</summary>
    public Target? Aim { get; }

    /// <summary>The newest value; null when nothing is measured.</summary>
    public Standing? Latest { get; }

    /// <summary>What the numbers say.</summary>
    public VerdictResult Verdict { get; }

    /// <summary>Where it is heading on the target's day; null with too few numbers.</summary>
    public TrendResult? Trend { get; }

    /// <summary>Where the target path lies on a day.</summary>
    public PathPoint? PathOn(DateOnly day) => TargetPath.At(curve.Direction, curve.Baseline, curve.BaselineDate, curve.Targets, day);

    /// <summary>How an indicator stands on <paramref name="today"/>.</summary>
    /// <param name="measurements">All of the indicator's; those that do not count are left out here.</param>
    /// <param name="targets">All of the indicator's, the withdrawn too; of two for the same day the later set is in force.</param>
    /// <param name="mayBeJudged">False while every goal it tells about is granted and not yet concrete.</param>
    /// <param name="place">One municipality's own curve; null for the whole.</param>
    public static Progress Of(Indicator indicator, IEnumerable<Measurement> measurements, IEnumerable<Target> targets, bool mayBeJudged, DateOnly today, string? place = null)
    {
        var counting = measurements.Where(row => row.Counts && row.Period <= today).OrderBy(row => row.Period).ThenBy(row => row.Id.Value).ToList();
        // One municipality alone needs no adding up.
        var only = place ?? (indicator is { IsPerMunicipality: true, Places.Count: 1 } ? indicator.Places[0] : null);
        var isWhole = only is null && indicator.IsPerMunicipality;
        var standings = isWhole ? Together(indicator, counting) : [.. counting.Where(row => row.Municipality?.Value == only).Select(row => Alone(indicator, row))];
        var inForce = targets.Where(target => target.Municipality?.Value == place || (place is null && target.Municipality?.Value == only)).InForce().GroupBy(target => target.Due).Select(day => day.MaxBy(target => target.Id.Value)!).OrderBy(target => target.Due);
        return new(indicator, standings, [.. inForce], mayBeJudged, today);
    }

    /// <summary>A target in the terms of the curve.</summary>
    public static DatedTarget Dated(Indicator indicator, Target target) =>
        new(target.Due, target.Value ?? (indicator.Kind == IndicatorKind.Percent && Share.Of(target.Numerator, target.Denominator) is { } share ? share.Percent : null), target.Low, target.High);

    /// <summary>Days between two numbers when the rhythm is kept.</summary>
    public static int? Days(Cadence cadence) => cadence switch
    {
        Cadence.Weekly => 7,
        Cadence.Monthly => 31,
        Cadence.Quarterly => 92,
        Cadence.HalfYearly => 184,
        Cadence.Yearly => 366,
        _ => null,
    };

    /// <summary>The unit as sentences use it: per cent has its sign, a step and a place none.</summary>
    private static string? UnitOf(Indicator indicator) => indicator.Kind switch { IndicatorKind.Percent => "%", IndicatorKind.Number => indicator.Unit, _ => null };

    private static Standing Alone(Indicator indicator, Measurement row) =>
        new(row.Period, Figure.Shown(indicator, row), Figure.Of(indicator, row), row.Low, row.High, null, [row]);

    private static List<Standing> Together(Indicator indicator, List<Measurement> counting)
    {
        if (indicator.AddingUp == AddingUp.None)
        {
            return [];
        }

        var expected = indicator.Places.Count > 0 ? indicator.Places.Count : (int?)null;
        return [.. counting.Where(row => row.Municipality is not null).GroupBy(row => Rhythm.EndOf(indicator.Cadence, row.Period)).OrderBy(period => period.Key).Select(period =>
        {
            var latest = period.GroupBy(row => row.Municipality).Select(place => place.Last()).ToList();
            var total = AddUp.Of(indicator.AddingUp, latest.ConvertAll(row => row.IsMeasured ? new Part(row.Value, row.Numerator, row.Denominator) : new Part(null)), expected, indicator.Kind == IndicatorKind.Percent);
            return new Standing(latest.Max(row => row.Period), total.Value is { } value ? Figure.Reckoned(indicator, value) : Ui.Words.NotMeasured, total.Value, null, null, total, latest);
        })];
    }

    /// <summary>From the day the method began, and back to where the number of ranked was another.</summary>
    private static List<Standing> SameKind(Indicator indicator, IReadOnlyList<Standing> standings)
    {
        var current = standings.Where(standing => indicator.ValidFrom is not { } from || standing.On >= from).ToList();
        var among = indicator.Kind == IndicatorKind.Rank ? current.LastOrDefault(standing => standing.Value is not null)?.Among : null;
        return among is null ? current : [.. current.AsEnumerable().Reverse().TakeWhile(standing => standing.Value is null || standing.Among == among).Reverse()];
    }
}
