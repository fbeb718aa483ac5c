using System.Text.RegularExpressions;

namespace Samspill.Analysis.Norwegian;

/// <summary>What a line of a text is.</summary>
internal enum LineKind
{
    Blank,
    Text,
    Heading,
    ListItem,
    Table,
    Margin,
}

/// <summary>A line without its line break.</summary>
/// <param name="Body">Where its text begins after bullet, number or heading sign.</param>
/// <param name="Level">Of a heading, 1 the highest, 0 when it follows from where it stands; of another line, that of the marked heading over it.</param>
internal readonly record struct Line(int Start, int End, int Body, LineKind Kind, int Level = 0)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Body, End - Body).Trim();
}

/// <summary>Tells headings, list items, tables and page heads among the lines of a text by how they look.</summary>
internal static partial class Lines
{
    private const int LongestTitle = 90;
    private const int MostTitleWords = 12;

    public static List<Line> Of(string text)
    {
        var lines = new List<Line>();
        var marked = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = Read(text, at, end);
            var isMarked = line.Kind == LineKind.Heading && text.AsSpan(line.Start, line.Body - line.Start).Contains('#');
            marked = isMarked ? line.Level : marked;
            // Numbered headings stand under the ones with signs: their levels count from there.
            lines.Add(isMarked ? line : line with { Level = marked + line.Level });
            at = end + 1;
        }

