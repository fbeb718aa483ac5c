using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Digests;

/// <summary>Turns a person's digest off by a link from the mail, without signing in. Opening the link changes nothing, for mail scanners open links too.</summary>
public static class Unsubscribe
{
    /// <summary>What the page shows.</summary>
    /// <param name="Partnership">Whose digest it is.</param>
    /// <param name="IsOff">True when it has been turned off.</param>
    public sealed record View(string Token, string Partnership, bool IsOff);

    /// <summary>Nothing but the address says whose.</summary>
    public sealed record Request;

    internal static Task<IResult> Show(string token, IServiceScopeFactory scopes, IDataProtectionProvider protection, CancellationToken stop) => Answered(token, turnOff: false, scopes, protection, stop);

    internal static async Task<IResult> Handle(string token, Input input, HttpContext http, IServiceScopeFactory scopes, IDataProtectionProvider protection, CancellationToken stop) =>
        input.Flaws.Any && !await IsOneClick(http, stop) ? Answer.Flawed(input, () => Show(token, scopes, protection, stop)) : await Answered(token, turnOff: true, scopes, protection, stop);

    /// <summary>A mail reader's own button (RFC 8058) has no page of ours behind it, and so no token: the sealed address is the proof.</summary>
    private static async Task<bool> IsOneClick(HttpContext http, CancellationToken stop) =>
        http.Request.HasFormContentType && (await http.Request.ReadFormAsync(stop))["List-Unsubscribe"] == "One-Click";

    private static async Task<IResult> Answered(string token, bool turnOff, IServiceScopeFactory scopes, IDataProtectionProvider protection, CancellationToken stop)
    {
        if (Unsubscribing.Read(protection, token) is not var (partnership, person))
        {
            return Answer.Absent;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        db.Scene.Enter(partnership);
        var name = await db.Set<Partnership>().Where(row => row.Id == partnership).Select(row => row.Name).SingleOrDefaultAsync(stop);
        var found = await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == person && row.ErasedOn == null, stop);
        if (name is null || found is null)
        {
            return Answer.Absent;
        }

        if (turnOff)
        {
            db.Scene.Play(found.AccountId?.ToString() ?? Scene.System);
            await DigestWish.Set(db, person, DigestDay.Never, stop);
            await db.SaveChangesAsync(stop);
        }

        return Answer.With<UnsubscribePage, View>(new View(token, name, turnOff || await DigestWish.Of(db, person, stop) == DigestDay.Never));
    }
}

/// <summary>The link that turns a digest off: whose it is, sealed by the installation's own keys, so that nobody can turn off another's.</summary>
internal static class Unsubscribing
{
    private const string Purpose = "Samspill.Digests.Unsubscribe";

    public static string Path(IDataProtectionProvider protection, PartnershipId partnership, PersonId person) => "/avmeld/" + protection.CreateProtector(Purpose).Protect($"{partnership}/{person}");

    public static (PartnershipId, PersonId)? Read(IDataProtectionProvider protection, string token)
    {
        try
        {
            return protection.CreateProtector(Purpose).Unprotect(token).Split('/') is [var partnership, var person] ? (new(Guid.Parse(partnership)), new(Guid.Parse(person))) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
