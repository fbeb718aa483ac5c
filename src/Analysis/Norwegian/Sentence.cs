namespace Samspill.Analysis.Norwegian;

/// <summary>What a sentence is part of.</summary>
public enum SentenceKind
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A heading, or a line that opens a list (`Vi vil:`).</summary>
    Heading,

    /// <summary>An item of a list; its bullet or number is left out.</summary>
    ListItem,

    /// <summary>A cell of a table, or one of many loose short lines.</summary>
    Table,

    /// <summary>What surrounds the text: a line of contents, a page head or foot, a caption.</summary>
    Margin,
}

/// <summary>A heading with the headings above it.</summary>
/// <param name="Title">Its text without its number.</param>
/// <param name="Level">1 is the highest.</param>
/// <param name="Start">Its offset in the text.</param>
/// <param name="Above">The nearest heading of a higher level; null at the top.</param>
public sealed record Heading(string Title, int Level, int Start, Heading? Above)
{
    /// <summary>The titles from the top down to this one.</summary>
    public IReadOnlyList<string> Path
    {
        get
        {
            var titles = new List<string>();
            for (var heading = this; heading is not null; heading = heading.Above)
            {
                titles.Insert(0, heading.Title);
            }

            return titles;
        }
    }
}

/// <summary>A sentence and its place: offset and length in UTF-16 units of the text it was found in.</summary>
/// <param name="Under">The nearest heading over it; of a heading, the one above. Null at the top.</param>
/// <param name="Block">The number of the paragraph, list item or cell it stands in, from 0: sentences with the same number belong together.</param>
public sealed record Sentence(int Start, int Length, SentenceKind Kind, Heading? Under, int Block)
{
    /// <summary>The first place after the sentence.</summary>
    public int End => Start + Length;

    /// <summary>The sentence as it stands.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>
    /// The sentence on one line, as a person reads it: line breaks and runs of space as one space, words parted at the end of a line
    /// joined. Offsets in it are not those of the text.
    /// </summary>
    public string Read(ReadOnlySpan<char> text)
    {
        var own = In(text);
        var made = new System.Text.StringBuilder(own.Length);
        var at = 0;
        foreach (var token in Tokens.Of(own))
        {
            if (token.Start > at && made.Length > 0)
            {
                made.Append(' ');
            }

            at = token.End;
            foreach (var letter in Joined(token.In(own), token.IsBroken))
            {
                made.Append(char.IsWhiteSpace(letter) ? ' ' : letter);
            }
        }

        return made.ToString();
    }

    private static string Joined(ReadOnlySpan<char> token, bool isBroken)
    {
        if (!isBroken)
        {
            return token.ToString();
        }

        var made = new System.Text.StringBuilder(token.Length);
        for (var i = 0; i < token.Length; i++)
        {
            var isBreak = token[i] == '-' && i + 1 < token.Length && char.IsWhiteSpace(token[i + 1]);
            made.Append(isBreak || char.IsWhiteSpace(token[i]) || token[i] == Tokens.SoftHyphen ? "" : token[i]);
        }

        return made.ToString();
    }
}

/// <summary>A stretch of a text that no sentence crosses: a paragraph, a heading, a list item or a cell, as the file that it came from says.</summary>
/// <param name="Level">Of a heading, 1 the highest; otherwise 0.</param>
public readonly record struct TextBlock(int Start, int Length, SentenceKind Kind, int Level = 0)
{
    /// <summary>The first place after the block.</summary>
    public int End => Start + Length;
}
