using Samspill.Analysis.Goals;

namespace Samspill.Analysis.Norwegian;

/// <summary>What the words of a sentence say about whether it commits somebody to something.</summary>
internal sealed class StatementSentence
{
    private static readonly PhraseList Modals = Phrase.List("skal", "vil", "må", "bør", "shall", "will", "must", "should");

    /// <summary>Who can be held to a promise: the municipality, its people, `vi`.</summary>
    private static readonly PhraseList Holders = Phrase.List(
        "vi|me", "kommunen|kommuna", "kommune", "kommunane|kommunene", "regionen", "politikarar|politikere", "kommunestyret", "administrasjonen", "tenesta|tjenesten|tenestene|tjenestene", "partnerskapet", "næringslivet", "we", "the municipality");

    private static readonly PhraseList PlanWords = Phrase.List(
        "planen|planar|planer|planane|planene", "plan", "kommuneplanen|kommuneplan", "samfunnsdelen|samfunnsdel", "arealdelen|arealdel", "handlingsdelen|handlingsdel", "planstrategien|planstrategi|planprogrammet", "kps|kpa",
        "strategien|strategiane|strategiene|arealstrategien", "målet|måla|målene|delmålet|delmåla|bærekraftsmålene|berekraftsmåla|samfunnsmålene|samfunnsmåla", "dokumentasjonen", "loven|lova", "den", "kapittelet|kapitlet", "bestemmelsene|føresegnene");

    private static readonly PhraseList Deeds = Phrase.List(
        "ha", "hjelpe|hjelpa", "oppgradere", "minske", "avgrense|begrense", "stimulere", "vektlegge|vektleggje", "jobbe", "gjere|gjøre", "delta", "tenke|tenkje", "velge|velje", "minimere", "justere", "ta", "være|vere|vera", "planlegge|planleggje", "satse",
        "følge|følgje|fylgje|følgja", "verne", "nytte|utnytte", "yte", "inngå", "unngå", "videreføre|vidareføre", "tilrettelegge", "forebygge|førebyggje|førebygge", "tilpasse", "ivareta|vareta", "oppretthalde|opprettholde", "få", "bedre|betre", "trygge", "legge|leggje", "motivere",
        "samle", "binde", "mobilisere", "rekruttere", "drive", "tilby", "prioritere", "revidere", "utrede|utgreie", "utbetre|utbedre", "rehabilitere", "kreve|krevje", "unngå", "åpne|opne", "holde|halde", "effektivisere", "digitalisere", "ikke|ikkje ha", "inkludere", "involvere", "informere");

    private static readonly PhraseList Pieces = Phrase.List(
        "utarbeide|utarbeides|utarbeidast", "oppgradere|oppgraderes|oppgraderast", "rehabilitere", "revidere|revideres|reviderast", "kartlegge|kartleggje|kartlegges|kartleggast", "innføre|innføres|innførast", "opprette|opprettes|opprettast", "utrede|utredes|utgreie|utgreiast", "gjennomføre|gjennomføres|gjennomførast", "anskaffe|anskaffes", "ansette|tilsetje");

    private static readonly PhraseList States = Phrase.List(
        "skal|vil være|vere|vera|ha|bli|verte|oppleve|oppleves|opplevast|kunne|utgjøre|utgjere|ligge|liggje|oppnå|få", "skal|vil øke|auke|redusere|halvere|doble|minke|minske|skapast|skapes|utviklast", "shall be|have|reach|increase|reduce");

    private static readonly PhraseList LawWords = Phrase.List("lov|loven|lova|lovens|forskrift|forskriften|forskrifta|pbl", "plan- og bygningsloven", "plan- og bygningslova", "kommuneloven|kommunelova", "plan-og bygningslova");

    private static readonly HashSet<string> NoHolder = ["det", "dette", "den", "dei", "de", "disse", "desse", "som", "noen", "nokon", "alt"];

    private readonly IReadOnlyList<LowerToken> tokens;
    private readonly string text;

    public StatementSentence(string sentence)
    {
        text = sentence;
        tokens = LowerToken.Of(sentence);
        ModalAt = Phrase.Find(tokens, Modals).Select(hit => hit.First).Where(at => !InClause(at)).DefaultIfEmpty(-1).First();
    }

    private int ModalAt { get; }

    /// <summary>`skal`, `vil`, `må` or `bør` in the main clause, or `det er et mål å …`.</summary>
    public bool HasCommitment => ModalAt >= 0 || (tokens.Count > 2 && tokens[0].Lower == "at") || NamesGoal;

    /// <summary>`Det er et overordnet mål for Ål å …`, `Målet er at …`.</summary>
    public bool NamesGoal => Enumerable.Range(0, Math.Min(9, tokens.Count)).Any(i => tokens[i].Lower is "mål" or "målet" or "hovedmålet" or "hovudmålet" && tokens.Skip(i + 1).Take(4).Any(token => token.Lower is "å" or "at"));

    /// <summary>A modal whose subject is somebody who can be held to it, or a passive `det skal`.</summary>
    public bool IsHeld => NamesGoal || (ModalAt >= 0 && (Holds() || (tokens[ModalAt].Lower is "skal" or "bør" && SubjectIsPlace())));

    /// <summary>`… skal få 20 nye bedrifter innen 2022`: what is promised with a date is promised, whoever is to keep it.</summary>
    public bool IsDated => ModalAt >= 0 && tokens[ModalAt].Lower is "skal" or "shall" && HasDeadline;

    /// <summary>`20 nye bedrifter innen 2022`: a quantity and a date, as items of a list of results are written.</summary>
    public bool IsResult => ModalAt < 0 && HasQuantity && HasDeadline && !HasPast;

