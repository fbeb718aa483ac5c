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

/// <summary>Name who takes a role over: all that the role owns goes to her at once, and what was agreed stands until she has answered. And say a holder's last day, and who answers for the organisation at the top.</summary>
public static class NameSuccessor
{
    /// <summary>The role, who takes it over, and why.</summary>
    public sealed record Request(string? Organisation, string? Role, string? Person, string? Because);

    /// <summary>The role, and the last day of her who holds it.</summary>
    public sealed record LastDay(string? Organisation, string? Role, DateOnly? On);

    /// <summary>The organisation, and the leader who answers for it.</summary>
    public sealed record Leader(string? Organisation, string? Person, string? Role);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Ui.Frame frame, SiteAddress site, CancellationToken stop)
    {
        var (held, role) = await RoleOf(input, db, stop);
        var organisation = held.FirstOrDefault()?.OrganisationId;
        var person = await db.Person(input.Text("person", Key.MaxLength), stop) is { } named && named.OrganisationId == organisation ? named : null;
        input.Flaws.Require(person is not null || held.Count == 0, "person", OwningWords.ColleagueMissing);
        var because = input.Required("because", OwningWords.BecauseMissing, 500);
        Task<IResult> Page() => ShowOwners.Handle(db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var ids = held.ConvertAll(row => row.Id);
        var isAsked = await db.Set<Ownership>().AnyAsync(row => row.FollowsId != null && ids.Contains(row.FollowsId.Value) && row.Answer == OwnershipAnswer.Silent, stop);
        if (person!.Id == held[0].PersonId || isAsked)
        {
            return Answer.Refused(OwningRefusals.SuccessorAsked.With(role), input, Page);
        }

        await Pass(db, held, person, because, await Indicators.Desk.Me(db, reader, stop), frame, site, stop);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/eiere"), new { role, person = person.Key, goals = held.Count }, OwnersWords.Passed.With(person.Name));
    }

    internal static async Task<IResult> Leave(Input input, SamspillDb db, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        var (held, role) = await RoleOf(input, db, stop);
        var day = input.Date("on");
        input.Flaws.Require(day is not null || input.Flaws.Of("on").Any(), "on", OwnersWords.LastDayMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowOwners.Handle(db, reader, stop));
        }

        held.ForEach(row => row.HolderUntil = day);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/eiere"), new { role, until = day }, OwnersWords.LastDaySaved);
    }

    internal static async Task<IResult> Lead(Input input, SamspillDb db, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        var organisation = await db.Organisation(input.Text("organisation", Key.MaxLength), stop);
        var person = await db.Person(input.Text("person", Key.MaxLength), stop);
        var role = input.Text("role", 200) ?? person?.Title;
        input.Flaws.Require(organisation is not null, "organisation", OwningWords.OrganisationMissing);
        input.Flaws.Require(person is not null, "person", OwningWords.PersonUnknown);
        input.Flaws.Require(role is not null || person is null, "role", OwningWords.RoleMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowOwners.Handle(db, reader, stop));
        }

        var leader = await db.Set<AccountableLeader>().SingleOrDefaultAsync(row => row.OrganisationId == organisation!.Id, stop) ?? db.Add(new AccountableLeader { OrganisationId = organisation!.Id, Role = role! }).Entity;
        (leader.Role, leader.PersonId) = (role!, person!.Id);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/eiere"), new { organisation = organisation!.Key, leader.Role, person = person.Key }, OwnersWords.LeaderSaved);
    }

    /// <summary>What a role in an organisation owns, as it stands, with a flaw when it owns nothing.</summary>
    private static async Task<(List<Ownership> Held, string? Role)> RoleOf(Input input, SamspillDb db, CancellationToken stop)
    {
        var role = input.Text("role", 200);
        var organisation = (await db.Organisation(input.Text("organisation", Key.MaxLength), stop))?.Id;
        var open = (await db.Set<Goal>().Where(goal => goal.Status != GoalStatus.Closed).Select(goal => goal.Id).ToListAsync(stop)).ToHashSet();
        var all = organisation is null ? [] : await db.Set<Ownership>().ToListAsync(stop);
        var held = all.Where(row => open.Contains(row.GoalId)).GroupBy(row => row.GoalId).Select(Ownership.Standing).OfType<Ownership>().Where(row => row.HasSaidYes && row.OrganisationId == organisation && row.Role == role).ToList();
        input.Flaws.Require(held.Count > 0, "role", OwnersWords.RoleUnknown);
        return (held, role);
    }

    private static async Task Pass(SamspillDb db, List<Ownership> held, Person person, string because, string by, Ui.Frame frame, SiteAddress site, CancellationToken stop)
    {
        var taken = await db.TakenKeys<Ownership>(stop);
        var goals = await db.Set<Goal>().ToDictionaryAsync(goal => goal.Id, stop);
        var lines = new List<Text>();
        var path = "";
        foreach (var row in held.OrderBy(row => goals[row.GoalId].Number))
        {
            var goal = goals[row.GoalId];
            var made = row.PassedTo(person, row.Role, because, Key.From("eier-" + goal.Key).Free(taken.Contains), db.Scene.Clock.Today);
            made.AskedBy = by;
            taken.Add(made.Key);
            db.Add(made);
            path = OwnershipLink.New(db, made, person.Id, frame.At);
            lines.Add(OwnersWords.MailLine.With(goal.Number, goal.Title, goal.Sentence, Analysis.Measuring.HalfDays.Of(row.HoursPerWeek), site.Of(path)));
        }

        // One mail for the whole role, with a link for each goal.
        db.Mail(person, OwnersWords.MailSubject.With(held[0].Role), OwnersWords.MailBody.With(held[0].Role, because).Then(Text.Joined("\n\n", lines), "\n\n").Then(LinkWords.HowToAnswer, "\n\n"), path);
    }
}
