using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Goals;

/// <summary>A goal sentence with its tokens and what stands in it: quantities, deadlines, baseline, effect clause.</summary>
internal sealed class GoalSentence
{
    public GoalSentence(string text)
    {
        Text = text;
        Tokens = LowerToken.Of(text);
        var english = Tokens.Count(token => token.Lower is "the" or "of" or "shall" or "and" or "will" or "by" or "for" or "should" or "with" or "a" or "is");
        var norwegian = Tokens.Count(token => token.Lower is "skal" or "og" or "av" or "å" or "for" or "innen" or "innan" or "med" or "som" or "i" or "til" or "er" or "en" or "ein" or "på");
        IsEnglish = english > norwegian;
        Durations = [.. FindDurations()];
        Quantities = [.. FindQuantities()];
        Baselines = [.. FindBaselines()];
        Deadlines = [.. FindDeadlines()];
        var opener = Phrase.Find(Tokens, GoalPhrases.EffectOpeners).Select(hit => hit.First).DefaultIfEmpty(-1).First();
        EffectAt = opener < 0 ? int.MaxValue : opener;
    }

    public string Text { get; }

    public IReadOnlyList<LowerToken> Tokens { get; }

    public bool IsEnglish { get; }

    /// <summary>Index of the token where an effect clause opens; <see cref="int.MaxValue"/> when there is none.</summary>
    public int EffectAt { get; }

    /// <summary>Tokens that are counts or amounts, in figures or words, and doublings, halvings and index names.</summary>
    public IReadOnlyList<int> Quantities { get; }

    /// <summary>Deadline phrases and rhythms.</summary>
    public IReadOnlyList<(int First, int Count)> Deadlines { get; }

    /// <summary>Phrases that say where a change is counted from.</summary>
    public IReadOnlyList<(int First, int Count)> Baselines { get; }

    private List<(int First, int Count)> Durations { get; }

    public bool HasQuantity => Quantities.Count > 0;

    public bool HasBaseline => Baselines.Count > 0;

    /// <summary>True when a quantity is a change and not a level: `med 200`, `20 % flere`, `200 nye`, `doble`.</summary>
    public IReadOnlyList<int> Changes => [.. Quantities.Where(IsChange)];

    public bool IsWord(int at, params ReadOnlySpan<string> words) =>
        at >= 0 && at < Tokens.Count && words.Contains(Tokens[at].Lower);

    public Stretch StretchOf((int First, int Count) hit)
    {
        var from = Tokens[hit.First].Offset;
        return new(from, Tokens[hit.First + hit.Count - 1].End - from);
    }

    private static bool IsMultiple(string word) =>
        word.StartsWith("dobl", StringComparison.Ordinal) || word.StartsWith("fordobl", StringComparison.Ordinal) || word.StartsWith("halver", StringComparison.Ordinal)
        || word.StartsWith("doubl", StringComparison.Ordinal) || word is "halve" or "halves" or "halving";

    private static bool IsIndex(string word) =>
        word.Contains("indeks", StringComparison.Ordinal) || word.Contains("index", StringComparison.Ordinal) || word.Contains("barometer", StringComparison.Ordinal)
        || word is "nærings-nm" or "næringsnm" or "kostra";

    /// <summary>`Øke med 200` is a change; `et senter med 5000 innbyggere` is not.</summary>
    private bool TellsOfChange => Tokens.Any(token => token.Kind == TokenKind.Word && (ChangeWords.Contains(token.Lower) || Array.Exists(ChangeStems, stem => token.Lower.StartsWith(stem, StringComparison.Ordinal))));

    private static readonly string[] ChangeStems =
        ["øk", "auk", "reduser", "senk", "minke", "minsk", "vokse", "vekse", "kutt", "utvid", "forbedr", "forbetr", "stige", "fordobl", "increas", "reduc", "grow", "cut", "rais", "improv"];

    private static readonly HashSet<string> ChangeWords = ["gå", "går", "opp", "ned", "flere", "fleire", "færre", "løfte", "løftes", "løftast", "heve", "heves", "hevast", "veks", "lower", "up", "down"];

