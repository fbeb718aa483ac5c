using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Accounts.SecondFactors;

/// <summary>Sets up a second factor with an authenticator app, gives fresh recovery codes, and takes it away again; each with a code that shows she holds the device.</summary>
public static class SetUpSecondFactor
{
    /// <summary>What the page shows.</summary>
    /// <param name="IsOn">True when a code is asked for at sign-in.</param>
    /// <param name="Key">The secret in letters while it is being set up; null otherwise.</param>
    /// <param name="CodesLeft">Recovery codes that are not used.</param>
    /// <param name="NewCodes">Recovery codes just made, shown this once.</param>
    /// <param name="IsRequired">True when she needs one before she may use her roles.</param>
    public sealed record View(bool IsOn, string? Key, int CodesLeft, IReadOnlyList<string> NewCodes, bool IsRequired)
    {
        /// <summary>How many squares the QR code is wide.</summary>
        public int QrSize { get; init; }

        /// <summary>The path of its dark squares.</summary>
        public string? QrPath { get; init; }
    }

    /// <summary>A code from the app.</summary>
    public sealed record Request(string Code);

    internal static async Task<IResult> Show(FactorSight sight, CancellationToken stop) => Answer.With<SecondFactorPage, View>(await sight.See([], stop));

    internal static async Task<IResult> Begin(Input input, Reader reader, Factors factors, FactorSight sight, CancellationToken stop)
    {
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Show(sight, stop));
        }

        await factors.Begin(reader.AccountId!.Value, stop);
        return Answer.Done("/meg/totrinn", new { begun = true });
    }

    internal static Task<IResult> Handle(Input input, HttpContext http, Reader reader, UserManager<Account> accounts, Factors factors, FactorSight sight, CancellationToken stop) =>
        WithCode(input, http, reader, accounts, factors, sight, isOn: false, orRecovery: false, async account =>
        {
            var codes = await factors.Confirm(account, stop);
            await Session.Begin(http, account, new Entry(reader.Entrance, HasSecondFactor: true));
            return Answer.With<SecondFactorPage, View>(await sight.See(codes, stop));
        }, stop);

    internal static Task<IResult> RenewCodes(Input input, HttpContext http, Reader reader, UserManager<Account> accounts, Factors factors, FactorSight sight, CancellationToken stop) =>
        WithCode(input, http, reader, accounts, factors, sight, isOn: true, orRecovery: false, async account => Answer.With<SecondFactorPage, View>(await sight.See(await factors.NewCodes(account.Id, stop), stop)), stop);

    internal static Task<IResult> TakeAway(Input input, HttpContext http, Reader reader, UserManager<Account> accounts, Factors factors, FactorSight sight, CancellationToken stop) =>
        WithCode(input, http, reader, accounts, factors, sight, isOn: true, orRecovery: true, async account =>
        {
            await factors.TakeAway(account, stop);
            await Session.Begin(http, account, new Entry(reader.Entrance));
            return Answer.Done("/meg", new { isOn = false }, SecondFactorWords.IsOff);
        }, stop);

    private static async Task<IResult> WithCode(Input input, HttpContext http, Reader reader, UserManager<Account> accounts, Factors factors, FactorSight sight, bool isOn, bool orRecovery, Func<Account, Task<IResult>> done, CancellationToken stop)
    {
        var code = input.Required("code", SecondFactorWords.CodeMissing, 40);
        Task<IResult> Again() => Show(sight, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        var account = (await accounts.FindByIdAsync(reader.AccountId!.Value.ToString()))!;
        return account.TwoFactorEnabled == isOn && await factors.Try(account, code, orRecovery, stop) ? await done(account) : Answer.Refused(SecondFactorRefusals.WrongCode, input, Again);
    }
}

/// <summary>Gathers what the page of the second factor shows.</summary>
internal sealed class FactorSight(SamspillDb db, Reader reader, Factors factors, SignInRules rules)
{
    public async Task<SetUpSecondFactor.View> See(IReadOnlyList<string> codes, CancellationToken stop)
    {
        var account = reader.AccountId!.Value;
        var factor = await factors.Of(account, stop);
        var secret = factor is { ConfirmedAt: null } ? factors.SecretOf(factor) : null;
        var view = new SetUpSecondFactor.View(factor?.ConfirmedAt is not null, secret is null ? null : Totp.Spelled(secret), await factors.CodesLeft(account, stop), codes, await IsRequired(account, stop));
        if (view.Key is null)
        {
            return view;
        }

        var (size, path) = QrCode.Of($"otpauth://totp/Samspill:{Uri.EscapeDataString(reader.Name ?? "")}?secret={view.Key}&issuer=Samspill");
        return view with { QrSize = size, QrPath = path };
    }

    private async Task<bool> IsRequired(Guid account, CancellationToken stop) => rules.SecondFactorFor != Role.None
        && (reader.IsInstallationAdministrator || await db.Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).AnyAsync(person => person.AccountId == account && (person.Roles & rules.SecondFactorFor) != Role.None, stop));
}
