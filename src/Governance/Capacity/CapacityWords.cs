using Samspill.Kernel;

namespace Samspill.Governance.Capacity;

internal static class CapacityWords
{
    public static readonly Text Title = new("Kapasitet", "Kapasitet", "Capacity");
    public static readonly Text Nobody = new("Ingen er spurt om tid ennå. Tid avtales når noen sier ja til å eie et mål.", "Ingen er spurde om tid enno. Tid blir avtalt når nokon seier ja til å eige eit mål.", "Nobody has been asked for time yet. Time is agreed when somebody says yes to owning a goal.");
    public static readonly Text NothingOfYours = new("Du er ikke spurt om tid til noe mål.", "Du er ikkje spurd om tid til noko mål.", "You have not been asked for time for any goal.");
    public static readonly Plural Clash = new(new("Én har mer å gjøre enn det er satt av tid til.", "Éin har meir å gjere enn det er sett av tid til.", "One has more to do than there is time set aside for."), new("{0} har mer å gjøre enn det er satt av tid til.", "{0} har meir å gjere enn det er sett av tid til.", "{0} have more to do than there is time set aside for."));
    public static readonly Text NoClash = new("Tiden som er satt av, rekker til det som er lovet.", "Tida som er sett av, rekk til det som er lova.", "The time set aside covers what is promised.");
    public static readonly Plural NotSetFor = new(new("Én har avtalt tid som lederen ikke har satt av ennå.", "Éin har avtalt tid som leiaren ikkje har sett av enno.", "One has agreed on time that the leader has not set aside yet."), new("{0} har avtalt tid som lederen ikke har satt av ennå.", "{0} har avtalt tid som leiaren ikkje har sett av enno.", "{0} have agreed on time that the leader has not set aside yet."));
    public static readonly Text Goal = new("Mål", "Mål", "Goal");
    public static readonly Text Agreed = new("Avtalt, halve dager i uken", "Avtalt, halve dagar i veka", "Agreed, half-days a week");
    public static readonly Text Needed = new("Trengs nå, halve dager i uken", "Trengst no, halve dagar i veka", "Needed now, half-days a week");
    public static readonly Text Used = new("Brukt siste fire uker, halve dager", "Brukt siste fire veker, halve dagar", "Used in the last four weeks, half-days");
    public static readonly Text Conditional = new("ja, på et vilkår", "ja, på eit vilkår", "yes, on a condition");
    public static readonly Text Asked = new("spurt, ikke svart", "spurd, ikkje svart", "asked, not answered");
    public static readonly Text SetAside = new("Satt av", "Sett av", "Set aside");
    public static readonly Text Sum = new("Trengs", "Trengst", "Needed");
    public static readonly Text Short = new("Det mangler {0}.", "Det manglar {0}.", "{0} is missing.");
    public static readonly Text NotSet = new("Avtalt, men lederen har ikke satt av tid ennå.", "Avtalt, men leiaren har ikkje sett av tid enno.", "Agreed, but the leader has not set time aside yet.");
    public static readonly Text Solve = new("Hva skal vente?", "Kva skal vente?", "What is to wait?");
    public static readonly Text WaitUntil = new("Til og med", "Til og med", "Up to and including");
    public static readonly Text Because = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text BecauseHelp = new("Begrunnelsen står i loggen, og den som eier målet ser den.", "Grunngjevinga står i loggen, og den som eig målet ser ho.", "The reason stands in the log, and the owner of the goal sees it.");
    public static readonly Text LetWait = new("La det vente", "La det vente", "Let it wait");
    public static readonly Text LetWaitSaved = new("{0} venter til {1}.", "{0} ventar til {1}.", "{0} waits until {1}.");
    public static readonly Text NowWaits = new("Mål {0} venter til {1}: {2}", "Mål {0} ventar til {1}: {2}", "Goal {0} waits until {1}: {2}");
    public static readonly Text BecauseBy = new("Fordi: {0} Bestemt av {1}.", "Fordi: {0} Bestemt av {1}.", "Because: {0} Decided by {1}.");
    public static readonly Text NoteOnGoal = new("{0} lar målet vente til {1}. Fordi: {2}", "{0} lèt målet vente til {1}. Fordi: {2}", "{0} lets the goal wait until {1}. Because: {2}");
    public static readonly Text Waits = new("Venter til {0}: {1}", "Ventar til {0}: {1}", "Waits until {0}: {1}");
    public static readonly Text GoalMissing = new("Velg målet som skal vente.", "Vel målet som skal vente.", "Choose the goal that is to wait.");
    public static readonly Text UntilMissing = new("Skriv hvor lenge det skal vente.", "Skriv kor lenge det skal vente.", "Write how long it is to wait.");
    public static readonly Text BecauseMissing = new("Skriv hvorfor.", "Skriv kvifor.", "Write why.");
    public static readonly Text Set = new("Sett av tid", "Set av tid", "Set time aside");
    public static readonly Text HalfDays = new("Halve dager i uken", "Halve dagar i veka", "Half-days a week");
    public static readonly Text HalfDaysHelp = new("Fra 0 til 10. En halv dag annenhver uke er 0,5.", "Frå 0 til 10. Ein halv dag annakvar veke er 0,5.", "From 0 to 10. One half-day every other week is 0.5.");
    public static readonly Text HalfDaysWrong = new("Skriv hele eller halve halvdager, fra 0 til 10.", "Skriv heile eller halve halvdagar, frå 0 til 10.", "Write whole halves of half-days, from 0 to 10.");
    public static readonly Text From = new("Fra", "Frå", "From");
    public static readonly Text SetBecause = new("Vedtak eller grunn", "Vedtak eller grunn", "Decision or reason");
    public static readonly Text Saved = new("Tiden er lagret.", "Tida er lagra.", "The time is saved.");
    public static readonly Text Tell = new("Meld tid", "Meld tid", "Tell time");
    public static readonly Text TellNeed = new("Målet trenger nå, i uken", "Målet treng no, i veka", "The goal needs now, a week");
    public static readonly Text TellUsed = new("Brukt i uke {0}, halve dager", "Brukt i veke {0}, halve dagar", "Used in week {0}, half-days");
    public static readonly Text UsedWrong = new("Skriv hele halvdager, fra 0 til 14.", "Skriv heile halvdagar, frå 0 til 14.", "Write whole half-days, from 0 to 14.");
    public static readonly Text Log = new("Hva som har måttet vente", "Kva som har måtta vente", "What has had to wait");
    public static readonly Text NoLog = new("Ingenting er satt på vent.", "Ingenting er sett på vent.", "Nothing has been put off.");
    public static readonly Text Person = new("Person", "Person", "Person");
    public static readonly Text WhatWaits = new("Venter", "Ventar", "Waits");
    public static readonly Text Between = new("Når", "Når", "When");
    public static readonly Text FromTo = new("{0:d}–{1:d}", "{0:d}–{1:d}", "{0:d}–{1:d}");
    public static readonly Text DecidedBy = new("Bestemt av", "Bestemt av", "Decided by");
    public static readonly Text Purpose = new("Tallene er her for å verne tiden til den som har lovet noe. De blir ikke lagt sammen på tvers av personer.", "Tala er her for å verne tida til den som har lova noko. Dei blir ikkje lagde saman på tvers av personar.", "The numbers are here to protect the time of those who have promised something. They are not added up across people.");
    public static readonly Text Bars = new("Satt av: {0}. Trengs: {1}.", "Sett av: {0}. Trengst: {1}.", "Set aside: {0}. Needed: {1}.");
    public static readonly Text AgendaTitle = new("{0} har lovet mer enn det er satt av tid til", "{0} har lova meir enn det er sett av tid til", "{0} has promised more than there is time set aside for");
    public static readonly Text AgendaWhy = new("Satt av: {0}. Trengs: {1}. Hva skal vente?", "Sett av: {0}. Trengst: {1}. Kva skal vente?", "Set aside: {0}. Needed: {1}. What is to wait?");
}

internal static class CapacityRefusals
{
    public static readonly Refusal NotHers = new("governance.time-not-hers", new("{0} er ikke spurt om tid til dette målet.", "{0} er ikkje spurd om tid til dette målet.", "{0} has not been asked for time for this goal."));
    public static readonly Refusal UntilPast = new("governance.time-until-past", new("Siste dag må være i dag eller senere.", "Siste dag må vere i dag eller seinare.", "The last day must be today or later."));
    public static readonly Refusal WaitsAlready = new("governance.time-waits-already", new("Målet venter allerede til {0}.", "Målet ventar allereie til {0}.", "The goal waits until {0} already."));
    public static readonly Refusal OnlyOwn = new("governance.time-only-own", new("Bare personen selv melder tiden sin.", "Berre personen sjølv melder tida si.", "Only the person herself tells her time."), RefusalKind.Forbidden);
    public static readonly Refusal SetThatDay = new("governance.time-set-that-day", new("Det er satt av tid fra {0} allerede. Velg en annen dag.", "Det er sett av tid frå {0} allereie. Vel ein annan dag.", "Time is set aside from {0} already. Choose another day."));
}
