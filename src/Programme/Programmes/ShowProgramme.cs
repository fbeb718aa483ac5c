using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Programme.Challenges;
using Samspill.Programme.Start;

namespace Samspill.Programme.Programmes;

/// <summary>The programme at a glance: the verdict in words, the bottleneck, the goals, the rhythm, what is coming, who is silent, and what remains.</summary>
public static class ShowProgramme
{
    /// <summary>What the page shows.</summary>
    /// <param name="Verdict">The state in two or three sentences.</param>
    /// <param name="StatedGoalCount">How many goals the programme's text says it has; null when it does not say.</param>
    public sealed record View(string Partnership, string Title, string? Aim, int Year, int Week, Text Verdict, int? StatedGoalCount, Bottleneck? Bottleneck, Steering Steering, IReadOnlyList<Tile> Goals, Rhythm Rhythm, bool RhythmIsDemo, IReadOnlyList<Date> Next, IReadOnlyList<Silence> Silent, IReadOnlyList<Remaining> Remains, DateOnly? ClosedOn, DateOnly Today, bool MayWrite)
    {
        /// <summary>The next thing to do in a new programme; null once something has been measured.</summary>
        public NextStep? FirstStep { get; init; }

        /// <summary>True when somebody has been asked to own a goal.</summary>
        public bool HasAsked { get; init; }

        /// <summary>True when there is an initiative or an assumed effect to settle.</summary>
        public bool HasWork { get; init; }

        /// <summary>True when something has moved, ever.</summary>
        public bool HasMoved { get; init; }

        /// <summary>True when nothing in the programme keeps the final report from being frozen.</summary>
        public bool MayFreeze { get; init; }

        /// <summary>How many goals there are; <c>Goals</c> holds those of the page.</summary>
        public int GoalCount { get; init; }

        /// <summary>The page of goals shown, from 1.</summary>
        public int Page { get; init; } = 1;

        /// <summary>How many pages of goals there are.</summary>
        public int Pages { get; init; } = 1;

        /// <summary>How many silences there are; the longest are shown.</summary>
        public int SilentCount { get; init; }

        /// <summary>True when there are effects to look for after the programme.</summary>
        public bool HasEffects { get; init; }

        /// <summary>How many things remain; the first are shown.</summary>
        public int RemainCount { get; init; }
    }

    /// <summary>The pinned challenge, and the phase that found it.</summary>
    public sealed record Bottleneck(string Key, string Title, string? Consequence, string? Countermeasure, string? FoundIn, bool IsDemo);

    /// <summary>How the programme is steered: goals whose owner has set hours aside, and days since the last decision anybody can point to.</summary>
    public sealed record Steering(int GoalsWithHours, bool HoursAreDemo, int? DaysSinceDecision, bool DecisionIsDemo);

    /// <summary>A goal: its state in one word, its owner's answer, the last number, the next day, and how many of ten rules it holds.</summary>
    /// <param name="Shape">rute, bak, stopp, lagtom or umalt.</param>
    /// <param name="Says">Why, in a sentence; for an active goal the reason of its gravest verdict.</param>
    public sealed record Tile(string Key, int Number, string Title, string Shape, Text State, Text Says, bool SaysIsDemo, Owner Owner, Text? Latest, DateOnly? LatestOn, bool LatestIsDemo, Date? Next, int? RulesHeld)
    {
        /// <summary>The day to which it is followed week by week; null when it is not.</summary>
        public DateOnly? TightUntil { get; init; }
    }

    /// <summary>What the owner last answered, and for how long nothing has been heard.</summary>
    public sealed record Owner(OwnerState State, string? Role, DateOnly? On, int? SilentDays, bool IsDemo);

    /// <summary>Where a goal stands with its owner.</summary>
    public enum OwnerState
    {
        /// <summary>Nobody has been asked.</summary>
        NotAsked,

        /// <summary>Asked, and still in time to answer.</summary>
        Waiting,

        /// <summary>Nothing heard.</summary>
        Silent,

        /// <summary>Yes.</summary>
        Yes,

        /// <summary>Yes, on a condition.</summary>
        YesBut,

        /// <summary>No.</summary>
        No,

        /// <summary>Yes, and silent for two rhythms since: an owner in name only.</summary>
        Phantom,
    }

    /// <summary>A day to come.</summary>
    public sealed record Date(DateOnly On, Text Title, string? Remark, string? Address, bool IsDemo);

