using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Goals;

/// <summary>A goal as its reader sees it: the sentence, what is missing before it can start, who owns it, how it is measured, and the work.</summary>
public static class ShowGoal
{
    /// <summary>What the page shows.</summary>
    /// <param name="Version">The version an edit must build on.</param>
    public sealed record View(string Key, int Number, int Of, string Title, string Sentence, GoalStatus Status, string? NotWorkedOnBecause, string? Benefit, int Version, bool MayWrite, Owner? Owner, IReadOnlyList<Requirement> Requirements, IReadOnlyList<Line> Indicators, IReadOnlyList<Work> Initiatives, IReadOnlyList<Turn> Versions);

    /// <summary>Who answers for it.</summary>
    public sealed record Owner(string Role, OwnershipAnswer Answer, DateOnly? AnsweredOn, string? Condition, decimal? HoursPerWeek, bool IsDemo);

    /// <summary>Something the goal must have before it can start.</summary>
    public sealed record Requirement(Text What, Text Remedy, bool IsMet);

    /// <summary>An indicator with its baseline, latest value and target; null is not known.</summary>
    public sealed record Line(string Key, string Title, ResultLevel Level, string? Unit, decimal? Baseline, decimal? Latest, string? LatestStep, DateOnly? LatestOn, decimal? Target, DateOnly? Due, bool IsDemo);

    /// <summary>An initiative that serves it.</summary>
    public sealed record Work(string Key, string Title, InitiativePhase Phase, string? Summary);

    /// <summary>How it read from a day on.</summary>
    public sealed record Turn(int Number, string Sentence, bool IsGranted, string? Reason, string? Decision);

    internal static async Task<IResult> Handle(string goal, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (Kernel.Key.Read(goal) is not { } key || await db.Set<Goal>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var ownership = await db.Set<Ownership>().AsNoTracking().Where(row => row.GoalId == found.Id).OrderByDescending(row => row.AskedOn).FirstOrDefaultAsync(stop);
        var indicators = await db.Set<IndicatorGoal>().Where(link => link.GoalId == found.Id).Join(db.Set<Indicator>(), link => link.IndicatorId, indicator => indicator.Id, (_, indicator) => indicator).AsNoTracking().ToListAsync(stop);
        var ids = indicators.ConvertAll(indicator => indicator.Id);
        var targets = (await db.Set<Target>().AsNoTracking().Where(target => ids.Contains(target.IndicatorId) && target.Municipality == null).ToListAsync(stop)).ToLookup(target => target.IndicatorId);
        var measurements = (await db.Set<Measurement>().AsNoTracking().Where(row => ids.Contains(row.IndicatorId) && row.Municipality == null && !row.IsSuperseded).ToListAsync(stop)).Where(row => row.Counts && row.NotMeasuredBecause is null).ToLookup(row => row.IndicatorId);
        var work = await db.Set<InitiativeGoal>().Where(link => link.GoalId == found.Id).Join(db.Set<Initiative>(), link => link.InitiativeId, initiative => initiative.Id, (_, initiative) => initiative).AsNoTracking().OrderBy(initiative => initiative.Number).ToListAsync(stop);
        var versions = await db.Set<GoalVersion>().AsNoTracking().Where(version => version.GoalId == found.Id).OrderBy(version => version.Number).ToListAsync(stop);
        var lines = indicators.OrderBy(indicator => indicator.Level).ThenBy(indicator => Letters.SortKey(indicator.Title), StringComparer.Ordinal).Select(indicator =>
        {
            var latest = measurements[indicator.Id].OrderByDescending(row => row.Period).FirstOrDefault();
            var target = targets[indicator.Id].OrderByDescending(row => row.Due).FirstOrDefault();
            return new Line(indicator.Key.Value, indicator.Title, indicator.Level, indicator.Unit, indicator.Baseline, latest?.Value, latest?.Step, latest?.Period, target?.Value, target?.Due, indicator.IsDemo);
        }).ToList();
        return Answer.With<GoalPage, View>(new View(found.Key.Value, found.Number, await db.Set<Goal>().CountAsync(stop), found.Title, found.Sentence, found.Status, found.NotWorkedOnBecause, found.Benefit, found.Version, reader.May(ProgrammeDeeds.WriteGoal),
            ownership is null ? null : new Owner(ownership.Role, ownership.Answer, ownership.AnsweredOn, ownership.Condition, ownership.HoursPerWeek, ownership.IsDemo),
            Concreteness.Of(ownership, indicators, [.. targets.SelectMany(group => group)]), lines,
            work.ConvertAll(initiative => new Work(initiative.Key.Value, initiative.Title, initiative.Phase, initiative.Summary)),
            versions.ConvertAll(version => new Turn(version.Number, version.Sentence, version.IsGranted, version.Reason, version.Decision))));
    }
}

/// <summary>What a goal must have before it can start: an accepted owner with hours, and an indicator that can be followed.</summary>
internal static class Concreteness
{
    /// <summary>The six requirements, met or not, in the order they are best answered.</summary>
    public static IReadOnlyList<ShowGoal.Requirement> Of(Ownership? ownership, IReadOnlyCollection<Indicator> indicators, IReadOnlyCollection<Target> targets) =>
    [
        new(new("Eier har sagt ja, for en organisasjon", "Eigar har sagt ja, for ein organisasjon", "An owner has said yes, for an organisation"), new("Spør en rolle som kan bestemme", "Spør ei rolle som kan bestemme", "Ask a role that can decide"), ownership is { Answer: OwnershipAnswer.Yes, OrganisationId: not null }),
        new(new("Timer er avtalt", "Timar er avtalte", "Hours are agreed"), new("Skriv timer i uken", "Skriv timar i veka", "Write hours a week"), ownership is { Answer: OwnershipAnswer.Yes, HoursPerWeek: > 0 }),
        new(new("Indikator med enhet, metode og kilde", "Indikator med eining, metode og kjelde", "An indicator with unit, method and source"), new("Skriv hva som telles, og hvordan", "Skriv kva som blir talt, og korleis", "Write what is counted, and how"), indicators.Any(indicator => indicator is { Unit: not null, Method: not null, Source: not null })),
        new(new("Nullpunkt, eller en dato for det", "Nullpunkt, eller ein dato for det", "A baseline, or a date for it"), new("Skriv tallet, eller når det måles", "Skriv talet, eller når det blir målt", "Write the number, or when it is measured"), indicators.Any(HasBaseline)),
        new(new("Måltall med dato", "Måltal med dato", "A target with a date"), new("Skriv hvor mye, og når", "Skriv kor mykje, og når", "Write how much, and when"), indicators.Any(indicator => targets.Any(target => target.IndicatorId == indicator.Id))),
        new(new("Fast målerytme", "Fast målerytme", "A rhythm of measuring"), new("Velg hvor ofte det måles", "Vel kor ofte det blir målt", "Choose how often it is measured"), indicators.Any(indicator => indicator.Cadence != Cadence.None)),
    ];

    private static bool HasBaseline(Indicator indicator) => indicator.Baseline is not null || indicator.BaselineDue is not null || indicator is { BaselineNumerator: not null, BaselineDenominator: > 0 };
}
