using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Goals;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Programmes;

/// <summary>All that a goal's tile tells, read in one go for all goals, and counted for the verdict above them.</summary>
internal sealed class GoalTiles
{
    private sealed record Asked(Ownership Ownership, string? Organisation);

    private sealed record Line(GoalId GoalId, IndicatorId Id, string Title, ResultLevel Level, string? Unit);

    private sealed record Number(IndicatorId IndicatorId, DateOnly Period, Key? Municipality, decimal? Value, decimal? Numerator, decimal? Denominator, string? Step, bool IsDemo);

    private readonly DateOnly today;
    private readonly List<Goal> goals;
    private readonly ILookup<GoalId, Asked> asked;
    private readonly ILookup<GoalId, GoalVersion> versions;
    private readonly ILookup<GoalId, Line> lines;
    private readonly ILookup<IndicatorId, Number> numbers;
    private readonly ILookup<GoalId, ShowProgramme.Date> milestones;
    private readonly HashSet<GoalId> withWork;

    private IReadOnlyDictionary<GoalId, IReadOnlyList<RecordCheckLine>> Checks { get; init; } = new Dictionary<GoalId, IReadOnlyList<RecordCheckLine>>();

    private GoalTiles(DateOnly today, List<Goal> goals, List<Asked> asked, List<GoalVersion> versions, List<Line> lines, List<Number> numbers, ILookup<GoalId, ShowProgramme.Date> milestones, HashSet<GoalId> withWork)
    {
        (this.today, this.goals, this.milestones, this.withWork) = (today, goals, milestones, withWork);
        this.asked = asked.ToLookup(row => row.Ownership.GoalId);
        this.versions = versions.ToLookup(version => version.GoalId);
        this.lines = lines.ToLookup(line => line.GoalId);
        this.numbers = numbers.ToLookup(number => number.IndicatorId);
    }

    /// <summary>How many goals there are.</summary>
    public int Count => goals.Count;

    /// <summary>Goals with no number to show and no word on why nobody worked on them.</summary>
    public int WithoutResult => goals.Count(goal => Latest(goal) is null && goal.NotWorkedOnBecause is null);

    /// <summary>Goals that were changed with no decision to point to.</summary>
    public int PivotsWithoutDecision => goals.Count(goal => Pivot(goal) is { Decision: null });

