using Samspill.Analysis.Norwegian;
using Samspill.Kernel;

namespace Samspill.Analysis.Goals;

/// <summary>The thirteen rules, each saying where in the sentence it strikes; null when it does not.</summary>
internal static class GoalRules
{
    /// <summary>The number of words from which a sentence is too long to remember.</summary>
    private const int MostWords = 30;

    private static readonly IReadOnlyList<Stretch> Absent = [];

    public static IReadOnlyList<Finding> Findings(GoalSentence sentence, GoalCheckContext context)
    {
        var noDeadline = sentence.Deadlines.Count == 0 && context.Deadline is null;
        var noQuantity = !sentence.HasQuantity;
        (GoalRule Rule, IReadOnlyList<Stretch>? Places)[] struck =
        [
            (GoalWords.T1, noDeadline ? Absent : null),
            (GoalWords.M1, noQuantity ? Absent : null),
            (GoalWords.M2, sentence.HasBaseline || sentence.Changes.Count == 0 ? null : [.. sentence.Changes.Select(at => sentence.StretchOf((at, 1)))]),
            (GoalWords.S1, noDeadline || noQuantity ? Places(sentence, VagueVerbs(sentence)) : null),
            (GoalWords.S2, Places(sentence, Phrase.Find(sentence.Tokens, GoalPhrases.VagueQualities))),
            (GoalWords.S3, noQuantity || !sentence.HasBaseline ? Places(sentence, OpenComparisons(sentence)) : null),
            (GoalWords.W1, Places(sentence, WeakWords(sentence))),
            (GoalWords.X1, Places(sentence, Phrase.Find(sentence.Tokens, GoalPhrases.Loopholes))),
            (GoalWords.C1, SecondGoal(sentence) is { } second ? [sentence.StretchOf((second.Joiner, second.Verb + 1 - second.Joiner))] : null),
            (GoalWords.P1, string.IsNullOrWhiteSpace(context.Owner) && GoalOwner.Find(sentence) is null ? Absent : null),
            (GoalWords.R1, Places(sentence, ActivitiesWithoutEffect(sentence))),
            (GoalWords.N1, Phrase.Find(sentence.Tokens, GoalPhrases.Negations).Concat(EnglishNo(sentence)).ToList() is { Count: >= 2 } both ? Places(sentence, both) : null),
            (GoalWords.G1, sentence.Tokens.Count(token => token.Kind != TokenKind.Mark) > MostWords ? Absent : null),
        ];
        return [.. struck.Where(hit => hit.Places is not null).Select(hit => Tell(sentence, hit.Rule, hit.Places!))];
    }

    /// <summary>The second of two goals: the token that joins it and its verb; null when the sentence holds one goal.</summary>
    public static (int Joiner, int Verb)? SecondGoal(GoalSentence sentence)
    {
        var tokens = sentence.Tokens;
        foreach (var (first, count) in Phrase.Find(tokens, GoalPhrases.Joiners))
        {
            var verb = first + count;
            while (sentence.IsWord(verb, "å", "også", "òg", "samtidig", "samstundes", "skal", "vil", "to", "shall", "will", "must", "also"))
            {
                verb++;
            }

            var isMarked = verb > 0 && sentence.IsWord(verb - 1, "å") && first > 0;
            var isSecond = verb < tokens.Count && tokens[verb].Kind == TokenKind.Word && (isMarked || Phrase.Length(tokens, verb, GoalPhrases.GoalVerbs) > 0);
            var before = Enumerable.Range(0, first).LastOrDefault(i => Phrase.Length(tokens, i, GoalPhrases.GoalVerbs) > 0, -1);
            var hasFirst = before >= 0 && !IsInClause(sentence, before);
            // What follows `slik at` and `for å` is one goal's effect, however many verbs it has.
            if (isSecond && hasFirst && first < sentence.EffectAt)
            {
                return (first, verb);
            }
        }

        return null;
    }

    /// <summary>True for a verb of a clause under the goal's own verb: `et tilbud som fremmer fellesskap og styrker …` is one goal.</summary>
    private static bool IsInClause(GoalSentence sentence, int verb)
    {
        var main = Enumerable.Range(0, sentence.Tokens.Count).First(i => Phrase.Length(sentence.Tokens, i, GoalPhrases.GoalVerbs) > 0 || Phrase.Length(sentence.Tokens, i, GoalPhrases.Auxiliaries) > 0);
        return Enumerable.Range(main, verb - main).Any(i => sentence.IsWord(i, "som", "hvor", "der", "which", "who") || (sentence.IsWord(i, "at") && !sentence.IsWord(i + 1, "least")));
    }

