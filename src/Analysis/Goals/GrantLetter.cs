using System.Text.RegularExpressions;

namespace Samspill.Analysis.Goals;

/// <summary>A goal as it was found in a text: what it is called, and its sentence.</summary>
public readonly record struct FoundGoal(string Title, string Sentence);

/// <summary>What was not taken as a goal, and how many goals stand before it in the text.</summary>
public readonly record struct LeftOut(int After, string Says);

/// <summary>The goals of a pasted text, everything else it says, and how many goals it says it has.</summary>
/// <param name="Left">All of the text that is in no goal, in order: nothing that was pasted vanishes.</param>
/// <param name="StatedCount">The number in `seks prosjektmål`; null when the text does not say.</param>
public sealed record GoalsOfText(IReadOnlyList<FoundGoal> Goals, IReadOnlyList<LeftOut> Left, int? StatedCount);

/// <summary>
/// Parts a pasted text, such as a grant letter, into its goals: numbered and bulleted items, else lines of the form
/// `name: sentence`, else its sentences; a heading for conditions, reporting or attachments ends them. It guesses, and a person
/// keeps, changes or drops each, and takes in what it left out.
/// </summary>
public static partial class GrantLetter
{
    /// <summary>The most goals taken from one text.</summary>
    public const int Most = 60;

    private const int LongestTitle = 60;

    private static readonly string[] Words = ["null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"];
    private static readonly string[] EnglishWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly HashSet<string> Trailing = new(StringComparer.OrdinalIgnoreCase) { "og", "i", "på", "for", "av", "med", "til", "som", "den", "det", "de", "en", "et", "ei", "eit", "å", "the", "a", "of", "and", "for", "in", "to" };

    /// <summary>The goals of <paramref name="text"/>, in order, and what is left of it.</summary>
    public static GoalsOfText Read(string text)
    {
        var (goals, left) = (new List<FoundGoal>(), new List<LeftOut>());
        foreach (var part in new LetterSorting(LetterLine.Read(text)).Parts)
        {
            if (part.IsGoal && goals.Count < Most)
            {
                goals.Add(Goal(part.Says));
            }
            else
            {
                left.Add(new(goals.Count, part.Says));
            }
        }

        return new(goals, left, Stated(text));
    }

    /// <summary>A goal made of a line that was left out.</summary>
    public static FoundGoal Goal(string says) => Found(says.Trim().TrimEnd(',', ' '));

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

    /// <summary>A name of at most eight words, a colon, and a sentence.</summary>
    [GeneratedRegex(@"^\s*(?<name>[^\s:.!?][^:.!?\n]{0,78}?):\s+(?<rest>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    internal static partial Regex Named();

    [GeneratedRegex(@"\b(?<n>\d{1,2}|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:\p{L}+\s+){0,2}?(?:\p{L}*mål(?:a|ene|setninger|setningene|setningar|setningane)?|goals|objectives)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Count();
}
