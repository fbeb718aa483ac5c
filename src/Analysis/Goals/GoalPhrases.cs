using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Goals;

/// <summary>The word lists of the goal check: bokmål, nynorsk and English side by side, since goals mix them. Forms of a word stand together.</summary>
internal static class GoalPhrases
{
    /// <summary>S1: verbs of effort that do not say what will be different.</summary>
    public static readonly PhraseList VagueVerbs = Phrase.List(
        "legge|legger|legges|leggje|legg|leggjast til rette", "tilrettelegge|tilrettelegger|tilrettelegges|tilretteleggje",
        "bidra|bidrar|bidreg|bidrege til", "medverke|medverkar|medverka|medvirke|medvirker til",
        "jobbe|jobber|jobbar for", "arbeide|arbeider|arbeidar for",
        "sikre|sikrer|sikres|sikrar|sikrast|sikra", "fremme|fremmer|fremmes|fremje|fremjar|fremjast",
        "styrke|styrker|styrkes|styrkje|styrkjer|styrkar|styrkast", "utvikle|utvikler|utvikles|utviklar|utviklast",
        "videreutvikle|videreutvikler|videreutvikles|vidareutvikle|vidareutviklar|vidareutviklast",
        "vurdere|vurderer|vurderes|vurderast", "støtte|støtter|støttar opp", "ha|har fokus på", "fokusere|fokuserer på",
        "samarbeide|samarbeider|samarbeidar om|med|til", "samarbeide|samarbeider|samarbeidar tett|godt|nært med|om", "samhandle|samhandler|samhandlar med",
        "stimulere|stimulerer|stimulerar til", "satse|satser|satsar på", "vektlegge|vektlegger|vektleggje|vektlegges|vektleggjast", "legge|legger|leggje|legges|leggjast vekt på",
        "ha|har særlig|særleg|spesielt|spesiell|stort fokus|vekt på", "sørge|sørger|sørgje|sørgjer for", "bygge|bygger|byggje|byggjer videre|vidare på", "drive|driver|driv systematisk arbeid",
        "facilitate|facilitates", "contribute|contributes to", "work|works for", "promote|promotes", "strengthen|strengthens",
        "consider|considers", "focus|focuses on", "develop|develops", "ensure|ensures");

    /// <summary>S2: qualities that two readers will judge differently.</summary>
    public static readonly PhraseList VagueQualities = Phrase.List(
        "god|godt|gode", "attraktiv|attraktivt|attraktive", "effektiv|effektivt|effektive", "bærekraftig|bærekraftige",
        "berekraftig|berekraftige", "helhetlig|helhetlige", "heilskapleg|heilskaplege", "trygg|trygt|trygge", "robust|robuste",
        "framtidsrettet|fremtidsrettet|framtidsrettede|fremtidsrettede|framtidsretta|fremtidsretta",
        "good", "attractive", "efficient", "sustainable", "holistic");

    /// <summary>S3: comparisons that do not say with what.</summary>
    public static readonly PhraseList OpenComparisons = Phrase.List(
        "bedre", "betre", "flere", "fleire", "mer", "meir", "økt|økte|øket", "auka", "i større grad", "best mulig|mogleg",
        "better", "more", "increased", "as far as possible", "to a greater extent");

    /// <summary>W1: modality that lets the goal be missed without being broken.</summary>
    public static readonly PhraseList WeakModality = Phrase.List(
        "bør|burde", "kan|kunne", "ønsker|ønske|ønskjer|ønskje|ynskjer å", "skal|vil forsøke|prøve|freiste", "forsøke|forsøker|prøve|prøver|prøvar|freiste å", "tar|ta|tek sikte på",
        "should", "could|can", "aim|aims to", "try|tries to", "seek|seeks to");

    /// <summary>X1: loopholes.</summary>
    public static readonly PhraseList Loopholes = Phrase.List(
        "om|hvis|dersom|viss mulig|mogleg", "der|når det er mulig|mogleg", "så langt det er mulig|mogleg", "etter|ved behov", "når det trengs|trengst", "i hovedsak|hovudsak", "fortrinnsvis", "så tidlig|tidleg|langt|nær|nært som råd|mulig|mogleg",
        "dersom|om|hvis|viss rammene|rammene|økonomien tillater|tillater|tillet|tillèt", "så langt det lar|lèt|let seg gjøre|gjere",
        "where|if|when possible", "as|when needed", "subject to funding", "as far as practicable");

