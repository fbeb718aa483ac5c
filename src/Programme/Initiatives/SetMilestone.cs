using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Answers;

namespace Samspill.Programme.Initiatives;

/// <summary>Set a milestone, move its day with a reason, or say that it is reached and what shows it. A day never moves because it passed.</summary>
public static class SetMilestone
{
    /// <summary>A new milestone; the day may be set later.</summary>
    public sealed record Request(string Title, DateOnly? Due);

    /// <summary>Its new day, and why.</summary>
    public sealed record MoveRequest(DateOnly Due, string Because);

    /// <summary>The day it was reached, and what shows it.</summary>
    public sealed record ReachRequest(DateOnly On, string Evidence);

    internal static Task<IResult> Add(string initiative, Input input, OnInitiative on, CancellationToken stop)
    {
        var request = new Request(input.Required("title", InitiativePageWords.TitleMissing, 200), input.Date("due"));
        return on.Do(initiative, input, async found =>
        {
            if (found.Ended is not null)
            {
                return InitiativeRefusals.Closed.With(found.Ended);
            }

            if (await on.Db.Set<Milestone>().AnyAsync(row => row.InitiativeId == found.Id && row.Title == request.Title, stop))
            {
                return InitiativeRefusals.MilestoneTwice;
            }

            on.Db.Add(new Milestone { InitiativeId = found.Id, Title = request.Title, Due = request.Due });
            return null;
        }, InitiativePageWords.MilestoneSaved, "#milepaler", stop);
    }

    internal static Task<IResult> Move(string initiative, Guid milestone, Input input, OnInitiative on, CancellationToken stop)
    {
        var due = input.Date("due");
        input.Flaws.Require(due is not null || input.Flaws.Of("due").Any(), "due", InitiativePageWords.DayMissing);
        var because = input.Text("because", 500);
        return on.Do(initiative, input, async found => await Find(on, found, milestone, stop) is { } row ? row.Move(due!.Value, because, on.Today) : Unknown, InitiativePageWords.MilestoneMoved, "#m-" + milestone, stop);
    }

    internal static Task<IResult> Reach(string initiative, Guid milestone, Input input, OnInitiative on, CancellationToken stop)
    {
        var day = input.Date("on");
        input.Flaws.Require(day is not null || input.Flaws.Of("on").Any(), "on", InitiativePageWords.DayMissing);
        var evidence = input.Text("evidence", 500);
        return on.Do(initiative, input, async found => await Find(on, found, milestone, stop) is { } row ? row.Reach(day!.Value, evidence, on.Today) : Unknown, InitiativePageWords.MilestoneReached, "#m-" + milestone, stop);
    }

    private static readonly Kernel.Refusal Unknown = new("programme.milestone-unknown", new("Vi fant ikke milepælen.", "Vi fann ikkje milepælen.", "We could not find the milestone."), Kernel.RefusalKind.Absent);

    private static Task<Milestone?> Find(OnInitiative on, Initiative found, Guid milestone, CancellationToken stop)
    {
        var id = PartId.From(milestone);
        return on.Db.Set<Milestone>().SingleOrDefaultAsync(row => row.InitiativeId == found.Id && row.Id == id, stop);
    }
}
