using Samspill.Reports.Composing;

namespace Samspill.Reports.Freezing;

/// <summary>What differs between a frozen edition and the report as it would read today.</summary>
/// <param name="Unchanged">Sentences that read the same.</param>
public sealed record Comparison(int Edition, DateOnly FrozenOn, IReadOnlyList<Difference> Differences, int Unchanged)
{
    /// <summary>Compares sentence by sentence, by their names.</summary>
    internal static Comparison Between(Composition frozen, Composition today)
    {
        var before = Lines(frozen);
        var after = Lines(today);
        var afterOf = after.GroupBy(line => line.Sentence.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Sentence, StringComparer.Ordinal);
        var known = before.Select(line => line.Sentence.Id).ToHashSet(StringComparer.Ordinal);
        var differences = before.Where(line => afterOf.TryGetValue(line.Sentence.Id, out var now) ? now.Text != line.Sentence.Text : !IsNamed(line.Sentence, today))
            .Select(line => new Difference(line.Part, line.Sentence.Text, afterOf.GetValueOrDefault(line.Sentence.Id)?.Text, Chip(afterOf.GetValueOrDefault(line.Sentence.Id) ?? line.Sentence)))
            .Concat(after.Where(line => !known.Contains(line.Sentence.Id) && !IsNamed(line.Sentence, frozen)).Select(line => new Difference(line.Part, null, line.Sentence.Text, Chip(line.Sentence)))).ToList();
        return new Comparison(frozen.Edition ?? 0, frozen.On, differences, before.Count - differences.Count(difference => difference.Before is not null));
    }

    /// <summary>True for words that the other text has too, among what found no room: that has not changed.</summary>
    private static bool IsNamed(Sentence sentence, Composition other) => other.NotTold.Any(left => left.What.EndsWith(sentence.Text, StringComparison.Ordinal));

    private static List<(string Part, Sentence Sentence)> Lines(Composition text) =>
        [.. text.Parts.SelectMany(part => part.Paragraphs.SelectMany(paragraph => paragraph.Sentences).Select(sentence => (part.Title, sentence)))];

    private static Chip? Chip(Sentence sentence) => sentence.Chips.Count > 0 ? sentence.Chips[0] : null;
}

/// <summary>A sentence that reads differently: before is null when it is new, after is null when it is gone.</summary>
public sealed record Difference(string Part, string? Before, string? After, Chip? Source);
