using Samspill.Kernel;

namespace Samspill.Governance.Groups;

internal static class GroupWords
{
    public static readonly Text Menu = new("Regionen", "Regionen", "The region");
    public static readonly Text Title = new("Grupper og beslutninger", "Grupper og avgjerder", "Groups and decisions");
    public static readonly Text Groups = new("Grupper", "Grupper", "Groups");
    public static readonly Text NewGroup = new("Ny gruppe", "Ny gruppe", "New group");
    public static readonly Text NoGroups = new("Ingen grupper ennå. Begynn med styringsgruppen: hvem som sitter der, og hvor ofte den møtes.", "Ingen grupper enno. Byrj med styringsgruppa: kven som sit der, og kor ofte ho møtest.", "No groups yet. Begin with the steering group: who sits there, and how often it meets.");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text NameHelp = new("For eksempel Styringsgruppen, eller Formannskapet i Notodden.", "Til dømes Styringsgruppa, eller Formannskapet i Notodden.", "For example the steering group, or the executive board of Notodden.");
    public static readonly Text NameMissing = new("Skriv hva gruppen heter.", "Skriv kva gruppa heiter.", "Write what the group is called.");
    public static readonly Text KindTitle = new("Slag", "Slag", "Kind");
    public static readonly Text KindMissing = new("Velg hva slags gruppe det er.", "Vel kva slags gruppe det er.", "Choose what kind of group it is.");
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text BodyOf = new("Organisasjonen den hører til", "Organisasjonen ho høyrer til", "The organisation it belongs to");
    public static readonly Text BodyOfHelp = new("Bare for et folkevalgt organ.", "Berre for eit folkevalt organ.", "Only for an elected body.");
    public static readonly Text BodyMissing = new("Velg kommunen eller fylket som organet hører til.", "Vel kommunen eller fylket som organet høyrer til.", "Choose the municipality or county the body belongs to.");
    public static readonly Text OrganisationUnknown = new("Velg en organisasjon fra listen.", "Vel ein organisasjon frå lista.", "Choose an organisation from the list.");
    public static readonly Text Mandate = new("Mandat", "Mandat", "Mandate");
    public static readonly Text MandateHelp = new("Hva gruppen er til for, og hva den kan bestemme.", "Kva gruppa er til for, og kva ho kan avgjere.", "What the group is there for, and what it may decide.");
    public static readonly Text NoMandate = new("Mandatet er ikke skrevet.", "Mandatet er ikkje skrive.", "The mandate is not written.");
    public static readonly Text MandateDecision = new("Vedtaket som ga mandatet", "Vedtaket som gav mandatet", "The decision that gave the mandate");
    public static readonly Text GivenBy = new("Gitt ved {0}.", "Gjeve ved {0}.", "Given by {0}.");
    public static readonly Text WeeksTitle = new("Uker mellom møter, høyst", "Veker mellom møte, høgst", "Weeks between meetings, at most");
    public static readonly Text WeeksHelp = new("Gruppen står som forsinket når det går lenger tid.", "Gruppa står som forseinka når det går lengre tid.", "The group stands as late when more time passes.");
    public static readonly Text WeeksWrong = new("Skriv 1 til 52 uker.", "Skriv 1 til 52 veker.", "Write 1 to 52 weeks.");
    public static readonly Text From = new("Fra", "Frå", "From");
    public static readonly Text To = new("Til", "Til", "To");
    public static readonly Text EndsBeforeStart = new("Siste dag kommer etter første dag.", "Siste dag kjem etter første dag.", "The last day comes after the first.");
    public static readonly Text Save = new("Lagre gruppen", "Lagre gruppa", "Save the group");
    public static readonly Text Saved = new("{0} er lagret.", "{0} er lagra.", "{0} is saved.");
    public static readonly Text Change = new("Endre gruppen", "Endre gruppa", "Change the group");
    public static readonly Text Members = new("Medlemmer", "Medlemmer", "Members");
    public static readonly Text EarlierMembers = new("Tidligere medlemmer", "Tidlegare medlemmer", "Earlier members");
    public static readonly Text Role = new("Rolle", "Rolle", "Role");
    public static readonly Text RoleHelp = new("Plassen hører til rollen og følger den når noen slutter.", "Plassen høyrer til rolla og følgjer ho når nokon sluttar.", "The place belongs to the role and stays with it when somebody leaves.");
    public static readonly Text RoleMissing = new("Skriv rollen som har plassen.", "Skriv rolla som har plassen.", "Write the role that has the place.");
    public static readonly Text Person = new("Person", "Person", "Person");
    public static readonly Text Nobody = new("Ingen nå", "Ingen no", "Nobody now");
    public static readonly Text PersonUnknown = new("Velg en person fra listen.", "Vel ein person frå lista.", "Choose a person from the list.");
    public static readonly Text Organisation = new("Organisasjon", "Organisasjon", "Organisation");
    public static readonly Text SeatTitle = new("Plass", "Plass", "Place");
    public static readonly Text Since = new("Siden", "Sidan", "Since");
    public static readonly Text Met = new("Møtt", "Møtt", "Met");
    public static readonly Text MetOf = new("{0} av {1}", "{0} av {1}", "{0} of {1}");
    public static readonly Text AddMember = new("Legg til medlem", "Legg til medlem", "Add a member");
    public static readonly Text MemberAdded = new("{0} har fått plass.", "{0} har fått plass.", "{0} has been given a place.");
    public static readonly Text EndSeat = new("Avslutt plassen", "Avslutt plassen", "End the place");
    public static readonly Text LastDay = new("Siste dag", "Siste dag", "Last day");
    public static readonly Text LastDayMissing = new("Skriv siste dag.", "Skriv siste dag.", "Write the last day.");
    public static readonly Text SeatEnded = new("Plassen er avsluttet {0}.", "Plassen er avslutta {0}.", "The place ends {0}.");
    public static readonly Text GiveSeat = new("Ny person i plassen", "Ny person i plassen", "New person in the place");
    public static readonly Text SeatGiven = new("{0} har plassen nå.", "{0} har plassen no.", "{0} has the place now.");
    public static readonly Text ChangeSeats = new("Endre plassene", "Endre plassane", "Change the places");
    public static readonly Text ChangeSeat = new("Endre", "Endre", "Change");
    public static readonly Text Warnings = new("Sammensetning", "Samansetjing", "Composition");
    public static readonly Text MixIsGood = new("Sammensetningen bærer mandatet.", "Samansetjinga ber mandatet.", "The composition carries the mandate.");
    public static readonly Text NobodySits = new("Ingen sitter i gruppen.", "Ingen sit i gruppa.", "Nobody sits in the group.");
    public static readonly Text PlacedTooLow = new("Ingen kommunedirektør eller folkevalgt sitter her. Da ligger eierskapet for lavt til å sette av tid.", "Ingen kommunedirektør eller folkevald sit her. Då ligg eigarskapen for lågt til å setje av tid.", "No chief executive or elected member sits here. Then ownership is placed too low to set time aside.");
    public static readonly Text NotRepresented = new("Uten plass: {0}.", "Utan plass: {0}.", "Without a place: {0}.");
    public static readonly Text OnlyMunicipalities = new("Bare kommuner er med. Næringsliv og forskning mangler.", "Berre kommunar er med. Næringsliv og forsking manglar.", "Only municipalities take part. Business and research are missing.");
    public static readonly Text NoChair = new("Ingen leder møtene.", "Ingen leier møta.", "Nobody chairs the meetings.");
    public static readonly Plural Vacant = new(new("Én plass er ledig.", "Éin plass er ledig.", "One place is vacant."), new("{0} plasser er ledige.", "{0} plassar er ledige.", "{0} places are vacant."));
    public static readonly Text LastMet = new("Sist møtt", "Sist møtt", "Last met");
    public static readonly Text NextMeeting = new("Neste møte", "Neste møte", "Next meeting");
    public static readonly Text NeverMet = new("aldri", "aldri", "never");
    public static readonly Text NotPlanned = new("ikke planlagt", "ikkje planlagt", "not planned");
    public static readonly Text State = new("Tilstand", "Tilstand", "State");
    public static readonly Plural Late = new(new("1 dag over rytmen", "1 dag over rytmen", "1 day over its rhythm"), new("{0} dager over rytmen", "{0} dagar over rytmen", "{0} days over its rhythm"));
    public static readonly Text InRhythm = new("i rytme", "i rytme", "in rhythm");
    public static readonly Text NoRhythm = new("ingen rytme avtalt", "ingen rytme avtalt", "no rhythm agreed");
    public static readonly Text Ended = new("avsluttet", "avslutta", "ended");
    public static readonly Plural EveryWeeks = new(new("Hver uke", "Kvar veke", "Every week"), new("Hver {0}. uke", "Kvar {0}. veke", "Every {0} weeks"));
    public static readonly Plural MembersNow = new(new("Ett medlem", "Ein medlem", "One member"), new("{0} medlemmer", "{0} medlemmer", "{0} members"));
    public static readonly Plural SteeringMet = new(new("{1} møttes sist {2}, for {0} dag siden.", "{1} møttest sist {2}, for {0} dag sidan.", "{1} last met on {2}, {0} day ago."), new("{1} møttes sist {2}, for {0} dager siden.", "{1} møttest sist {2}, for {0} dagar sidan.", "{1} last met on {2}, {0} days ago."));
    public static readonly Text SteeringNever = new("{0} har ikke møttes.", "{0} har ikkje møttest.", "{0} has not met.");
    public static readonly Text NoSteering = new("Programmet har ingen styringsgruppe.", "Programmet har inga styringsgruppe.", "The programme has no steering group.");
    public static readonly Plural OverRhythm = new(new("Det er {0} dag over rytmen.", "Det er {0} dag over rytmen.", "That is {0} day over its rhythm."), new("Det er {0} dager over rytmen.", "Det er {0} dagar over rytmen.", "That is {0} days over its rhythm."));
    public static readonly Text Anchored = new("{0} av {1} mål hviler på et vedtak.", "{0} av {1} mål kviler på eit vedtak.", "{0} of {1} goals rest on a decision.");
    public static readonly Text SavedBySomebodyElse = new("{0} ble lagret av noen andre mens du skrev. Det du skrev, står her. Les det som er lagret, og lagre igjen.", "{0} vart lagra av nokon andre medan du skreiv. Det du skreiv, står her. Les det som er lagra, og lagre igjen.", "{0} was saved by somebody else while you wrote. What you wrote stands here. Read what is saved, and save again.");
    public static readonly Text Caption = new("Grupper, når de møttes sist og når de møtes neste gang", "Grupper, når dei møttest sist og når dei møtest neste gong", "Groups, when they last met and when they meet next");

