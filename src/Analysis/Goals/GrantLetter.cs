using System.Text.RegularExpressions;

namespace Samspill.Analysis.Goals;

/// <summary>A goal as it was found in a text: what it is called, and its sentence.</summary>
public readonly record struct FoundGoal(string Title, string Sentence);

/// <summary>The goals of a pasted text, and how many it says it has.</summary>
/// <param name="StatedCount">The number in `seks prosjektmål`; null when the text does not say.</param>
public sealed record GoalsOfText(IReadOnlyList<FoundGoal> Goals, int? StatedCount);

/// <summary>
/// Parts a pasted text, such as a grant letter, into its goals: numbered items, else bullets, else lines of the form
/// `name: sentence`, else its sentences. It guesses, and a person keeps, changes or drops each.
/// </summary>
public static partial class GrantLetter
{
    /// <summary>The most goals taken from one text.</summary>
    public const int Most = 60;

    private const int LongestTitle = 60;

    private static readonly string[] Words = ["null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];
    private static readonly string[] EnglishWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly HashSet<string> Trailing = new(StringComparer.OrdinalIgnoreCase) { "og", "i", "på", "for", "av", "med", "til", "som", "den", "det", "de", "en", "et", "ei", "eit", "å", "the", "a", "of", "and", "for", "in", "to" };

    /// <summary>The goals of <paramref name="text"/>, in order.</summary>
    public static GoalsOfText Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var items = Items(lines, Numbered());
        items = items.Count > 0 ? items : Items(lines, Bulleted());
        items = items.Count > 0 ? items : [.. lines.Where(line => Named().IsMatch(line)).Select(line => line.Trim())];
        items = items.Count > 0 ? items : [.. GoalText.Sentences(text).Select(sentence => sentence.Sentence)];
        return new([.. items.Take(Most).Select(Found)], Stated(text));
    }

    /// <summary>The items that begin with a marker; lines that follow without a break belong to the one before.</summary>
    private static List<string> Items(string[] lines, Regex marker)
    {
        var items = new List<string>();
        var isOpen = false;
        foreach (var line in lines)
        {
            var match = marker.Match(line);
            if (match.Success)
            {
                items.Add(line[match.Length..].Trim());
                isOpen = true;
            }
            else if (string.IsNullOrWhiteSpace(line))
            {
                isOpen = false;
            }
            else if (isOpen)
            {
                items[^1] = $"{items[^1]} {Bulleted().Replace(line, "").Trim()}";
            }
        }

        items.RemoveAll(string.IsNullOrWhiteSpace);
        return items;
    }

    private static FoundGoal Found(string item)
    {
        var named = Named().Match(item);
        return named.Success ? new(named.Groups["name"].Value.Trim(), Capital(named.Groups["rest"].Value.Trim())) : new(TitleOf(item), item);
    }

    /// <summary>The first words of a sentence, without a small word hanging at the end.</summary>
    private static string TitleOf(string sentence)
    {
        var words = sentence.TrimEnd('.', '!', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var taken = words.Take(7).ToList();
        while (taken.Count > 1 && (string.Join(' ', taken).Length > LongestTitle || Trailing.Contains(taken[^1])))
        {
            taken.RemoveAt(taken.Count - 1);
        }

        var title = string.Join(' ', taken).TrimEnd(',', ';', ':');
        return Capital(title.Length > LongestTitle ? title[..LongestTitle] : title);
    }

    private static int? Stated(string text)
    {
        var match = Count().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var word = match.Groups["n"].Value.ToLowerInvariant();
        return int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
            : word == "syv" ? 7
            : Array.IndexOf(Words, word) is >= 0 and var norwegian ? norwegian : Array.IndexOf(EnglishWords, word);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>`1.`, `2)`, `(3)`, `Mål 4:`, but not a date such as `1. mars`.</summary>
    [GeneratedRegex(@"^\s*(?:(?:hovedmål|hovudmål|delmål|prosjektmål|resultatmål|effektmål|mål|goal|objective)\s+\d{1,2}\s*[.:)–-]\s*|\(?\d{1,2}[.)]\)?\s+(?!(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*(?:[-–—•*·▪o]\s+|[a-zA-Z]\)\s+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bulleted();

    /// <summary>A name of at most eight words, a colon, and a sentence.</summary>
    [GeneratedRegex(@"^\s*(?<name>[^\s:.!?][^:.!?\n]{0,78}?):\s+(?<rest>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?<n>\d{1,2}|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:\p{L}+\s+){0,2}?(?:\p{L}*mål(?:a|ene|setninger|setningene|setningar|setningane)?|goals|objectives)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Count();
}
