using Samspill.Kernel;

namespace Samspill.Governance.Contacts;

internal static class ContactWords
{
    public static readonly Text Title = new("Kontakter utenfor", "Kontaktar utanfor", "Contacts outside");
    public static readonly Text None = new("Ingen ennå. Skriv opp dem arbeidet er avhengig av, hvem som holder kontakten, og hvor ofte.", "Ingen enno. Skriv opp dei arbeidet er avhengig av, kven som held kontakten, og kor ofte.", "None yet. Write down those the work depends on, who keeps in touch, and how often.");
    public static readonly Plural Late = new(new("Én skulle ha hørt fra oss.", "Éin skulle ha høyrt frå oss.", "One should have heard from us."), new("{0} skulle ha hørt fra oss.", "{0} skulle ha høyrt frå oss.", "{0} should have heard from us."));
    public static readonly Text NobodyLate = new("Alle har hørt fra oss i tide.", "Alle har høyrt frå oss i tide.", "All have heard from us in time.");
    public static readonly Text Name = new("Hvem", "Kven", "Who");
    public static readonly Text NameMissing = new("Skriv hvem det er.", "Skriv kven det er.", "Write who it is.");
    public static readonly Text Organisation = new("Organisasjon i registeret", "Organisasjon i registeret", "Organisation in the directory");
    public static readonly Text Interest = new("Hva de har å vinne eller tape, og hva de kan bidra med", "Kva dei har å vinne eller tape, og kva dei kan bidra med", "What they have at stake, and what they can do");
    public static readonly Text Weeks = new("Uker mellom hver kontakt, høyst", "Veker mellom kvar kontakt, høgst", "Weeks between contacts, at most");
    public static readonly Text WeeksWrong = new("Skriv 1 til 104 uker.", "Skriv 1 til 104 veker.", "Write 1 to 104 weeks.");
    public static readonly Text Responsible = new("Hvem holder kontakten", "Kven held kontakten", "Who keeps in touch");
    public static readonly Text Add = new("Legg til en kontakt", "Legg til ein kontakt", "Add a contact");
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new("{0} er lagret.", "{0} er lagra.", "{0} is saved.");
    public static readonly Text Last = new("Sist", "Sist", "Last");
    public static readonly Text Never = new("aldri", "aldri", "never");
    public static readonly Text Due = new("Neste innen", "Neste innan", "Next by");
    public static readonly Text NoRhythm = new("ingen rytme", "ingen rytme", "no rhythm");
    public static readonly Text Note = new("Hva kom det ut av det?", "Kva kom det ut av det?", "What came of it?");
    public static readonly Text NoteMissing = new("Skriv en linje om kontakten.", "Skriv ei linje om kontakten.", "Write a line about the contact.");
    public static readonly Text On = new("Når", "Når", "When");
    public static readonly Text OnWrong = new("Skriv dagen. Den kan ikke være etter i dag.", "Skriv dagen. Han kan ikkje vere etter i dag.", "Write the day. It cannot be after today.");
    public static readonly Text Register = new("Før en kontakt", "Før ein kontakt", "Register a contact");
    public static readonly Text Registered = new("Kontakten er ført.", "Kontakten er ført.", "The contact is registered.");
    public static readonly Text Log = new("Kontakt så langt", "Kontakt så langt", "Contacts so far");
    public static readonly Text NoLog = new("Ingen kontakt er ført.", "Ingen kontakt er ført.", "No contact is registered.");
    public static readonly Text End = new("Siste dag kontakten holdes", "Siste dag kontakten blir halden", "Last day the contact is kept");
    public static readonly Text Owed = new("Ta kontakt med {0}", "Ta kontakt med {0}", "Get in touch with {0}");
    public static readonly Text OwedWhy = new("Sist {0}. Avtalt hver {1}. uke.", "Sist {0}. Avtalt kvar {1}. veke.", "Last {0}. Every {1} weeks is agreed.");
    public static readonly Text OwedNever = new("Ingen kontakt ennå. Avtalt hver {0}. uke.", "Ingen kontakt enno. Avtalt kvar {0}. veke.", "No contact yet. Every {0} weeks is agreed.");
}

internal static class ContactRefusals
{
    public static readonly Refusal Taken = new("governance.contact-taken", new("{0} står på listen fra før.", "{0} står på lista frå før.", "{0} is on the list already."));
}
