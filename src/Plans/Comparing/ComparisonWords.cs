using Samspill.Kernel;

namespace Samspill.Plans.Comparing;

internal static class ComparisonWords
{
    public static readonly Text Title = ComparingWords.Title;
    public static readonly Text Run = new("Sammenlign nå", "Samanlikn no", "Compare now");
    public static readonly Text RunAgain = new("Sammenlign på nytt", "Samanlikn på nytt", "Compare again");
    public static readonly Text None = new("Planene er ikke sammenlignet ennå. Ett trykk holder utsagnene i dem mot hverandre, på tvers av bokmål og nynorsk.", "Planane er ikkje samanlikna enno. Eitt trykk held utsegnene i dei mot kvarandre, på tvers av bokmål og nynorsk.", "The plans have not been compared yet. One press holds their statements against each other, across bokmål and nynorsk.");
    public static readonly Text ThresholdTitle = new("Minste likhet", "Minste likskap", "Least likeness");
    public static readonly Text ThresholdHelp = new("Fra 0,1 til 0,95; 0,35 er 35 av 100. Lavere finner flere par og flere som ikke hører sammen.", "Frå 0,1 til 0,95; 0,35 er 35 av 100. Lågare finn fleire par og fleire som ikkje høyrer saman.", "From 0.1 to 0.95; 0.35 is 35 of 100. Lower finds more pairs, and more that do not belong together.");
    public static readonly Text ThresholdRange = new("Skriv et tall fra {0} til {1}.", "Skriv eit tal frå {0} til {1}.", "Write a number from {0} to {1}.");
    public static readonly Text Plans = new("Planer", "Planar", "Plans");
    public static readonly Plural Made = new(new("{0} plan er sammenlignet.", "{0} plan er samanlikna.", "{0} plan is compared."), new("{0} planer er sammenlignet.", "{0} planar er samanlikna.", "{0} plans are compared."));
    public static readonly Text Share = new("{0} prosent av utsagnene er bekreftet felles med en annen kommune ({1} av {2} par er vurdert).", "{0} prosent av utsegnene er stadfesta felles med ein annan kommune ({1} av {2} par er vurderte).", "{0} per cent of the statements are confirmed as shared with another municipality (pairs judged: {1} of {2}).");
    public static readonly Text Matrix = new("Tema og kommune", "Tema og kommune", "Theme and municipality");
    public static readonly Text MatrixHelp = new("Utsagn, og hvor mange av dem en annen kommunes plan kan ha svar på.", "Utsegner, og kor mange av dei planen til ein annan kommune kan ha svar på.", "Statements, and how many of them another municipality's plan may answer.");
    public static readonly Text Cell = new("{1} av {0} med mulig svar", "{1} av {0} med mogleg svar", "{1} of {0} possibly answered");
    public static readonly Text NoStatements = new("ingen", "ingen", "none");
    public static readonly Text Pairs = new("Plan mot plan", "Plan mot plan", "Plan against plan");
    public static readonly Text First = new("Plan", "Plan", "Plan");
    public static readonly Text Other = new("Mot", "Mot", "Against");
    public static readonly Text CoverageA = new("Dekning i den første", "Dekning i den første", "Coverage of the first");
    public static readonly Text CoverageB = new("Dekning i den andre", "Dekning i den andre", "Coverage of the other");
    public static readonly Text Alignment = new("Samsvar", "Samsvar", "Alignment");
    public static readonly Text Regional = new("Likhet om regionen", "Likskap om regionen", "Regional likeness");
    public static readonly Text CopiedShare = new("Avskrift", "Avskrift", "Copied");
    public static readonly Text PairsHelp = new("Dekning, samsvar og likhet gjelder utsagnene som ikke er avskrift. Avskrift er andelen av all løpende tekst og alle lister i de to planene.", "Dekning, samsvar og likskap gjeld utsegnene som ikkje er avskrift. Avskrift er delen av all laupande tekst og alle lister i dei to planane.", "Coverage, alignment and likeness concern the statements that are not copied. Copied is the share of all running text and lists in the two plans.");
    public static readonly Text MeaningsTitle = new("Hva ordene betyr", "Kva orda tyder", "What the words mean");