    /// <summary>Something that nobody has spoken of for a while.</summary>
    public sealed record Silence(int Days, Text What, string Who, string Address, bool IsDemo);

    /// <summary>What must be settled before the programme can close.</summary>
    public sealed record Remaining(Text What, Text Remedy, string Address);

    private const int MostInAList = 40;

    internal static async Task<IResult> Handle(string? side, string? vis, SamspillDb db, KeptFacts kept, Ui.Frame frame, Reader reader, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var (year, week) = Clock.WeekOf(today);
        var goals = await kept.Of(() => GoalTotals.Read(db, today, stop));
        var most = vis == "alle" ? int.MaxValue : MostInAList;
        var around = await kept.Of(() => Read(db, goals, most, today, stop), most);
        var shown = await GoalTiles.Shown(db, kept, goals, side, today, stop);
        var programme = around.Programme;
        return Answer.With<ProgrammePage, View>(new View(
            frame.PartnershipName ?? "", programme?.Title ?? frame.PartnershipName ?? "", programme?.Aim, year, week,
            OverviewWords.Verdict(goals.WithoutResult, goals.PivotsWithoutDecision, goals.Count, goals.MayFreeze(programme?.StatedGoalCount), programme?.ClosedOn), programme?.StatedGoalCount,
            around.Bottleneck, goals.Steering(), shown.Tiles, around.Rhythm, around.RhythmIsDemo,
            around.Next, around.Silent, around.Remains, programme?.ClosedOn, today, reader.May(ProgrammeDeeds.WriteGoal))
        {
            FirstStep = around.FirstStep,
            HasAsked = goals.HasAsked,
            HasWork = around.HasWork,
            HasMoved = around.HasMoved,
            MayFreeze = goals.MayFreeze(programme?.StatedGoalCount),
            GoalCount = goals.Count,
            Page = shown.Number,
            Pages = shown.Of,
            SilentCount = around.SilentCount,
            RemainCount = around.RemainCount,
            HasEffects = around.HasEffects,
        });
    }

    /// <summary>What stands around the tiles, the same for every reader and every page of goals.</summary>
    private sealed record Around(ProgrammeRecord? Programme, Bottleneck? Bottleneck, Rhythm Rhythm, bool RhythmIsDemo, IReadOnlyList<Date> Next, IReadOnlyList<Silence> Silent, int SilentCount, IReadOnlyList<Remaining> Remains, int RemainCount, NextStep? FirstStep, bool HasWork, bool HasMoved, bool HasEffects);

    private static async Task<Around> Read(SamspillDb db, GoalTotals goals, int most, DateOnly today, CancellationToken stop)
    {
        var programmes = await db.Set<ProgrammeRecord>().AsNoTracking().OrderBy(programme => programme.Key).ToListAsync(stop);
        var programme = programmes.FirstOrDefault(programme => programme.PhaseOf == null);
        var (days, isDemo) = await Movement.Read(db, today, stop);
        var silent = programme?.ClosedOn is null ? await Ahead.Silent(db, goals, today, stop) : [];
        var (remains, remainCount) = await Closure.Remains(db, most, stop);
        return new(programme, await Pinned(db, programme, programmes, stop), Rhythm.Of(days, today), isDemo, await Ahead.Next(db, today, programme?.ClosedOn is not null, stop), [.. silent.Take(most)], silent.Count, remains, remainCount, await NextStep.Of(db, stop),
            await db.Set<Initiatives.Initiative>().AnyAsync(stop) || await db.Set<EffectAssumption>().AnyAsync(stop), days.Count > 0, await db.Set<EffectAssumption>().AnyAsync(stop));
    }

    private static async Task<Bottleneck?> Pinned(SamspillDb db, ProgrammeRecord? programme, List<ProgrammeRecord> programmes, CancellationToken stop)
    {
        if (programme?.Bottleneck is not { } key)
        {
            return null;
        }

        var foundIn = programmes.FirstOrDefault(phase => phase.PhaseOf == programme.Id && phase.Finding is not null)?.Title;
        return await db.Set<Challenge>().Where(challenge => challenge.Key == key)
            .Select(challenge => new Bottleneck(challenge.Key.Value, challenge.Title, challenge.Consequence, challenge.Countermeasure, foundIn, challenge.IsDemo)).SingleOrDefaultAsync(stop);
    }
}
