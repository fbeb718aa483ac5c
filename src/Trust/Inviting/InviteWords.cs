using Samspill.Kernel;

namespace Samspill.Trust.Inviting;

/// <summary>The words of invitations, and of the mail and the slip that carry the link.</summary>
internal static class InviteWords
{
    public static readonly Text Invite = new("Inviter", "Inviter", "Invite");
    public static readonly Text ByMail = new("På e-post", "På e-post", "By mail");
    public static readonly Text Addresses = new("E-postadresser", "E-postadresser", "Mail addresses");
    public static readonly Text AddressesHelp = new("Én på hver linje, eller med komma mellom. De slettes når runden lukkes.", "Éi på kvar linje, eller med komma mellom. Dei blir sletta når runden blir lukka.", "One on each line, or with commas between. They are deleted when the round closes.");
    public static readonly Text AddressesMissing = new("Skriv minst én e-postadresse.", "Skriv minst éi e-postadresse.", "Write at least one mail address.");
    public static readonly Text AddressWrong = new("Ikke e-postadresser: {0}.", "Ikkje e-postadresser: {0}.", "No mail addresses: {0}.");
    public static readonly Text LanguageTitle = new("Språk", "Språk", "Language");
    public static readonly Text SendInvitations = new("Legg til i listen", "Legg til i lista", "Add to the list");
    public static readonly Text WaitUntilOpen = new("Invitasjonene venter til runden åpnes.", "Invitasjonane ventar til runden blir opna.", "The invitations wait until the round opens.");
    public static readonly Text GoAtOnce = new("Invitasjonene går ut med det samme.", "Invitasjonane går ut med det same.", "The invitations go out at once.");
    public static readonly Plural Added = new(new("Én invitasjon er lagt til.", "Éin invitasjon er lagd til.", "One invitation is added."), new("{0} invitasjoner er lagt til.", "{0} invitasjonar er lagde til.", "{0} invitations are added."));
    public static readonly Text TakeBack = new("Tøm listen for gruppen", "Tøm lista for gruppa", "Empty the group’s list");
    public static readonly Text TakenBack = new("Listen er tømt.", "Lista er tømd.", "The list is emptied.");
    public static readonly Text NobodyYet = new("ingen ennå", "ingen enno", "nobody yet");
    public static readonly Text Invited = new("Invitert på e-post", "Inviterte på e-post", "Invited by mail");
    public static readonly Text OnPaper = new("På papir, med QR-kode", "På papir, med QR-kode", "On paper, with a QR code");
    public static readonly Text OnPaperHelp = new("Hver lapp virker én gang. La folk trekke sin egen, så vet ingen hvem som har hvilken.", "Kvar lapp verkar éin gong. La folk trekkje sin eigen, så veit ingen kven som har kva for ein.", "Each slip works once. Let people draw their own, and nobody knows who has which.");
    public static readonly Text OnPaperWhenOpen = new("Lapper lages når runden er åpen.", "Lappar blir laga når runden er open.", "Slips are made when the round is open.");
    public static readonly Text Count = new("Antall lapper", "Tal på lappar", "Number of slips");
    public static readonly Text CountWrong = new("Skriv et helt tall fra 1 til {0}.", "Skriv eit heilt tal frå 1 til {0}.", "Write a whole number from 1 to {0}.");
    public static readonly Text Print = new("Lag lapper", "Lag lappar", "Make slips");
    public static readonly Text Printed = new("Lappene er laget.", "Lappane er laga.", "The slips are made.");
    public static readonly Text Remind = new("Minn dem på det som ikke har svart", "Minn dei på det som ikkje har svart", "Remind those who have not answered");
    public static readonly Text RemindSays = new("To ganger er det meste. Systemet sender bare til dem som mangler, og viser ingen hvem det er.", "To gonger er det meste. Systemet sender berre til dei som manglar, og viser ingen kven det er.", "Twice is the most. The system writes only to those who are missing, and shows nobody who they are.");
    public static readonly Text RemindedTimes = new("Minnet om {0} av {1} ganger.", "Minna om {0} av {1} gonger.", "Reminded {0} of {1} times.");
    public static readonly Text Reminded = new("Påminnelsene er på vei til dem som ikke har svart.", "Påminningane er på veg til dei som ikkje har svart.", "The reminders are on their way to those who have not answered.");
    public static readonly Text Subject = new("Noen korte spørsmål om tillit, fra {0}", "Nokre korte spørsmål om tillit, frå {0}", "A few short questions about trust, from {0}");
    public static readonly Text ReminderSubject = new("Du kan fortsatt svare: noen korte spørsmål om tillit, fra {0}", "Du kan framleis svare: nokre korte spørsmål om tillit, frå {0}", "You can still answer: a few short questions about trust, from {0}");
    public static readonly Text Opening = new("{1} spør hvor godt vi stoler på hverandre: {0}. Det tar om lag to minutter, på telefonen om du vil.", "{1} spør kor godt vi stoler på kvarandre: {0}. Det tek om lag to minutt, på telefonen om du vil.", "{1} asks how well we trust one another: {0}. It takes about two minutes, on your phone if you like.");
    public static readonly Text ReminderOpening = new("Vi har ikke fått svar med denne lenken ennå. {1} spør hvor godt vi stoler på hverandre: {0}. Det tar om lag to minutter.", "Vi har ikkje fått svar med denne lenkja enno. {1} spør kor godt vi stoler på kvarandre: {0}. Det tek om lag to minutt.", "We have had no answer by this link yet. {1} asks how well we trust one another: {0}. It takes about two minutes.");
    public static readonly Text HowItWorks = new("Du trenger ingen konto. Lenken er din, den virker én gang, og du kan svare til og med {0}. Svaret ditt telles med de andres og lagres ikke for seg. Ingen kan se hva du svarte, heller ikke vi.", "Du treng ingen konto. Lenkja er di, ho verkar éin gong, og du kan svare til og med {0}. Svaret ditt blir talt med dei andre sine og blir ikkje lagra for seg. Ingen kan sjå kva du svara, heller ikkje vi.", "You need no account. The link is yours, it works once, and you can answer up to and including {0}. Your answer is counted with the others’ and is not stored by itself. Nobody can see what you answered, not even we.");
    public static readonly Text WhatComes = new("Resultatet tas opp her: {0}, {1}.", "Resultatet blir teke opp her: {0}, {1}.", "The results are taken up here: {0}, {1}.");
    public static readonly Text SheetTitle = new("Lapper med QR-kode", "Lappar med QR-kode", "Slips with a QR code");
    public static readonly Text SheetSays = new("Skriv ut og klipp. Kodene vises bare denne ene gangen.", "Skriv ut og klipp. Kodane blir viste berre denne eine gongen.", "Print and cut. The codes are shown this once only.");
    public static readonly Text SlipAsksOwn = new("{0}. Noen korte spørsmål.", "{0}. Nokre korte spørsmål.", "{0}. A few short questions.");
    public static readonly Text SlipAsks = new("Hvor godt stoler vi på hverandre? Noen korte spørsmål.", "Kor godt stoler vi på kvarandre? Nokre korte spørsmål.", "How well do we trust one another? A few short questions.");
    public static readonly Text SlipUntil = new("Svar innen {0}. Ingen ser hva du svarer.", "Svar innan {0}. Ingen ser kva du svarer.", "Answer by {0}. Nobody sees what you answer.");
    public static readonly Text SlipCode = new("QR-kode med lenken til spørsmålene", "QR-kode med lenkja til spørsmåla", "QR code with the link to the questions");
}
