using Samspill.Kernel;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>The words of asking and answering about ownership.</summary>
internal static class OwningWords
{
    public static readonly Text Answered = new("{0} {1}: mål {2}, {3}", "{0} {1}: mål {2}, {3}", "{0} {1}: goal {2}, {3}");
    public static readonly Text MyGoal = new("Mål {0}: {1}", "Mål {0}: {1}", "Goal {0}: {1}");
    public static readonly Text NextNumber = new("Neste tall {0}.", "Neste tal {0}.", "Next number {0}.");
    public static readonly Text NoNextNumber = new("Neste tall er ikke satt.", "Neste tal er ikkje sett.", "The next number is not set.");
    public static readonly Text NotStarted = new("Målet er ikke satt i gang.", "Målet er ikkje sett i gang.", "The goal has not been started.");
    public static readonly Text Title = new("Eierskap", "Eigarskap", "Ownership");
    public static readonly Text Steps = new("{0} av {1} trinn", "{0} av {1} steg", "{0} of {1} steps");
    public static readonly Text StepsLabel = new("Trinn i eierforespørselen", "Steg i spørsmålet om å eige", "Steps of the request to own");
    public static readonly Text StepAsked = new("Spurt", "Spurd", "Asked");
    public static readonly Text StepSeen = new("Sett", "Sett", "Seen");
    public static readonly Text StepAnswered = new("Svart", "Svart", "Answered");
    public static readonly Text StepHours = new("Timer", "Timar", "Hours");
    public static readonly Text StepDecision = new("Vedtak", "Vedtak", "Decision");
    public static readonly Text ConditionMet = new("Vilkåret ble oppfylt {0}.", "Vilkåret vart oppfylt {0}.", "The condition was met on {0}.");
    public static readonly Text OnBehalf = new("Skrevet av prosjektlederen: {0}", "Skrive av prosjektleiaren: {0}", "Written by the project leader: {0}");
    public static readonly Text Agreed = new("Avsatt tid: {0}", "Avsett tid: {0}", "Time set aside: {0}");
    public static readonly Text AskedFor = new("Tid det er spurt om: {0}", "Tid det er spurt om: {0}", "Time asked for: {0}");
    public static readonly Text UntilDay = new(" til {0}", " til {0}", " until {0}");
    public static readonly Text AnswerBy = new("Svarfrist {0}", "Svarfrist {0}", "Answer due {0}");
    public static readonly Text Answer = new("Svar", "Svar", "Answer");
    public static readonly Text Open = new("Se forespørselen", "Sjå spørsmålet", "See the request");
    public static readonly Text AskAnother = new("Spør en annen", "Spør ein annan", "Ask somebody else");
    public static readonly Text Ask = new("Spør en eier", "Spør ein eigar", "Ask an owner");
    public static readonly Text NobodyAsked = new("Ingen er spurt ennå. Et mål uten eier er det ingen som følger opp.", "Ingen er spurd enno. Eit mål utan eigar er det ingen som følgjer opp.", "Nobody has been asked yet. A goal without an owner is followed up by nobody.");
    public static readonly Text InNameOnly = new("Eier bare i navnet", "Eigar berre i namnet", "Owner in name only");
    public static readonly Plural QuietFor = new(
        new("Ikke hørt fra siden i går. To målerytmer er gått.", "Ikkje høyrd frå sidan i går. To målerytmar er gått.", "Not heard from since yesterday. Two rhythms have passed."),
        new("Ikke hørt fra på {0} dager. To målerytmer er gått.", "Ikkje høyrd frå på {0} dagar. To målerytmar er gått.", "Not heard from in {0} days. Two rhythms have passed."));
    public static readonly Text Earlier = new("Tidligere forespørsler: {0}", "Tidlegare spørsmål: {0}", "Earlier requests: {0}");

