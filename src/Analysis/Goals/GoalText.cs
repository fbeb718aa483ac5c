using System.Text.RegularExpressions;

namespace Samspill.Analysis.Goals;

/// <summary>A sentence of a longer text, with its place there.</summary>
public readonly record struct SentenceAt(int Offset, int Length, string Sentence);

/// <summary>Parts a text into sentences.</summary>
public static partial class GoalText
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "bl.a", "f.eks", "t.d", "m.a", "dvs", "d.v.s", "jf", "jfr", "kap", "pkt", "nr", "ca", "pr", "inkl", "ekskl", "evt", "eks", "tlf", "mill", "mrd", "gnr", "bnr", "s",
        "mv", "m.v", "m.m", "o.l", "osv", "etc", "e.g", "i.e", "st", "kl", "kr", "maks", "min", "pga", "pst", "vedr", "ang", "p.g.a", "t.o.m", "f.o.m", "no", "vs", "ev",
    };

    /// <summary>
    /// The sentences of <paramref name="text"/> with their offsets. A sentence ends at `.`, `!`, `?` or `…` before a space and a new
    /// beginning, or at an empty line, a list item or a line break after a finished line. Abbreviations, ordinals (`1. januar`),
    /// decimals and dates do not end one; bullets and list numbers are left out.
    /// </summary>
    public static IReadOnlyList<SentenceAt> Sentences(string text)
    {
        var found = new List<SentenceAt>();
        foreach (var (from, to) in Blocks(text))
        {
            var start = from;
            for (var i = from; i < to; i++)
            {
                if (text[i] is '.' or '!' or '?' or '…' && EndsAt(text, start, i, to))
                {
                    var end = i + 1;
                    while (end < to && text[end] is '.' or '!' or '?' or '"' or '»' or ')' or '”')
                    {
                        end++;
                    }

                    Add(found, text, start, end);
                    start = end;
                    i = end - 1;
                }
            }

            Add(found, text, start, to);
        }

        return found;
    }

    /// <summary>Stretches that no sentence crosses: paragraphs, list items, and lines when the next one begins anew.</summary>
    private static IEnumerable<(int From, int To)> Blocks(string text)
    {
        var from = 0;
        var at = 0;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var next = end + 1;
            if (end == text.Length || BeginsAnew(text, next, text.AsSpan(at, end - at)))
            {
                var marker = ListMarker().Match(text, from, end - from);
                yield return (marker.Success ? from + marker.Length : from, end);
                from = Math.Min(next, text.Length);
            }

            at = next;
        }
    }

    private static bool BeginsAnew(string text, int next, ReadOnlySpan<char> line)
    {
        var end = text.IndexOf('\n', next);
        var following = text[next..(end < 0 ? text.Length : end)];
        var trimmed = line.Trim();
        if (trimmed.IsEmpty || string.IsNullOrWhiteSpace(following) || ListMarker().IsMatch(following))
        {
            return true;
        }

        // A heading or a line cut by the page: a new line that begins with a capital starts anew unless the line before is clearly unfinished.
        return char.IsUpper(following.TrimStart()[0]) && trimmed[^1] is not ',' and not '-' && !EndsOpen(trimmed);
    }

    private static bool EndsOpen(ReadOnlySpan<char> line)
    {
        var last = line[(line.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
        return last is "og" or "i" or "på" or "av" or "til" or "for" or "med" or "samt" or "å" or "som" or "and" or "of" or "in" or "to" or "the" or "fra" or "frå" or "mellom";
    }

    private static bool EndsAt(string text, int start, int at, int to)
    {
        var next = at + 1;
        while (next < to && text[next] is '"' or '»' or ')' or '”' or '.' or '!' or '?')
        {
            next++;
        }

        if (next >= to)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        while (next < to && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var beginsNew = next >= to || char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '"' or '«' or '“' or '(' or '–' or '§';
        if (!beginsNew || text[at] != '.')
        {
            return beginsNew;
        }

        var wordStart = at;
        while (wordStart > start && (char.IsLetterOrDigit(text[wordStart - 1]) || text[wordStart - 1] == '.'))
        {
            wordStart--;
        }

        var word = text[wordStart..at];
        var isInitial = word.Length == 1 && char.IsUpper(word[0]);
        var isSplitDate = next < to && char.IsDigit(text[next]) && word.Length > 2 && char.IsDigit(word[0]) && word.Contains('.');
        return !Abbreviations.Contains(word) && !isInitial && !isSplitDate;
    }

    private static void Add(List<SentenceAt> found, string text, int from, int to)
    {
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
            found.Add(new(from, to - from, text[from..to]));
        }
    }

    [GeneratedRegex("""^\s*(?:[-–—•▪◦*·]\s+|\(?\d{1,2}[.)]\s+(?=\p{Lu})|\(?[a-zæøå]\)\s+)""", RegexOptions.CultureInvariant)]
    private static partial Regex ListMarker();
}