    /// <summary>Reads the goals and what hangs on them.</summary>
    public static async Task<GoalTiles> Read(SamspillDb db, DateOnly today, CancellationToken stop)
    {
        var allGoals = await db.Set<Goal>().AsNoTracking().OrderBy(goal => goal.Number).ToListAsync(stop);
        var organisations = await db.Set<Organisation>().Select(organisation => new { organisation.Id, organisation.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        var allAsked = (await db.Set<Ownership>().AsNoTracking().ToListAsync(stop)).ConvertAll(row => new Asked(row, row.OrganisationId is { } id ? organisations.GetValueOrDefault(id) : null));
        var pivots = await db.Set<GoalVersion>().AsNoTracking().Where(version => version.Number > 1).ToListAsync(stop);
        var measured = await db.Set<IndicatorGoal>().Join(db.Set<Indicator>(), link => link.IndicatorId, indicator => indicator.Id, (link, indicator) => new Line(link.GoalId, indicator.Id, indicator.Title, indicator.Level, indicator.Unit)).ToListAsync(stop);
        var links = await db.Set<InitiativeGoal>().Select(link => new { link.GoalId, link.InitiativeId }).ToListAsync(stop);
        var next = (await db.Set<Milestone>().Where(milestone => milestone.Reached == null && milestone.Due >= today).OrderBy(milestone => milestone.Due).Select(milestone => new { milestone.InitiativeId, milestone.Due, milestone.Title, milestone.IsDemo }).ToListAsync(stop)).ToLookup(milestone => milestone.InitiativeId);
        var soonest = links.SelectMany(link => next[link.InitiativeId].Take(1).Select(milestone => (link.GoalId, Date: new ShowProgramme.Date(milestone.Due!.Value, Text.Same(milestone.Title), null, null, milestone.IsDemo)))).ToLookup(row => row.GoalId, row => row.Date);
        return new(today, allGoals, allAsked, pivots, measured, await Numbers(db, stop), soonest, [.. links.Select(link => link.GoalId)]) { Checks = await GoalRecords.Check(db, null, stop) };
    }

    /// <summary>The newest counting number of each indicator; several when each municipality has its own.</summary>
    private static async Task<List<Number>> Numbers(SamspillDb db, CancellationToken stop)
    {
        var counting = db.Set<Measurement>().Where(row => !row.IsSuperseded && row.NotMeasuredBecause == null && (row.Status == MeasurementStatus.Approved || row.Status == MeasurementStatus.Sealed));
        var newest = counting.GroupBy(row => row.IndicatorId).Select(group => new { IndicatorId = group.Key, Period = group.Max(row => row.Period) });
        return await counting.Join(newest, row => new { row.IndicatorId, row.Period }, last => new { last.IndicatorId, last.Period }, (row, _) => row)
            .Select(row => new Number(row.IndicatorId, row.Period, row.Municipality, row.Value, row.Numerator, row.Denominator, row.Step, row.IsDemo)).ToListAsync(stop);
    }

    /// <summary>The tiles in the order of the goals' numbers.</summary>
    public IReadOnlyList<ShowProgramme.Tile> Tiles() => goals.ConvertAll(goal =>
    {
        var owner = Owner(goal);
        var latest = Latest(goal);
        var (shape, state, says) = State(goal, owner, latest);
        return new ShowProgramme.Tile(goal.Key.Value, goal.Number, goal.Title, shape, state, says, owner, latest is { } found ? Shown(found.Line, found.Number) : null, latest?.Number.Period, latest?.Number.IsDemo ?? false, Next(goal), Checks.TryGetValue(goal.Id, out var check) ? check.Count(line => line.Passed) : null);
    });

    /// <summary>Hours set aside, and the last decision that a reference dates.</summary>
    public ShowProgramme.Steering Steering()
    {
        var accepted = goals.Select(goal => Last(goal)?.Ownership).OfType<Ownership>().Where(ownership => ownership.IsAccepted).ToList();
        var decisions = asked.SelectMany(group => group).Select(row => (Day: DecisionDay.In(row.Ownership.Decision), row.Ownership.IsDemo))
            .Concat(versions.SelectMany(group => group).Select(version => (Day: version.DecidedOn ?? DecisionDay.In(version.Decision), version.IsDemo)))
            .Where(decision => decision.Day <= today).OrderByDescending(decision => decision.Day).ToList();
        return new(accepted.Count, accepted.Any(ownership => ownership.IsDemo), decisions.Count == 0 ? null : today.DayNumber - decisions[0].Day!.Value.DayNumber, decisions.Count > 0 && decisions[0].IsDemo);
    }

    /// <summary>True when no goal keeps the final report from being frozen.</summary>
    public bool MayFreeze(int? stated) => WithoutResult == 0 && (stated is null || stated == Count) && goals.TrueForAll(goal => withWork.Contains(goal.Id) || goal.NotWorkedOnBecause is not null);

    /// <summary>Goals with their owners, for the list of silence.</summary>
    public IEnumerable<(int Number, string Key, ShowProgramme.Owner Owner)> Owners() => goals.Select(goal => (goal.Number, goal.Key.Value, Owner(goal)));

    private Asked? Last(Goal goal) => asked[goal.Id].OrderByDescending(row => row.Ownership.AskedOn).ThenByDescending(row => row.Ownership.Id.Value).FirstOrDefault();

    private GoalVersion? Pivot(Goal goal) => versions[goal.Id].OrderByDescending(version => version.Number).FirstOrDefault();

    private (Line Line, Number Number)? Latest(Goal goal) => lines[goal.Id]
        .SelectMany(line => numbers[line.Id].Select(number => ((Line Line, Number Number)?)(line, number)))
        .OrderByDescending(found => found!.Value.Number.Period).ThenByDescending(found => found!.Value.Line.Level).ThenByDescending(found => found!.Value.Number.Value).ThenBy(found => found!.Value.Line.Title, StringComparer.Ordinal).FirstOrDefault();

    private ShowProgramme.Owner Owner(Goal goal)
    {
        if (Last(goal) is not { Ownership: var found, Organisation: var organisation })
        {
            return OwnerStanding.NotAsked;
        }

        return OwnerStanding.Of(found, organisation, today);
    }

    private (string Shape, Text State, Text Says) State(Goal goal, ShowProgramme.Owner owner, (Line Line, Number Number)? latest)
    {
        if (owner.State == ShowProgramme.OwnerState.No)
        {
            return ("stopp", OverviewWords.WithoutOwner, OverviewWords.SaidNo);
        }

        if (Pivot(goal) is { } pivot)
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
            : ("rute", OverviewWords.Measured, OverviewWords.EffectsMeasured);
    }

    private ShowProgramme.Date? Next(Goal goal)
    {
        var answer = Last(goal)?.Ownership is { Answer: OwnershipAnswer.Silent, AnswerBy: { } by } waiting && by >= today ? new ShowProgramme.Date(by, OverviewWords.AnAnswer, null, null, waiting.IsDemo) : null;
        return milestones[goal.Id].Append(answer).OfType<ShowProgramme.Date>().MinBy(date => date.On);
    }

    private static Text Shown(Line line, Number number) => number.Step is { } step ? Text.Same(step)
        : number.Numerator is { } part ? OverviewWords.Part.With(part, number.Denominator)
        : OverviewWords.Value.With(number.Value, line.Unit ?? "");
}
