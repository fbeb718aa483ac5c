using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>Ask a role in an organisation to own a goal, with the hours it takes and the day an answer is wanted.</summary>
public static class AskOwner
{
    /// <summary>What the page shows: whom one may ask.</summary>
    public sealed record View(string Goal, int Number, string Title, string Sentence, IReadOnlyList<Choice> People, IReadOnlyList<Choice> Organisations, DateOnly SuggestedAnswerBy, bool MayInvite);

    /// <summary>Somebody or something to choose, by key.</summary>
    public sealed record Choice(string Key, string Name);

    /// <summary>Who is asked, for which organisation, for how many hours, and by when the answer is wanted.</summary>
    public sealed record Request(string? Person, string? Role, string? Organisation, decimal? HoursPerWeek, DateOnly? Until, DateOnly? AnswerBy);

    internal static async Task<IResult> Show(string goal, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (await ShowGoal.Find(db, goal, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var people = await db.Set<Person>().AsNoTracking().Where(person => person.ErasedOn == null).Select(person => new { person.Key, person.Name }).ToListAsync(stop);
        var organisations = await db.Set<Organisation>().AsNoTracking().Select(organisation => new { organisation.Key, organisation.Name }).ToListAsync(stop);
        return Answer.With<AskOwnerPage, View>(new(found.Key.Value, found.Number, found.Title, found.Sentence,
            [.. people.OrderBy(person => Letters.SortKey(person.Name), StringComparer.Ordinal).Select(person => new Choice(person.Key.Value, person.Name))],
            [.. organisations.OrderBy(organisation => Letters.SortKey(organisation.Name), StringComparer.Ordinal).Select(organisation => new Choice(organisation.Key.Value, organisation.Name))],
            db.Scene.Clock.Today.AddDays(14), reader.May(PlatformDeeds.Invite)));
    }

    internal static async Task<IResult> Handle(string goal, Input input, SamspillDb db, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowGoal.Find(db, goal, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(input.Text("person", Key.MaxLength), input.Text("role", 200), input.Text("organisation", Key.MaxLength), input.Number("hoursPerWeek"), input.Date("until"), input.Date("answerBy"));
        var person = await db.Person(request.Person, stop);
        var organisation = Key.Read(request.Organisation) is not null ? await db.Organisation(request.Organisation, stop)
            : person?.OrganisationId is { } id ? await db.Set<Organisation>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop) : null;
        var role = request.Role ?? person?.Title;
        Check(input, request, person, organisation, role, db.Scene.Clock.Today);
        Task<IResult> Page() => Show(goal, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var earlier = await db.Set<Ownership>().AsNoTracking().Where(row => row.GoalId == found.Id).ToListAsync(stop);
        if (found.Status == GoalStatus.Closed)
        {
            return Answer.Refused(GoalRefusals.Ended, input, Page);
        }

        if (person is not null && earlier.Exists(row => row.PersonId == person.Id && row.Answer == OwnershipAnswer.Silent))
        {
            return Answer.Refused(OwningRefusals.AlreadyAsked.With(person.Name), input, Page);
        }

        var asked = New(found, person, organisation!, role!, request, reader, await AskerOf(db, reader, stop), await db.FreeKey<Ownership>("eier-" + found.Key, stop), db.Scene.Clock.Today);
        db.Add(asked);
        await Reminding.Write(db, asked, found, person, frame, isReminder: false, stop);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/mal/{goal}#eier"), new { ownership = asked.Key, goal, asked.Role, asked.HoursPerWeek, asked.AnswerBy }, OwningWords.Asked.With(Text.Same(role!).Capital()));
    }

    private static void Check(Input input, Request request, Person? person, Organisation? organisation, string? role, DateOnly today)
    {
        input.Flaws.Require(request.Person is null || person is not null, "person", OwningWords.PersonUnknown);
        input.Flaws.Require(role is not null, "role", OwningWords.RoleMissing);
        input.Flaws.Require(organisation is not null, "organisation", OwningWords.OrganisationMissing);
        input.Flaws.Require(request.HoursPerWeek is > 0 and <= 60 || input.Flaws.Of("hoursPerWeek").Any(), "hoursPerWeek", OwningWords.HoursMissing);
        input.Flaws.Require(request.AnswerBy >= today || input.Flaws.Of("answerBy").Any(), "answerBy", OwningWords.AnswerByMissing);
        input.Flaws.Require(request.Until is null || request.Until > today, "until", OwningWords.UntilPast);
    }

    private static Ownership New(Goal goal, Person? person, Organisation organisation, string role, Request request, Reader reader, string? asker, Key key, DateOnly today) => new()
    {
        Key = key,
        GoalId = goal.Id,
        OrganisationId = organisation.Id,
        Role = role,
        PersonId = person?.Id,
        HoursPerWeek = request.HoursPerWeek,
        Until = request.Until,
        AskedBy = asker ?? reader.Name,
        AskedOn = today,
        AnswerBy = request.AnswerBy,
    };

    /// <summary>The key of the one who asks, as the workbook names her.</summary>
    private static async Task<string?> AskerOf(SamspillDb db, Reader reader, CancellationToken stop) =>
        reader.PersonId is { } id ? (await db.Set<Person>().Where(row => row.Id == id).Select(row => row.Key).SingleOrDefaultAsync(stop)).Value : null;
}