    public static readonly Text AskTitle = new("Spør noen om å eie mål {0}", "Spør nokon om å eige mål {0}", "Ask somebody to own goal {0}");
    public static readonly Text AskVerdict = new("Spør en rolle som kan bestemme, for en organisasjon, med timer og svarfrist.", "Spør ei rolle som kan bestemme, for ein organisasjon, med timar og svarfrist.", "Ask a role that can decide, for an organisation, with hours and a deadline.");
    public static readonly Text Person = new("Hvem", "Kven", "Who");
    public static readonly Text PersonHelp = new("Den du velger, får spørsmålet på e-post og svarer selv. Uten en person kan ingen si ja.", "Den du vel, får spørsmålet på e-post og svarer sjølv. Utan ein person kan ingen seie ja.", "The one you choose gets the question by mail and answers it. Without a person nobody can say yes.");
    public static readonly Text InvitePerson = new("Står personen ikke i listen? Inviter", "Står ikkje personen i lista? Inviter", "Is the person not in the list? Invite");
    public static readonly Text OtherOrganisation = new("Står den ikke i listen? Legg den til", "Står han ikkje i lista? Legg han til", "Not in the list? Add it");
    public static readonly Text NoOrganisations = new("En eier svarer for en organisasjon, og registeret har ingen ennå.", "Ein eigar svarer for ein organisasjon, og registeret har ingen enno.", "An owner answers for an organisation, and the directory has none yet.");
    public static readonly Text AddOrganisation = new("Legg til den første", "Legg til den første", "Add the first one");
    public static readonly Text NobodyNamed = new("Ingen er navngitt ennå", "Ingen er namngjeven enno", "Nobody is named yet");
    public static readonly Text Role = new("Rolle", "Rolle", "Role");
    public static readonly Text RoleHelp = new("For eksempel næringssjef. Må fylles ut når du ikke velger en person med tittel.", "Til dømes næringssjef. Må fyllast ut når du ikkje vel ein person med tittel.", "For example business manager. Must be filled in unless you choose a person with a title.");
    public static readonly Text Organisation = new("Organisasjon", "Organisasjon", "Organisation");
    public static readonly Text HerOrganisation = new("Der den du velger arbeider", "Der den du vel arbeider", "Where the one you choose works");
    public static readonly Text Hours = new("Timer i uken", "Timar i veka", "Hours a week");
    public static readonly Text HoursHelp = new("Vises som halve dager, med timene i parentes. En halv dag er 3,75 timer.", "Blir vist som halve dagar, med timane i parentes. Ein halv dag er 3,75 timar.", "Shown as half-days, with the hours in brackets. A half-day is 3.75 hours.");
    public static readonly Text Until = new("Til og med", "Til og med", "Until");
    public static readonly Text Deadline = new("Svarfrist", "Svarfrist", "Answer by");
    public static readonly Text SendRequest = new("Send forespørselen", "Send spørsmålet", "Send the request");
    public static readonly Text TheGoal = new("Målet", "Målet", "The goal");
    public static readonly Text NoIsFine = new("Nei er et fullgodt svar.", "Nei er eit fullgodt svar.", "No is a perfectly good answer.");
    public static readonly Text Asked = new("{0} er spurt.", "{0} er spurd.", "{0} has been asked.");
    public static readonly Text PersonUnknown = new("Velg en person i listen.", "Vel ein person i lista.", "Choose a person in the list.");
    public static readonly Text RoleMissing = new("Skriv rollen, for eksempel næringssjef.", "Skriv rolla, til dømes næringssjef.", "Write the role, for example business manager.");
    public static readonly Text OrganisationMissing = new("Velg organisasjonen som tar ansvaret.", "Vel organisasjonen som tek ansvaret.", "Choose the organisation that answers for it.");
    public static readonly Text HoursMissing = new("Skriv timer i uken, mer enn 0 og høyst 60.", "Skriv timar i veka, meir enn 0 og høgst 60.", "Write hours a week, more than 0 and at most 60.");
    public static readonly Text AnswerByMissing = new("Skriv en svarfrist fra i dag og framover.", "Skriv ein svarfrist i dag eller seinare.", "Write a deadline from today on.");
    public static readonly Text UntilPast = new("Skriv en dag som ikke er gått.", "Skriv ein dag som ikkje er gått.", "Write a day that has not passed.");
    public static readonly Text ConditionMissing = new("Skriv hva som må til for at det blir ja.", "Skriv kva som må til for at det blir ja.", "Write what it takes for it to become yes.");
    public static readonly Text OwnershipOf = new("Eierskap til mål {0}, {1}", "Eigarskap til mål {0}, {1}", "Ownership of goal {0}, {1}");
    public static readonly Text ChangeAnswer = new("Endre svaret", "Endre svaret", "Change the answer");
    public static readonly Text WillYou = new("Vil du eie mål {0}, {1}?", "Vil du eige mål {0}, {1}?", "Will you own goal {0}, {1}?");
    public static readonly Text AskedLine = new("Spurt av {0}, {1}", "Spurd av {0}, {1}", "Asked by {0}, {1}");
    public static readonly Text Condition = new("Vilkår", "Vilkår", "Condition");
    public static readonly Text ReasonOfNo = new("Grunnen til et nei", "Grunnen til eit nei", "The reason for a no");
    public static readonly Text ConditionOrReason = new("Vilkår for et ja, men, eller grunnen til et nei", "Vilkår for eit ja, men, eller grunnen til eit nei", "The condition of a yes, but, or the reason for a no");
    public static readonly Text YourAnswer = new("Svaret ditt", "Svaret ditt", "Your answer");
    public static readonly Text OnHerBehalf = new("Skriv svaret på vegne av den som er spurt", "Skriv svaret på vegner av den som er spurd", "Write the answer for the one who was asked");
    public static readonly Text HowSaid = new("Slik ble svaret gitt", "Slik vart svaret gjeve", "How the answer was given");
    public static readonly Text HowSaidHelp = new("For eksempel «på telefon 2. oktober».", "Til dømes «på telefon 2. oktober».", "For example “by phone, 2 October”.");
    public static readonly Text Yes = new("Ja", "Ja", "Yes");
    public static readonly Text YesBut = new("Ja, men …", "Ja, men …", "Yes, but …");
    public static readonly Text No = new("Nei", "Nei", "No");
    public static readonly Text Remind = new("Minn på svaret", "Minn på svaret", "Remind her");
    public static readonly Text RemindedOn = new("Minnet {0}", "Minna {0}", "Reminded {0}");
    public static readonly Text Reminded = new("En påminnelse er på vei til {0}.", "Ei påminning er på veg til {0}.", "A reminder is on its way to {0}.");
    public static readonly Text ConditionIsMet = new("Vilkåret er oppfylt", "Vilkåret er oppfylt", "The condition is met");
    public static readonly Text NowWhole = new("Vilkåret er oppfylt, og svaret er ja.", "Vilkåret er oppfylt, og svaret er ja.", "The condition is met, and the answer is yes.");
    public static readonly Text ConditionOn = new("Mål {0}: {1} har sagt ja på et vilkår", "Mål {0}: {1} har sagt ja på eit vilkår", "Goal {0}: {1} has said yes on a condition");
    public static readonly Text Takes = new("Det tar {0}.", "Det tek {0}.", "It takes {0}.");
    public static readonly Text MailSubject = new("Vil du eie mål {0}, {1}?", "Vil du eige mål {0}, {1}?", "Will you own goal {0}, {1}?");
    public static readonly Text RemindSubject = new("Minner om: vil du eie mål {0}, {1}?", "Minner om: vil du eige mål {0}, {1}?", "A reminder: will you own goal {0}, {1}?");
    public static readonly Text MailBody = new("Du er spurt om å eie dette målet: «{0}» Det tar {1}. Svar innen {2}: ja, ja på et vilkår, eller nei.", "Du er spurd om å eige dette målet: «{0}» Det tek {1}. Svar innan {2}: ja, ja på eit vilkår, eller nei.", "You have been asked to own this goal: “{0}” It takes {1}. Answer by {2}: yes, yes on a condition, or no.");

