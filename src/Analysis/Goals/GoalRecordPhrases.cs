using Samspill.Analysis.Norwegian;
using Samspill.Kernel;

namespace Samspill.Analysis.Goals;

/// <summary>The words and the ten texts of the record check.</summary>
internal static class GoalRecordPhrases
{
    /// <summary>L1: verbs that say something will be different, or how it will be.</summary>
    public static readonly PhraseList ResultVerbs = Phrase.List(
        "øke|øker|økes|auke|aukar|aukast", "redusere|reduserer|reduseres|reduserast", "senke|senker|senkes|senkje|senkjer", "minske|minskar|minske|minskes|minskast", "minimere|minimerer|minimeres",
        "halvere|halverer|halveres|halverast", "doble|dobler|dobles|doblar|doblast", "oppnå|oppnår|oppnås", "nå|når", "skal|vil ha|få|være|vere|vera|bli|utgjøre|utgjere|ligge", "kutte|kutter|kuttes|kuttar", "beholde|beholder|behalde|beheld",
        "vokse|vokser|vekse|veks", "falle|faller|falle|fell", "spare|sparer|spares|sparar", "skape|skaper|skapes|skapar|skapast", "forbedre|forbedrer|forbedres", "increase|increases", "reduce|reduces", "raise|raises", "halve|halves", "double|doubles", "cut|cuts", "shall|will have|be", "reach|reaches");

    /// <summary>L6: verbs that bring a means about, and say nothing of what it is for.</summary>
    public static readonly PhraseList Means = Phrase.List(
        "etablere|etablerer|etableres|etablerast", "opprette|oppretter|opprettes|opprettast", "bygge|bygger|byggje|byggjer opp", "innføre|innfører|innføres|innførast", "lage|lager|lages|lagast", "få på plass", "samle|samler|samles|samlar|samlast",
        "bruke|bruker|brukes|brukar|brukast|nytte|nyttar", "knytte|knytter|knyttes|knyte|knyter|knytast", "delta|deltar|deltek", "ta|tar|tek del", "ta|tar|tek aktivt del", "utvikle|utvikler|utvikles|utviklar|utviklast", "videreutvikle|vidareutvikle",
        "establish|establishes", "set up", "build|builds up", "develop|develops", "join|joins", "take|takes part", "introduce|introduces", "use|uses");

    /// <summary>L4: what stands before the group that something is for.</summary>
    public static readonly PhraseList ForWhom = Phrase.List("for", "til", "hos", "blant", "slik at", "hjelpe|hjelper|hjelpe", "gi|gir|gje|gjev", "among", "so that", "help|helps", "give|gives");

    /// <summary>L4: stems of groups of people and organisations.</summary>
    public static readonly IReadOnlyList<string> Groups =
    [
        "kommune", "bedrift", "verksemd", "virksomhet", "innbygg", "ungdom", "unge", "barn", "elev", "eldre", "studen", "lærling", "tilsett", "ansatt", "leverandør", "gründer", "grunder", "frivillig", "lag", "foreining", "forening",
        "besøk", "turist", "hyttefolk", "familie", "bonde", "bønder", "næringsliv", "pasient", "bruker", "brukar", "municipalit", "compan", "business", "resident", "inhabitant", "young", "child", "pupil", "student", "visitor", "supplier", "people",
    ];

    /// <summary>L4: groups told by what they do.</summary>
    public static readonly PhraseList Those = Phrase.List("de|dei|dem som", "alle som", "those who", "everyone who");

    public static readonly IReadOnlyList<Text> What =
    [
        new("Har et verb om resultat, eller sier virkningen", "Har eit verb om resultat, eller seier verknaden", "Has a verb of result, or says the effect"),
        new("Har en mengde eller et måltall for et resultat", "Har ei mengd eller eit måltal for eit resultat", "Has a quantity or a target for a result"),
        new("Har en frist", "Har ein frist", "Has a deadline"),
        new("Sier hvem det er for", "Seier kven det er for", "Says who it is for"),
        new("Er ett mål", "Er eitt mål", "Is one goal"),
        new("Er et mål og ikke et middel", "Er eit mål og ikkje eit middel", "Is an end and not a means"),
        new("Har en indikator for virkningen", "Har ein indikator for verknaden", "Has an indicator of the effect"),
        new("Har nullpunkt bak hvert måltall", "Har nullpunkt bak kvart måltal", "Has a baseline behind every target"),
        new("Har én eier som har sagt ja, og som lar høre fra seg", "Har éin eigar som har sagt ja, og som lèt høyre frå seg", "Has one owner who has said yes and is heard from"),
        new("Har en plan for tiden etter programmet", "Har ein plan for tida etter programmet", "Has a plan for the time after the programme"),
    ];

    public static readonly IReadOnlyList<Text> Remedies =
    [
        new("Hva blir annerledes, og for hvem?", "Kva blir annleis, og for kven?", "What will be different, and for whom?"),
        new("Skriv hvor mye, eller sett et måltall.", "Skriv kor mykje, eller set eit måltal.", "Write how much, or set a target."),
        new("Skriv når det skal være nådd.", "Skriv når det skal vere nådd.", "Write when it is to be reached."),
        new("Skriv hvem som merker det.", "Skriv kven som merkar det.", "Write who will notice."),
        new("Del i to mål.", "Del i to mål.", "Split it into two goals."),
        new("Hva skal dette føre til?", "Kva skal dette føre til?", "What should this lead to?"),
        new("Legg til en indikator for brukereffekt.", "Legg til ein indikator for brukareffekt.", "Add an outcome indicator."),
        new("Mål nullpunktet, eller sett dato for det.", "Mål nullpunktet, eller set dato for det.", "Measure the baseline, or set a date for it."),
        new("Spør én rolle som kan bestemme.", "Spør éi rolle som kan bestemme.", "Ask one role that can decide."),
        new("Skriv hvem som tar over, eller at det slutter her.", "Skriv kven som tek over, eller at det sluttar her.", "Write who takes over, or that it ends here."),
    ];
}
