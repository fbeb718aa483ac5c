using System.Text.RegularExpressions;
using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.PastReports;

/// <summary>A block of a report with the part it stands in.</summary>
/// <param name="Number">The number that stands before a list item; null when there is none.</param>
/// <param name="IsPlain">True in a part that has no list: there the heading alone says what a sentence is.</param>
internal sealed record ReportBlock(TextBlock Block, bool IsHeading, ReportRole Role, int? Number, bool IsPlain);

/// <summary>Tells the parts of a report by its headings: what a funder's form asks for, in bokmål, nynorsk and English.</summary>
internal static partial class ReportParts
{
    private const int MostHeading = 260;

    /// <summary>What a heading speaks of, the telling first: «forventede resultater av tiltak» is about results.</summary>
    private static readonly (ReportRole Role, string[] Words)[] Roles =
    [
        (ReportRole.Challenges, ["utfordring", "hindring", "vanske", "erfaring", "lærdom", "challenge", "lessons"]),
        (ReportRole.Effects, ["effekt", "langsiktig", "verknad", "effects", "impact"]),
        (ReportRole.Benefit, ["nytte", "gevinst", "benefit"]),
        (ReportRole.Economy, ["økonomi", "regnskap", "rekneskap", "budsjett", "finansiering", "kostnad", "economy", "accounts", "budget"]),
        (ReportRole.Results, ["resultat", "måloppnå", "results", "outcome"]),
        (ReportRole.Goals, ["mål", "målsetning", "målsetjing", "målsetting", "delmål", "hovudmål", "hovedmål", "goals", "objectives", "aims"]),
        (ReportRole.Work, ["gjennomført", "gjort", "arbeid", "aktivitet", "tiltak", "prosjekt", "gjennomføring", "activities", "work"]),
    ];

    /// <summary>Every block in order, with its part. A heading that speaks of none of them goes on with the part above; a line that a person has said something of is no heading.</summary>
    public static IReadOnlyList<ReportBlock> Of(string text, IReadOnlyList<TextBlock> blocks, IReadOnlyDictionary<int, FindingKind?> said)
    {
        var made = new List<ReportBlock>(blocks.Count);
        var (role, head) = (ReportRole.Other, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            var words = text.Substring(blocks[i].Start, blocks[i].Length).Trim();
            var isHeading = blocks[i].Kind != SentenceKind.ListItem && IsHeading(words, blocks[i].Kind == SentenceKind.Heading) && i + 1 < blocks.Count && !said.ContainsKey(blocks[i].Start);
            if (isHeading)
            {
                Plain(made, head);
                head = i;
                role = RoleOf(words) is var told and not ReportRole.Other ? told : role;
            }

            made.Add(new(blocks[i], isHeading, role, blocks[i].Kind == SentenceKind.ListItem ? NumberBefore(text, blocks[i].Start) : null, false));
        }

        Plain(made, head);
        return made;
    }

    /// <summary>Says of the part that began at a heading whether it has no list.</summary>
    private static void Plain(List<ReportBlock> blocks, int head)
    {
        if (blocks.FindIndex(head, block => block.Block.Kind == SentenceKind.ListItem) < 0)
        {
            for (var i = head; i < blocks.Count; i++)
            {
                blocks[i] = blocks[i] with { IsPlain = true };
            }
        }
    }

    /// <summary>True for a line that names what follows and says nothing itself: no one acts in it, and no clause is finished.</summary>
    private static bool IsHeading(string words, bool isMarked) =>
        words.Length is > 2 and <= MostHeading && !words.Contains('\n') && words[0] is not ('"' or '«' or '“') && !GoalAtStart().IsMatch(words)
        && (isMarked || IsShort(words) ? !Finite().IsMatch(words) || Asks().IsMatch(words) || (IsShort(words) && RoleOf(words) != ReportRole.Other && !Somebody().IsMatch(words)) : (RoleOf(words) != ReportRole.Other || words[^1] == ':') && Parts(words) <= 2 && (Asks().IsMatch(words) || !Finite().IsMatch(words)) && !Lead().IsMatch(words));

    /// <inheritdoc cref="ReportReading.IsHeadingLine"/>
    public static bool IsHeadingLine(string line) => line.Trim() is { Length: > 2 } words && words.Split(' ').Length <= 5 && char.IsUpper(words[0]) && IsShort(words) && !Finite().IsMatch(words) && !GoalAtStart().IsMatch(words) && !Lead().IsMatch(words);

    /// <summary>A short line that does not end a sentence.</summary>
    private static bool IsShort(string words) => words.Length <= 60 && words[^1] is not ('.' or ',' or ';' or '!') && RoleOf(words) != ReportRole.Other;

    private static int Parts(string words) => words.TrimEnd('.', ':').Split(". ").Length;

    private static ReportRole RoleOf(string heading)
    {
        var words = heading.ToLowerInvariant().Split([' ', ',', '.', ':', '/', '(', ')', '«', '»', '-'], StringSplitOptions.RemoveEmptyEntries);
        return Roles.FirstOrDefault(role => words.Any(word => role.Words.Any(part => word.StartsWith(part, StringComparison.Ordinal) || (part.Length > 6 && word.EndsWith(part + "er", StringComparison.Ordinal)) || (part.Length > 6 && word.Contains(part, StringComparison.Ordinal))))).Role;
    }

    /// <summary>How long the number of a heading is, `2.1 ` of `2.1 Mål`: it counts nothing.</summary>
    public static int NumberLength(string text, TextBlock heading) => HeadingNumber().Match(text, heading.Start, heading.Length).Length;

    /// <summary>The number of `3.` or `3)` on the line before an item's words.</summary>
    private static int? NumberBefore(string text, int start)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        return ItemNumber().Match(text[line..start]) is { Success: true } match ? int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"\G\s*(\d{1,2}[.)]|\d{1,2}(\.\d{1,2})+)\s+(?=\p{L})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeadingNumber();

    [GeneratedRegex(@"^\s*(?<number>\d{1,2})[.)]\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"\b(vi|me|eg|jeg|har|hadde|er|ble|blei|vart|blir|vert|skal|vil|kan|må|fikk|fekk|var|skulle|we|is|are|was|were|has|have|will|shall)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Finite();

    [GeneratedRegex(@"\b(vi|me|eg|jeg|det|we|it)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Somebody();

    [GeneratedRegex(@"^(hva|kva|hvilke|hvilken|kva for|hvordan|korleis|beskriv|skildre|gjør rede|gjer greie|what|how|describe)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asks();

    /// <summary>`Mål 3.` begins a paragraph about the goal, and is no heading of goals.</summary>
    [GeneratedRegex(@"^(del|hoved|hovud|prosjekt)?(mål|goal)\s*(nr\.?\s*)?\d", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GoalAtStart();

    /// <summary>`Østkanalen: flagg på tolv punkt` tells of the work itself.</summary>
    [GeneratedRegex(@":\s+\S", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();
}
