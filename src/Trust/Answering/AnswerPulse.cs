using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Trust.Inviting;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;
using Samspill.Ui;

namespace Samspill.Trust.Answering;

/// <summary>
/// Answer by the link, one question a screen, without signing in. Opening it changes nothing; what is answered is closed under the link's
/// own secret until it is handed in, and is then counted and gone. All of it is in the language of the invitation, until she chooses another.
/// </summary>
public static class AnswerPulse
{
    /// <summary>Where she is.</summary>
    public enum Step
    {
        /// <summary>She has not begun.</summary>
        Welcome,

        /// <summary>A question.</summary>
        Question,

        /// <summary>All is answered and waits to be handed in.</summary>
        HandIn,

        /// <summary>Handed in.</summary>
        Thanks,

        /// <summary>The round takes no more answers, or has not begun.</summary>
        Closed,
    }

    /// <summary>What the page shows.</summary>
    /// <param name="Address">The link's own path.</param>
    /// <param name="Number">The question's number, from 1; 0 where there is none.</param>
    /// <param name="Chosen">What she answered before; 0 when nothing.</param>
    public sealed record View(Step Step, string Address, string Partnership, string Title, RaterGroup Group, int Number, int Of, Text? Statement, int Chosen, IReadOnlyList<Line> Answers, DateOnly? ClosesOn, string? FollowUp, DateOnly? FollowUpOn, bool IsDemo, WaveKind Kind);

    /// <summary>One of her answers, before it is handed in.</summary>
    public sealed record Line(int Number, Text Statement, Text Answer);

    /// <summary>The question's number and the answer: 1–5, or 6 for one who does not know.</summary>
    public sealed record Request(int Question, int Answer);

    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static async Task<IResult> Show(string partnership, string secret, SamspillDb db, HttpContext http, Turnstile turnstile, CancellationToken stop)
    {
        if (SlipCode.Read(secret) is var printed && printed != secret)
        {
            return TypedResults.Redirect($"/{partnership}/puls/{printed}{http.Request.QueryString}");
        }

        if (await Link.Find(db, secret, stop) is not { } link)
        {
            return Missed(http, turnstile);
        }

        return Answer.In(link.Language, await Page(partnership, secret, link, db, http, stop));
    }

    /// <summary>Begins: draws the form.</summary>
    internal static Task<IResult> Begin(string partnership, string secret, Input input, SamspillDb db, HttpContext http, Turnstile turnstile, CancellationToken stop) =>
        Do(partnership, secret, input, db, http, turnstile, async link =>
        {
            if (link.Sheet is null)
            {
                var begun = new int[TrustPulse.Forms];
                foreach (var form in await db.Set<Sheet>().Where(row => row.RespondentsId == link.Respondents.Id).GroupBy(row => row.Form).Select(rows => new { Form = rows.Key, Count = rows.Count() }).ToListAsync(stop))
                {
                    begun[form.Form] = form.Count;
                }

                db.Add(new Sheet { Id = Sheet.IdOf(secret), RespondentsId = link.Respondents.Id, Form = link.Wave.Kind == WaveKind.Pulse ? TrustPulse.Next(begun, RandomNumberGenerator.GetInt32) : 0 });
            }

            return null;
        }, stop);

    internal static async Task<IResult> Handle(string partnership, string secret, Input input, SamspillDb db, HttpContext http, Turnstile turnstile, CancellationToken stop)
    {
        var request = new Request(input.Whole("question") ?? 0, input.Whole("answer") ?? 0);
        return await Do(partnership, secret, input, db, http, turnstile, async link =>
        {
            if (link.Sheet is not { } sheet)
            {
                return AnswerRefusals.NotBegun;
            }

            var asked = await link.Asked(db, stop);
            input.Flaws.Require(request.Question >= 1 && request.Question <= asked.Count, "question", AnswerWords.QuestionWrong);
            input.Flaws.Require(request.Answer is >= 1 and <= TrustPulse.DoNotKnow, "answer", AnswerWords.AnswerWrong);
            if (!input.Flaws.Any)
            {
                var answers = sheet.Read(secret, asked.Count);
                answers[request.Question - 1] = request.Answer;
                sheet.Write(secret, answers);
            }

            return null;
        }, stop, isOwnAlone: true);
    }

    /// <summary>Throws away what was begun; the link can be used anew.</summary>
    internal static Task<IResult> Drop(string partnership, string secret, Input input, SamspillDb db, HttpContext http, Turnstile turnstile, CancellationToken stop) =>
        Do(partnership, secret, input, db, http, turnstile, link =>
        {
            if (link.Sheet is { } sheet)
            {
                db.Remove(sheet);
            }

            return Task.FromResult<Refusal?>(null);
        }, stop, notice: AnswerWords.Dropped);

