using Samspill.Kernel;

namespace Samspill.Programme.Goals;

/// <summary>The words of a goal's page.</summary>
internal static class GoalWords
{
    public static readonly Text Programme = new("Programmet", "Programmet", "The programme");
    public static readonly Text Of = new("Mål {0} av {1}", "Mål {0} av {1}", "Goal {0} of {1}");
    public static readonly Text Goal = new("Mål {0}", "Mål {0}", "Goal {0}");
    public static readonly Text VersionIs = new("versjon {0}", "versjon {0}", "version {0}");
    public static readonly Text Sentence = new("Målsetningen", "Målsetninga", "The goal's sentence");
    public static readonly Text AsGranted = new("Målsetningen, slik den ble innvilget", "Målsetninga, slik ho vart innvilga", "The goal's sentence, as granted");
    public static readonly Text AsNow = new("Målsetningen, slik den er nå", "Målsetninga, slik ho er no", "The goal's sentence, as it is now");
    public static readonly Text RecordCheck = new("Målsjekk", "Målsjekk", "Goal check");
    public static readonly Text OfTen = new("{0} av 10", "{0} av 10", "{0} of 10");
    public static readonly Text Finding = new("Funn {0}: {1}", "Funn {0}: {1}", "Finding {0}: {1}");
    public static readonly Text NoFindings = new("Målet sier hva, hvor mye, når og for hvem. Ingen funn.", "Målet seier kva, kor mykje, når og for kven. Ingen funn.", "The goal says what, how much, when and for whom. No findings.");
    public static readonly Text SentenceIsClear = new("Ingenting i setningen er uklart. Det målet ellers mangler, står i målsjekken under.", "Ingenting i setninga er uklart. Det målet elles manglar, står i målsjekken under.", "Nothing in the sentence is unclear. What else the goal lacks stands in the goal check below.");
    public static readonly Text WholeCheck = new("Hele målet består målsjekken", "Heile målet består målsjekken", "The whole goal passes the check");
    public static readonly Plural RestOfCheck = new(
        new("Målsjekken av hele målet: ett punkt mangler", "Målsjekken av heile målet: eitt punkt manglar", "The check of the whole goal: one point is missing"),
        new("Målsjekken av hele målet: {0} punkter mangler", "Målsjekken av heile målet: {0} punkt manglar", "The check of the whole goal: {0} points are missing"));
    public static readonly Text Proposal = new("Forslag: ordene dine, med det som mangler i klammer", "Framlegg: orda dine, med det som manglar i klammer", "A proposal: your words, with what is missing in brackets");
    public static readonly Text SplitProposal = new("Setningen rommer to mål. Slik kan de stå hver for seg", "Setninga rommar to mål. Slik kan dei stå kvar for seg", "The sentence holds two goals. This is how they can stand apart");
    public static readonly Text UseAsStart = new("Bruk som utgangspunkt", "Bruk som utgangspunkt", "Use as a starting point");
    public static readonly Text NotWorkedOn = new("Ikke arbeidet med, fordi", "Ikkje arbeidd med, fordi", "Not worked on, because");
    public static readonly Text For = new("Hvem det er for", "Kven det er for", "Who it is for");
    public static readonly Text Benefit = new("Nytte", "Nytte", "Benefit");
    public static readonly Text FoundIn = new("Hentet fra", "Henta frå", "Found in");
    public static readonly Text HandOver = new("Videreføring", "Vidareføring", "Hand-over");
    public static readonly Text Missing = new("{0} krav mangler før målet kan starte", "{0} krav manglar før målet kan starte", "{0} requirements are missing before the goal can start");
    public static readonly Text OneMissing = new("Ett krav mangler før målet kan starte", "Eitt krav manglar før målet kan starte", "One requirement is missing before the goal can start");
    public static readonly Text MissingNow = new("{0} krav er ikke møtt", "{0} krav er ikkje møtte", "{0} requirements are not met");
    public static readonly Text AllMet = new("Alle krav er møtt", "Alle krav er møtte", "All requirements are met");
    public static readonly Text RequirementsInPlace = new("{0} krav på plass", "{0} krav på plass", "{0} requirements in place");
    public static readonly Text Start = new("Start målet", "Start målet", "Start the goal");
    public static readonly Text StartWhenMet = new("Målet kan startes når listen er tom.", "Målet kan startast når lista er tom.", "The goal can start when the list is empty.");
    public static readonly Text Override = new("Start likevel, etter vedtak", "Start likevel, etter vedtak", "Start anyway, by decision");
    public static readonly Text OverrideHelp = new("Vedtaket står på siden og i hver rapport til ingenting mangler.", "Vedtaket står på sida og i kvar rapport til ingenting manglar.", "The decision stands on the page and in every report until nothing is missing.");
    public static readonly Text DecisionNumber = new("Vedtakets nummer og dato", "Nummer og dato på vedtaket", "Number and date of the decision");
    public static readonly Text StartOverridden = new("Start uten at alt er på plass", "Start utan at alt er på plass", "Start without everything in place");
    public static readonly Text OverrideFlag = new("Startet uten å være konkret, etter vedtak: {0}", "Starta utan å vere konkret, etter vedtak: {0}", "Started without being concrete, by decision: {0}");
    public static readonly Text LiftOverride = new("Alt er på plass. Ta bort merket", "Alt er på plass. Ta bort merket", "Everything is in place. Take the mark away");
    public static readonly Text Started = new("Målet er i gang.", "Målet er i gang.", "The goal has started.");
    public static readonly Text Chain = new("Fra innsats til samfunnseffekt", "Frå innsats til samfunnseffekt", "From input to impact");
    public static readonly Text ChainLegend = new("Stiplet linje: ingen tall ennå", "Stipla linje: ingen tal enno", "Dashed line: no numbers yet");
    public static readonly Text TimeSetAside = new("Avsatt tid", "Avsett tid", "Time set aside");
    public static readonly Text NotAgreed = new("ikke avtalt", "ikkje avtalt", "not agreed");
    public static readonly Text MoneySpent = new("Penger brukt i tiltakene", "Pengar brukte i tiltaka", "Money spent in the initiatives");
    public static readonly Text Kroner = new("{0:#,0} kroner", "{0:#,0} kroner", "{0:#,0} kroner");
    public static readonly Text NothingHere = new("ingen indikator", "ingen indikator", "no indicator");
    public static readonly Text NothingDone = new("ingen tiltak", "ingen tiltak", "no initiatives");
    public static readonly Text CheckedOn = new("antatt effekt, sjekkes {0}", "venta effekt, blir sjekka {0}", "assumed effect, checked {0}");
    public static readonly Text NoCheckDate = new("antatt effekt, dato for sjekk ikke satt", "venta effekt, dato for sjekk ikkje sett", "assumed effect, no date for a check");
    public static readonly Text Indicators = new("Indikatorer", "Indikatorar", "Indicators");
    public static readonly Text NoIndicators = new("Ingen indikator ennå. Da kan ingen se om målet nås.", "Ingen indikator enno. Då kan ingen sjå om målet blir nådd.", "No indicator yet. Then nobody can see whether the goal is reached.");
    public static readonly Text NewIndicator = new("Ny indikator", "Ny indikator", "New indicator");
    public static readonly Text Indicator = new("Indikator", "Indikator", "Indicator");
    public static readonly Text Development = new("Utvikling", "Utvikling", "Development");
    public static readonly Text OneMeasurement = new("én måling", "éi måling", "one measurement");
    public static readonly Text NoNumbersYet = new("Uten nullpunkt, måling og måltall", "Utan nullpunkt, måling og måltal", "Without baseline, measurement and target");
    public static readonly Text NoMeasurements = new("ingen målinger", "ingen målingar", "no measurements");
    public static readonly Text SeriesIs = new("{0} målinger, fra {1:#,0.##} til {2:#,0.##}", "{0} målingar, frå {1:#,0.##} til {2:#,0.##}", "{0} measurements, from {1:#,0.##} to {2:#,0.##}");
    public static readonly Text Baseline = new("Nullpunkt", "Nullpunkt", "Baseline");
    public static readonly Text BaselineDue = new("måles innen {0:d}", "blir målt innan {0:d}", "measured by {0:d}");
    public static readonly Text Latest = new("Siste", "Siste", "Latest");
    public static readonly Text Target = new("Måltall", "Måltal", "Target");
    public static readonly Text TargetWithoutGoal = new("måltall uten konkret mål", "måltal utan konkret mål", "target without a concrete goal");
    public static readonly Text InMonth = new("{0} ({1:MMM\u00A0yyyy})", "{0} ({1:MMM\u00A0yyyy})", "{0} ({1:MMM\u00A0yyyy})");
    public static readonly Text Pilots = new("Pilotene, trinn for trinn", "Pilotane, steg for steg", "The pilots, stage by stage");
    public static readonly Text StagesOf = new("Trinn for {0}", "Steg for {0}", "Stages of {0}");
    public static readonly Text DayNotStated = new("dato ikke oppgitt", "dato ikkje oppgitt", "day not stated");
    public static readonly Text Work = new("Tiltak", "Tiltak", "Initiatives");
    public static readonly Text NoWork = new("Målet er ikke koblet til noe arbeid.", "Målet er ikkje kopla til noko arbeid.", "The goal is not linked to any work.");
    public static readonly Text LinkWork = new("Koble til et tiltak", "Kople til eit tiltak", "Link it to an initiative");
    public static readonly Text LinkIt = new("Koble til", "Kople til", "Link it");
    public static readonly Text MoreWork = new("Her står de første. Andre tiltak kobler du fra siden deres.", "Her står dei første. Andre tiltak koplar du frå sida deira.", "These are the first. Link others from their own pages.");
    public static readonly Text WhichWork = new("Tiltak som tjener målet", "Tiltak som tener målet", "An initiative that serves the goal");
    public static readonly Text WorkUnknown = new("Velg et tiltak i listen.", "Vel eit tiltak i lista.", "Choose an initiative in the list.");
    public static readonly Text WorkLinked = new("«{0}» er koblet til målet.", "«{0}» er kopla til målet.", "“{0}” is linked to the goal.");
    public static readonly Text NewWork = new("Nytt tiltak", "Nytt tiltak", "New initiative");
    public static readonly Text AlsoServes = new("Tjener også {0} andre mål. Telles én gang.", "Tener òg {0} andre mål. Blir talt éin gong.", "Also serves {0} other goals. Counted once.");
    public static readonly Text AlsoServesOne = new("Tjener også et annet mål. Telles én gang.", "Tener òg eit anna mål. Blir talt éin gong.", "Also serves another goal. Counted once.");
    public static readonly Text Pivot = new("Omlegging", "Omlegging", "Pivot");
    public static readonly Text Clarification = new("Presisering", "Presisering", "Clarification");
    public static readonly Text SameGoal = new("Presisert før målet startet. Det er det samme målet, og krever ikke vedtak.", "Presisert før målet starta. Det er det same målet, og krev ikkje vedtak.", "Clarified before the goal began. It is the same goal, and needs no decision.");
    public static readonly Text VersionAgainst = new("Versjon {0} mot versjon {1}", "Versjon {0} mot versjon {1}", "Version {0} against version {1}");
    public static readonly Text WasGranted = new("Slik det ble innvilget", "Slik det vart innvilga", "As it was granted");
    public static readonly Text WasVersion = new("Slik det var, versjon {0}", "Slik det var, versjon {0}", "As it was, version {0}");
    public static readonly Text IsNow = new("Slik det er nå", "Slik det er no", "As it is now");
    public static readonly Text BecameVersion = new("Slik det ble, versjon {0}", "Slik det vart, versjon {0}", "As it became, version {0}");
    public static readonly Text Reason = new("Grunn", "Grunn", "Reason");
    public static readonly Text Decision = new("Vedtak", "Vedtak", "Decision");
    public static readonly Text NotRegistered = new("Ikke registrert", "Ikkje registrert", "Not registered");
    public static readonly Text RegisterDecision = new("Registrer vedtaket", "Registrer vedtaket", "Register the decision");
    public static readonly Text DecidedBy = new("Vedtatt av", "Vedteke av", "Decided by");
    public static readonly Text DecidedOn = new("Vedtatt dato", "Vedteke dato", "Decided on");
    public static readonly Text Questions = new("Dette lurer vi på", "Dette lurer vi på", "What we wonder");
    public static readonly Text Challenges = new("Utfordringer for målet", "Utfordringar for målet", "Challenges for the goal");
    public static readonly Text LeaderChanges = new("Prosjektlederen kan endre målet: {0}.", "Prosjektleiaren kan endre målet: {0}.", "The project leader can change the goal: {0}.");
    public static readonly Text AskForChange = new("Spør om en endring", "Spør om ei endring", "Ask for a change");
    public static readonly Text Edit = new("Endre målet", "Endre målet", "Change the goal");
    public static readonly Text End = new("Avslutt målet", "Avslutt målet", "End the goal");
    public static readonly Text ClosedOn = new("Avsluttet {0}. {1}", "Avslutta {0}. {1}", "Ended {0}. {1}");
    public static readonly Text MeasuredSoFar = new("Målt så langt: {0}.", "Målt så langt: {0}.", "Measured so far: {0}.");
    public static readonly Text ValueOf = new("{0} {1}", "{0} {1}", "{0} {1}");
    public static readonly Text NothingMeasured = new("Ingenting er målt ennå.", "Ingenting er målt enno.", "Nothing has been measured yet.");
    public static readonly Text NotWorkedOnVerdict = new("Ikke arbeidet med, fordi: {0}.", "Ikkje arbeidd med, fordi: {0}.", "Not worked on, because: {0}.");
    public static readonly Text NoEffectMeasured = new("Ingen brukereffekt er målt.", "Ingen brukareffekt er målt.", "No outcome has been measured.");
    public static readonly Text NoteMore = new("Se kapasiteten", "Sjå kapasiteten", "See capacity");
    public static readonly Text PivotUndecided = new("Omleggingen har ikke noe registrert vedtak.", "Omlegginga har ikkje noko registrert vedtak.", "The pivot has no registered decision.");
    public static readonly Text NobodyAsked = new("Ingen er spurt om å eie målet.", "Ingen er spurd om å eige målet.", "Nobody has been asked to own the goal.");
    public static readonly Text SaidNo = new("{0} har sagt nei til å eie målet.", "{0} har sagt nei til å eige målet.", "{0} has said no to owning the goal.");
    public static readonly Text SaidYesBut = new("{0} eier målet på et vilkår som ikke er oppfylt.", "{0} eig målet på eit vilkår som ikkje er oppfylt.", "{0} owns the goal on a condition that is not met.");
    public static readonly Plural SilentFor = new(
        new("{1} har ikke svart siden i går.", "{1} har ikkje svart sidan i går.", "{1} has not answered since yesterday."),
        new("{1} har ikke svart på {0} dager.", "{1} har ikkje svart på {0} dagar.", "{1} has not answered in {0} days."));
    public static readonly Plural QuietSinceYes = new(
        new("{1} eier målet, men har ikke latt høre fra seg siden i går.", "{1} eig målet, men har ikkje late høyre frå seg sidan i går.", "{1} owns the goal, but has not been heard from since yesterday."),
        new("{1} eier målet, men har ikke latt høre fra seg på {0} dager.", "{1} eig målet, men har ikkje late høyre frå seg på {0} dagar.", "{1} owns the goal, but has not been heard from in {0} days."));
    public static readonly Text AskedToday = new("{0} ble spurt om å eie målet i dag.", "{0} vart spurd om å eige målet i dag.", "{0} was asked to own the goal today.");
    public static readonly Text YouAreAsked = new("Du er spurt om å eie målet.", "Du er spurd om å eige målet.", "You have been asked to own the goal.");
    public static readonly Text OverrideVerdict = new("Startet etter vedtak uten å være konkret ({0}).", "Starta etter vedtak utan å vere konkret ({0}).", "Started by decision without being concrete ({0}).");

