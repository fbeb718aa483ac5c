using UglyToad.PdfPig.Content;

namespace Samspill.Exchange.Readings;

/// <summary>A line of a PDF page.</summary>
/// <param name="Size">The size of most of its letters, in points.</param>
/// <param name="Top">How far up its baseline stands, in points.</param>
/// <param name="At">How far down the page it stands, 0 at the top and 1 at the foot.</param>
/// <param name="Gap">The distance to the line before it in the same column, in points; 0 for the first.</param>
internal sealed record PdfLine(string Words, double Size, bool IsBold, double Top, double Left, double At, double Gap);

/// <summary>Puts the words of a page in reading order: columns of running text one after the other, lines from the top.</summary>
/// <remarks>A recursive cut at white space (Nagy and Seth 1984): downwards between columns where both sides carry running text, else across. Tables, whose cells are short, are read row by row.</remarks>
internal static class PdfLayout
{
    private const double NarrowestGutter = 9;
    private const double FewestWordsALine = 3;
    private const int FewestLines = 4;
    private const int MostWords = 20_000;

    public static IReadOnlyList<PdfLine> Lines(IReadOnlyList<Word> words, double height)
    {
        var lines = new List<PdfLine>();
        foreach (var group in Ordered(words.Count > MostWords ? [.. words.Take(MostWords)] : words, 0))
        {
            var previous = 0d;
            foreach (var row in Rows(group))
            {
                var letters = row.SelectMany(word => word.Letters).ToList();
                var size = letters.GroupBy(letter => Math.Round(letter.PointSize, 1)).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).First().Key;
                var bold = letters.Count(letter => (letter.FontName ?? "").Contains("bold", StringComparison.OrdinalIgnoreCase) || (letter.FontName ?? "").Contains("black", StringComparison.OrdinalIgnoreCase));
                var baseline = row[0].Letters[0].StartBaseLine.Y;
                lines.Add(new(string.Join(' ', row.Select(word => word.Text)), size, bold * 2 > letters.Count, baseline, row[0].BoundingBox.Left, height > 0 ? 1 - (baseline / height) : 0, previous > 0 ? previous - baseline : 0));
                previous = baseline;
            }
        }

        return lines;
    }

    /// <summary>The words in groups that are read one after the other.</summary>
    private static IEnumerable<IReadOnlyList<Word>> Ordered(IReadOnlyList<Word> words, int depth)
    {
        if (words.Count == 0)
        {
            return [];
        }

        if (depth < 8 && Columns(words) is { } columns)
        {
            return Ordered(columns.Left, depth + 1).Concat(Ordered(columns.Right, depth + 1));
        }

        return depth < 8 && Bands(words) is { } bands ? Ordered(bands.Over, depth + 1).Concat(Ordered(bands.Under, depth + 1)) : [words];
    }

    /// <summary>Two columns of running text parted by a gutter from top to foot; null when there are none.</summary>
    private static (IReadOnlyList<Word> Left, IReadOnlyList<Word> Right)? Columns(IReadOnlyList<Word> words)
    {
        foreach (var gutter in Gaps(words.Select(word => (From: word.BoundingBox.Left, To: word.BoundingBox.Right)), NarrowestGutter).OrderByDescending(gap => gap.To - gap.From))
        {
            var left = words.Where(word => word.BoundingBox.Right <= gutter.From + .01).ToList();
            var right = words.Where(word => word.BoundingBox.Right > gutter.From + .01).ToList();
            if (IsRunning(left) && IsRunning(right))
            {
                return (left, right);
            }
        }

        return null;
    }

    /// <summary>The words over and under a white band across, where one of the two falls into columns; null when no cut helps.</summary>
    private static (IReadOnlyList<Word> Over, IReadOnlyList<Word> Under)? Bands(IReadOnlyList<Word> words)
    {
        foreach (var gap in Gaps(words.Select(word => (From: word.BoundingBox.Bottom, To: word.BoundingBox.Top)), 1).OrderByDescending(gap => gap.From))
        {
            var over = words.Where(word => word.BoundingBox.Bottom >= gap.To - .01).ToList();
            var under = words.Where(word => word.BoundingBox.Bottom < gap.To - .01).ToList();
            if (Columns(under) is not null || Columns(over) is not null)
            {
                return (over, under);
            }
        }

        return null;
    }

    private static bool IsRunning(List<Word> words) => Rows(words) is { } rows && rows.Count >= FewestLines && words.Count >= FewestWordsALine * rows.Count;

    /// <summary>The stretches of an axis that nothing covers, between the first and the last that something does.</summary>
    private static List<(double From, double To)> Gaps(IEnumerable<(double From, double To)> covered, double least)
    {
        var gaps = new List<(double, double)>();
        var end = double.NaN;
        foreach (var (from, to) in covered.OrderBy(stretch => stretch.From))
        {
            if (!double.IsNaN(end) && from - end >= least)
            {
                gaps.Add((end, from));
            }

            end = double.IsNaN(end) ? to : Math.Max(end, to);
        }

        return gaps;
    }

    /// <summary>The words line by line from the top, each line from the left: words whose baselines stand within half a letter of each other are of one line.</summary>
    private static List<List<Word>> Rows(IReadOnlyList<Word> words)
    {
        var rows = new List<List<Word>>();
        var (baseline, half) = (0d, 0d);
        foreach (var word in words.OrderByDescending(word => word.Letters[0].StartBaseLine.Y).ThenBy(word => word.BoundingBox.Left))
        {
            var (at, size) = (word.Letters[0].StartBaseLine.Y, Math.Max(4, word.Letters[0].PointSize));
            if (rows.Count == 0 || baseline - at > half)
            {
                rows.Add([]);
                (baseline, half) = (at, size * .45);
            }

            rows[^1].Add(word);
        }

        foreach (var row in rows)
        {
            row.Sort((a, b) => a.BoundingBox.Left.CompareTo(b.BoundingBox.Left));
        }

        return rows;
    }
}
