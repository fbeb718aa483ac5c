using System.Reflection;
using System.Text;

namespace Samspill.Analysis.Norwegian;

/// <summary>
/// Rewrites nynorsk words as bokmål ones, so that both written forms of a plan say the same. Only a key is made: no text that a person reads
/// is ever rewritten. The pairs stand in `Data/forms.tsv`; the mapping of both words of a pair is the same word.
/// </summary>
public static class WordForms
{
    private const char Piece = '-';

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal);

    /// <summary>Pieces by their first letter, the longest first.</summary>
    private static readonly Dictionary<char, (string Nn, string Nb)[]> Pieces;

    static WordForms()
    {
        var lines = Lines("forms.tsv");
        Version = lines[0].Split(' ')[^1];
        Pairs = [.. lines.Where(line => line[0] != '#').Select(line => line.Split('\t')).Select(pair => (pair[0], pair[1]))];
        foreach (var (nb, nn) in Pairs.Where(pair => pair.Nb[^1] != Piece))
        {
            Words.Add(nn, nb);
        }

        Pieces = Pairs.Where(pair => pair.Nb[^1] == Piece).Select(pair => (Nn: pair.Nn[..^1], Nb: pair.Nb[..^1]))
            .GroupBy(pair => pair.Nn[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Nn.Length).ThenBy(pair => pair.Nn, StringComparer.Ordinal).ToArray());
    }

    /// <summary>The version of the word list; a stored comparison names it.</summary>
    public static string Version { get; }

    /// <summary>The pairs, bokmål first. One that ends in a hyphen is the beginning of a word or of a part of one (`tjenest-`, `tenest-`).</summary>
    public static IReadOnlyList<(string Nb, string Nn)> Pairs { get; }

    /// <summary>
    /// A form of <paramref name="word"/>, in lower case, that is the same for both written forms of it: a whole word of the list first; otherwise
    /// every piece that stands at the beginning or after three letters or more. Then by rule, in both: the `j` of `følgje` and `søkjar` drops,
    /// `forskning` is `forsking`, `-heit` is `-het`, and `-erne` is `-er`.
    /// </summary>
    public static string Shared(ReadOnlySpan<char> word) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var whole) ? ByRule(whole) : ByRule(WithPieces(word));

    private static string WithPieces(ReadOnlySpan<char> word)
    {
        StringBuilder? made = null;
        var copied = 0;
        for (var at = 0; at < word.Length;)
        {
            var piece = at == 0 || at >= 3 ? PieceAt(word[at..]) : default;
            if (piece.Nn is null)
            {
                at++;
                continue;
            }

            made ??= new(word.Length + 4);
            made.Append(word[copied..at]).Append(piece.Nb);
            at += piece.Nn.Length;
            copied = at;
        }

        return made?.Append(word[copied..]).ToString() ?? word.ToString();
    }

    private static string ByRule(string word)
    {
        var made = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            var next = at + 1 < word.Length ? word[at + 1] : ' ';
            var before = at > 0 ? word[at - 1] : ' ';
            var isJ = at >= 2 && word[at] == 'j' && before is 'k' or 'g' && next is 'e' or 'a';
            var isN = at >= 3 && word.AsSpan(at).StartsWith("ning", StringComparison.Ordinal) && IsConsonant(before);
            var isI = at >= 4 && word.AsSpan(at - 2).StartsWith("heit", StringComparison.Ordinal) && word[at] == 'i';
            // `tilpassing` and `tilpasning` are one.
            var isDouble = at >= 3 && word[at] == before && word.AsSpan(at + 1).StartsWith("ing", StringComparison.Ordinal) && word[at] is 's' or 'm';
            made.Append(isJ || isN || isI || isDouble ? "" : word[at]);
        }

        var isDefinitePlural = made.Length >= 7 && word.EndsWith("erne", StringComparison.Ordinal);
        return made.ToString(0, made.Length - (isDefinitePlural ? 2 : 0));
    }

    private static bool IsConsonant(char letter) => letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'æ' or 'ø' or 'å' or 'n');

    private static (string Nn, string Nb) PieceAt(ReadOnlySpan<char> rest)
    {
        if (Pieces.TryGetValue(rest[0], out var pieces))
        {
            foreach (var piece in pieces)
            {
                // `grøn` stands in `grønn` too, which is bokmål already.
                if (rest.StartsWith(piece.Nn, StringComparison.Ordinal))
                {
                    return piece.Nb.Length > piece.Nn.Length && rest.StartsWith(piece.Nb, StringComparison.Ordinal) ? default : piece;
                }
            }
        }

        return default;
    }

    /// <summary>The lines of a list that is built into this room.</summary>
    internal static IReadOnlyList<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
