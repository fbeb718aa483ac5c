using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
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
                Results(row, [.. pilots[row.Id]], [.. milestones[row.Id]]), row.Started ?? milestones[row.Id].FirstOrDefault()?.Reached, row.Ended, row.IsDemo)
            {
                EndsHereBecause = row.EndsHereBecause,
                HandOver = row.HandOverTo is { } to ? HandedOver(Found(to)?.Name ?? to, row.HandOverOn, row.HandOverNote) : null,
                Evidence = [.. pilots[row.Id].Where(step => step.Evidence is not null).Select(step => LearntWords.KnownBy.With(step.Title, step.Evidence)), .. milestones[row.Id].Where(milestone => milestone.Evidence is not null).Select(milestone => LearntWords.KnownBy.With(milestone.Title, milestone.Evidence))],
            };
        })];
    }

    public async Task<IReadOnlyList<InitiativeFigure>> Figures(PartnershipId partnership, string initiative, CancellationToken stop)
    {
        if (await db.Set<Initiative>().AsNoTracking().ByKey(initiative, stop) is not { } found)
        {
            return [];
        }

        var indicators = await db.Set<Indicator>().AsNoTracking().Where(row => db.Set<IndicatorGoal>().Any(told => told.IndicatorId == row.Id && db.Set<InitiativeGoal>().Any(link => link.InitiativeId == found.Id && link.GoalId == told.GoalId))).OrderBy(row => row.TitleSortKey).ToListAsync(stop);
        var ids = indicators.ConvertAll(row => row.Id);
        var measured = (await db.Set<Measurement>().AsNoTracking().Where(row => ids.Contains(row.IndicatorId) && row.Municipality == null && row.NotMeasuredBecause == null).ToListAsync(stop)).Where(row => row.Counts).ToLookup(row => row.IndicatorId);
        return [.. indicators.Select(indicator => (indicator, newest: measured[indicator.Id].MaxBy(row => row.Period))).Where(pair => pair.newest is not null && pair.indicator.Kind != IndicatorKind.Scale)
            .Select(pair => (pair.indicator, newest: pair.newest!, value: Figure.Of(pair.indicator, pair.newest!))).Where(one => one.value is not null)
            .Select(one => new InitiativeFigure(one.indicator.Title, Math.Round(one.value!.Value, one.indicator.Decimals), one.indicator.Kind == IndicatorKind.Percent ? "%" : one.indicator.Unit, one.newest.Evidence is { } evidence ? LearntWords.MeasuredBy.With(one.newest.Period, evidence) : LearntWords.MeasuredOn.With(one.newest.Period)))];
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

    private static Text HandedOver(string to, DateOnly? on, string? note)
    {
        var who = on is { } day ? LearntWords.HandedOverOn.With(to, day) : LearntWords.HandedOver.With(to);
        return note is null ? who : who.Then(Text.Same(note), " ");
    }

    private static string? Joined(string? one, string? other) => one is null ? other : other is null ? one : one + " " + other;

    private static string Cut(string title) => title.Length <= LongTitle ? title : title[..LongTitle];
}

internal static class LearntWords
{
    public static readonly Text Challenge = new("Utfordring {0} i programmet", "Utfordring {0} i programmet", "Challenge {0} in the programme");
    public static readonly Text Pivot = new("Omlegging av mål {0}", "Omlegging av mål {0}", "Change of goal {0}");
    public static readonly Text Turned = new("Målet måtte legges om: {0}", "Målet måtte leggjast om: {0}", "The goal had to be changed: {0}");
    public static readonly Text KnownBy = Text.Same("{0}: {1}");
    public static readonly Text HandedOver = new("{0} fører det videre.", "{0} fører det vidare.", "{0} carries it on.");
    public static readonly Text HandedOverOn = new("{0} fører det videre fra {1}.", "{0} fører det vidare frå {1}.", "{0} carries it on from {1}.");
    public static readonly Text MeasuredOn = new("målt {0}", "målt {0}", "measured {0}");
    public static readonly Text MeasuredBy = new("målt {0}: {1}", "målt {0}: {1}", "measured {0}: {1}");
    public static readonly Text PilotIn = Text.Same("{0}: {1}.");
    public static readonly Text Reached = new("Nådde milepæler: {0}.", "Nådde milepælar: {0}.", "Milestones reached: {0}.");
}
