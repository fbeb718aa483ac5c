using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Knowledge.Cards;

/// <summary>One deed on one card: found, checked, done, saved. What is refused is said on the card's own page, with the input kept.</summary>
internal sealed class OnCard(SamspillDb db, Reader reader, Frame frame, SiteAddress site, IEnumerable<IGoalSource> goals, IEnumerable<IInitiativeFacts> initiatives)
{
    public SamspillDb Db => db;

    public Reader Reader => reader;

    public DateOnly Today => db.Scene.Clock.Today;

    public async Task<IResult> Do(string card, Input input, Func<ProjectCard, Task<Refusal?>> deed, Text notice, CancellationToken stop) => await db.Set<ProjectCard>().ByKey(card, stop) is not { } found
        ? Answer.Absent
        : await db.CarryOut(
            input,
            () => ShowCard.Handle(card, db, reader, frame, site, goals, initiatives, stop),
            () => deed(found),
            CardRefusals.SavedBySomebodyElse,
            () => Answer.Done(frame.At("/kunnskap/prosjekter/" + card), new { card, version = found.Version }, notice.With(found.Title)),
            stop);
}

/// <summary>Write the quarter's line on a running project, or say that it runs no more: on the card, or where it is asked for in My week.</summary>
public static class WriteLine
{
    /// <summary>What is to be said, and the state the project is in; it still runs when none is named. What is said of one that is finished is its result, and of one that is stopped why, where the card does not say.</summary>
    public sealed record Request(string Says, CardState? State);

    internal static async Task<IResult> Handle(string card, Input input, OnCard on, CancellationToken stop)
    {
        var request = new Request(input.Required("says", CardWords.LineMissing, 1000), input.Choice<CardState>("state"));
        input.Flaws.Require(request.State != CardState.Idea, "state", CardWords.NoLongerAnIdea);
        return await on.Do(card, input, found =>
        {
            if (found.State != CardState.Running)
            {
                return Task.FromResult<Refusal?>(CardRefusals.NotRunning.With(CardWords.Of(found.State)));
            }

            on.Db.Add(new CardLine { CardId = found.Id, On = on.Today, Says = request.Says, ById = on.Reader.PersonId, IsDemo = found.IsDemo });
            (found.State, found.ChangedOn) = (request.State ?? CardState.Running, on.Today);
            if (found.State is CardState.Stopped or CardState.Failed)
            {
                found.Failure ??= request.Says;
            }

            if (found.State == CardState.Finished)
            {
                found.Result ??= request.Says;
            }

            return Task.FromResult<Refusal?>(null);
        }, CardWords.LineSaved, stop);
    }
}

/// <summary>Confirm that a card's result is proven: another than a reader's impression stands behind the figures that are counted.</summary>
public static class ConfirmResult
{
    /// <summary>Nothing but the address is needed.</summary>
    public sealed record Request;

    internal static Task<IResult> Handle(string card, Input input, OnCard on, CancellationToken stop) => on.Do(card, input, async found =>
        found.Confirm(await on.Db.Set<CardFigure>().AnyAsync(row => row.CardId == found.Id && row.Evidence != null, stop), on.Reader.PersonId, on.Today), CardWords.ResultConfirmed, stop);
}

/// <summary>Open a card to all, or take it back.</summary>
public static class PublishCard
{
    /// <summary>Nothing but the address is needed.</summary>
    public sealed record Request;

    internal static Task<IResult> Handle(string card, Input input, OnCard on, CancellationToken stop) =>
        on.Do(card, input, found => Task.FromResult(found.Publish(on.Today)), CardWords.Published, stop);

    internal static Task<IResult> Withdraw(string card, Input input, OnCard on, CancellationToken stop) =>
        on.Do(card, input, found => Task.FromResult(found.Withdraw()), CardWords.Withdrawn, stop);
}
