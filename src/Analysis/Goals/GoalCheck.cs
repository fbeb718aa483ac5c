using Samspill.Kernel;

namespace Samspill.Analysis.Goals;

/// <summary>
/// Holds a goal sentence in bokmål, nynorsk or English against thirteen rules about how it is written. Whether the goal can be
/// reached, and whether it matters, are asked of people: they do not stand in the sentence.
/// </summary>
/// <remarks>The rules are of the family of requirement smells (Femmer et al. 2017); a finding is a question, never a verdict on its writer.</remarks>
public static partial class GoalCheck
{
    /// <summary>The score from which a goal is clear.</summary>
    public const decimal ClearFrom = .7m;

    /// <summary>The score from which a goal is partly clear.</summary>
    public const decimal PartlyFrom = .4m;

    /// <summary>
    /// The findings of a sentence, and its score: 1 less .30 for a vague verb (S1), .30 for no quantity (M1), .20 for no deadline (T1),
    /// .10 for no owner (P1), .10 for no baseline (M2) and .05 for each of S2 S3 W1 X1 C1 R1 N1 G1; never under 0.
    /// </summary>
    public static GoalCheckResult Check(string sentence, GoalCheckContext? context = null) => Check(new GoalSentence(sentence), context);

    /// <summary>The same of a sentence that is parted already.</summary>
    internal static GoalCheckResult Check(GoalSentence sentence, GoalCheckContext? context = null)
    {
        var found = GoalRules.Findings(sentence, context ?? new());
        var score = Math.Max(0m, 1m - found.Sum(finding => finding.Cost));
        return new(sentence.Text, score, ClassOf(score), found);
    }

    /// <summary>The class of a score.</summary>
    public static GoalClarity ClassOf(decimal score) => score switch
    {
        >= ClearFrom => GoalClarity.Clear,
        >= PartlyFrom => GoalClarity.Partly,
        _ => GoalClarity.Unclear,
    };
}
