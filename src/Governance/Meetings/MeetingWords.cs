using Samspill.Kernel;

namespace Samspill.Governance.Meetings;

internal static class MeetingWords
{
    public static readonly Text Meetings = new("Møter", "Møte", "Meetings");
    public static readonly Text Coming = new("Møter framover", "Møte framover", "Meetings ahead");
    public static readonly Text NoneComing = new("Ingen møter er planlagt.", "Ingen møte er planlagde.", "No meetings are planned.");
    public static readonly Text HeldBefore = new("Møter som har vært", "Møte som har vore", "Meetings that have been");
    public static readonly Text NoneHeld = new("Gruppen har ikke møttes ennå.", "Gruppa har ikkje møttest enno.", "The group has not met yet.");
    public static readonly Text Plan = new("Planlegg møte", "Planlegg møte", "Plan a meeting");
    public static readonly Text Planned = new("Møtet {0} er planlagt.", "Møtet {0} er planlagt.", "The meeting of {0} is planned.");
    public static readonly Text Day = new("Dag", "Dag", "Day");
    public static readonly Text DayMissing = new("Skriv dagen for møtet.", "Skriv dagen for møtet.", "Write the day of the meeting.");
    public static readonly Text Begins = new("Begynner", "Byrjar", "Begins");
    public static readonly Text Ends = new("Slutter", "Sluttar", "Ends");
    public static readonly Text ClockHelp = new("For eksempel 12.30.", "Til dømes 12.30.", "For example 12:30.");
    public static readonly Text ClockWrong = new("Skriv klokkeslettet slik: 12.30.", "Skriv klokkeslettet slik: 12.30.", "Write the time like this: 12:30.");
    public static readonly Text EndsBefore = new("Møtet slutter etter at det begynner.", "Møtet sluttar etter at det byrjar.", "The meeting ends after it begins.");
    public static readonly Text Place = new("Sted", "Stad", "Place");
    public static readonly Text Name = new("Navn på møtet", "Namn på møtet", "Name of the meeting");
    public static readonly Text NameHelp = new("Bare når det er noe annet enn gruppens vanlige møte.", "Berre når det er noko anna enn det vanlege møtet til gruppa.", "Only when it is something other than the group's usual meeting.");
    public static readonly Text IsWorkshop = new("Dette er en samling eller et verksted i en kommune", "Dette er ei samling eller ein verkstad i ein kommune", "This is a workshop in a municipality");
    public static readonly Text Host = new("Kommunen den holdes i", "Kommunen ho blir halden i", "The municipality it is held in");
    public static readonly Text HostMissing = new("Velg kommunen som samlingen holdes i.", "Vel kommunen som samlinga blir halden i.", "Choose the municipality the workshop is held in.");
    public static readonly Text Workshop = new("samling", "samling", "workshop");
    public static readonly Text Workshops = new("Samlinger i kommunene", "Samlingar i kommunane", "Workshops in the municipalities");
    public static readonly Text OfMunicipalities = new("av {0} deltakerkommuner har hatt samling", "av {0} deltakarkommunar har hatt samling", "of {0} participating municipalities have had a workshop");
    public static readonly Text StillMissing = new("Gjenstår: {0}.", "Står att: {0}.", "Remaining: {0}.");
    public static readonly Text Agenda = new("Saksliste", "Sakliste", "Agenda");
    public static readonly Text Fill = new("Lag saksliste", "Lag sakliste", "Make the agenda");
    public static readonly Text FillAgain = new("Hent nye saker", "Hent nye saker", "Fetch new matters");
    public static readonly Text FillHelp = new("Henter mål som ligger etter, vedtak med frist, kryssende tid, rapporter og tause eiere. Det som står der fra før, blir stående.", "Hentar mål som ligg etter, vedtak med frist, kryssande tid, rapportar og tause eigarar. Det som står der frå før, blir ståande.", "Fetches goals that are behind, decisions due, clashing time, reports and silent owners. What stands there already stays.");
    public static readonly Plural Filled = new(new("Én sak er hentet.", "Éi sak er henta.", "One matter fetched."), new("{0} saker er hentet.", "{0} saker er henta.", "{0} matters fetched."));
    public static readonly Text NothingNew = new("Ingenting nytt å ta opp.", "Ingenting nytt å ta opp.", "Nothing new to take up.");
    public static readonly Text EmptyAgenda = new("Sakslisten er tom.", "Saklista er tom.", "The agenda is empty.");
    public static readonly Text AddLine = new("Legg til en sak", "Legg til ei sak", "Add a matter");
    public static readonly Text LineTitle = new("Sak", "Sak", "Matter");
    public static readonly Text LineTitleMissing = new("Skriv hva saken gjelder.", "Skriv kva saka gjeld.", "Write what the matter is.");
    public static readonly Text LineWhy = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text LineAdded = new("Saken er lagt til.", "Saka er lagd til.", "The matter is added.");
    public static readonly Text RemoveLine = new("Ta bort", "Ta bort", "Remove");
    public static readonly Text LineRemoved = new("Saken er tatt bort.", "Saka er teken bort.", "The matter is removed.");
    public static readonly Text MoveUp = new("Flytt opp", "Flytt opp", "Move up");
    public static readonly Text Moved = new("Saken er flyttet.", "Saka er flytt.", "The matter is moved.");
    public static readonly Text More = new("Mer om saken", "Meir om saka", "More about it");
    public static readonly Text Minutes = new("Referat", "Referat", "Minutes");
    public static readonly Text MinutesOf = new("Hva ble sagt og avtalt", "Kva vart sagt og avtalt", "What was said and agreed");
    public static readonly Text SaveMinutes = new("Lagre referatet", "Lagre referatet", "Save the minutes");
    public static readonly Text WriteAhead = new("Skriv i referatet nå", "Skriv i referatet no", "Write in the minutes now");
    public static readonly Text AheadHelp = new("Referatet åpner seg på møtedagen, {0}. Vedtak og tiltak føres fra den dagen.", "Referatet opnar seg på møtedagen, {0}. Vedtak og tiltak blir førte frå den dagen.", "The minutes open on the day of the meeting, {0}. Decisions and initiatives are registered from that day.");
    public static readonly Text MinutesHelp = new("Skriv «Vedtak:» foran det som ble vedtatt, og «Tiltak:» foran det som skal gjøres. Alt på siden lagres samlet.", "Skriv «Vedtak:» framfor det som vart vedteke, og «Tiltak:» framfor det som skal gjerast. Alt på sida blir lagra samla.", "Write “Decision:” before what was decided, and “Initiative:” before what is to be done. Everything on the page is saved together.");
    public static readonly Text TheirVersion = new("Slik lagret noen andre referatet mens du skrev", "Slik lagra nokon andre referatet medan du skreiv", "How somebody else saved the minutes while you wrote");
    public static readonly Text Removed = new("(tomt)", "(tomt)", "(empty)");
    public static readonly Text Yours = new("Teksten din står i feltet. Flett inn det du vil ta med. Lagrer du igjen, er det din tekst som gjelder.", "Teksten din står i feltet. Flett inn det du vil ta med. Lagrar du igjen, er det din tekst som gjeld.", "Your text is in the box. Work in what you want to keep. If you save again, it is your text that stands.");
    public static readonly Text NameDecision = new("Hva vedtaket gjelder", "Kva vedtaket gjeld", "What the decision is about");
    public static readonly Text NameInitiative = new("Hva tiltaket heter", "Kva tiltaket heiter", "What the initiative is called");
    public static readonly Text DecisionUnnamed = new("Gi vedtaket et navn, eller skriv det etter «Vedtak:» i referatet.", "Gi vedtaket eit namn, eller skriv det etter «Vedtak:» i referatet.", "Give the decision a name, or write it after “Decision:” in the minutes.");
    public static readonly Text InitiativeUnnamed = new("Gi tiltaket et navn, eller skriv det etter «Tiltak:» i referatet.", "Gi tiltaket eit namn, eller skriv det etter «Tiltak:» i referatet.", "Give the initiative a name, or write it after “Initiative:” in the minutes.");
    public static readonly Text RegisterDecision = new("Før vedtaket", "Før vedtaket", "Register the decision");
    public static readonly Text RegisterInitiative = new("Opprett tiltaket", "Opprett tiltaket", "Begin the initiative");
    public static readonly Plural NotMinuted = new(new("Én sak har ikke referat.", "Éi sak har ikkje referat.", "One matter has no minutes."), new("{0} saker har ikke referat.", "{0} saker har ikkje referat.", "{0} matters have no minutes."));
    public static readonly Text AttendanceColumn = new("Oppmøte", "Oppmøte", "Attendance");
    public static readonly Text AgendaAsDocx = new("Saksliste som DOCX", "Sakliste som DOCX", "Agenda as DOCX");
    public static readonly Text Call = new("Send innkalling", "Send innkalling", "Send the notice");
    public static readonly Text Called = new("Innkallingen er sendt.", "Innkallinga er send.", "The notice is sent.");
    public static readonly Text CalledOn = new("Innkalling sendt {0}.", "Innkalling send {0}.", "Notice sent {0}.");
    public static readonly Text CallSubject = new("Innkalling: {0} {1}", "Innkalling: {0} {1}", "Notice: {0} {1}");
    public static readonly Text CallBody = new("{0} møtes {1}.", "{0} møtest {1}.", "{0} meets {1}.");
    public static readonly Text MinutesSaved = new("Referatet er lagret.", "Referatet er lagra.", "The minutes are saved.");
    public static readonly Text ToDecision = new("Gjør til vedtak", "Gjer til vedtak", "Make it a decision");
    public static readonly Text ToInitiative = new("Gjør til tiltak", "Gjer til tiltak", "Make it an initiative");
    public static readonly Text BecameDecision = new("Vedtak: {0}", "Vedtak: {0}", "Decision: {0}");
    public static readonly Text BecameInitiative = new("Tiltak", "Tiltak", "Initiative");
    public static readonly Text DecisionMade = new("Vedtaket er ført.", "Vedtaket er ført.", "The decision is registered.");
    public static readonly Text InitiativeMade = new("Tiltaket er opprettet.", "Tiltaket er oppretta.", "The initiative is begun.");
    public static readonly Text FromMeeting = new("Bedt om i {0} {1}.", "Bede om i {0} {1}.", "Asked for by {0} on {1}.");
    public static readonly Text Attendance = new("Hvem møter", "Kven møter", "Who attends");
    public static readonly Text SaveAttendance = new("Lagre oppmøtet", "Lagre oppmøtet", "Save attendance");
    public static readonly Text AttendanceSaved = new("Oppmøtet er lagret.", "Oppmøtet er lagra.", "Attendance is saved.");
    public static readonly Text PresentOf = new("{0} av {1} møtte", "{0} av {1} møtte", "{0} of {1} attended");
    public static readonly Text NobodySits = new("Ingen hadde plass i gruppen denne dagen.", "Ingen hadde plass i gruppa denne dagen.", "Nobody had a place in the group that day.");
    public static readonly Text Close = new("Møtet er holdt", "Møtet er halde", "The meeting has been held");
    public static readonly Text CloseHelp = new("Da teller møtet i rytmen, og referatet kan sendes. Du kan skrive i referatet også etterpå.", "Då tel møtet i rytmen, og referatet kan sendast. Du kan skrive i referatet også etterpå.", "Then the meeting counts in the rhythm, and its minutes can be sent. You can write in them afterwards too.");
    public static readonly Text Closed = new("Møtet står som holdt.", "Møtet står som halde.", "The meeting stands as held.");
    public static readonly Text Cancel = new("Avlys møtet", "Avlys møtet", "Cancel the meeting");
    public static readonly Text CancelBecause = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text CancelMissing = new("Skriv hvorfor møtet ikke blir holdt.", "Skriv kvifor møtet ikkje blir halde.", "Write why the meeting is not held.");
    public static readonly Text IsCancelled = new("Avlyst: {0}", "Avlyst: {0}", "Cancelled: {0}");
    public static readonly Text CancelledNow = new("Møtet er avlyst.", "Møtet er avlyst.", "The meeting is cancelled.");
    public static readonly Text Change = new("Flytt eller endre møtet", "Flytt eller endre møtet", "Move or change the meeting");
    public static readonly Text SaveChange = new("Lagre møtet", "Lagre møtet", "Save the meeting");
    public static readonly Text Changed = new("Møtet er endret.", "Møtet er endra.", "The meeting is changed.");
    public static readonly Text Send = new("Send referatet til gruppen", "Send referatet til gruppa", "Send the minutes to the group");
    public static readonly Plural SendsTo = new(new("Én i gruppen får det på e-post.", "Éin i gruppa får det på e-post.", "One in the group gets it by mail."), new("{0} i gruppen får det på e-post.", "{0} i gruppa får det på e-post.", "{0} in the group get it by mail."));
    public static readonly Text Sent = new("Referatet er sendt.", "Referatet er sendt.", "The minutes are sent.");
    public static readonly Text SentOn = new("Sendt {0}.", "Sendt {0}.", "Sent {0}.");
    public static readonly Text AsDocx = new("Referat som DOCX", "Referat som DOCX", "Minutes as DOCX");
    public static readonly Text MailSubject = new("Referat: {0} {1}", "Referat: {0} {1}", "Minutes: {0} {1}");
    public static readonly Text MailDecisions = new("Vedtak:", "Vedtak:", "Decisions:");
    public static readonly Text MailInitiatives = new("Tiltak:", "Tiltak:", "Initiatives:");
    public static readonly Text MailNoDecisions = new("Møtet gjorde ingen vedtak.", "Møtet gjorde ingen vedtak.", "The meeting made no decisions.");
    public static readonly Text MailAttended = new("{0} av {1} møtte.", "{0} av {1} møtte.", "{0} of {1} attended.");
    public static readonly Text TitleOf = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly Text At = new("{0} kl. {1}", "{0} kl. {1}", "{0} at {1}");
    public static readonly Text Between = new("{0} kl. {1}–{2}", "{0} kl. {1}–{2}", "{0} at {1}–{2}");
    public static readonly Plural Lines = new(new("1 sak", "1 sak", "1 matter"), new("{0} saker", "{0} saker", "{0} matters"));
    public static readonly Text StatusTitle = new("Status", "Status", "Status");

