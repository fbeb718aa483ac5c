using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Governing;

/// <summary>Tells one who writes down what was learnt: what is known of each initiative, and what went otherwise than was thought.</summary>
internal sealed class Learnt(SamspillDb db) : IInitiativeFacts, IHardshipSource
{
    private const int LongTitle = 300;

    public async Task<IReadOnlyList<InitiativeFact>> Initiatives(PartnershipId partnership, CancellationToken stop)
    {
        var initiatives = await db.Set<Initiative>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(stop);
        var organisations = await db.Set<Organisation>().AsNoTracking().ToListAsync(stop);
        Organisation? Found(string key) => organisations.Find(row => row.Key.Value == key || row.MunicipalityCode?.Value == key);
        var goals = (await db.Set<InitiativeGoal>().AsNoTracking().Join(db.Set<Goal>(), link => link.GoalId, goal => goal.Id, (link, goal) => new { link.InitiativeId, goal.Key, goal.Number }).ToListAsync(stop)).ToLookup(row => row.InitiativeId);
        var milestones = (await db.Set<Milestone>().AsNoTracking().Where(row => row.Reached != null).OrderBy(row => row.Reached).ThenBy(row => row.Id).ToListAsync(stop)).ToLookup(row => row.InitiativeId);
        var pilots = (await db.Set<PilotStep>().AsNoTracking().ToListAsync(stop)).GroupBy(step => step.Pilot).Select(steps => steps.MaxBy(step => step.Stage)!).OrderBy(step => step.Pilot.Value, StringComparer.Ordinal).ToLookup(step => step.InitiativeId);
        var costs = (await db.Set<BudgetLine>().AsNoTracking().Where(row => row.InitiativeId != null && row.Kind == BudgetKind.Cost && row.Source != null).ToListAsync(stop)).ToLookup(row => row.InitiativeId!.Value);
        return [.. initiatives.Select(row =>
        {
            List<string> members = [.. row.Owner is { } owner ? [owner] : Array.Empty<string>(), .. ShowInitiative.Parts(row.Partners), .. pilots[row.Id].Select(step => step.Municipality.Value)];
            var known = members.Select(Found).OfType<Organisation>().DistinctBy(one => one.Id).ToList();
            return new InitiativeFact(
                row.Key.Value, row.Title, row.Summary, [.. known.Select(one => one.Name)], [.. known.Where(one => one.Kind == OrganisationKind.Municipality).Select(one => one.Key.Value)], row.Theme, [.. goals[row.Id].OrderBy(goal => goal.Number).Select(goal => goal.Key.Value)],
                [.. costs[row.Id].Where(line => (line.Spent ?? line.Planned) is not null).GroupBy(line => line.Source!, StringComparer.Ordinal).Select(lines => new InitiativeCost(lines.Key, lines.Sum(line => line.Spent ?? line.Planned ?? 0)))],
                Results(row, [.. pilots[row.Id]], [.. milestones[row.Id]]), row.Started ?? milestones[row.Id].FirstOrDefault()?.Reached, row.Ended, row.IsDemo);
        })];
    }

    public async Task<IReadOnlyList<Hardship>> Hardships(PartnershipId partnership, CancellationToken stop)
    {
        var challenges = await db.Set<Challenge>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(stop);
        var goals = await db.Set<Goal>().AsNoTracking().ToDictionaryAsync(goal => goal.Id, stop);
        var pivots = (await db.Set<GoalVersion>().AsNoTracking().Where(version => version.Number > 1).ToListAsync(stop)).Where(version => version.IsPivot && goals.ContainsKey(version.GoalId)).OrderBy(version => goals[version.GoalId].Number).ThenBy(version => version.Number);
        return
        [
            .. challenges.Select(row => new Hardship("utfordring:" + row.Key, Cut(row.Title), Joined(row.Cause, row.Consequence), row.Countermeasure, LearntWords.Challenge.With(row.Number), "/utfordringer/" + row.Key, row.IsDemo)),
            .. pivots.Select(version => new Hardship($"vending:{goals[version.GoalId].Key}:{version.Number}", Cut(LearntWords.Turned.With(goals[version.GoalId].Title).Nb), version.Reason, null, LearntWords.Pivot.With(goals[version.GoalId].Number), "/mal/" + goals[version.GoalId].Key, version.IsDemo)),
        ];
    }

    private static List<Text> Results(Initiative row, List<PilotStep> pilots, List<Milestone> reached)
    {
        List<Text> told = [.. pilots.Select(step => LearntWords.PilotIn.With(step.Title, InitiativeWords.Of(step.Stage)))];
        if (reached.Count > 0)
        {
            told.Add(LearntWords.Reached.With(string.Join("; ", reached.Select(milestone => milestone.Title))));
        }

        if (row.Judgement is { } judgement)
        {
            told.Add(Text.Same(judgement));
        }

        return told;
    }

    private static string? Joined(string? one, string? other) => one is null ? other : other is null ? one : one + " " + other;

    private static string Cut(string title) => title.Length <= LongTitle ? title : title[..LongTitle];
}

internal static class LearntWords
{
    public static readonly Text Challenge = new("Utfordring {0} i programmet", "Utfordring {0} i programmet", "Challenge {0} in the programme");
    public static readonly Text Pivot = new("Omlegging av mål {0}", "Omlegging av mål {0}", "Change of goal {0}");
    public static readonly Text Turned = new("Målet måtte legges om: {0}", "Målet måtte leggjast om: {0}", "The goal had to be changed: {0}");
    public static readonly Text PilotIn = Text.Same("{0}: {1}.");
    public static readonly Text Reached = new("Nådde milepæler: {0}.", "Nådde milepælar: {0}.", "Milestones reached: {0}.");
}
