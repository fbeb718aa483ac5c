namespace Samspill.Exchange.Readings;

/// <summary>
/// Reckons what a page of HTML costs to be made a tree, before it is: each tag is held against every element that stands open, so the cost is the sum of
/// the depths. Elements that end by themselves where the next begins are not counted as open.
/// </summary>
internal static class HtmlWeight
{
    private const int MostTags = 400_000;
    private const long MostSteps = 220_000_000;
    private const int LongestName = 10;

    /// <summary>Elements that hold nothing, or that end without a tag of their own.</summary>
    private static readonly HashSet<string> EndByThemselves = new(["br", "img", "hr", "input", "meta", "link", "wbr", "col", "area", "base", "embed", "source", "track", "param", "p", "li", "td", "th", "tr", "dd", "dt", "option", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Ends the reading of a page that would cost too much.</summary>
    public static void Check(ReadOnlySpan<byte> page)
    {
        var names = EndByThemselves.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> name = stackalloc char[LongestName];
        var (tags, depth, steps) = (0, 0L, 0L);
        for (var at = page.IndexOf((byte)'<'); at >= 0 && at + 1 < page.Length; at = Next(page, at))
        {
            var isEnd = page[at + 1] == '/';
            var length = Name(page[(at + (isEnd ? 2 : 1))..], name);
            if (length == 0)
            {
                continue;
            }

            depth += names.Contains(name[..length]) ? 0 : isEnd ? -Math.Min(1, depth) : 1;
            steps += depth;
            if (++tags > MostTags)
            {
                throw new UnreadableException(ReadingFaults.IsTooLong(DocumentReading.MostText));
            }

            if (steps > MostSteps)
            {
                throw new UnreadableException(ReadingFaults.TooNested);
            }
        }
    }

    private static int Next(ReadOnlySpan<byte> page, int at) => page[(at + 1)..].IndexOf((byte)'<') is var next && next >= 0 ? at + 1 + next : -1;

    private static int Name(ReadOnlySpan<byte> rest, Span<char> name)
    {
        var length = 0;
        while (length < Math.Min(name.Length, rest.Length) && char.IsAsciiLetterOrDigit((char)rest[length]) && (length > 0 || char.IsAsciiLetter((char)rest[0])))
        {
            name[length] = (char)rest[length];
            length++;
        }

        return length;
    }
}
