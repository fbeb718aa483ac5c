using Samspill.Analysis.Norwegian;
using Samspill.Exchange.Readings;

namespace Samspill.Plans.Statements;

/// <summary>Finds goals, strategies and measures in a document, by its sections and the verbs of its sentences.</summary>
internal static class StatementFinding
{
    public static IReadOnlyList<StatementPlace> In(ReadDocument document)
    {
        var sentences = Sentences.Of(document.Text, [.. document.Blocks.Select(block => new TextBlock(block.Offset, block.Length, KindOf(block.Kind), block.Level))]);
        return [.. Analysis.Norwegian.Statements.Of(document.Text, sentences).Where(found => found.Sentence.Length <= PlanStatementTable.MostWords).Select(found => Of(document, found))];
    }

    private static StatementPlace Of(ReadDocument document, Statement found)
    {
        var block = BlockAt(document.Blocks, found.Sentence.Start);
        var kind = found.Kind switch { Analysis.Norwegian.StatementKind.Goal => StatementKind.Goal, Analysis.Norwegian.StatementKind.Measure => StatementKind.Measure, _ => StatementKind.Strategy };
        return new(kind, PlaceInText.Plain(found.Sentence.Read(document.Text)), block.Section, block.Page, found.Sentence.Start, found.Sentence.Length);
    }

    /// <summary>The block that a place stands in, by halving.</summary>
    private static ReadBlock BlockAt(IReadOnlyList<ReadBlock> blocks, int offset)
    {
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = blocks[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }

        return blocks[low];
    }

    private static SentenceKind KindOf(BlockKind kind) => kind switch { BlockKind.Heading => SentenceKind.Heading, BlockKind.Item => SentenceKind.ListItem, BlockKind.Cell => SentenceKind.Table, _ => SentenceKind.Prose };
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
