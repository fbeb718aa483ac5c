using Samspill.Kernel;

namespace Samspill.Network.Gatherings;

internal static class GatheringWords
{
    public static readonly Text Network = new("Nettverk", "Nettverk", "Network");
    public static readonly Text Title = new("Samlinger", "Samlingar", "Gatherings");
    public static readonly Text New = new("Ny samling", "Ny samling", "New gathering");
    public static readonly Text Change = new("Endre samlingen", "Endre samlinga", "Change the gathering");
    public static readonly Text Save = new("Lagre samlingen", "Lagre samlinga", "Save the gathering");
    public static readonly Text Saved = new("{0} er lagret.", "{0} er lagra.", "{0} is saved.");
    public static readonly Text Name = new("Samling", "Samling", "Gathering");
    public static readonly Text Organiser = new("Arrangør", "Arrangør", "Organiser");
    public static readonly Text Place = new("Sted", "Stad", "Place");
    public static readonly Text On = new("Første dag", "Første dag", "First day");
    public static readonly Text Until = new("Siste dag", "Siste dag", "Last day");
    public static readonly Text UntilHelp = new("Bare når den varer flere dager.", "Berre når ho varer fleire dagar.", "Only when it lasts several days.");
    public static readonly Text Responsible = new("Hvem drar for oss", "Kven dreg for oss", "Who goes for us");
    public static readonly Text Nobody = new("ingen ennå", "ingen enno", "nobody yet");
    public static readonly Text Gave = new("Hva vi ga", "Kva vi gav", "What we gave");
    public static readonly Text GaveHelp = new("Et innlegg, en metode, en feil vi forteller om.", "Eit innlegg, ein metode, ein feil vi fortel om.", "A talk, a method, a mistake we tell of.");
    public static readonly Text GaveNothing = new("Ingenting er skrevet.", "Ingenting er skrive.", "Nothing is written.");
    public static readonly Text TitleMissing = new("Skriv hva samlingen heter.", "Skriv kva samlinga heiter.", "Write what the gathering is called.");
    public static readonly Text DayMissing = new("Skriv dagen den begynner.", "Skriv dagen ho byrjar.", "Write the day it begins.");
    public static readonly Text UntilWrong = new("Siste dag er første dag eller inntil 30 dager etter.", "Siste dag er første dag eller inntil 30 dagar etter.", "The last day is the first, or up to 30 days after.");
    public static readonly Text PersonUnknown = new("Velg en person fra katalogen.", "Vel ein person frå katalogen.", "Choose a person from the directory.");
    public static readonly Text TookHome = new("Dette tok vi med hjem", "Dette tok vi med heim", "What we took home");
    public static readonly Text TookNothing = new("Ingen lærdommer er ført ennå. Før den viktigste mens den er fersk.", "Ingen lærdomar er førte enno. Før den viktigaste medan han er fersk.", "No lessons are written yet. Write the most important one while it is fresh.");
    public static readonly Text NotHeld = new("Samlingen er ikke holdt ennå. Det vi tar med hjem, føres her etterpå.", "Samlinga er ikkje halden enno. Det vi tek med heim, blir ført her etterpå.", "The gathering has not been held yet. What we take home is written here afterwards.");
    public static readonly Text Gives = new("Hva vi bidrar med", "Kva vi bidreg med", "What we bring");
    public static readonly Text Lesson = new("Hva lærte vi?", "Kva lærte vi?", "What did we learn?");
    public static readonly Text LessonMissing = new("Skriv hva vi lærte.", "Skriv kva vi lærte.", "Write what we learned.");
    public static readonly Text Task = new("Hva gjør vi med det her hjemme?", "Kva gjer vi med det her heime?", "What do we do with it at home?");
    public static readonly Text TaskMissing = new("Skriv hva som skal gjøres.", "Skriv kva som skal gjerast.", "Write what is to be done.");
    public static readonly Text Owner = new("Hvem gjør det", "Kven gjer det", "Who does it");
    public static readonly Text OwnerMissing = new("Velg hvem som gjør det.", "Vel kven som gjer det.", "Choose who does it.");
    public static readonly Text DueOn = new("Innen", "Innan", "By");
    public static readonly Text DueHelp = new("Senest {0}, 90 dager etter samlingen. Tomt gir den dagen.", "Seinast {0}, 90 dagar etter samlinga. Tomt gir den dagen.", "At the latest {0}, 90 days after the gathering. Left empty it is that day.");
    public static readonly Text DueWrong = new("Velg en dag etter samlingen og senest {0}.", "Vel ein dag etter samlinga og seinast {0}.", "Choose a day after the gathering, at the latest {0}.");
    public static readonly Text Add = new("Ta med en lærdom", "Ta med ein lærdom", "Take a lesson home");
    public static readonly Text TakenHome = new("Lærdommen er ført. Den skal være tatt i bruk innen {0}.", "Lærdomen er ført. Han skal vere teken i bruk innan {0}.", "The lesson is written. It is to be put to use by {0}.");
    public static readonly Text Became = new("Hva ble det til?", "Kva vart det til?", "What did it become?");
    public static readonly Text BecameMissing = new("Skriv hva det ble til, eller hvorfor vi lot det være.", "Skriv kva det vart til, eller kvifor vi lét det vere.", "Write what it became, or why we let it be.");
    public static readonly Text OutcomeTitle = new("Hvordan gikk det?", "Korleis gjekk det?", "How did it go?");
    public static readonly Text OutcomeMissing = new("Velg om det ble gjort.", "Vel om det vart gjort.", "Choose whether it was done.");
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text Tell = new("Fortell hva det ble til", "Fortel kva det vart til", "Tell what it became");
    public static readonly Text Told = new("Det er fortalt.", "Det er fortalt.", "It is told.");
    public static readonly Text Done = new("Gjort {0}", "Gjort {0}", "Done {0}");
    public static readonly Text DoneLate = new("Gjort {0}, etter 90 dager", "Gjort {0}, etter 90 dagar", "Done {0}, after 90 days");
    public static readonly Text LetBe = new("Lagt bort {0}", "Lagt bort {0}", "Let be {0}");
    public static readonly Text OpenUntil = new("Åpen til {0}", "Open til {0}", "Open until {0}");
    public static readonly Plural Over = new(new("{0} dag over fristen", "{0} dag over fristen", "{0} day overdue"), new("{0} dager over fristen", "{0} dagar over fristen", "{0} days overdue"));
    public static readonly Text Met = new("Hvem vi møtte", "Kven vi møtte", "Whom we met");
    public static readonly Text OpenTasks = new("Hjemmeoppgaver", "Heimeoppgåver", "Home tasks");
    public static readonly Text NoTasks = new("Ingen hjemmeoppgaver står åpne.", "Ingen heimeoppgåver står opne.", "No home tasks stand open.");
    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text Lessons = new("Lærdommer", "Lærdomar", "Lessons");
    public static readonly Text DoneCount = new("Gjort", "Gjort", "Done");
    public static readonly Text OverdueCount = new("Over fristen", "Over fristen", "Overdue");
    public static readonly Text Empty = new("Ingen samlinger er ført ennå. Før den første: hva dere ga, og hva dere tok med hjem.", "Ingen samlingar er førte enno. Før den første: kva de gav, og kva de tok med heim.", "No gatherings are written down yet. Write the first: what you gave, and what you took home.");
    public static readonly Plural VerdictGatherings = new(new("{0} samling", "{0} samling", "{0} gathering"), new("{0} samlinger", "{0} samlingar", "{0} gatherings"));
    public static readonly Plural VerdictLessons = new(new("{0} lærdom tatt med hjem", "{0} lærdom teken med heim", "{0} lesson taken home"), new("{0} lærdommer tatt med hjem", "{0} lærdomar tekne med heim", "{0} lessons taken home"));
    public static readonly Text VerdictInTime = new("{0} i bruk innen 90 dager", "{0} i bruk innan 90 dagar", "{0} in use within 90 days");
    public static readonly Plural VerdictOverdue = new(new("{0} oppgave over fristen", "{0} oppgåve over fristen", "{0} task overdue"), new("{0} oppgaver over fristen", "{0} oppgåver over fristen", "{0} tasks overdue"));
    public static readonly Text Contacts = new("Kontakter i andre regioner", "Kontaktar i andre regionar", "Contacts in other regions");
    public static readonly Text ContactsVerdict = new("Navn og adresse blir slettet når ingen har bekreftet dem på to år.", "Namn og adresse blir sletta når ingen har stadfesta dei på to år.", "Names and addresses are deleted when nobody has confirmed them for two years.");
    public static readonly Text NoContacts = new("Ingen ennå. Skriv opp hvem dere kan spørre, og om hva.", "Ingen enno. Skriv opp kven de kan spørje, og om kva.", "None yet. Write down whom you can ask, and about what.");
    public static readonly Text Region = new("Region", "Region", "Region");
    public static readonly Text Position = new("Rolle", "Rolle", "Role");
    public static readonly Text ContactName = new("Navn", "Namn", "Name");
    public static readonly Text ContactNameHelp = new("Bare når rollen ikke er nok.", "Berre når rolla ikkje er nok.", "Only when the role is not enough.");
    public static readonly Text Reach = new("E-post eller telefon på jobb", "E-post eller telefon på jobb", "Mail or telephone at work");
    public static readonly Text About = new("Hva kan vi spørre om?", "Kva kan vi spørje om?", "What can we ask about?");
    public static readonly Text MetAt = new("Hvor vi møttes", "Kvar vi møttest", "Where we met");
    public static readonly Text Nowhere = new("ikke på en samling", "ikkje på ei samling", "not at a gathering");
    public static readonly Text Keeper = new("Hvem hos oss", "Kven hos oss", "Who of ours");
    public static readonly Text KeptUntil = new("Beholdes til", "Blir halden til", "Kept until");
    public static readonly Text RegionMissing = new("Skriv hvilken region det er.", "Skriv kva region det er.", "Write which region it is.");
    public static readonly Text PositionMissing = new("Skriv rollen.", "Skriv rolla.", "Write the role.");
    public static readonly Text KeeperMissing = new("Velg hvem hos oss som holder kontakten.", "Vel kven hos oss som held kontakten.", "Choose who of ours keeps in touch.");
    public static readonly Text GatheringUnknown = new("Velg en samling fra listen.", "Vel ei samling frå lista.", "Choose a gathering from the list.");
    public static readonly Text AddContact = new("Legg til en kontakt", "Legg til ein kontakt", "Add a contact");
    public static readonly Text SaveContact = new("Lagre og behold i to år", "Lagre og behald i to år", "Save and keep for two years");
    public static readonly Text ContactSaved = new("Kontakten er lagret og beholdes til {0}.", "Kontakten er lagra og blir halden til {0}.", "The contact is saved, and kept until {0}.");
    public static readonly Text MendContact = new("Rett eller bekreft", "Rett eller stadfest", "Mend or confirm");
    public static readonly Text Remove = new("Slett for godt", "Slett for godt", "Delete for good");
    public static readonly Text ContactRemoved = new("Kontakten er slettet.", "Kontakten er sletta.", "The contact is deleted.");
    public static readonly Text TaskWork = new("Hva ble det til: {0}", "Kva vart det til: {0}", "What did it become: {0}");
    public static readonly Text TaskWhy = new("Tatt med hjem fra {0}.", "Teke med heim frå {0}.", "Taken home from {0}.");
    public static readonly Text ConfirmWork = new("Stemmer kontakten: {0}, {1}?", "Stemmer kontakten: {0}, {1}?", "Does the contact still hold: {0}, {1}?");
    public static readonly Text ConfirmWhy = new("Slettes {0} om ingen bekrefter den.", "Blir sletta {0} om ingen stadfestar han.", "Deleted on {0} unless somebody confirms it.");
    public static readonly Text WasAt = new("Vi var med på {0}", "Vi var med på {0}", "We took part in {0}");
    public static readonly Text WasDone = new("Tatt i bruk: {0}", "Teke i bruk: {0}", "Put to use: {0}");

