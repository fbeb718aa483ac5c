using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Goals;

/// <summary>The goals one under the other, in a table that can be sorted and taken away; what the overview tells in tiles.</summary>
public static class ShowGoals
{
    /// <summary>What the page shows.</summary>
    /// <param name="Count">How many goals there are; <c>Goals</c> holds those of the page.</param>
    public sealed record View(Text Verdict, int Count, int Page, int Pages, IReadOnlyList<ShowProgramme.Tile> Goals, DateOnly Today, bool MayWrite);

    internal static async Task<IResult> Handle(string? side, SamspillDb db, KeptFacts kept, Reader reader, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var goals = await kept.Of(() => GoalTotals.Read(db, today, stop));
        var shown = await GoalTiles.Shown(db, kept, goals, side, today, stop);
        return Answer.With<GoalsPage, View>(new View(OverviewWords.Verdict(goals.WithoutResult, goals.PivotsWithoutDecision, goals.Count, mayFreeze: true), goals.Count, shown.Number, shown.Of, shown.Tiles, today, reader.May(ProgrammeDeeds.WriteGoal)));
    }
}
