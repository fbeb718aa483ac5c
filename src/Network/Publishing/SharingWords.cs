using Samspill.Kernel;

namespace Samspill.Network.Publishing;

/// <summary>What the pages about sharing say.</summary>
internal static class SharingWords
{
    public static readonly Text Title = new("Deling", "Deling", "Sharing");
    public static readonly Text Organisations = new("Organisasjoner", "Organisasjonar", "Organisations");
    public static readonly Text OrganisationsAbout = new("Organisasjoner som eier eller er med i åpne tiltak.", "Organisasjonar som eig eller er med i opne tiltak.", "Organisations that own or take part in open initiatives.");
    public static readonly Text Closed = new("De åpne sidene er lukket, så ingenting deles. Åpne dem under Tilgang.", "Dei opne sidene er lukka, så ingenting blir delt. Opne dei under Tilgang.", "The open pages are closed, so nothing is shared. Open them under Access.");
    public static readonly Plural Verdict = new(new("Én post deles med alle. Bare det som står på de åpne sidene, deles.", "Éin post blir delt med alle. Berre det som står på dei opne sidene, blir delt.", "One record is shared with all. Only what stands on the open pages is shared."), new("{0} poster deles med alle. Bare det som står på de åpne sidene, deles.", "{0} postar blir delte med alle. Berre det som står på dei opne sidene, blir delt.", "{0} records are shared with all. Only what stands on the open pages is shared."));
    public static readonly Text Sets = new("Hva vi deler", "Kva vi deler", "What we share");
    public static readonly Text Set = new("Innhold", "Innhald", "Content");
    public static readonly Text Records = new("Poster", "Postar", "Records");
    public static readonly Text Changed = new("Sist endret", "Sist endra", "Last changed");
    public static readonly Text Withdrawn = new("Trukket tilbake", "Trekt tilbake", "Withdrawn");
    public static readonly Text State = new("Tilstand", "Tilstand", "State");
    public static readonly Text IsShared = new("Deles", "Blir delt", "Shared");
    public static readonly Text IsHeldBack = new("Holdes tilbake", "Blir halde tilbake", "Held back");
    public static readonly Text Choose = new("Velg hva som deles", "Vel kva som blir delt", "Choose what is shared");
    public static readonly Text Share = new("Del {0}", "Del {0}", "Share {0}");
    public static readonly Text HoldBack = new("Hold tilbake {0}", "Hald tilbake {0}", "Hold back {0}");
    public static readonly Text ChooseNote = new("Det som holdes tilbake, står fortsatt på den åpne siden. De som har hentet det, får vite at det er trukket tilbake.", "Det som blir halde tilbake, står framleis på den opne sida. Dei som har henta det, får vite at det er trekt tilbake.", "What is held back still stands on the open page. Those who have fetched it are told that it is withdrawn.");
    public static readonly Text NowShared = new("{0} deles igjen.", "{0} blir delt igjen.", "{0} is shared again.");
    public static readonly Text NowHeldBack = new("{0} deles ikke lenger.", "{0} blir ikkje delt lenger.", "{0} is no longer shared.");
    public static readonly Text SetMissing = new("Velg innhold fra listen.", "Vel innhald frå lista.", "Choose content from the list.");
    public static readonly Text Addresses = new("Adresser å gi til andre", "Adresser å gi til andre", "Addresses to give others");
    public static readonly Text For = new("For", "For", "For");
    public static readonly Text Address = new("Adresse", "Adresse", "Address");
    public static readonly Text ForOai = new("Regioner og arkiv som henter poster (OAI-PMH)", "Regionar og arkiv som hentar postar (OAI-PMH)", "Regions and archives that fetch records (OAI-PMH)");
    public static readonly Text ForCatalogue = new("Datakataloger, som data.norge.no (DCAT)", "Datakatalogar, som data.norge.no (DCAT)", "Data catalogues, such as data.norge.no (DCAT)");
    public static readonly Text ForFeed = new("De som vil følge med (Atom)", "Dei som vil følgje med (Atom)", "Those who want to follow (Atom)");
    public static readonly Text ForSitemap = new("Søkemotorer", "Søkjemotorar", "Search engines");
    public static readonly Text ForPeople = new("Folk som vil ha dataene", "Folk som vil ha dataa", "People who want the data");
    public static readonly Text LastWithdrawn = new("Sist trukket tilbake", "Sist trekt tilbake", "Last withdrawn");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text On = new("Dato", "Dato", "Date");
    public static readonly Text Hash = new("Fingeravtrykk", "Fingeravtrykk", "Fingerprint");
}
