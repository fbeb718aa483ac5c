using Samspill.Kernel;

namespace Samspill.Programme.Initiatives;

internal static class InitiativePageWords
{
    public static readonly Text IsOpen = new("Alle kan lese om tiltaket på de åpne sidene", "Alle kan lese om tiltaket på dei opne sidene", "Everybody may read of it on the public pages");
    public static readonly Text Change = new("Endre tiltaket", "Endre tiltaket", "Change the initiative");
    public static readonly Text ChangeOne = new("Endre tiltak", "Endre tiltak", "Change initiative");
    public static readonly Text About = new("Om tiltaket", "Om tiltaket", "About the initiative");
    public static readonly Text Goals = new("Tjener", "Tener", "Serves");
    public static readonly Text Owner = new("Eier", "Eigar", "Owner");
    public static readonly Text Partners = new("Partnere", "Partnarar", "Partners");
    public static readonly Text Role = new("Kommunens rolle", "Rolla til kommunen", "The municipality's role");
    public static readonly Text Theme = new("Tema", "Tema", "Theme");
    public static readonly Text ThemeHelp = new("Flere skilles med semikolon.", "Fleire blir skilde med semikolon.", "Part several by semicolons.");
    public static readonly Text Started = new("Startet", "Starta", "Started");
    public static readonly Text Ended = new("Avsluttet", "Avslutta", "Closed");
    public static readonly Text OwnJudgement = new("Egen vurdering", "Eiga vurdering", "Own judgement");
    public static readonly Text JudgementHelp = new("Merkes som vurdering der den vises.", "Blir merkt som vurdering der ho står.", "Is marked as a judgement where it stands.");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text Summary = new("Hva er gjort", "Kva er gjort", "What has been done");
    public static readonly Text SummaryHelp = new("To eller tre setninger. Rapporten bruker dem.", "To eller tre setningar. Rapporten bruker dei.", "Two or three sentences. The report uses them.");
    public static readonly Text WhichGoals = new("Hvilke mål tjener det?", "Kva mål tener det?", "Which goals does it serve?");
    public static readonly Text GoalsHelp = new("Et tiltak kan tjene flere mål. Det telles likevel én gang.", "Eit tiltak kan tene fleire mål. Det blir likevel talt éin gong.", "An initiative may serve several goals. It is still counted once.");
    public static readonly Text Save = new("Lagre tiltaket", "Lagre tiltaket", "Save the initiative");
    public static readonly Text Saved = new("Tiltaket er lagret.", "Tiltaket er lagra.", "The initiative is saved.");
    public static readonly Text Milestones = new("Milepæler", "Milepælar", "Milestones");
    public static readonly Text Reached = new("{0} av {1} nådd", "{0} av {1} nådde", "{0} of {1} reached");
    public static readonly Text NoMilestones = new("Ingen milepæl ennå. Skriv den første, så ser alle hva som kommer.", "Ingen milepæl enno. Skriv den første, så ser alle kva som kjem.", "No milestone yet. Write the first, so that all can see what is coming.");
    public static readonly Text ReachedOn = new("Nådd {0}.", "Nådd {0}.", "Reached on {0}.");
    public static readonly Text ReachedLate = new("Nådd {0}, fristen var {1}.", "Nådd {0}, fristen var {1}.", "Reached on {0}, due on {1}.");
    public static readonly Text NoEvidence = new("Dokumentasjon er ikke oppgitt.", "Dokumentasjon er ikkje oppgitt.", "Evidence is not stated.");
    public static readonly Plural PastItsDay = new(new("{0} dag over tiden", "{0} dag over tida", "{0} day past its day"), new("{0} dager over tiden", "{0} dagar over tida", "{0} days past its day"));
    public static readonly Text MoveOrReach = new("Meld nådd, eller flytt datoen", "Meld nådd, eller flytt datoen", "Say it is reached, or move the date");
    public static readonly Text ReachIt = new("Milepælen er nådd", "Milepælen er nådd", "The milestone is reached");
    public static readonly Text MoveIt = new("Flytt datoen", "Flytt datoen", "Move the date");
    public static readonly Text Day = new("Dato", "Dato", "Date");
    public static readonly Text NewDay = new("Ny dato", "Ny dato", "New date");
    public static readonly Text Because = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text Evidence = new("Hva viser det?", "Kva viser det?", "What shows it?");
    public static readonly Text EvidenceHelp = new("Referat, lenke eller fil.", "Referat, lenkje eller fil.", "Minutes, a link or a file.");
    public static readonly Text SaveReached = new("Meld nådd", "Meld nådd", "Save as reached");
    public static readonly Text SaveMove = new("Flytt milepælen", "Flytt milepælen", "Move the milestone");
    public static readonly Text MovedFrom = new("Flyttet fra {0}.", "Flytta frå {0}.", "Moved from {0}.");
    public static readonly Text NewMilestone = new("Ny milepæl", "Ny milepæl", "New milestone");
    public static readonly Text WhatHappens = new("Hva skal skje?", "Kva skal skje?", "What is to happen?");
    public static readonly Text Due = new("Frist", "Frist", "Due");
    public static readonly Text DueHelp = new("Datoen flytter seg ikke av seg selv.", "Datoen flyttar seg ikkje av seg sjølv.", "The date does not move by itself.");
    public static readonly Text SaveMilestone = new("Lagre milepælen", "Lagre milepælen", "Save the milestone");
    public static readonly Text MilestoneSaved = new("Milepælen er lagret.", "Milepælen er lagra.", "The milestone is saved.");
    public static readonly Text MilestoneMoved = new("Milepælen er flyttet.", "Milepælen er flytta.", "The milestone is moved.");
    public static readonly Text MilestoneReached = new("Milepælen er meldt nådd.", "Milepælen er meld nådd.", "The milestone is reached.");
    public static readonly Text TitleMissing = new("Skriv et navn.", "Skriv eit namn.", "Write a name.");
    public static readonly Text DayMissing = new("Skriv en dato.", "Skriv ein dato.", "Write a date.");
    public static readonly Text EvidenceMissing = new("Skriv hvordan vi vet det.", "Skriv korleis vi veit det.", "Write how we know.");
    public static readonly Text Pilots = new("Piloter", "Pilotar", "Pilots");
    public static readonly Text PilotRule = new("Teller som pilot fra dialog, som effekt fra i drift", "Tel som pilot frå dialog, som effekt frå i drift", "Counts as a pilot from dialogue, as an effect from in operation");
    public static readonly Text NoPilots = new("Ingen kommune prøver dette ut.", "Ingen kommune prøver ut dette.", "No municipality is trying this out.");
    public static readonly Text NotReached = new("ikke nådd", "ikkje nådd", "not reached");
    public static readonly Text StandsAt = new("Står på trinnet {0}, {1}.", "Står på steget {0}, {1}.", "Stands at {0}, {1}.");
    public static readonly Text DayNotStated = new("dag ikke oppgitt", "dag ikkje oppgitt", "day not stated");
    public static readonly Text TakeNext = new("Meld neste trinn: {0}", "Meld neste steg: {0}", "Report the next stage: {0}");
    public static readonly Text HowKnown = new("Hvordan vet vi det?", "Korleis veit vi det?", "How do we know?");
    public static readonly Text SaveStage = new("Lagre trinnet", "Lagre steget", "Save the stage");
    public static readonly Text StageSaved = new("Piloten er lagret.", "Piloten er lagra.", "The pilot is saved.");
    public static readonly Text StageMissing = new("Velg trinn.", "Vel steg.", "Choose a stage.");
    public static readonly Text NewPilot = new("Ny pilot", "Ny pilot", "New pilot");
    public static readonly Text Municipality = new("Kommune", "Kommune", "Municipality");
    public static readonly Text MunicipalityUnknown = new("Velg en kommune fra listen.", "Vel ein kommune frå lista.", "Choose a municipality from the list.");
    public static readonly Text PilotTitle = new("Hva prøves ut?", "Kva blir prøvd ut?", "What is tried out?");
    public static readonly Text NeedSeen = new("Behovet ble sett", "Behovet vart sett", "The need was seen");
    public static readonly Text SavePilot = new("Start piloten", "Start piloten", "Start the pilot");
    public static readonly Text Budget = new("Budsjett og forbruk", "Budsjett og forbruk", "Budget and spending");
    public static readonly Text BudgetCaption = new("Penger etter kilde og år", "Pengar etter kjelde og år", "Money by source and year");
    public static readonly Text InKroner = new("I kroner", "I kroner", "In Norwegian kroner");
    public static readonly Text NoBudget = new("Budsjett er ikke oppgitt.", "Budsjett er ikkje oppgitt.", "The budget is not stated.");
    public static readonly Text ChangeBudget = new("Skriv budsjett eller forbruk", "Skriv budsjett eller forbruk", "Write budget or spending");
    public static readonly Text Line = new("Linje", "Linje", "Line");
    public static readonly Text NewLine = new("Ny linje", "Ny linje", "New line");
    public static readonly Text LineHelp = new("Felt du lar stå tomme, endres ikke.", "Felt du lèt stå tomme, blir ikkje endra.", "Fields that you leave empty are not changed.");
    public static readonly Text Source = new("Kilde", "Kjelde", "Source");
    public static readonly Text Year = new("År", "År", "Year");
    public static readonly Text Note = new("Merknad", "Merknad", "Note");
    public static readonly Text SaveLine = new("Lagre linjen", "Lagre linja", "Save the line");
    public static readonly Text LineSaved = new("Linjen er lagret.", "Linja er lagra.", "The line is saved.");
    public static readonly Text SourceMissing = new("Skriv hvem som betaler.", "Skriv kven som betaler.", "Write who pays.");
    public static readonly Text YearWrong = new("Skriv et år, for eksempel 2018.", "Skriv eit år, til dømes 2018.", "Write a year, for example 2018.");
    public static readonly Text NotNegative = new("Skriv 0 eller mer.", "Skriv 0 eller meir.", "Write 0 or more.");
    public static readonly Text GoalUnknown = new("Velg mål fra listen.", "Vel mål frå lista.", "Choose goals from the list.");
    public static readonly Text OrganisationUnknown = new("Velg organisasjoner fra listen.", "Vel organisasjonar frå lista.", "Choose organisations from the list.");
    public static readonly Text After = new("Etter programmet", "Etter programmet", "After the programme");
    public static readonly Text EndsHere = new("Slutter her: {0}", "Sluttar her: {0}", "Ends here: {0}");
    public static readonly Text CarriedOnBy = new("{0} fører det videre.", "{0} fører det vidare.", "{0} carries it on.");
    public static readonly Text CarriedOnFrom = new("{0} fører det videre fra {1}.", "{0} fører det vidare frå {1}.", "{0} carries it on from {1}.");
    public static readonly Text Unsettled = new("Ingen har tatt over, og ingen har sagt at det slutter", "Ingen har teke over, og ingen har sagt at det sluttar", "Nobody has taken over, and nobody has said that it ends");
    public static readonly Text Decide = new("Avgjør hva som skjer videre", "Avgjer kva som skjer vidare", "Decide what happens next");
    public static readonly Text SomebodyCarriesOn = new("Noen fører det videre", "Nokon fører det vidare", "Somebody carries it on");
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text Who = new("Hvem", "Kven", "Who");
    public static readonly Text From = new("Fra", "Frå", "From");
    public static readonly Text Agreed = new("Hva er avtalt?", "Kva er avtalt?", "What is agreed?");
    public static readonly Text SaveHandOver = new("Lagre videreføringen", "Lagre vidareføringa", "Save the hand-over");
    public static readonly Text HandOverSaved = new("Videreføringen er lagret.", "Vidareføringa er lagra.", "The hand-over is saved.");
    public static readonly Text WhoMissing = new("Velg hvem som tar over.", "Vel kven som tek over.", "Choose who takes over.");
    public static readonly Text ItEndsHere = new("Det slutter her", "Det sluttar her", "It ends here");
    public static readonly Text WhyEnd = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text WhyMissing = new("Skriv hvorfor det slutter.", "Skriv kvifor det sluttar.", "Write why it ends.");
    public static readonly Text SaveEnd = new("Si at det slutter her", "Sei at det sluttar her", "Say that it ends here");
    public static readonly Text EndSaved = new("Det er skrevet at tiltaket slutter her.", "Det er skrive at tiltaket sluttar her.", "It is written that the initiative ends here.");
    public static readonly Text Phase = new("Fase", "Fase", "Phase");
    public static readonly Text NewPhase = new("Ny fase", "Ny fase", "New phase");
    public static readonly Text PhaseHelp = new("Videreført krever at noen har tatt over.", "Vidareført krev at nokon har teke over.", "Carried on asks that somebody has taken over.");
    public static readonly Text PhaseMissing = new("Velg fase.", "Vel fase.", "Choose a phase.");
    public static readonly Text SavePhase = new("Flytt til fasen", "Flytt til fasen", "Move to the phase");
    public static readonly Text PhaseSaved = new("Tiltaket er flyttet.", "Tiltaket er flytta.", "The initiative is moved.");
    public static readonly Text Close = new("Avslutt tiltaket", "Avslutt tiltaket", "Close the initiative");
    public static readonly Text CloseNeeds = new("Skriv først hvem som fører det videre, eller at det slutter her.", "Skriv først kven som fører det vidare, eller at det sluttar her.", "First write who carries it on, or that it ends here.");
    public static readonly Text LastDay = new("Siste dag", "Siste dag", "Last day");
    public static readonly Text SaveClose = new("Avslutt", "Avslutt", "Close");
    public static readonly Text Closed = new("Tiltaket er avsluttet.", "Tiltaket er avslutta.", "The initiative is closed.");
    private static readonly Text ClosedVerdict = new("Avsluttet {0}.", "Avslutta {0}.", "Closed on {0}.");
    private static readonly Text NextVerdict = new("Neste milepæl er {0}: {1}.", "Neste milepæl er {0}: {1}.", "The next milestone is on {0}: {1}.");
    private static readonly Text NoNextVerdict = new("Ingen milepæl er satt framover.", "Ingen milepæl er sett framover.", "No milestone is set ahead.");
    private static readonly Plural LateVerdict = new(new("Én milepæl er over tiden.", "Éin milepæl er over tida.", "One milestone is past its day."), new("{0} milepæler er over tiden.", "{0} milepælar er over tida.", "{0} milestones are past their day."));
    private static readonly Text UnsettledVerdict = new("Hvem som fører det videre, er ikke avgjort.", "Kven som fører det vidare, er ikkje avgjort.", "Who carries it on is not decided.");

    /// <summary>What lacks first, then what comes.</summary>
    public static Text Verdict(Initiative found, IReadOnlyList<ShowInitiative.Point> milestones, ShowInitiative.After after, DateOnly today)
    {
        if (found.Ended is { } ended)
        {
            return ClosedVerdict.With(ended);
        }

        var late = milestones.Count(point => point.IsLate);
        var next = milestones.Where(point => point.Reached is null && point.Due >= today).MinBy(point => point.Due);
        Text?[] said =
        [
            late == 0 ? null : LateVerdict.Of(late),
            next is null ? NoNextVerdict : NextVerdict.With(next.Due, next.Title),
            after.IsSettled ? null : UnsettledVerdict,
        ];
        return Text.Joined(" ", [.. said.OfType<Text>()]);
    }
}
