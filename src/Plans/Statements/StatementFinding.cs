using Samspill.Analysis.Norwegian;
using Samspill.Exchange.Readings;

namespace Samspill.Plans.Statements;

/// <summary>Finds goals, strategies and measures in a document, by its sections and the verbs of its sentences.</summary>
internal static class StatementFinding
{
    private const int LongestOpening = 50;
    private const int MostSpaces = 6;

    public static IReadOnlyList<StatementPlace> In(ReadDocument document) => [.. Found(document).Select(found => Of(document, found))];

    /// <summary>The statements as the analysis has them, of a length that can be kept.</summary>
    public static IReadOnlyList<Statement> Found(ReadDocument document) => [.. Analysis.Norwegian.Statements.Of(document.Text, SentencesOf(document)).Where(found => found.Sentence.Length <= PlanStatementTable.MostWords)];

    /// <summary>The document's sentences with the headings over them. A line that opens a list (`Lillevik vil:`) is a heading over its items.</summary>
    public static IReadOnlyList<Sentence> SentencesOf(ReadDocument document) => Sentences.Of(document.Text, [.. document.Blocks.SelectMany((block, i) => Parts(document, block, i + 1 < document.Blocks.Count ? document.Blocks[i + 1].Kind : null))]);

    /// <summary>The sentences of running text and lists, each on one line: what of a plan is its text, for what is copied in it.</summary>
    public static IReadOnlyList<string> Whole(ReadDocument document) => [.. SentencesOf(document).Where(sentence => sentence.Kind is SentenceKind.Prose or SentenceKind.ListItem).Select(sentence => sentence.Read(document.Text))];

    private static IEnumerable<TextBlock> Parts(ReadDocument document, ReadBlock block, BlockKind? next)
    {
        var words = document.Words(block);
        var opens = words.LastIndexOf('\n') + 1;
        var last = words[opens..];
        if (block.Kind != BlockKind.Paragraph || next != BlockKind.Item || last.Length is 0 or > LongestOpening || last[^1] != ':' || last.Count(' ') > MostSpaces)
        {
            return [new(block.Offset, block.Length, KindOf(block.Kind), block.Level)];
        }

        var opening = new TextBlock(block.Offset + opens, last.Length, SentenceKind.Heading);
        return opens == 0 ? [opening] : [new(block.Offset, opens - 1, SentenceKind.Prose), opening];
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

    /// <summary>The place of words within a statement, from a place in it on; null when they do not stand there.</summary>
    public static StatementPlace? Within(ReadDocument document, PlanStatement whole, int from, string words) =>
        Find(document.Text.AsSpan(from, whole.Offset + whole.Length - from), Plain(words).ToLowerInvariant()) is { } place
            ? new(whole.Kind, Plain(document.Text.Substring(from + place.Offset, place.Length)), whole.Section, whole.Page, from + place.Offset, place.Length) : null;

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
