using Samspill.Kernel;

namespace Samspill.Analysis.Measuring;

/// <summary>What the numbers say about reaching the target in time.</summary>
public enum VerdictKind
{
    /// <summary>As far on the way as the time that has gone asks for.</summary>
    OnTrack,

    /// <summary>Behind, or not measured for so long that nobody can tell.</summary>
    AtRisk,

    /// <summary>Far behind, or the deadline has gone.</summary>
    Off,

    /// <summary>Something is missing before it can be said.</summary>
    NotMeasurable,
}

/// <summary>A verdict with the sentences it stands on, the weightiest first, and the numbers in them.</summary>
/// <param name="Travelled">The way travelled at the latest measurement, unclamped; null when it cannot be said.</param>
/// <param name="Expected">The way that should be travelled by then.</param>
public sealed record VerdictResult(VerdictKind Kind, IReadOnlyList<Text> Reasons, decimal? Travelled = null, decimal? Expected = null);

/// <summary>What a verdict is made from: the indicator's definition and what counts of its measurements.</summary>
/// <param name="Targets">Targets by date; of two for the same day the later in the list counts.</param>
/// <param name="Points">Measured values, in any order; not measured is left out.</param>
/// <param name="DaysBetween">The days between two measurements when the rhythm is kept; null when there is none.</param>
/// <param name="Unit">The unit, for the sentences.</param>
public sealed record Curve(Direction Direction, decimal? Baseline, DateOnly? BaselineDate, IReadOnlyList<DatedTarget> Targets, IReadOnlyList<Point> Points, int? DaysBetween = null, string? Unit = null);

/// <summary>
/// Time gone against way travelled. On track within a band of 15 per cent of the whole way, at risk within two bands, else off.
/// A sentence stands behind every verdict, so that whoever disagrees knows what to disagree with.
/// </summary>
/// <remarks>The band follows Tola's ±15 %, but of the whole way and not of the expected value, which is near 0 in the beginning.</remarks>
public static class Verdict
{
    /// <summary>The band: how much of the whole way one may be behind and still be on track.</summary>
    public const decimal Band = .15m;

    /// <summary>A value is stale when this many rhythms have gone since it was measured.</summary>
    public const int StaleAfter = 2;

    /// <summary>The verdict on <paramref name="today"/>.</summary>
    public static VerdictResult Of(Curve curve, DateOnly today, decimal band = Band)
    {
        var points = curve.Points.Where(point => point.On <= today).OrderBy(point => point.On).ToList();
        var targets = curve.Targets.Where(target => HasAim(curve.Direction, target)).GroupBy(target => target.Due).Select(group => group.Last()).OrderBy(target => target.Due).ToList();
        if (points.Count == 0 || targets.Count == 0)
        {
            return new(VerdictKind.NotMeasurable, [.. targets.Count == 0 ? [VerdictWords.NoTarget] : Array.Empty<Text>(), .. points.Count == 0 ? [VerdictWords.NoMeasurement] : Array.Empty<Text>()]);
        }

        var latest = points[^1];
        // A target whose day has come without a measurement since is still the one to answer for.
        var target = targets.Find(target => target.Due >= latest.On);
        var judged = Judge(curve, target.Due == default ? targets[^1] : target, latest, today, band);
        return WithAge(judged, curve, latest, today);
    }

    private static VerdictResult Judge(Curve curve, DatedTarget target, Point latest, DateOnly today, decimal band)
    {
        var (low, high) = (target.Low, target.High);
        var travelled = Achievement.Of(curve.Direction, curve.Baseline, target.Value, latest.Value, low, high);
        if (Achievement.IsReached(curve.Direction, curve.Baseline, target.Value, latest.Value, low, high) == true)
        {
            return new(VerdictKind.OnTrack, [VerdictWords.Reached(curve, target, latest)], travelled, 1);
        }

        if (travelled is not { } way)
        {
            return new(VerdictKind.NotMeasurable, [VerdictWords.NoBaseline]);
        }

        var gone = Gone(curve, target, latest.On);
        if (gone is not { } share)
        {
            return new(VerdictKind.NotMeasurable, [VerdictWords.NoStart], way);
        }

        if (today > target.Due)
        {
            var kind = 1 - way <= band ? VerdictKind.AtRisk : VerdictKind.Off;
            return new(kind, [VerdictWords.Overdue(curve, target, latest)], way, 1);
        }

        return IsUndivided(curve, target) ? Undone(curve, target, latest, Gone(curve, target, today) ?? share, way, band)
            : ByPath(curve, target, latest) is var (expected, says) ? Compare(expected, way, band, says)
            : Compare(share, way, band, VerdictWords.TimeAndWay.With(share, way));
    }