    private static IEnumerable<(int First, int Count)> VagueVerbs(GoalSentence sentence) =>
        // `Trygge og sikre veger` and `regionens styrke` are no verbs.
        Phrase.Find(sentence.Tokens, GoalPhrases.VagueVerbs).Where(hit =>
            !(sentence.IsWord(hit.First, "sikre") && sentence.IsWord(hit.First - 1, "og") && sentence.IsWord(hit.First - 2, "trygge", "gode"))
            && !(sentence.IsWord(hit.First, "styrke") && hit.First > 0 && sentence.Tokens[hit.First - 1] is { Kind: TokenKind.Word, Length: > 3 } before
                && before.Lower[^1] == 's' && !sentence.IsWord(hit.First - 1, "dess", "også")));

    private static IEnumerable<(int First, int Count)> OpenComparisons(GoalSentence sentence) =>
        Phrase.Find(sentence.Tokens, GoalPhrases.OpenComparisons).Where(hit =>
        {
            var next = hit.First + hit.Count;
            var isMoreThanNumber = sentence.IsWord(next, "enn", "than") && next + 1 < sentence.Tokens.Count && sentence.Quantities.Contains(next + 1);
            var isVerb = sentence.IsWord(hit.First, "auka", "betre") && sentence.IsWord(hit.First - 1, "å", "skal", "vil");
            return !isMoreThanNumber && !isVerb;
        });

    private static IEnumerable<(int First, int Count)> WeakWords(GoalSentence sentence) =>
        Phrase.Find(sentence.Tokens, GoalPhrases.WeakModality).Where(hit =>
        {
            var isGain = sentence.IsWord(hit.First, "kan", "kunne", "can", "could")
                && (Phrase.Find(sentence.Tokens, GoalPhrases.Subordinators).Any(clause => clause.First < hit.First) || IsAfterModal(sentence, hit.First));
            var isOthersWish = sentence.IsWord(hit.First, "ønsker", "ønskjer", "ynskjer") && sentence.IsWord(hit.First - 1, "folk", "som", "de", "dei", "alle", "unge", "mange", "innbyggerne", "innbyggarane", "innbyggjarane");
            return !isGain && !isOthersWish;
        });

    /// <summary>`Skal alle kunne bo trygt`, `for å kunne ta hand om`: a permission or a gain, not a weak promise.</summary>
    private static bool IsAfterModal(GoalSentence sentence, int at) =>
        sentence.IsWord(at, "kunne") && Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(i => sentence.IsWord(i, "skal", "vil", "må", "å"));

    private static IEnumerable<(int First, int Count)> ActivitiesWithoutEffect(GoalSentence sentence) =>
        HasEffect(sentence) ? [] : Phrase.Find(sentence.Tokens, GoalPhrases.Activities).Where(hit =>
            // `Skal kunne etableres` gives leave; `a map` and `the draft` are things.
            !sentence.IsWord(hit.First - 1, "kunne")
            && (!sentence.IsWord(hit.First, "map", "draft") || sentence.IsWord(hit.First - 1, "to", "shall", "will", "must", "should") || hit.First == 0));

    /// <summary>True when an effect clause follows that is not itself a vague verb or one more activity.</summary>
    public static bool HasEffect(GoalSentence sentence)
    {
        if (sentence.EffectAt == int.MaxValue)
        {
            return false;
        }

        var opener = Phrase.Length(sentence.Tokens, sentence.EffectAt, GoalPhrases.EffectOpeners);
        var verb = sentence.EffectAt + opener;
        return Phrase.Length(sentence.Tokens, verb, GoalPhrases.VagueVerbs) == 0 && Phrase.Length(sentence.Tokens, verb, GoalPhrases.Activities) == 0;
    }

    private static IEnumerable<(int First, int Count)> EnglishNo(GoalSentence sentence) => sentence.IsEnglish
        ? Enumerable.Range(0, sentence.Tokens.Count).Where(i => sentence.IsWord(i, "no") && !sentence.IsWord(i + 1, "later")).Select(i => (i, 1))
        : [];

    private static IReadOnlyList<Stretch>? Places(GoalSentence sentence, IEnumerable<(int First, int Count)> hits) =>
        hits.Select(sentence.StretchOf).OrderBy(place => place.Offset).ToList() is { Count: > 0 } places ? places : null;

    private static Finding Tell(GoalSentence sentence, GoalRule rule, IReadOnlyList<Stretch> places)
    {
        var words = string.Join(", ", places.Select(place => sentence.Text.Substring(place.Offset, place.Length)));
        return new(rule.Id, rule.Name, places, words, rule.Why.With(words), rule.Remedy, rule.Cost, rule.IsHint);
    }
}

/// <summary>A rule of the goal check: its id, what it costs and what it says. `{0}` in <paramref name="Why"/> is the words it stands on.</summary>
/// <param name="IsHint">True when less than three in four of its alerts were right on sentences held out (docs/methods.md, `./bench quality`).</param>
internal sealed record GoalRule(string Id, decimal Cost, Text Name, Text Why, Text Remedy, bool IsHint = false);
