using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Network.Gatherings;

/// <summary>Take a lesson home from a gathering: what we learned, what we will do with it, who and by when. Never without an owner, never later than 90 days.</summary>
public static class TakeHome
{
    /// <summary>The lesson, the task, its owner's key and its day; 90 days after the gathering when no day is given.</summary>
    public sealed record Request(string Lesson, string Task, string Owner, DateOnly? DueOn);

    internal static async Task<IResult> Handle(string gathering, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Gathering>().AsNoTracking().ByKey(gathering, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var latest = found.LastDay.AddDays(HomeLesson.Days);
        var request = new Request(input.Required("lesson", GatheringWords.LessonMissing, 1000), input.Required("task", GatheringWords.TaskMissing, 300), input.Required("owner", GatheringWords.OwnerMissing, Key.MaxLength), input.Date("dueOn"));
        var owner = request.Owner.Length == 0 ? null : await db.Person(request.Owner, stop);
        input.Flaws.Require(request.Owner.Length == 0 || owner is not null, "owner", GatheringWords.PersonUnknown);
        input.Flaws.Require(request.DueOn is null || (request.DueOn > found.On && request.DueOn <= latest), "dueOn", GatheringWords.DueWrong.With(latest));
        Task<IResult> Page() => ShowGathering.Handle(gathering, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.On > db.Scene.Clock.Today)
        {
            return Answer.Refused(GatheringRefusals.NotYetHeld, input, Page);
        }

        var made = db.Add(new HomeLesson { GatheringId = found.Id, Lesson = request.Lesson, Task = request.Task, OwnerId = owner!.Id, DueOn = request.DueOn ?? latest }).Entity;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/nettverk/samlinger/{gathering}#laerdommer"), new { lesson = made.Id.Value, made.DueOn }, GatheringWords.TakenHome.With(made.DueOn));
    }
}

/// <summary>Tell what a lesson became: what was done, or why we let it be.</summary>
public static class TellWhatBecame
{
    /// <summary>What it became, and whether it was done.</summary>
    public sealed record Request(string Became, Outcome? Outcome);

    /// <summary>How a home task ended.</summary>
    public enum Outcome
    {
        /// <summary>It was done.</summary>
        Done,

        /// <summary>We let it be.</summary>
        LetBe,
    }

    internal static async Task<IResult> Handle(string gathering, Guid lesson, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var id = LessonId.From(lesson);
        if (await db.Set<Gathering>().AsNoTracking().ByKey(gathering, stop) is not { } found || await db.Set<HomeLesson>().SingleOrDefaultAsync(row => row.Id == id && row.GatheringId == found.Id, stop) is not { } row)
        {
            return Answer.Absent;
        }

        var request = new Request(input.Required("became", GatheringWords.BecameMissing, 2000), input.Choice<Outcome>("outcome"));
        input.Flaws.Require(request.Outcome is not null || input.Flaws.Of("outcome").Any(), "outcome", GatheringWords.OutcomeMissing);
        Task<IResult> Page() => ShowGathering.Handle(gathering, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (row.SettledOn is not null)
        {
            return Answer.Refused(GatheringRefusals.Settled, input, Page);
        }

        (row.Became, row.IsDone, row.SettledOn) = (request.Became, request.Outcome == Outcome.Done, db.Scene.Clock.Today);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/nettverk/samlinger/{gathering}#laerdommer"), new { lesson, row.IsDone, row.SettledOn }, GatheringWords.Told);
    }
}
