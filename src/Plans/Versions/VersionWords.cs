using Samspill.Kernel;

namespace Samspill.Plans.Versions;

internal static class VersionWords
{
    public static readonly Text Title = new("Versjoner", "Versjonar", "Versions");
    public static readonly Text Add = new("Legg til tekst", "Legg til tekst", "Add a text");
    public static readonly Text AddNew = new("Legg til ny versjon", "Legg til ny versjon", "Add a new version");
    public static readonly Text File = new("Fil", "Fil", "File");
    public static readonly Text FileHelp = new("DOCX, PDF med tekst, HTML, Markdown eller ren tekst. Inntil 20 MB og 1 000 sider.", "DOCX, PDF med tekst, HTML, Markdown eller rein tekst. Inntil 20 MB og 1 000 sider.", "DOCX, PDF with text, HTML, Markdown or plain text. Up to 20 MB and 1,000 pages.");
    public static readonly Text Pasted = new("Eller lim inn teksten", "Eller lim inn teksten", "Or paste the text");
    public static readonly Text PastedHelp = new("En linje som begynner med # er en overskrift.", "Ei linje som byrjar med # er ei overskrift.", "A line that begins with # is a heading.");
    public static readonly Text From = new("Gjelder fra", "Gjeld frå", "Holds from");
    public static readonly Text FromHelp = new("Dagen versjonen ble vedtatt eller lagt fram. Tom betyr i dag.", "Dagen versjonen vart vedteken eller lagd fram. Tom tyder i dag.", "The day the version was adopted or presented. Empty means today.");
    public static readonly Text Upload = new("Les inn", "Les inn", "Read it in");
    public static readonly Text Missing = new("Velg en fil, eller lim inn teksten.", "Vel ei fil, eller lim inn teksten.", "Choose a file, or paste the text.");
    public static readonly Text Both = new("Send enten en fil eller en tekst, ikke begge.", "Send anten ei fil eller ein tekst, ikkje begge.", "Send either a file or a text, not both.");
    public static readonly Text InFuture = new("Dagen kan ikke være etter i dag.", "Dagen kan ikkje vere etter i dag.", "The day cannot be after today.");
    public static readonly Plural Read = new(new("Versjon {1} er lest inn, og {0} utsagn er funnet. Gå gjennom det.", "Versjon {1} er lesen inn, og {0} utsegn er funnen. Gå gjennom ho.", "Version {1} is read in, and {0} statement was found. Go through it."), new("Versjon {1} er lest inn, og {0} utsagn er funnet. Gå gjennom dem.", "Versjon {1} er lesen inn, og {0} utsegner er funne. Gå gjennom dei.", "Version {1} is read in, and {0} statements were found. Go through them."));
    public static readonly Text NoVersions = new("Planen har ingen tekst ennå. Last opp filen, eller lim inn teksten.", "Planen har ingen tekst enno. Last opp fila, eller lim inn teksten.", "The plan has no text yet. Upload the file, or paste the text.");
    public static readonly Text Number = new("Versjon {0}", "Versjon {0}", "Version {0}");
    public static readonly Text ReadText = new("Les teksten", "Les teksten", "Read the text");
    public static readonly Text Original = new("Originalen", "Originalen", "The original");
    public static readonly Text PastedText = new("limt inn tekst", "limt inn tekst", "pasted text");
    public static readonly Plural Pages = new(new("{0} side", "{0} side", "{0} page"), new("{0} sider", "{0} sider", "{0} pages"));
    public static readonly Text PagesUnknown = new("sider ikke oppgitt", "sider ikkje oppgitt", "pages not stated");
    public static readonly Text Fingerprint = new("Kontrollsum for originalen", "Kontrollsum for originalen", "Checksum of the original");
    public static readonly Text FingerprintHelp = new("Den viser om en kopi er den samme filen som ble lest inn (SHA-256).", "Han viser om ein kopi er den same fila som vart lesen inn (SHA-256).", "It shows whether a copy is the same file that was read in (SHA-256).");
    public static readonly Text Contents = new("Deler", "Delar", "Parts");
    public static readonly Text Part = new("Del {0} av {1}", "Del {0} av {1}", "Part {0} of {1}");
    public static readonly Text Beginning = new("Begynnelsen", "Byrjinga", "The beginning");
    public static readonly Text MarkedHelp = new("Utsagn er merket.", "Utsegner er merkte.", "Statements are marked.");
    public static readonly Text AddedOn = new("Lest inn", "Lesen inn", "Read in");
}
