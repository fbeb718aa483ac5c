using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Outbox;
using Samspill.Platform.Tokens;

namespace Samspill.Platform.Accounts;

/// <summary>That somebody at an address wants, or is to have, a link by mail. Whether the address is known is found out when it is sent, so that asking tells nothing.</summary>
/// <param name="ReturnTo">Where she lands, a path of this installation.</param>
/// <param name="Invites">The partnership that invites her; null when she asked herself.</param>
/// <param name="By">Who invites.</param>
internal sealed record LinkRequest(string Email, string ReturnTo, string? Invites = null, string? By = null)
{
    /// <summary>The one record that a guest is shown; null for one who is invited to the whole.</summary>
    public string? Shows { get; init; }

    /// <summary>True when the guest is asked to report numbers on it.</summary>
    public bool MayWrite { get; init; }

    public const string Kind = "SignInLink";
}

/// <summary>Links that sign their reader in once.</summary>
internal static class SignInLinks
{
    /// <summary>How long a link is good that she asked for herself.</summary>
    public static readonly TimeSpan Asked = TimeSpan.FromMinutes(15);

    /// <summary>How long an invitation is good.</summary>
    public static readonly TimeSpan Invitation = TimeSpan.FromDays(7);

    public static void Request(SamspillDb db, LinkRequest request) => db.Put(LinkRequest.Kind, JsonSerializer.Serialize(request));

    /// <summary>The letter with a fresh link; null when nobody has that address. The secret is nowhere but in the letter.</summary>
    public static async Task<Letter?> Write(SamspillDb db, LinkRequest request, CancellationToken stop)
    {
        var normalized = new UpperInvariantLookupNormalizer().NormalizeEmail(request.Email);
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(account => account.NormalizedEmail == normalized, stop);
        if (account is null)
        {
            return null;
        }

        var person = await db.Set<Person>().IgnoreQueryFilters([Conventions.Partnership]).AsNoTracking().Where(person => person.AccountId == account.Id).OrderBy(person => person.Id).FirstOrDefaultAsync(stop);
        var language = person?.Language ?? Language.Nb;
        var path = await New(db, account.Id, request.ReturnTo, request.Invites is null ? Asked : Invitation, stop);
        var (subject, body) = request.Invites is { } partnership
            ? request.Shows is { } shown ? (LinkWords.ShowSubject.With(request.By, shown), LinkWords.ShowBody.With(request.By, shown, partnership, request.MayWrite ? LinkWords.MayReport : Text.Same(""))) : (LinkWords.InviteSubject.With(partnership), LinkWords.InviteBody.With(request.By, partnership))
            : (LinkWords.Subject, LinkWords.Body);
        return new Letter(account.Email!, person?.Name ?? account.Email!, language, subject.In(language), body.In(language), path);
    }

    /// <summary>A new link; the path that signs in.</summary>
    public static async Task<string> New(SamspillDb db, Guid account, string returnTo, TimeSpan good, CancellationToken stop)
    {
        var secret = Secret.New();
        db.Add(new SignInLink { Hash = Secret.Hash(secret), AccountId = account, ReturnTo = returnTo, ExpiresAt = db.Scene.Clock.Real + good });
        await db.SaveChangesAsync(stop);
        return "/lenke/" + secret;
    }

    /// <summary>The link of a secret while it is good; null when it is spent, old or unknown.</summary>
    public static Task<SignInLink?> Find(SamspillDb db, string secret, CancellationToken stop)
    {
        var (hash, now) = (Secret.Hash(secret), db.Scene.Clock.Real);
        return db.Set<SignInLink>().AsNoTracking().SingleOrDefaultAsync(link => link.Hash == hash && link.UsedAt == null && link.ExpiresAt > now, stop);
    }

    /// <summary>Spends a link; false when somebody was first.</summary>
    public static async Task<bool> Spend(SamspillDb db, SignInLink link, CancellationToken stop)
    {
        DateTimeOffset? now = db.Scene.Clock.Real;
        return await db.Set<SignInLink>().Where(row => row.Hash == link.Hash && row.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.UsedAt, now), stop) == 1;
    }

    /// <summary>Makes every open link of an account worthless.</summary>
    public static Task<int> Withdraw(SamspillDb db, Guid account, CancellationToken stop) =>
        db.Set<SignInLink>().Where(link => link.AccountId == account && link.UsedAt == null).ExecuteDeleteAsync(stop);
}