    /// <summary>The day, and the clock when it is set: `6. juni 2018 kl. 12.00–14.00`.</summary>
    public static Text When(DateOnly on, TimeOnly? begins, TimeOnly? ends) => begins is not { } from ? Text.Same("{0}").With(on) : ends is { } to ? Between.With(on, Clock(from), Clock(to)) : At.With(on, Clock(from));

    /// <summary>`12.30`, with a colon in English.</summary>
    public static Text Clock(TimeOnly time)
    {
        var (hour, minute) = (time.Hour.ToString("00", System.Globalization.CultureInfo.InvariantCulture), time.Minute.ToString("00", System.Globalization.CultureInfo.InvariantCulture));
        return new($"{hour}.{minute}", $"{hour}.{minute}", $"{hour}:{minute}");
    }

    public static Text Of(Presence presence) => presence switch
    {
        Presence.Present => new("Møter", "Møter", "Present"),
        Presence.Deputy => new("Vara møter", "Vara møter", "Deputy present"),
        Presence.Absent => new("Forfall", "Forfall", "Absent"),
        _ => new("Ikke notert", "Ikkje notert", "Not noted"),
    };

    public static Text Of(MeetingStatus status) => status switch
    {
        MeetingStatus.Held => new("holdt", "halde", "held"),
        MeetingStatus.Cancelled => new("avlyst", "avlyst", "cancelled"),
        _ => new("planlagt", "planlagt", "planned"),
    };
}

