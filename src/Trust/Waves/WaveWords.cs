using Samspill.Kernel;

namespace Samspill.Trust.Waves;

/// <summary>The words of rounds.</summary>
internal static class WaveWords
{
    public static readonly Text Rounds = new("Runder", "Rundar", "Rounds");
    public static readonly Text New = new("Ny runde", "Ny runde", "New round");
    public static readonly Text Change = new("Endre runden", "Endre runden", "Change the round");
    public static readonly Text Title = new("Navn", "Namn", "Name");
    public static readonly Text TitleHelp = new("For eksempel: Tillit våren 2019.", "Til dømes: Tillit våren 2019.", "For example: Trust, spring 2019.");
    public static readonly Text TitleMissing = new("Skriv hva runden heter.", "Skriv kva runden heiter.", "Write what the round is called.");
    public static readonly Text KindTitle = new("Hva det spørres om", "Kva det blir spurt om", "What is asked");
    public static readonly Text KindHelp = new("Pulsen har faste spørsmål og kan sammenlignes fra runde til runde.", "Pulsen har faste spørsmål og kan jamførast frå runde til runde.", "The pulse has fixed questions and can be compared from round to round.");
    public static readonly Text KindMissing = new("Velg pulsen eller egne spørsmål.", "Vel pulsen eller eigne spørsmål.", "Choose the pulse or questions of your own.");
    public static readonly Text ClosesOn = new("Siste dag å svare", "Siste dag å svare", "Last day to answer");
    public static readonly Text NeededToOpen = new("Resten kan vente, men må stå her før runden åpnes.", "Resten kan vente, men må stå her før runden blir opna.", "The rest can wait, but must stand here before the round is opened.");
    public static readonly Text FollowUp = new("Møtet som følger opp", "Møtet som følgjer opp", "The meeting that follows up");
    public static readonly Text FollowUpHelp = new("De som svarer, får se hvilket møte det er og når. Uten det kan runden ikke åpnes.", "Dei som svarer, får sjå kva møte det er og når. Utan det kan runden ikkje opnast.", "Those who answer are told which meeting it is and when. Without it the round cannot be opened.");
    public static readonly Text FollowUpOn = new("Dagen for møtet", "Dagen for møtet", "The day of the meeting");
    public static readonly Text ClosesPast = new("Siste dag å svare er gått. Velg i dag eller en senere dag.", "Siste dag å svare er gått. Vel i dag eller ein seinare dag.", "The last day to answer has passed. Choose today or a later day.");
    public static readonly Text FollowUpTooEarly = new("Møtet må komme etter siste dag å svare, {0}.", "Møtet må kome etter siste dag å svare, {0}.", "The meeting must come after the last day to answer, {0}.");
    public static readonly Text Responsible = new("Ansvarlig", "Ansvarleg", "Responsible");
    public static readonly Text PersonUnknown = new("Velg en person fra listen.", "Vel ein person frå lista.", "Choose a person from the list.");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new("{0} er lagret.", "{0} er lagra.", "{0} is saved.");
    public static readonly Text Groups = new("Hvem som blir spurt", "Kven som blir spurde", "Who is asked");
    public static readonly Text Group = new("Gruppe", "Gruppe", "Group");
    public static readonly Text GroupMissing = new("Velg en gruppe.", "Vel ei gruppe.", "Choose a group.");
    public static readonly Text Municipality = new("Kommune", "Kommune", "Municipality");
    public static readonly Text WholeRegion = new("Hele regionen", "Heile regionen", "The whole region");
    public static readonly Text MunicipalityUnknown = new("Velg en kommune fra listen.", "Vel ein kommune frå lista.", "Choose a municipality from the list.");
    public static readonly Text Population = new("Hvor mange de er i alt", "Kor mange dei er i alt", "How many they are in all");
    public static readonly Text PopulationWrong = new("Skriv et helt tall fra 1 og opp.", "Skriv eit heilt tal frå 1 og opp.", "Write a whole number from 1 up.");
    public static readonly Text PopulationHelp = new("Minst {0}. Svar fra færre enn {0} vises aldri.", "Minst {0}. Svar frå færre enn {0} blir aldri viste.", "At least {0}. Answers from fewer than {0} are never shown.");
    public static readonly Text GroupTooSmall = new("Svar fra færre enn {0} vises aldri, så disse ville svart forgjeves. Slå dem sammen med de andre: velg «Hele regionen», og tell alle i gruppen.", "Svar frå færre enn {0} blir aldri viste, så desse ville svart til inga nytte. Slå dei saman med dei andre: vel «Heile regionen», og tel alle i gruppa.", "Answers from fewer than {0} are never shown, so these would answer in vain. Join them with the others: choose “The whole region”, and count everybody in the group.");
    public static readonly Text RegionTooSmall = new("Svar fra færre enn {0} vises aldri, så disse ville svart forgjeves. Tell dem med i en annen gruppe.", "Svar frå færre enn {0} blir aldri viste, så desse ville svart til inga nytte. Tel dei med i ei anna gruppe.", "Answers from fewer than {0} are never shown, so these would answer in vain. Count them in another group.");
    public static readonly Text GroupThere = new("«{0}, {1}» er i runden fra før, med {2} i alt. Velg en annen gruppe eller kommune, eller kryss av for å endre tallet.", "«{0}, {1}» er i runden frå før, med {2} i alt. Vel ei anna gruppe eller kommune, eller kryss av for å endre talet.", "“{0}, {1}” is in the round already, with {2} in all. Choose another group or municipality, or tick to change the number.");
    public static readonly Text ChangeGroup = new("Gruppen er i runden fra før. Endre tallet.", "Gruppa er i runden frå før. Endre talet.", "The group is in the round already. Change the number.");
    public static readonly Text AddGroup = new("Legg til gruppen", "Legg til gruppa", "Add the group");
    public static readonly Text GroupSaved = new("Gruppen er lagret.", "Gruppa er lagra.", "The group is saved.");
    public static readonly Text NoGroups = new("Ingen grupper ennå. Legg til den første under.", "Ingen grupper enno. Legg til den første under.", "No groups yet. Add the first below.");
    public static readonly Text InvitedOnPaperToo = new("Invitert", "Inviterte", "Invited");
    public static readonly Text ByMailAndPaper = new("{0} på e-post, {1} koder", "{0} på e-post, {1} kodar", "{0} by mail, {1} codes");
    public static readonly Text TooManyInvited = new("Flere er invitert ({0}) enn det er i gruppen ({1}). Er tallet på gruppen riktig? Svarprosenten regnes av {0}.", "Fleire er inviterte ({0}) enn det er i gruppa ({1}). Er talet på gruppa rett? Svarprosenten blir rekna av {0}.", "More are invited ({0}) than there are in the group ({1}). Is the number of the group right? The response rate is of {0}.");
    public static readonly Text Rate = new("Svar hittil", "Svar hittil", "Answers so far");
    public static readonly Text About = new("om lag {0} ({1} %)", "om lag {0} ({1} %)", "about {0} ({1} %)");
    public static readonly Text RemoveGroup = new("Ta bort", "Ta bort", "Remove");
    public static readonly Text RemoveGroupOf = new("Ta bort {0}, {1}", "Ta bort {0}, {1}", "Remove {0}, {1}");
    public static readonly Text GroupRemoved = new("Gruppen er tatt bort.", "Gruppa er teken bort.", "The group is removed.");
    public static readonly Text Few = new("færre enn fem", "færre enn fem", "fewer than five");
    public static readonly Text RateNote = new("Tallene er rundet ned til nærmeste fem, så ingen kan se hvem som har svart.", "Tala er runda ned til nærmaste fem, så ingen kan sjå kven som har svart.", "The numbers are rounded down to the nearest five, so that nobody can see who has answered.");
    public static readonly Text Questions = new("Spørsmålene", "Spørsmåla", "The questions");
    public static readonly Text PulseSays = new("Hver svarer på ni påstander: én om hver av de sju partene, én om stedsidentitet og én om framtidstro. Hvilken av tre påstander om en part den enkelte får, går på omgang.", "Kvar svarer på ni påstandar: éin om kvar av dei sju partane, éin om stadidentitet og éin om framtidstru. Kva for ein av tre påstandar om ein part den enkelte får, går på omgang.", "Each answers nine statements: one about each of the seven parties, one about place identity and one about optimism. Which of three statements about a party one gets, goes by rotation.");
    public static readonly Text AllStatements = new("Se alle påstandene", "Sjå alle påstandane", "See all the statements");
    public static readonly Text Question = new("Påstand", "Påstand", "Statement");
    public static readonly Text QuestionHelp = new("Noe man er enig eller uenig i. Skriv den på bokmål, og gjerne på nynorsk og engelsk.", "Noko ein er einig eller ueinig i. Skriv han på bokmål, og gjerne på nynorsk og engelsk.", "Something one agrees with or not. Write it in Bokmål, and preferably in Nynorsk and English too.");
    public static readonly Text QuestionMissing = new("Skriv påstanden på bokmål.", "Skriv påstanden på bokmål.", "Write the statement in Bokmål.");
    public static readonly Text InNynorsk = new("På nynorsk", "På nynorsk", "In Nynorsk");
    public static readonly Text InEnglish = new("På engelsk", "På engelsk", "In English");
    public static readonly Text AddQuestion = new("Legg til påstanden", "Legg til påstanden", "Add the statement");
    public static readonly Text QuestionAdded = new("Påstanden er lagt til.", "Påstanden er lagd til.", "The statement is added.");
    public static readonly Text NoQuestions = new("Ingen påstander ennå.", "Ingen påstandar enno.", "No statements yet.");
    public static readonly Text RemoveQuestion = new("Ta bort påstand {0}", "Ta bort påstand {0}", "Remove statement {0}");
    public static readonly Text QuestionRemoved = new("Påstanden er tatt bort.", "Påstanden er teken bort.", "The statement is removed.");
    public static readonly Text Open = new("Åpne runden", "Opne runden", "Open the round");
    public static readonly Text OpenSays = new("Invitasjonene går ut med det samme. Spørsmålene kan ikke endres etterpå.", "Invitasjonane går ut med det same. Spørsmåla kan ikkje endrast etterpå.", "The invitations go out at once. The questions cannot be changed afterwards.");
    public static readonly Text Opened = new("{0} er åpen.", "{0} er open.", "{0} is open.");
    public static readonly Text Close = new("Lukk runden", "Lukk runden", "Close the round");
    public static readonly Text CloseSays = new("Når runden er lukket, kan ingen svare mer, og adresser, lenker og uferdige svar er slettet.", "Når runden er lukka, kan ingen svare meir, og adresser, lenkjer og uferdige svar er sletta.", "Once the round is closed nobody can answer any more, and addresses, links and unfinished answers are deleted.");
    public static readonly Text CloseEarly = new("Lukk runden før tiden", "Lukk runden før tida", "Close the round early");
    public static readonly Text CloseEarlyTitle = new("De spurte har fått vite at de kan svare til og med {0}. Lukk likevel?", "Dei spurde har fått vite at dei kan svare til og med {0}. Lukk likevel?", "Those asked were told that they can answer until {0}. Close anyway?");
    public static readonly Text Closed = new("{0} er lukket. Adressene og lenkene er slettet.", "{0} er lukka. Adressene og lenkjene er sletta.", "{0} is closed. The addresses and links are deleted.");
    public static readonly Text Release = new("Frigi resultatet", "Frigje resultatet", "Release the results");
    public static readonly Text ReleaseSays = new("Det skjer én gang. Tall som kan røpe enkeltpersoner, skjules, og tellingene bak slettes.", "Det skjer éin gong. Tal som kan røpe enkeltpersonar, blir skjulte, og teljingane bak blir sletta.", "It happens once. Figures that could tell of single persons are hidden, and the counts behind them are destroyed.");
    public static readonly Text ReleaseTitle = new("Frigi resultatet av {0}?", "Frigje resultatet av {0}?", "Release the results of {0}?");
    public static readonly Text ReleaseEmpty = new("Færre enn fem har svart i hver gruppe, så ingen tall kan vises. Det kan ikke gjøres om: tellingene slettes.", "Færre enn fem har svart i kvar gruppe, så ingen tal kan visast. Det kan ikkje gjerast om: teljingane blir sletta.", "Fewer than five have answered in each group, so no figure can be shown. It cannot be undone: the counts are destroyed.");
    public static readonly Text ReleasedNow = new("Resultatet av {0} er frigitt.", "Resultatet av {0} er frigjeve.", "The results of {0} are released.");
    public static readonly Text SeeResults = new("Se resultatet", "Sjå resultatet", "See the results");
    public static readonly Text FollowUpDone = new("Møtet har tatt det opp", "Møtet har teke det opp", "The meeting has taken it up");
    public static readonly Text FollowedUp = new("Notert: {0} har tatt opp resultatet.", "Notert: {0} har teke opp resultatet.", "Noted: {0} has taken up the results.");
    public static readonly Text Facts = new("Runden", "Runden", "The round");
    public static readonly Text LacksFirst = new("Før runden kan åpnes, trengs:", "Før runden kan opnast, trengst:", "Before the round can open, it needs:");
    public static readonly Text NextStep = new("Neste steg", "Neste steg", "Next step");
    public static readonly Text NoResponsible = new("ikke satt", "ikkje sett", "not set");
    public static readonly Text SavedBySomebodyElse = new("Runden ble lagret av noen andre mens du skrev. Les det som er lagret, og lagre igjen.", "Runden vart lagra av nokon andre medan du skreiv. Les det som er lagra, og lagre igjen.", "The round was saved by somebody else while you wrote. Read what is saved, and save again.");
    public static readonly Text DraftVerdict = new("Runden er ikke åpnet. Ingen har fått noe ennå.", "Runden er ikkje opna. Ingen har fått noko enno.", "The round is not open. Nobody has been sent anything yet.");
    public static readonly Text OpenVerdict = new("Man kan svare til og med {0}. {1} tar opp resultatet {2}.", "Ein kan svare til og med {0}. {1} tek opp resultatet {2}.", "One can answer up to and including {0}. {1} takes up the results on {2}.");
    public static readonly Text PastVerdict = new("Svarfristen gikk ut {0}. Runden lukkes av seg selv innen et døgn, og da blir adresser og lenker slettet. Du kan også lukke den nå.", "Svarfristen gjekk ut {0}. Runden blir lukka av seg sjølv innan eit døgn, og då blir adresser og lenkjer sletta. Du kan òg lukke han no.", "The last day to answer was {0}. The round closes by itself within a day, and addresses and links are then deleted. You may also close it now.");
    public static readonly Text ClosedVerdict = new("{0} Resultatet vises når det er frigitt, samlet og én gang.", "{0} Resultatet kjem når det er frigjeve, samla og éin gong.", "{0} The results show when they are released, together and once.");
    public static readonly Text IsClosed = new("Runden er lukket.", "Runden er lukka.", "The round is closed.");
    public static readonly Text ClosedOn = new("Lukket", "Lukka", "Closed");
    public static readonly Text ClosedEarly = new("Runden ble lukket {0}. Siste dag å svare skulle være {1}.", "Runden vart lukka {0}. Siste dag å svare skulle vere {1}.", "The round was closed on {0}. The last day to answer was to be {1}.");
    public static readonly Text Early = new("{0}, før tiden", "{0}, før tida", "{0}, early");
    public static readonly Text ReleasedVerdict = new("Resultatet ble frigitt {0}. {1} tar det opp {2}.", "Resultatet vart frigjeve {0}. {1} tek det opp {2}.", "The results were released on {0}. {1} takes them up on {2}.");
    public static readonly Text GroupsCaption = new("Gruppene i runden", "Gruppene i runden", "The groups of the round");

