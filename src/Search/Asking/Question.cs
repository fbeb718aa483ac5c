using System.Buffers;
using Samspill.Kernel;

namespace Samspill.Search.Asking;

/// <summary>A question as it was typed: words to find, phrases in quotation marks that must stand so, and words after a minus that must not stand.</summary>
/// <param name="Typed">As typed, tidied.</param>
/// <param name="Words">The words asked for, those of the phrases too.</param>
internal sealed record Question(string Typed, IReadOnlyList<AskedWord> Words, IReadOnlyList<IReadOnlyList<AskedWord>> Phrases, IReadOnlyList<AskedWord> Without)
{
    /// <summary>The most characters that are read.</summary>
    public const int Longest = 300;

    private const int MostWords = 40;

    /// <summary>Reads what was typed; null when there is nothing to find.</summary>
    public static Question? Read(string? typed)
    {
        var text = Letters.Composed((typed ?? "").Replace('\0', ' ').Trim());
        text = text.Length > Longest ? text[..Longest] : text;
        if (text.Length == 0)
        {
            return null;
        }

        var (words, phrases, without) = (new List<AskedWord>(), new List<IReadOnlyList<AskedWord>>(), new List<AskedWord>());
        using var analysis = new WordReaders();
        foreach (var (part, isPhrase, isWithout) in Parts(text))
        {
            var found = analysis.Of(part).Where(word => word.Key.Length > 0).Take(MostWords).Select(word => new AskedWord(part.Substring(word.Start, word.Length), word.Key, word.Parts, word.Number)).ToList();
            (isWithout ? without : words).AddRange(found);
            if (isPhrase && !isWithout && found.Count > 1)
            {
                phrases.Add(found);
            }
        }

        return new(text, [.. words.Take(MostWords)], phrases, without);
    }

    /// <summary>The same question with one word written otherwise.</summary>
    public string With(string said, string instead) => Typed.Replace(said, instead, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Text, bool IsPhrase, bool IsWithout)> Parts(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var isWithout = text[at] == '-' && (at == 0 || char.IsWhiteSpace(text[at - 1]));
            at += isWithout ? 1 : 0;
            if (at < text.Length && IsQuote(text[at]))
            {
                var end = text.AsSpan(at + 1).IndexOfAny(Quotes) is >= 0 and var length ? at + 1 + length : text.Length;
                yield return (text[(at + 1)..end], true, isWithout);
                at = Math.Min(text.Length, end + 1);
                continue;
            }

            var next = at;
            while (next < text.Length && !char.IsWhiteSpace(text[next]) && !IsQuote(text[next]))
            {
                next++;
            }

            if (next > at)
            {
                yield return (text[at..next], false, isWithout);
            }

            at = next;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }
    }

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"«»“”„");

    private static bool IsQuote(char letter) => Quotes.Contains(letter);
}

/// <summary>A word of a question.</summary>
/// <param name="Said">As typed.</param>
/// <param name="Number">Its place within its phrase.</param>
internal sealed record AskedWord(string Said, string Key, IReadOnlyList<string> Parts, int Number);
