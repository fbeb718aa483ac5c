using Samspill.Kernel;

namespace Samspill.Platform.Digests;

internal static class DigestWords
{
    public static readonly Text DigestIntro = new("Dette venter i {0} denne uken.", "Dette ventar i {0} denne veka.", "This is what waits in {0} this week.");
    public static readonly Text DueIntro = new("Dette har frist i {0}.", "Dette har frist i {0}.", "This is due in {0}.");
    public static readonly Text HowLinks = new("Trykk på en linje for å åpne den. Den første lenken du bruker, logger deg inn, så send ikke e-posten videre. Lenkene varer til {0}.", "Trykk på ei linje for å opne henne. Den første lenkja du brukar, loggar deg inn, så send ikkje e-posten vidare. Lenkjene varer til {0}.", "Press a line to open it. The first link you use signs you in, so do not forward this mail. The links last until {0}.");
    public static readonly Text Coming = new("Frister som kommer", "Fristar som kjem", "Deadlines ahead");
    public static readonly Text NextMeeting = new("Neste møte", "Neste møte", "Next meeting");
    public static readonly Text Today = new("Frist i dag", "Frist i dag", "Due today");
    public static readonly Text Soon = new("Frist snart", "Frist snart", "Due soon");
    public static readonly Text Past = new("Fristen er passert", "Fristen er passert", "Past due");
    public static readonly Text PastWithOthers = new("En uke over fristen hos andre", "Ei veke over fristen hos andre", "A week past due with others");
    public static readonly Text DueToday = new("Frist i dag.", "Frist i dag.", "Due today.");
    public static readonly Text DueOn = new("Frist {0:dddd d. MMMM}.", "Frist {0:dddd d. MMMM}.", "Due {0:dddd d MMMM}.");
    public static readonly Text WasDue = new("Fristen var {0:dddd d. MMMM}.", "Fristen var {0:dddd d. MMMM}.", "Was due {0:dddd d MMMM}.");
    public static readonly Text OwedBy = new("{0}. Fristen var {1:dddd d. MMMM}.", "{0}. Fristen var {1:dddd d. MMMM}.", "{0}. Was due {1:dddd d MMMM}.");
    public static readonly Plural QuietFor = new(new("{1}. Én dag.", "{1}. Éin dag.", "{1}. One day."), new("{1}. {0} dager.", "{1}. {0} dagar.", "{1}. {0} days."));
    public static readonly Text More = new("Og {0} til i Min uke.", "Og {0} til i Mi veke.", "And {0} more in My week.");
    public static readonly Plural DigestSubject = new(new("Uke {1}: én ting å gjøre", "Veke {1}: éin ting å gjere", "Week {1}: one thing to do"), new("Uke {1}: {2} ting å gjøre", "Veke {1}: {2} ting å gjere", "Week {1}: {2} things to do"));
    public static readonly Text NothingSubject = new("Uke {0}: ingenting å gjøre, men noe å vite", "Veke {0}: ingenting å gjere, men noko å vite", "Week {0}: nothing to do, but something to know");
    public static readonly Text TodaySubject = new("Frist i dag: {0}", "Frist i dag: {0}", "Due today: {0}");
    public static readonly Text PastSubject = new("Fristen er passert: {0}", "Fristen er passert: {0}", "Past due: {0}");
    public static readonly Text SoonSubject = new("Frist {1:dddd d. MMMM}: {0}", "Frist {1:dddd d. MMMM}: {0}", "Due {1:dddd d MMMM}: {0}");
    public static readonly Text EscalatedSubject = new("En uke over fristen: {0}", "Ei veke over fristen: {0}", "A week past due: {0}");
    public static readonly Text AndMore = new(", og {0} til", ", og {0} til", ", and {0} more");
    public static readonly Text OpenWeek = new("Åpne Min uke", "Opne Mi veke", "Open My week");
    public static readonly Text WhyDigest = new("Du får denne e-posten én gang i uken, og én til på dager da noe har frist. Aldri én e-post per sak.", "Du får denne e-posten éin gong i veka, og éin til på dagar då noko har frist. Aldri éin e-post per sak.", "You get this mail once a week, and one more on days when something is due. Never one mail for each matter.");
    public static readonly Text ChangeDay = new("Velg en annen dag", "Vel ein annan dag", "Choose another day");
    public static readonly Text Unsubscribe = new("Slå av den ukentlige e-posten, uten å logge inn", "Slå av den vekentlege e-posten, utan å logge inn", "Turn the weekly mail off, without signing in");

