using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Likeness;

/// <summary>
/// Conflicts between two sentences that are alike: number, year, polarity, owner. Rules of few words, made to be looked over by a person; sentences that are not matched
/// are not to be asked about. The same both ways about, A and B changed. Reads bokmål, nynorsk and English numbers.
/// </summary>
public static class Conflicts
{
    /// <summary>The conflicts, by kind; none is the common answer. Time: the lengths of both sentences.</summary>
    public static IReadOnlyList<Conflict> Between(string a, string b)
    {
        var keys = new WordKeys();
        var (one, other) = (new Read(a, keys), new Read(b, keys));
        var isOwn = one.IsOwn && other.IsOwn;
        return [.. Numbers(one, other).Concat(Years(one, other)).Select(conflict => conflict with { IsOwn = isOwn }), .. Polarity(one, other), .. Owners(one, other)];
    }

    /// <summary>Numbers of the same thing, when no number of it is the same in both.</summary>
    private static IEnumerable<Conflict> Numbers(Read a, Read b) =>
        from one in a.Amounts
        from other in b.Amounts
        where one.Unit.Length > 0 && one.Unit == other.Unit && !a.Amounts.Any(any => any.Unit == one.Unit && b.Amounts.Any(same => same.Unit == any.Unit && same.Value == any.Value))
        select new Conflict(ConflictKind.Number, one.Unit, a.Text.Substring(one.Start, one.Length), b.Text.Substring(other.Start, other.Length));

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

    /// <summary>What one sentence says: its amounts, its years, its words by their keys, and who is to do it.</summary>
    private sealed class Read
    {
        public Read(string text, WordKeys keys)
        {
            (Text, Amounts) = (text, Norwegian.Amounts.In(text));
            foreach (var token in Tokens.Of(text))
            {
                if (token.Kind == TokenKind.Word)
                {
                    Words.Add((keys.Of(token.Lower(text)), token.In(text).ToString()));
                }
                else if (token.Kind is TokenKind.Year or TokenKind.Date)
                {
                    AddYears(token.In(text));
                }
            }

            Negation = Words.FirstOrDefault(word => ConflictWords.Negations.Contains(word.Text.ToLowerInvariant())).Text;
            var verb = Words.FindIndex(word => ConflictWords.Auxiliaries.Contains(word.Text.ToLowerInvariant()));
            Owner = Subject(verb, word => ConflictWords.Actors.Contains(word.Key));
            IsOwn = Subject(verb, word => ConflictWords.Ourselves.Contains(word.Text.ToLowerInvariant())) is not null && (Owner is not { } owner || ConflictWords.Ourselves.Contains(owner.Text.ToLowerInvariant())) && !Words.Exists(word => ConflictWords.Together.Contains(word.Key));
        }

        /// <summary>True when the municipality speaks for itself: it or `vi` is to do it, and nothing is said of the region.</summary>
        public bool IsOwn { get; }

        public string Text { get; }

        public IReadOnlyList<Amount> Amounts { get; }

        public SortedSet<int> Years { get; } = [];

        public List<(string Key, string Text)> Words { get; } = [];

        public string? Negation { get; }

        public (string Key, string Text)? Owner { get; }

        /// <summary>Every run of four figures in a year, a span of years or a date.</summary>
        private void AddYears(ReadOnlySpan<char> token)
        {
            for (var i = 0; i + 4 <= token.Length; i++)
            {
                var isApart = (i == 0 || !char.IsAsciiDigit(token[i - 1])) && (i + 4 == token.Length || !char.IsAsciiDigit(token[i + 4]));
                if (isApart && int.TryParse(token.Slice(i, 4), System.Globalization.NumberStyles.None, null, out var year))
                {
                    Years.Add(year);
                }
            }
        }

        /// <summary>The word of a kind that stands nearest before the first `skal`, `vil` or the like, or else right after it: `innen 2022 skal kommunen …`.</summary>
        private (string Key, string Text)? Subject(int verb, Predicate<(string Key, string Text)> kind)
        {
            var at = verb < 0 ? -1 : Words.FindLastIndex(verb, kind);
            return at >= 0 ? Words[at] : verb >= 0 && verb + 1 < Words.Count && kind(Words[verb + 1]) ? Words[verb + 1] : null;
        }
    }
}