    /// <summary>The state of a goal in a word or two, for the line over its title.</summary>
    public static (string Shape, Text Word) State(GoalStatus status, bool isOverridden, bool isPivoted, bool isClarified, OwnershipAnswer? answer) => status switch
    {
        GoalStatus.Closed => ("rute", new("Avsluttet", "Avslutta", "Ended")),
        GoalStatus.Active when isOverridden => ("bak", new("I gang, ikke konkret", "I gang, ikkje konkret", "Active, not concrete")),
        GoalStatus.Draft => ("umalt", new("Utkast", "Utkast", "Draft")),
        _ when answer == OwnershipAnswer.No => ("stopp", new("Uten eier", "Utan eigar", "Without owner")),
        GoalStatus.Active => ("rute", isPivoted ? new("I gang, lagt om", "I gang, lagt om", "Active, changed") : new("I gang", "I gang", "Active")),
        _ when isPivoted => ("lagtom", new("Lagt om", "Lagt om", "Changed")),
        _ when isClarified => ("umalt", new("Presisert, ikke startet", "Presisert, ikkje starta", "Clarified, not started")),
        _ => ("umalt", new("Innvilget, ikke konkret ennå", "Innvilga, ikkje konkret enno", "Granted, not yet concrete")),
    };

    public static Text Level(ResultLevel level) => level switch
    {
        ResultLevel.Input => new("Innsats", "Innsats", "Input"),
        ResultLevel.Activity => new("Aktivitet", "Aktivitet", "Activity"),
        ResultLevel.Output => new("Leveranse", "Leveranse", "Output"),
        ResultLevel.Outcome => new("Brukereffekt", "Brukareffekt", "Outcome"),
        _ => new("Samfunnseffekt", "Samfunnseffekt", "Impact"),
    };

    public static Text Stage(Initiatives.PilotStage stage) => stage switch
    {
        Initiatives.PilotStage.Behov => new("Behov", "Behov", "Need"),
        Initiatives.PilotStage.Dialog => new("Dialog", "Dialog", "Dialogue"),
        Initiatives.PilotStage.Prosjektert => new("Prosjektert", "Prosjektert", "Designed"),
        Initiatives.PilotStage.Vedtatt => new("Vedtatt", "Vedteke", "Decided"),
        Initiatives.PilotStage.Bygget => new("Bygget", "Bygd", "Built"),
        Initiatives.PilotStage.IDrift => new("I drift", "I drift", "In operation"),
        _ => new("Spredd", "Spreidd", "Spread"),
    };
}
