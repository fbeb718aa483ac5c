using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Samspill.Exchange.Readings;

/// <summary>Reads plain text and Markdown: headings by `#`, a line under them or a number, lists, tables, pages by a form feed or a comment such as `side 3`.</summary>
internal static partial class PlainReading
{
    private const int LongestNumbered = 90;
    private const int LongestUnmarked = 60;

    /// <summary>The depth of a heading that nothing marks: below every other.</summary>
    private const int Unmarked = 7;

    public static ReadDocument Read(string text, CancellationToken stop)
    {
        if (text.Length > DocumentReading.MostText)
        {
            throw new UnreadableException(ReadingFaults.IsTooLong(DocumentReading.MostText));
        }

        return new Reading(text.ReplaceLineEndings("\n").Split('\n'), stop).All();
    }

    private sealed class Reading(string[] lines, CancellationToken stop)
    {
        private readonly Gathering gathered = new();
        private readonly StringBuilder open = new();
        private BlockKind kind = BlockKind.Paragraph;
        private int? page;
        private bool isAfterItem;

        public ReadDocument All()
        {
            var isCode = false;
            for (var i = 0; i < lines.Length; i++)
            {
                stop.ThrowIfCancellationRequested();
                var line = lines[i].TrimEnd();
                isCode ^= line.StartsWith("```", StringComparison.Ordinal);
                if (!isCode && !line.StartsWith("```", StringComparison.Ordinal))
                {
                    Line(line, i + 1 < lines.Length ? lines[i + 1].Trim() : "");
                }
            }

            Close();
            return gathered.Done(page);
        }

        private void Line(string line, string next)
        {
            (var followsItem, isAfterItem) = (isAfterItem, false);
            if (line.Contains('\f'))
            {
                Turn((page ?? 1) + line.Count(letter => letter == '\f'));
                line = line.Replace("\f", "", StringComparison.Ordinal);
            }

            var comment = Page().Match(line);
            if (comment.Success)
            {
                Turn(int.Parse(comment.Groups["page"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
            }
            else if (string.IsNullOrWhiteSpace(line) || Rule().IsMatch(line))
            {
                Close();
            }
            else if (Hash().Match(line) is { Success: true } hash)
            {
                Heading(hash.Groups["words"].Value.TrimEnd('#', ' '), hash.Groups["marks"].Length);
            }
            else if (Underline().IsMatch(next) && open.Length == 0)
            {
                Heading(line, next[0] == '=' ? 1 : 2);
            }
            else if (Numbered().Match(line) is { Success: true } numbered && !line.EndsWith('.') && (next.Length == 0 ? open.Length == 0 && line.Length <= LongestNumbered : !followsItem && IsLead(line, next)))
            {
                Heading(line, 1 + numbered.Groups["number"].Value.Count(sign => sign == '.'), mayBeTitle: next.Length == 0);
            }
            else
            {
                Words(line);
            }
        }

        private void Words(string line)
        {
            if (line.StartsWith('|'))
            {
                Close();
                foreach (var cell in TableRule().IsMatch(line) ? [] : line.Trim('|', ' ').Split('|'))
                {
                    gathered.Add(BlockKind.Cell, Bare(cell), page);
                }
            }
            else if (Bullet().Match(line) is { Success: true } bullet)
            {
                Close();
                (kind, isAfterItem) = (BlockKind.Item, true);
                open.Append(Bare(line[bullet.Length..]));
            }
            else
            {
                // Without a blank line between, a line goes on with the one before it; the line break is kept for the one who parts sentences.
                open.Append(open.Length > 0 ? "\n" : "").Append(Bare(line));
            }
        }

        private void Heading(string words, int level, bool mayBeTitle = true)
        {
            Close();
            gathered.Title ??= mayBeTitle && level == 1 ? Bare(words) : null;
            gathered.Add(BlockKind.Heading, Bare(words), page, level);
        }

        private void Turn(int to)
        {
            Close();
            if (to > DocumentReading.MostPages)
            {
                throw new UnreadableException(ReadingFaults.HasTooManyPages(to, DocumentReading.MostPages));
            }

            page = to;
        }

        private void Close()
        {
            var words = open.ToString();
            var cut = words.IndexOf('\n');
            if (kind == BlockKind.Paragraph && cut is > 2 and <= LongestUnmarked && IsUnmarkedHeading(words.AsSpan(0, cut), words.AsSpan(cut + 1)))
            {
                gathered.Add(BlockKind.Heading, words[..cut], page, Unmarked);
                words = words[(cut + 1)..];
            }

            gathered.Add(kind, words, page);
            open.Clear();
            kind = BlockKind.Paragraph;
        }
    }

    /// <summary>`2. Tiltak` over a line that begins anew and is no item itself: a heading without an empty line under it.</summary>
    private static bool IsLead(string line, string next) => line.Length <= LongestUnmarked && line.Count(letter => letter == ' ') <= 4 && char.IsLetterOrDigit(line[^1]) && char.IsUpper(next[0]);

    /// <summary>A short first line without an end, over a longer one that begins anew: what a heading becomes when a document is made plain text.</summary>
    private static bool IsUnmarkedHeading(ReadOnlySpan<char> first, ReadOnlySpan<char> rest) =>
        rest.Length > 0 && char.IsUpper(first[0]) && (char.IsLetterOrDigit(first[^1]) || first[^1] is '?' or '»') && char.IsUpper(rest[0]) && (rest.IndexOf('\n') is var end && end < 0 ? rest.Length : end) > LongestUnmarked;

    /// <summary>The words without the marks of Markdown: emphasis, links, pictures, comments, raw tags.</summary>
    private static string Bare(string line) => Marks().Replace(Links().Replace(line, "${words}"), "");

    [GeneratedRegex("""^\s*<!--\s*(?:side|page|s\.|p\.)\s*(?<page>\d{1,5})\s*-->\s*$""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Page();

    [GeneratedRegex("""^\s{0,3}(?<marks>#{1,6})\s+(?<words>.+)$""", RegexOptions.NonBacktracking)]
    private static partial Regex Hash();

    [GeneratedRegex("""^(?:=+|-{3,})$""", RegexOptions.NonBacktracking)]
    private static partial Regex Underline();

    [GeneratedRegex("""^\s*(?:-\s*){3,}$|^\s*(?:\*\s*){3,}$|^=+$""", RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex("""^(?<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{Lu}""", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    [GeneratedRegex("""^\s*(?:[-*+•▪●◦–]|\d{1,2}[.)]|[a-zæøå]\))\s+""", RegexOptions.NonBacktracking)]
    private static partial Regex Bullet();

    [GeneratedRegex("""^\|?(?:\s*:?-{2,}:?\s*\|?)+$""", RegexOptions.NonBacktracking)]
    private static partial Regex TableRule();

    [GeneratedRegex("""!?\[(?<words>[^\]]{0,300})\]\([^)]{0,500}\)""", RegexOptions.NonBacktracking)]
    private static partial Regex Links();

    [GeneratedRegex("""\*\*|__|`|<!--.*?-->|</?[a-zA-Z][^<>]{0,200}>|<https?://[^>]{0,500}>""", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
