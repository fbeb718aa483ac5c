using Samspill.Kernel;

namespace Samspill.Programme.Goals;

/// <summary>The words of writing and changing a goal.</summary>
internal static class EditWords
{
    public static readonly Text TitleMissing = new("Skriv hva målet heter.", "Skriv kva målet heiter.", "Write what the goal is called.");
    public static readonly Text SentenceMissing = new("Skriv målsetningen.", "Skriv målsetninga.", "Write the goal's sentence.");
    public static readonly Text FillBlanks = new("Fyll ut det som står i klammer, eller ta det bort.", "Fyll ut det som står i klammer, eller ta det bort.", "Fill in what stands in brackets, or take it away.");
    public static readonly Text SentenceNow = new("Målsjekk av setningen", "Målsjekk av setninga", "Goal check of the sentence");
    public static readonly Text CheckNow = new("Sjekk setningen", "Sjekk setninga", "Check the sentence");
    public static readonly Text CheckHelp = new("Ingenting lagres når du sjekker.", "Ingenting blir lagra når du sjekkar.", "Nothing is saved when you check.");
    public static readonly Text NotCheckedYet = new("Skriv målsetningen. Så vises hva som er vagt i den.", "Skriv målsetninga. Så blir det vist kva som er vagt i ho.", "Write the goal's sentence. Then you see what is vague in it.");
    public static readonly Text DecisionMissing = new("Skriv vedtakets nummer og dato.", "Skriv nummer og dato på vedtaket.", "Write the number and date of the decision.");
    public static readonly Text ReasonMissing = new("Målsetningen er endret. Skriv hvorfor, så den gamle står ved siden av den nye.", "Målsetninga er endra. Skriv kvifor, så den gamle står ved sida av den nye.", "The sentence has changed. Write why, so that the old one stands beside the new.");
    public static readonly Text NumberWrong = new("Nummeret går fra 1 til {0}.", "Nummeret går frå 1 til {0}.", "The number runs from 1 to {0}.");
    public static readonly Text BecauseMissing = new("Skriv hvorfor målet avsluttes.", "Skriv kvifor målet blir avslutta.", "Write why the goal ends.");
    public static readonly Text Saved = new("Målet er lagret.", "Målet er lagra.", "The goal is saved.");
    public static readonly Text Pivoted = new("Målet er lagt om. Versjon {0} gjelder nå, og den gamle står ved siden av.", "Målet er lagt om. Versjon {0} gjeld no, og den gamle står ved sida av.", "The goal is changed. Version {0} holds now, and the old one stands beside it.");
    public static readonly Text DecisionSaved = new("Vedtaket er registrert.", "Vedtaket er registrert.", "The decision is registered.");
    public static readonly Text Made = new("Målet er skrevet.", "Målet er skrive.", "The goal is written.");
    public static readonly Text Ended = new("Målet er avsluttet.", "Målet er avslutta.", "The goal has ended.");
    public static readonly Text EditTitle = new("Endre mål {0}", "Endre mål {0}", "Change goal {0}");
    public static readonly Text AllGoals = new("Mål", "Mål", "Goals");
    public static readonly Text Ordinal = new("Nr.", "Nr.", "No.");
    public static readonly Text StateOf = new("Tilstand", "Tilstand", "State");
    public static readonly Text NewTitle = new("Nytt mål", "Nytt mål", "New goal");
    public static readonly Text EditVerdict = new("Endrer du selve målsetningen i et innvilget mål, blir det en ny versjon. Den gamle blir stående.", "Endrar du sjølve målsetninga i eit innvilga mål, blir det ein ny versjon. Den gamle blir ståande.", "If you change the sentence of a granted goal, it becomes a new version. The old one stays.");
    public static readonly Text NewVerdict = new("Et utkast til det er konkret. Setningen blir sjekket når du lagrer.", "Eit utkast til det er konkret. Setninga blir sjekka når du lagrar.", "A draft until it is concrete. The sentence is checked when you save.");
    public static readonly Text Title = new("Navn", "Namn", "Name");
    public static readonly Text Sentence = new("Målsetning", "Målsetning", "Goal sentence");
    public static readonly Text Number = new("Nummer", "Nummer", "Number");
    public static readonly Text Level = new("Nivå", "Nivå", "Level");
    public static readonly Text Beneficiaries = new("Hvem det er for", "Kven det er for", "Who it is for");
    public static readonly Text Benefit = new("Nytte", "Nytte", "Benefit");
    public static readonly Text BenefitHelp = new("Hva det var verdt å være med, etter eierens mening.", "Kva det var verdt å vere med, etter meininga til eigaren.", "What taking part was worth, in the owner's opinion.");
    public static readonly Text NotWorkedOn = new("Ikke arbeidet med, fordi", "Ikkje arbeidd med, fordi", "Not worked on, because");
    public static readonly Text NotWorkedOnHelp = new("Bare når målet ikke har noe resultat. Da står grunnen i rapporten.", "Berre når målet ikkje har noko resultat. Då står grunnen i rapporten.", "Only when the goal has no result. Then the reason stands in the report.");
    public static readonly Text Questions = new("Dette lurer vi på, ett spørsmål per linje", "Dette lurer vi på, eitt spørsmål per linje", "What we wonder, one question a line");
    public static readonly Text HandOver = new("Videreføring: hvem tar over, eller hvorfor det slutter her", "Vidareføring: kven tek over, eller kvifor det sluttar her", "Hand-over: who takes over, or why it ends here");
    public static readonly Text PivotHeading = new("Hvis målsetningen er endret", "Om målsetninga er endra", "If the sentence has changed");
    public static readonly Text Reason = new("Hvorfor legges målet om?", "Kvifor blir målet lagt om?", "Why is the goal changed?");
    public static readonly Text Decision = new("Vedtak, nummer og dato", "Vedtak, nummer og dato", "Decision, number and date");
    public static readonly Text DecisionHelp = new("Tomt betyr: vedtak er ikke registrert. Det kan registreres senere.", "Tomt tyder: vedtak er ikkje registrert. Det kan registrerast seinare.", "Empty means: no decision is registered. It can be registered later.");
    public static readonly Text IsGranted = new("Målet står i tilskuddsbrevet", "Målet står i tilskotsbrevet", "The goal stands in the grant letter");
    public static readonly Text Save = new("Lagre målet", "Lagre målet", "Save the goal");
    public static readonly Text SaveMine = new("Lagre min tekst", "Lagre teksten min", "Save my text");
    public static readonly Text BothVersions = new("Begge versjonene", "Begge versjonane", "Both versions");
    public static readonly Text BothHelp = new("Feltene under har din tekst. Hent inn det du vil beholde fra den andre, og lagre.", "Felta under har teksten din. Hent inn det du vil ha med frå den andre, og lagre.", "The fields below hold your text. Bring in what you want to keep from the other, and save.");
    public static readonly Text Field = new("Felt", "Felt", "Field");
    public static readonly Text Theirs = new("Slik det er lagret nå", "Slik det er lagra no", "As it is saved now");
    public static readonly Text Yours = new("Din tekst", "Teksten din", "Your text");
    public static readonly Text NothingWritten = new("(tomt)", "(tomt)", "(empty)");
    public static readonly Text EndTitle = new("Avslutt mål {0}", "Avslutt mål {0}", "End goal {0}");
    public static readonly Text EndVerdict = new("Et mål avsluttes når arbeidet er overlatt til noen eller slutter her, og noen skal se etter effekten.", "Eit mål blir avslutta når arbeidet er overlate til nokon eller sluttar her, og nokon skal sjå etter effekten.", "A goal ends when its work is handed over or ends here, and somebody will look for the effect.");
    public static readonly Text EndBecause = new("Hvorfor avsluttes målet?", "Kvifor blir målet avslutta?", "Why does the goal end?");
    public static readonly Text EndNow = new("Avslutt målet", "Avslutt målet", "End the goal");
    public static readonly Text OpenBefore = new("Dette er åpent", "Dette er ope", "This is open");
    public static readonly Text NothingOpen = new("Ingenting står åpent.", "Ingenting står ope.", "Nothing is open.");
    public static readonly Text WorkWithoutHandOver = new("Tiltaket «{0}» har ingen som tar over", "Tiltaket «{0}» har ingen som tek over", "Nobody takes over the initiative “{0}”");
    public static readonly Text HandItOver = new("Skriv hvem som tar over, eller hvorfor det slutter her", "Skriv kven som tek over, eller kvifor det sluttar her", "Write who takes over, or why it ends here");
    public static readonly Text EffectWithoutDate = new("«{0}» har ingen dato for når noen ser etter effekten", "«{0}» har ingen dato for når nokon ser etter effekten", "“{0}” has no date for when somebody looks for the effect");
    public static readonly Text DateIt = new("Skriv dato, senest i {0}", "Skriv dato, seinast i {0}", "Write a date, no later than {0}");
    public static readonly Text DateItAny = new("Skriv dato og hvem som sjekker", "Skriv dato og kven som sjekkar", "Write a date and who checks");
    public static readonly Text NoEffectAssumed = new("Ingen antatt effekt står på målet", "Ingen venta effekt står på målet", "No assumed effect stands on the goal");
    public static readonly Text AssumeOne = new("Skriv hva som ventes, hvem som sjekker og når", "Skriv kva som er venta, kven som sjekkar og når", "Write what is expected, who checks and when");
}
