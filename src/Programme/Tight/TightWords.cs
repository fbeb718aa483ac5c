using Samspill.Kernel;

namespace Samspill.Programme.Tight;

/// <summary>The words of tight follow-up.</summary>
internal static class TightWords
{
    public static readonly Text Title = new("Tett oppfølging", "Tett oppfølging", "Tight follow-up");
    public static readonly Text None = new("Ingen mål er i tett oppfølging. Det slås på fra målets side, med en grunn og en sluttdato.", "Ingen mål er i tett oppfølging. Det blir slått på frå målsida, med ein grunn og ein sluttdato.", "No goal is in tight follow-up. It is switched on from the goal's page, with a reason and an end date.");
    public static readonly Plural Verdict = new(
        new("Ett mål følges uke for uke. Linjen for {1} skrives innen {2}.", "Eitt mål blir følgt veke for veke. Linja for {1} blir skriven innan {2}.", "One goal is followed week by week. The line for {1} is written by {2}."),
        new("{0} mål følges uke for uke. Linjene for {1} skrives innen {2}.", "{0} mål blir følgde veke for veke. Linjene for {1} blir skrivne innan {2}.", "{0} goals are followed week by week. The lines for {1} are written by {2}."));
    public static readonly Text UntilDay = new("I tett oppfølging til {0}.", "I tett oppfølging til {0}.", "In tight follow-up until {0}.");
    public static readonly Text Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text Owner = new("Eier", "Eigar", "Owner");
    public static readonly Text Promised = new("Lovet for uken", "Lova for veka", "Promised for the week");
    public static readonly Text Came = new("Dette kom", "Dette kom", "What came");
    public static readonly Text InTheWay = new("Dette står i veien", "Dette står i vegen", "What stands in the way");
    public static readonly Text NextDeed = new("Neste handling", "Neste handling", "Next step");
    public static readonly Text NextHelp = new("Dette er løftet for neste uke.", "Dette er lovnaden for neste veke.", "This is the promise for next week.");
    public static readonly Text NothingInTheWay = new("ingenting oppgitt", "ingenting oppgjeve", "nothing stated");
    public static readonly Text NotWritten = new("ikke skrevet ennå", "ikkje skrive enno", "not written yet");
    public static readonly Text Numbers = new("Ukens tall", "Tala for veka", "The week's numbers");
    public static readonly Text ThisWeek = new("kom denne uken", "kom denne veka", "came this week");
    public static readonly Text NotThisWeek = new("ikke ført denne uken", "ikkje ført denne veka", "not reported this week");
    public static readonly Text Report = new("Før tallet", "Før talet", "Report the number");
    public static readonly Text WriteLine = new("Skriv ukens linje", "Skriv linja for veka", "Write the week's line");
    public static readonly Text ChangeLine = new("Endre ukens linje", "Endre linja for veka", "Change the week's line");
    public static readonly Text SaveLine = new("Lagre linjen", "Lagre linja", "Save the line");
    public static readonly Text LineSaved = new("Linjen for uken er lagret.", "Linja for veka er lagra.", "The line of the week is saved.");
    public static readonly Text CameMissing = new("Skriv hva som kom. Ingenting er også et svar.", "Skriv kva som kom. Ingenting er òg eit svar.", "Write what came. Nothing is an answer too.");
    public static readonly Text NextMissing = new("Skriv neste handling.", "Skriv neste handling.", "Write the next step.");
    public static readonly Text Earlier = new("Tidligere uker", "Tidlegare veker", "Earlier weeks");
    public static readonly Text LineWanted = new("Ukens linje og tall: mål {0}, {1}", "Linja og talet for veka: mål {0}, {1}", "The week's line and number: goal {0}, {1}");
    public static readonly Plural Silent = new(new("Eieren har vært stille siden i går.", "Eigaren har vore stille sidan i går.", "The owner has been silent since yesterday."), new("Eieren har vært stille i {0} dager.", "Eigaren har vore stille i {0} dagar.", "The owner has been silent for {0} days."));
    public static readonly Plural MissedWeeks = new(new("En uke uten linje", "Ei veke utan linje", "One week without a line"), new("{0} uker uten linje", "{0} veker utan linje", "{0} weeks without a line"));
    public static readonly Text MissedSays = new("Ingenting ble skrevet for {0}.", "Ingenting vart skrive for {0}.", "Nothing was written for {0}.");
    public static readonly Text MissedItem = new("Mål {0}: linjen for {1} ble ikke skrevet", "Mål {0}: linja for {1} vart ikkje skriven", "Goal {0}: the line for {1} was not written");
    public static readonly Text OwnedBy = new("{0} eier målet, som er i tett oppfølging.", "{0} eig målet, som er i tett oppfølging.", "{0} owns the goal, which is in tight follow-up.");
    public static readonly Text SwitchOn = new("Slå på tett oppfølging", "Slå på tett oppfølging", "Switch tight follow-up on");
    public static readonly Text SwitchOnHelp = new("Uke for uke: én linje og ett tall innen fredag. En eier er taus etter sju dager. Det slås av av seg selv.", "Veke for veke: éi linje og eitt tal innan fredag. Ein eigar er taus etter sju dagar. Det blir slått av av seg sjølv.", "Week by week: one line and one number by Friday. An owner is silent after seven days. It switches itself off.");
    public static readonly Text Reason = new("Hvorfor nå?", "Kvifor no?", "Why now?");
    public static readonly Text ReasonMissing = new("Skriv hvorfor målet trenger det.", "Skriv kvifor målet treng det.", "Write why the goal needs it.");
    public static readonly Text Until = new("Til og med", "Til og med", "Until");
    public static readonly Text UntilRange = new("Skriv en dag fram i tid, høyst {0} uker fra nå.", "Skriv ein dag fram i tid, høgst {0} veker frå no.", "Write a day ahead, at most {0} weeks from now.");
    public static readonly Text SwitchedOn = new("Målet er i tett oppfølging til {0}.", "Målet er i tett oppfølging til {0}.", "The goal is in tight follow-up until {0}.");
    public static readonly Text SwitchOff = new("Slå av før tiden", "Slå av før tida", "Switch off before its time");
    public static readonly Text SwitchedOff = new("Tett oppfølging er slått av.", "Tett oppfølging er slått av.", "Tight follow-up is switched off.");
    public static readonly Text SeeAll = new("Se alle i tett oppfølging", "Sjå alle i tett oppfølging", "See all in tight follow-up");
    public static readonly Text Was = new("{0} til {1}", "{0} til {1}", "{0} to {1}");
    public static readonly Text Ended = new("Slått av {0}: «{1}»", "Slått av {0}: «{1}»", "Switched off {0}: “{1}”");
}
