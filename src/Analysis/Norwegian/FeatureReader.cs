using System.Runtime.InteropServices;

namespace Samspill.Analysis.Norwegian;

/// <summary>Which features a text is read as.</summary>
/// <param name="Words">The keys of its words, without stop words; a number, year, date or label as its kind (`#number`).</param>
/// <param name="Parts">The parts of compounds beside the whole word.</param>
/// <param name="MinGram">The shortest character n-gram; 0 for none.</param>
/// <param name="MaxGram">The longest character n-gram.</param>
/// <param name="AsWritten">N-grams of the text as it stands (lower case, parted at white space, as scikit-learn's `char_wb`), not of its mapped words.</param>
public readonly record struct FeatureSet(bool Words, bool Parts, int MinGram, int MaxGram, bool AsWritten)
{
    /// <summary>Word keys alone.</summary>
    public static FeatureSet Keys => new(true, false, 0, 0, false);

    /// <summary>Character 4-grams inside mapped words: bridges inflections, compounds and both written forms.</summary>
    public static FeatureSet Grams => new(false, false, 4, 4, false);

    /// <summary>Character n-grams inside the words as written: scikit-learn's `analyzer="char_wb", ngram_range=(min, max)`.</summary>
    public static FeatureSet Written(int min, int max) => new(false, false, min, max, true);
}

/// <summary>Reads texts as features of one <see cref="FeatureTable"/>. Keeps buffers of its own: one per thread.</summary>
public sealed class FeatureReader(FeatureTable table, FeatureSet set)
{
    private readonly WordKeys keys = new();
    private readonly Dictionary<string, string[]> parts = new(StringComparer.Ordinal);
    private readonly List<Token> tokens = [];
    private readonly List<FeatureAt> places = [];
    private readonly List<int> ids = [];
    private char[] letters = new char[64];

    /// <summary>The table the numbers belong to.</summary>
    public FeatureTable Table => table;

    /// <summary>Every feature of <paramref name="text"/> in order, each with the stretch it stands for; of a mapped word that is the whole word.</summary>
    public void Read(ReadOnlySpan<char> text, List<FeatureAt> into)
    {
        if (set.AsWritten)
        {
            ReadWritten(text, into);
            return;
        }

        tokens.Clear();
        Tokens.Read(text, tokens);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                ReadWord(text, token, into);
            }
            else if (set.Words && token.Kind != TokenKind.Mark)
            {
                into.Add(new(table.Add(NameOf(token.Kind)), token.Start, token.Length));
            }
        }
    }

    /// <summary>The features of <paramref name="text"/> with their counts, ids rising.</summary>
    public void Count(ReadOnlySpan<char> text, List<FeatureCount> into)
    {
        places.Clear();
        ids.Clear();
        Read(text, places);
        foreach (var place in places)
        {
            ids.Add(place.Id);
        }

        var sorted = CollectionsMarshal.AsSpan(ids);
        sorted.Sort();
        for (var at = 0; at < sorted.Length;)
        {
            var next = at + 1;
            while (next < sorted.Length && sorted[next] == sorted[at])
            {
                next++;
            }

            into.Add(new(sorted[at], next - at));
            at = next;
        }
    }

    private static string NameOf(TokenKind kind) => kind switch
    {
        TokenKind.Number => "#number",
        TokenKind.Year => "#year",
        TokenKind.Date => "#date",
        _ => "#label",
    };

    private void ReadWord(ReadOnlySpan<char> text, Token token, List<FeatureAt> into)
    {
        Room(token.Length + 2);
        var word = letters.AsSpan(0, token.Write(text, letters));
        if (StopWords.Contains(word))
        {
            return;
        }

        var key = keys.Of(word);
        if (set.Words)
        {
            into.Add(new(table.Add(key), token.Start, token.Length));
        }

        foreach (var part in set.Parts ? PartsOf(key) : [])
        {
            into.Add(new(table.Add(part), token.Start, token.Length));
        }

        if (set.MinGram > 0)
        {
            Room(key.Length + 2);
            letters[0] = ' ';
            key.CopyTo(letters.AsSpan(1));
            letters[key.Length + 1] = ' ';
            AddGrams(letters.AsSpan(0, key.Length + 2), token.Start, token.Length, false, into);
        }
    }

    private string[] PartsOf(string key)
    {
        if (!parts.TryGetValue(key, out var found))
        {
            found = [.. Compounds.Split(key)];
            parts.Add(key, found);
        }

        return found;
    }

    private void ReadWritten(ReadOnlySpan<char> text, List<FeatureAt> into)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            Room(end - at + 2);
            letters[0] = ' ';
            text[at..end].ToLowerInvariant(letters.AsSpan(1));
            letters[end - at + 1] = ' ';
            AddGrams(letters.AsSpan(0, end - at + 2), at, end - at, true, into);
            at = end;
        }
    }

    /// <summary>The n-grams of a padded word; a word shorter than n counts once for all lengths from there.</summary>
    private void AddGrams(ReadOnlySpan<char> padded, int start, int length, bool isExact, List<FeatureAt> into)
    {
        for (var size = set.MinGram; size <= set.MaxGram; size++)
        {
            for (var at = 0; at == 0 || at + size <= padded.Length; at++)
            {
                var gram = padded.Slice(at, Math.Min(size, padded.Length - at));
                var from = Math.Max(0, at - 1);
                var to = Math.Min(length, at - 1 + gram.Length);
                into.Add(isExact ? new(table.Add(gram), start + from, to - from) : new(table.Add(gram), start, length));
            }

            if (size >= padded.Length)
            {
                break;
            }
        }
    }

    private void Room(int length)
    {
        if (letters.Length < length)
        {
            letters = new char[length * 2];
        }
    }
}
