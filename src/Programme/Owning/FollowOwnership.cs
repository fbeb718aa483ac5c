using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>Follow a request up: remind her, say that the condition is met, and register the decision that stands behind the yes.</summary>
public static class FollowOwnership
{
    /// <summary>A reminder carries nothing.</summary>
    public sealed record Reminder;

    /// <summary>That the condition is met.</summary>
    public sealed record Met;

    /// <summary>The decision behind the yes: who made it, when, and the case.</summary>
    public sealed record Backing(string Body, DateOnly DecidedOn, string CaseNumber);

    internal static async Task<IResult> Remind(string ownership, Input input, SamspillDb db, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowOwnership.Find(db, ownership, stop) is not { } found)
        {
            return Answer.Absent;
        }

        Task<IResult> Page() => ShowOwnership.Handle(ownership, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (!await MayRemind(db, found, reader, stop))
        {
            return Answer.Refused(OwningRefusals.NotYoursToRemind, input, Page);
        }

        var person = found.PersonId is { } id ? await db.Set<Person>().SingleOrDefaultAsync(row => row.Id == id, stop) : null;
        var isQuiet = found.IsAccepted && (await OwnerSilence.Read(db, [found], db.Scene.Clock.Today, stop)).Count > 0;
        if (!(found.Answer == OwnershipAnswer.Silent || isQuiet) || person?.Email is null)
        {
            return Answer.Refused(OwningRefusals.NothingToRemind, input, Page);
        }

        if (found.RemindedOn == db.Scene.Clock.Today)
        {
            return Answer.Refused(OwningRefusals.RemindedToday, input, Page);
        }

        found.RemindedOn = db.Scene.Clock.Today;
        await Remind(db, found, person, isQuiet, frame, stop);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/eierskap/{ownership}"), new { ownership, found.RemindedOn }, OwningWords.Reminded.With(person.Name));
    }

    /// <summary>The reminder: to answer, or for one who said yes and is silent, to say a word.</summary>
    private static async Task Remind(SamspillDb db, Ownership found, Person person, bool isQuiet, Ui.Frame frame, CancellationToken stop)
    {
        var goal = await db.Set<Goal>().SingleAsync(goal => goal.Id == found.GoalId, stop);
        if (isQuiet)
        {
            db.Mail(person, OwnersWords.QuietSubject.With(goal.Number, goal.Title), OwnersWords.QuietBody.With(goal.Sentence), frame.At("/mal/" + goal.Key));
        }
        else
        {
            await Reminding.Write(db, found, goal, person, frame, isReminder: true, stop);
        }
    }

    /// <summary>Those who lead the programme, and the one who answers for the organisation, remind.</summary>
    internal static async Task<bool> MayRemind(SamspillDb db, Ownership found, Reader reader, CancellationToken stop) =>
        reader.May(ProgrammeDeeds.WriteGoal) || (reader.PersonId is { } me && found.OrganisationId is { } organisation && await db.Set<AccountableLeader>().AnyAsync(row => row.OrganisationId == organisation && row.PersonId == me, stop));

    internal static async Task<IResult> MeetCondition(string ownership, Input input, SamspillDb db, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowOwnership.Find(db, ownership, stop) is not { } found)
        {
            return Answer.Absent;
        }

        Task<IResult> Page() => ShowOwnership.Handle(ownership, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.MeetCondition(db.Scene.Clock.Today) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/eierskap/{ownership}"), new { ownership, found.IsAccepted }, OwningWords.NowWhole);
    }

    internal static async Task<IResult> Decide(string ownership, Input input, SamspillDb db, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowOwnership.Find(db, ownership, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var decision = DecisionReference.Read(input, db.Scene.Clock.Today, isRequired: true);
        Task<IResult> Page() => ShowOwnership.Handle(ownership, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (!found.IsAccepted)
        {
            return Answer.Refused(OwningRefusals.NotAcceptedYet, input, Page);
        }

        found.Decision = decision!.Text;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/eierskap/{ownership}"), new { ownership, found.Decision }, EditWords.DecisionSaved);
    }
}
