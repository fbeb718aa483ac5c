using Samspill.Kernel;

namespace Samspill.Trust;

/// <summary>What the fields of trust are called when a change is told.</summary>
internal static class TrustFieldWords
{
    public static Dictionary<string, Text> All { get; } = new(StringComparer.Ordinal)
    {
        ["Wave.Kind"] = new("Hva det spørres om", "Kva det blir spurt om", "What is asked"),
        ["Wave.Instrument"] = new("Spørsmålssett", "Spørsmålssett", "Set of questions"),
        ["Wave.State"] = new("Tilstand", "Tilstand", "State"),
        ["ClosesOn"] = new("Siste dag å svare", "Siste dag å svare", "Last day to answer"),
        ["FollowUp"] = new("Møtet som følger opp", "Møtet som følgjer opp", "The meeting that follows up"),
        ["FollowUpOn"] = new("Dagen for møtet", "Dagen for møtet", "The day of the meeting"),
        ["OpenedOn"] = new("Åpnet", "Opna", "Opened"),
        ["ClosedOn"] = new("Lukket", "Lukka", "Closed"),
        ["ReleasedOn"] = new("Frigitt", "Frigjeve", "Released"),
        ["Reminders"] = new("Påminnelser", "Påminningar", "Reminders"),
        ["RemindedOn"] = new("Sist minnet om", "Sist minna om", "Last reminded"),
        ["FollowedUpOn"] = new("Fulgt opp", "Følgt opp", "Followed up"),
        ["WaveId"] = new("Runde", "Runde", "Round"),
        ["Respondents.Group"] = new("Gruppe", "Gruppe", "Group"),
        ["MunicipalityId"] = new("Kommune", "Kommune", "Municipality"),
        ["Population"] = new("Hvor mange de er", "Kor mange dei er", "How many they are"),
        ["Invited"] = new("Invitert på e-post", "Inviterte på e-post", "Invited by mail"),
        ["Codes"] = new("Koder på papir", "Kodar på papir", "Codes on paper"),
        ["OwnQuestion.Number"] = new("Nummer", "Nummer", "Number"),
        ["Nb"] = new("På bokmål", "På bokmål", "In Bokmål"),
        ["Nn"] = new("På nynorsk", "På nynorsk", "In Nynorsk"),
        ["En"] = new("På engelsk", "På engelsk", "In English"),
    };
}