    /// <summary>What is reckoned between two plans, each in a sentence.</summary>
    public static readonly IReadOnlyList<(Text Word, Text Says)> Meanings =
    [
        (new("Dekning", "Dekning", "Coverage"), new("Hvor stor del av utsagnene i planen den andre planen også har, målt i tegn.", "Kor stor del av utsegnene i planen den andre planen òg har, målt i teikn.", "How large a part of the plan's statements the other plan has too, by characters.")),
        (Alignment, new("Hvor stor del av utsagnene i begge planene som svarer til hverandre, der like ord teller mer enn omtrent like.", "Kor stor del av utsegnene i begge planane som svarer til kvarandre, der like ord tel meir enn omtrent like.", "How large a part of both plans' statements answer to each other; the same words count for more than words that are only like.")),
        (Regional, new("Dekningen begge veier, bare for utsagnene som nevner regionen.", "Dekninga begge vegar, berre for utsegnene som nemner regionen.", "Coverage both ways, only of the statements that name the region.")),
        (CopiedShare, new("Tekst med fem ord eller mer på rad som står i tre planer eller flere, eller åtte i en lov, og som ingen har sagt er et felles mål.", "Tekst med fem ord eller meir på rad som står i tre planar eller fleire, eller åtte i ei lov, og som ingen har sagt er eit felles mål.", "Text with five words or more in a row that stand in three plans or more, or eight in an act, and that nobody has said is a shared goal.")),
    ];

