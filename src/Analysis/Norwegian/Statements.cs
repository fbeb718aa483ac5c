using Samspill.Analysis.Goals;

namespace Samspill.Analysis.Norwegian;

/// <summary>What a statement of a plan says.</summary>
public enum StatementKind
{
    /// <summary>A state or a result to be reached.</summary>
    Goal,

    /// <summary>A direction for the work.</summary>
    Strategy,

    /// <summary>Something to be done, after which it is done.</summary>
    Measure,
}

/// <summary>A sentence that commits a municipality to something.</summary>
public sealed record Statement(StatementKind Kind, Sentence Sentence, SectionKind Section);

/// <summary>Finds goals, strategies and measures in a plan by rules: where a sentence stands and what its verbs are. A person confirms.</summary>
public static class Statements
{
    /// <summary>The statements of <paramref name="text"/> in order. Empty when there is none.</summary>
    public static IReadOnlyList<Statement> Of(string text) => Of(text, Sentences.Of(text));

    /// <summary>The same of a text that is parted already.</summary>
    public static IReadOnlyList<Statement> Of(string text, IReadOnlyList<Sentence> sentences)
    {
        var found = new List<Statement>();
        foreach (var sentence in sentences)
        {
            var path = sentence.Under?.Path ?? [];
            if (KindOf(sentence.Read(text), sentence.Kind, path) is { } kind)
            {
                found.Add(new(kind, sentence, Sections.Of(path)));
            }
        }

        return found;
    }

    /// <summary>
    /// What <paramref name="sentence"/> says, standing under <paramref name="path"/>; null when it commits to nothing. In a section of goals, strategies or measures: a
    /// list item, `skal` or `vil` with a verb, or an actor with a verb in the present. Elsewhere: `skal`, `vil` or `må` of an actor who can be
    /// held to it, or `skal` with a date. Nothing in visions, law, explanations, and nothing that speaks of the plan itself.
    /// </summary>
    public static StatementKind? KindOf(string sentence, SentenceKind kind, IReadOnlyList<string> path)
    {
        if (kind is SentenceKind.Table or SentenceKind.Margin || sentence.Length < Shortest || sentence[^1] is '?' or ':')
        {
            return null;
        }

        var section = Sections.Of(path);
        var read = new StatementSentence(sentence);
        if (section is SectionKind.Vision or SectionKind.Law or SectionKind.Appendix || read.SpeaksOfPlan || read.QuotesLaw || read.IsDefinition)
        {
            return null;
        }

        var isCommitting = section switch
        {
            SectionKind.Goals or SectionKind.Strategies or SectionKind.Measures => kind switch
            {
                SentenceKind.ListItem => read.HasCommitment || read.BeginsWithDeed || read.ActsInPresent || (read.IsShort && !read.NamesPlan),
                SentenceKind.Heading => read.HasCommitment && read.IsWhole,
                _ => read.HasCommitment || read.BeginsWithDeed || read.ActsInPresent || read.DescribesState,
            },
            SectionKind.Background => (read.IsHeld || read.IsDated) && !read.IsAdvice && (kind != SentenceKind.Heading || read.IsWhole),
            _ => kind switch
            {
                SentenceKind.Heading => read.HasCommitment && read.IsWhole,
                SentenceKind.ListItem => read.IsHeld || read.IsDated || read.BeginsWithDeed || read.IsResult,
                _ => read.IsHeld || read.IsDated,
            },
        };
        return isCommitting ? Sort(read, section) : null;
    }

    private const int Shortest = 18;

    private static StatementKind Sort(StatementSentence read, SectionKind section)
    {
        if (read.IsPiece)
        {
            return StatementKind.Measure;
        }

        return section switch
        {
            SectionKind.Strategies => StatementKind.Strategy,
            SectionKind.Measures => read.IsEffort ? StatementKind.Strategy : StatementKind.Measure,
            SectionKind.Goals when !(read.BeginsWithDeed || read.HasCommitment || read.ActsInPresent) => StatementKind.Goal,
            _ => read.IsState || read.NamesGoal || read.HasQuantity || (section == SectionKind.Goals && read.DescribesState) ? StatementKind.Goal : StatementKind.Strategy,
        };
    }
}
