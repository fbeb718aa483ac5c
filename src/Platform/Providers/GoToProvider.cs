using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Providers;

/// <summary>Sends the browser to a provider: to sign in, or to link who she is there to an account that she has shown is hers.</summary>
public static class GoToProvider
{
    /// <summary>A step on the way, with one button.</summary>
    /// <param name="Address">Where the button leads: a page at the provider.</param>
    /// <param name="IsAtOnce">True when the browser goes on by itself.</param>
    public sealed record View(Text Title, Text Says, string Address, Text Button, bool IsAtOnce);

    /// <summary>Nothing but the address says which provider.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(string provider, string? tilbake, HttpContext http, SamspillDb db, ProviderDoor door, ProviderList providers, Attempts attempts, DemoMode demo, MailSettings mail, Turnstile turnstile, CancellationToken stop)
    {
        if (door.Find(provider) is not { } known)
        {
            return Answer.Absent;
        }

        var attempt = door.Begin(known, SignIn.LocalPath(tilbake));
        Task<IResult> Again() => SignIn.Page(db, demo, mail, providers, attempt.ReturnTo, stop);
        if (!turnstile.LetsTry(http))
        {
            return Answer.Refused(SignInRefusals.TooOften, SignIn.Top, Again);
        }

        try
        {
            var address = await door.Outward(known, attempt, stop);
            attempts.Leave(http, attempt);
            http.Response.Headers.CacheControl = "no-store";
            return Results.Redirect(address);
        }
        catch (ProviderSilent)
        {
            return Answer.Refused(ProviderRefusals.Silent.With(known.Title), SignIn.Top, Again);
        }
    }

    /// <summary>Begins to link the reader's own account.</summary>
    internal static async Task<IResult> Link(string provider, Input input, HttpContext http, SamspillDb db, Reader reader, ProviderDoor door, Attempts attempts, CancellationToken stop)
    {
        if (door.Find(provider) is not { } known || input.Flaws.Any)
        {
            return Answer.Absent;
        }

        var account = await db.Set<Account>().AsNoTracking().SingleAsync(account => account.Id == reader.AccountId, stop);
        return await Page(http, door, attempts, known, door.Begin(known, "/meg") with { Account = account.Id }, account.Email!, stop);
    }

    /// <summary>Begins to link the account that an invitation is for. Whoever has a second factor signs in first: a mail alone is not enough for her.</summary>
    internal static async Task<IResult> ByLink(string secret, string provider, Input input, HttpContext http, SamspillDb db, ProviderDoor door, Attempts attempts, CancellationToken stop)
    {
        if (door.Find(provider) is not { } known || input.Flaws.Any)
        {
            return Answer.Absent;
        }

        if (await SignInLinks.Find(db, secret, stop) is not { } link)
        {
            return Answer.Refused(SignInRefusals.LinkSpent);
        }

        var account = await db.Set<Account>().AsNoTracking().SingleAsync(account => account.Id == link.AccountId, stop);
        return account.TwoFactorEnabled ? Answer.Refused(ProviderRefusals.SignInToLink.With(known.Title))
            : await Page(http, door, attempts, known, door.Begin(known, link.ReturnTo) with { Account = account.Id, Link = secret }, account.Email!, stop);
    }

    private static async Task<IResult> Page(HttpContext http, ProviderDoor door, Attempts attempts, Provider provider, Attempt attempt, string email, CancellationToken stop)
    {
        try
        {
            var address = await door.Outward(provider, attempt, stop);
            attempts.Leave(http, attempt);
            return Answer.With<GoOnPage, View>(new View(ProviderWords.GoOn.With(provider.Title), ProviderWords.GoOnSays.With(provider.Title, email), address, ProviderWords.GoOn.With(provider.Title), false));
        }
        catch (ProviderSilent)
        {
            return Answer.Refused(ProviderRefusals.Silent.With(provider.Title));
        }
    }
}
