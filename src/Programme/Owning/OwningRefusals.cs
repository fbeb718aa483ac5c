using Samspill.Kernel;

namespace Samspill.Programme.Owning;

internal static class OwningRefusals
{
    public static readonly Refusal AlreadyAsked = new("programme.ownership-already-asked", new("{0} er allerede spurt og har ikke svart. Minn på svaret i stedet.", "{0} er alt spurd og har ikkje svart. Minn på svaret i staden.", "{0} has already been asked and has not answered. Send a reminder instead."));

    public static readonly Refusal NothingToRemind = new("programme.ownership-nothing-to-remind", new("Det er ingen å minne: svaret er kommet, eller ingen med e-postadresse er spurt.", "Det er ingen å minne: svaret er kome, eller ingen med e-postadresse er spurd.", "There is nobody to remind: the answer has come, or nobody with a mail address was asked."));

    public static readonly Refusal RemindedToday = new("programme.ownership-reminded-today", new("Minnelsen gikk i dag. Vent til i morgen.", "Påminninga gjekk i dag. Vent til i morgon.", "The reminder went today. Wait until tomorrow."));

    public static readonly Refusal SuccessorAsked = new("programme.successor-asked", new("Noen er allerede spurt om å overta rollen {0}, eller har den nå.", "Nokon er alt spurd om å ta over rolla {0}, eller har ho no.", "Somebody has already been asked to take over the role {0}, or holds it now."));

    public static readonly Refusal NotYoursToRemind = new("programme.ownership-not-yours-to-remind", new("Prosjektlederen eller lederen som er ansvarlig for organisasjonen, minner på svaret.", "Prosjektleiaren eller leiaren som er ansvarleg for organisasjonen, minner på svaret.", "The project leader, or the leader who answers for the organisation, sends the reminder."), RefusalKind.Forbidden);

    public static readonly Refusal LinkSpent = new("programme.ownership-link-spent", new("Lenken er brukt eller gått ut. Det står under hva du kan gjøre.", "Lenkja er brukt eller gått ut. Det står under kva du kan gjere.", "The link is used or has ended. What you can do stands below."), RefusalKind.Conflict);

    public static readonly Refusal LinkUnknown = new("programme.ownership-link-unknown", new("Lenken virker ikke. Kanskje kom ikke hele adressen med. Åpne den fra e-posten, logg inn for å svare, eller be prosjektlederen om en ny.", "Lenkja verkar ikkje. Kanskje kom ikkje heile adressa med. Opne ho frå e-posten, logg inn for å svare, eller be prosjektleiaren om ei ny.", "The link does not work. Perhaps not all of the address came along. Open it from the mail, sign in to answer, or ask the project leader for a new one."), RefusalKind.Absent);

    public static readonly Refusal TooManyLinks = new("programme.ownership-link-too-often", new("For mange lenker som ikke virker. Prøv igjen om ti minutter.", "For mange lenkjer som ikkje verkar. Prøv igjen om ti minutt.", "Too many links that do not work. Try again in ten minutes."), RefusalKind.TooOften);

    public static readonly Refusal NotAcceptedYet = new("programme.ownership-not-accepted-yet", new("Et vedtak registreres når eieren har sagt ja.", "Eit vedtak blir registrert når eigaren har sagt ja.", "A decision is registered once the owner has said yes."));
}
