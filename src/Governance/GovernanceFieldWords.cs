using Samspill.Kernel;

namespace Samspill.Governance;

/// <summary>What the fields of governance are called when a change is told.</summary>
internal static class GovernanceFieldWords
{
    public static Dictionary<string, Text> All { get; } = new(StringComparer.Ordinal)
    {
        ["Group.Kind"] = new("Slag", "Slag", "Kind"),
        ["Mandate"] = new("Mandat", "Mandat", "Mandate"),
        ["MandateDecision"] = new("Vedtak om mandat", "Vedtak om mandat", "Decision on the mandate"),
        ["WeeksBetween"] = new("Uker mellom", "Veker mellom", "Weeks between"),
        ["From"] = new("Fra", "Frå", "From"),
        ["To"] = new("Til", "Til", "To"),
        ["GroupId"] = new("Gruppe", "Gruppe", "Group"),
        ["Role"] = new("Rolle", "Rolle", "Role"),
        ["Seat"] = new("Plass", "Plass", "Place"),
        ["On"] = new("Dag", "Dag", "Day"),
        ["Begins"] = new("Begynner", "Byrjar", "Begins"),
        ["Ends"] = new("Slutter", "Sluttar", "Ends"),
        ["Place"] = new("Sted", "Stad", "Place"),
        ["IsWorkshop"] = new("Er en samling", "Er ei samling", "Is a workshop"),
        ["HostId"] = new("Holdes i", "Blir halden i", "Held in"),
        ["CancelledBecause"] = new("Avlyst fordi", "Avlyst fordi", "Cancelled because"),
        ["SentOn"] = new("Referat sendt", "Referat sendt", "Minutes sent"),
        ["MeetingId"] = new("Møte", "Møte", "Meeting"),
        ["AgendaLine.Number"] = new("Plass på sakslisten", "Plass på saklista", "Place on the agenda"),
        ["AgendaLine.Title"] = new("Sak", "Sak", "Matter"),
        ["Why"] = new("Hvorfor", "Kvifor", "Why"),
        ["Minutes"] = new("Referat", "Referat", "Minutes"),
        ["DecisionId"] = new("Vedtak", "Vedtak", "Decision"),
        ["Initiative"] = new("Tiltak", "Tiltak", "Initiative"),
        ["Goal"] = new("Mål", "Mål", "Goal"),
        ["Presence"] = new("Oppmøte", "Oppmøte", "Attendance"),
        ["MembershipId"] = new("Plass", "Plass", "Place"),
        ["CaseNumber"] = new("Saksnummer", "Saksnummer", "Case number"),
        ["Decision.Title"] = new("Hva det gjelder", "Kva det gjeld", "What it is about"),
        ["Decision.Says"] = new("Ordlyd", "Ordlyd", "Words"),
        ["Decision.Goals"] = new("Mål", "Mål", "Goals"),
        ["ResponsibleId"] = new("Ansvarlig", "Ansvarleg", "Responsible"),
        ["Due"] = new("Frist", "Frist", "Due"),
        ["DoneOn"] = new("Fulgt opp", "Følgt opp", "Carried out"),
        ["Outcome"] = new("Hva det førte til", "Kva det førte til", "What came of it"),
        ["IsOpen"] = new("Åpent for alle", "Ope for alle", "Open to all"),
        ["HalfDaysPerWeek"] = new("Halve dager i uken", "Halve dagar i veka", "Half-days a week"),
        ["HalfDays"] = new("Halve dager", "Halve dagar", "Half-days"),
        ["Week"] = new("Uke", "Veke", "Week"),
        ["SaidOn"] = new("Meldt", "Meldt", "Told"),
        ["Waits"] = new("Venter", "Ventar", "Waits"),
        ["Until"] = new("Til og med", "Til og med", "Up to and including"),
        ["Because"] = new("Fordi", "Fordi", "Because"),
        ["DecidedById"] = new("Bestemt av", "Bestemt av", "Decided by"),
        ["Interest"] = new("Interesse", "Interesse", "Interest"),
        ["Note"] = new("Notat", "Notat", "Note"),
        ["ById"] = new("Av", "Av", "By"),
        ["StakeholderId"] = new("Kontakt utenfor", "Kontakt utanfor", "Contact outside"),
    };
}
