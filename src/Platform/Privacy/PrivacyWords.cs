using Samspill.Kernel;

namespace Samspill.Platform.Privacy;

internal static class PrivacyWords
{
    public static readonly Text Title = new("Opplysninger om deg", "Opplysningar om deg", "What is kept about you");
    public static readonly Text Verdict = new("Alt som er lagret om deg i Samspill, og hvordan du får det med deg eller slettet.", "Alt som er lagra om deg i Samspill, og korleis du får det med deg eller sletta.", "All that Samspill keeps about you, and how you take it with you or have it erased.");
    public static readonly Text Nothing = new("Ingen partnerskap har lagret noe om deg.", "Ingen partnarskap har lagra noko om deg.", "No partnership keeps anything about you.");
    public static readonly Text Take = new("Last ned alt (ZIP)", "Last ned alt (ZIP)", "Download all of it (ZIP)");
    public static readonly Text TakeHelp = new("En side å lese, JSON for et program, og filene du har lagt ved. Det som gjelder andre, er ikke med.", "Ei side å lese, JSON for eit program, og filene du har lagt ved. Det som gjeld andre, er ikkje med.", "A page to read, JSON for a program, and the files you attached. What concerns others is not in it.");
    public static readonly Text Kind = new("Hva", "Kva", "What");
    public static readonly Text Records = new("Antall", "Tal på", "Number");
    public static readonly Text Caption = new("Lagret i {0}", "Lagra i {0}", "Kept in {0}");
    public static readonly Text Of = new("Lagret om {0}", "Lagra om {0}", "Kept about {0}");
    public static readonly Text OfVerdict = new("Det systemet har lagret om personen, etter slag.", "Det systemet har lagra om personen, etter slag.", "What the system keeps about the person, by kind.");
    public static readonly Text OfTake = new("Last ned alt om personen (ZIP)", "Last ned alt om personen (ZIP)", "Download all about the person (ZIP)");
    public static readonly Text People = new("Personer", "Personar", "People");
    public static readonly Text PartnershipMissing = new("Velg partnerskapet.", "Vel partnarskapet.", "Choose the partnership.");
    public static readonly Text Privacy = new("Personvern og informasjonskapsler", "Personvern og informasjonskapslar", "Privacy and cookies");
    public static readonly Text PrivacyVerdict = new("Vi lagrer det arbeidet trenger, teller ingen innlogginger og setter bare kapsler som sidene ikke virker uten.", "Vi lagrar det arbeidet treng, tel ingen innloggingar og set berre kapslar som sidene ikkje verkar utan.", "We keep what the work needs, count no sign-ins, and set only cookies that the pages do not work without.");
    public static readonly Text KeptTitle = new("Det vi lagrer om personer", "Det vi lagrar om personar", "What we keep about people");
    public static readonly Text CookiesTitle = new("Informasjonskapsler", "Informasjonskapslar", "Cookies");
    public static readonly Text CookiesSays = new("Alle er strengt nødvendige, så vi ber ikke om samtykke. Ingen følger deg til andre nettsteder.", "Alle er strengt nødvendige, så vi ber ikkje om samtykke. Ingen følgjer deg til andre nettstader.", "All are strictly necessary, so we ask for no consent. None follows you to other sites.");
    public static readonly Text CookieName = new("Navn", "Namn", "Name");
    public static readonly Text Why = new("Hva den er til", "Kva han er til", "What it is for");
    public static readonly Text Stays = new("Hvor lenge", "Kor lenge", "For how long");
    public static readonly Text YoursTitle = new("Dine opplysninger", "Opplysningane dine", "Your own data");
    public static readonly Text YoursSays = new("Er du logget inn, ser du alt som er lagret om deg, laster det ned eller ber om å bli slettet. Ellers kan du be administratoren i partnerskapet om det. Er du ikke fornøyd med svaret, kan du klage til Datatilsynet.", "Er du logga inn, ser du alt som er lagra om deg, lastar det ned eller ber om å bli sletta. Elles kan du be administratoren i partnarskapet om det. Er du ikkje nøgd med svaret, kan du klage til Datatilsynet.", "When signed in you see all that is kept about you, download it or ask to be erased. Otherwise ask the administrator of the partnership. If you are not satisfied with the answer, you may complain to the Norwegian Data Protection Authority.");
    public static readonly Text ToYours = new("Se opplysninger om deg", "Sjå opplysningar om deg", "See what is kept about you");
    public static readonly IReadOnlyList<Text> Kept =
    [
        new("Navn eller stilling, e-postadresse, arbeidssted og roller i hvert partnerskap", "Namn eller stilling, e-postadresse, arbeidsstad og roller i kvart partnarskap", "Name or title, e-mail address, workplace and roles in each partnership"),
        new("Det du gjør i arbeidet: tall, kommentarer, svar, vedtak og filer, med dag og navn", "Det du gjer i arbeidet: tal, kommentarar, svar, vedtak og filer, med dag og namn", "What you do in the work: numbers, comments, answers, decisions and files, with day and name"),
        new("Hver endring i en logg der navnet ditt er forseglet under din egen nøkkel", "Kvar endring i ein logg der namnet ditt er forsegla under din eigen nøkkel", "Every change in a trail where your name is sealed under a key of your own"),
        new("Når du sist logget inn, og hvilke nettlesere som er logget inn nå. Ingen IP-adresser", "Når du sist logga inn, og kva nettlesarar som er logga inn no. Ingen IP-adresser", "When you last signed in, and which browsers are signed in now. No IP addresses"),
    ];
    public static readonly Text ForSession = new("Husker at du er logget inn", "Hugsar at du er logga inn", "Remembers that you are signed in");
    public static readonly Text ForForms = new("Viser at et skjema kom fra våre sider", "Viser at eit skjema kom frå våre sider", "Shows that a form came from our pages");
    public static readonly Text ForNotice = new("Bærer beskjeden til neste side når noe er lagret", "Ber beskjeden til neste side når noko er lagra", "Carries the message to the next page when something is saved");
    public static readonly Text ForLanguage = new("Husker språket du valgte", "Hugsar språket du valde", "Remembers the language you chose");
    public static readonly Text ForCode = new("Husker at passordet var riktig mens du skriver koden", "Hugsar at passordet var rett medan du skriv koden", "Remembers that the password was right while you write the code");
    public static readonly Text ForProvider = new("Knytter svaret fra innloggingstjenesten til nettleseren din", "Knyter svaret frå innloggingstenesta til nettlesaren din", "Ties the answer of the sign-in service to your browser");
    public static readonly Text WhileSignedIn = new("til du logger ut, høyst 7 dager", "til du loggar ut, høgst 7 dagar", "until you sign out, at most 7 days");
    public static readonly Text UntilClosed = new("til du lukker nettleseren", "til du lukkar nettlesaren", "until you close the browser");
    public static readonly Text ForInterrupted = new("Finner igjen det du skrev da økten tok slutt", "Finn att det du skreiv då økta tok slutt", "Finds what you wrote when your session ended");
    public static readonly Text HalfAnHour = new("en halv time", "ein halv time", "half an hour");
    public static readonly Text OneMinute = new("ett minutt", "eitt minutt", "one minute");
    public static readonly Text OneYear = new("ett år", "eitt år", "one year");
    public static readonly Text Minutes = new("noen minutter", "nokre minutt", "some minutes");
    public static readonly Text Technical = new("Tekniske opplysninger", "Tekniske opplysningar", "Technical details");
    public static readonly Text Mails = new("E-post til deg, i køen", "E-post til deg, i køen", "Mail to you, in the queue");
    public static readonly Text Written = new("Skrevet", "Skrive", "Written");
    public static readonly Text Sent = new("Sendt", "Send", "Sent");
    public static readonly Text Changes = new("Endringer du har gjort", "Endringar du har gjort", "Changes you have made");
    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text What = new("Hva", "Kva", "What");
    public static readonly Text Change = new("Endring", "Endring", "Change");
    public static readonly Text Account = new("Kontoen", "Kontoen", "The account");
    public static readonly Text Email = new("E-post", "E-post", "E-mail");
    public static readonly Text LastSignIn = new("Sist logget inn", "Sist logga inn", "Last signed in");
    public static readonly Text HasPassword = new("Har passord", "Har passord", "Has a password");
    public static readonly Text Sessions = new("Innlogginger", "Innloggingar", "Sessions");
    public static readonly Text Browser = new("Nettleser", "Nettlesar", "Browser");
    public static readonly Text Identities = new("Innloggingstjenester", "Innloggingstenester", "Sign-in services");
    public static readonly Text Provider = new("Tjeneste", "Teneste", "Service");
    public static readonly Text SecondFactor = new("Totrinnsinnlogging", "Totrinnsinnlogging", "Two-step sign-in");
    public static readonly Text IsOn = new("Slått på", "Slått på", "Turned on");
}
