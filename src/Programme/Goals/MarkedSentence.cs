using Samspill.Analysis.Goals;
using Samspill.Kernel;

namespace Samspill.Programme.Goals;

/// <summary>A goal's sentence with the findings of the goal check marked in it, numbered in the order they stand.</summary>
/// <param name="Score">0 to 1; advice, never a verdict.</param>
/// <param name="Parts">The sentence in stretches; joined they are the sentence.</param>
/// <param name="Findings">What is vague or missing, numbered from 1.</param>
/// <param name="Proposal">A sentence with blanks that passes every rule once they are filled.</param>
/// <param name="Split">The goals of a sentence that holds two; one when it holds one.</param>
public sealed record MarkedSentence(string Sentence, decimal Score, GoalClarity Class, IReadOnlyList<MarkedPart> Parts, IReadOnlyList<NumberedFinding> Findings, Text Proposal, IReadOnlyList<string> Split)
{
    /// <summary>The numbers of findings about something absent: they stand after the sentence.</summary>
    public IEnumerable<NumberedFinding> Absent => Findings.Where(finding => finding.IsAbsent);

    /// <summary>Checks a sentence and marks it.</summary>
    internal static MarkedSentence Of(string sentence, GoalCheckContext context)
    {
        var result = GoalCheck.Check(sentence, context);
        var ordered = result.Findings.OrderBy(finding => finding.Spans.Count == 0).ThenBy(finding => finding.Spans.Count == 0 ? 0 : finding.Spans.Min(span => span.Offset)).ToList();
        var numbered = ordered.Select((finding, i) => new NumberedFinding(i + 1, finding.Rule, finding.Name, finding.Words, finding.Why, finding.Remedy, finding.Spans.Count == 0, finding.IsHint)).ToList();
        return new(sentence, result.Score, result.Class, Cut(sentence, ordered), numbered, GoalCheck.Propose(sentence, context), GoalCheck.ProposeSplit(sentence));
    }

    private static List<MarkedPart> Cut(string sentence, List<Finding> findings)
    {
        var cuts = findings.SelectMany(finding => finding.Spans).SelectMany(span => new[] { span.Offset, span.End }).Append(0).Append(sentence.Length).Distinct().Order().ToList();
        var parts = new List<MarkedPart>();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (from, to) = (cuts[i], cuts[i + 1]);
            var isMarked = findings.Exists(finding => finding.Spans.Any(span => span.Offset <= from && span.End >= to));
            var ends = findings.Select((finding, number) => (finding, Number: number + 1)).Where(row => row.finding.Spans.Count > 0 && row.finding.Spans.Max(span => span.End) == to).Select(row => row.Number).ToList();
            parts.Add(new(sentence[from..to], isMarked, ends));
        }

        return parts;
    }
}

/// <summary>A stretch of a sentence, and the numbers of the findings whose last words it ends with.</summary>
public sealed record MarkedPart(string Words, bool IsMarked, IReadOnlyList<int> Ends);

/// <summary>A finding with its number on the page.</summary>
/// <param name="IsHint">True when the rule is wrong too often to be more than a hint.</param>
public sealed record NumberedFinding(int Number, string Rule, Text Name, string Words, Text Why, Text Remedy, bool IsAbsent, bool IsHint)
{
    /// <summary>What the page says of it beside its name: the rule's id, and that it is only a hint.</summary>
    public Text Label => IsHint ? Text.Same(Rule).Then(Finding.OnlyHint, " · ") : Text.Same(Rule);
}
