using Samspill.Analysis.Norwegian;
using Samspill.Kernel;

namespace Samspill.Plans.Comparing;

/// <summary>A plan as it is held against others.</summary>
/// <param name="Sentences">Its statements, which are matched.</param>
/// <param name="Whole">All sentences of its running text and lists, in which copied text is sought and of which it is a share; null when the statements are all there is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Municipality">Whose it is; plans of the same one have no answer in each other.</param>
/// <param name="Neighbours">The names that make a sentence one about the region: the region's and the other municipalities'.</param>
public sealed record ComparedPlan(string Name, string Municipality, IReadOnlyList<RegionName> Neighbours, IReadOnlyList<ComparedSentence> Sentences, IReadOnlyList<string>? Whole = null);

/// <summary>A sentence of a plan: its words, its place, and in a register its theme and the key it is remembered by.</summary>
/// <param name="Read">The words as they were read, where a person has mended them; null where the text is as it was read.</param>
public sealed record ComparedSentence(string Text, string Section, int? Page, string? Theme = null, string? Key = null, int? Number = null, string? Read = null);

/// <summary>What came out of holding plans against each other, with all that it rests on: the same plans, threshold and words give the same result to the last digit.</summary>
/// <param name="Words">The version of the list of words that bokmål and nynorsk share.</param>
/// <param name="Background">The version of the background that says how common a feature is.</param>
public sealed record ComparisonResult(decimal Threshold, string Words, string Background, IReadOnlyList<ResultPlan> Plans, IReadOnlyList<ResultPair> Pairs);

/// <summary>A plan and its sentences.</summary>
public sealed record ResultPlan(string Name, string Municipality, IReadOnlyList<ResultSentence> Sentences);

/// <summary>A sentence with what it says of the region, how much of it is copied, and how new it is.</summary>
/// <param name="Copied">The share of it that stands in three plans or more, or in an act.</param>
/// <param name="Novelty">1 less its best score with any other plan.</param>
/// <param name="Read">The words as they were read, where a person has mended them.</param>
public sealed record ResultSentence(string Text, string Section, int? Page, string? Theme, string? Key, int? Number, bool IsCopied, double Copied, double Novelty, IReadOnlyList<ResultMention> Mentions, string? Read = null);

/// <summary>A mention of the region: its kind, the name, and its place in the sentence.</summary>
public sealed record ResultMention(MentionKind Kind, string Name, int Start, int Length);

/// <summary>Two plans, by their places in the list, and how alike they are. A share is null when a plan has no such text.</summary>
/// <param name="CopiedShare">The copied share of both plans' whole texts, by characters; coverage and alignment are of the statements that are not copied.</param>
public sealed record ResultPair(int A, int B, double? CoverageA, double? CoverageB, double? Alignment, double? RegionalLikeness, double? CopiedShare, IReadOnlyList<ResultMatch> Matches);

/// <summary>Two sentences that answer to each other, why, and where they contradict each other.</summary>
/// <param name="MarksA">The stretches they share, as offset and length by turns, in the first sentence.</param>
public sealed record ResultMatch(int A, int B, double Score, IReadOnlyList<ResultTerm> Terms, IReadOnlyList<int> MarksA, IReadOnlyList<int> MarksB, IReadOnlyList<ResultConflict> Conflicts);

/// <summary>A word of each sentence and what the two bring to the score; the weights of all terms add up to it.</summary>
public sealed record ResultTerm(string A, string B, double Weight);

/// <summary>What two sentences disagree on: `Number`, `Year`, `Polarity` or `Owner`, of what, and what each says.</summary>
/// <param name="IsOwn">True when each speaks for its own municipality alone, so that both may hold: a difference, and no contradiction.</param>
public sealed record ResultConflict(string Kind, string Of, string A, string B, bool IsOwn = false);

internal static class ComparingWords
{
    public static readonly Text Title = new("Sammenligning av planer", "Samanlikning av planar", "Comparison of plans");

    public static Text Of(MentionKind kind) => kind switch { MentionKind.Region => new("regionen", "regionen", "the region"), MentionKind.Municipality => new("kommune", "kommune", "municipality"), _ => new("samarbeid", "samarbeid", "co-operation") };

    public static Text Conflict(ResultConflict conflict) => conflict.Kind switch
    {
        "Number" when conflict.IsOwn => new("Hver kommune har sitt tall", "Kvar kommune har sitt tal", "Each municipality has its own number"),
        "Year" when conflict.IsOwn => new("Hver kommune har sitt år", "Kvar kommune har sitt år", "Each municipality has its own year"),
        "Number" => new("Tallene er ulike", "Tala er ulike", "The numbers differ"),
        "Year" => new("Årene er ulike", "Åra er ulike", "The years differ"),
        "Polarity" => new("De vil kanskje hver sin vei", "Dei vil kanskje kvar sin veg", "They may pull apart"),
        _ => new("Ulike har kanskje ansvaret", "Ulike har kanskje ansvaret", "Different ones may be responsible"),
    };
}
