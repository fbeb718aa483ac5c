using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Goals;

/// <summary>Link an initiative that exists to a goal it serves. It may serve several.</summary>
public static class LinkInitiative
{
    /// <summary>The initiative, by key.</summary>
    public sealed record Request(string Initiative);

    internal static async Task<IResult> Handle(string goal, Input input, SamspillDb db, KeptFacts kept, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowGoal.Find(db, goal, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var asked = input.Text("initiative", Key.MaxLength);
        var initiative = await db.Set<Initiative>().ByKey(asked, stop);
        input.Flaws.Require(initiative is not null || input.Flaws.Any, "initiative", GoalWords.WorkUnknown);
        Task<IResult> Page() => ShowGoal.Handle(goal, db, kept, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Status == GoalStatus.Closed)
        {
            return Answer.Refused(GoalRefusals.Ended, input, Page);
        }

        if (!await db.Set<InitiativeGoal>().AnyAsync(link => link.GoalId == found.Id && link.InitiativeId == initiative!.Id, stop))
        {
            db.Add(new InitiativeGoal { GoalId = found.Id, InitiativeId = initiative!.Id });
            await db.SaveChangesAsync(stop);
        }

        return Answer.Done(frame.At($"/mal/{goal}#tiltak"), new { goal, initiative = initiative!.Key }, GoalWords.WorkLinked.With(initiative.Title));
    }

    /// <summary>More than these are too many to choose among; the others are linked from their own pages.</summary>
    internal const int MostChoices = 40;

    /// <summary>Initiatives that do not serve the goal yet and have not ended, those that serve none first, for one who may link them; none for everybody else.</summary>
    internal static IReadOnlyList<ShowInitiative.Choice> Choices(Goal goal, GoalSurroundings around, List<GoalWork> work, Reader reader) =>
        goal.Status == GoalStatus.Closed || !reader.May(ProgrammeDeeds.WriteInitiative) ? []
            : [.. around.Running.ExceptBy(work.Select(row => row.Told.Key), choice => choice.Key).Take(MostChoices)];
}