    private bool IsChange(int at)
    {
        if (IsMultiple(Tokens[at].Lower))
        {
            return true;
        }

        var next = at + 1;
        while (IsWord(next, "%", "prosent", "percent", "prosentpoeng"))
        {
            next++;
        }

        var before = at - 1;
        while (IsWord(before, "minst", "omtrent", "om", "lag", "least", "at"))
        {
            before--;
        }

        return (IsWord(before, "med") && TellsOfChange) || (IsEnglish && IsWord(before, "by"))
            || IsWord(next, "flere", "fleire", "færre", "mer", "meir", "høyere", "høgare", "lavere", "lågare", "more", "fewer", "less", "higher", "lower");
    }

    private IEnumerable<int> FindQuantities()
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            var at = i;
            if (Durations.Any(hit => at >= hit.First && at < hit.First + hit.Count))
            {
                continue;
            }

            var isWord = Tokens[i].Kind == TokenKind.Word && (IsMultiple(Tokens[i].Lower) || IsIndex(Tokens[i].Lower)
                || Phrase.Length(Tokens, i, GoalPhrases.NumberWords) > 0 || (!IsEnglish && Phrase.Length(Tokens, i, GoalPhrases.NorwegianNumberWords) > 0));
            if (isWord || Tokens[i].Kind == TokenKind.Number)
            {
                yield return i;
            }
        }
    }

    private IEnumerable<(int First, int Count)> FindDurations()
    {
        foreach (var (first, count) in Phrase.Find(Tokens, GoalPhrases.DurationOpeners))
        {
            var at = first + count;
            while (IsWord(at, "de", "dei", "neste", "the", "next", "nærmeste", "næraste"))
            {
                at++;
            }

            var isNumber = at < Tokens.Count && (Tokens[at].Kind == TokenKind.Number || IsWord(at, "ett", "eitt", "et", "eit", "en", "ein", "to", "fire", "one", "a")
                || Phrase.Length(Tokens, at, GoalPhrases.NumberWords) > 0);
            var unit = isNumber ? Phrase.Length(Tokens, at + 1, GoalPhrases.TimeUnits) : 0;
            if (unit > 0)
            {
                yield return (first, at + 1 + unit - first);
            }
        }
    }

    private IEnumerable<(int First, int Count)> FindBaselines()
    {
        foreach (var hit in Phrase.Find(Tokens, GoalPhrases.BaselineWords))
        {
            yield return hit;
        }

        foreach (var (first, count) in Phrase.Find(Tokens, GoalPhrases.BaselineOpeners))
        {
            var at = first + count;
            while (IsWord(at, "den", "et", "eit", "om", "lag", "ca", ".", "året", "about", "the", "an", "a"))
            {
                at++;
            }

            var isLevel = at < Tokens.Count && (Tokens[at].Kind is TokenKind.Number or TokenKind.Date || Phrase.Length(Tokens, at, GoalPhrases.BaselineLevels) > 0);
            if (isLevel)
            {
                yield return (first, at + 1 - first);
            }
        }
    }

    private IEnumerable<(int First, int Count)> FindDeadlines()
    {
        foreach (var hit in Phrase.Find(Tokens, GoalPhrases.Rhythms).Concat(Durations))
        {
            yield return hit;
        }

        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Kind != TokenKind.Date || BelongsToBaseline(i))
            {
                continue;
            }

            var first = i;
            while (first > 0 && LengthBefore(first, GoalPhrases.BeforeDate) is > 0 and var step)
            {
                first -= step;
            }

            if (LengthBefore(first, GoalPhrases.DeadlineWords) is > 0 and var opener)
            {
                yield return (first - opener, i + 1 - first + opener);
            }
        }
    }

    /// <summary>True for the 2018 of `fra 120 i 2018`, `per 31.12.2018` and `sammenlignet med 2018`.</summary>
    private bool BelongsToBaseline(int date) => Baselines.Any(hit =>
    {
        var end = hit.First + hit.Count;
        for (var at = end; at < date; at++)
        {
            // From the baseline to its year there is at most a unit and `i`; `til`, a comma or a deadline word starts something new.
            if (at - end > 2 || IsWord(at, "til", "to", ",", "innen", "innan", "by", "within", "fram", "frem", "senest", "seinast"))
            {
                return false;
            }
        }

        return date >= hit.First;
    });

    private int LengthBefore(int end, PhraseList list)
    {
        for (var count = Math.Min(4, end); count > 0; count--)
        {
            if (Phrase.Length(Tokens, end - count, list) == count)
            {
                return count;
            }
        }

        return 0;
    }
}