    /// <summary>R1: work to be done, not what it leads to.</summary>
    public static readonly PhraseList Activities = Phrase.List(
        "gjennomføre|gjennomfører|gjennomføres|gjennomførast", "utarbeide|utarbeider|utarbeides|utarbeidast|utarbeidar",
        "lage|lager|lages|lagast plan|planen|strategi", "lage|lager|lages|lagast en|ein|ny|felles plan|strategi",
        "kartlegge|kartlegger|kartlegges|kartleggje|kartlegg|kartleggjast", "etablere|etablerer|etableres|etablerast", "opprette|oppretter|opprettes|opprettast|opprettar",
        "vedta|vedtar|vedtas|vedtakast|vedtek", "arrangere|arrangerer|arrangeres|arrangerast", "utveksle|utveksler|utveksles|utvekslast",
        "prepare|prepares", "map", "draft", "establish|establishes", "set up", "carry out", "be adopted", "adopt");

    /// <summary>What opens an effect clause: the effect follows.</summary>
    public static readonly PhraseList EffectOpeners = Phrase.List(
        "slik|sånn at", "for å", "for at", "so that", "in order to", "som gir|gjør|gjev|gjer|fører");

    /// <summary>N1: negations. `No` is one in English only; in nynorsk it means now.</summary>
    public static readonly PhraseList Negations = Phrase.List(
        "ikke|ikkje", "ingen|inga|intet|inkje|ingenting", "uten|utan", "aldri", "verken|korkje", "not", "without", "never", "neither|nor", "none");

    /// <summary>T1: rhythms that are a deadline of their own.</summary>
    public static readonly PhraseList Rhythms = Phrase.List(
        "hvert|kvart|per|pr år", "årlig|årlige|årleg|årlege", "i året", "hver|kvar måned|månad", "i planperioden|programperioden|prosjektperioden|perioden", "per|each|every year", "annually|yearly");

    /// <summary>T1: words that make the date after them a deadline.</summary>
    public static readonly PhraseList DeadlineWords = Phrase.List(
        "innen|innan", "i løpet av", "fram|frem til", "senest|seinast", "før", "ved", "til", "i", "i perioden", "utgangen av", "slutten av",
        "by", "within", "until", "before", "in", "during", "end of", "no later than", "the end of", "between");

    /// <summary>T1: words that may stand between a deadline word and its date.</summary>
    public static readonly PhraseList BeforeDate = Phrase.List(
        "utgangen av", "slutten av", "året|år", "den", "sommeren|sommaren|høsten|hausten|våren|vinteren", "the end of", "the", "year", "spring|summer|autumn",
        "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember", "january|february|march|may|june|july|october|december");

    /// <summary>T1: `within three years` is a deadline, and its number no quantity.</summary>
    public static readonly PhraseList DurationOpeners = Phrase.List(
        "innen|innan", "i løpet av", "over", "de|dei neste", "within", "during", "over the next", "the next");

    /// <summary>T1: units of time.</summary>
    public static readonly PhraseList TimeUnits = Phrase.List(
        "år", "måned|måneder|månad|månader", "uke|uker|veke|veker", "dag|dager|dagar", "year|years", "month|months", "week|weeks", "day|days");

    /// <summary>M1: quantities in words.</summary>
    public static readonly PhraseList NumberWords = Phrase.List(
        "tre|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue|tretti|førti|femti|seksti|sytti|åtti|nitti|hundre|tusen",
        "minst én|éin|en|ein|ei|ett|eitt", "halvparten|halvparta|tredel|tredjedel|firedel|fjerdedel|dobbelt", "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|half|twice");

    /// <summary>M1: `to` and `fire` count in Norwegian only.</summary>
    public static readonly PhraseList NorwegianNumberWords = Phrase.List("to|fire");

    /// <summary>M2: words that say where the change is counted from, whatever follows.</summary>
    public static readonly PhraseList BaselineWords = Phrase.List(
        "sammenlignet|sammenliknet|samanlikna|jamført med", "i forhold|høve til", "enn i", "enn dagens", "målt mot", "compared to|with", "than in");

    /// <summary>M2: words that say where the change is counted from when a level or a date follows.</summary>
    public static readonly PhraseList BaselineOpeners = Phrase.List("fra|frå", "per|pr", "siden|sidan", "i høve|forhold", "from", "since");

    /// <summary>M2: levels in words.</summary>
    public static readonly PhraseList BaselineLevels = Phrase.List("dagens", "i dag", "nivået|nivå", "null", "today's|today", "the level", "zero");

    /// <summary>P1: subjects that name nobody.</summary>
    public static readonly PhraseList Nobody = Phrase.List("vi", "me", "man", "en|ein", "det", "dette", "we", "it", "one", "they", "there");

    /// <summary>P1: verbs whose subject is a measure and not an actor.</summary>
    public static readonly PhraseList MeasureVerbs = Phrase.List(
        "utgjøre|utgjør|utgjere|utgjer", "ligge|ligger|ligg over|under|på", "overstige|overstiger|overstig|overskride|overskrider", "være|vere|vera|er over|under|minst|høyst|høgst|maks|maksimalt", "exceed|exceeds", "be over|under|above|below");

