using Samspill.Kernel;

namespace Samspill.Platform.Tokens;

internal static class TokenWords
{
    public static readonly Text Title = new("Nøkler til datasystemer", "Nøklar til datasystem", "Keys for computer systems");
    public static readonly Text Verdict = new("Et program med en nøkkel leser og skriver som deg, aldri mer enn du selv kan.", "Eit program med ein nøkkel les og skriv som deg, aldri meir enn du sjølv kan.", "A program with a key reads and writes as you, never more than you may yourself.");
    public static readonly Text Yours = new("Dine nøkler", "Nøklane dine", "Your keys");
    public static readonly Text None = new("Ingen nøkler ennå. Lag den første under.", "Ingen nøklar enno. Lag den første under.", "No keys yet. Make the first below.");
    public static readonly Text Make = new("Lag en nøkkel", "Lag ein nøkkel", "Make a key");
    public static readonly Text Name = new("Hva nøkkelen skal brukes til", "Kva nøkkelen skal brukast til", "What the key is for");
    public static readonly Text NameHelp = new("For eksempel: Regnearket til økonomi.", "Til dømes: Reknearket til økonomi.", "For example: The finance spreadsheet.");
    public static readonly Text NameMissing = new("Skriv hva nøkkelen skal brukes til.", "Skriv kva nøkkelen skal brukast til.", "Write what the key is for.");
    public static readonly Text May = new("Hva programmet kan gjøre", "Kva programmet kan gjere", "What the program may do");
    public static readonly Text MayHelp = new("Uten kryss kan det bare lese det du selv kan lese.", "Utan kryss kan det berre lese det du sjølv kan lese.", "With nothing ticked it can only read what you can read yourself.");
    public static readonly Text NotOffered = new("Velg blant gjøremålene på siden. Du kan ikke gi bort mer enn du har.", "Vel blant gjeremåla på sida. Du kan ikkje gje bort meir enn du har.", "Choose among the deeds on the page. You cannot give away more than you have.");
    public static readonly Text HowLong = new("Antall dager den varer", "Talet på dagar han varer", "How many days it lasts");
    public static readonly Text Days = new("Skriv et tall fra 1 til {0}.", "Skriv eit tal frå 1 til {0}.", "Write a number from 1 to {0}.");
    public static readonly Text OnlyReads = new("Leser bare", "Les berre", "Only reads");
    public static readonly Text Until = new("Varer til", "Varer til", "Lasts until");
    public static readonly Text LastUsed = new("Sist brukt", "Sist brukt", "Last used");
    public static readonly Text Never = new("aldri", "aldri", "never");
    public static readonly Text Revoke = new("Trekk tilbake", "Trekk tilbake", "Take back");
    public static readonly Text RevokeWhich = new("Trekk tilbake {0}", "Trekk tilbake {0}", "Take back {0}");
    public static readonly Text Revoked = new("Nøkkelen «{0}» er trukket tilbake.", "Nøkkelen «{0}» er trekt tilbake.", "The key “{0}” has been taken back.");
    public static readonly Text Made = new("Ny nøkkel. Kopier den nå, den vises bare denne ene gangen.", "Ny nøkkel. Kopier han no, han blir vist berre denne eine gongen.", "New key. Copy it now, it is shown only this once.");
    public static readonly Text Use = new("Programmet sender den slik:", "Programmet sender han slik:", "The program sends it like this:");
    public static readonly Text State = new("Tilstand", "Tilstand", "State");
    public static readonly Text Good = new("Gyldig", "Gyldig", "Good");
    public static readonly Text Expired = new("Utløpt", "Gått ut", "Expired");
    public static readonly Text TakenBack = new("Trukket tilbake", "Trekt tilbake", "Taken back");

    public static Text Of(ShowTokens.State state) => state switch { ShowTokens.State.Good => Good, ShowTokens.State.Expired => Expired, _ => TakenBack };
}
