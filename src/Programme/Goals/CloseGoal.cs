using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Goals;

/// <summary>
/// End a goal: when each of its initiatives that still runs is handed over or ends here, and the effect has a date on which
/// somebody looks for it, within the programme's horizon. A goal that nobody worked on has no effect to look for.
/// </summary>
public static class CloseGoal
{
    /// <summary>What stands in the way, each with where it is mended.</summary>
    public sealed record View(string Key, int Number, string Title, GoalStatus Status, IReadOnlyList<Missing> Open);

    /// <summary>Why it ends.</summary>
    public sealed record Request(string Because);

    internal static async Task<IResult> Show(string goal, SamspillDb db, CancellationToken stop) =>
        await ShowGoal.Find(db, goal, stop) is { } found
            ? Answer.With<CloseGoalPage, View>(new(found.Key.Value, found.Number, found.Title, found.Status, await Open(found, db, stop)))
            : Answer.Absent;

    internal static async Task<IResult> Handle(string goal, Input input, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Required("because", EditWords.BecauseMissing, 1000));
        if (await ShowGoal.Find(db, goal, stop) is not { } found)
        {
            return Answer.Absent;
        }

        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return Show(goal, db, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Close(request.Because, await Open(found, db, stop), db.Scene.Clock.Today) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/mal/{goal}"), new { goal, found.Status, found.ClosedOn }, EditWords.Ended);
    }

    private static async Task<IReadOnlyList<Missing>> Open(Goal goal, SamspillDb db, CancellationToken stop)
    {
        var work = await GoalWork.Read(goal, db, stop);
        var around = await GoalSurroundings.Read(db, stop);
        var effects = around.Effects[goal.Key.Value].ToList();
        var open = work.Where(row => IsLoose(row.Initiative)).Select(row => new Missing(EditWords.WorkWithoutHandOver.With(row.Told.Title), EditWords.HandItOver, "/tiltak/" + row.Told.Key)).ToList();
        if (effects.Count == 0 && goal.NotWorkedOnBecause is null)
        {
            open.Add(new(EditWords.NoEffectAssumed, EditWords.AssumeOne, "/effekter"));
        }

        open.AddRange(effects.Where(effect => effect.CheckOn is not { } on || on.Year > (around.EffectHorizon ?? on.Year))
            .Select(effect => new Missing(EditWords.EffectWithoutDate.With(effect.Assumption.TrimEnd('.')), around.EffectHorizon is { } year ? EditWords.DateIt.With(Text.Same(year.ToString(System.Globalization.CultureInfo.InvariantCulture))) : EditWords.DateItAny, "/effekter")));
        return open;
    }

    /// <summary>True for work that still runs, is carried on by nobody, and does not end here.</summary>
    private static bool IsLoose(Initiative initiative) =>
        initiative.Ended is null && initiative.Phase != InitiativePhase.Viderefort && string.IsNullOrWhiteSpace(initiative.HandOverTo) && string.IsNullOrWhiteSpace(initiative.EndsHereBecause);
}
