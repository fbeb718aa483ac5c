using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Faults;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;
using Samspill.Platform.Work;

namespace Samspill.Platform.Providers;

/// <summary>Takes the browser back from a provider: signs in whoever it has proved to be somebody here, or links her where she asked for it.</summary>
public static class ReturnFromProvider
{
    /// <summary>What is said to one whom nobody here knows: whom to ask, and nothing else.</summary>
    public sealed record View(Text Says);

    internal static async Task<IResult> Handle(string provider, HttpContext http, SamspillDb db, Reader reader, ProviderDoor door, ProviderList providers, Attempts attempts, DemoMode demo, MailSettings mail, CancellationToken stop)
    {
        if (door.Find(provider) is not { } known)
        {
            return Answer.Absent;
        }

        IResult No(Refusal refusal, string returnTo = "/") => Answer.Refused(refusal, SignIn.Top, () => SignIn.Page(db, demo, mail, providers, returnTo, stop));
        if (await attempts.Take(http, known.Name, http.Request.Query["state"], stop) is not { } attempt)
        {
            return No(ProviderRefusals.Stale);
        }

        var (identity, refusal) = await door.Inward(known, attempt, http.Request.Query, stop);
        if (identity is null)
        {
            return No(refusal!, attempt.ReturnTo);
        }

        var found = await db.Set<ExternalIdentity>().AsNoTracking().SingleOrDefaultAsync(row => row.Issuer == identity.Issuer && row.Subject == identity.Subject, stop);
        if (attempt.Account is { } asked)
        {
            var no = found is not null && found.AccountId != asked ? ProviderRefusals.Taken.With(known.Title) : await MayLink(db, reader, attempt, stop) ? null : ProviderRefusals.Stale;
            no ??= found is null && !await Link(db, identity, asked, stop) ? ProviderRefusals.Taken.With(known.Title) : null;
            if (no is not null)
            {
                return No(no, attempt.ReturnTo);
            }
        }
        else if (found is null)
        {
            return Answer.Refused(ProviderRefusals.Unknown.With(known.Title), SignIn.Top, () => Task.FromResult(Answer.With<UnknownPersonPage, View>(new(ProviderRefusals.Unknown.With(known.Title).Says))));
        }

        var account = await db.Set<Account>().SingleAsync(account => account.Id == (attempt.Account ?? found!.AccountId), stop);
        await Session.Begin(http, account, new Entry(Entrance.Provider, HasSecondFactor: false, known.Name, identity));
        return Answer.Done(await Landing.For(db, account.Id, attempt.ReturnTo, stop), new { signedIn = account.Email });
    }

    /// <summary>True for one who is still signed in to the account that she wanted to link, and for the first who spends the invitation.</summary>
    private static async Task<bool> MayLink(SamspillDb db, Reader reader, Attempt attempt, CancellationToken stop) =>
        attempt.Link is null ? reader.AccountId == attempt.Account && reader.IsSignedIn
            : await SignInLinks.Find(db, attempt.Link, stop) is { } link && link.AccountId == attempt.Account && await SignInLinks.Spend(db, link, stop);

    /// <summary>False when somebody else was linked to the same identity just now.</summary>
    private static async Task<bool> Link(SamspillDb db, Identity identity, Guid account, CancellationToken stop)
    {
        db.Add(new ExternalIdentity { Issuer = identity.Issuer, Subject = identity.Subject, AccountId = account, LinkedAt = db.Scene.Clock.Real });
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateException fault) when (fault.IsCollision())
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
