using Samspill.Analysis.Texts;
using Samspill.Exchange.Readings;

namespace Samspill.Plans.Statements;

/// <summary>What may be said to be the plan's words where a file was misread.</summary>
internal static class MendedWords
{
    private const double LeastKept = .5;

    /// <summary>True when the words are those that were read but for less than half of their letters, or stand in the text when breaks, spaces and marks are passed over: joined lines, a sentence over two pages.</summary>
    public static bool AreOf(ReadDocument document, string read, string words) => Kept(read, words) >= LeastKept || Letters(document.Text).Contains(Letters(words), StringComparison.Ordinal);

    /// <summary>The share of the letters of the longer text that stand in words the two have in the same order.</summary>
    private static double Kept(string read, string words) => WordDiff.Of(read.ToLowerInvariant(), words.ToLowerInvariant()).Where(part => part.Change == Change.Same).Sum(part => Letters(part.Words).Length) / (double)Math.Max(1, Math.Max(Letters(read).Length, Letters(words).Length));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