    private bool HasDeadline => Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Kind == TokenKind.Date && tokens[i - 1].Lower is "innen" or "innan" or "før" or "within" or "by");

    /// <summary>`bør`, which in what a plan tells of its background is mostly what others expect.</summary>
    public bool IsAdvice => ModalAt >= 0 && tokens[ModalAt].Lower is "bør" or "should";

    /// <summary>Begins with a deed in the infinitive, as items of a list of what one will do are written.</summary>
    public bool BeginsWithDeed => tokens.Count > 1 && (Phrase.Length(tokens, 0, Deeds) > 0 || (Phrase.Length(tokens, 0, GoalPhrases.GoalVerbs) > 0 && tokens[0].Lower[^1] is 'e' or 'å' or 'y' or 'i') || tokens[0].Lower == "å");

    /// <summary>`Vi bygger …`, `Kommunen støtter …`: an actor first and no modal.</summary>
    public bool ActsInPresent => tokens.Count > 2 && (Phrase.Length(tokens, 0, Holders) > 0 || (tokens.Count > 3 && Phrase.Length(tokens, 1, Holders) > 0)) && !HasPast;

    /// <summary>`Kongsberg er …`, `Tettsteder utvikles …`: a state wished for, under a heading of goals.</summary>
    public bool DescribesState => tokens.Count > 3 && !HasPast && tokens[0].Kind == TokenKind.Word && (!NoHolder.Contains(tokens[0].Lower) || (tokens[0].Lower == "det" && tokens[1].Lower is "finnes" or "finst"))
        && tokens.Take(Math.Min(6, tokens.Count)).Any(token => token.Lower is "er" or "har" or "utvikles" or "utviklast" or "fremmer" or "fremjar" or "bidrar" or "bidreg" or "jobber" or "jobbar" or "finnes" or "finst" or "styrkes" or "styrkast" or "sikres" or "sikrast");

    /// <summary>Long enough to say something as a heading.</summary>
    public bool IsWhole => tokens.Count(token => token.Kind == TokenKind.Word) >= 6;

    public bool HasQuantity => tokens.Any(token => token.Kind == TokenKind.Number);

    public bool IsShort => tokens.Count(token => token.Kind == TokenKind.Word) <= 14;

    public bool IsState => Phrase.Find(tokens, States).Any();

    public bool IsEffort => Phrase.Find(tokens, GoalPhrases.VagueVerbs).Any() || BeginsWithDeed && !IsState;

    public bool IsPiece => Phrase.Find(tokens, Pieces).Any(hit => !InClause(hit.First));

    /// <summary>True when the sentence is about the plan, its goals or an act, not about the municipality.</summary>
    public bool SpeaksOfPlan => ModalAt > 0 ? Enumerable.Range(0, Math.Min(ModalAt, 6)).Any(i => Phrase.Length(tokens, i, PlanWords) > 0) && !Holds() : Phrase.Length(tokens, 0, PlanWords) > 0;

    /// <summary>The name of a plan in a list of plans.</summary>
    public bool NamesPlan => tokens.Count > 0 && (tokens[0].Lower is "plan" or "kommuneplan" or "kommunedelplan" or "reguleringsplan" || tokens[0].Lower.EndsWith("plan", StringComparison.Ordinal)) && ModalAt < 0;

    /// <summary>An act is named with its section, or the sentence is a quotation of one.</summary>
    public bool QuotesLaw => tokens.Any(token => token.Kind == TokenKind.Label && token.Lower[0] == '§') || Phrase.Find(tokens, LawWords).Any() || (text[0] is '«' or '"' or '“' && text.Contains("kommunestyret skal", StringComparison.OrdinalIgnoreCase));

    /// <summary>`Beredskap: Å vera førebudd …`.</summary>
    public bool IsDefinition => text.IndexOf(": ", StringComparison.Ordinal) is > 0 and < 40 and var at && text.AsSpan(0, at).Count(' ') <= 4 && text.Length > at + 2 && char.IsUpper(text[at + 2]);

    private bool HasPast => tokens.Any(token => token.Lower is "ble" or "vart" or "blei" or "hadde" or "var" or "vært" or "vore" or "startet" or "starta");

    private bool Holds()
    {
        var from = Math.Max(0, ModalAt - 6);
        var before = Enumerable.Range(from, ModalAt - from).Any(i => Phrase.Length(tokens, i, Holders) > 0);
        var after = ModalAt + 1 < tokens.Count && Enumerable.Range(ModalAt + 1, Math.Min(3, tokens.Count - ModalAt - 1)).Any(i => Phrase.Length(tokens, i, Holders) > 0);
        return before || after;
    }

    /// <summary>`Gol skal …`, `I Ål skal alle …`, `Det skal byggjast …`.</summary>
    private bool SubjectIsPlace() => ModalAt <= 4 && (tokens[0].Lower is "det" || (tokens[0].Kind == TokenKind.Word && ModalAt > 0 && char.IsUpper(text[tokens[ModalAt - 1].Offset])) || tokens[0].Lower == "i");

    /// <summary>True when a word that opens a clause under another (`som`, `slik at`, `der`) stands before and no comma closes it.</summary>
    private bool InClause(int at)
    {
        for (var i = at - 1; i > 0; i--)
        {
            if (tokens[i].Lower is "som" or "der" or "hvor" or "at" or "hvordan" or "korleis" or "om" or "hva" or "kva" or "hvilke" or "hvilken" or "hvilket" or "når" or "hvis" or "dersom" or "fordi" or "that" or "which" or "who")
            {
                return true;
            }

            if (tokens[i].Lower is "," or ";" or "–")
            {
                return false;
            }
        }

        return false;
    }
}
