using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Initiatives;

/// <summary>An initiative as its reader sees it: what it is, the goals it serves, its milestones, money, pilots, and what becomes of it.</summary>
public static class ShowInitiative
{
    /// <summary>What the page shows.</summary>
    /// <param name="Version">The version an edit must build on.</param>
    public sealed record View(string Key, string Title, string? Summary, Text Verdict, InitiativePhase Phase, DateOnly? Started, DateOnly? Ended, string? Owner, IReadOnlyList<string> Partners, MunicipalRole Role, string? Theme, IReadOnlyList<GoalLink> Goals, IReadOnlyList<Point> Milestones, IReadOnlyList<Money> Budget, ShowInitiatives.Sum Sum, IReadOnlyList<Pilot> Pilots, After After, string? Judgement, bool IsDemo, int Version, bool MayWrite, DateOnly Today, IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> Municipalities);

    /// <summary>A goal it serves.</summary>
    public sealed record GoalLink(string Key, int Number, string Title);

    /// <summary>A milestone: due, first due when it was moved, reached.</summary>
    public sealed record Point(Guid Id, string Title, DateOnly? Due, DateOnly? FirstDue, string? MovedBecause, DateOnly? Reached, string? Evidence, bool IsLate, bool IsDemo);

    /// <summary>Money by source and year; null is not stated.</summary>
    public sealed record Money(string Key, BudgetKind Kind, string? Source, int? Year, decimal? Planned, decimal? Spent, string? Note, bool IsDemo);

    /// <summary>A pilot in a municipality, with the stages it has reached.</summary>
    /// <param name="Next">The stage it can take next; null when it has taken all.</param>
    public sealed record Pilot(string Key, string Title, string Municipality, IReadOnlyList<Step> Steps, PilotStage? Next);

    /// <summary>A stage reached; the day is null when it is not stated.</summary>
    public sealed record Step(PilotStage Stage, DateOnly? On, string? Evidence, bool IsDemo);

    /// <summary>What becomes of it after the programme.</summary>
    /// <param name="ToKey">The organisation that takes over, by key.</param>
    public sealed record After(string? ToKey, string? To, DateOnly? On, string? Note, string? EndsHereBecause)
    {
        /// <summary>True when somebody takes over, or it is said to end here.</summary>
        public bool IsSettled => To is not null || EndsHereBecause is not null;
    }

    /// <summary>A choice in a form.</summary>
    public sealed record Choice(string Key, string Title);

    internal static async Task<IResult> Handle(string initiative, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (await Find(db, initiative, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var today = db.Scene.Clock.Today;
        var organisations = await db.Set<Organisation>().AsNoTracking().ToListAsync(stop);
        organisations.Sort((one, other) => string.CompareOrdinal(Letters.SortKey(one.Name), Letters.SortKey(other.Name)));
        string? Named(string? key) => key is null ? null : organisations.Find(organisation => organisation.Key.Value == key || organisation.MunicipalityCode?.Value == key)?.Name ?? key;
        var goals = await db.Set<InitiativeGoal>().Where(link => link.InitiativeId == found.Id).Join(db.Set<Goal>(), link => link.GoalId, goal => goal.Id, (_, goal) => goal).OrderBy(goal => goal.Number).Select(goal => new GoalLink(goal.Key.Value, goal.Number, goal.Title)).ToListAsync(stop);
        var milestones = (await db.Set<Milestone>().AsNoTracking().Where(row => row.InitiativeId == found.Id).ToListAsync(stop)).OrderBy(row => row.Reached ?? row.Due ?? DateOnly.MaxValue).ThenBy(row => row.Title, StringComparer.Ordinal)
            .Select(row => new Point(row.Id.Value, row.Title, row.Due, row.FirstDue, row.MovedBecause, row.Reached, row.Evidence, row.IsLate(today), row.IsDemo)).ToList();
        var lines = await db.Set<BudgetLine>().AsNoTracking().Where(row => row.InitiativeId == found.Id).OrderBy(row => row.Year).ThenBy(row => row.Source).ThenBy(row => row.Key).ToListAsync(stop);
        var steps = await db.Set<PilotStep>().AsNoTracking().Where(row => row.InitiativeId == found.Id).ToListAsync(stop);
        var pilots = steps.GroupBy(step => step.Pilot).OrderBy(pilot => pilot.Key.Value, StringComparer.Ordinal).Select(pilot => ToPilot(pilot.Key, [.. pilot.OrderBy(step => step.Stage)], Named)).ToList();
        var after = new After(found.HandOverTo, Named(found.HandOverTo), found.HandOverOn, found.HandOverNote, found.EndsHereBecause);
        return Answer.With<InitiativePage, View>(new View(found.Key.Value, found.Title, found.Summary, InitiativePageWords.Verdict(found, milestones, after, today), found.Phase, found.Started, found.Ended, Named(found.Owner), [.. Parts(found.Partners).Select(key => Named(key)!)], found.Role, found.Theme, goals, milestones,
            lines.ConvertAll(row => new Money(row.Key.Value, row.Kind, row.Source, row.Year, row.Planned, row.Spent, row.Note, row.IsDemo)), ShowInitiatives.Sum.Of([.. lines.Where(line => line.Kind == BudgetKind.Cost)]), pilots, after, found.Judgement, found.IsDemo, found.Version, reader.May(ProgrammeDeeds.WriteInitiative), today,
            !reader.May(ProgrammeDeeds.WriteInitiative) ? [] : organisations.ConvertAll(organisation => new Choice(organisation.Key.Value, organisation.Name)),
            !reader.May(ProgrammeDeeds.WriteInitiative) ? [] : [.. organisations.Where(organisation => organisation.MunicipalityCode is not null).Select(organisation => new Choice(organisation.MunicipalityCode!.Value.Value, organisation.Name))]));
    }

    /// <summary>The initiative of an address; null when there is none.</summary>
    internal static Task<Initiative?> Find(SamspillDb db, string initiative, CancellationToken stop) =>
        db.Set<Initiative>().ByKey(initiative, stop);

    /// <summary>Keys that stand in one text, parted by `;`.</summary>
    internal static string[] Parts(string? keys) => keys?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static Pilot ToPilot(Key key, List<PilotStep> steps, Func<string?, string?> named) => new(key.Value, steps[0].Title, named(steps[0].Municipality.Value)!,
        steps.ConvertAll(step => new Step(step.Stage, step.On, step.Evidence, step.IsDemo)), steps[^1].Stage == PilotStage.Spredd ? null : steps[^1].Stage + 1);
}
