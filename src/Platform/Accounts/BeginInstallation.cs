using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Access;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Faults;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Accounts;

/// <summary>A new installation asks for its first administrator and partnership. Once begun, the page is gone.</summary>
public static class BeginInstallation
{
    /// <summary>What the page shows.</summary>
    public sealed record View;

    /// <summary>What the partnership is called, and its first administrator.</summary>
    public sealed record Request(string Partnership, string Name, string Email, string Password, string Code);

    internal static async Task<IResult> Show(SamspillDb db, CancellationToken stop) =>
        await HasBegun(db, stop) ? Answer.Absent : Answer.With<BeginPage, View>(new View());

    internal static async Task<IResult> Handle(Input input, HttpContext http, SamspillDb db, UserManager<Account> accounts, BeginCode code, CancellationToken stop)
    {
        if (await HasBegun(db, stop))
        {
            return Answer.Absent;
        }

        var request = new Request(input.Required("partnership", FrontWords.NameMissing, 200), input.Required("name", AccessWords.NameMissing, 200), input.Required("email", SignInWords.EmailMissing, 256), input.Raw.GetValueOrDefault("password") ?? "", input.Required("code", FrontWords.CodeMissing, 40));
        input.Flaws.Require(request.Code.Length == 0 || code.Is(request.Code), "code", FrontWords.CodeWrong);
        input.Flaws.Require(request.Email.Length == 0 || AskForLink.IsMailAddress(request.Email), "email", SignInWords.EmailMissing);
        PasswordCheck.Try(request.Password, [request.Email, request.Name, request.Partnership], "password", input.Flaws);
        IResult Again() => Answer.With<BeginPage, View>(new View());
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Task.FromResult(Again()));
        }

        var partnership = new Partnership { Slug = Key.From(request.Partnership), Name = request.Partnership, Language = Languages.Current };
        if (MakePartnership.IsReserved(http, partnership.Slug))
        {
            return Answer.Refused(AccessRefusals.SlugTaken.With(partnership.Slug.Value), input, () => Task.FromResult(Again()));
        }

        var account = new Account { Id = Guid.CreateVersion7(), UserName = request.Email, Email = request.Email, EmailConfirmed = true, IsInstallationAdministrator = true };
        if (!await Begin(db, accounts, account, request, partnership, stop))
        {
            return Answer.Absent;
        }

        await Session.Begin(http, account, new Entry(Entrance.Password));
        return Answer.Done("/" + partnership.Slug.Value, new { partnership = partnership.Slug.Value });
    }

    /// <summary>All in one transaction that begins with the one row there can be: of two who begin at once, the second is turned away and leaves nothing.</summary>
    private static async Task<bool> Begin(SamspillDb db, UserManager<Account> accounts, Account account, Request request, Partnership partnership, CancellationToken stop)
    {
        await using var transaction = await db.BeginWrite(stop);
        db.Scene.Enter(partnership.Id);
        db.Scene.Play(account.Id.ToString());
        db.Add(new Installation { BegunAt = db.Scene.Clock.Real });
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fault) when (fault.IsCollision())
        {
            return false;
        }

        if (!(await accounts.CreateAsync(account, request.Password)).Succeeded)
        {
            return false;
        }

        db.Add(partnership);
        var person = await Inviting.NewPerson(db, request.Name, request.Email, stop);
        (person.Language, person.AccountId, person.Roles) = (Languages.Current, account.Id, Role.Administrator | Role.ProjectLeader);
        await db.SaveChangesAsync(stop);
        await transaction.Commit(stop);
        return true;
    }

    /// <summary>True once there is an account; before that the program tells its code.</summary>
    public static async Task<bool> HasBegun(SamspillDb db, CancellationToken stop) => await db.Set<Account>().AnyAsync(stop);
}
