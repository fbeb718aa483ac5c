namespace Samspill.Search.Asking;

/// <summary>Makes a plan of a question: each word by itself, and a compound by its parts too, so that it finds what says the same in several words.</summary>
internal static class Planning
{
    /// <summary>What a part of a compound counts for beside the whole word.</summary>
    private const float PartWeight = 0.35f;

    /// <summary>What a word that only begins or ends with the one asked for counts for.</summary>
    private const float AroundWeight = 0.4f;

    private const int MostSlots = 7;
    private const byte Overflow = 0x80;

    /// <summary>The plan, with the bits of each word of the question.</summary>
    /// <param name="around">Words that begin or end with one asked for; none when they are not wanted.</param>
    public static (Plan Plan, IReadOnlyList<byte> Slots) Of(Question question, Func<AskedWord, IReadOnlyList<string>>? around = null)
    {
        var (terms, slots, next, need) = (new List<PlannedTerm>(), new List<byte>(), 0, 0);
        foreach (var word in question.Words)
        {
            var parts = word.Parts.Distinct(StringComparer.Ordinal).ToList();
            var bits = 0;
            foreach (var part in parts)
            {
                var bit = Bit(ref next);
                terms.Add(new(part, PartWeight, (byte)bit));
                bits |= bit;
            }

            bits = bits == 0 ? Bit(ref next) : bits;
            terms.Add(new(word.Key, 1, (byte)bits));
            terms.AddRange((around?.Invoke(word) ?? []).Select(other => new PlannedTerm(other, AroundWeight, (byte)bits)));
            slots.Add((byte)bits);
            need |= bits & ~Overflow;
        }

        return (new(Merged(terms), (byte)need, question.Words.Count, question.Phrases, question.Without), slots);
    }

    private static int Bit(ref int next) => next < MostSlots ? 1 << next++ : Overflow;

    /// <summary>A term asked for twice is looked for once, with the greater weight.</summary>
    private static IReadOnlyList<PlannedTerm> Merged(List<PlannedTerm> terms) =>
        [.. terms.GroupBy(term => term.Term, StringComparer.Ordinal).Select(same => new PlannedTerm(same.Key, same.Max(term => term.Weight), (byte)same.Aggregate(0, (bits, term) => bits | term.Slot)))];
}
