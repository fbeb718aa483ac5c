using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Goals;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;
using Samspill.Ui;

namespace Samspill.Programme.Programmes;

/// <summary>All that a goal's tile tells, read in one go for the goals of a page.</summary>
internal sealed class GoalTiles
{
    /// <summary>The goals a page shows.</summary>
    private const int OnAPage = 24;

    private sealed record Line(GoalId GoalId, IndicatorId Id, string Title, ResultLevel Level, string? Unit);

    private sealed record Number(IndicatorId IndicatorId, DateOnly Period, Key? Municipality, decimal? Value, decimal? Numerator, decimal? Denominator, string? Step, bool IsDemo);

    private readonly GoalTotals totals;
    private readonly DateOnly today;
    private readonly List<Goal> goals;
    private readonly ILookup<GoalId, Line> lines;
    private readonly ILookup<IndicatorId, Number> numbers;
    private readonly ILookup<GoalId, ShowProgramme.Date> milestones;
    private readonly HashSet<GoalId> withWork;

    private IReadOnlyDictionary<GoalId, IReadOnlyList<RecordCheckLine>> Checks { get; init; } = new Dictionary<GoalId, IReadOnlyList<RecordCheckLine>>();

    private IReadOnlyDictionary<GoalId, GoalVerdicts.Worst> Verdicts { get; init; } = new Dictionary<GoalId, GoalVerdicts.Worst>();

    private GoalTiles(GoalTotals totals, DateOnly today, List<Goal> goals, List<Line> lines, List<Number> numbers, ILookup<GoalId, ShowProgramme.Date> milestones, HashSet<GoalId> withWork)
    {
        (this.totals, this.today, this.goals, this.milestones, this.withWork) = (totals, today, goals, milestones, withWork);
        this.lines = lines.ToLookup(line => line.GoalId);
        this.numbers = numbers.ToLookup(number => number.IndicatorId);
    }

    /// <summary>A page of tiles, which page it is, and of how many.</summary>
    public sealed record Page(IReadOnlyList<ShowProgramme.Tile> Tiles, int Number, int Of);

    /// <summary>The page asked for, the nearest when there is none of that number; reckoned once after a save for all that show it.</summary>
    /// <param name="side">The number as it stands in the address; null for the first.</param>
    public static async Task<Page> Shown(SamspillDb db, KeptFacts kept, GoalTotals totals, string? side, DateOnly today, CancellationToken stop)
    {
        var page = PageOfList.Asked(side, totals.Count, OnAPage);
        return await kept.Of(async () => new Page((await Read(db, totals, page.Number, today, stop)).Tiles(), page.Number, page.Of), page.Number);
    }

    /// <summary>Reads the goals of a page, from 1, and what hangs on them.</summary>
    private static async Task<GoalTiles> Read(SamspillDb db, GoalTotals totals, int page, DateOnly today, CancellationToken stop)
    {
        var shown = await db.Set<Goal>().AsNoTracking().OrderBy(goal => goal.Number).ThenBy(goal => goal.Id).Skip((page - 1) * OnAPage).Take(OnAPage).ToListAsync(stop);
        var ids = shown.ConvertAll(goal => goal.Id);
        var measured = await db.Set<IndicatorGoal>().Where(link => ids.Contains(link.GoalId)).Join(db.Set<Indicator>(), link => link.IndicatorId, indicator => indicator.Id, (link, indicator) => new Line(link.GoalId, indicator.Id, indicator.Title, indicator.Level, indicator.Unit)).ToListAsync(stop);
        var indicators = measured.ConvertAll(line => line.Id);
        var links = await db.Set<InitiativeGoal>().Where(link => ids.Contains(link.GoalId)).Select(link => new { link.GoalId, link.InitiativeId }).ToListAsync(stop);
        var work = links.ConvertAll(link => link.InitiativeId);
        var next = (await db.Set<Milestone>().Where(milestone => work.Contains(milestone.InitiativeId) && milestone.Reached == null && milestone.Due >= today).OrderBy(milestone => milestone.Due).Select(milestone => new { milestone.InitiativeId, milestone.Due, milestone.Title, milestone.IsDemo }).ToListAsync(stop)).ToLookup(milestone => milestone.InitiativeId);
        var soonest = links.SelectMany(link => next[link.InitiativeId].Take(1).Select(milestone => (link.GoalId, Date: new ShowProgramme.Date(milestone.Due!.Value, Text.Same(milestone.Title), null, null, milestone.IsDemo)))).ToLookup(row => row.GoalId, row => row.Date);
        return new(totals, today, shown, measured, await Numbers(db, indicators, stop), soonest, [.. links.Select(link => link.GoalId)]) { Checks = await GoalRecords.Check(db, ids, totals.Silent, stop), Verdicts = await GoalVerdicts.Of(db, shown, stop) };
    }

