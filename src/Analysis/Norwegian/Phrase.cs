namespace Samspill.Analysis.Norwegian;

/// <summary>
/// A phrase of the word lists: words parted by spaces, the forms of a word by a bar (`legge|legger til rette`). Whole words only,
/// so `god` does not stand in `godkjenne`.
/// </summary>
internal sealed class Phrase
{
    private readonly HashSet<string>[] words;

    private Phrase(string written) => words = [.. written.Split(' ').Select(word => word.Split('|').ToHashSet(StringComparer.Ordinal))];

    /// <summary>The number of words.</summary>
    public int Count => words.Length;

    /// <summary>The forms its first word may have.</summary>
    public IReadOnlySet<string> Openers => words[0];

    /// <summary>The phrases of a list.</summary>
    public static PhraseList List(params ReadOnlySpan<string> written)
    {
        var list = new List<Phrase>(written.Length);
        foreach (var phrase in written)
        {
            list.Add(new(phrase));
        }

        return new(list);
    }

    /// <summary>Every place where a phrase of <paramref name="list"/> stands, as first token and count of tokens, none overlapping.</summary>
    public static IEnumerable<(int First, int Count)> Find(IReadOnlyList<LowerToken> tokens, PhraseList list)
    {
        for (var i = 0; i < tokens.Count;)
        {
            var length = Length(tokens, i, list);
            if (length > 0)
            {
                yield return (i, length);
            }

            i += Math.Max(1, length);
        }
    }

    /// <summary>The number of tokens taken by the longest phrase of <paramref name="list"/> that begins at <paramref name="at"/>; 0 when none does.</summary>
    public static int Length(IReadOnlyList<LowerToken> tokens, int at, PhraseList list)
    {
        foreach (var phrase in at < tokens.Count ? list.From(tokens[at].Lower) : [])
        {
            if (phrase.StandsAt(tokens, at))
            {
                return phrase.Count;
            }
        }

        return 0;
    }

    private bool StandsAt(IReadOnlyList<LowerToken> tokens, int at)
    {
        if (at + words.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (!words[i].Contains(tokens[at + i].Lower))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Phrases by the word they begin with, the longest of each first, so that `i større grad` is found before a word of it.</summary>
internal sealed class PhraseList
{
    private readonly Dictionary<string, Phrase[]> byOpener;

    internal PhraseList(IReadOnlyList<Phrase> phrases) =>
        byOpener = phrases.SelectMany(phrase => phrase.Openers.Select(opener => (opener, phrase))).GroupBy(pair => pair.opener, pair => pair.phrase, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Count).ToArray(), StringComparer.Ordinal);

    /// <summary>The phrases that may begin with a word, the longest first.</summary>
    internal ReadOnlySpan<Phrase> From(string word) => byOpener.TryGetValue(word, out var phrases) ? phrases : [];
}
