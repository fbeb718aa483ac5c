using System.Globalization;
using System.Text.RegularExpressions;

namespace Samspill.Analysis.Norwegian;

/// <summary>Where in a block a sentence ends.</summary>
internal static partial class SentenceEnds
{
    /// <summary>Abbreviations that something follows, so that no sentence ends at them.</summary>
    private static readonly HashSet<string> Open = new(StringComparer.OrdinalIgnoreCase)
    {
        "bl.a", "f.eks", "t.d", "m.a", "dvs", "d.v.s", "jf", "kap", "pkt", "nr", "ca", "pr", "inkl", "ekskl", "evt", "eks", "tlf", "mill", "mrd", "gnr", "bnr", "gbnr", "s",
        "st", "kl", "maks", "min", "pga", "vedr", "ang", "p.g.a", "t.o.m", "f.o.m", "vs", "ev", "e.g", "i.e", "meld", "st.meld", "prop", "ot.prp", "innst",
        "adm", "avd", "dir", "tidl", "nåv", "red", "forts", "fig", "tab", "vedl", "pers", "gj.snitt", "gjsn", "sml", "mots", "s.k", "på gr.a", "gr", "iflg", "ifm", "i.f.m", "ifht", "i.h.t",
        "m.h.t", "mht", "mtp", "m.t.p", "bl", "dr", "prof", "hr", "fr", "mr", "mrs", "ms", "cand", "mag", "siv.ing", "kgl", "kst", "fung", "o.fl.a", "d.d", "d.e", "b.nr", "g.nr", "f", "v", "f.v", "chr", "frk", "jr", "sr", "st.prp", "m.o.t", "resp", "pbl", "jfr", "lnr", "skl", "vgs", "forskr",
    };

    /// <summary>Abbreviations that may close a sentence: it ends when a capital letter follows.</summary>
    private static readonly HashSet<string> Closing = new(StringComparer.OrdinalIgnoreCase) { "mv", "m.v", "m.m", "mm", "o.l", "ol", "osv", "o.s.v", "etc", "pst", "m.fl", "o.a", "e.l", "e.kr", "f.kr", "as", "a/s", "kr", "no", "art" };

    private static readonly HashSet<string> Months =
        new(StringComparer.OrdinalIgnoreCase) { "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember", "kvartal", "halvår", "tertial", "klasse", "trinn" };

    private const string Closers = "\"»)”]’.!?…";

    /// <summary>
    /// The sentences of the block from <paramref name="from"/> to <paramref name="to"/>, as start and end. The number of the next item in a list that runs
    /// on (`1. … innan 2030 2. Det skal …`, as files of PDF often have it) belongs to no sentence.
    /// </summary>
    public static IEnumerable<(int Start, int End)> In(string text, int from, int to)
    {
        var (start, item) = (from, IsFirstItem(text, from) ? 1 : 0);
        for (var at = from; at < to; at++)
        {
            if (text[at] is not ('.' or '!' or '?' or '…'))
            {
                continue;
            }

            var (number, numberAt) = text[at] == '.' ? ItemBefore(text, start, at) : (0, at);
            var isNext = number == item + 1;
            item = isNext ? number : item;
            if (EndsAt(text, start, at, to))
            {
                var end = AfterClosers(text, at + 1, to);
                yield return (start, isNext && number > 1 && end < to ? numberAt : end);
                start = end;
                at = end - 1;
            }
        }

        yield return (start, to);
    }

    /// <summary>True when `1.` or `1)` stands right before the block.</summary>
    private static bool IsFirstItem(string text, int from)
    {
        var end = text.AsSpan(0, from).TrimEnd().Length;
        return end > 1 && text[end - 1] is '.' or ')' && ItemBefore(text, 0, end - 1).Number == 1;
    }

    /// <summary>A number of one or two figures right before a full stop, and where it begins; 0 when there is none.</summary>
    private static (int Number, int At) ItemBefore(string text, int start, int at)
    {
        var from = at;
        while (from > start && char.IsAsciiDigit(text[from - 1]))
        {
            from--;
        }

        return at - from is 1 or 2 && (from == start || char.IsWhiteSpace(text[from - 1])) ? (int.Parse(text.AsSpan(from, at - from), CultureInfo.InvariantCulture), from) : (0, at);
    }

    private static int AfterClosers(string text, int at, int to)
    {
        while (at < to && Closers.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }

    private static bool EndsAt(string text, int start, int at, int to)
    {
        var next = AfterClosers(text, at + 1, to);
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

        var beginsNew = next >= to || char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '"' or '«' or '“' or '(' or '–' or '§' or '[' || (text[next] == '-' && next + 2 < to && text[next + 1] == ' ' && char.IsUpper(text[next + 2]));
        return beginsNew && (text[at] != '.' || next >= to || !GoesOn(text, start, at, next, to));
    }

    /// <summary>True when the word before the full stop is an abbreviation, an initial or an ordinal, so that the sentence goes on after it.</summary>
    private static bool GoesOn(string text, int start, int at, int next, int to)
    {
        var from = at;
        while (from > start && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] is '.' or '/'))
        {
            from--;
        }

        var word = text[from..at];
        if (word.Length == 0)
        {
            return false;
        }

        var following = FollowingWord(text, next, to);
        var isInitial = word.Length == 1 && char.IsUpper(word[0]) && !IsUnit(text, from);
        var isSplitDate = char.IsDigit(text[next]) && word.Length > 2 && char.IsDigit(word[0]) && word.Contains('.');
        var isOrdinal = word.Length <= 2 && char.IsDigit(word[0]) && Months.Contains(following);
        var isListNumber = word.Length <= 2 && char.IsDigit(word[0]) && from == start;
        return isInitial || isSplitDate || isOrdinal || isListNumber || Open.Contains(word) || (Closing.Contains(word) && !char.IsUpper(text[next]));
    }

    /// <summary>`Bygg A.` and `100 m. Å`: a capital after a word that takes a letter as its name is no initial.</summary>
    private static bool IsUnit(string text, int from) => from > 1 && char.IsLower(text[from - 2]) && text[from - 1] == ' ' && Unit().IsMatch(text.AsSpan(0, from - 1));

    private static string FollowingWord(string text, int from, int to)
    {
        var end = from;
        while (end < to && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[from..end];
    }

    [GeneratedRegex(@"\b(?:bygg|vitamin|hepatitt|alternativ|gruppe|klasse|type|sone|felt|del|plan)\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Unit();
}
