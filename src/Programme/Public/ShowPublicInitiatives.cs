using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Public;

/// <summary>The initiatives that have been opened to all: what is done, by which organisations, for which goals, and what becomes of it. No people, no money, no drafts.</summary>
public static class ShowPublicInitiatives
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Line> Initiatives);

    /// <summary>An initiative as anybody may read it.</summary>
    /// <param name="After">What becomes of it: who takes over, or why it ends.</param>
    public sealed record Line(string Key, string Title, string? Summary, InitiativePhase Phase, DateOnly? Started, DateOnly? Ended, string? Owner, IReadOnlyList<string> Partners, IReadOnlyList<string> Goals, IReadOnlyList<Pilot> Pilots, Text? After, bool IsDemo);

    /// <summary>How far a pilot has come in a municipality.</summary>
    public sealed record Pilot(string Title, string Municipality, PilotStage Stage, DateOnly? On, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, CancellationToken stop) => Answer.With<PublicInitiativesPage, View>(await Read(db, stop));

    /// <summary>What anybody may know of initiatives: the page, the tables and those who fetch are all told this and no more.</summary>
    internal static async Task<View> Read(SamspillDb db, CancellationToken stop, List<Key>? only = null)
    {
        var shown = db.Set<Initiative>().AsNoTracking().Where(row => row.IsOpen && (only == null || only.Contains(row.Key)));
        var open = await shown.OrderBy(row => row.Number).ToListAsync(stop);
        var ids = shown.Select(row => row.Id);
        var organisations = await db.Set<Organisation>().AsNoTracking().Select(row => new { row.Key, row.MunicipalityCode, row.Name }).ToListAsync(stop);
        var goals = (await db.Set<InitiativeGoal>().AsNoTracking().Where(link => ids.Contains(link.InitiativeId))
            .Join(db.Set<Goal>().Where(goal => goal.Status != GoalStatus.Draft), link => link.GoalId, goal => goal.Id, (link, goal) => new { link.InitiativeId, goal.Number, goal.Title }).ToListAsync(stop)).ToLookup(row => row.InitiativeId);
        var pilots = (await db.Set<PilotStep>().AsNoTracking().Where(step => ids.Contains(step.InitiativeId)).ToListAsync(stop)).GroupBy(step => step.Pilot).Select(steps => steps.MaxBy(step => step.Stage)!).ToLookup(step => step.InitiativeId);
        string Named(string key) => organisations.Find(row => row.Key.Value == key || row.MunicipalityCode?.Value == key)?.Name ?? key;
        return new([.. open.Select(row => new Line(
            row.Key.Value, row.Title, row.Summary, row.Phase, row.Started, row.Ended, row.Owner is { } owner ? Named(owner) : null, [.. ShowInitiative.Parts(row.Partners).Select(Named)],
            [.. goals[row.Id].OrderBy(goal => goal.Number).Select(goal => $"{goal.Number} {goal.Title}")], [.. pilots[row.Id].Select(step => new Pilot(step.Title, Named(step.Municipality.Value), step.Stage, step.On, step.IsDemo))],
            row.HandOverTo is { } to ? OpenInitiativeWords.TakenOver.With(Named(to)) : row.EndsHereBecause is { } because ? OpenInitiativeWords.EndsHere.With(because) : null, row.IsDemo))]);
    }
}

internal static class OpenInitiativeWords
{
    public static readonly Text Title = new("Tiltak", "Tiltak", "Initiatives");
    public static readonly Plural Verdict = new(new("Ett tiltak kan leses her.", "Eitt tiltak kan lesast her.", "One initiative can be read of here."), new("{0} tiltak kan leses her.", "{0} tiltak kan lesast her.", "{0} initiatives can be read of here."));
    public static readonly Text None = new("Ingen tiltak er åpnet for alle ennå.", "Ingen tiltak er opna for alle enno.", "No initiatives are opened to all yet.");
    public static readonly Text Owner = new("Eier", "Eigar", "Owner");
    public static readonly Text Partners = new("Er med", "Er med", "Take part");
    public static readonly Text Goals = new("For mål", "For mål", "For goals");
    public static readonly Text Pilots = new("Piloter", "Pilotar", "Pilots");
    public static readonly Text TakenOver = new("Overtas av {0}.", "Blir teke over av {0}.", "Taken over by {0}.");
    public static readonly Text EndsHere = new("Slutter med programmet: {0}", "Sluttar med programmet: {0}", "Ends with the programme: {0}");
}