    /// <summary>P1: subjects that are what is counted, not who answers for it.</summary>
    public static readonly PhraseList Counted = Phrase.List(
        "antall|antallet|talet|tallet|tal|andel|andelen|prosentdelen|lutdelen|delen", "the number|share|proportion", "number|share");

    /// <summary>The verbs that can carry a goal; forms: infinitive, present, passive in bokmål and nynorsk, and English.</summary>
    public static readonly PhraseList GoalVerbs = Phrase.List(
        "øke|øker|økes|auke|aukar|aukast|auka", "redusere|reduserer|reduseres|reduserast", "senke|senker|senkes|senkje|senkjer", "heve|hever|heves|hevast",
        "doble|dobler|dobles|doblar|doblast", "halvere|halverer|halveres|halverast", "styrke|styrker|styrkes|styrkje|styrkjer|styrkast",
        "utvikle|utvikler|utvikles|utviklar|utviklast", "videreutvikle|vidareutvikle", "etablere|etablerer|etableres|etablerast", "bygge|bygger|bygges|byggje|byggjer|byggjast",
        "skape|skaper|skapes|skapar|skapast", "fremme|fremmer|fremmes|fremje|fremjar|fremjast", "sikre|sikrer|sikres|sikrar|sikrast", "bidra|bidrar|bidreg", "medverke|medverkar",
        "legge|legger|legges|leggje|legg|leggjast", "gjennomføre|gjennomfører|gjennomføres|gjennomførast", "utarbeide|utarbeider|utarbeides|utarbeidast",
        "kartlegge|kartlegger|kartlegges|kartleggje|kartleggjast", "dele|deler|deles|delast", "spre|sprer|spres|spreie|spreier|spreiast", "forbedre|forbedrer|forbedres|betre|betrar",
        "rekruttere|rekrutterer|rekrutteres|rekrutterast", "beholde|beholder|behalde|beheld", "tiltrekke|tiltrekker|tiltrekkje", "synliggjøre|synliggjør|synleggjere|synleggjer",
        "samordne|samordner|samordnes|samordnar|samordnast", "koordinere|koordinerer|koordineres", "opprette|oppretter|opprettes|opprettast", "innføre|innfører|innføres|innførast",
        "arrangere|arrangerer|arrangeres|arrangerast", "oppnå|oppnår|oppnås", "ferdigstille|ferdigstiller|ferdigstilles|ferdigstillast", "vedta|vedtar|vedtas|vedtakast", "lage|lager|lages|lagast",
        "drifte|drifter|driftes|driftast", "drive|driver|drives|driv", "utveksle|utveksler|utveksles|utvekslar", "motivere|motiverer", "stimulere|stimulerer", "mobilisere|mobiliserer", "løfte|løfter|løftes|løftast",
        "ta|tar|tas|tek|takast", "delta|deltar|deltek", "knytte|knytter|knyttes|knyte|knyter|knytast", "koble|kobler|kobles|kople|koplar", "gi|gir|gis|gje|gjev", "få|får", "finne|finner|finn", "tilby|tilbyr|tilbys", "samle|samler|samles|samlar|samlast", "samarbeide|samarbeider|samarbeidar",
        "jobbe|jobber", "arbeide|arbeider", "vurdere|vurderer|vurderes|vurderast", "støtte|støtter|støttes", "sette|setter|settes|setje|set", "hjelpe|hjelper|hjelpes|hjelpast", "bruke|bruker|brukes|brukar|brukast",
        "increase|increases", "reduce|reduces", "raise|raises", "double|doubles", "halve|halves", "strengthen|strengthens", "develop|develops", "establish|establishes", "build|builds", "create|creates",
        "promote|promotes", "ensure|ensures", "contribute|contributes", "facilitate|facilitates", "prepare|prepares", "share|shares", "spread|spreads", "improve|improves", "recruit|recruits", "attract|attracts", "coordinate|coordinates", "achieve|achieves", "adopt|adopts", "run|runs");

    /// <summary>What joins two goals.</summary>
    public static readonly PhraseList Joiners = Phrase.List("og", "samt", "og samtidig", "og også", "samt å", "and", "as well as", "and also");

    /// <summary>Auxiliaries after which the goal's verb stands.</summary>
    public static readonly PhraseList Auxiliaries = Phrase.List("skal|skulle", "vil", "må", "bør", "kan", "shall", "will", "must", "should", "could", "can");

    /// <summary>Words that begin a clause under another, where `kan` is what somebody gains, not a weak promise.</summary>
    public static readonly PhraseList Subordinators = Phrase.List("slik at", "sånn at", "som", "for at", "der", "hvor", "at", "so that", "that", "which", "who");
}