    /// <summary>The way that the path asks for when it bends at a target already passed; null when it is one straight line.</summary>
    private static (decimal Expected, Text Says)? ByPath(Curve curve, DatedTarget target, Point latest) =>
        curve.Direction is Direction.Increase or Direction.Decrease && curve.Targets.Any(other => other.Value is not null && other.Due < target.Due && other.Due > curve.BaselineDate)
        && TargetPath.At(curve.Direction, curve.Baseline, curve.BaselineDate, curve.Targets, latest.On)?.Value is { } path
        && Achievement.Of(curve.Direction, curve.Baseline, target.Value, path) is { } expected
            ? (expected, VerdictWords.AgainstPath(curve, path, latest)) : null;

    private static VerdictResult Compare(decimal expected, decimal way, decimal band, Text pace)
    {
        var behind = Exact.Less(expected, way);
        var kind = behind <= band ? VerdictKind.OnTrack : behind <= band * 2 ? VerdictKind.AtRisk : VerdictKind.Off;
        return new(kind, kind == VerdictKind.OnTrack ? [pace] : [pace, VerdictWords.Behind.With(Math.Round(behind * 100), Math.Round(band * 100))], way, expected);
    }

    /// <summary>A deed that is done or not done has no halfway: it is on track until the time left is shorter than the band.</summary>
    private static VerdictResult Undone(Curve curve, DatedTarget target, Point latest, decimal gone, decimal way, decimal band) =>
        new(gone > 1 - band ? VerdictKind.AtRisk : VerdictKind.OnTrack, [VerdictWords.NotDone(curve, target, latest), VerdictWords.TimeGone.With(gone)], way, 0);

    private static bool IsUndivided(Curve curve, DatedTarget target) =>
        curve.Direction == Direction.ReachBy && (curve.Baseline is not { } from || target.Value is not { } to || Math.Abs(Exact.Distance(to, from)) <= 1);

    /// <summary>How much of the time from the baseline to the deadline has gone; a band that holds from the start asks for all of it at once.</summary>
    private static decimal? Gone(Curve curve, DatedTarget target, DateOnly on)
    {
        var startsInside = curve.Direction == Direction.KeepWithin && (curve.Baseline is not { } from || Achievement.Outside(from, target.Low ?? target.Value, target.High ?? target.Value) == 0);
        if (startsInside)
        {
            return 1;
        }

        var isHeld = curve.Direction switch
        {
            Direction.Increase => target.Value <= curve.Baseline,
            Direction.Decrease => target.Value >= curve.Baseline,
            _ => false,
        };
        return isHeld ? 1
            : curve.BaselineDate is not { } start ? null
            : target.Due <= start ? 1
            : Math.Clamp((decimal)(on.DayNumber - start.DayNumber) / (target.Due.DayNumber - start.DayNumber), 0, 1);
    }

    private static VerdictResult WithAge(VerdictResult judged, Curve curve, Point latest, DateOnly today)
    {
        var days = today.DayNumber - latest.On.DayNumber;
        var isStale = curve.DaysBetween is { } rhythm && days > rhythm * StaleAfter && judged.Kind != VerdictKind.NotMeasurable;
        return !isStale ? judged : judged with
        {
            Kind = judged.Kind == VerdictKind.OnTrack ? VerdictKind.AtRisk : judged.Kind,
            Reasons = [.. judged.Reasons, VerdictWords.Stale.With(latest.On, days, curve.DaysBetween)],
        };
    }

    private static bool HasAim(Direction direction, DatedTarget target) =>
        target.Value is not null || (direction == Direction.KeepWithin && (target.Low is not null || target.High is not null));
}
