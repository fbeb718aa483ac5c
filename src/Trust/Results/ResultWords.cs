using Samspill.Kernel;
using Samspill.Trust.Pulse;

namespace Samspill.Trust.Results;

/// <summary>The words of what has been released.</summary>
internal static class ResultWords
{
    public static readonly Text Verdict = new("{0} stoler minst på {1}: {2:0.#} av 100.", "{0} stoler minst på {1}: {2:0.#} av 100.", "{0}: least trust in {1}, {2:0.#} of 100.");
    public static readonly Text AsLittle = new("{0} stoler like lite på {1}.", "{0} stoler like lite på {1}.", "{0}: as little in {1}.");
    public static readonly Text VerdictHidden = new("Ingen tall kan vises: det er for få svar.", "Ingen tal kan visast: det er for få svar.", "No figures can be shown: there are too few answers.");
    public static readonly Text VerdictUnsure = new("Tallene bygger på få svar. Ingen av dem er sikre nok til å si hvor tilliten er svakest.", "Tala byggjer på få svar. Ingen av dei er sikre nok til å seie kvar tilliten er svakast.", "The figures rest on few answers. None of them is certain enough to say where trust is weakest.");
    public static readonly Text VerdictUntold = new("Tallene som vises, kan ikke si hvor tilliten er svakest.", "Tala som blir viste, kan ikkje seie kvar tilliten er svakast.", "The figures that are shown cannot say where trust is weakest.");
    public static readonly Text VerdictNone = new("Tilliten er ikke målt ennå.", "Tilliten er ikkje målt enno.", "Trust has not been measured yet.");
    public static readonly Text Source = new("{0}, frigitt {1}", "{0}, frigjeve {1}", "{0}, released {1}");
    public static readonly Text Matrix = new("Hvem stoler på hvem", "Kven stoler på kven", "Who trusts whom");
    public static readonly Text MatrixCaption = new("Tillit fra gruppen i raden til parten i kolonnen, 0–100", "Tillit frå gruppa i rada til parten i kolonnen, 0–100", "Trust of the group in the row in the party of the column, 0–100");
    public static readonly Text Rater = new("De som svarer", "Dei som svarer", "Those who answer");
    public static readonly Text AllGroups = new("Alle gruppene", "Alle gruppene", "All groups");
    public static readonly Text Overall = new("Samlet tillit", "Samla tillit", "Trust overall");
    public static readonly Text Rate = new("Svarte", "Svarte", "Answered");
    public static readonly Text RateOf = new("om lag {0} av {1} ({2} %)", "om lag {0} av {1} ({2} %)", "about {0} of {1} ({2} %)");
    public static readonly Text RateFew = new("færre enn fem av {0}", "færre enn fem av {0}", "fewer than five of {0}");
    public static readonly Text Interval = new("{0:0.#}–{1:0.#}", "{0:0.#}–{1:0.#}", "{0:0.#}–{1:0.#}");
    public static readonly Text CountOnly = new("ca. {0} svar", "ca. {0} svar", "about {0} answers");
    public static readonly Text FewForInterval = new("usikkerhet vises fra ti svar", "uvisse blir vist frå ti svar", "uncertainty is shown from ten answers");
    public static readonly Text FewForIndex = new("usikkerhet vises når hver gruppe har ti svar", "uvisse blir vist når kvar gruppe har ti svar", "uncertainty is shown when each group has ten answers");
    public static readonly Text UnsureHidden = new("usikkerhet skjult: vern", "uvisse skjult: vern", "uncertainty hidden: protection");
    public static readonly Text Sure = new("{0}, ca. {1} svar", "{0}, ca. {1} svar", "{0}, about {1} answers");
    public static readonly Text SureRate = new("{0}, ca. {1} svar, {2} % svarte", "{0}, ca. {1} svar, {2} % svara", "{0}, about {1} answers, {2} % answered");
    public static readonly Text Method = new("Poeng 0–100: 0 er helt uenig i at man kan stole på parten, 100 helt enig. Under står 95 %-intervallet for gruppen slik den er i dag, og n: hvor mange som svarte, rundet ned til fem. «Alle gruppene» teller hver gruppe likt. «Hele regionen» teller hvert svar likt.", "Poeng 0–100: 0 er heilt ueinig i at ein kan stole på parten, 100 heilt einig. Under står 95 %-intervallet for gruppa slik ho er i dag, og n: kor mange som svara, runda ned til fem. «Alle gruppene» tel kvar gruppe likt. «Heile regionen» tel kvart svar likt.", "Points 0–100: 0 disagrees completely that the party can be trusted, 100 agrees completely. Below stand the 95 % interval for the group as it is today, and n: how many answered, rounded down to fives. “All groups” counts each group alike. “The whole region” counts each answer alike.");
    public static readonly Text RateNote = new("«Svarte» er av alle i gruppen, eller av dem som ble invitert der de var flere.", "«Svarte» er av alle i gruppa, eller av dei som vart inviterte der dei var fleire.", "“Answered” is of all in the group, or of those invited where they were more.");
    public static readonly Text WhyHidden = new("Skjult, færre enn fem: det trengs minst fem svar. Skjult, vern: tallet kunne røpe hva enkeltpersoner svarte, eller hjelpe noen å regne ut et annet skjult tall.", "Skjult, færre enn fem: det trengst minst fem svar. Skjult, vern: talet kunne røpe kva enkeltpersonar svara, eller hjelpe nokon å rekne ut eit anna skjult tal.", "Hidden, fewer than five: at least five answers are needed. Hidden, protection: the figure could tell what single persons answered, or help somebody reckon out another hidden figure.");
    public static readonly Text Map = new("Tillitskart", "Tillitskart", "Trust map");
    public static readonly Text MapSays = new("Pilen går fra den som svarer til den det svares om. Tykkere pil er mer tillit. Tallet i ruten er tilliten innad.", "Pila går frå den som svarer til den det blir svart om. Tjukkare pil er meir tillit. Talet i ruta er tilliten innetter.", "The arrow goes from those who answer to those rated. A thicker arrow is more trust. The number in the box is the trust within.");
    public static readonly Text MapLabel = new("Piler mellom gruppene. De samme tallene står i tabellen «Hvem stoler på hvem».", "Piler mellom gruppene. Dei same tala står i tabellen «Kven stoler på kven».", "Arrows between the groups. The same numbers stand in the table “Who trusts whom”.");
    public static readonly Text MapRegion = new("Tillitskart, kan rulles sidelengs", "Tillitskart, kan rullast sidelengs", "Trust map, scrolls sideways");
    public static readonly Text Within = new("innad {0}", "innetter {0}", "within {0}");
    public static readonly Text Place = new("Stedet", "Staden", "The place");
    public static readonly Text PlaceCaption = new("Stedsidentitet og framtidstro, gruppe for gruppe", "Stadidentitet og framtidstru, gruppe for gruppe", "Place identity and optimism, group by group");
    public static readonly Text TopicTitle = new("Tema", "Tema", "Topic");
    public static readonly Text Score = new("Poeng", "Poeng", "Points");
    public static readonly Text IntervalTitle = new("95 %-intervall", "95 %-intervall", "95 % interval");
    public static readonly Text Spread = new("Spredning", "Spreiing", "Spread");
    public static readonly Text Answers = new("Svar", "Svar", "Answers");
    public static readonly Text About = new("om lag {0}", "om lag {0}", "about {0}");
    public static readonly Text SpreadNote = new("Spredning er standardavviket i trinn på skalaen 1–5: nær 0 er alle enige, over 1,5 er meningene delt.", "Spreiing er standardavviket i trinn på skalaen 1–5: nær 0 er alle einige, over 1,5 er meiningane delte.", "Spread is the standard deviation in steps of the scale 1–5: near 0 all agree, above 1.5 opinions are divided.");
    public static readonly Text Change = new("Endring siden forrige runde", "Endring sidan førre runde", "Change since the round before");
    public static readonly Text NoChange = new("Det er ingen tidligere runde med de samme spørsmålene å sammenligne med.", "Det er ingen tidlegare runde med dei same spørsmåla å jamføre med.", "There is no earlier round with the same questions to compare with.");
    public static readonly Text OthersAsked = new("Tidligere runder med de samme spørsmålene har spurt andre grupper eller kommuner, så tallene kan ikke sammenlignes.", "Tidlegare rundar med dei same spørsmåla har spurt andre grupper eller kommunar, så tala kan ikkje jamførast.", "Earlier rounds with the same questions asked other groups or municipalities, so the figures cannot be compared.");
    public static readonly Text TooFewToCompare = new("De samme er spurt før, men det er for få svar til å sammenligne.", "Dei same er spurde før, men det er for få svar til å jamføre.", "The same were asked before, but there are too few answers to compare.");
    public static readonly Text Points = new("Endring i poeng", "Endring i poeng", "Change in points");
    public static readonly Text Judgement = new("Kan vi si det?", "Kan vi seie det?", "Can we say so?");
    public static readonly Text IsCertain = new("ja, tydelig endring", "ja, tydeleg endring", "yes, a clear change");
    public static readonly Text IsNot = new("nei, det kan være tilfeldig", "nei, det kan vere tilfeldig", "no, it may be chance");
    public static readonly Text ChangeNote = new("«Tydelig» sier vi når faren for å kalle noe endret som ikke er det, er under 5 % for alle cellene samlet (Holm). Bare runder med samme spørsmål til de samme gruppene i de samme kommunene sammenlignes.", "«Tydeleg» seier vi når faren for å kalle noko endra som ikkje er det, er under 5 % for alle cellene samla (Holm). Berre rundar med same spørsmål til dei same gruppene i dei same kommunane blir jamførte.", "We say “clear” when the risk of calling anything changed that is not is under 5 % for all cells together (Holm). Only rounds with the same questions to the same groups of the same municipalities are compared.");
    public static readonly Text Detectable = new("En like stor runde til vil i fire av fem tilfeller vise det når samlet tillit har endret seg {0:0.#} poeng eller mer. En mindre endring må dere spørre flere for å se.", "Ein like stor runde til vil i fire av fem tilfelle vise det når samla tillit har endra seg {0:0.#} poeng eller meir. Ei mindre endring må de spørje fleire for å sjå.", "Another round as large will in four cases of five show it when trust overall has changed by {0:0.#} points or more. To see a smaller change, ask more people.");
    public static readonly Text OverTime = new("Over tid", "Over tid", "Over time");
    public static readonly Text OverTimeOf = new("Samlet tillit fra runde til runde: {0}", "Samla tillit frå runde til runde: {0}", "Trust overall from round to round: {0}");
    public static readonly Text LineSays = new("Samlet tillit, 0–100, med 95 %-intervallet som skygge.", "Samla tillit, 0–100, med 95 %-intervallet som skugge.", "Trust overall, 0–100, with the 95 % interval as a shade.");
    public static readonly Text WhyLines = new("På samme linje står bare runder som stilte de samme spørsmålene til de samme gruppene i de samme kommunene.", "På same linje står berre rundar som stilte dei same spørsmåla til dei same gruppene i dei same kommunane.", "On one line stand only rounds that put the same questions to the same groups of the same municipalities.");
    public static readonly Text AskedIn = new("{0} i {1}", "{0} i {1}", "{0} in {1}");
    public static readonly Text ByQuestions = new("{0} (spørsmålssett {1})", "{0} (spørsmålssett {1})", "{0} (set of questions {1})");
    public static readonly Text Round = new("Runde", "Runde", "Round");
    public static readonly Text Closed = new("Lukket", "Lukka", "Closed");
    public static readonly Text Table = new("Alle tallene", "Alle tala", "All the figures");
    public static readonly Text Answered = new("Svarene", "Svara", "The answers");
    public static readonly Text Choose = new("Vis", "Vis", "Show");
    public static readonly Text Few = new("skjult: færre enn fem", "skjult: færre enn fem", "hidden: fewer than five");
    public static readonly Text Protects = new("skjult: vern", "skjult: vern", "hidden: protection");
    public static readonly Text Hidden = new("Skjult fordi", "Skjult fordi", "Hidden because");
    public static readonly Text NotHidden = new("vises", "blir vist", "shown");

