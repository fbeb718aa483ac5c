using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Access;

/// <summary>Invites a person: she stands in the directory with her roles, and a mail with a one-time link goes to her in her language.</summary>
public static class InvitePerson
{
    /// <summary>Who she is, where she works, how she is reached, and what she may do.</summary>
    public sealed record Request(string Name, string? Title, string? Organisation, string Email, Language Language, IReadOnlyList<Role> Roles);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, ArenaList arenas, MailSettings mail, UserManager<Account> accounts, Frame frame, CancellationToken stop)
    {
        var request = Read(input);
        var organisation = (await db.Organisation(request.Organisation, stop))?.Id;
        input.Flaws.Require(request.Organisation is null || organisation is not null, "organisation", AccessWords.UnknownOrganisation);
        async Task<IResult> Again() => Answer.With<AccessPage, ShowAccess.View>(await ShowAccess.See(db, reader, arenas, mail, stop));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (request.Roles.FirstOrDefault(role => !ShowAccess.MayGive(reader).Contains(role)) is var other && other != Role.None)
        {
            return Answer.Refused(AccessRefusals.NotYoursToGive.With(other.Title()), input, Again);
        }

        var email = request.Email.ToLowerInvariant();
        if (await db.Set<Person>().AsNoTracking().FirstOrDefaultAsync(person => person.Email == email, stop) is { } known)
        {
            return Answer.Refused(reader.May(PlatformDeeds.GiveAccess) ? AccessRefusals.AlreadyKnown.With(known.Name).Lacking([new(AccessWords.Access, AccessWords.GiveThere, "/tilgang/" + known.Key)]) : AccessRefusals.KnownAskAdministrator.With(known.Name), input, Again);
        }

        var partnership = await db.Set<Partnership>().AsNoTracking().SingleAsync(partnership => partnership.Id == db.Here, stop);
        var account = await Inviting.AccountOf(accounts, email);
        var person = await Inviting.NewPerson(db, request.Name, email, stop);
        (person.Title, person.OrganisationId, person.Language, person.AccountId) = (request.Title, organisation, request.Language, account.Id);
        person.Roles = request.Roles.Aggregate(Role.None, (all, role) => all | role);
        Inviting.Invite(db, person, partnership, reader.Name);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/tilgang"), new { person = person.Key.Value }, AccessWords.Invited.With(person.Name, person.Email));
    }

    private static Request Read(Input input)
    {
        var request = new Request(
            input.Required("name", AccessWords.NameMissing, 200),
            input.Text("title", 200),
            input.Text("organisation", Key.MaxLength),
            input.Required("email", AccessWords.EmailMissing, 256),
            input.Choice<Language>("language") ?? Languages.Current,
            input.Roles("roles"));
        input.Flaws.Require(request.Email.Length == 0 || AskForLink.IsMailAddress(request.Email), "email", AccessWords.EmailMissing);
        input.Flaws.Require(request.Roles.Count > 0, "roles", AccessWords.RolesMissing);
        return request;
    }
}

internal static class RoleInput
{
    /// <summary>Roles by name, joined by a semicolon; one that is none is a flaw.</summary>
    public static IReadOnlyList<Role> Roles(this Input input, string field)
    {
        var named = (input.Text(field, 400) ?? "").Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var roles = new List<Role>();
        foreach (var name in named)
        {
            if (Rights.Roles.Read(name) is { } role)
            {
                roles.Add(role);
            }
            else
            {
                input.Flaws.Add(field, AccessWords.UnknownRole.With(string.Join(", ", Rights.Roles.Given)));
            }
        }

        return roles;
    }
}