    public static readonly Text Day = new("{0}", "{0}", "{0}");
    public static readonly Text HandedOn = new("Spørsmålet er gitt videre til {0}.", "Spørsmålet er gjeve vidare til {0}.", "The question has been handed on to {0}.");
    public static readonly Text Withdrawn = new("Forespørselen er trukket.", "Spørsmålet er trekt.", "The request has been withdrawn.");
    public static readonly Text CameFrom = new("Kom fra", "Kom frå", "Came from");
    public static readonly Text Withdraw = new("Trekk forespørselen", "Trekk spørsmålet", "Withdraw the request");
    public static readonly Text BecauseMissing = new("Skriv hvorfor, i én linje.", "Skriv kvifor, i éi linje.", "Write why, in one line.");
    public static readonly Text ColleagueMissing = new("Velg en som arbeider i samme organisasjon.", "Vel ein som arbeider i same organisasjon.", "Choose somebody who works in the same organisation.");
    public static readonly Text ChooseColleague = new("Velg en kollega", "Vel ein kollega", "Choose a colleague");

    public static readonly Text YouAreAsked = new("Du er spurt. Svar innen {0}: ja, ja på et vilkår, eller nei.", "Du er spurd. Svar innan {0}: ja, ja på eit vilkår, eller nei.", "You have been asked. Answer by {0}: yes, yes on a condition, or no.");
    public static readonly Text YouAreAskedLate = new("Du er spurt, og svarfristen var {0}. Svar ja, ja på et vilkår, eller nei.", "Du er spurd, og svarfristen var {0}. Svar ja, ja på eit vilkår, eller nei.", "You have been asked, and the answer was due on {0}. Answer yes, yes on a condition, or no.");
    public static readonly Text YouAreAskedAnyTime = new("Du er spurt. Svar ja, ja på et vilkår, eller nei.", "Du er spurd. Svar ja, ja på eit vilkår, eller nei.", "You have been asked. Answer yes, yes on a condition, or no.");
    private static readonly Text You = new("Du", "Du", "You");
    private static readonly Plural NotAnsweredIn = new(
        new("har ikke svart siden i går", "har ikkje svart sidan i går", "has not answered since yesterday"),
        new("har ikke svart på {0} dager", "har ikkje svart på {0} dagar", "has not answered in {0} days"));

