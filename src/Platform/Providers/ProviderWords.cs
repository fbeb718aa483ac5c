using Samspill.Kernel;

namespace Samspill.Platform.Providers;

internal static class ProviderRefusals
{
    public static readonly Refusal Stale = new("platform.provider-stale", new(
        "Innloggingen tok for lang tid, eller den ble begynt et annet sted. Begynn på nytt her.",
        "Innlogginga tok for lang tid, eller ho vart byrja ein annan stad. Byrja på nytt her.",
        "The sign-in took too long, or was begun elsewhere. Begin again here."));

    public static readonly Refusal Stopped = new("platform.provider-stopped", new(
        "Innloggingen ble avbrutt hos {0}. Du er ikke logget inn.",
        "Innlogginga vart avbroten hos {0}. Du er ikkje logga inn.",
        "The sign-in was stopped at {0}. You are not signed in."));

    public static readonly Refusal Unproved = new("platform.provider-unproved", new(
        "Svaret fra {0} kunne ikke bekreftes. Du er ikke logget inn. Prøv igjen, eller logg inn på en annen måte.",
        "Svaret frå {0} kunne ikkje stadfestast. Du er ikkje logga inn. Prøv igjen, eller logg inn på ein annan måte.",
        "The answer from {0} could not be confirmed. You are not signed in. Try again, or sign in another way."), RefusalKind.Forbidden);

    public static readonly Refusal LevelTooLow = new("platform.provider-level", new(
        "Innloggingen hos {0} hadde for lavt sikkerhetsnivå. Logg inn der på et høyere nivå.",
        "Innlogginga hos {0} hadde for lågt tryggleiksnivå. Logg inn der på eit høgare nivå.",
        "The sign-in at {0} was at too low a level of assurance. Sign in there at a higher level."), RefusalKind.Forbidden);

    public static readonly Refusal Silent = new("platform.provider-silent", new(
        "{0} svarer ikke. Prøv igjen om litt, eller logg inn på en annen måte. De åpne sidene virker som før.",
        "{0} svarar ikkje. Prøv igjen om litt, eller logg inn på ein annan måte. Dei opne sidene verkar som før.",
        "{0} does not answer. Try again in a while, or sign in another way. The public pages work as before."), RefusalKind.Unreachable);

    public static readonly Refusal Unknown = new("platform.provider-unknown-person", new(
        "Du er logget inn hos {0}, men ingen konto her hører til deg. Spør administratoren i partnerskapet ditt om en invitasjon, og åpne lenken i den.",
        "Du er logga inn hos {0}, men ingen konto her høyrer til deg. Spør administratoren i partnarskapet ditt om ein invitasjon, og opne lenkja i han.",
        "You are signed in at {0}, but no account here is yours. Ask the administrator of your partnership for an invitation, and open the link in it."), RefusalKind.Forbidden);

    public static readonly Refusal Taken = new("platform.provider-identity-taken", new(
        "Identiteten din hos {0} åpner en annen konto her. Logg inn med den, og fjern koblingen der først.",
        "Identiteten din hos {0} opnar ein annan konto her. Logg inn med han, og fjern koplinga der først.",
        "Your identity at {0} opens another account here. Sign in with it, and remove the link there first."));

    public static readonly Refusal SignInToLink = new("platform.provider-sign-in-to-link", new(
        "Kontoen har totrinnsinnlogging. Logg inn først, og koble {0} til under «Min konto».",
        "Kontoen har totrinnsinnlogging. Logg inn først, og kople {0} til under «Min konto».",
        "The account has two-step sign-in. Sign in first, and link {0} under “My account”."));
}

internal static class ProviderWords
{
    public static readonly Text Heading = new("Med ID fra arbeidsgiver eller det offentlige", "Med ID frå arbeidsgivar eller det offentlege", "With an ID from your employer or the public sector");
    public static readonly Text With = new("Logg inn med {0}", "Logg inn med {0}", "Sign in with {0}");
    public static readonly Text LinkWith = new("Koble til {0}", "Kople til {0}", "Link {0}");
    public static readonly Text UseWith = new("Ta imot med {0}", "Ta imot med {0}", "Accept with {0}");
    public static readonly Text UseWithHelp = new("Da logger du siden inn med samme knapp, uten lenke og passord.", "Då loggar du sidan inn med same knapp, utan lenkje og passord.", "Then you later sign in with the same button, without link or password.");
    public static readonly Text Mine = new("Innlogging hos andre", "Innlogging hos andre", "Sign-in elsewhere");
    public static readonly Text MineHelp = new("Koble kontoen til identiteten din hos en av disse. Siden logger du inn med den.", "Kople kontoen til identiteten din hos ein av desse. Sidan loggar du inn med han.", "Link the account to your identity at one of these. Later you sign in with it.");
    public static readonly Text LinkedOn = new("Koblet {0:d}", "Kopla {0:d}", "Linked {0:d}");
    public static readonly Text Unlink = new("Fjern koblingen", "Fjern koplinga", "Remove the link");
    public static readonly Text UnlinkFrom = new("Fjern koblingen til {0}", "Fjern koplinga til {0}", "Remove the link to {0}");
    public static readonly Text Unlinked = new("Koblingen er fjernet. Innlogginger som kom den veien, er avsluttet.", "Koplinga er fjerna. Innloggingar som kom den vegen, er avslutta.", "The link is removed. Sessions that came that way are ended.");
    public static readonly Text GoOn = new("Videre til {0}", "Vidare til {0}", "On to {0}");
    public static readonly Text GoOnSays = new("Når du har logget inn der, åpner identiteten din hos {0} kontoen {1} her. Avbryt hvis kontoen ikke er din.", "Når du har logga inn der, opnar identiteten din hos {0} kontoen {1} her. Avbryt dersom kontoen ikkje er din.", "When you have signed in there, your identity at {0} opens the account {1} here. Cancel if the account is not yours.");
    public static readonly Text SignedOut = new("Du er logget ut av Samspill", "Du er logga ut av Samspill", "You are signed out of Samspill");
    public static readonly Text SignedOutSays = new("Nå logges du også ut hos {0}. Skjer det ikke av seg selv, bruk knappen.", "No blir du også logga ut hos {0}. Skjer det ikkje av seg sjølv, bruk knappen.", "Now you are signed out at {0} too. If it does not happen by itself, use the button.");
    public static readonly Text SignOutThere = new("Logg ut hos {0}", "Logg ut hos {0}", "Sign out at {0}");
    public static readonly Text UnknownTitle = new("Vi kjenner deg ikke igjen", "Vi kjenner deg ikkje att", "We do not recognise you");
    public static readonly Text Cancel = new("Avbryt", "Avbryt", "Cancel");
}
