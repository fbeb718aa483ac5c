using System.Net.Mail;
using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Accounts.SecondFactors;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Mail;
using Samspill.Platform.Providers;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Accounts;

/// <summary>Asks for a link by mail. The answer is the same whether the address is known or not.</summary>
public static class AskForLink
{
    /// <summary>The address, and where she was going.</summary>
    public sealed record Request(string Email, string ReturnTo);

    /// <summary>What the page says.</summary>
    public sealed record View(string Email, bool MailsAreFiles);

    internal static async Task<IResult> Handle(Input input, HttpContext http, SamspillDb db, DemoMode demo, MailSettings mail, ProviderList providers, Turnstile turnstile, CancellationToken stop)
    {
        var request = new Request(input.Required("email", SignInWords.EmailMissing, 256), SignIn.LocalPath(input.Text("returnTo", 400)));
        input.Flaws.Require(request.Email.Length == 0 || IsMailAddress(request.Email), "email", SignInWords.EmailMissing);
        Task<IResult> Again() => SignIn.Page(db, demo, mail, providers, request.ReturnTo, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (!turnstile.LetsAsk(http))
        {
            return Answer.Refused(SignInRefusals.TooOften, input, Again);
        }

        SignInLinks.Request(db, new LinkRequest(request.Email, request.ReturnTo));
        await db.SaveChangesAsync(stop);
        return Answer.With<LinkOnItsWayPage, View>(new View(request.Email, !mail.HasServer));
    }

    /// <summary>One address of one person, without a display name.</summary>
    internal static bool IsMailAddress(string text) => MailAddress.TryCreate(text, out var address) && address.Address == text && !text.Any(char.IsWhiteSpace) && address.Host.Contains('.', StringComparison.Ordinal);
}

/// <summary>Opens a link from a mail: a page with one button, because mail scanners open links too; the button signs in and spends it.</summary>
public static class UseLink
{
    /// <summary>What the page shows.</summary>
    /// <param name="Others">The providers by which she can take it, and sign in later.</param>
    /// <param name="To">The page she goes on to, below the site; null when the link itself says which.</param>
    public sealed record View(string Secret, IReadOnlyList<SignIn.Other> Others, string? To = null);

    /// <summary>Nothing but the address says which link; the page to go on to, when the mail has several.</summary>
    public sealed record Request(string? ReturnTo);

    internal static async Task<IResult> Show(string secret, string? til, SamspillDb db, Reader reader, ProviderList providers, CancellationToken stop)
    {
        var link = await SignInLinks.Find(db, secret, stop);
        // One who is signed in already goes straight on, also by the second line of a mail whose link is spent.
        if (til is not null && reader.AccountId is { } account && (link is null || link.AccountId == account))
        {
            return Results.Redirect(SignIn.LocalPath(til));
        }

        return link is null ? Spent : Answer.With<UseLinkPage, View>(See(secret, providers, til is null ? null : SignIn.LocalPath(til)));
    }

    private static View See(string secret, ProviderList providers, string? to) => new(secret, [.. providers.All.Select(provider => new SignIn.Other(provider.Name, provider.Title))], to);

    internal static async Task<IResult> Handle(string secret, Input input, HttpContext http, SamspillDb db, ProviderList providers, HalfWay halfWay, CancellationToken stop)
    {
        var to = input.Text("returnTo", 400);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Task.FromResult(Answer.With<UseLinkPage, View>(See(secret, providers, to))));
        }

        if (await SignInLinks.Find(db, secret, stop) is not { } link || !await SignInLinks.Spend(db, link, stop)
            || await db.Set<Account>().FindAsync([link.AccountId], stop) is not { } account)
        {
            return Spent;
        }

        return await halfWay.Enter(http, db, account, Entrance.Link, to is null ? link.ReturnTo : SignIn.LocalPath(to), stop);
    }

    private static IResult Spent => Answer.Refused(SignInRefusals.LinkSpent, LinkWords.AskAgain, "/logg-inn");
}
