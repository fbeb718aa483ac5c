using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Providers;

/// <summary>The identities at providers that open the reader's account.</summary>
internal static class Identities
{
    /// <summary>Every provider, linked or not.</summary>
    public static async Task<IReadOnlyList<MyAccount.Linked>> Of(SamspillDb db, Guid account, ProviderList providers, CancellationToken stop)
    {
        var linked = await db.Set<ExternalIdentity>().AsNoTracking().Where(identity => identity.AccountId == account).ToListAsync(stop);
        return [.. providers.All.Select(provider => new MyAccount.Linked(provider.Name, provider.Title, linked.Find(identity => identity.Issuer == provider.Issuer) is { } known ? Kernel.Clock.DateOf(known.LinkedAt) : null))];
    }
}

/// <summary>Removes the link between the reader's account and a provider. Sessions that came by it end.</summary>
public static class UnlinkIdentity
{
    /// <summary>Nothing but the address says which.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(string provider, Input input, SamspillDb db, Reader reader, ProviderDoor door, CancellationToken stop)
    {
        if (door.Find(provider) is not { } known || input.Flaws.Any)
        {
            return Answer.Absent;
        }

        var (account, here) = (reader.AccountId, reader.SessionId);
        await db.Set<ExternalIdentity>().Where(identity => identity.AccountId == account && identity.Issuer == known.Issuer).ExecuteDeleteAsync(stop);
        await Session.End(db, db.Set<OpenSession>().Where(session => session.AccountId == account && session.Provider == known.Name && session.Id != here), stop);
        return Answer.Done("/meg", new { unlinked = known.Name }, ProviderWords.Unlinked);
    }
}