internal static class LinkWords
{
    public static readonly Text Subject = new("Lenken din til Samspill", "Lenkja di til Samspill", "Your link to Samspill");
    public static readonly Text Body = new(
        "Du ba om en lenke for å logge inn. Den virker én gang og varer i 15 minutter. Ba du ikke om den, kan du se bort fra denne e-posten.",
        "Du bad om ei lenkje for å logge inn. Ho verkar éin gong og varer i 15 minutt. Bad du ikkje om ho, kan du sjå bort frå denne e-posten.",
        "You asked for a link to sign in. It works once and lasts 15 minutes. If you did not ask for it, ignore this mail.");
    public static readonly Text InviteSubject = new("Invitasjon til {0}", "Invitasjon til {0}", "Invitation to {0}");
    public static readonly Text InviteBody = new(
        "{0} har gitt deg tilgang til {1}. Lenken logger deg inn én gang og varer i sju dager. Siden kan du be om en ny på innloggingssiden, eller velge et passord.",
        "{0} har gjeve deg tilgang til {1}. Lenkja loggar deg inn éin gong og varer i sju dagar. Sidan kan du be om ei ny på innloggingssida, eller velje eit passord.",
        "{0} has given you access to {1}. The link signs you in once and lasts seven days. Later you can ask for a new one on the sign-in page, or choose a password.");
    public static readonly Text Ask = new("Få en lenke på e-post", "Få ei lenkje på e-post", "Get a link by e-mail");
    public static readonly Text AskHelp = new("Uten passord. Lenken varer i 15 minutter.", "Utan passord. Lenkja varer i 15 minutt.", "Without a password. The link lasts 15 minutes.");
    public static readonly Text Send = new("Send lenke", "Send lenkje", "Send link");
    public static readonly Text OnItsWay = new("Se i e-posten din", "Sjå i e-posten din", "Look in your mail");
    public static readonly Text OnItsWaySays = new("Har {0} tilgang her, er en lenke på vei. Den virker én gang og varer i 15 minutter.", "Har {0} tilgang her, er ei lenkje på veg. Ho verkar éin gong og varer i 15 minutt.", "If {0} has access here, a link is on its way. It works once and lasts 15 minutes.");
    public static readonly Text Use = new("Logg inn med lenken", "Logg inn med lenkja", "Sign in with the link");
    public static readonly Text UseSays = new("Trykk på knappen for å logge inn. Lenken virker én gang.", "Trykk på knappen for å logge inn. Lenkja verkar éin gong.", "Press the button to sign in. The link works once.");
    public static readonly Text Spent = new("Lenken virker ikke lenger", "Lenkja verkar ikkje lenger", "The link no longer works");
    public static readonly Text SpentSays = new("Den er brukt, for gammel eller ufullstendig. Be om en ny på innloggingssiden.", "Ho er brukt, for gammal eller ufullstendig. Be om ei ny på innloggingssida.", "It is used, too old or incomplete. Ask for a new one on the sign-in page.");
    public static readonly Text AskAgain = new("Logg inn, eller be om en ny lenke", "Logg inn, eller be om ei ny lenkje", "Sign in, or ask for a new link");
    public static readonly Text NotSent = new("Herfra sendes det ikke e-post ennå. Spør den som driver Samspill hos dere.", "Herifrå blir det ikkje sendt e-post enno. Spør den som driv Samspill hos dykk.", "No mail is sent from here yet. Ask the one who runs Samspill for you.");
    public static readonly Text ShowSubject = new("{0} har vist deg «{1}»", "{0} har vist deg «{1}»", "{0} has shown you “{1}”");
    public static readonly Text ShowBody = new(
        "{0} har vist deg «{1}» i {2}. Du ser den siden og vedleggene, og ikke noe annet. {3}Lenken logger deg inn én gang og varer i sju dager. Siden kan du be om en ny på innloggingssiden, eller velge et passord.",
        "{0} har vist deg «{1}» i {2}. Du ser den sida og vedlegga, og ikkje noko anna. {3}Lenkja loggar deg inn éin gong og varer i sju dagar. Sidan kan du be om ei ny på innloggingssida, eller velje eit passord.",
        "{0} has shown you “{1}” in {2}. You see that page and its files, and nothing else. {3}The link signs you in once and lasts seven days. Later you can ask for a new one on the sign-in page, or choose a password.");
    public static readonly Text MayReport = new("Du blir bedt om å føre tall der. ", "Du blir bedd om å føre tal der. ", "You are asked to report numbers there. ");
    public static readonly Text AsFile = new("Installasjonen har ingen e-posttjener. E-poster blir filer i mappen mail i datamappen.", "Installasjonen har ingen e-posttenar. E-postar blir filer i mappa mail i datamappa.", "The installation has no mail server. Mails become files in the folder mail in the data folder.");
}
