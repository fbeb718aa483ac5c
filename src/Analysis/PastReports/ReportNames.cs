using System.Globalization;
using System.Text.RegularExpressions;
using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.PastReports;

/// <summary>Finds what a sentence names: organisations, municipalities, years, and numbers with what they count.</summary>
internal static partial class ReportNames
{
    private static readonly HashSet<string> NoOrganisation = new(["SMB", "FOU", "IKT", "LNF", "PDF", "ROS", "KPI", "NOK", "OFA", "BNP", "SMART", "ISO", "VVA", "USA", "CO2"], StringComparer.Ordinal);

    /// <summary>The names and numbers of a sentence, in order. A name within an organisation's name is no name of its own.</summary>
    /// <param name="start">Where the sentence begins in the text.</param>
    /// <param name="municipalities">Names as they are written.</param>
    public static IReadOnlyList<ReportFinding> In(string sentence, int start, ReportRole role, IReadOnlyList<string> municipalities)
    {
        var found = new List<ReportFinding>();
        foreach (var finding in Told(sentence, municipalities))
        {
            var placed = finding with { Start = start + finding.Start, Words = sentence.Substring(finding.Start, finding.Length), Role = role };
            if (placed.Length > 0 && found.TrueForAll(other => placed.Start >= other.End || placed.End <= other.Start))
            {
                found.Add(placed);
            }
        }

        return [.. found.OrderBy(finding => finding.Start)];
    }

    /// <summary>All that may be meant, the surest first, at places in the sentence.</summary>
    private static IEnumerable<ReportFinding> Told(string sentence, IReadOnlyList<string> municipalities)
    {
        static ReportFinding At(FindingKind kind, int start, int length) => new(kind, start, length, "", ReportRole.Other);
        if (ReportCues.Rank(sentence) is var (rankAt, rankLength, place, among))
        {
            yield return At(FindingKind.Rank, rankAt, rankLength) with { Value = place, Among = among };
        }

        foreach (var match in Organisation().Matches(sentence).Where(match => !NoOrganisation.Contains(match.Value.ToUpperInvariant())))
        {
            yield return At(FindingKind.Organisation, match.Index, match.Length);
        }

        foreach (var (name, at) in municipalities.SelectMany(name => Places(sentence, name).Select(at => (name, at))))
        {
            yield return At(FindingKind.Municipality, at, name.Length) with { Stage = StageIn(sentence, sentence[(at + name.Length)..]) };
        }

        foreach (Match match in Year().Matches(sentence))
        {
            yield return At(FindingKind.Year, match.Index, match.Length) with { Value = int.Parse(match.Value, CultureInfo.InvariantCulture) };
        }

        foreach (var amount in Amounts.In(sentence))
        {
            var unit = sentence[(amount.Start + FiguresIn(sentence, amount.Start))..(amount.Start + amount.Length)].Trim();
            yield return At(FindingKind.Number, amount.Start, amount.Length) with { Value = amount.Value, Unit = unit.Length > 0 ? unit : null };
        }
    }

    /// <summary>Where a name stands as a name.</summary>
    private static IEnumerable<int> Places(string sentence, string name)
    {
        for (var at = sentence.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (IsName(sentence, at, name.Length))
            {
                yield return at;
            }
        }
    }

    /// <summary>How far a pilot has come, where the words after a municipality's name say so in a sentence about a pilot or a plant.</summary>
    private static ToldStage? StageIn(string sentence, string after) => !Pilot().IsMatch(sentence) || Stage().Match(after) is not { Success: true } match ? null
        : match.Groups["designed"].Success ? ToldStage.Designed : match.Groups["decided"].Success ? ToldStage.Decided : match.Groups["built"].Success ? ToldStage.Built : ToldStage.InOperation;

    /// <summary>True when no letter stands beside it but a genitive's: `Notoddens` is Notodden's, `Notoddenregionen` is the region.</summary>
    private static bool IsName(string text, int at, int length)
    {
        var end = at + length;
        var isOpen = at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '-');
        var after = end < text.Length && text[end] is 's' ? end + 1 : end;
        return !isOpen && (after >= text.Length || !(char.IsLetterOrDigit(text[after]) || (text[after] == '-' && after + 1 < text.Length && char.IsLetter(text[after + 1]))));
    }

    /// <summary>How many characters the number itself takes: figures with their separators, or a word.</summary>
    private static int FiguresIn(string text, int at)
    {
        var isFigure = char.IsAsciiDigit(text[at]);
        var end = at;
        while (end < text.Length && (isFigure ? char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' or ' ' or '\u00A0' or '\u202F' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) : char.IsLetter(text[end])))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>A name with what makes it an organisation: its last word, its ending, or capitals alone.</summary>
    [GeneratedRegex(@"\b\p{Lu}[\p{L}\d]+(?:[ -]\p{Lu}[\p{L}\d]+)*[ -](?:AS|ASA|SA|BA|KF|IKS|SF|HF|Technologies|Technology|Group|Invest|Industrier|Næringshage|Bluesfestival|\p{Lu}\p{L}*festival|Universitet|Høgskole|Høgskule|Høyskole)\b|\b\p{Lu}\p{L}{2,}(?:forskning|forsking|institutt|instituttet|universitetet|høgskolen|høgskulen|høyskolen|departementet|direktoratet|banken|festivalen|laget|næringshage)\b|\b\p{Lu}\p{L}+ (?:fylkeskommune|næringshage|næringsforum|universitet|høgskole|høgskule|bluesfestival)\b|\b(?:Høgskolen|Høgskulen|Universitetet|Høyskolen) i [\p{Lu}]\p{L}+(?:[- ][\p{Lu}]\p{L}+)?|\b[A-ZÆØÅ]{3,}\b", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Organisation();

    [GeneratedRegex(@"pilot|anlegg|case", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pilot();

    [GeneratedRegex(@"^s?\s+(?:kommune\s+)?(?:har|er|hev)\s+(?:\p{L}+\s+){0,2}?(?:(?<designed>prosjektert|prosjektera|teikna|tegnet)|(?<decided>vedtatt|vedteke|vedteken|bestilt)|(?<built>bygget|bygd|bygt|ferdigstilt)|(?<running>i drift|satt i drift|sett i drift))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stage();

    [GeneratedRegex(@"(?<![\d.,/-])(?:19[5-9]\d|20\d\d)(?![\d]|[.,]\d)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
