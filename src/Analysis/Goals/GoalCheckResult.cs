using Samspill.Kernel;

namespace Samspill.Analysis.Goals;

/// <summary>How clear a goal sentence is.</summary>
public enum GoalClarity
{
    /// <summary>Score of .7 or more.</summary>
    Clear,

    /// <summary>Score from .4 up to .7.</summary>
    Partly,

    /// <summary>Score under .4.</summary>
    Unclear,
}

/// <summary>What the plan around the sentence already says, so that the sentence need not repeat it.</summary>
/// <param name="Deadline">The deadline the goal inherits from its plan or section; null when there is none.</param>
/// <param name="Owner">The owner of every goal in the plan unless another is named; null or blank when there is none.</param>
public sealed record GoalCheckContext(DateOnly? Deadline = null, string? Owner = null);

/// <summary>A goal sentence held against the rules. The findings are the answer; the score only orders goals by how much is missing.</summary>
/// <param name="Sentence">The sentence as it was given; places in the findings count from its start.</param>
/// <param name="Score">0 to 1 in steps of .05.</param>
/// <param name="Findings">What is missing or vague, in the order of the rules; empty when nothing is.</param>
public sealed record GoalCheckResult(string Sentence, decimal Score, GoalClarity Class, IReadOnlyList<Finding> Findings)
{
    /// <summary>True when <paramref name="rule"/> (`T1`, `M1` …) has a finding.</summary>
    public bool Breaks(string rule) => Findings.Any(finding => finding.Rule == rule);
}

/// <summary>One thing a goal sentence lacks or leaves open.</summary>
/// <param name="Rule">The rule's stable id: T1, M1, M2, S1, S2, S3, W1, X1, C1, P1, R1, N1 or G1.</param>
/// <param name="Name">The rule in a few words.</param>
/// <param name="Spans">Where it stands in the sentence; empty when something is absent.</param>
/// <param name="Words">The words it stands on, parted by ", "; empty when something is absent.</param>
/// <param name="Why">What the reader cannot know.</param>
/// <param name="Remedy">What to write instead.</param>
/// <param name="Cost">What it takes from the score, 0 to 1.</param>
/// <param name="IsHint">True when the rule is wrong too often to be more than a hint.</param>
public sealed record Finding(string Rule, Text Name, IReadOnlyList<Stretch> Spans, string Words, Text Why, Text Remedy, decimal Cost, bool IsHint)
{
    /// <summary>What stands beside a finding that is a hint, wherever one is shown.</summary>
    public static Text OnlyHint { get; } = new("bare et hint", "berre eit hint", "only a hint");
}

/// <summary>A stretch of a text: offset and length in UTF-16 units.</summary>
public readonly record struct Stretch(int Offset, int Length)
{
    /// <summary>The first place after the stretch.</summary>
    public int End => Offset + Length;
}