        SetRepeatedAside(text, lines);
        FindNumberedTitles(text, lines);
        FindTitles(text, lines);
        return lines;
    }

    private static Line Read(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        var trimmed = line.Trim();
        if (trimmed.IsEmpty)
        {
            return new(start, end, start, LineKind.Blank);
        }

        if (trimmed.StartsWith("<!--", StringComparison.Ordinal) || IsContents(trimmed) || Caption().IsMatch(trimmed) || trimmed.IndexOfAnyExcept(" .-–•*·0123456789|:_=/".AsSpan()) < 0)
        {
            return new(start, end, start, LineKind.Margin);
        }

        if (Length(MarkdownHeading(), line) is > 0 and var signs)
        {
            return new(start, end, start + signs, LineKind.Heading, line[..signs].Count('#'));
        }

        if (trimmed.Contains('|') || trimmed.Contains('\t') || Columns().Count(trimmed) >= 2)
        {
            return new(start, end, start, LineKind.Table);
        }

        if (Length(SectionNumber(), line) is > 0 and var number)
        {
            // What is numbered and too long for a heading is a numbered item.
            var isTitle = IsTitle(line[number..]);
            return new(start, end, start + number, isTitle ? LineKind.Heading : LineKind.ListItem, isTitle ? line[..number].Trim().TrimEnd('.').Count('.') + 1 : 0);
        }

        var marker = ListMarkerLength(line);
        return new(start, end, start + marker, marker > 0 ? LineKind.ListItem : LineKind.Text);
    }

    /// <summary>The length of the bullet or number that opens a list item, with the space around it; 0 when there is none.</summary>
    public static int ListMarkerLength(ReadOnlySpan<char> line) => Length(ListMarker(), line);

    private static bool IsContents(ReadOnlySpan<char> line) => line.Contains("....", StringComparison.Ordinal) || line.Contains("……", StringComparison.Ordinal) || line.Contains(". . . .", StringComparison.Ordinal);

    /// <summary>A line that stands three times or more is the head or foot of the pages.</summary>
    private static void SetRepeatedAside(string text, List<Line> lines)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => IsRepeatable(line, text)))
        {
            var words = line.In(text).ToString();
            seen[words] = seen.GetValueOrDefault(words) + 1;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (IsRepeatable(lines[i], text) && seen[lines[i].In(text).ToString()] >= 3)
            {
                lines[i] = lines[i] with { Kind = LineKind.Margin };
            }
        }
    }

    private static bool IsRepeatable(Line line, string text) => line.Kind is LineKind.Text or LineKind.Heading && line.In(text) is { Length: >= 10 and <= 120 } words && words[^1] is not ':' and not '.' && IsTitle(words);

    /// <summary>Turns short lines without a full stop into headings where text follows, and runs of them into cells.</summary>
    private static void FindTitles(string text, List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!CouldBeTitle(text, lines, i))
            {
                continue;
            }

            var run = i + 1;
            var last = i;
            while (run < lines.Count && (lines[run].Kind == LineKind.Blank || CouldBeTitle(text, lines, run)))
            {
                last = lines[run].Kind == LineKind.Blank ? last : run;
                run++;
            }

            SetRun(text, lines, i, last, run);
            i = run - 1;
        }
    }

    /// <summary>`9. Mål og strategi` is a heading when it stands alone and text follows it, an item when other items stand beside it.</summary>
    private static void FindNumberedTitles(string text, List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var isNumbered = lines[i].Kind == LineKind.ListItem && text.AsSpan(lines[i].Start, lines[i].Body - lines[i].Start).IndexOfAnyInRange('0', '9') >= 0;
            if (isNumbered && IsTitle(lines[i].In(text)) && Near(lines, i, -1) != LineKind.ListItem && Near(lines, i, 1) is LineKind.Text or LineKind.Heading)
            {
                lines[i] = lines[i] with { Kind = LineKind.Heading, Level = lines[i].Level + 1 };
            }
        }
    }

    private static LineKind Near(List<Line> lines, int at, int step)
    {
        for (at += step; at >= 0 && at < lines.Count; at += step)
        {
            if (lines[at].Kind != LineKind.Blank)
            {
                return lines[at].Kind;
            }
        }

        return LineKind.Blank;
    }

    private static void SetRun(string text, List<Line> lines, int first, int last, int next)
    {
        var count = Enumerable.Range(first, last + 1 - first).Count(i => lines[i].Kind == LineKind.Text);
        var leads = next < lines.Count && lines[next].Kind is LineKind.Text or LineKind.ListItem;
        for (var i = first; i <= last; i++)
        {
            if (lines[i].Kind == LineKind.Text)
            {
                // One or two lines before running text are a heading and its sub-heading; a longer run is loose cells with a heading at its end.
                var isHeading = lines[i].In(text)[^1] == ':' || (count <= 2 ? leads || count == 1 : leads && i == last);
                lines[i] = lines[i] with { Kind = isHeading ? LineKind.Heading : LineKind.Table, Level = 0 };
            }
        }
    }

    private static bool CouldBeTitle(string text, List<Line> lines, int at)
    {
        var line = lines[at];
        if (line.Kind != LineKind.Text)
        {
            return false;
        }

        var words = line.In(text);
        var opens = words[^1] == ':' && words.Length <= 50 && words.Count(' ') <= 6;
        var before = at > 0 ? lines[at - 1] : default;
        var after = at + 1 < lines.Count ? lines[at + 1] : default;
        var goesOn = after.Kind == LineKind.Text && after.End > after.Start && char.IsLower(after.In(text)[0]);
        var continues = at > 0 && before.Kind is LineKind.Text or LineKind.ListItem && Blocks.IsUnfinished(before.In(text));
        return !goesOn && !continues && (opens || IsTitle(words));
    }

    /// <summary>Short, begins with a capital, ends without a full stop, and has no verb that promises something unless it is a question.</summary>
    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.IsEmpty || line.Length > LongestTitle || line.Count(' ') >= MostTitleWords || !(char.IsUpper(line[0]) || line[0] is '«' or '"' || char.IsDigit(line[0])))
        {
            return false;
        }

        if (line.IndexOfAnyInRange('\uE000', '\uF8FF') >= 0 || line.Contains('•'))
        {
            return false;
        }

        return line[^1] == '?' ? line.Count(' ') < 10 : line[^1] is not ('.' or ',' or ';' or '!' or '-' or '–' or ')' or ':') && !PromisingVerb().IsMatch(line) && !Blocks.EndsOpen(line);
    }

    private static int Length(Regex pattern, ReadOnlySpan<char> line)
    {
        foreach (var match in pattern.EnumerateMatches(line))
        {
            return match.Length;
        }

        return 0;
    }

    [GeneratedRegex("""^\s*(?:[-–—•▪◦*·●○■□►➢✓\uE000-\uF8FF]\s+|o\s+(?=\p{Lu})|\(?\d{1,2}[.)]\s+(?=\p{Lu})|\(?[a-zæøå]\)\s+)""", RegexOptions.CultureInvariant)]
    private static partial Regex ListMarker();

    [GeneratedRegex("""^\s*#{1,6}\s+""", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownHeading();

    /// <summary>`3.2 `, `10.1.1. ` and `4 `; `4. ` is the number of a list item or of a heading, and is read as a list item.</summary>
    [GeneratedRegex("""^\s*(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2})\s+(?=[\p{Lu}«])""", RegexOptions.CultureInvariant)]
    private static partial Regex SectionNumber();

    [GeneratedRegex("""\S[ \u00A0]{3,}\S""", RegexOptions.CultureInvariant)]
    private static partial Regex Columns();

    [GeneratedRegex("""^(?:Foto|Figur|Tabell|Kilde|Kjelde|Illustrasjon|Bilde|Kart|Photo|Figure|Source)(?:\s\d+[a-z]?)?\s?[:.–-]""", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex("""(?:^|\s)(?:skal|vil|må|bør|er|har|blir|vert|kan|shall|will|must|is|are)(?:\s|$)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PromisingVerb();
}
