using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Tokens;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>
/// Answer a request to own a goal by the link in the mail, without signing in. Opening it changes nothing; the answer spends it. It is good
/// for one request, one person and one partnership, and makes no session.
/// </summary>
public static class AnswerByLink
{
    /// <summary>How a link stands.</summary>
    public enum State
    {
        /// <summary>It waits for the answer.</summary>
        Open,

        /// <summary>The answer has come.</summary>
        Answered,

        /// <summary>Its time is over.</summary>
        Expired,

        /// <summary>The request was withdrawn, handed on or lies with somebody else now, or the goal has ended.</summary>
        Closed,
    }

    /// <summary>What the page shows.</summary>
    /// <param name="Address">Where its forms post: the link's own path.</param>
    /// <param name="Page">The page of the request for one who signs in.</param>
    /// <param name="Colleagues">Those in her organisation to whom she may hand the request on.</param>
    public sealed record View(State State, string Address, string Page, string Partnership, int Number, string Title, string Sentence, IReadOnlyList<Measured> Indicators, string Who, Text HalfDays, decimal? HoursPerWeek, DateOnly? Until, string? AskedBy, DateOnly? AskedOn, DateOnly? AnswerBy,
        OwnershipAnswer Answer, DateOnly? AnsweredOn, string? Condition, string? PassedBecause, IReadOnlyList<AskOwner.Choice> Colleagues, string? Leader, bool IsDemo);

    /// <summary>The answer, and its condition or reason.</summary>
    public sealed record Request(OwnershipAnswer? Answer, string? Condition, decimal? HoursPerWeek);

    internal static async Task<IResult> Show(string partnership, string secret, SamspillDb db, HttpContext http, Turnstile turnstile, CancellationToken stop) =>
        await LinkAsked.Find(db, secret, stop) is { } found ? await Page(found, partnership, secret, db, stop) : Missed(http, turnstile);

    internal static async Task<IResult> Handle(string partnership, string secret, Input input, SamspillDb db, HttpContext http, Turnstile turnstile, CancellationToken stop)
    {
        if (await LinkAsked.Find(db, secret, stop) is not { } found)
        {
            return Missed(http, turnstile);
        }

        var request = new Request(input.Choice<OwnershipAnswer>("answer"), input.Text("condition", 1000), input.Number("hoursPerWeek"));
        input.Flaws.Require(request.HoursPerWeek is null or (> 0 and <= 60), "hoursPerWeek", OwningWords.HoursMissing);
        input.Flaws.Require(request.Answer != OwnershipAnswer.YesBut || request.Condition is not null, "condition", OwningWords.ConditionMissing);
        Task<IResult> Again() => Anew(partnership, secret, db, http, turnstile, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (found.StateAt(db) != State.Open)
        {
            return Answer.Refused(OwningRefusals.LinkSpent, input, Again);
        }

        db.Scene.Play(found.Person);
        if (found.Asked.Take(request.Answer ?? OwnershipAnswer.Silent, request.Condition, request.HoursPerWeek, new Answering(found.Person.Id, false, null), db.Scene.Clock.Today) is { } refusal)
        {
            return Answer.Refused(refusal, input, Again);
        }

        return await Spend(found, db, stop)
            ? Answer.Done($"/{partnership}/svar/{secret}", new { found.Asked.Answer, found.Asked.IsAccepted, found.Asked.HoursPerWeek })
            : Answer.Refused(OwningRefusals.LinkSpent, input, Again);
    }

    /// <summary>Saves what was done by the link and spends it; false when somebody was first.</summary>
    internal static async Task<bool> Spend(LinkAsked found, SamspillDb db, CancellationToken stop)
    {
        found.Link.UsedAt = db.Scene.Clock.Real;
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>A secret that leads nowhere is answered kindly, and after many of them not at all.</summary>
    internal static IResult Missed(HttpContext http, Turnstile turnstile) => Answer.Refused(turnstile.LetsGuess(http) ? OwningRefusals.LinkUnknown : OwningRefusals.TooManyLinks);

    /// <summary>The page again, as things now stand.</summary>
    internal static Task<IResult> Anew(string partnership, string secret, SamspillDb db, HttpContext http, Turnstile turnstile, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        return Show(partnership, secret, db, http, turnstile, stop);
    }

    private static async Task<IResult> Page(LinkAsked found, string partnership, string secret, SamspillDb db, CancellationToken stop)
    {
        var (asked, goal, state) = (found.Asked, found.Goal, found.StateAt(db));
        var organisation = asked.OrganisationId is { } id ? await db.Set<Organisation>().Where(row => row.Id == id).Select(row => row.Name).SingleAsync(stop) : null;
        var askerKey = Kernel.Key.Read(asked.AskedBy);
        var asker = askerKey is null ? null : await db.Set<Person>().Where(person => person.Key == askerKey).Select(person => person.Title ?? person.Name).SingleOrDefaultAsync(stop);
        var colleagues = state == State.Open ? await HandOnOwnership.Colleagues(db, asked, stop) : [];
        // Until she says which language she reads here, the directory has.
        return Answer.In(found.Person.Language, Answer.With<AnswerByLinkPage, View>(new(
            state, $"/{partnership}/svar/{secret}", $"/{partnership}/eierskap/{asked.Key}", await db.Set<Partnership>().Where(row => row.Id == db.Here).Select(row => row.Name).SingleAsync(stop),
            goal.Number, goal.Title, goal.Sentence, state == State.Open ? await Measured.Of(db, goal, stop) : [], organisation is null ? asked.Role : $"{asked.Role}, {organisation}", HalfDays.Of(asked.HoursPerWeek), asked.HoursPerWeek, asked.Until,
            asker ?? (askerKey is null ? asked.AskedBy : null), asked.AskedOn, asked.AnswerBy, asked.Answer, asked.AnsweredOn, asked.Condition, asked.FollowsBecause, colleagues, await HandOnOwnership.Leader(db, stop), asked.IsDemo)));
    }
}

/// <summary>A link that exists, with what it was made for.</summary>
internal sealed record LinkAsked(OwnershipLink Link, Ownership Asked, Goal Goal, Person Person)
{
    /// <summary>The link of a secret in this partnership; null when there is none, or the one it was sent to is erased.</summary>
    public static async Task<LinkAsked?> Find(SamspillDb db, string secret, CancellationToken stop)
    {
        var hash = Secret.Hash(secret);
        if (db.Here == default || await db.Set<OwnershipLink>().SingleOrDefaultAsync(row => row.Hash == hash, stop) is not { } link
            || await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == link.PersonId && row.ErasedOn == null, stop) is not { } person)
        {
            return null;
        }

        var asked = await db.Set<Ownership>().SingleAsync(row => row.Id == link.OwnershipId, stop);
        return await db.Set<Goal>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == asked.GoalId, stop) is { } goal ? new(link, asked, goal, person) : null;
    }

    /// <summary>How the link stands now.</summary>
    public AnswerByLink.State StateAt(SamspillDb db) =>
        Asked.PersonId != Person.Id || Asked.Answer == OwnershipAnswer.Withdrawn || Goal.Status == GoalStatus.Closed ? AnswerByLink.State.Closed
        : Link.UsedAt is not null || Asked.Answer != OwnershipAnswer.Silent ? AnswerByLink.State.Answered
        : Link.ExpiresAt <= db.Scene.Clock.Real ? AnswerByLink.State.Expired
        : AnswerByLink.State.Open;
}