    public static readonly Text NotShown = new("vises ikke", "blir ikkje vist", "not shown");

    /// <summary>A release in one sentence.</summary>
    public static Text VerdictOf(Result? result) => result is null ? VerdictNone
        : result.AllWeakest() is [var weakest, .. var others] ? others.Aggregate(Between(Verdict, weakest), (said, other) => said.Then(Between(AsLittle, other)))
        : result.Kind == Waves.WaveKind.Own ? Source.With(result.Title, result.ReleasedOn)
        : !result.Cells.Any(cell => cell.Score is not null) ? VerdictHidden
        : result.Cells.Any(cell => cell is { Score: not null, Group: not null } && (cell.Low is not null || cell.CountAbout >= 10)) ? VerdictUntold : VerdictUnsure;

    private static Text Between(Text says, Cell cell) => says.With(PulseWords.Of(Measure.Self(cell.Group!.Value)), InSentence(Measure.TopicOf(cell.Measure)!.Value), cell.Score);

    /// <summary>How many of those asked took part; null when they were not asked.</summary>
    public static string? RateOfAsked(Share? share) => share is null ? null : share.CountAbout is { } count ? RateOf.With(count, share.Population, share.Percent).ToString() : RateFew.With(share.Population).ToString();

    /// <summary>How sure a figure is: its interval, or why there is none.</summary>
    public static Text IntervalOf(RaterGroup? group, decimal? low, decimal? high, int? count) =>
        low is not null && high is not null ? Interval.With(low, high) : group is null ? FewForIndex : count < 10 ? FewForInterval : UnsureHidden;

