using Samspill.Analysis.Goals;
using Samspill.Analysis.Norwegian;
using Samspill.Exchange.Readings;

namespace Samspill.Plans.Statements;

/// <summary>The goal check of a plan's statements, the same on the plan's page and at the command line: a sentence need not repeat the deadline and the owner that the headings over it give.</summary>
public static class CheckedPlan
{
    /// <summary>Every statement of a document with its findings, in order.</summary>
    public static IReadOnlyList<CheckedStatement> Of(ReadDocument document) => PlanCheck.Of(document.Text, StatementFinding.Found(document));
}

/// <summary>The sentences of a version, for what the headings over a place in it say.</summary>
internal sealed record HeadingsOver(IReadOnlyList<Sentence> Sentences)
{
    public static HeadingsOver Of(ReadDocument document) => new(StatementFinding.SentencesOf(document));

    /// <summary>What the headings over the sentence that a place stands in say.</summary>
    public GoalCheckContext At(int offset)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? new() : PlanCheck.ContextOf(Sentences[low - 1]);
    }
}