    public static Text Of(GroupKind kind) => kind switch
    {
        GroupKind.Steering => new("Styringsgruppe", "Styringsgruppe", "Steering group"),
        GroupKind.Reference => new("Referansegruppe", "Referansegruppe", "Reference group"),
        GroupKind.Working => new("Arbeidsgruppe", "Arbeidsgruppe", "Working group"),
        GroupKind.Leadership => new("Prosjektledelse", "Prosjektleiing", "Project leadership"),
        _ => new("Folkevalgt organ", "Folkevalt organ", "Elected body"),
    };

    public static Text Of(Seat seat) => seat switch
    {
        Seat.Chair => new("Leder", "Leiar", "Chair"),
        Seat.Secretary => new("Sekretær", "Sekretær", "Secretary"),
        Seat.Deputy => new("Vara", "Vara", "Deputy"),
        _ => new("Medlem", "Medlem", "Member"),
    };
}

internal static class GroupRefusals
{
    public static readonly Refusal Taken = new("governance.group-taken", new("En gruppe heter {0} fra før.", "Ei gruppe heiter {0} frå før.", "A group is called {0} already."));
    public static readonly Refusal SavedBySomebodyElse = new("governance.group-saved-by-somebody-else", GroupWords.SavedBySomebodyElse, RefusalKind.Conflict);
    public static readonly Refusal NotYours = new("governance.group-not-yours", new("Det er for prosjektlederen, og for den som leder eller er sekretær for {0}.", "Det er for prosjektleiaren, og for den som leier eller er sekretær for {0}.", "That is for the project leader, and for the one who chairs or is secretary of {0}."), RefusalKind.Forbidden);
    public static readonly Refusal SeatTwice = new("governance.seat-twice", new("{0} sitter i gruppen allerede.", "{0} sit i gruppa allereie.", "{0} sits in the group already."));
    public static readonly Refusal SeatEndsBefore = new("governance.seat-ends-before", new("Plassen begynte {0}. Siste dag kommer etter det.", "Plassen tok til {0}. Siste dag kjem etter det.", "The place began {0}. The last day comes after that."));
    public static readonly Refusal Ended = new("governance.group-ended", new("{0} er avsluttet. Åpne den igjen ved å ta bort siste dag.", "{0} er avslutta. Opne ho igjen ved å ta bort siste dag.", "{0} has ended. Open it again by taking away its last day."));
}