    /// <summary>How sure a figure is, of how many, and what share of those asked they were.</summary>
    public static Text SureOf(HowSure sure) => IntervalOf(sure.Group, sure.Low, sure.High, sure.CountAbout) is var interval && sure.Percent is { } percent ? SureRate.With(interval, sure.CountAbout, percent) : Sure.With(interval, sure.CountAbout);

    /// <summary>Why no change is shown.</summary>
    public static Text NoChangeFor(Earlier earlier) => earlier switch { Earlier.None => NoChange, Earlier.Others => OthersAsked, _ => TooFewToCompare };

    public static Text Of(HiddenReason reason) => reason == HiddenReason.Few ? Few : Protects;

    public static Text Of(string measure) => measure == Measure.Overall ? Overall : Measure.TopicOf(measure) is { } topic ? PulseWords.Of(topic) : Text.Same(measure);

    /// <summary>A group at the head of a row.</summary>
    public static Text Of(RaterGroup? group) => group is { } one ? PulseWords.Of(one) : AllGroups;

    /// <summary>Who is trusted, within a sentence.</summary>
    public static Text InSentence(Topic topic) => topic switch
    {
        Topic.Politicians => new("politikerne", "politikarane", "the politicians"),
        Topic.Employees => new("de ansatte i kommunen", "dei tilsette i kommunen", "the municipality’s employees"),
        Topic.Business => new("næringslivet", "næringslivet", "business"),
        Topic.Voluntary => new("frivilligheten", "frivilligheita", "the voluntary sector"),
        Topic.Neighbours => new("nabokommunene", "nabokommunane", "the neighbouring municipalities"),
        Topic.County => new("fylkeskommunen", "fylkeskommunen", "the county"),
        _ => new("de besøkende", "dei besøkjande", "visitors"),
    };
}
