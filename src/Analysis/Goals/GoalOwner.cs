using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Goals;

/// <summary>Who answers for the goal, as far as its grammar says: a named actor who does it, or by whom it is done.</summary>
internal static class GoalOwner
{
    private static readonly HashSet<string> Openers =
        ["innen", "innan", "i", "fram", "frem", "senest", "seinast", "før", "ved", "hvert", "kvart", "årlig", "årleg", "gjennom", "for", "by", "within", "in", "before", "during", "until", "every", "each", "through"];

    private static readonly HashSet<string> NotPassive = ["finnes", "synes", "lykkes", "trives", "minnes", "møtes", "finst", "fleste", "alles", "beste"];

    /// <summary>The tokens that name the actor, (0, 0) when the owner is named by `av kommunen`; null when nobody is named.</summary>
    public static (int First, int Count)? Find(GoalSentence sentence)
    {
        var tokens = sentence.Tokens;
        var auxiliary = Enumerable.Range(0, tokens.Count).FirstOrDefault(i => i < sentence.EffectAt && Phrase.Length(tokens, i, GoalPhrases.Auxiliaries) > 0, -1);
        var verb = auxiliary >= 0 ? auxiliary : FirstFinite(sentence);
        if (verb < 0)
        {
            return RoleThatActs(sentence);
        }

        if (Enumerable.Range(verb, Math.Min(5, tokens.Count - verb)).Any(i => Phrase.Length(tokens, i, GoalPhrases.MeasureVerbs) > 0))
        {
            return null;
        }

        if (IsPassive(sentence, verb))
        {
            return HasAgent(sentence) ? (0, 0) : null;
        }

        var isInverted = verb == 0 || Openers.Contains(tokens[0].Lower) || tokens[0].Kind == TokenKind.Date;
        var subject = isInverted ? (verb + 1, FirstVerbAfter(sentence, verb) - verb - 1) : (0, verb);
        return NamesSomebody(sentence, subject) ? subject : null;
    }

    /// <summary>A role in its definite form with a verb in the present after it: `Næringssjefen i Seljord besøker …`. The goal verbs are found before this; any other verb is told by its ending, and never right after a preposition.</summary>
    private static (int First, int Count)? RoleThatActs(GoalSentence sentence)
    {
        var tokens = sentence.Tokens;
        var role = sentence.IsEnglish && sentence.IsWord(0, "the", "our") ? RoleAt(sentence, 1, 3) : RoleAt(sentence, 0, 1);
        for (var i = role + 1; role >= 0 && i < Math.Min(tokens.Count, role + LongestPlace); i++)
        {
            var word = tokens[i].Lower;
            var isVerb = sentence.IsEnglish ? word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) : word[^1] == 'r' && i + 1 < tokens.Count;
            if (tokens[i].Kind == TokenKind.Word && word.Length > 3 && isVerb && !char.IsUpper(sentence.Text[tokens[i].Offset]) && !sentence.IsWord(i - 1, "i", "på", "for", "ved", "til", "med", "hos", "av", "og", "in", "at", "of", "and"))
            {
                return (0, i);
            }
        }