    /// <summary>Hands in: the sheet is emptied and each count rises by one, in one save.</summary>
    internal static Task<IResult> HandIn(string partnership, string secret, Input input, SamspillDb db, HttpContext http, Turnstile turnstile, CancellationToken stop) =>
        Do(partnership, secret, input, db, http, turnstile, async link =>
        {
            if (link.Sheet is not { } sheet)
            {
                return AnswerRefusals.NotBegun;
            }

            var asked = await link.Asked(db, stop);
            var answers = sheet.Read(secret, asked.Count);
            if (answers.Contains(0))
            {
                return AnswerRefusals.NotAll;
            }

            var slots = Tally.SlotsOf(asked, answers, link.Wave.Kind == WaveKind.Pulse);
            foreach (var tally in await db.Set<Tally>().Where(row => row.RespondentsId == link.Respondents.Id && slots.Contains(row.Slot)).ToListAsync(stop))
            {
                tally.Count++;
            }

            sheet.HandIn();
            return null;
        }, stop);

    /// <summary>How many times a deed is tried when her sheet is changed under it: more windows than anyone answers in at once.</summary>
    private const int Tries = 20;

    /// <summary>
    /// Does something by a link. What touches her own sheet and nothing else is saved at once, without a turn; everything else is done alone
    /// among all writers. Either way the sheet's version guards it: when another window was first, it is seen and done again.
    /// </summary>
    private static async Task<IResult> Do(string partnership, string secret, Input input, SamspillDb db, HttpContext http, Turnstile turnstile, Func<Link, Task<Refusal?>> deed, CancellationToken stop, bool isOwnAlone = false, Text? notice = null)
    {
        if (await Link.Find(db, secret, stop) is not { } known)
        {
            return Missed(http, turnstile);
        }

        var attempt = new Attempt(partnership, secret, input, db, http, deed, notice);
        for (var left = Tries; ; left--)
        {
            try
            {
                if (isOwnAlone)
                {
                    return Answer.In(known.Language, await attempt.On(left == Tries ? known : await Link.Find(db, secret, stop), null, stop));
                }

                await using var alone = await db.BeginAlone(stop);
                db.ChangeTracker.Clear();
                // Seen again inside: she may have handed in, or the round may have closed, while this waited for its turn.
                return Answer.In(known.Language, await attempt.On(await Link.Find(db, secret, stop), alone, stop));
            }
            catch (DbUpdateConcurrencyException) when (left > 1)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Something that is to be done by a link.</summary>
    private sealed record Attempt(string Partnership, string Secret, Input Input, SamspillDb Db, HttpContext Http, Func<Link, Task<Refusal?>> Deed, Text? Notice)
    {
        /// <summary>Does it and saves it, in the turn when there is one; or says why not, and nothing is saved.</summary>
        public async Task<IResult> On(Link? link, WriteTurn? turn, CancellationToken stop)
        {
            if ((link is null ? AnswerRefusals.LinkUnknown : link.Hinders(Db.Scene.Clock.Today) ?? await Deed(link)) is { } no)
            {
                return Answer.Refused(no, Input, () => Again(stop));
            }

            if (Input.Flaws.Any)
            {
                return Answer.Flawed(Input, () => Again(stop));
            }

            await Db.SaveChangesAsync(stop);
            await (turn?.Commit(stop) ?? Task.CompletedTask);
            return Answer.Done($"/{Partnership}/puls/{Secret}", new { done = true }, Notice);
        }

        private async Task<IResult> Again(CancellationToken stop)
        {
            Db.ChangeTracker.Clear();
            return await Page(Partnership, Secret, (await Link.Find(Db, Secret, stop))!, Db, Http, stop);
        }
    }

    /// <summary>A secret that leads nowhere is answered kindly, and after many of them not at all.</summary>
    private static IResult Missed(HttpContext http, Turnstile turnstile) => Answer.Refused(turnstile.LetsGuess(http) ? AnswerRefusals.LinkUnknown : AnswerRefusals.TooMany);

    private static async Task<IResult> Page(string partnership, string secret, Link link, SamspillDb db, HttpContext http, CancellationToken stop)
    {
        http.RequestServices.GetRequiredService<Frame>().StandsAlone = true;
        var asked = await link.Asked(db, stop);
        var answers = link.Sheet is { IsHandedIn: false } sheet ? sheet.Read(secret, asked.Count) : [];
        var next = Array.IndexOf(answers, 0);
        var wanted = int.TryParse(http.Request.Query["sporsmal"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= answers.Length ? number - 1 : next;
        var step = link.IsSpent ? Step.Thanks : !link.Wave.TakesAnswersOn(db.Scene.Clock.Today) ? Step.Closed : link.Sheet is null ? Step.Welcome : wanted < 0 ? Step.HandIn : Step.Question;
        var isQuestion = step == Step.Question;
        var lines = step == Step.HandIn ? asked.Select((question, i) => new Line(i + 1, question.Statement, AnswerWords.Of(answers[i]))).ToList() : [];
        return Answer.With<AnswerPage, View>(new(step, $"/{partnership}/puls/{secret}", link.Partnership, link.Wave.Title, link.Respondents.Group, isQuestion ? wanted + 1 : 0, asked.Count,
            isQuestion ? asked[wanted].Statement : null, isQuestion ? answers[wanted] : 0, lines, link.Wave.ClosesOn, link.Wave.FollowUp, link.Wave.FollowUpOn, link.Wave.IsDemo, link.Wave.Kind));
    }
}
