using Samspill.Analysis.Norwegian;
using Samspill.Kernel;

namespace Samspill.Analysis.Goals;

/// <content>What to write instead.</content>
public static partial class GoalCheck
{
    /// <summary>
    /// The goals of a sentence that holds two, each as its own sentence with the actor, a shared object and a shared deadline repeated.
    /// One sentence, as given, when it holds one goal.
    /// </summary>
    public static IReadOnlyList<string> ProposeSplit(string sentence)
    {
        var read = new GoalSentence(sentence);
        if (GoalRules.SecondGoal(read) is not { } second)
        {
            return [sentence];
        }

        var tokens = read.Tokens;
        var firstVerb = Enumerable.Range(0, second.Joiner).First(i => Phrase.Length(tokens, i, GoalPhrases.GoalVerbs) > 0);
        var lead = sentence[..tokens[firstVerb].Offset];
        var one = sentence[tokens[firstVerb].Offset..tokens[second.Joiner].Offset].TrimEnd(' ', ',');
        var two = sentence[tokens[second.Verb].Offset..].TrimEnd(' ', '.');
        if (second.Joiner == firstVerb + 1)
        {
            // `Styrke og utvikle samarbeidet`: both verbs have the same object.
            one += sentence[tokens[second.Verb].End..].TrimEnd(' ', '.');
        }
        else if (read.Deadlines.Where(hit => hit.First > second.Verb).Select(hit => read.StretchOf(hit)).FirstOrDefault() is { Length: > 0 } deadline
            && !read.Deadlines.Any(hit => hit.First < second.Joiner))
        {
            one = $"{one} {sentence.AsSpan(deadline.Offset, deadline.Length)}";
        }

        return [Capital(lead + one + "."), Capital(lead + two + ".")];
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
