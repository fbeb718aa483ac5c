using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Owning;

/// <summary>How a goal is measured, as one who is asked to own it is told: an indicator with its unit, where it began, where it is to come, and when its number is next due.</summary>
/// <param name="Next">The day the next number is due; null when no rhythm is set.</param>
public sealed record Measured(string Title, string? Unit, Text? Baseline, DateOnly? BaselineDate, Text? Target, DateOnly? Due, DateOnly? Next, bool IsDemo)
{
    /// <summary>The whole in one line of a mail.</summary>
    internal Text InOneLine => LinkWords.MeasuredLine.With(
        Unit is null ? Title : $"{Title} ({Unit})",
        Baseline is null ? Ui.Words.NotSet : BaselineDate is { } began ? LinkWords.OnDay.With(Baseline, began) : Baseline,
        Target is null ? Ui.Words.NotSet : Due is { } due ? LinkWords.ByDay.With(Target, due) : Target,
        Next is { } next ? OwningWords.Day.With(next) : Ui.Words.NotSet);

    internal static async Task<IReadOnlyList<Measured>> Of(SamspillDb db, Goal goal, CancellationToken stop)
    {
        var indicators = await db.Set<IndicatorGoal>().Where(link => link.GoalId == goal.Id).Join(db.Set<Indicator>(), link => link.IndicatorId, indicator => indicator.Id, (_, indicator) => indicator).AsNoTracking().Where(indicator => !indicator.IsArchived).ToListAsync(stop);
        var ids = indicators.ConvertAll(indicator => indicator.Id);
        var targets = await db.Set<Target>().AsNoTracking().Where(target => ids.Contains(target.IndicatorId)).ToListAsync(stop);
        var periods = (await db.Set<Measurement>().Where(row => ids.Contains(row.IndicatorId) && !row.IsSuperseded).Select(row => new { row.IndicatorId, row.Period }).ToListAsync(stop)).ToLookup(row => row.IndicatorId, row => row.Period);
        var lines = await GoalLines.Read(goal, indicators, targets, db, stop);
        return [.. lines.Select(line =>
        {
            var indicator = indicators.Find(row => row.Key.Value == line.Key)!;
            var next = Rhythm.Coming(indicator.Cadence, [.. periods[indicator.Id]], db.Scene.Clock.Today);
            return new Measured(line.Title, line.Unit, line.Baseline, line.BaselineDate, line.Target, line.Due, next is { } end ? Rhythm.DueFor(end) : null, line.IsDemo);
        })];
    }
}
