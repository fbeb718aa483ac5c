using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Programmes;

/// <summary>The programme at a glance: the verdict in words, the bottleneck, the goals, what is coming and who is silent.</summary>
public static class ShowProgramme
{
    /// <summary>What the page shows.</summary>
    /// <param name="StatedGoalCount">How many goals the programme's text says it has; null when it does not say.</param>
    public sealed record View(string Partnership, string Title, string? Aim, int Year, int Week, int? StatedGoalCount, Bottleneck? Bottleneck, IReadOnlyList<Tile> Goals, IReadOnlyList<Date> Next, IReadOnlyList<Silence> Silent);

    /// <summary>The pinned challenge.</summary>
    public sealed record Bottleneck(string Title, string? Consequence, string? Countermeasure);

    /// <summary>A goal: its state in one word, its owner's answer, and the last number.</summary>
    public sealed record Tile(string Key, int Number, string Title, TileState State, string? Summary, string? Owner, int? SilentDays, bool OwnerIsDemo, string? Latest);

    /// <summary>A day to come.</summary>
    public sealed record Date(DateOnly On, string Title, string Initiative, bool IsDemo);

    /// <summary>An owner who has not been heard from.</summary>
    public sealed record Silence(int Days, string Goal, string Role, bool IsDemo);

    /// <summary>The state of a goal, in the order of its gravity.</summary>
    public enum TileState
    {
        /// <summary>No number exists.</summary>
        Unmeasured,

        /// <summary>The owner said no.</summary>
        WithoutOwner,

        /// <summary>The goal has been changed since it was granted.</summary>
        Changed,

        /// <summary>Outputs exist, no effect is measured.</summary>
        OutputsOnly,

        /// <summary>Effects are measured.</summary>
        Measured,
    }

    internal static async Task<IResult> Handle(SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        var programme = await db.Set<ProgrammeRecord>().AsNoTracking().Where(programme => programme.PhaseOf == null).OrderBy(programme => programme.Key).FirstOrDefaultAsync(stop);
        var today = db.Scene.Clock.Today;
        var (year, week) = Clock.WeekOf(today);
        var goals = await Tiles(db, today, stop);
        var silent = goals.Where(goal => goal.SilentDays > 30).OrderByDescending(goal => goal.SilentDays).Select(goal => new Silence(goal.SilentDays!.Value, $"{goal.Number}: {goal.Title}", goal.Owner ?? "", goal.OwnerIsDemo)).ToList();
        return Answer.With<ProgrammePage, View>(new View(frame.PartnershipName ?? "", programme?.Title ?? frame.PartnershipName ?? "", programme?.Aim, year, week, programme?.StatedGoalCount, await Pinned(db, programme, stop), goals, await Next(db, today, stop), silent));
    }

    private static async Task<Bottleneck?> Pinned(SamspillDb db, ProgrammeRecord? programme, CancellationToken stop) =>
        programme?.Bottleneck is { } key
            ? await db.Set<Challenge>().Where(challenge => challenge.Key == key).Select(challenge => new Bottleneck(challenge.Title, challenge.Consequence, challenge.Countermeasure)).SingleOrDefaultAsync(stop)
            : null;

    private static async Task<IReadOnlyList<Date>> Next(SamspillDb db, DateOnly today, CancellationToken stop) =>
        await db.Set<Milestone>().Where(milestone => milestone.Reached == null && milestone.Due >= today)
            .Join(db.Set<Initiative>(), milestone => milestone.InitiativeId, initiative => initiative.Id, (milestone, initiative) => new { milestone.Due, milestone.Title, Initiative = initiative.Title, milestone.IsDemo })
            .OrderBy(milestone => milestone.Due).Take(5).Select(milestone => new Date(milestone.Due!.Value, milestone.Title, milestone.Initiative, milestone.IsDemo)).ToListAsync(stop);

    private static async Task<IReadOnlyList<Tile>> Tiles(SamspillDb db, DateOnly today, CancellationToken stop)
    {
        var goals = await db.Set<Goal>().AsNoTracking().OrderBy(goal => goal.Number).ToListAsync(stop);
        var owners = (await db.Set<Ownership>().AsNoTracking().ToListAsync(stop)).ToLookup(ownership => ownership.GoalId);
        var pivoted = (await db.Set<GoalVersion>().Where(version => version.Number > 1).Select(version => version.GoalId).ToListAsync(stop)).ToHashSet();
        var measured = await db.Set<IndicatorGoal>()
            .Join(db.Set<Indicator>(), link => link.IndicatorId, indicator => indicator.Id, (link, indicator) => new { link.GoalId, indicator.Id, indicator.Title, indicator.Level, indicator.Unit })
            .Join(db.Set<Measurement>().Where(measurement => (measurement.Status == MeasurementStatus.Approved || measurement.Status == MeasurementStatus.Sealed) && !measurement.IsSuperseded && measurement.NotMeasuredBecause == null && !measurement.IsDemo), row => row.Id, measurement => measurement.IndicatorId,
                (row, measurement) => new { row.GoalId, row.Title, row.Level, row.Unit, measurement.Value, measurement.Step, measurement.Period })
            .AsNoTracking().ToListAsync(stop);
        var results = measured.ToLookup(row => row.GoalId);
        return [.. goals.Select(goal =>
        {
            var owner = owners[goal.Id].OrderByDescending(ownership => ownership.AskedOn).FirstOrDefault();
            var latest = results[goal.Id].OrderByDescending(row => row.Period).ThenByDescending(row => row.Level).FirstOrDefault();
            var state = owner?.Answer == OwnershipAnswer.No ? TileState.WithoutOwner
                : pivoted.Contains(goal.Id) ? TileState.Changed
                : latest is null ? TileState.Unmeasured
                : results[goal.Id].Any(row => row.Level >= ResultLevel.Outcome) ? TileState.Measured : TileState.OutputsOnly;
            var shown = latest is null ? null : latest.Step ?? $"{latest.Value:0.##} {latest.Unit}".Trim();
            return new Tile(goal.Key.Value, goal.Number, goal.Title, state, goal.Benefit, owner?.Role, owner is { Answer: OwnershipAnswer.Silent, LastHeard: { } heard } ? today.DayNumber - heard.DayNumber : null, owner?.IsDemo ?? false, shown is null ? null : $"{shown} ({latest!.Title})");
        })];
    }
}
