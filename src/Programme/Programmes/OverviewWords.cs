using Samspill.Kernel;

namespace Samspill.Programme.Programmes;

internal static class OverviewWords
{
    public static readonly Text PagesOfGoals = new("Flere mål", "Fleire mål", "More goals");
    public static readonly Text Week = new("uke {0}, {1}", "veke {0}, {1}", "week {0}, {1}");
    public static readonly Text Bottleneck = new("Flaskehals", "Flaskehals", "Bottleneck");
    public static readonly Text FoundIn = new("funnet i {0}", "funnen i {0}", "found in {0}");
    public static readonly Text SeeChain = new("Se årsak, følge og mottiltak", "Sjå årsak, følgje og mottiltak", "See cause, consequence and countermeasure");
    public static readonly Text HoursAgreed = new("Avsatt tid avtalt", "Avsett tid avtalt", "Time set aside");
    public static readonly Text ForGoals = new("for {0} av {1} mål", "for {0} av {1} mål", "for {0} of {1} goals");
    public static readonly Text LastDecision = new("Siste styringsvedtak", "Siste styringsvedtak", "Last steering decision");
    public static readonly Plural DaysAgo = new(new("{0} dag siden", "{0} dag sidan", "{0} day ago"), new("{0} dager siden", "{0} dagar sidan", "{0} days ago"));
    public static readonly Text NoDecision = new("ingen med dato", "ingen med dato", "none with a date");
    public static readonly Text LongSilences = new("Stille perioder, to år", "Stille periodar, to år", "Quiet periods, two years");
    public static readonly Text OverSeventy = new("{0} på over 70 dager", "{0} på over 70 dagar", "{0} of more than 70 days");
    public static readonly Text Goals = new("{0} mål", "{0} mål", "{0} goals");
    public static readonly Text Goal = new("Mål {0}", "Mål {0}", "Goal {0}");
    public static readonly Text Stated = new("Søknaden sier {0}, registeret har {1}.", "Søknaden seier {0}, registeret har {1}.", "The application says {0}, the register has {1}.");
    public static readonly Text Mend = new("Rett til det registeret har", "Rett til det registeret har", "Mend it to what the register has");
    public static readonly Text Owner = new("Eier", "Eigar", "Owner");
    public static readonly Text LastMeasured = new("Sist målt", "Sist målt", "Last measured");
    public static readonly Text Next = new("Neste", "Neste", "Next");
    public static readonly Text NoDate = new("ingen dato satt", "ingen dato sett", "no date set");
    public static readonly Text GoalCheck = new("Målsjekk", "Målsjekk", "Goal check");
    public static readonly Text OfTen = new("{0} av 10", "{0} av 10", "{0} of 10");
    public static readonly Text Silent = new("Taus", "Taus", "Silent");
    public static readonly Text Quiet = new("taus", "taus", "silent");
    public static readonly Text QuietOwner = new("{0}: taus {1}", "{0}: taus {1}", "{0}: silent {1}");
    public static readonly Plural ForDays = new(new("i {0} dag", "i {0} dag", "for {0} day"), new("i {0} dager", "i {0} dagar", "for {0} days"));
    public static readonly Text AskedWaiting = new("Spurt {0}, venter", "Spurd {0}, ventar", "Asked {0}, waiting");
    public static readonly Text YesBut = new("ja, men", "ja, men", "yes, but");
    public static readonly Text No = new("Nei", "Nei", "No");
    public static readonly Text NotAsked = new("ingen er spurt", "ingen er spurd", "nobody asked");
    public static readonly Plural Days = new(new("{0} dag", "{0} dag", "{0} day"), new("{0} dager", "{0} dagar", "{0} days"));
    public static readonly Text NextDates = new("Neste møter og frister", "Neste møte og fristar", "Next meetings and dates");
    public static readonly Text SilentNow = new("Stille nå", "Stille no", "Silent now");
    public static readonly Text SilentRemark = new("Det lengste først", "Det lengste først", "The longest first");
    public static readonly Text StatusFromOwner = new("Mål {0}: status fra eier", "Mål {0}: status frå eigar", "Goal {0}: status from the owner");
    public static readonly Text NewOwnerAfterNo = new("Mål {0}: ny eier etter nei", "Mål {0}: ny eigar etter nei", "Goal {0}: a new owner after a no");
    public static readonly Text LeaderMustAsk = new("Prosjektleder må spørre noen.", "Prosjektleiar må spørje nokon.", "The project leader must ask somebody.");
    public static readonly Text PastItsDay = new("{0}. Skulle vært nådd {1}.", "{0}. Skulle vore nådd {1}.", "{0}. Was due on {1}.");
    public static readonly Text NoDates = new("Ingen datoer framover. Sett en milepæl på et tiltak.", "Ingen datoar framover. Set ein milepæl på eit tiltak.", "No dates ahead. Set a milestone on an initiative.");
    public static readonly Text NobodySilent = new("Alle eiere har latt høre fra seg den siste måneden.", "Alle eigarar har late høyre frå seg den siste månaden.", "All owners have been heard from in the last month.");
    public static readonly Text NobodyAskedYet = new("Ingen er spurt om å eie et mål ennå.", "Ingen er spurd om å eige eit mål enno.", "Nobody has been asked to own a goal yet.");
    public static readonly Text AnAnswer = new("svar", "svar", "answer");
    public static readonly Text AnswerFor = new("Svar om å eie mål {0}", "Svar om å eige mål {0}", "Answer about owning goal {0}");
    public static readonly Text EffectCheck = new("Etterprøving av antatt effekt", "Etterprøving av venta effekt", "Review of an assumed effect");
    public static readonly Text ReadReport = new("Les sluttrapporten", "Les sluttrapporten", "Read the final report");
    public static readonly Text Workbook = new("Arbeidsbok", "Arbeidsbok", "Workbook");
    public static readonly Text WhatIsMissing = new("Hva mangler i rapporten?", "Kva manglar i rapporten?", "What is missing in the report?");
    public static readonly Text SeeTimeline = new("Se tidslinjen", "Sjå tidslinja", "See the timeline");
    public static readonly Text WithoutOwner = new("Uten eier", "Utan eigar", "Without owner");
    public static readonly Text SaidNo = new("Forespurt eier svarte nei. Ingen ny er spurt.", "Spurd eigar svarte nei. Ingen ny er spurd.", "The owner asked said no. Nobody else has been asked.");
    public static readonly Text Changed = new("Lagt om", "Lagt om", "Changed");
    public static readonly Text ChangedNoReason = new("Målet er lagt om. Grunnen er ikke oppgitt.", "Målet er lagt om. Grunnen er ikkje oppgitt.", "The goal was changed. The reason is not stated.");
    public static readonly Text NotWorkedOn = new("Ikke arbeidet med", "Ikkje arbeidd med", "Not worked on");
    public static readonly Text NotMeasured = new("Ikke målt", "Ikkje målt", "Not measured");
    public static readonly Text NoResults = new("Ingen resultater er rapportert.", "Ingen resultat er rapporterte.", "No results have been reported.");
    public static readonly Text NotLinked = new("Ikke koblet", "Ikkje kopla", "Not linked");
    public static readonly Text NotLinkedSays = new("Målet har tall, men ikke noe tiltak er koblet til det.", "Målet har tal, men ikkje noko tiltak er kopla til det.", "The goal has numbers, but no initiative is linked to it.");
    public static readonly Text OutputsOnly = new("Bare leveranser", "Berre leveransar", "Outputs only");
    public static readonly Text EffectsUnmeasured = new("Det som skulle bli annerledes, er ikke målt: {0}.", "Det som skulle bli annleis, er ikkje målt: {0}.", "What was to become different is not measured: {0}.");
    public static readonly Text NoEffectIndicator = new("Ingen indikator sier hva som skulle bli annerledes.", "Ingen indikator seier kva som skulle bli annleis.", "No indicator says what was to become different.");
    public static readonly Text Measured = new("Effekt målt", "Effekt målt", "Effect measured");
    public static readonly Text EffectsMeasured = new("Det som skulle bli annerledes, er målt.", "Det som skulle bli annleis, er målt.", "What was to become different is measured.");
    public static readonly Text Value = new("{0:#,0.##}", "{0:#,0.##}", "{0:#,0.##}");
    public static readonly Text Part = new("{0:#,0.##} av {1:#,0.##}", "{0:#,0.##} av {1:#,0.##}", "{0:#,0.##} of {1:#,0.##}");
    public static readonly Text Legend = new("Slik leses rutene", "Slik les du rutene", "How to read the tiles");
    public static readonly Text OnTrack = new("I rute", "I rute", "On track");
    public static readonly Text OnTrackSays = new("på eller over målbanen, eller målt", "på eller over målbana, eller målt", "on or above the target path, or measured");
    public static readonly Text Behind = new("Henger etter", "Heng etter", "Behind");
    public static readonly Text BehindSays = new("noe gjenstår, ordet sier hva", "noko står att, ordet seier kva", "something remains, the word says what");
    public static readonly Text Stopped = new("Stopp", "Stopp", "Stopped");
    public static readonly Text StoppedSays = new("kan ikke gå videre", "kan ikkje gå vidare", "cannot go on");
    public static readonly Text ChangedSays = new("målet er endret", "målet er endra", "the goal was changed");
    public static readonly Text NotMeasuredSays = new("tallet finnes ikke, det er ikke 0", "talet finst ikkje, det er ikkje 0", "there is no number, it is not 0");
    public static readonly Text CheckSays = new("Målsjekk teller hvor mange av ti regler målet består.", "Målsjekk tel kor mange av ti reglar målet består.", "The goal check counts how many of ten rules the goal passes.");
    public static readonly Text NoGoals = new("Programmet har ingen mål ennå. Lim inn målene fra tilsagnsbrevet, så sjekkes hver setning idet den lander.", "Programmet har ingen mål enno. Lim inn måla frå tilsegnsbrevet, så blir kvar setning sjekka idet ho landar.", "The programme has no goals yet. Paste the goals from the grant letter, and each sentence is checked as it lands.");
    public static readonly Text Begin = new("Start med målene", "Start med måla", "Begin with the goals");
    private static readonly Text AllResults = new("Alle målene har et resultat å vise til, eller et svar på hvorfor ikke.", "Alle måla har eit resultat å vise til, eller eit svar på kvifor ikkje.", "Every goal has a result to show, or an answer why not.");
    private static readonly Text NoneOf = new("{0} av {1} mål har ikke noe resultat å vise til.", "{0} av {1} mål har ikkje noko resultat å vise til.", "{0} of {1} goals have no result to show.");
    private static readonly Text OneOf = new("Ett av {0} mål har ikke noe resultat å vise til.", "Eitt av {0} mål har ikkje noko resultat å vise til.", "One of {0} goals has no result to show.");
    private static readonly Text PivotOne = new("Ett er lagt om uten registrert vedtak.", "Eitt er lagt om utan registrert vedtak.", "One was changed without a registered decision.");
    private static readonly Text PivotMany = new("{0} er lagt om uten registrert vedtak.", "{0} er lagde om utan registrert vedtak.", "{0} were changed without a registered decision.");
    private static readonly Text NotYet = new("Sluttrapporten kan ikke fryses ennå.", "Sluttrapporten kan ikkje frysast enno.", "The final report cannot be frozen yet.");

