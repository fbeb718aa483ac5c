using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Tight;

/// <summary>Follow a goal tightly from today to a day, with the reason; end it before its time; and write the week's line.</summary>
public static class FollowTightly
{
    /// <summary>Why, and to which day.</summary>
    public sealed record Request(string? Reason, DateOnly? Until);

    /// <summary>Why it ends before its time.</summary>
    public sealed record Ending(string? Because);

    /// <summary>What came of the week's promise, what stands in the way, and the next deed.</summary>
    public sealed record Line(string? Came, string? InTheWay, string? Next);

    internal static async Task<IResult> Handle(string goal, Input input, SamspillDb db, KeptFacts kept, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowGoal.Find(db, goal, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var today = db.Scene.Clock.Today;
        var request = new Request(input.Required("reason", TightWords.ReasonMissing, 500), input.Date("until"));
        input.Flaws.Require((request.Until > today && request.Until <= today.AddDays(7 * TightFollowUp.MostWeeks)) || input.Flaws.Of("until").Any(), "until", TightWords.UntilRange.With(TightFollowUp.MostWeeks));
        Task<IResult> Page() => ShowGoal.Handle(goal, db, kept, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Status == GoalStatus.Closed)
        {
            return Answer.Refused(GoalRefusals.Ended, input, Page);
        }

        if ((await TightFollowUp.On(db, today, stop)).ContainsKey(found.Id))
        {
            return Answer.Refused(TightRefusals.AlreadyOn, input, Page);
        }

        db.Add(new TightFollowUp { GoalId = found.Id, Reason = request.Reason!, From = today, Until = request.Until!.Value, OrderedBy = await Desk.Me(db, reader, stop) });
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/mal/{goal}#tett"), new { goal, from = today, request.Until }, TightWords.SwitchedOn.With(request.Until));
    }

    internal static async Task<IResult> End(string goal, Input input, SamspillDb db, KeptFacts kept, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowGoal.Find(db, goal, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var because = input.Required("because", Owning.OwningWords.BecauseMissing, 500);
        Task<IResult> Page() => ShowGoal.Handle(goal, db, kept, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var today = db.Scene.Clock.Today;
        var running = (await db.Set<TightFollowUp>().Where(row => row.GoalId == found.Id).ToListAsync(stop)).Find(row => row.IsOn(today));
        if ((running is null ? TightRefusals.NotOn : running.End(because, today)) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/mal/{goal}#tett"), new { goal, ended = today }, TightWords.SwitchedOff);
    }

    internal static async Task<IResult> Write(string goal, Input input, SamspillDb db, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowGoal.Find(db, goal, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var line = new Line(input.Required("came", TightWords.CameMissing, 500), input.Text("inTheWay", 500), input.Required("next", TightWords.NextMissing, 500));
        Task<IResult> Page() => ShowTight.Handle(db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var today = db.Scene.Clock.Today;
        if (!(await TightFollowUp.On(db, today, stop)).ContainsKey(found.Id))
        {
            return Answer.Refused(TightRefusals.NotOn, input, Page);
        }

        var monday = Clock.MondayOf(today);
        var row = await db.Set<WeekLine>().SingleOrDefaultAsync(row => row.GoalId == found.Id && row.Monday == monday, stop) ?? db.Add(new WeekLine { GoalId = found.Id, Monday = monday, Came = line.Came!, Next = line.Next! }).Entity;
        (row.Came, row.InTheWay, row.Next, row.By, row.On) = (line.Came!, line.InTheWay, line.Next!, await Desk.Me(db, reader, stop), today);
        if (Ownership.Standing(await db.Set<Ownership>().Where(owner => owner.GoalId == found.Id).ToListAsync(stop)) is { } owner && owner.PersonId == reader.PersonId && owner.PersonId is not null)
        {
            owner.LastHeard = today;
        }

        return await Desk.Save(db, MeasurementRefusals.SavedBySomebodyElse, stop) is { } conflict ? Answer.Refused(conflict, input, Page)
            : Answer.Done(frame.At($"/tett#m-{goal}"), new { goal, week = monday }, TightWords.LineSaved);
    }
}
