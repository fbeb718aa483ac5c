namespace Samspill.Analysis.Norwegian;

/// <summary>Finds the paragraphs, headings, list items and cells of a text that says nothing else about its structure than how it looks.</summary>
public static class Blocks
{
    private const int MostInlineItems = 99;

    /// <summary>
    /// The blocks of <paramref name="text"/> in order, none overlapping, bullets and numbers left out. A paragraph ends at an empty line,
    /// a list item, a heading, a table, or a line break after a finished line; a line that goes on in lower case belongs to the one before,
    /// also after an empty line, as text taken from PDF has it.
    /// </summary>
    public static IReadOnlyList<TextBlock> Of(string text)
    {
        var lines = Lines.Of(text);
        var blocks = new List<TextBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            switch (line.Kind)
            {
                case LineKind.Table:
                    AddCells(blocks, text, line);
                    break;
                case LineKind.Heading or LineKind.Margin:
                    Add(blocks, text, line.Body, line.End, line.Kind == LineKind.Heading ? SentenceKind.Heading : SentenceKind.Margin, line.Level);
                    break;
                case LineKind.Text or LineKind.ListItem:
                    i = Last(text, lines, i);
                    AddItems(blocks, text, line.Body, lines[i].End, line.Kind == LineKind.Text ? SentenceKind.Prose : SentenceKind.ListItem);
                    break;
            }
        }

        return blocks;
    }

    /// <summary>True when a line ends so that the next one must go on with it.</summary>
    internal static bool EndsOpen(ReadOnlySpan<char> line)
    {
        var last = line[(line.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
        return last is "og" or "i" or "på" or "av" or "til" or "for" or "med" or "samt" or "å" or "som" or "and" or "of" or "in" or "to" or "the" or "fra" or "frå" or "mellom";
    }

    /// <summary>True when a line is clearly not the end of what it says.</summary>
    internal static bool IsUnfinished(ReadOnlySpan<char> line) => !line.IsEmpty && (line[^1] is ',' or '-' || EndsOpen(line));

    /// <summary>The last line of the paragraph that begins at <paramref name="first"/>.</summary>
    private static int Last(string text, List<Line> lines, int first)
    {
        var last = first;
        for (var next = first + 1; next < lines.Count; next++)
        {
            if (lines[next].Kind == LineKind.Blank)
            {
                continue;
            }

            var before = lines[last].In(text);
            var letter = lines[next].Kind == LineKind.Text ? lines[next].In(text)[0] : '\0';
            var isNextLine = next == last + 1;
            var goesOn = char.IsLower(letter) ? isNextLine || before[^1] is not ('.' or '!' or '?' or ':' or ';') : isNextLine && letter != '\0' && (!char.IsUpper(letter) || IsUnfinished(before));
            if (!goesOn)
            {
                break;
            }

            last = next;
        }

        return last;
    }

    private static void AddCells(List<TextBlock> blocks, string text, Line line)
    {
        var from = line.Start;
        for (var at = line.Start; at <= line.End; at++)
        {
            var isEdge = at == line.End || text[at] is '|' or '\t' || (at + 2 < line.End && text[at] == ' ' && text[at + 1] == ' ' && text[at + 2] == ' ');
            if (isEdge)
            {
                Add(blocks, text, from, at, SentenceKind.Table, 0);
                from = at + 1;
            }
        }
    }

    /// <summary>A paragraph, parted at bullets inside it and at numbers that count up from 1, as lists look when a page reader has run them together.</summary>
    private static void AddItems(List<TextBlock> blocks, string text, int from, int to, SentenceKind kind)
    {
        var number = 1;
        var start = from;
        for (var at = from + 1; at < to; at++)
        {
            var isBullet = text[at] is '\u2022' or (>= '\uE000' and <= '\uF8FF') && text[at - 1] is ' ' or '\n' or '\u00A0';
            isBullet |= text[at] == 'o' && text[at - 1] is ' ' or '\n' && at + 2 < to && text[at + 1] == ' ' && char.IsUpper(text[at + 2]);
            var digits = isBullet ? 0 : NumberAt(text, at, to, number);
            if (isBullet || (digits > 0 && (number > 1 || NextNumber(text, at + digits, to))))
            {
                // `Mål 1. … 2. …`: what stands before the first item opens the list.
                var opens = start == from && kind == SentenceKind.Prose && IsLead(text.AsSpan(start, at - start).Trim());
                Add(blocks, text, start, at, opens ? SentenceKind.Heading : kind, opens ? Sentences.LeadIn : 0);
                start = at + (isBullet ? 1 : digits);
                kind = SentenceKind.ListItem;
                number += isBullet ? 0 : 1;
                at = start;
            }
        }

        Add(blocks, text, start, to, kind, 0);
    }

    private static bool IsLead(ReadOnlySpan<char> words) => words.Length is > 0 and <= 50 && words.Count(' ') < 5 && (words[^1] == ':' || words.IndexOfAny(".,;") < 0);

    /// <summary>The length of `2. ` at <paramref name="at"/> when it is the number looked for and a capital follows; 0 when not.</summary>
    private static int NumberAt(string text, int at, int to, int number)
    {
        if (!char.IsAsciiDigit(text[at]) || !char.IsWhiteSpace(text[at - 1]) || number > MostInlineItems)
        {
            return 0;
        }

        Span<char> written = stackalloc char[4];
        number.TryFormat(written, out var digits, default, System.Globalization.CultureInfo.InvariantCulture);
        written[digits++] = '.';
        written[digits++] = ' ';
        return at + digits < to && text.AsSpan(at).StartsWith(written[..digits]) && char.IsUpper(text[at + digits]) ? digits : 0;
    }

    private static bool NextNumber(string text, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (NumberAt(text, at, to, 2) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<TextBlock> blocks, string text, int from, int to, SentenceKind kind, int level)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        if (text.AsSpan(from, to - from).IndexOfAnyExcept(" .-–•*·|:_=".AsSpan()) >= 0)
        {
            blocks.Add(new(from, to - from, kind, level));
        }
    }
}
