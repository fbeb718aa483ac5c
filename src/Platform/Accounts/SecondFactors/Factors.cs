using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
using Secret = Samspill.Platform.Tokens.Secret;

namespace Samspill.Platform.Accounts.SecondFactors;

/// <summary>The second factors of accounts: made, tried and taken away. Wrong codes count as wrong passwords do, and lock the account.</summary>
internal sealed class Factors(SamspillDb db, UserManager<Account> accounts, IDataProtectionProvider seals)
{
    /// <summary>How many recovery codes one has.</summary>
    public const int Codes = 10;

    private const string CodeLetters = "abcdefghijkmnpqrstuvwxyz23456789";

    private readonly IDataProtector seal = seals.CreateProtector("Samspill.Accounts.SecondFactor");

    /// <summary>The factor of an account; null when it has none.</summary>
    public Task<SecondFactor?> Of(Guid account, CancellationToken stop) => db.Set<SecondFactor>().AsNoTracking().SingleOrDefaultAsync(factor => factor.AccountId == account, stop);

    /// <summary>How many recovery codes are left.</summary>
    public Task<int> CodesLeft(Guid account, CancellationToken stop) => db.Set<RecoveryCode>().CountAsync(code => code.AccountId == account && code.UsedAt == null, stop);

    /// <summary>Begins anew with a fresh secret, unless one is in use already.</summary>
    public async Task Begin(Guid account, CancellationToken stop)
    {
        if (await db.Set<SecondFactor>().Where(factor => factor.AccountId == account && factor.ConfirmedAt == null).ExecuteDeleteAsync(stop) == 0 && await db.Set<SecondFactor>().AnyAsync(factor => factor.AccountId == account, stop))
        {
            return;
        }

        db.Add(new SecondFactor { AccountId = account, Sealed = seal.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Totp.SecretSize))) });
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The secret; null when the installation's keys are lost, and then only a recovery code helps.</summary>
    public byte[]? SecretOf(SecondFactor factor)
    {
        try
        {
            return Convert.FromBase64String(seal.Unprotect(factor.Sealed));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>True when a code from the app is right, and is given for the first time; with <paramref name="orRecovery"/> also a recovery code that is left. False counts against the account.</summary>
    public async Task<bool> Try(Account account, string code, bool orRecovery, CancellationToken stop)
    {
        if (await accounts.IsLockedOutAsync(account))
        {
            return false;
        }

        if (await TryApp(account.Id, code, stop) || (orRecovery && await TryRecovery(account.Id, code, stop)))
        {
            await accounts.ResetAccessFailedCountAsync(account);
            return true;
        }

        await accounts.AccessFailedAsync(account);
        return false;
    }

    /// <summary>Makes the factor count, ends every session, and gives fresh recovery codes, shown this once.</summary>
    public async Task<IReadOnlyList<string>> Confirm(Account account, CancellationToken stop)
    {
        DateTimeOffset? now = db.Scene.Clock.Real;
        await db.Set<SecondFactor>().Where(factor => factor.AccountId == account.Id).ExecuteUpdateAsync(set => set.SetProperty(factor => factor.ConfirmedAt, now), stop);
        account.TwoFactorEnabled = true;
        await accounts.UpdateSecurityStampAsync(account);
        return await NewCodes(account.Id, stop);
    }

    /// <summary>Fresh recovery codes; those of before are worth nothing.</summary>
    public async Task<IReadOnlyList<string>> NewCodes(Guid account, CancellationToken stop)
    {
        await db.Set<RecoveryCode>().Where(code => code.AccountId == account).ExecuteDeleteAsync(stop);
        var codes = Enumerable.Range(0, Codes).Select(_ => RandomNumberGenerator.GetString(CodeLetters, 16)).ToList();
        db.AddRange(codes.Select(code => new RecoveryCode { AccountId = account, Hash = Secret.Hash(code) }));
        await db.SaveChangesAsync(stop);
        return [.. codes.Select(code => string.Join('-', code.Chunk(4).Select(four => new string(four))))];
    }

    /// <summary>Takes the factor and its codes away, and ends every session.</summary>
    public async Task TakeAway(Account account, CancellationToken stop)
    {
        await db.Set<RecoveryCode>().Where(code => code.AccountId == account.Id).ExecuteDeleteAsync(stop);
        await db.Set<SecondFactor>().Where(factor => factor.AccountId == account.Id).ExecuteDeleteAsync(stop);
        account.TwoFactorEnabled = false;
        await accounts.UpdateSecurityStampAsync(account);
    }

    private async Task<bool> TryApp(Guid account, string code, CancellationToken stop)
    {
        if (await Of(account, stop) is not { } factor || SecretOf(factor) is not { } secret || Totp.Match(secret, code, db.Scene.Clock.Real, factor.LastStep) is not { } step)
        {
            return false;
        }

        // Of two who give the same code at once, one is first.
        return await db.Set<SecondFactor>().Where(row => row.AccountId == account && row.LastStep < step).ExecuteUpdateAsync(set => set.SetProperty(row => row.LastStep, step), stop) == 1;
    }

    private async Task<bool> TryRecovery(Guid account, string code, CancellationToken stop)
    {
        var hash = Secret.Hash(string.Concat(code.ToLowerInvariant().Where(char.IsLetterOrDigit)));
        DateTimeOffset? now = db.Scene.Clock.Real;
        return await db.Set<RecoveryCode>().Where(row => row.AccountId == account && row.Hash == hash && row.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, now), stop) == 1;
    }
}
