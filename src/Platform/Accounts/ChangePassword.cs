using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Accounts;

/// <summary>Chooses a new password. Every other session of the account ends.</summary>
public static class ChangePassword
{
    /// <summary>The shortest a password may be.</summary>
    public const int Shortest = 12;

    /// <summary>The old password, unless she came by a link, and the new one.</summary>
    public sealed record Request(string? Old, string New);

    internal static async Task<IResult> Handle(Input input, HttpContext http, SamspillDb db, Reader reader, AccountSight sight, UserManager<Account> accounts, CancellationToken stop)
    {
        var request = new Request(input.Raw.GetValueOrDefault("old"), input.Raw.GetValueOrDefault("new") ?? "");
        Task<IResult> Again() => MyAccount.Show(sight, stop);
        var account = (await accounts.FindByIdAsync(reader.AccountId!.Value.ToString()))!;
        var asksForOld = account.PasswordHash is not null && !reader.CameByLink;
        var names = await db.Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).AsNoTracking().Where(person => person.AccountId == account.Id).Select(person => person.Name).ToListAsync(stop);
        PasswordCheck.Try(request.New, [account.Email, .. names], "new", input.Flaws);
        input.Flaws.Require(!asksForOld || !string.IsNullOrEmpty(request.Old), "old", AccountWords.OldMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (asksForOld && (await accounts.IsLockedOutAsync(account) || !await accounts.CheckPasswordAsync(account, request.Old!)))
        {
            await accounts.AccessFailedAsync(account);
            return Answer.Refused(AccountRefusals.OldIsWrong, input, Again);
        }

        await Set(accounts, account, request.New);
        await SignInLinks.Withdraw(db, account.Id, stop);
        await Session.Begin(http, account, new Entry(Entrance.Password, reader.HasSecondFactor));
        return Answer.Done("/meg", new { changed = true }, AccountWords.Changed);
    }

    /// <summary>Sets a password as an administrator of the machine does; what is wrong with it, or nothing when it was set.</summary>
    public static async Task<Flaws> Set(UserManager<Account> accounts, Account account, string password)
    {
        var flaws = new Flaws();
        PasswordCheck.Try(password, [account.Email], "password", flaws);
        if (flaws.Any)
        {
            return flaws;
        }

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        await accounts.UpdateSecurityStampAsync(account);
        await accounts.ResetAccessFailedCountAsync(account);
        await accounts.SetLockoutEndDateAsync(account, null);
        return flaws;
    }
}
