using System.Net.Mail;
using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Accounts.SecondFactors;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Mail;
using Samspill.Platform.Providers;
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
    public sealed record View(string Secret, IReadOnlyList<SignIn.Other> Others);

    /// <summary>Nothing but the address says which link.</summary>
    public sealed record Request;

    internal static async Task<IResult> Show(string secret, SamspillDb db, ProviderList providers, CancellationToken stop) =>
        await SignInLinks.Find(db, secret, stop) is null ? Spent : Answer.With<UseLinkPage, View>(See(secret, providers));

    private static View See(string secret, ProviderList providers) => new(secret, [.. providers.All.Select(provider => new SignIn.Other(provider.Name, provider.Title))]);

    internal static async Task<IResult> Handle(string secret, Input input, HttpContext http, SamspillDb db, ProviderList providers, HalfWay halfWay, CancellationToken stop)
    {
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Task.FromResult(Answer.With<UseLinkPage, View>(See(secret, providers))));
        }

        if (await SignInLinks.Find(db, secret, stop) is not { } link || !await SignInLinks.Spend(db, link, stop)
            || await db.Set<Account>().FindAsync([link.AccountId], stop) is not { } account)
        {
            return Spent;
        }

        return await halfWay.Enter(http, db, account, Entrance.Link, link.ReturnTo, stop);
    }

    private static IResult Spent => Answer.Refused(SignInRefusals.LinkSpent);
}
