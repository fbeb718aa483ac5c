using Samspill.Kernel;

namespace Samspill.Governance.Decisions;

internal static class DecisionWords
{
    public static readonly Text Title = new("Vedtak", "Vedtak", "Decisions");
    public static readonly Text All = new("Alle vedtak", "Alle vedtak", "All decisions");
    public static readonly Text New = new("Før et vedtak", "Før eit vedtak", "Register a decision");
    public static readonly Text None = new("Ingen vedtak er ført.", "Ingen vedtak er førte.", "No decisions are registered.");
    public static readonly Text NoneYet = new("Ingen vedtak er ført ennå. Et vedtak blir til i referatet, eller føres her når et folkevalgt organ har gjort det.", "Ingen vedtak er førte enno. Eit vedtak blir til i referatet, eller blir ført her når eit folkevalt organ har gjort det.", "No decisions are registered yet. A decision comes of minutes, or is registered here when an elected body has made it.");
    public static readonly Text NoBodies = new("Legg først til organet som gjorde vedtaket, som Formannskapet i Notodden.", "Legg først til organet som gjorde vedtaket, som Formannskapet i Notodden.", "First add the body that made the decision, such as the executive board of Notodden.");
    public static readonly Text NoBodyOfYours = new("Vedtak føres av den som leder eller er sekretær for organet. Du har ingen slik rolle her. Be prosjektlederen legge til organet og deg.", "Vedtak blir førte av den som leier eller er sekretær for organet. Du har inga slik rolle her. Be prosjektleiaren leggje til organet og deg.", "A decision is entered by the body's chair or secretary. You have neither role here. Ask the project manager to add the body and you.");
    public static readonly Text Pending = new("Vedtak som ikke er fulgt opp", "Vedtak som ikkje er følgde opp", "Decisions not yet carried out");
    public static readonly Text NonePending = new("Alle vedtak med frist eller ansvarlig er fulgt opp.", "Alle vedtak med frist eller ansvarleg er følgde opp.", "All decisions with a day or somebody responsible are carried out.");
    public static readonly Text Body = new("Organ", "Organ", "Body");
    public static readonly Text BodyMissing = new("Velg organet som gjorde vedtaket.", "Vel organet som gjorde vedtaket.", "Choose the body that made the decision.");
    public static readonly Text On = new("Vedtatt", "Vedteke", "Decided");
    public static readonly Text OnMissing = new("Skriv dagen vedtaket ble gjort.", "Skriv dagen vedtaket vart gjort.", "Write the day the decision was made.");
    public static readonly Text FromMeeting = new("Gjelder fra møtet {0}.", "Gjeld frå møtet {0}.", "Holds from the meeting of {0}.");
    public static readonly Text CaseTitle = new("Saksnummer", "Saksnummer", "Case number");
    public static readonly Text Case = new("Sak {0}", "Sak {0}", "Case {0}");
    public static readonly Text What = new("Hva vedtaket gjelder", "Kva vedtaket gjeld", "What the decision is about");
    public static readonly Text WhatMissing = new("Skriv hva vedtaket gjelder.", "Skriv kva vedtaket gjeld.", "Write what the decision is about.");
    public static readonly Text Says = new("Ordlyd", "Ordlyd", "Words");
    public static readonly Text SaysHelp = new("Slik organet vedtok det. Ordlyden endres ikke etterpå.", "Slik organet vedtok det. Ordlyden blir ikkje endra etterpå.", "As the body decided it. The words do not change afterwards.");
    public static readonly Text SaysMissing = new("Skriv vedtakets ordlyd.", "Skriv ordlyden i vedtaket.", "Write the words of the decision.");
    public static readonly Text Goals = new("Mål det gjelder", "Mål det gjeld", "Goals it concerns");
    public static readonly Text GoalUnknown = new("Velg mål fra listen.", "Vel mål frå lista.", "Choose goals from the list.");
    public static readonly Text Responsible = new("Ansvarlig for oppfølging", "Ansvarleg for oppfølging", "Responsible for carrying it out");
    public static readonly Text NobodyResponsible = new("Ingen", "Ingen", "Nobody");
    public static readonly Text Due = new("Frist", "Frist", "Due");
    public static readonly Text DueBefore = new("Fristen kommer etter vedtaket.", "Fristen kjem etter vedtaket.", "The due day comes after the decision.");
    public static readonly Text IsOpen = new("Alle kan lese vedtaket på de åpne sidene", "Alle kan lese vedtaket på dei opne sidene", "Everybody may read the decision on the public pages");
    public static readonly Text Save = new("Før vedtaket", "Før vedtaket", "Register the decision");
    public static readonly Text Saved = new("Vedtaket er ført.", "Vedtaket er ført.", "The decision is registered.");
    public static readonly Text Done = new("Fulgt opp", "Følgt opp", "Carried out");
    public static readonly Text DoneOn = new("Fulgt opp {0}: {1}", "Følgt opp {0}: {1}", "Carried out {0}: {1}");
    public static readonly Text NotDone = new("ikke fulgt opp", "ikkje følgt opp", "not carried out");
    public static readonly Text NothingToDo = new("krever ingen oppfølging", "krev inga oppfølging", "asks for nothing to be done");
    public static readonly Text Outcome = new("Hva kom det ut av det?", "Kva kom det ut av det?", "What came of it?");
    public static readonly Text OutcomeMissing = new("Skriv hva som kom ut av vedtaket.", "Skriv kva som kom ut av vedtaket.", "Write what came of the decision.");
    public static readonly Text DoneDay = new("Når", "Når", "When");
    public static readonly Text DoneDayMissing = new("Skriv dagen.", "Skriv dagen.", "Write the day.");
    public static readonly Text SaveDone = new("Meld fulgt opp", "Meld følgt opp", "Say it is carried out");
    public static readonly Text DoneSaved = new("Oppfølgingen er ført.", "Oppfølginga er ført.", "It is registered as carried out.");
    public static readonly Text FollowUp = new("Oppfølging", "Oppfølging", "Follow-up");
    public static readonly Text ChangeFollowUp = new("Sett frist og ansvarlig", "Set frist og ansvarleg", "Set the day and who is responsible");
    public static readonly Text SaveFollowUp = new("Lagre", "Lagre", "Save");
    public static readonly Text FollowUpSaved = new("Oppfølgingen er lagret.", "Oppfølginga er lagra.", "The follow-up is saved.");
    public static readonly Text MadeAt = new("Gjort i møtet", "Gjort i møtet", "Made at the meeting");
    public static readonly Plural Late = new(new("1 dag over fristen", "1 dag over fristen", "1 day overdue"), new("{0} dager over fristen", "{0} dagar over fristen", "{0} days overdue"));
    public static readonly Plural Count = new(new("Ett vedtak er ført.", "Eitt vedtak er ført.", "One decision is registered."), new("{0} vedtak er ført.", "{0} vedtak er førte.", "{0} decisions are registered."));
    public static readonly Plural PendingCount = new(new("Ett er ikke fulgt opp.", "Eitt er ikkje følgt opp.", "One is not carried out."), new("{0} er ikke fulgt opp.", "{0} er ikkje følgde opp.", "{0} are not carried out."));
    public static readonly Text State = new("Oppfølging", "Oppfølging", "Follow-up");
    public static readonly Text Anchoring = new("Forankring", "Forankring", "Anchoring");
    public static readonly Text WholeTable = new("Mål for mål", "Mål for mål", "Goal by goal");
    public static readonly Text OfGoals = new("av {0} mål hviler på et vedtak", "av {0} mål kviler på eit vedtak", "of {0} goals rest on a decision");
    public static readonly Text AnchoringCaption = new("Siste vedtak om hvert mål i hvert organ", "Siste vedtak om kvart mål i kvart organ", "The last decision on each goal in each body");
    public static readonly Text AnchoringVerdict = new("{0} av {1} mål hviler på et vedtak. {2} har et vedtak i et folkevalgt organ.", "{0} av {1} mål kviler på eit vedtak. {2} har eit vedtak i eit folkevalt organ.", "{0} of {1} goals rest on a decision, {2} of them on one in an elected body.");
    public static readonly Text NoGoals = new("Ingen mål å forankre ennå.", "Ingen mål å forankre enno.", "No goals to anchor yet.");
    public static readonly Text Goal = new("Mål", "Mål", "Goal");
    public static readonly Text LastPolitical = new("Sist i folkevalgt organ", "Sist i folkevalt organ", "Last in an elected body");
    public static readonly Text InGoal = new("På målet selv", "På målet sjølv", "On the goal itself");
    public static readonly Text NoDecision = new("ingen", "ingen", "none");
    public static readonly Text NoDay = new("uten dato", "utan dato", "without a day");
    public static readonly Text ReadBody = new("Organet som gjorde vedtaket", "Organet som gjorde vedtaket", "The body that decided");
}

internal static class DecisionRefusals
{
    public static readonly Refusal AlreadyDone = new("governance.decision-done", new("Vedtaket er meldt fulgt opp allerede.", "Vedtaket er meldt følgt opp allereie.", "The decision is registered as carried out already."));
    public static readonly Refusal DoneOutside = new("governance.decision-done-outside", new("Dagen må være mellom vedtaket {0} og i dag.", "Dagen må vere mellom vedtaket {0} og i dag.", "The day must be between the decision of {0} and today."));
    public static readonly Refusal InFuture = new("governance.decision-in-future", new("Vedtaket kan ikke være gjort etter i dag.", "Vedtaket kan ikkje vere gjort etter i dag.", "The decision cannot have been made after today."));
    public static readonly Refusal NotYours = new("governance.decision-not-yours", new("Det er for prosjektlederen, den som leder organet, og den som er ansvarlig for oppfølgingen.", "Det er for prosjektleiaren, den som leier organet, og den som er ansvarleg for oppfølginga.", "That is for the project leader, the one who chairs the body, and the one responsible."), RefusalKind.Forbidden);
}
