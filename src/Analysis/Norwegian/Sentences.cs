namespace Samspill.Analysis.Norwegian;

/// <summary>Parts a text in bokmål, nynorsk or English into sentences that know their place, their kind and their headings.</summary>
public static class Sentences
{
    /// <summary>
    /// The sentences of <paramref name="text"/> in order, none overlapping, each slicing back to the text. A sentence ends at `.`, `!`, `?`
    /// or `…` before a space and a new beginning, and at the end of its block. Abbreviations, ordinals (`17. mai`), dates, initials
    /// and section signs do not end one. Empty for an empty text. O(length).
    /// </summary>
    public static IReadOnlyList<Sentence> Of(string text) => Of(text, Blocks.Of(text));

    /// <summary>The same when the file itself says what is a heading, a list item or a cell. Blocks stand in order and do not overlap.</summary>
    public static IReadOnlyList<Sentence> Of(string text, IReadOnlyList<TextBlock> blocks)
    {
        var found = new List<Sentence>();
        Heading? under = null;
        var deepest = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind == SentenceKind.Heading)
            {
                var title = text.AsSpan(block.Start, block.Length).Trim();
                var level = LevelOf(block, title, deepest);
                deepest = block.Level is > 0 and < LeadIn ? block.Level : deepest;
                under = Above(under, level);
                found.Add(new(block.Start, block.Length, block.Kind, under, i));
                under = new(title.ToString(), level, block.Start, under);
                continue;
            }

            // What opens a list (`Vi vil:`) holds until running text follows the list; what goes on in lower case is more of an item.
            var listEnded = block.Kind == SentenceKind.Prose && i > 0 && blocks[i - 1].Kind == SentenceKind.ListItem && !char.IsLower(text[block.Start]);
            under = listEnded && under is { Level: LeadIn } ? under.Above : under;
            Cut(found, text, block, under, i);
        }

        return found;
    }

    /// <summary>The level of a line that opens a list.</summary>
    internal const int LeadIn = 9;

    /// <summary>A heading without a number stands under the last one with a number.</summary>
    private static int LevelOf(TextBlock block, ReadOnlySpan<char> title, int deepest)
    {
        if (block.Level > 0)
        {
            return block.Level;
        }

        return title[^1] == ':' ? LeadIn : Math.Min(LeadIn - 1, deepest + 1);
    }

    private static Heading? Above(Heading? under, int level)
    {
        while (under is not null && under.Level >= level)
        {
            under = under.Above;
        }

        return under;
    }

    private static void Cut(List<Sentence> found, string text, TextBlock block, Heading? under, int number)
    {
        if (block.Kind == SentenceKind.Margin)
        {
            found.Add(new(block.Start, block.Length, block.Kind, under, number));
            return;
        }

        foreach (var (start, end) in SentenceEnds.In(text, block.Start, block.End))
        {
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (text.AsSpan(from, to - from).IndexOfAnyExcept(" .-–•*·".AsSpan()) >= 0)
            {
                found.Add(new(from, to - from, block.Kind, under, number));
            }
        }
    }
}
