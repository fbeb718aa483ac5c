using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Providers;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Accounts;

/// <summary>Where the reader is signed in just now.</summary>
internal static class MySessions
{
    /// <summary>Those that are open, this one first and then by when they were last used.</summary>
    public static async Task<IReadOnlyList<MyAccount.Signed>> Of(SamspillDb db, Reader reader, SignInRules rules, ProviderList providers, CancellationToken stop)
    {
        var (account, now) = (reader.AccountId, db.Scene.Clock.Real);
        var (eldest, unused) = (now - rules.Longest, Clock.DateOf(now - rules.Unused).AddDays(-1));
        var open = await (from session in db.Set<OpenSession>().AsNoTracking()
                          where session.AccountId == account && session.EndedAt == null && session.BegunAt > eldest && session.LastUsedOn >= unused
                          join mine in db.Set<Account>() on session.AccountId equals mine.Id
                          where mine.SecurityStamp == session.Stamp
                          select session).ToListAsync(stop);
        return [.. open.OrderByDescending(session => session.Id == reader.SessionId).ThenByDescending(session => session.LastUsedOn).ThenByDescending(session => session.BegunAt)
            .Select(session => new MyAccount.Signed(session.Id, Named(session), How(session, providers), Clock.DateOf(session.BegunAt), session.LastUsedOn, session.Id == reader.SessionId))];
    }

    private static string Named(OpenSession session) => (session.Browser, session.Machine) switch
    {
        ({ } browser, { } machine) => SessionWords.On.With(browser, machine),
        ({ } browser, null) => browser,
        (null, { } machine) => machine,
        _ => SessionWords.UnknownDevice,
    };

    private static string How(OpenSession session, ProviderList providers) => session.Entrance switch
    {
        Entrance.Provider => providers.Find(session.Provider)?.Title ?? session.Provider ?? "",
        Entrance.Link => SessionWords.ByLink,
        _ => session.HasSecondFactor ? SessionWords.ByPasswordAndCode : SessionWords.ByPassword,
    };
}

/// <summary>Ends one of the reader's sessions, or all but the one she reads by.</summary>
public static class EndSession
{
    /// <summary>Which session; all the others when none is named.</summary>
    public sealed record Request(Guid? Session);

    internal static async Task<IResult> Handle(Input input, HttpContext http, SamspillDb db, Reader reader, CancellationToken stop)
    {
        var named = input.Text("session", 40);
        var asked = Guid.TryParse(named, out var id) ? id : (Guid?)null;
        if (input.Flaws.Any || (named is not null && asked is null))
        {
            return Answer.Absent;
        }

        var account = reader.AccountId!.Value;
        if (asked is null)
        {
            await Session.EndAll(db, account, reader.SessionId, stop);
            return Answer.Done("/meg", new { ended = true }, SessionWords.EndedOthers);
        }

        if (await Session.End(db, db.Set<OpenSession>().Where(session => session.AccountId == account && session.Id == asked), stop) == 0)
        {
            return Answer.Absent;
        }

        if (asked != reader.SessionId)
        {
            return Answer.Done("/meg", new { ended = asked }, SessionWords.Ended);
        }

        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Answer.Done("/logg-inn", new { ended = asked });
    }
}

internal static class SessionWords
{
    public static readonly Text Title = new("Her er du logget inn", "Her er du logga inn", "Where you are signed in");
    public static readonly Text On = new("{0} på {1}", "{0} på {1}", "{0} on {1}");
    public static readonly Text UnknownDevice = new("Ukjent program", "Ukjent program", "Unknown program");
    public static readonly Text Device = new("Maskin", "Maskin", "Machine");
    public static readonly Text How = new("Måte", "Måte", "Way in");
    public static readonly Text Since = new("Siden", "Sidan", "Since");
    public static readonly Text LastUsed = new("Sist brukt", "Sist brukt", "Last used");
    public static readonly Text This = new("denne", "denne", "this one");
    public static readonly Text ByLink = new("Lenke på e-post", "Lenkje på e-post", "Link by e-mail");
    public static readonly Text ByPassword = new("Passord", "Passord", "Password");
    public static readonly Text ByPasswordAndCode = new("Passord og kode", "Passord og kode", "Password and code");
    public static readonly Text End = new("Logg ut", "Logg ut", "Sign out");
    public static readonly Text EndThat = new("Logg ut {0}, logget inn {1:d}", "Logg ut {0}, logga inn {1:d}", "Sign out {0}, signed in {1:d}");
    public static readonly Text EndOthers = new("Logg ut alle andre", "Logg ut alle andre", "Sign out all others");
    public static readonly Text Ended = new("Innloggingen er avsluttet.", "Innlogginga er avslutta.", "The session is ended.");
    public static readonly Text EndedOthers = new("Alle andre innlogginger er avsluttet.", "Alle andre innloggingar er avslutta.", "All other sessions are ended.");
}
