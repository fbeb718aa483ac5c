namespace Samspill.Analysis.Measuring;

/// <summary>Where the target path lies on a day: a value, or the band to stay in.</summary>
public readonly record struct PathPoint(decimal? Value, decimal? Low = null, decimal? High = null);

/// <summary>The way laid out from the baseline through the dated targets, as it is drawn beside what was measured.</summary>
public static class TargetPath
{
    /// <summary>
    /// The path on <paramref name="day"/>: straight lines between baseline and targets, and level after the last one.
    /// <see cref="Direction.ReachBy"/> is a step on each due day; <see cref="Direction.KeepWithin"/> is the band in force.
    /// Null before the baseline's day, and before the first target when there is no dated baseline.
    /// </summary>
    /// <param name="targets">In any order; of two for the same day the later in the list counts.</param>
    public static PathPoint? At(Direction direction, decimal? baseline, DateOnly? baselineDate, IReadOnlyCollection<DatedTarget> targets, DateOnly day)
    {
        var ordered = targets.Where(target => target.Value is not null || target.Low is not null || target.High is not null)
            .GroupBy(target => target.Due).Select(group => group.Last()).OrderBy(target => target.Due).ToList();
        if (ordered.Count == 0 || day < baselineDate)
        {
            return null;
        }

        return direction == Direction.KeepWithin ? Band(ordered, day) : Value(direction, baseline, baselineDate, ordered, day);
    }

    private static PathPoint Band(List<DatedTarget> targets, DateOnly day)
    {
        var at = targets.FindIndex(target => target.Due >= day);
        var target = targets[at < 0 ? ^1 : at];
        var isBand = target.Low is not null || target.High is not null;
        return new(target.Value, isBand ? target.Low : target.Value, isBand ? target.High : target.Value);
    }

    private static PathPoint? Value(Direction direction, decimal? baseline, DateOnly? baselineDate, List<DatedTarget> targets, DateOnly day)
    {
        var stops = targets.Where(target => target.Value is not null).Select(target => new Point(target.Due, target.Value!.Value)).ToList();
        if (baseline is { } start && baselineDate is { } from && (stops.Count == 0 || from < stops[0].On))
        {
            stops.Insert(0, new Point(from, start));
        }

        var after = stops.FindIndex(stop => stop.On > day);
        if (stops.Count == 0 || after == 0)
        {
            return null;
        }

        if (after < 0 || direction == Direction.ReachBy)
        {
            return new(stops[after < 0 ? ^1 : after - 1].Value);
        }

        var (before, next) = (stops[after - 1], stops[after]);
        var share = (decimal)(day.DayNumber - before.On.DayNumber) / (next.On.DayNumber - before.On.DayNumber);
        return new((before.Value * (1 - share)) + (next.Value * share));
    }
}