internal static class MeetingRefusals
{
    public static readonly Refusal InFuture = new("governance.meeting-in-future", new("Møtet er {0}. Det kan stå som holdt fra den dagen.", "Møtet er {0}. Det kan stå som halde frå den dagen.", "The meeting is on {0}. It can stand as held from that day."));
    public static readonly Refusal NotPlanned = new("governance.meeting-not-planned", new("Møtet er holdt eller avlyst, og endres ikke lenger.", "Møtet er halde eller avlyst, og blir ikkje endra lenger.", "The meeting has been held or cancelled, and no longer changes."));
    public static readonly Refusal Cancelled = new("governance.meeting-cancelled", new("Møtet er avlyst.", "Møtet er avlyst.", "The meeting is cancelled."));
    public static readonly Refusal NotHeld = new("governance.meeting-not-held", new("Referatet sendes når møtet står som holdt.", "Referatet blir sendt når møtet står som halde.", "The minutes are sent when the meeting stands as held."));
    public static readonly Refusal NobodyToSendTo = new("governance.meeting-nobody-to-send-to", new("Ingen i gruppen har e-postadresse. Legg den inn i registeret.", "Ingen i gruppa har e-postadresse. Legg ho inn i registeret.", "Nobody in the group has a mail address. Add it in the directory."));
    public static readonly Refusal LineUnknown = new("governance.line-unknown", new("Vi fant ikke saken.", "Vi fann ikkje saka.", "We could not find the matter."), RefusalKind.Absent);
    public static readonly Refusal LineUsed = new("governance.line-used", new("Saken har referat eller ble et vedtak eller tiltak, og blir stående.", "Saka har referat eller vart eit vedtak eller tiltak, og blir ståande.", "The matter has minutes, or became a decision or an initiative, and stays."));
    public static readonly Refusal LineTakenUp = new("governance.line-taken-up", new("Saken er gjort til det allerede.", "Saka er gjord til det allereie.", "The matter has become that already."));
    public static readonly Refusal NothingDecided = new("governance.line-without-minutes", new("Skriv først i referatet hva som ble bestemt. Det blir vedtakets ordlyd.", "Skriv først i referatet kva som vart bestemt. Det blir ordlyden i vedtaket.", "First write in the minutes what was decided. That becomes the words of the decision."));
    public static readonly Refusal NoProgramme = new("governance.line-without-programme", new("Det finnes ikke noe program som tiltaket kan stå i.", "Det finst ikkje noko program som tiltaket kan stå i.", "There is no programme for the initiative to stand in."));
    public static readonly Refusal NotYet = new("governance.meeting-not-yet", new("Møtet er {0}. Vedtak og tiltak kan føres fra den dagen.", "Møtet er {0}. Vedtak og tiltak kan førast frå den dagen.", "The meeting is on {0}. Decisions and initiatives can be registered from that day."));
    public static readonly Refusal IsCalled = new("governance.meeting-called", new("Innkallingen er sendt {0}. Den sendes bare én gang.", "Innkallinga er send {0}. Ho blir send berre éin gong.", "The notice was sent on {0}. It is sent only once."));
    public static readonly Refusal SavedMeanwhile = new("governance.minutes-saved-meanwhile", new("Noen andre lagret referatet til «{0}» mens du skrev. Begge versjonene står ved saken.", "Nokon andre lagra referatet til «{0}» medan du skreiv. Begge versjonane står ved saka.", "Somebody else saved the minutes of “{0}” while you wrote. Both versions stand at the matter."), RefusalKind.Conflict);
    public static readonly Refusal SavedBySomebodyElse = new("governance.meeting-saved-by-somebody-else", new("Noen andre lagret referatet til saken mens du skrev. Det du skrev, står her.", "Nokon andre lagra referatet til saka medan du skreiv. Det du skreiv, står her.", "Somebody else saved the minutes of the matter while you wrote. What you wrote stands here."), RefusalKind.Conflict);
}

internal static class RegionWords
{
    public static readonly Text Capacity = new("Kapasitet", "Kapasitet", "Capacity");
    public static readonly Text Contacts = new("Kontakter utenfor", "Kontaktar utanfor", "Contacts outside");
    public static readonly Text Municipalities = new("Kommunene", "Kommunane", "The municipalities");
}
