using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;

namespace Samspill.Programme.Goals;

/// <summary>Start a goal: through the gate when it is concrete, past it only with the reference of a decision.</summary>
public static class StartGoal
{
    /// <summary>The decision by which it starts although not concrete: who made it, when, and the case; all null when it is to go through the gate.</summary>
    public sealed record Request(string? Body, DateOnly? DecidedOn, string? CaseNumber);

    internal static async Task<IResult> Handle(string goal, Input input, SamspillDb db, KeptFacts kept, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowGoal.Find(db, goal, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var decision = DecisionReference.Read(input, db.Scene.Clock.Today, isRequired: false);
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowGoal.Handle(goal, db, kept, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Start(await ShowGoal.Requirements(found, db, stop), decision?.Text, db.Scene.Clock.Today) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        if (!await db.Set<GoalVersion>().AnyAsync(version => version.GoalId == found.Id, stop))
        {
            // A draft's sentence was free to change; from now on each new one is a version.
            db.Add(new GoalVersion { GoalId = found.Id, Number = 1, Sentence = found.Sentence, From = db.Scene.Clock.Today });
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/mal/{goal}"), new { goal, found.Status, found.OverrideDecision }, GoalWords.Started);
    }
}
