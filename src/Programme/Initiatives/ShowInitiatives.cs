using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Initiatives;

/// <summary>The board of initiatives, by phase.</summary>
public static class ShowInitiatives
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Card> Cards);

    /// <summary>An initiative, the goals it serves, and its next milestone.</summary>
    public sealed record Card(string Key, string Title, InitiativePhase Phase, string? Summary, IReadOnlyList<string> Goals, string? NextMilestone, DateOnly? NextDue, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var initiatives = await db.Set<Initiative>().AsNoTracking().OrderBy(initiative => initiative.Number).ToListAsync(stop);
        var goals = (await db.Set<InitiativeGoal>().Join(db.Set<Goal>(), link => link.GoalId, goal => goal.Id, (link, goal) => new { link.InitiativeId, goal.Title, goal.Number }).ToListAsync(stop)).ToLookup(goal => goal.InitiativeId);
        var next = (await db.Set<Milestone>().AsNoTracking().Where(milestone => milestone.Reached == null && milestone.Due >= today).ToListAsync(stop)).ToLookup(milestone => milestone.InitiativeId);
        return Answer.With<InitiativesPage, View>(new View(initiatives.ConvertAll(initiative =>
        {
            var soonest = next[initiative.Id].OrderBy(milestone => milestone.Due).FirstOrDefault();
            return new Card(initiative.Key.Value, initiative.Title, initiative.Phase, initiative.Summary, [.. goals[initiative.Id].OrderBy(goal => goal.Number).Select(goal => $"{goal.Number} {goal.Title}")], soonest?.Title, soonest?.Due, initiative.IsDemo);
        })));
    }
}

internal static class InitiativeWords
{
    public static readonly Text Title = new("Tiltak", "Tiltak", "Initiatives");
    public static readonly Text Verdict = new("{0} tiltak. {1} er ikke koblet til noe mål.", "{0} tiltak. {1} er ikkje kopla til noko mål.", "{0} initiatives. {1} are not linked to any goal.");
    public static readonly Text NoGoal = new("Ikke koblet til noe mål", "Ikkje kopla til noko mål", "Not linked to any goal");
    public static readonly Text None = new("Ingen tiltak her.", "Ingen tiltak her.", "No initiatives here.");

    public static Text Of(InitiativePhase phase) => phase switch
    {
        InitiativePhase.Forstudie => new("Forstudie", "Forstudie", "Feasibility study"),
        InitiativePhase.Forprosjekt => new("Forprosjekt", "Forprosjekt", "Pre-project"),
        InitiativePhase.Hovedprosjekt => new("Hovedprosjekt", "Hovudprosjekt", "Main project"),
        _ => new("Videreført", "Vidareført", "Carried on"),
    };
}