    public static Text Of(WaveState state) => state switch
    {
        WaveState.Draft => new("Under arbeid", "Under arbeid", "Being set up"),
        WaveState.Open => new("Åpen", "Open", "Open"),
        WaveState.Closed => new("Lukket", "Lukka", "Closed"),
        _ => new("Frigitt", "Frigjeven", "Released"),
    };

    /// <summary>The shape that goes with the word.</summary>
    public static string ShapeOf(WaveState state) => state switch
    {
        WaveState.Draft => "umalt",
        WaveState.Open => "rute",
        WaveState.Closed => "lagtom",
        _ => "rute",
    };

    public static Text Of(WaveKind kind) => kind == WaveKind.Pulse ? new("Pulsen, ni påstander", "Pulsen, ni påstandar", "The pulse, nine statements") : new("Egne påstander", "Eigne påstandar", "Statements of one’s own");
}

internal static class WaveRefusals
{
    public static readonly Missing FollowUp = new(new("Et navngitt møte som følger opp, med dato.", "Eit namngjeve møte som følgjer opp, med dato.", "A named meeting that follows up, with its date."), new("Skriv hvilket møte det er, og når.", "Skriv kva møte det er, og når.", "Write which meeting it is, and when."));
    public static readonly Missing Responsible = new(new("En ansvarlig.", "Ein ansvarleg.", "Somebody responsible."), new("Velg hvem som svarer for runden.", "Vel kven som svarer for runden.", "Choose who answers for the round."));
    public static readonly Missing Closes = new(new("En siste dag å svare, fra i dag av.", "Ein siste dag å svare, frå i dag av.", "A last day to answer, from today on."), new("Sett dagen.", "Set dagen.", "Set the day."));
    public static readonly Missing FollowUpAfter = new(new("Møtet ligger før siste dag å svare.", "Møtet ligg før siste dag å svare.", "The meeting comes before the last day to answer."), new("Flytt møtet eller fristen.", "Flytt møtet eller fristen.", "Move the meeting or the last day."));
    public static readonly Missing Groups = new(new("Minst én gruppe å spørre.", "Minst éi gruppe å spørje.", "At least one group to ask."), new("Legg til en gruppe.", "Legg til ei gruppe.", "Add a group."));
    public static readonly Missing Questions = new(new("Ingen påstander.", "Ingen påstandar.", "No statements."), new("Skriv den første.", "Skriv den første.", "Write the first."));
    public static readonly Refusal NotReady = new("trust.wave-not-ready", new("Runden kan ikke åpnes ennå. Dette mangler:", "Runden kan ikkje opnast enno. Dette manglar:", "The round cannot be opened yet. This is missing:"));
    public static readonly Refusal NotDraft = new("trust.wave-not-draft", new("Runden er åpnet. Da står spørsmål, grupper og frister fast.", "Runden er opna. Då står spørsmål, grupper og fristar fast.", "The round has been opened. Questions, groups and dates are then fixed."));
    public static readonly Refusal NotOpen = new("trust.wave-not-open", new("Runden er ikke åpen.", "Runden er ikkje open.", "The round is not open."));
    public static readonly Refusal RemindedEnough = new("trust.reminded-enough", new("Det er minnet om to ganger. Flere purringer sendes ikke.", "Det er minna om to gonger. Fleire purringar blir ikkje sende.", "There have been two reminders. No more are sent."));
    public static readonly Refusal RemindedToday = new("trust.reminded-today", new("Det er gått ut e-post i dag. Vent til i morgen.", "Det er gått ut e-post i dag. Vent til i morgon.", "Mail has gone out today. Wait until tomorrow."));
    public static readonly Refusal TitleTaken = new("trust.wave-title-taken", new("En runde heter {0} fra før.", "Ein runde heiter {0} frå før.", "A round is called {0} already."));
    public static readonly Refusal SavedBySomebodyElse = new("trust.wave-saved-by-somebody-else", WaveWords.SavedBySomebodyElse, RefusalKind.Conflict);
    public static readonly Refusal TooManyQuestions = new("trust.too-many-questions", new("Ni påstander er det meste. Flere blir ikke besvart.", "Ni påstandar er det meste. Fleire blir ikkje svart på.", "Nine statements is the most. More do not get answered."));
    public static readonly Refusal OnlyOwn = new("trust.only-own-questions", new("Pulsen har faste påstander. Lag en runde med egne.", "Pulsen har faste påstandar. Lag ein runde med eigne.", "The pulse has fixed statements. Make a round with your own."));
    public static readonly Refusal QuestionUnknown = new("trust.question-unknown", new("Vi fant ikke påstanden.", "Vi fann ikkje påstanden.", "We could not find the statement."), RefusalKind.Absent);
    public static readonly Refusal GroupUnknown = new("trust.group-unknown", new("Vi fant ikke gruppen.", "Vi fann ikkje gruppa.", "We could not find the group."), RefusalKind.Absent);
    public static readonly Refusal NotClosed = new("trust.wave-not-closed", new("Lukk runden først.", "Lukk runden først.", "Close the round first."));
    public static readonly Refusal NothingToTakeUp = new("trust.nothing-to-take-up", new("Resultatet er ikke frigitt, eller det er tatt opp allerede.", "Resultatet er ikkje frigjeve, eller det er teke opp alt.", "The results have not been released, or have been taken up already."));
    public static readonly Refusal NotSafe = new("trust.release-not-safe", new("Kontrollen fant et skjult tall som kan regnes ut. Ingenting er frigitt.", "Kontrollen fann eit skjult tal som kan reknast ut. Ingenting er frigjeve.", "The audit found a hidden figure that can be reckoned out. Nothing has been released."));
    public static readonly Refusal Released = new("trust.wave-released", new("Resultatet er frigitt én gang. Det kan ikke gjøres om.", "Resultatet er frigjeve éin gong. Det kan ikkje gjerast om.", "The results have been released once. That cannot be undone."));
}