    /// <summary>What an owner has answered, as a tile and a list tell it; null when nobody has been asked.</summary>
    public static Text? Says(ShowProgramme.Owner owner, DateOnly today) => owner switch
    {
        { State: ShowProgramme.OwnerState.Silent } => Silent.Then(ForDays.Of(owner.SilentDays ?? 0)),
        { State: ShowProgramme.OwnerState.Waiting, On: { } asked } => AskedWaiting.With(asked.Short(today)),
        { State: ShowProgramme.OwnerState.No } => owner.On is { } answered ? No.Then(answered.Short(today)) : No,
        { State: ShowProgramme.OwnerState.YesBut, Role: { } role } => Text.Same(role).Then(YesBut, ": "),
        { State: ShowProgramme.OwnerState.Phantom, Role: { } role } => QuietOwner.With(role, ForDays.Of(owner.SilentDays ?? 0)),
        { State: ShowProgramme.OwnerState.Yes, Role: { } role } => Text.Same(role),
        _ => null,
    };

    /// <summary>The state of the programme, as a person would say it.</summary>
    public static Text Verdict(int without, int pivots, int of, bool mayFreeze, DateOnly? closedOn = null)
    {
        if (closedOn is { } last)
        {
            return ClosureWords.ClosedOn.With(last).Then(Results(without, pivots, of));
        }

        if (of == 0)
        {
            return NoGoals;
        }

        var said = Results(without, pivots, of);
        return mayFreeze ? said : said.Then(NotYet);
    }

    private static Text Results(int without, int pivots, int of)
    {
        var said = without switch
        {
            0 => AllResults,
            1 => OneOf.With(NumberWords.Neuter(of)),
            _ => NoneOf.With(NumberWords.Neuter(without).Capital(), NumberWords.Neuter(of)),
        };
        return pivots switch
        {
            0 => said,
            1 => said.Then(PivotOne),
            _ => said.Then(PivotMany.With(NumberWords.Neuter(pivots).Capital())),
        };
    }
}