    public static readonly Plural NotReviewed = new(new("{0} utsagn er ikke gått gjennom ennå.", "{0} utsegn er ikkje gått gjennom enno.", "{0} statement is not gone through yet."), new("{0} utsagn er ikke gått gjennom ennå.", "{0} utsegner er ikkje gått gjennom enno.", "{0} statements are not gone through yet."));
    public static readonly Text CountsUnreviewed = new("Utsagn som ingen har gått gjennom, er med i sammenligningen: {0}", "Utsegner som ingen har gått gjennom, er med i samanlikninga: {0}", "Statements that nobody has gone through are in the comparison: {0}");
    public static readonly Text NothingThere = new("ingen slik tekst", "ingen slik tekst", "no such text");
    public static readonly Text ToJudge = new("Par å vurdere", "Par å vurdere", "Pairs to judge");
    public static readonly Text SaidNo = new("Sagt nei til", "Sagt nei til", "Said no to");
    public static readonly Text SharedGoal = new("Dette er et felles mål", "Dette er eit felles mål", "This is a shared goal");
    public static readonly Text SharedGoalHelp = new("Står likt i tre planer eller flere, eller i en lov. Er det kommunenes eget mål, si det, så telles det.", "Står likt i tre planar eller fleire, eller i ei lov. Er det kommunane sitt eige mål, sei det, så blir det talt.", "Stands alike in three plans or more, or in an act. If it is the municipalities' own goal, say so, and it counts.");
    public static readonly Text AllJudged = new("Alle par er vurdert.", "Alle par er vurderte.", "All pairs are judged.");
    public static readonly Text Shared = new("Mulig felles", "Mogleg felles", "Possibly shared");
    public static readonly Text ConfirmedShared = new("Bekreftet felles", "Stadfesta felles", "Confirmed as shared");
    public static readonly Text Contradictory = new("Mulig motsigelse", "Mogleg motseiing", "Possible contradiction");
    public static readonly Text SaidDifferently = new("Sier ulikt", "Seier ulikt", "Say differently");
    public static readonly Text ConfirmedContradictory = new("Bekreftet felles, mulig motsigelse", "Stadfesta felles, mogleg motseiing", "Confirmed as shared, possible contradiction");
    private static readonly Text RelatedShared = new("Beslektet, ikke samme sak", "I slekt, ikkje same sak", "Related, not the same matter");
    private static readonly Text RelatedContradictory = new("Beslektet, mulig motsigelse", "I slekt, mogleg motseiing", "Related, possible contradiction");
    public static readonly Text Alone = new("Står alene", "Står aleine", "Stand alone");
    public static readonly Text Copied = new("Avskrift", "Avskrift", "Copied");
    public static readonly Text Region = new("Om regionen", "Om regionen", "About the region");
    public static readonly Text AllMatters = new("Alle saker", "Alle saker", "All matters");
    public static readonly Text Show = new("Vis", "Vis", "Show");
    public static readonly Text NoMatters = new("Ingen saker her.", "Ingen saker her.", "No matters here.");
    public static readonly Text Same = new("Samme", "Same", "Same");
    public static readonly Text Related = new("Beslektet", "I slekt", "Related");
    public static readonly Text No = new("Nei", "Nei", "No");
    public static readonly Text ScoreTitle = new("Likhet", "Likskap", "Likeness");
    public static readonly Text VerdictTitle = new("Vurdering", "Vurdering", "Verdict");
    public static readonly Text Matches = new("Par", "Par", "Pairs");
    public static readonly Text StatementB = new("Utsagn i den andre", "Utsegn i den andre", "Statement of the other");
    public static readonly Text Statements = new("Utsagn", "Utsegner", "Statements");
    public static readonly Text Matter = new("Sak", "Sak", "Matter");
    public static readonly Text PerCent = new("{0}, prosent", "{0}, prosent", "{0}, per cent");
    public static readonly Text OfHundred = new("{0}, av 100", "{0}, av 100", "{0}, of 100");
    private static readonly Text Score = new("likhet {0:0} av 100", "likskap {0:0} av 100", "likeness {0:0} of 100");
    private static readonly Text WordForWord = new("samme ord, tallene unntatt", "same ord, tala unnatekne", "the same words, but for numbers");
    public static readonly Text PairsOf = new("Par {0}–{1} av {2}", "Par {0}–{1} av {2}", "Pairs {0}–{1} of {2}");
    public static readonly Text Because = new("Deler: {0}", "Deler: {0}", "Share: {0}");
    private static readonly Text OneSays = new("{0}: bare den ene sier «{1}»", "{0}: berre den eine seier «{1}»", "{0}: only one of them says “{1}”");
    private static readonly Text Disagree = new("{0}: «{1}» mot «{2}»", "{0}: «{1}» mot «{2}»", "{0}: “{1}” against “{2}”");
    public static readonly Text JudgedAs = new("Vurdert: {0}, {1}", "Vurdert: {0}, {1}", "Judged: {0}, {1}");
    public static readonly Text NotJudged = new("Ikke vurdert", "Ikkje vurdert", "Not judged");
    public static readonly Text Judged = new("Vurderingen er lagret: {0}.", "Vurderinga er lagra: {0}.", "The verdict is saved: {0}.");
    public static readonly Text JudgePair = new("Sier de det samme?", "Seier dei det same?", "Do they say the same?");
    public static readonly Text RestsOn = new("Bygger på", "Byggjer på", "Rests on");
    public static readonly Text On = new("Laget", "Laga", "Made");
    public static readonly Text WordList = new("Ordliste for bokmål og nynorsk", "Ordliste for bokmål og nynorsk", "List of words of bokmål and nynorsk");
    public static readonly Text BackgroundTitle = new("Liste over hvor vanlige ord er", "Liste over kor vanlege ord er", "List of how common words are");
    public static readonly Text Earlier = new("Andre sammenligninger", "Andre samanlikningar", "Other comparisons");
    public static readonly Text Numbered = new("nr. {0}, {1:d}", "nr. {0}, {1:d}", "no. {0}, {1:d}");
    public static readonly Text NumberedTrial = new("nr. {0}, {1:d}, utvalg", "nr. {0}, {1:d}, utval", "no. {0}, {1:d}, some plans");
    public static readonly Text IsTrial = new("Et utvalg av planene. Indikatorene regner med den siste sammenligningen av alle planer.", "Eit utval av planane. Indikatorane reknar med den siste samanlikninga av alle planar.", "Some of the plans. The indicators rest on the last comparison of all plans.");
    public static readonly Text TrialHelp = new("Velger du bare noen, blir det en prøve som ingen indikator regner med.", "Vel du berre nokre, blir det ei prøve som ingen indikator reknar med.", "If you choose only some, it is a trial that no indicator rests on.");
    public static readonly Text AsDocx = new("DOCX", "DOCX", "DOCX");
    public static readonly Text AsXlsx = new("XLSX", "XLSX", "XLSX");
    public static readonly Text AsJson = new("JSON", "JSON", "JSON");
    public static readonly Text Statement = new("Utsagn", "Utsegn", "Statement");
    public static readonly Text Names = new("Nevner", "Nemner", "Names");
    public static readonly Text Place = new("Sted i planen", "Stad i planen", "Place in the plan");
    public static readonly Text VerdictMissing = new("Velg samme, beslektet eller nei.", "Vel same, i slekt eller nei.", "Choose same, related or no.");
    public static readonly Text PairMissing = new("Si hvilke to utsagn det gjelder.", "Sei kva to utsegner det gjeld.", "Say which two statements it concerns.");
    public static readonly Text PlanVersion = new("{0}, versjon {1}", "{0}, versjon {1}", "{0}, version {1}");

