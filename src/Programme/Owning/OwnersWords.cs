using Samspill.Kernel;

namespace Samspill.Programme.Owning;

/// <summary>The words of the page of owners.</summary>
internal static class OwnersWords
{
    public static readonly Text Title = new("Eiere", "Eigarar", "Owners");
    public static readonly Text Link = new("Hvem eier hva", "Kven eig kva", "Who owns what");
    public static readonly Text AllHeld = new("Alle roller som eier mål, har noen i seg.", "Alle roller som eig mål, har nokon i seg.", "Every role that owns goals is held by somebody.");
    public static readonly Plural AllHeldBut = new(
        new("Alle roller som eier mål, har noen i seg. Ett mål har ingen eier.", "Alle roller som eig mål, har nokon i seg. Eitt mål har ingen eigar.", "Every role that owns goals is held by somebody. One goal has no owner."),
        new("Alle roller som eier mål, har noen i seg. {0} mål har ingen eier.", "Alle roller som eig mål, har nokon i seg. {0} mål har ingen eigar.", "Every role that owns goals is held by somebody. {0} goals have no owner."));
    public static readonly Text Ownerless = new("Mål uten eier", "Mål utan eigar", "Goals without an owner");
    public static readonly Text NobodyAsked = new("Ingen er spurt", "Ingen er spurd", "Nobody has been asked");
    public static readonly Text AskFromGoal = new("Velg et mål, og spør noen om å eie det", "Vel eit mål, og spør nokon om å eige det", "Choose a goal, and ask somebody to own it");
    public static readonly Text NobodyYet = new("Ingen har sagt ja til å eie et mål ennå.", "Ingen har sagt ja til å eige eit mål enno.", "Nobody has said yes to owning a goal yet.");
    public static readonly Plural VacantCount = new(
        new("Én rolle som eier mål, er ledig. Navngi den som overtar.", "Éi rolle som eig mål, er ledig. Namngje den som tek over.", "One role that owns goals is vacant. Name who takes it over."),
        new("{0} roller som eier mål, er ledige. Navngi dem som overtar.", "{0} roller som eig mål, er ledige. Namngje dei som tek over.", "{0} roles that own goals are vacant. Name who takes them over."));
    public static readonly Text Leader = new("Ansvarlig leder", "Ansvarleg leiar", "Accountable leader");
    public static readonly Text SetLeader = new("Sett ansvarlig leder", "Set ansvarleg leiar", "Set the accountable leader");
    public static readonly Text SaveLeader = new("Lagre leder", "Lagre leiar", "Save leader");
    public static readonly Text LeaderSaved = new("Ansvarlig leder er satt.", "Ansvarleg leiar er sett.", "The accountable leader is set.");
    public static readonly Text BelowLevel = new("Eierskap under ledernivå", "Eigarskap under leiarnivå", "Owned below the leader's level");
    public static readonly Text AnswersFor = new("{0} er ansvarlig.", "{0} er ansvarleg.", "{0} answers for it.");
    public static readonly Text Vacant = new("Rollen er ledig", "Rolla er ledig", "The role is vacant");
    public static readonly Text VacantSays = new("Den som hadde rollen, har den ikke lenger. Avtalte timer står til en ny har svart.", "Den som hadde rolla, har ho ikkje lenger. Avtalte timar står til ein ny har svara.", "Whoever held the role does so no longer. The hours agreed stand until somebody new has answered.");
    public static readonly Text NextAsked = new("{0} er spurt om å overta.", "{0} er spurd om å ta over.", "{0} has been asked to take over.");
    public static readonly Text Holder = new("Har rollen", "Har rolla", "Holds the role");
    public static readonly Text Until = new("Siste dag {0}", "Siste dag {0}", "Last day {0}");
    public static readonly Text Goals = new("Mål", "Mål", "Goals");
    public static readonly Text PassRole = new("{0} skifter person", "{0} skifter person", "{0} gets a new holder");
    public static readonly Text Who = new("Hvem overtar?", "Kven tek over?", "Who takes over?");
    public static readonly Text AskSuccessor = new("Spør den som overtar", "Spør den som tek over", "Ask who takes over");
    public static readonly Text SuccessorHelp = new("Alt rollen eier, går samlet. Avtalte timer står til hun har svart.", "Alt rolla eig, går samla. Avtalte timar står til ho har svara.", "All that the role owns goes together. The hours agreed stand until she has answered.");
    public static readonly Text LastDay = new("Siste dag for den som har rollen nå", "Siste dag for den som har rolla no", "Last day of the one who holds the role now");
    public static readonly Text SaveLastDay = new("Lagre siste dag", "Lagre siste dag", "Save last day");
    public static readonly Text LastDayMissing = new("Skriv siste dag i rollen.", "Skriv siste dag i rolla.", "Write the last day in the role.");
    public static readonly Text LastDaySaved = new("Siste dag er lagret.", "Siste dag er lagra.", "The last day is saved.");
    public static readonly Text RoleUnknown = new("Velg en rolle som eier et mål.", "Vel ei rolle som eig eit mål.", "Choose a role that owns a goal.");
    public static readonly Text Passed = new("{0} er spurt om å overta rollen.", "{0} er spurd om å ta over rolla.", "{0} has been asked to take the role over.");
    public static readonly Text MailSubject = new("Overtar du målene til rollen {0}?", "Tek du over måla til rolla {0}?", "Do you take over the goals of the role {0}?");
    public static readonly Text MailBody = new("Rollen {0} har skiftet person, og du er spurt om å overta det den eier. Grunnen: «{1}» Svar på hvert mål:", "Rolla {0} har skifta person, og du er spurd om å ta over det ho eig. Grunnen: «{1}» Svar på kvart mål:", "The role {0} has changed hands, and you are asked to take over what it owns. The reason: “{1}” Answer for each goal:");
    public static readonly Text MailLine = new("Mål {0}, {1}: «{2}» Det tar {3}.\n{4}", "Mål {0}, {1}: «{2}» Det tek {3}.\n{4}", "Goal {0}, {1}: “{2}” It takes {3}.\n{4}");
    public static readonly Text VacantItem = new("Rollen {0} er ledig", "Rolla {0} er ledig", "The role {0} is vacant");
    public static readonly Plural VacantWhy = new(new("Ett mål står uten noen i rollen.", "Eitt mål står utan nokon i rolla.", "One goal stands with nobody in the role."), new("{0} mål står uten noen i rollen.", "{0} mål står utan nokon i rolla.", "{0} goals stand with nobody in the role."));
    public static readonly Text QuietItem = new("Mål {0}: ikke hørt fra {1}", "Mål {0}: ikkje høyrd frå {1}", "Goal {0}: not heard from {1}");
    public static readonly Plural QuietWhy = new(new("Stille siden i går. Minn på, eller spør en annen.", "Stille sidan i går. Minn på, eller spør ein annan.", "Silent since yesterday. Send a reminder, or ask somebody else."), new("Stille i {0} dager. Minn på, eller spør en annen.", "Stille i {0} dagar. Minn på, eller spør ein annan.", "Silent for {0} days. Send a reminder, or ask somebody else."));
    public static readonly Text QuietSubject = new("Vi har ikke hørt fra deg om mål {0}, {1}", "Vi har ikkje høyrt frå deg om mål {0}, {1}", "We have not heard from you about goal {0}, {1}");
    public static readonly Text QuietBody = new("Du eier målet «{0}», og to målerytmer er gått uten et ord. Skriv et tall, eller én linje om hvordan det går. Kan du ikke eie målet lenger, er det også et svar.", "Du eig målet «{0}», og to målerytmar er gått utan eit ord. Skriv eit tal, eller éi linje om korleis det går. Kan du ikkje eige målet lenger, er det òg eit svar.", "You own the goal “{0}”, and two rhythms have passed without a word. Write a number, or a line on how it goes. If you can no longer own the goal, that is an answer too.");
}
