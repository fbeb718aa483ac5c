using Samspill.Analysis.Goals;
using Samspill.Exchange.Readings;

namespace Samspill.Plans.Statements;

/// <summary>Finds goals, strategies and measures in a document.</summary>
internal static class StatementFinding
{
    private const int Fewest = 4;
    private const int MostWords = 60;

    private static readonly string[] Promises = ["skal", "vil", "må", "bør", "ønsker", "ønskjer"];
    private static readonly string[] Sections = ["mål", "strategi", "tiltak", "satsing", "delmål", "satsning"];

    public static IReadOnlyList<StatementPlace> In(ReadDocument document) => [.. document.Blocks.Where(block => block.Kind != BlockKind.Heading).SelectMany(block => Of(document, block))];

    private static IEnumerable<StatementPlace> Of(ReadDocument document, ReadBlock block)
    {
        var text = document.Words(block).ToString();
        var section = block.Section.ToLowerInvariant();
        foreach (var sentence in GoalText.Sentences(text))
        {
            var words = sentence.Sentence.ToLowerInvariant().Split([' ', '\n', ',', '.', ':', ';'], StringSplitOptions.RemoveEmptyEntries);
            var promises = words.Any(Promises.Contains);
            var isListed = block.Kind == BlockKind.Item && Sections.Any(word => section.Contains(word, StringComparison.Ordinal));
            if (words.Length is >= Fewest and <= MostWords && (promises || isListed) && sentence.Sentence[^1] != '?')
            {
                yield return new(KindOf(section, words), PlaceInText.Plain(sentence.Sentence), block.Section, block.Page, block.Offset + sentence.Offset, sentence.Length);
            }
        }
    }

    private static StatementKind KindOf(string section, string[] words)
    {
        var last = section.LastIndexOf('›') is var at && at >= 0 ? section[at..] : section;
        return last.Contains("tiltak", StringComparison.Ordinal) ? StatementKind.Measure : last.Contains("strategi", StringComparison.Ordinal) ? StatementKind.Strategy : last.Contains("mål", StringComparison.Ordinal) || words.Contains("skal") ? StatementKind.Goal : StatementKind.Strategy;
    }
}

/// <summary>Finds words where they stand in a document, however the lines were broken.</summary>
internal static class PlaceInText
{
    /// <summary>The words on one line.</summary>
    public static string Plain(string words) => string.Join(' ', words.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The place of a sentence; null when it does not stand in the text. Case and spaces do not matter, a stretch over several blocks does.</summary>
    public static StatementPlace? Find(ReadDocument document, string sentence, StatementKind kind)
    {
        var wanted = Plain(sentence).ToLowerInvariant();
        foreach (var block in document.Blocks)
        {
            if (block.Length >= wanted.Length && Find(document.Words(block), wanted) is { } place)
            {
                var words = document.Text.Substring(block.Offset + place.Offset, place.Length);
                return new(kind, Plain(words), block.Section, block.Page, block.Offset + place.Offset, place.Length);
            }
        }

        return null;
    }

    private static (int Offset, int Length)? Find(ReadOnlySpan<char> text, string wanted)
    {
        var plain = new char[text.Length];
        var at = new int[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i] is '\n' or '\u00A0' ? ' ' : char.ToLowerInvariant(text[i]);
            if (letter != ' ' || (count > 0 && plain[count - 1] != ' '))
            {
                (plain[count], at[count]) = (letter, i);
                count++;
            }
        }

        var found = wanted.Length == 0 ? -1 : plain.AsSpan(0, count).IndexOf(wanted);
        return found < 0 ? null : (at[found], at[found + wanted.Length - 1] + 1 - at[found]);
    }
}