    public static Text Of(Verdict verdict) => verdict switch { Comparing.Verdict.Same => Same, Comparing.Verdict.Related => Related, _ => No };

    /// <summary>A matter: what the machine matched is possible only, until a person has said that two of its sentences are the same, or related.</summary>
    public static Text Of(MatterKind kind, Verdict? said) => (kind, said) switch
    {
        (MatterKind.Shared, Verdict.Same) => ConfirmedShared,
        (MatterKind.Contradictory, Verdict.Same) => ConfirmedContradictory,
        (MatterKind.Shared, Verdict.Related) => RelatedShared,
        (MatterKind.Contradictory, Verdict.Related) => RelatedContradictory,
        _ => Of(kind),
    };

    /// <summary>What two sentences disagree on; a word that only one of them has stands alone.</summary>
    public static Text Of(ResultConflict conflict) => ComparingWords.Conflict(conflict) is var on && conflict is { A.Length: > 0, B.Length: > 0 } ? Disagree.With(on, conflict.A, conflict.B) : OneSays.With(on, conflict.A + conflict.B);

    /// <summary>How like two sentences are, from 0 to 1, in words.</summary>
    public static Text HowLike(decimal score) => score >= .995m ? WordForWord : Score.With(Math.Floor(score * 100));

    public static Text Of(MatterKind kind) => kind switch { MatterKind.Shared => Shared, MatterKind.Contradictory => Contradictory, MatterKind.Copied => Copied, _ => Alone };
}

internal static class ComparisonRefusals
{
    public static readonly Refusal TooFew = new("plans.too-few-plans", new("Velg minst to planer som har tekst.", "Vel minst to planar som har tekst.", "Choose at least two plans that have a text."));
    public static readonly Refusal TooMany = new("plans.too-many-plans", new("Velg inntil {0} planer.", "Vel inntil {0} planar.", "Choose up to {0} plans."));
    public static readonly Refusal NoPair = new("plans.no-such-pair", new("Sammenligningen har ikke dette paret.", "Samanlikninga har ikkje dette paret.", "The comparison has no such pair."), RefusalKind.Absent);
}
