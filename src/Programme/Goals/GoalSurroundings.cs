using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Challenges;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Goals;

/// <summary>What stands round every goal of a programme and is little: read once after a save for all goals' pages.</summary>
/// <param name="Ends">When the programme ends; null when that is not said.</param>
/// <param name="EffectHorizon">The last year in which effects are looked for; null when that is not said.</param>
/// <param name="Goals">How many goals there are.</param>
/// <param name="Organisations">The organisations' names.</param>
/// <param name="Challenges">What stands in the way of the goal of a key, in order.</param>
/// <param name="Effects">The effects that are assumed of the goal of a key, in order.</param>
/// <param name="Running">The initiatives that have not ended, those that serve no goal first.</param>
internal sealed record GoalSurroundings(
    DateOnly? Ends, int? EffectHorizon, int Goals, IReadOnlyDictionary<OrganisationId, string> Organisations,
    ILookup<string, ShowGoal.Obstacle> Challenges, ILookup<string, ShowGoal.Effect> Effects, IReadOnlyList<ShowInitiative.Choice> Running)
{
    public static async Task<GoalSurroundings> Read(SamspillDb db, CancellationToken stop)
    {
        var programme = await db.TheProgramme().Select(row => new { row.Ends, row.EffectHorizon }).FirstOrDefaultAsync(stop);
        var challenges = await db.Set<Challenge>().AsNoTracking().Where(challenge => challenge.Goals != null).OrderBy(challenge => challenge.Number).ToListAsync(stop);
        var effects = await db.Set<EffectAssumption>().AsNoTracking().Where(effect => effect.Goals != null).OrderBy(effect => effect.Number).ToListAsync(stop);
        return new(
            programme?.Ends, programme?.EffectHorizon, await db.Set<Goal>().CountAsync(stop),
            await db.Set<Organisation>().Select(row => new { row.Id, row.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, stop),
            ByGoal(challenges, row => row.Goals, row => new ShowGoal.Obstacle(row.Key.Value, row.Title, row.Countermeasure, row.IsDemo)),
            ByGoal(effects, row => row.Goals, row => new ShowGoal.Effect(row.Key.Value, row.Assumption, row.HorizonYear, row.CheckedBy, row.CheckOn, row.IsDemo)),
            await db.Set<Initiative>().Where(row => row.Ended == null).OrderBy(row => db.Set<InitiativeGoal>().Any(link => link.InitiativeId == row.Id)).ThenBy(row => row.Number)
                .Select(row => new ShowInitiative.Choice(row.Key.Value, row.Title)).ToListAsync(stop));
    }

    private static ILookup<string, TTold> ByGoal<TRow, TTold>(List<TRow> rows, Func<TRow, string?> goals, Func<TRow, TTold> told) =>
        rows.SelectMany(row => (goals(row) ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal), (row, goal) => (goal, told: told(row)))
            .ToLookup(pair => pair.goal, pair => pair.told, StringComparer.Ordinal);
}
