using System.Globalization;
using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Likeness;

/// <summary>
/// Conflicts between two sentences that are alike: number, year, polarity, owner. Rules of few words, made to be looked over by a person; sentences that are not matched
/// are not to be asked about. The same both ways about, A and B changed. Reads bokmål, nynorsk and English numbers.
/// </summary>
public static class Conflicts
{
    private const int WordsToUnit = 3;

    /// <summary>The conflicts, by kind; none is the common answer. Time: the lengths of both sentences.</summary>
    public static IReadOnlyList<Conflict> Between(string a, string b)
    {
        var keys = new WordKeys();
        var (one, other) = (new Read(a, keys), new Read(b, keys));
        return [.. Numbers(one, other), .. Years(one, other), .. Polarity(one, other), .. Owners(one, other)];
    }

    /// <summary>Numbers of the same unit, when no number of that unit is the same in both.</summary>
    private static IEnumerable<Conflict> Numbers(Read a, Read b) =>
        from one in a.Amounts
        from other in b.Amounts
        let unit = one.Units.FirstOrDefault(unit => other.Units.Contains(unit))
        where unit is not null && one.Value != other.Value
            && !a.Amounts.Any(any => any.Units.Contains(unit) && b.Amounts.Any(same => same.Value == any.Value && same.Units.Contains(unit)))
        select new Conflict(ConflictKind.Number, unit, one.Text, other.Text);

    private static IEnumerable<Conflict> Years(Read a, Read b) =>
        a.Years.Count > 0 && b.Years.Count > 0 && !a.Years.Overlaps(b.Years)
            ? [new(ConflictKind.Year, "", string.Join(", ", a.Years), string.Join(", ", b.Years))]
            : [];

    private static IEnumerable<Conflict> Polarity(Read a, Read b)
    {
        foreach (var (one, other) in ConflictWords.Opposites)
        {
            if (Only(a, one, other) is { } here && Only(b, other, one) is { } there)
            {
                yield return new(ConflictKind.Polarity, "", here, there);
            }
            else if (Only(a, other, one) is { } mine && Only(b, one, other) is { } yours)
            {
                yield return new(ConflictKind.Polarity, "", mine, yours);
            }
        }

        if (a.Negation is null != b.Negation is null)
        {
            yield return new(ConflictKind.Polarity, "", a.Negation ?? "", b.Negation ?? "");
        }
    }

    /// <summary>The first word of the one sort, when there is none of the other.</summary>
    private static string? Only(Read sentence, IReadOnlySet<string> words, IReadOnlySet<string> others) =>
        sentence.Words.Any(word => others.Contains(word.Key)) ? null : sentence.Words.FirstOrDefault(word => words.Contains(word.Key)).Text;

    private static IEnumerable<Conflict> Owners(Read a, Read b) =>
        a.Owner is { } one && b.Owner is { } other && one.Key != other.Key ? [new(ConflictKind.Owner, "", one.Text, other.Text)] : [];

    /// <summary>What one sentence says: amounts with the words that may be their unit, years, words by their keys, and who is to do it.</summary>
    private sealed class Read
    {
        public Read(string text, WordKeys keys)
        {
            var tokens = Tokens.Of(text);
            for (var i = 0; i < tokens.Count; i++)
            {
                var token = tokens[i];
                switch (token.Kind)
                {
                    case TokenKind.Number when Value(token.In(text)) is { } value:
                        Amounts.Add((value, token.In(text).ToString(), [.. Units(tokens, i + 1, text, keys)]));
                        break;
                    case TokenKind.Year or TokenKind.Date:
                        AddYears(token.In(text));
                        break;
                    case TokenKind.Word:
                        Words.Add((keys.Of(token.Lower(text)), token.In(text).ToString()));
                        break;
                    default:
                        break;
                }
            }

            Negation = Words.FirstOrDefault(word => ConflictWords.Negations.Contains(word.Text.ToLowerInvariant())).Text;
            Owner = OwnerIn();
        }

        public List<(decimal Value, string Text, List<string> Units)> Amounts { get; } = [];

        public SortedSet<int> Years { get; } = [];

        public List<(string Key, string Text)> Words { get; } = [];

        public string? Negation { get; }

        public (string Key, string Text)? Owner { get; }

        /// <summary>Per cent and money by their sign or word; otherwise the words that follow, the farthest first, since the thing counted comes after its adjectives.</summary>
        private static IEnumerable<string> Units(IReadOnlyList<Token> tokens, int from, string text, WordKeys keys)
        {
            var found = new List<string>();
            for (var i = from; i < tokens.Count && found.Count < WordsToUnit; i++)
            {
                var word = tokens[i].Lower(text);
                if (ConflictWords.Units.TryGetValue(word, out var unit))
                {
                    found.Add(unit);
                    break;
                }

                if (tokens[i].Kind != TokenKind.Word || (StopWords.Contains(word) && found.Count > 0))
                {
                    break;
                }

                if (!StopWords.Contains(word))
                {
                    found.Add(keys.Of(word));
                }
            }

            found.Reverse();
            return found;
        }

        private void AddYears(ReadOnlySpan<char> token)
        {
            for (var i = 0; i + 4 <= token.Length; i++)
            {
                var isApart = (i == 0 || !char.IsAsciiDigit(token[i - 1])) && (i + 4 == token.Length || !char.IsAsciiDigit(token[i + 4]));
                if (isApart && int.TryParse(token.Slice(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                {
                    Years.Add(year);
                }
            }
        }

        /// <summary>The actor that stands nearest before the first `skal`, `vil` or the like.</summary>
        private (string Key, string Text)? OwnerIn()
        {
            var verb = Words.FindIndex(word => ConflictWords.Auxiliaries.Contains(word.Text.ToLowerInvariant()));
            var actor = verb < 0 ? -1 : Words.FindLastIndex(verb, word => ConflictWords.Actors.Contains(word.Key));
            return actor < 0 ? null : Words[actor];
        }

        /// <summary>`2 500` and `2.500` are 2500, `3,5` is 3.5; null for what is no number.</summary>
        private static decimal? Value(ReadOnlySpan<char> token)
        {
            Span<char> digits = stackalloc char[Math.Min(token.Length, 32)];
            var length = 0;
            for (var i = 0; i < token.Length && length < digits.Length; i++)
            {
                var isGrouping = char.IsWhiteSpace(token[i]) || (token[i] == '.' && i + 3 < token.Length && token.Slice(i + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0);
                if (!isGrouping)
                {
                    digits[length++] = token[i] == ',' ? '.' : token[i];
                }
            }

            return decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;
        }
    }
}
