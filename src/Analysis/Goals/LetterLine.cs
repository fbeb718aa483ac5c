using System.Globalization;
using System.Text.RegularExpressions;

namespace Samspill.Analysis.Goals;

/// <summary>What a line of a pasted letter is.</summary>
internal enum LineKind
{
    /// <summary>Empty.</summary>
    Blank,

    /// <summary>Begins with a number or a bullet.</summary>
    Item,

    /// <summary>Says that goals follow.</summary>
    GoalHeading,

    /// <summary>Says that something else follows: conditions, reporting, attachments.</summary>
    OtherHeading,

    /// <summary>Anything else.</summary>
    Plain,
}

/// <summary>A line of a pasted letter, or a part of one where a heading and goals, or several goals, stand on the same line.</summary>
/// <param name="Number">The number an item begins with; null for a bullet.</param>
/// <param name="Indent">How far in it stands; a tab is four.</param>
/// <param name="Says">The line without its marker.</param>
internal sealed partial record LetterLine(LineKind Kind, int? Number, int Indent, string Says)
{
    private const int MostWords = 10;

    private static readonly char[] Sentence = ['.', '!', '?', ';', ','];

    /// <summary>The lines of a text, each with what it is.</summary>
    public static IReadOnlyList<LetterLine> Read(string text) =>
        [.. text.Replace('\u00A0', ' ').Replace("\u00AD", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n').SelectMany(Pieces).Select(Of)];

    private static LetterLine Of(string line)
    {
        var indent = line.TakeWhile(char.IsWhiteSpace).Sum(space => space == '\t' ? 4 : 1);
        var says = line.Trim();
        if (says.Length == 0)
        {
            return new(LineKind.Blank, null, 0, "");
        }

        var number = Numbered().Match(line);
        var bullet = number.Success ? Match.Empty : Bulleted().Match(line);
        var rest = number.Success ? line[number.Length..].Trim() : bullet.Success ? line[bullet.Length..].Trim() : says;
        var kind = bullet.Success ? LineKind.Item : Heading(rest) ?? (number.Success ? LineKind.Item : LineKind.Plain);
        int? counted = number.Success && int.TryParse(number.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : null;
        return kind == LineKind.Item ? new(kind, counted, indent, rest) : new(kind, null, indent, says);
    }

    /// <summary>What a short line that is no sentence announces; null when it announces nothing.</summary>
    private static LineKind? Heading(string says)
    {
        if (says.Length == 0 || !(char.IsUpper(says[0]) || char.IsDigit(says[0])))
        {
            return null;
        }

        var (words, announces, colon) = (says.Count(char.IsWhiteSpace) + 1, says[^1] == ':', says.IndexOf(':', StringComparison.Ordinal));
        if (words > MostWords || (colon >= 0 && colon < says.Length - 1) || (!announces && (words > 6 || Sentence.Contains(says[^1]))))
        {
            return null;
        }

        return (announces ? GoalWord() : GoalFirst()).IsMatch(says) ? LineKind.GoalHeading
            : (announces ? OtherWord() : OtherFirst()).IsMatch(says) ? LineKind.OtherHeading
            : null;
    }

    /// <summary>A heading that is glued to the first goal, and goals that run on after one another, each on a line of its own.</summary>
    private static IEnumerable<string> Pieces(string line)
    {
        var rest = line;
        if (!Numbered().IsMatch(line) && FirstInside(line) is > 0 and var at)
        {
            yield return line[..at];
            rest = line[at..];
        }

        var number = Numbered().Match(rest);
        var next = number.Success && int.TryParse(number.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told + 1 : 0;
        var from = 0;
        while (true)
        {
            var found = Next(rest, from + Math.Max(1, number.Length), next);
            yield return rest[from..(found < 0 ? rest.Length : found)];
            if (found < 0)
            {
                yield break;
            }

            (from, next, number) = (found, next + 1, Match.Empty);
        }
    }

    /// <summary>Where a list begins inside a line that is not itself an item; -1 when none does.</summary>
    private static int FirstInside(string line)
    {
        foreach (Match one in Inside().Matches(line))
        {
            var before = line[..one.Index].TrimEnd();
            var isFirst = one.Groups["n"].ValueSpan is "1" && !OfSomething().IsMatch(before)
                && (Next(line, one.Index + one.Length, 2) > 0 || before is [.., ':'] || GoalAtEnd().IsMatch(before));
            if (before.Length > 0 && (isFirst || (!one.Groups["n"].Success && !Bulleted().IsMatch(line))))
            {
                return one.Index;
            }
        }

        return -1;
    }

    /// <summary>Where the next item of the same line begins: the number that comes after, or a bullet that no prose has.</summary>
    private static int Next(string line, int from, int number)
    {
        foreach (Match inside in Inside().Matches(line, Math.Min(from, line.Length)))
        {
            var isNumber = inside.Groups["n"].Success;
            var told = isNumber && int.TryParse(inside.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
            if (isNumber ? told == number && number > 1 && !OfSomething().IsMatch(line[..inside.Index]) : number == 0)
            {
                return inside.Index;
            }
        }

        return -1;
    }

    /// <summary>`1.`, `2)`, `(3)`, `Mål 4:`, alone on its line too, but not a date such as `1. mars`.</summary>
    [GeneratedRegex(@"^\s*(?:(?:hovedmål|hovudmål|delmål|prosjektmål|resultatmål|effektmål|mål|goal|objective)\s+(?<n>\d{1,2})\s*[.:)–-]\s*|\(?(?<n>\d{1,2})[.)]\)?(?:\s*$|\s*(?=[\p{L}«“""(])(?!" + Months + @")|\s+(?!" + Months + @")))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();

    /// <summary>The bullets of Word, of web pages and of typewriters, and letters: `a)`.</summary>
    [GeneratedRegex(@"^\s*(?:[•·▪◦●○■□►➢✓‣⁃*\uF0B7\uF0A7\uF0D8\uF06F\uF0FC](?:\s*(?=\S)|\s*$)|[-–—−+o](?:\s+|\s*$)|[a-zA-Z]\)\s+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bulleted();

    /// <summary>A number or an unmistakable bullet inside a line, with a beginning after it.</summary>
    [GeneratedRegex(@"(?<=[\s.;:!?)\]])(?:\(?(?<n>\d{1,2})(?:\.\s*(?=[\p{Lu}«“""])|\)\s*(?=\p{L}))(?!" + Months + @")|[•●▪\uF0B7\uF0A7]\s*(?=\S))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Inside();

    /// <summary>What makes a number a part of the sentence: `fase 2. Vi skal`.</summary>
    [GeneratedRegex(@"\b(?:fase|trinn|steg|del|kapittel|kap\.?|punkt|pkt\.?|post|nr\.?|mål|side|vedlegg|versjon|§|phase|part|chapter|item|page|annex|goal)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfSomething();

    [GeneratedRegex(@"\b\p{L}*(?:mål|måla|målene|målsetning\p{L}*|målsetting\p{L}*|goals?|objectives?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GoalWord();

    /// <summary>`Mål for prosjektet`, and not `Nå klimamålene`.</summary>
    [GeneratedRegex(@"^(?:(?:overordnede|overordna|konkrete|felles|prosjektets|programmets|våre|dei|de|the|our|main|overall)\s+){0,2}\p{L}*(?:mål|måla|målene|målsetning\p{L}*|målsetting\p{L}*|goals?|objectives?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GoalFirst();

    [GeneratedRegex(@"\b\p{L}*(?:mål|måla|målene|målsetning\p{L}*|målsetting\p{L}*|goals|objectives)\b(?:\s+\p{L}+){0,5}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GoalAtEnd();

    [GeneratedRegex(@"\b(?:" + Others + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OtherWord();

    [GeneratedRegex(@"^(?:" + Others + @")\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OtherFirst();

    private const string Months = @"(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\b";

    private const string Others =
        "vilkår|vilkåra|vilkårene|tilskuddsvilkår|tilskotsvilkår|betingelser|føresetnader|forutsetninger|krav|krava|kravene|rapportering|rapporteringskrav|vedlegg|utbetaling|klage|klageadgang|kontakt|bakgrunn|innledning|innleiing|budsjett|finansiering|" +
        "økonomi|organisering|framdrift|fremdrift|conditions|terms|requirements|reporting|attachments?|annex|annexes|appendix|appendices|payment|background|introduction|budget|financing|contact";
}
