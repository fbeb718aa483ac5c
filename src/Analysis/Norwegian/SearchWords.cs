using System.Text;
using Samspill.Kernel;

namespace Samspill.Analysis.Norwegian;

/// <summary>A word of a text as the search knows it.</summary>
/// <param name="Key">The key that makes bokmål, nynorsk and every inflection one word (<see cref="WordKeys"/>); a number as it stands. Empty for a word that carries no subject.</param>
/// <param name="Parts">The keys of the parts of a compound; empty for any other word.</param>
/// <param name="Number">Its place among the words of the text, from 0; words without a key have a number too, so that a phrase keeps its distances.</param>
/// <param name="Start">Its first character in the text.</param>
/// <param name="Length">Its characters.</param>
public readonly record struct SearchWord(string Key, IReadOnlyList<string> Parts, int Number, int Start, int Length);

/// <summary>
/// Cuts a text into the words that a search index is made of and asked by: the same for both. Letters are read alike whatever accents they
/// carry (`ö` is `ø`, `é` is `e`; å, æ and ø stay). Remembers what it has seen: one per thread.
/// </summary>
/// <param name="mostKnown">How many words it remembers before it is full.</param>
public sealed class SearchWords(int mostKnown = SearchWords.MostKnown)
{
    /// <summary>The version of the rules: an index made by another must be made anew.</summary>
    public const int Rules = 3;

    /// <summary>The most letters of a word that are read.</summary>
    public const int Longest = 40;

    private const int MostKnown = 200_000;

    private readonly WordKeys keys = new();
    private readonly Dictionary<string, (string Key, IReadOnlyList<string> Parts)> known = new(StringComparer.Ordinal);

    /// <summary>True when the memory of words has grown so large that a new instance should take over.</summary>
    public bool IsFull => known.Count > mostKnown;

    /// <summary>The words of <paramref name="text"/>, whose letters are composed (<see cref="Letters.Composed"/>), in order. White space, signs and hyphens part words; a word broken at the end of a line is one.</summary>
    public IEnumerable<SearchWord> Of(string text)
    {
        var number = 0;
        var letters = new char[Longest];
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var (start, count) = (at, 0);
            at = Take(text, at, letters, ref count);
            var (key, parts) = Known(letters.AsSpan(0, count));
            yield return new(key, parts, number++, start, at - start);
        }
    }

    /// <summary>A word in lower case and without accents, as it is read.</summary>
    public static string Plain(string word)
    {
        var made = new StringBuilder(word.Length);
        foreach (var letter in Letters.Composed(word))
        {
            if (char.IsLetterOrDigit(letter))
            {
                made.Append(Bare(char.ToLowerInvariant(letter)));
            }
        }

        return made.ToString();
    }

    private static int Take(string text, int at, char[] letters, ref int count)
    {
        while (at < text.Length)
        {
            var letter = text[at];
            if (char.IsLetterOrDigit(letter))
            {
                if (count < Longest)
                {
                    letters[count++] = Bare(char.ToLowerInvariant(letter));
                }
            }
            else if (letter != Tokens.SoftHyphen && !IsBreak(text, at))
            {
                break;
            }

            at = IsBreak(text, at) ? AfterBreak(text, at) : at + 1;
        }

        return at;
    }

    /// <summary>True for a hyphen at the end of a line with a small letter after it: `bosettings-⏎historie`.</summary>
    private static bool IsBreak(string text, int at) => text[at] == '-' && at + 1 < text.Length && text[at + 1] is '\n' or '\r' && AfterBreak(text, at) is var next && next < text.Length && char.IsLower(text[next]) && !IsAnd(text, next);

    /// <summary>`nærings- og miljøplan` has a hyphen of its own.</summary>
    private static bool IsAnd(string text, int at) => text.AsSpan(at).StartsWith("og ", StringComparison.Ordinal) || text.AsSpan(at).StartsWith("eller ", StringComparison.Ordinal);

    private static int AfterBreak(string text, int at)
    {
        at++;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private (string Key, IReadOnlyList<string> Parts) Known(ReadOnlySpan<char> word)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var made))
        {
            made = Make(word);
            known.Add(word.ToString(), made);
        }

        return made;
    }

    private (string Key, IReadOnlyList<string> Parts) Make(ReadOnlySpan<char> word)
    {
        if (StopWords.Contains(word))
        {
            return ("", []);
        }

        if (word.ContainsAnyInRange('0', '9'))
        {
            return (word.ToString(), []);
        }

        var key = keys.Of(word);
        return (key, Compounds.Split(key));
    }

    private static char Bare(char letter) => letter switch
    {
        < (char)128 or 'æ' or 'ø' or 'å' => letter,
        'ä' => 'æ',
        'ö' => 'ø',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'á' or 'à' or 'â' or 'ã' => 'a',
        'ó' or 'ò' or 'ô' or 'õ' => 'o',
        'ü' or 'ú' or 'ù' or 'û' => 'u',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ç' => 'c',
        'ñ' => 'n',
        _ => letter,
    };
}
