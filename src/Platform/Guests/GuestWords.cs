using Samspill.Kernel;

namespace Samspill.Platform.Guests;

internal static class GuestRefusals
{
    public static readonly Refusal SeesAll = new("platform.guest-sees-all", new(
        "{0} har allerede en rolle i partnerskapet og ser hele programmet.",
        "{0} har alt ei rolle i partnarskapet og ser heile programmet.",
        "{0} already has a role in the partnership and sees the whole programme."));
}

internal static class GuestWords
{
    public static readonly Text YouAreGuest = new("Du er gjest i {0}.", "Du er gjest i {0}.", "You are a guest of {0}.");
    public static readonly Text YouMaySee = new("Dette kan du se", "Dette kan du sjå", "This you can see");
    public static readonly Text NothingGiven = new("Ingenting ennå, eller tiden er ute. Spør den som inviterte deg.", "Ingenting enno, eller tida er ute. Spør den som inviterte deg.", "Nothing yet, or the time is up. Ask the one who invited you.");
    public static readonly Text MayReport = new("Du kan føre tall her. Åpne siden, og skriv tallet under «Ny måling».", "Du kan føre tal her. Opne sida, og skriv talet under «Ny måling».", "You can report numbers here. Open the page, and write the number under “New measurement”.");
    public static readonly Text MaySee = new("Du kan lese siden og hente vedleggene.", "Du kan lese sida og hente vedlegga.", "You can read the page and take its files.");
    public static readonly Text GuestsReport = new("Gjesten kan føre tall", "Gjesten kan føre tal", "The guest can report numbers");
    public static readonly Text Until = new("Til og med {0:d}.", "Til og med {0:d}.", "Until {0:d}.");
    public static readonly Text Guests = new("Gjester", "Gjester", "Guests");
    public static readonly Text NoGuests = new("Ingen utenfra ser {0}.", "Ingen utanfrå ser {0}.", "Nobody from outside sees {0}.");
    public static readonly Plural Count = new(new("{0} gjest ser", "{0} gjest ser", "{0} guest sees"), new("{0} gjester ser", "{0} gjester ser", "{0} guests see"));
    public static readonly Text WhoSees = new("Hvem som ser dette", "Kven som ser dette", "Who sees this");
    public static readonly Text Give = new("Vis det til noen utenfra", "Vis det til nokon utanfrå", "Show it to somebody from outside");
    public static readonly Text GiveHelp = new("Gjesten ser denne siden og vedleggene, og ingenting annet. En e-post med en lenke som virker én gang, går til gjesten.", "Gjesten ser denne sida og vedlegga, og ingenting anna. Ein e-post med ei lenkje som verkar éin gong, går til gjesten.", "The guest sees this page and its files, and nothing else. A mail with a link that works once goes to the guest.");
    public static readonly Text From = new("Stilling og arbeidssted", "Stilling og arbeidsstad", "Title and workplace");
    public static readonly Text FromDay = new("Fra", "Frå", "From");
    public static readonly Text ToLabel = new("Til og med", "Til og med", "Last day");
    public static readonly Text ToHelp = new("Siste dag, for eksempel {0:d}. Tomt felt betyr til noen tar det tilbake.", "Siste dag, til dømes {0:d}. Tomt felt tyder til nokon tek det tilbake.", "The last day, for example {0:d}. Empty means until somebody takes it back.");
    public static readonly Text ToIsPast = new("Dagen er forbi. Velg en som kommer.", "Dagen er forbi. Vel ein som kjem.", "The day is past. Choose one to come.");
    public static readonly Text Open = new("ikke satt", "ikkje sett", "not set");
    public static readonly Text WritingLabel = new("Kan føre tall", "Kan føre tal", "Can report numbers");
    public static readonly Text WritingHelp = new("Tallene må godkjennes som andre tall.", "Tala må godkjennast som andre tal.", "The numbers must be approved as other numbers are.");
    public static readonly Text GiveIt = new("Inviter gjesten", "Inviter gjesten", "Invite the guest");
    public static readonly Text NowSees = new("{0} ser nå {1}.", "{0} ser no {1}.", "{0} now sees {1}.");
    public static readonly Text Take = new("Ta tilbake", "Ta tilbake", "Take back");
    public static readonly Text TakeFrom = new("Ta tilbake fra {0}", "Ta tilbake frå {0}", "Take back from {0}");
    public static readonly Text Taken = new("{0} ser det ikke lenger.", "{0} ser det ikkje lenger.", "{0} no longer sees it.");
    public static readonly Text IsGuestOf = new("Har fått se", "Har fått sjå", "Has been shown");
    public static readonly Text MailSubject = new("Du kan nå se {0}", "Du kan no sjå {0}", "You can now see {0}");
    public static readonly Text MailBody = new("{0} har vist deg {1}. {2}Logg inn som før for å se det.", "{0} har vist deg {1}. {2}Logg inn som før for å sjå det.", "{0} has shown you {1}. {2}Sign in as before to see it.");
}