    public static Text Of(TellWhatBecame.Outcome outcome) => outcome == TellWhatBecame.Outcome.Done ? new("Det ble gjort", "Det vart gjort", "It was done") : new("Vi lot det være", "Vi lét det vere", "We let it be");
}

internal static class GatheringRefusals
{
    public static readonly Refusal Taken = new("network.gathering-taken", new("{0} den dagen er ført fra før.", "{0} den dagen er ført frå før.", "{0} on that day is written down already."));
    public static readonly Refusal SavedBySomebodyElse = new("network.saved-by-somebody-else", new("Noen andre lagret mens du skrev. Se hva som står, og lagre igjen.", "Nokon andre lagra medan du skreiv. Sjå kva som står, og lagre igjen.", "Somebody else saved while you wrote. See what stands, and save again."), RefusalKind.Conflict);
    public static readonly Refusal TasksBeyond = new("network.tasks-beyond", new("En hjemmeoppgave ville ligge mer enn 90 dager etter samlingen. Flytt samlingen mindre.", "Ei heimeoppgåve ville liggje meir enn 90 dagar etter samlinga. Flytt samlinga mindre.", "A home task would lie more than 90 days after the gathering. Move the gathering less."));
    public static readonly Refusal NotYetHeld = new("network.gathering-ahead", new("Samlingen er ikke holdt ennå. Lærdommene kommer etterpå.", "Samlinga er ikkje halden enno. Lærdomane kjem etterpå.", "The gathering has not been held yet. Lessons come afterwards."));
    public static readonly Refusal Settled = new("network.lesson-settled", new("Det er alt fortalt hva den ble til.", "Det er alt fortalt kva han vart til.", "It is already told what it became."));
}
