using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;

namespace Samspill.Programme.Goals;

/// <summary>Register, once, the decision behind a change that was made before it.</summary>
public static class RegisterDecision
{
    /// <summary>Which version, and what was decided, by whom and when.</summary>
    public sealed record Request(int Number, string Decision, string? DecidedBy, DateOnly? DecidedOn);

    internal static async Task<IResult> Handle(string goal, Input input, SamspillDb db, KeptFacts kept, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Whole("number") ?? 0, input.Required("decision", EditWords.DecisionMissing, 300), input.Text("decidedBy", 200), input.Date("decidedOn"));
        var found = await ShowGoal.Find(db, goal, stop);
        var version = found is null ? null : await db.Set<GoalVersion>().SingleOrDefaultAsync(row => row.GoalId == found.Id && row.Number == request.Number, stop);
        if (version is null)
        {
            return input.Flaws.Any && found is not null ? Answer.Flawed(input, () => ShowGoal.Handle(goal, db, kept, reader, stop)) : Answer.Absent;
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowGoal.Handle(goal, db, kept, reader, stop));
        }

        if (version.Decide(request.Decision, request.DecidedBy, request.DecidedOn) is { } refusal)
        {
            return Answer.Refused(refusal, input, () => ShowGoal.Handle(goal, db, kept, reader, stop));
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/mal/{goal}#omlegging"), new { goal, version = version.Number, version.Decision }, EditWords.DecisionSaved);
    }
}