    /// <summary>The newest counting number of each indicator; several when each municipality has its own.</summary>
    private static async Task<List<Number>> Numbers(SamspillDb db, List<IndicatorId> indicators, CancellationToken stop)
    {
        var counting = db.Set<Measurement>().Where(row => indicators.Contains(row.IndicatorId) && !row.IsSuperseded && row.NotMeasuredBecause == null && (row.Status == MeasurementStatus.Approved || row.Status == MeasurementStatus.Sealed));
        var newest = counting.GroupBy(row => row.IndicatorId).Select(group => new { IndicatorId = group.Key, Period = group.Max(row => row.Period) });
        return await counting.Join(newest, row => new { row.IndicatorId, row.Period }, last => new { last.IndicatorId, last.Period }, (row, _) => row)
            .Select(row => new Number(row.IndicatorId, row.Period, row.Municipality, row.Value, row.Numerator, row.Denominator, row.Step, row.IsDemo)).ToListAsync(stop);
    }

    /// <summary>The tiles in the order of the goals' numbers.</summary>
    private List<ShowProgramme.Tile> Tiles() => goals.ConvertAll(goal =>
    {
        var owner = totals.Owner(goal.Id);
        var latest = Latest(goal);
        var (shape, state, says) = State(goal, owner, latest);
        var isVerdict = Verdicts.TryGetValue(goal.Id, out var verdict) && says == verdict.Says;
        return new ShowProgramme.Tile(goal.Key.Value, goal.Number, goal.Title, shape, state, says, isVerdict && verdict!.IsDemo, owner, latest is { } found ? Shown(found.Line, found.Number) : null, latest?.Number.Period, latest?.Number.IsDemo ?? false, Next(goal), Checks.TryGetValue(goal.Id, out var check) ? check.Count(line => line.Passed) : null) { TightUntil = totals.Tight.GetValueOrDefault(goal.Id)?.Until };
    });

    private (Line Line, Number Number)? Latest(Goal goal) => lines[goal.Id]
        .SelectMany(line => numbers[line.Id].Select(number => ((Line Line, Number Number)?)(line, number)))
        .OrderByDescending(found => found!.Value.Number.Period).ThenByDescending(found => found!.Value.Line.Level).ThenByDescending(found => found!.Value.Number.Value).ThenBy(found => found!.Value.Line.Title, StringComparer.Ordinal).FirstOrDefault();

    private (string Shape, Text State, Text Says) State(Goal goal, ShowProgramme.Owner owner, (Line Line, Number Number)? latest)
    {
        if (owner.State == ShowProgramme.OwnerState.No)
        {
            return ("stopp", OverviewWords.WithoutOwner, OverviewWords.SaidNo);
        }

        if (Verdicts.TryGetValue(goal.Id, out var verdict) && verdict.Kind != VerdictKind.OnTrack)
        {
            return (VerdictShape.Of(verdict.Kind), VerdictWords.Of(verdict.Kind), verdict.Says);
        }

        if (verdict is null && totals.Pivot(goal.Id) is { } pivot)
        {
            return ("lagtom", OverviewWords.Changed, pivot.Reason is { } reason ? Text.Same(reason) : OverviewWords.ChangedNoReason);
        }

        if (goal.NotWorkedOnBecause is { } because)
        {
            return ("umalt", OverviewWords.NotWorkedOn, Text.Same(because));
        }

        if (latest is null)
        {
            return ("umalt", OverviewWords.NotMeasured, OverviewWords.NoResults);
        }

        if (!withWork.Contains(goal.Id))
        {
            return ("bak", OverviewWords.NotLinked, OverviewWords.NotLinkedSays);
        }

        var effects = lines[goal.Id].Where(line => line.Level == ResultLevel.Outcome).ToList();
        var unmeasured = effects.Where(line => !numbers[line.Id].Any()).Select(line => line.Title).ToList();
        return unmeasured.Count > 0 || effects.Count == 0
            ? ("bak", OverviewWords.OutputsOnly, unmeasured.Count == 0 ? OverviewWords.NoEffectIndicator : OverviewWords.EffectsUnmeasured.With(string.Join(", ", unmeasured)))
            : verdict is not null ? ("rute", OverviewWords.OnTrack, verdict.Says)
            : ("rute", OverviewWords.Measured, OverviewWords.EffectsMeasured);
    }

    private ShowProgramme.Date? Next(Goal goal)
    {
        var answer = totals.Last(goal.Id)?.Ownership is { Answer: OwnershipAnswer.Silent, AnswerBy: { } by } waiting && by >= today ? new ShowProgramme.Date(by, OverviewWords.AnAnswer, null, null, waiting.IsDemo) : null;
        return milestones[goal.Id].Append(answer).OfType<ShowProgramme.Date>().MinBy(date => date.On);
    }

    private static Text Shown(Line line, Number number) => number.Step is { } step ? Text.Same(step)
        : (number.Numerator ?? (number.Denominator is null ? null : number.Value)) is { } part ? OverviewWords.Part.With(part, number.Denominator)
        : Figure.InUnit(OverviewWords.Value.With(number.Value), number.Value, line.Unit);
}
