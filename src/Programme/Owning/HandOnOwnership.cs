using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>Hand a request to own a goal on to somebody else in one's organisation, with a line why. She who hands it on stays the one who answers for it; and the leader may take a request back.</summary>
public static class HandOnOwnership
{
    /// <summary>To whom, and why.</summary>
    public sealed record Request(string? Person, string? Because);

    /// <summary>Why the request is taken back.</summary>
    public sealed record Withdrawal(string? Because);

    internal static async Task<IResult> Handle(string ownership, Input input, SamspillDb db, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowOwnership.Find(db, ownership, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var (to, because) = await Read(input, db, found, stop);
        Task<IResult> Page() => ShowOwnership.Again(ownership, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (await On(db, found, to!, reader.PersonId, because!, frame, stop) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/eierskap/{ownership}"), new { ownership, found.Answer, to!.Key }, OwningWords.HandedOn.With(to!.Name));
    }

    internal static async Task<IResult> ByLink(string partnership, string secret, Input input, SamspillDb db, HttpContext http, Turnstile turnstile, CancellationToken stop)
    {
        if (await LinkAsked.Find(db, secret, stop) is not { } found)
        {
            return AnswerByLink.Missed(http, turnstile);
        }

        var (to, because) = await Read(input, db, found.Asked, stop);
        Task<IResult> Again() => AnswerByLink.Anew(partnership, secret, db, http, turnstile, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (found.StateAt(db) != AnswerByLink.State.Open)
        {
            return Answer.Refused(OwningRefusals.LinkSpent, input, Again);
        }

        db.Scene.Play(found.Person);
        var frame = new Ui.Frame { PartnershipSlug = partnership };
        if (await On(db, found.Asked, to!, found.Person.Id, because!, frame, stop) is { } refusal)
        {
            return Answer.Refused(refusal, input, Again);
        }

        return await AnswerByLink.Spend(found, db, stop) ? Answer.Done($"/{partnership}/svar/{secret}", new { found.Asked.Answer, to!.Key }) : Answer.Refused(OwningRefusals.LinkSpent, input, Again);
    }

    internal static async Task<IResult> Withdraw(string ownership, Input input, SamspillDb db, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowOwnership.Find(db, ownership, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var because = input.Required("because", OwningWords.BecauseMissing, 500);
        Task<IResult> Page() => ShowOwnership.Again(ownership, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Withdraw(because, db.Scene.Clock.Today) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/eierskap/{ownership}"), new { ownership, found.Answer }, OwningWords.Withdrawn);
    }

    /// <summary>Those who work where she who was asked works, by name.</summary>
    internal static async Task<IReadOnlyList<AskOwner.Choice>> Colleagues(SamspillDb db, Ownership asked, CancellationToken stop)
    {
        if (asked.OrganisationId is null)
        {
            return [];
        }

        var people = await db.Set<Person>().AsNoTracking().Where(person => person.OrganisationId == asked.OrganisationId && person.Id != asked.PersonId && person.ErasedOn == null).Select(person => new { person.Key, person.Name, person.Title, person.Roles }).ToListAsync(stop);
        return [.. people.Where(person => person.Roles.CanTakeOn()).OrderBy(person => Letters.SortKey(person.Name), StringComparer.Ordinal).Select(person => new AskOwner.Choice(person.Key.Value, person.Title is { } title && title != person.Name ? $"{person.Name}, {title}" : person.Name))];
    }

    /// <summary>Who leads the programme: whom one asks when a link has ended.</summary>
    internal static Task<string?> Leader(SamspillDb db, CancellationToken stop) =>
        db.Set<Person>().Where(person => person.ErasedOn == null && (person.Roles & Roles.Leaders) != Role.None).OrderBy(person => (person.Roles & Role.ProjectLeader) == Role.None).ThenBy(person => person.Key).Select(person => person.Title ?? person.Name).FirstOrDefaultAsync(stop);

    private static async Task<(Person? To, string? Because)> Read(Input input, SamspillDb db, Ownership asked, CancellationToken stop)
    {
        var request = new Request(input.Text("person", Key.MaxLength), input.Required("because", OwningWords.BecauseMissing, 500));
        var to = Key.Read(request.Person) is { } key && asked.OrganisationId is not null
            ? await db.Set<Person>().SingleOrDefaultAsync(row => row.Key == key && row.OrganisationId == asked.OrganisationId && row.Id != asked.PersonId && row.ErasedOn == null, stop) : null;
        input.Flaws.Require(to is not null, "person", OwningWords.ColleagueMissing);
        return (to, request.Because);
    }

    private static async Task<Refusal?> On(SamspillDb db, Ownership found, Person to, PersonId? by, string because, Ui.Frame frame, CancellationToken stop)
    {
        var goal = await db.Set<Goal>().SingleAsync(row => row.Id == found.GoalId, stop);
        var (made, refusal) = found.HandOn(to, by, because, await db.FreeKey<Ownership>("eier-" + goal.Key, stop), db.Scene.Clock.Today);
        if (made is not null)
        {
            made.AskedBy = (await db.Set<Person>().Where(person => person.Id == by).Select(person => person.Key).SingleAsync(stop)).Value;
            db.Add(made);
            await Reminding.Write(db, made, goal, to, frame, isReminder: false, stop);
        }

        return refusal;
    }
}