    /// <summary>What was answered, as the first line of the page: told to the one who was asked, and about her to everybody else.</summary>
    public static Text Verdict(ShowOwnership.View view, DateOnly today) => (view.IsMine, view.Answer, view.AnswerBy) switch
    {
        (true, OwnershipAnswer.Silent, null) => YouAreAskedAnyTime,
        (true, OwnershipAnswer.Silent, { } by) => (by < today ? YouAreAskedLate : YouAreAsked).With(by),
        (var isMine, _, _) => new Text("{0} {1}.", "{0} {1}.", "{0} {1}.").With(isMine ? You : Text.Same(view.Who), Said(view.Answer, view.AnsweredOn, view.SilentDays)),
    };

    /// <summary>How an answer is marked: a yes that holds, one that waits on a condition, a no.</summary>
    public static string Shape(OwnershipAnswer answer, bool isAccepted) => answer is OwnershipAnswer.No or OwnershipAnswer.Withdrawn ? "stopp" : isAccepted ? "rute" : "bak";

    /// <summary>What is said once the answer is saved.</summary>
    public static Text Thanks(OwnershipAnswer answer) => answer switch
    {
        OwnershipAnswer.Yes => new("Svaret er ja. Timene er avtalt.", "Svaret er ja. Timane er avtalte.", "The answer is yes. The hours are agreed."),
        OwnershipAnswer.YesBut => new("Svaret er ja, på et vilkår. Prosjektlederen ser vilkåret.", "Svaret er ja, på eit vilkår. Prosjektleiaren ser vilkåret.", "The answer is yes, on a condition. The project leader sees the condition."),
        _ => new("Svaret er nei. Takk for et klart svar.", "Svaret er nei. Takk for eit klart svar.", "The answer is no. Thank you for a clear answer."),
    };

    /// <summary>`svarte ja 16. mai 2018`, or for how long nothing has been heard.</summary>
    public static Text Said(OwnershipAnswer answer, DateOnly? on, int? silentDays)
    {
        var said = answer switch
        {
            OwnershipAnswer.Yes => new Text("svarte ja", "svara ja", "said yes"),
            OwnershipAnswer.YesBut => new Text("svarte ja, på et vilkår", "svara ja, på eit vilkår", "said yes, on a condition"),
            OwnershipAnswer.No => new Text("svarte nei", "svara nei", "said no"),
            OwnershipAnswer.HandedOn => new Text("ga spørsmålet videre", "gav spørsmålet vidare", "handed the question on"),
            OwnershipAnswer.Withdrawn => new Text("er ikke lenger spurt", "er ikkje lenger spurd", "is no longer asked"),
            _ when silentDays > 0 => NotAnsweredIn.Of(silentDays.Value),
            _ when silentDays == 0 => new Text("er spurt i dag", "er spurd i dag", "was asked today"),
            _ => new Text("er spurt", "er spurd", "has been asked"),
        };
        return on is { } day && answer != OwnershipAnswer.Silent ? said.Then(new Text("{0}", "{0}", "on {0}").With(day)) : said;
    }
}
