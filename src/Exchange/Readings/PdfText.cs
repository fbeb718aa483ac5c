using System.Text;
using System.Text.RegularExpressions;

namespace Samspill.Exchange.Readings;

/// <summary>Makes paragraphs and headings of the lines of a PDF.</summary>
internal static partial class PdfText
{
    private const double Larger = 1.12;
    private const int LongestHeading = 140;
    private const int FewestPages = 3;

    public static ReadDocument Of(IReadOnlyList<IReadOnlyList<PdfLine>> pages, string? title, CancellationToken stop)
    {
        var body = pages.SelectMany(page => page).GroupBy(line => Math.Round(line.Size)).OrderByDescending(size => size.Sum(line => line.Words.Length)).ThenBy(size => size.Key).Select(size => size.Key).FirstOrDefault();
        var sizes = pages.SelectMany(page => page).Where(line => line.Size >= body * Larger).Select(line => Math.Round(line.Size)).Distinct().OrderDescending().ToList();
        var running = Running(pages, body);
        var gathered = new Gathering { Title = title };
        var paragraph = new Paragraphs(gathered, body, sizes);
        for (var number = 0; number < pages.Count; number++)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var line in pages[number].Where(line => !IsMargin(line, running) && !Contents().IsMatch(line.Words)))
            {
                paragraph.Take(line, number + 1);
            }
        }

        paragraph.Close();
        return gathered.Done(pages.Count);
    }

    /// <summary>Lines at the head or foot that come again on page after page, figures aside. Chapters may be numbered alike, but a page's head is not set in large letters.</summary>
    private static HashSet<string> Running(IReadOnlyList<IReadOnlyList<PdfLine>> pages, double body) =>
        [.. pages.SelectMany(page => page.Where(line => line.At is (< .1 or > .9) && line.Size < body * Larger).Select(line => Figures().Replace(line.Words, "#")).Distinct(StringComparer.Ordinal)).GroupBy(words => words, StringComparer.Ordinal).Where(same => same.Count() >= Math.Max(FewestPages, pages.Count / 4)).Select(same => same.Key)];

    private static bool IsMargin(PdfLine line, HashSet<string> running) => line.At is < .1 or > .9 && (running.Contains(Figures().Replace(line.Words, "#")) || PageNumber().IsMatch(line.Words));

    /// <summary>Joins lines until something tells that a new paragraph begins.</summary>
    private sealed class Paragraphs(Gathering gathered, double body, List<double> sizes)
    {
        private readonly StringBuilder open = new();
        private PdfLine? last;
        private BlockKind kind;
        private int level;
        private int page;
        private double pitch;

        public void Take(PdfLine line, int number)
        {
            var itsLevel = LevelOf(line);
            var bullet = Bullet().Match(line.Words);
            if (last is null || itsLevel != level || bullet.Success || !GoesOn(line, number))
            {
                Close();
                (kind, level, page, pitch) = (itsLevel > 0 ? BlockKind.Heading : bullet.Success ? BlockKind.Item : BlockKind.Paragraph, itsLevel, number, 0);
                open.Append(line.Words.AsSpan(bullet.Length));
            }
            else
            {
                Join(line.Words);
                pitch = pitch > 0 ? pitch : line.Gap;
            }

            last = line;
        }

        public void Close()
        {
            gathered.Add(kind, open.ToString(), page == 0 ? null : page, level);
            open.Clear();
            last = null;
        }

        private bool GoesOn(PdfLine line, int number)
        {
            if (number != page)
            {
                // Over the page only in the middle of a sentence.
                return level == 0 && char.IsLower(line.Words[0]) && last!.Words[^1] is not ('.' or '!' or '?' or ':');
            }

            var most = pitch > 0 ? pitch * 1.25 : Math.Max(last!.Size, line.Size) * 1.75;
            return level > 0 ? line.Gap > 0 && line.Gap <= most && Math.Abs(line.Size - last!.Size) < .6 && open.Length + line.Words.Length <= LongestHeading && !Numbered().IsMatch(line.Words)
                : line.Gap <= 0 ? !char.IsUpper(line.Words[0]) : line.Gap <= most;
        }

        /// <summary>A word parted by a hyphen at the line's end is made whole; a hyphen that stands for a word is kept.</summary>
        private void Join(string words)
        {
            var isParted = open.Length > 1 && open[^1] is '-' or '\u00AD' && char.IsLetter(open[^2]) && char.IsLower(words[0]) && !Holds().IsMatch(words);
            open.Length -= isParted ? 1 : 0;
            open.Append(isParted ? "" : " ").Append(words);
        }

        private int LevelOf(PdfLine line)
        {
            if (line.Words.Length > LongestHeading || !line.Words.Any(char.IsLetter) || line.Words[^1] is ',' or ';' || char.IsLower(line.Words[0]))
            {
                return last is not null && level > 0 && line.Size >= body * Larger && line.Words.Length <= LongestHeading ? level : 0;
            }

            var numbered = Numbered().Match(line.Words);
            if (line.Size >= body * Larger)
            {
                return numbered.Success ? Depth(numbered) : Math.Min(6, 1 + sizes.IndexOf(Math.Round(line.Size)));
            }

            var isApart = line.IsBold && line.Words[^1] is not ('.' or ':') && line.Words.Length <= 90 && Math.Round(line.Size) >= body;
            return isApart ? numbered.Success ? Depth(numbered) : Math.Min(7, sizes.Count + 1) : 0;
        }

        private static int Depth(Match numbered) => 1 + numbered.Groups["number"].Value.Count(sign => sign == '.');
    }

    [GeneratedRegex("""(?:\.\s?){5,}\s*\d*\s*$""", RegexOptions.NonBacktracking)]
    private static partial Regex Contents();

    [GeneratedRegex("""\d+""", RegexOptions.NonBacktracking)]
    private static partial Regex Figures();

    [GeneratedRegex("""^\s*(?:side|s\.|page)?\s*\d{1,4}(?:\s*(?:av|of|/)\s*\d{1,4})?\s*$""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex("""^\s*(?:[-–•▪●◦*·➢✓]|\uF0B7|\d{1,2}\)|[a-zæøå]\))\s+""", RegexOptions.NonBacktracking)]
    private static partial Regex Bullet();

    [GeneratedRegex("""^(?<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+\p{Lu}""", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    [GeneratedRegex("""^(?:og|eller|samt)\b""", RegexOptions.NonBacktracking)]
    private static partial Regex Holds();
}
