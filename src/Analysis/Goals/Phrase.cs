namespace Samspill.Analysis.Goals;

/// <summary>
/// A phrase of the word lists: words parted by spaces, the forms of a word by a bar (`legge|legger til rette`). Whole words only,
/// so `god` does not stand in `godkjenne`.
/// </summary>
internal sealed class Phrase
{
    private readonly HashSet<string>[] words;

    private Phrase(string written) => words = [.. written.Split(' ').Select(word => word.Split('|').ToHashSet())];

    /// <summary>The phrases of a list, longest first so that `i større grad` is found before a word of it.</summary>
    public static IReadOnlyList<Phrase> List(params ReadOnlySpan<string> written)
    {
        var list = new List<Phrase>();
        foreach (var phrase in written)
        {
            list.Add(new(phrase));
        }

        return [.. list.OrderByDescending(phrase => phrase.words.Length)];
    }

    /// <summary>Every place where a phrase of <paramref name="list"/> stands, as first token and count of tokens, none overlapping.</summary>
    public static IEnumerable<(int First, int Count)> Find(IReadOnlyList<Token> tokens, IReadOnlyList<Phrase> list)
    {
        for (var i = 0; i < tokens.Count;)
        {
            var at = i;
            var hit = list.FirstOrDefault(phrase => phrase.StandsAt(tokens, at));
            if (hit is not null)
            {
                yield return (i, hit.words.Length);
            }

            i += hit?.words.Length ?? 1;
        }
    }

    /// <summary>The number of tokens taken by the longest phrase of <paramref name="list"/> that begins at <paramref name="at"/>; 0 when none does.</summary>
    public static int Length(IReadOnlyList<Token> tokens, int at, IReadOnlyList<Phrase> list) =>
        list.FirstOrDefault(phrase => phrase.StandsAt(tokens, at))?.words.Length ?? 0;

    /// <summary>True when a phrase of <paramref name="list"/> ends just before <paramref name="end"/>.</summary>
    public static bool EndsBefore(IReadOnlyList<Token> tokens, int end, IReadOnlyList<Phrase> list) =>
        list.Any(phrase => end - phrase.words.Length >= 0 && phrase.StandsAt(tokens, end - phrase.words.Length));

    private bool StandsAt(IReadOnlyList<Token> tokens, int at)
    {
        if (at + words.Length > tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!words[i].Contains(tokens[at + i].Lower))
            {
                return false;
            }
        }

        return true;
    }
}