        return null;
    }

    private const int LongestPlace = 6;

    private static int RoleAt(GoalSentence sentence, int from, int most) =>
        Enumerable.Range(from, most).FirstOrDefault(i => i < sentence.Tokens.Count && (sentence.IsEnglish ? EnglishRoles.Contains(sentence.Tokens[i].Lower) : Array.Exists(Roles, role => sentence.Tokens[i].Lower.EndsWith(role, StringComparison.Ordinal))), -1);

    private static readonly string[] Roles =
        ["sjefen", "lederen", "leiaren", "direktøren", "rådgiveren", "rådgjevaren", "koordinatoren", "planleggeren", "planleggjaren", "rådmannen", "ordføreren", "ordføraren", "sekretæren", "havneverten", "hamneverten", "ansvarlige", "ansvarlege", "forvalteren", "forvaltaren"];

    private static readonly HashSet<string> EnglishRoles = ["manager", "director", "leader", "head", "mayor", "planner", "coordinator", "adviser", "advisor", "officer", "secretary"];

    private static bool NamesSomebody(GoalSentence sentence, (int First, int Count) subject)
    {
        if (subject.Count <= 0 || Phrase.Length(sentence.Tokens, subject.First, GoalPhrases.Counted) > 0
            || sentence.IsWord(subject.First, "å", "målet", "mål", "formålet", "føremålet", "hovedmålet", "to", "goal"))
        {
            return false;
        }

        // `Vi i Notodden kommune` names the municipality; `vi` alone names nobody.
        var rest = Phrase.Length(sentence.Tokens, subject.First, GoalPhrases.Nobody);
        return rest == 0 || subject.Count > 1;
    }

    private static bool IsPassive(GoalSentence sentence, int verb)
    {
        var tokens = sentence.Tokens;
        for (var i = verb; i < Math.Min(tokens.Count, verb + 5); i++)
        {
            var word = tokens[i].Lower;
            var isForm = i > verb && Phrase.Length(tokens, i, GoalPhrases.GoalVerbs) > 0 && (word[^1] == 's' || word.EndsWith("ast", StringComparison.Ordinal)) && !sentence.IsEnglish;
            var isOther = i > verb && !sentence.IsEnglish && word.Length > 3 && !NotPassive.Contains(word)
                && (word.EndsWith("ast", StringComparison.Ordinal) || ((word.EndsWith("es", StringComparison.Ordinal) || word.EndsWith("ås", StringComparison.Ordinal)) && (i == verb + 1 || !word.EndsWith("nes", StringComparison.Ordinal))));
            var isCompound = i + 1 < tokens.Count && (sentence.IsWord(i, "bli", "blir", "verte", "vert", "verta") || (sentence.IsEnglish && sentence.IsWord(i, "be", "is", "are")))
                && IsParticiple(tokens[i + 1].Lower);
            if (isForm || isOther || isCompound)
            {
                return true;
            }

            // The first real verb decides: `skal sikre at det bygges` is active.
            if (i > verb && Phrase.Length(tokens, i, GoalPhrases.GoalVerbs) > 0)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsParticiple(string word) =>
        word.Length > 3 && (word.EndsWith("et", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("dd", StringComparison.Ordinal)
        || word.EndsWith("ert", StringComparison.Ordinal) || word.EndsWith("gt", StringComparison.Ordinal) || word.EndsWith("pt", StringComparison.Ordinal) || word.EndsWith("tt", StringComparison.Ordinal) || word is "built" or "made");

    private static bool HasAgent(GoalSentence sentence)
    {
        for (var i = 0; i + 1 < sentence.Tokens.Count; i++)
        {
            var opens = sentence.IsEnglish ? sentence.IsWord(i, "by") : sentence.IsWord(i, "av");
            var at = sentence.IsWord(i + 1, "the", "den", "det") ? i + 2 : i + 1;
            if (opens && at < sentence.Tokens.Count && sentence.Tokens[at].Kind == TokenKind.Word && IsActor(sentence, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsActor(GoalSentence sentence, int at)
    {
        var word = sentence.Tokens[at].Lower;
        return char.IsUpper(sentence.Text[sentence.Tokens[at].Offset]) || word.Contains("kommune", StringComparison.Ordinal) || word.Contains("region", StringComparison.Ordinal)
            || word.Contains("rådet", StringComparison.Ordinal) || word.Contains("gruppe", StringComparison.Ordinal) || word.Contains("leder", StringComparison.Ordinal) || word.Contains("leiar", StringComparison.Ordinal)
            || word is "municipality" or "municipalities" or "county" or "council" or "partners" or "partnership" or "partnerskapet" or "styret" or "næringsforeningen" or "næringsforeininga" or "sekretariatet";
    }

    private static int FirstFinite(GoalSentence sentence)
    {
        // An infinitive at the front (`Å etablere …`, `Etablere …`) has no subject at all.
        for (var i = 1; i < sentence.Tokens.Count && i < sentence.EffectAt; i++)
        {
            var word = sentence.Tokens[i].Lower;
            var isFinite = Phrase.Length(sentence.Tokens, i, GoalPhrases.GoalVerbs) > 0 && !sentence.IsWord(i - 1, "å", "to")
                && (word[^1] is 'r' or 's' || word.EndsWith("ast", StringComparison.Ordinal));
            var isOther = sentence.IsWord(i, "har", "er", "blir", "ønsker", "ønskjer", "tar", "tek", "has", "have", "aims");
            if (isFinite || isOther)
            {
                return sentence.IsWord(0, "å", "to") || Phrase.Length(sentence.Tokens, 0, GoalPhrases.GoalVerbs) > 0 ? -1 : i;
            }
        }

        return -1;
    }

    private static int FirstVerbAfter(GoalSentence sentence, int verb)
    {
        for (var i = verb + 1; i < sentence.Tokens.Count; i++)
        {
            if (Phrase.Length(sentence.Tokens, i, GoalPhrases.GoalVerbs) > 0 || sentence.IsWord(i, "ha", "ikke", "ikkje", "være", "vere"))
            {
                return i;
            }
        }

        return Math.Min(sentence.Tokens.Count, verb + 3);
    }
}
