using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Knowledge.Lessons;

/// <summary>One deed on one lesson: found, checked, done, saved. What is refused is said on the lesson's own page, with the input kept.</summary>
internal sealed class OnLesson(SamspillDb db, Reader reader, Frame frame, IEnumerable<IInitiativeFacts> initiatives)
{
    public SamspillDb Db => db;

    public Reader Reader => reader;

    public DateOnly Today => db.Scene.Clock.Today;

    public IEnumerable<IInitiativeFacts> Initiatives => initiatives;

    public async Task<IResult> Do(string lesson, Input input, Func<Lesson, Task<Refusal?>> deed, Text notice, CancellationToken stop) => await db.Set<Lesson>().ByKey(lesson, stop) is not { } found
        ? Answer.Absent
        : await db.CarryOut(
            input,
            () => ShowLesson.Handle(lesson, db, reader, initiatives, stop),
            () => deed(found),
            CardRefusals.SavedBySomebodyElse,
            () => Answer.Done(frame.At("/kunnskap/lerdommer/" + lesson), new { lesson, version = found.Version }, notice),
            stop);
}

/// <summary>Go over a lesson that is proposed: it may be relied on, or it is set aside.</summary>
public static class ReviewLesson
{
    /// <summary>Whether it may be relied on: `Reviewed` or `Rejected`.</summary>
    public sealed record Request(LessonState State);

    internal static Task<IResult> Handle(string lesson, Input input, OnLesson on, CancellationToken stop)
    {
        var state = input.Choice<LessonState>("state");
        input.Flaws.Require(state is LessonState.Reviewed or LessonState.Rejected || input.Flaws.Of("state").Any(), "state", LessonWords.VerdictMissing);
        return on.Do(lesson, input, found => Task.FromResult(state == LessonState.Reviewed ? found.Review(on.Reader.PersonId, on.Today) : found.Reject(on.Reader.PersonId, on.Today)), state == LessonState.Rejected ? LessonWords.SetAside : LessonWords.GoneOver, stop);
    }
}

/// <summary>Open a lesson to all, or take it back.</summary>
public static class PublishLesson
{
    /// <summary>Nothing but the address is needed.</summary>
    public sealed record Request;

    internal static Task<IResult> Handle(string lesson, Input input, OnLesson on, CancellationToken stop) =>
        on.Do(lesson, input, found => Task.FromResult(found.Publish(on.Today)), LessonWords.Published, stop);

    internal static Task<IResult> Withdraw(string lesson, Input input, OnLesson on, CancellationToken stop) => on.Do(lesson, input, found =>
    {
        found.PublishedOn = null;
        return Task.FromResult<Refusal?>(null);
    }, LessonWords.Withdrawn, stop);
}

/// <summary>Register that an initiative builds on a lesson or on a card. Saying it twice is saying it once.</summary>
public static class RegisterReuse
{
    /// <summary>The initiative, by key, and for what.</summary>
    public sealed record Request(string Initiative, string? Note);

    internal static async Task<IResult> Handle(string lesson, Input input, OnLesson on, CancellationToken stop)
    {
        var request = await Read(input, on.Db, on.Initiatives, stop);
        return await on.Do(lesson, input, async found =>
        {
            if (found.State != LessonState.Reviewed)
            {
                return LessonRefusals.NotReviewed;
            }

            if (!await on.Db.Set<Reuse>().AnyAsync(row => row.LessonId == found.Id && row.Initiative == request.Initiative, stop))
            {
                on.Db.Add(new Reuse { LessonId = found.Id, Initiative = request.Initiative, Note = request.Note, On = on.Today, ById = on.Reader.PersonId });
            }

            return null;
        }, LessonWords.Reused, stop);
    }

    internal static async Task<IResult> OfCard(string card, Input input, OnCard on, IEnumerable<IInitiativeFacts> initiatives, CancellationToken stop)
    {
        var request = await Read(input, on.Db, initiatives, stop);
        return await on.Do(card, input, async found =>
        {
            if (!await on.Db.Set<Reuse>().AnyAsync(row => row.CardId == found.Id && row.Initiative == request.Initiative, stop))
            {
                on.Db.Add(new Reuse { CardId = found.Id, Initiative = request.Initiative, Note = request.Note, On = on.Today, ById = on.Reader.PersonId });
            }

            return null;
        }, LessonWords.Reused, stop);
    }

    private static async Task<Request> Read(Input input, SamspillDb db, IEnumerable<IInitiativeFacts> initiatives, CancellationToken stop)
    {
        var request = new Request(input.Required("initiative", CardWords.InitiativeUnknown, Key.MaxLength), input.Text("note", 500));
        input.Flaws.Require(request.Initiative.Length == 0 || (await initiatives.Facts(db, stop)).Any(fact => fact.Key == request.Initiative), "initiative", CardWords.InitiativeUnknown);
        return request;
    }
}
