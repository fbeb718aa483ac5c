using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
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
        Check(request.New, account.Email!, "new", input.Flaws);
        input.Flaws.Require(!asksForOld || !string.IsNullOrEmpty(request.Old), "old", AccountWords.OldMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (asksForOld && !await accounts.CheckPasswordAsync(account, request.Old!))
        {
            await accounts.AccessFailedAsync(account);
            return Answer.Refused(AccountRefusals.OldIsWrong, input, Again);
        }

        await Set(accounts, account, request.New);
        await SignInLinks.Withdraw(db, account.Id, stop);
        await Session.Begin(http, account, new Entry(Entrance.Password));
        return Answer.Done("/meg", new { changed = true }, AccountWords.Changed);
    }

    /// <summary>What a password must be: long, not the mail address, and not one letter over and over.</summary>
    internal static void Check(string password, string email, string field, Flaws flaws)
    {
        flaws.Require(password.Length is >= Shortest and <= 256, field, FrontWords.PasswordShort);
        flaws.Require(password.Length == 0 || (password.Distinct().Count() >= 4 && !email.Contains(password, StringComparison.OrdinalIgnoreCase) && !password.Contains(email.Split('@')[0] + "1", StringComparison.OrdinalIgnoreCase)), field, AccountWords.Guessable);
    }

    /// <summary>Sets a password as an administrator of the machine does; what is wrong with it, or nothing when it was set.</summary>
    public static async Task<Flaws> Set(UserManager<Account> accounts, Account account, string password)
    {
        var flaws = new Flaws();
        Check(password, account.Email!, "password", flaws);
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
