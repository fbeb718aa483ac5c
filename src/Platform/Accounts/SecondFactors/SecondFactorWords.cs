using Samspill.Kernel;

namespace Samspill.Platform.Accounts.SecondFactors;

internal static class SecondFactorRefusals
{
    public static readonly Refusal WrongCode = new("platform.wrong-code", new(
        "Koden stemmer ikke, eller den er brukt. Vent til appen viser en ny. Etter fem forsøk er døren stengt i fem minutter.",
        "Koden stemmer ikkje, eller han er brukt. Vent til appen viser ein ny. Etter fem forsøk er døra stengd i fem minutt.",
        "The code is not right, or it is used. Wait until the app shows a new one. After five tries the door is closed for five minutes."));

    public static readonly Refusal BeginAgain = new("platform.code-begin-again", new(
        "Det gikk for lang tid. Logg inn på nytt.",
        "Det gjekk for lang tid. Logg inn på nytt.",
        "It took too long. Sign in again."), RefusalKind.SignIn);

    public static readonly Refusal SetUpFirst = new("platform.second-factor-first", new(
        "Rollen din krever totrinnsinnlogging. Sett den opp under «Min konto» først.",
        "Rolla di krev totrinnsinnlogging. Set ho opp under «Kontoen min» først.",
        "Your role needs two-step sign-in. Set it up under “My account” first."), RefusalKind.Forbidden);
}

internal static class SecondFactorWords
{
    public static readonly Text Title = new("Totrinnsinnlogging", "Totrinnsinnlogging", "Two-step sign-in");
    public static readonly Text IsOn = new("På. Du gir en kode fra appen når du logger inn.", "På. Du gir ein kode frå appen når du loggar inn.", "On. You give a code from the app when you sign in.");
    public static readonly Text IsOff = new("Av. Passordet eller lenken er nok for å logge inn.", "Av. Passordet eller lenkja er nok for å logge inn.", "Off. The password or the link is enough to sign in.");
    public static readonly Text Required = new("Rollen din krever totrinnsinnlogging her. Sett den opp for å komme videre.", "Rolla di krev totrinnsinnlogging her. Set ho opp for å kome vidare.", "Your role needs two-step sign-in here. Set it up to go on.");
    public static readonly Text Why = new("En app på telefonen viser en ny kode hvert halve minutt. Da er ikke et passord på avveie nok til å komme inn som deg.", "Ein app på telefonen viser ein ny kode kvart halve minutt. Då er ikkje eit passord på avvegar nok til å kome inn som deg.", "An app on your phone shows a new code every half minute. Then a stray password is not enough to get in as you.");
    public static readonly Text Begin = new("Sett opp", "Set opp", "Set up");
    public static readonly Text Manage = new("Endre", "Endre", "Change");
    public static readonly Text Scan = new("1. Skann koden med appen", "1. Skann koden med appen", "1. Scan the code with the app");
    public static readonly Text ScanHelp = new("Bruk en app for engangskoder, for eksempel Microsoft Authenticator, Google Authenticator eller Aegis.", "Bruk ein app for eingongskodar, til dømes Microsoft Authenticator, Google Authenticator eller Aegis.", "Use an app for one-time codes, for example Microsoft Authenticator, Google Authenticator or Aegis.");
    public static readonly Text QrSays = new("QR-kode med nøkkelen som står under", "QR-kode med nøkkelen som står under", "QR code with the key that stands below");
    public static readonly Text Key = new("Eller skriv inn nøkkelen:", "Eller skriv inn nøkkelen:", "Or type in the key:");
    public static readonly Text Confirm = new("2. Skriv koden appen viser", "2. Skriv koden appen viser", "2. Write the code the app shows");
    public static readonly Text Code = new("Kode", "Kode", "Code");
    public static readonly Text CodeHelp = new("Seks sifre fra appen.", "Seks siffer frå appen.", "Six digits from the app.");
    public static readonly Text CodeOrRecovery = new("Seks sifre fra appen, eller en gjenopprettingskode.", "Seks siffer frå appen, eller ein gjenopprettingskode.", "Six digits from the app, or a recovery code.");
    public static readonly Text CodeMissing = new("Skriv koden.", "Skriv koden.", "Write the code.");
    public static readonly Text TurnOn = new("Slå på", "Slå på", "Turn on");
    public static readonly Text TurnOff = new("Slå av", "Slå av", "Turn off");
    public static readonly Text Recovery = new("Gjenopprettingskoder", "Gjenopprettingskodar", "Recovery codes");
    public static readonly Text RecoveryHelp = new("Hver kode slipper deg inn én gang hvis du mister telefonen. Ta vare på dem et annet sted enn på telefonen. De vises bare nå.", "Kvar kode slepp deg inn éin gong om du mistar telefonen. Ta vare på dei ein annan stad enn på telefonen. Dei blir viste berre no.", "Each code lets you in once if you lose your phone. Keep them somewhere else than on the phone. They are shown only now.");
    public static readonly Plural Left = new(new("{0} kode er ubrukt.", "{0} kode er ubrukt.", "{0} code is unused."), new("{0} koder er ubrukt.", "{0} kodar er ubrukte.", "{0} codes are unused."));
    public static readonly Text Renew = new("Lag nye koder", "Lag nye kodar", "Make new codes");
    public static readonly Text RenewHelp = new("De gamle kodene blir verdiløse.", "Dei gamle kodane blir verdilause.", "The old codes become worthless.");
    public static readonly Text OffHelp = new("Du blir logget ut alle andre steder.", "Du blir logga ut alle andre stader.", "You are signed out everywhere else.");
    public static readonly Text Give = new("Skriv koden fra appen", "Skriv koden frå appen", "Write the code from the app");
    public static readonly Text GiveSays = new("Mangler du telefonen, bruk en av gjenopprettingskodene.", "Manglar du telefonen, bruk ein av gjenopprettingskodane.", "If you lack the phone, use one of your recovery codes.");
}