    public static readonly Text OffTitle = new("Slå av den ukentlige e-posten", "Slå av den vekentlege e-posten", "Turn the weekly mail off");
    public static readonly Text OffSays = new("Den ukentlige e-posten fra {0} slutter å komme. E-post på dagen noe har frist, kommer fortsatt.", "Den vekentlege e-posten frå {0} sluttar å kome. E-post på dagen noko har frist, kjem framleis.", "The weekly mail from {0} will stop. Mails on the day something is due still come.");
    public static readonly Text Off = new("Slå av", "Slå av", "Turn off");
    public static readonly Text IsOff = new("Den ukentlige e-posten er slått av", "Den vekentlege e-posten er slått av", "The weekly mail is off");
    public static readonly Text IsOffSays = new("Du kan slå den på igjen i Min uke.", "Du kan slå han på att i Mi veke.", "You can turn it on again in My week.");

    public static readonly Text NextGoes = new("Neste samle-e-post går {0:dddd d. MMMM} kl. 07. Du får aldri én e-post per endring.", "Neste samle-e-post går {0:dddd d. MMMM} kl. 07. Du får aldri éin e-post per endring.", "The next weekly mail goes {0:dddd d MMMM} at 07. You never get one mail for each change.");
    public static readonly Text NoneGoes = new("Du får ingen samle-e-post, bare e-post på dagen noe har frist.", "Du får ingen samle-e-post, berre e-post på dagen noko har frist.", "You get no weekly mail, only mails on the day something is due.");
    public static readonly Text Choose = new("Velg dag for samle-e-posten", "Vel dag for samle-e-posten", "Choose the day of the weekly mail");
    public static readonly Text Day = new("Dag", "Dag", "Day");
    public static readonly Text DayMissing = new("Velg en dag fra mandag til fredag, eller ingen.", "Vel ein dag frå måndag til fredag, eller ingen.", "Choose a day from Monday to Friday, or none.");
    public static readonly Text SaveDay = new("Lagre dagen", "Lagre dagen", "Save the day");
    public static readonly Text DaySaved = new("Dagen er lagret.", "Dagen er lagra.", "The day is saved.");

    public static Text Of(DigestDay day) => day switch
    {
        DigestDay.Monday => new("mandag", "måndag", "Monday"),
        DigestDay.Tuesday => new("tirsdag", "tysdag", "Tuesday"),
        DigestDay.Wednesday => new("onsdag", "onsdag", "Wednesday"),
        DigestDay.Thursday => new("torsdag", "torsdag", "Thursday"),
        DigestDay.Friday => new("fredag", "fredag", "Friday"),
        _ => new("ingen samle-e-post", "ingen samle-e-post", "no weekly mail"),
    };
}

internal static class MeetingWords
{
    private static readonly Text Day = new("{0:dddd d. MMMM}", "{0:dddd d. MMMM}", "{0:dddd d MMMM}");
    private static readonly Text From = new("{0:dddd d. MMMM} kl. {1:HH.mm}", "{0:dddd d. MMMM} kl. {1:HH.mm}", "{0:dddd d MMMM} at {1:HH:mm}");
    private static readonly Text FromTo = new("{0:dddd d. MMMM} kl. {1:HH.mm}–{2:HH.mm}", "{0:dddd d. MMMM} kl. {1:HH.mm}–{2:HH.mm}", "{0:dddd d MMMM} at {1:HH:mm}–{2:HH:mm}");

    /// <summary>`torsdag 11. oktober kl. 10.00–12.00, Rådhuset`.</summary>
    public static Text When(CalendarEntry entry)
    {
        var when = entry.Begins is null ? Day.With(entry.On) : entry.Ends is null ? From.With(entry.On, entry.Begins) : FromTo.With(entry.On, entry.Begins, entry.Ends);
        return entry.Place is { } place ? when.Then(Text.Same(place), ", ") : when;
    }
}
