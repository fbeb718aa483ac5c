using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Likeness;

/// <summary>
/// Several plans held against each other: what is copied, which sentences are alike, and how alike the plans are. Nothing is stored; the same plans give the same answers
/// to the last digit, in whatever order they come and on any number of threads. Reading is safe from several threads.
/// </summary>
public sealed class PlanSet
{
    private readonly List<PlanSentence[]> plans = [];
    private readonly List<int> starts = [0];
    private readonly Dictionary<(int A, int B), List<LikePair>> pairs = [];
    private readonly CopiedSentence[] copied;
    private readonly List<(long Copied, long All)> lengths = [];
    private readonly Background background;
    private readonly double threshold;

    /// <summary>Reads the plans as 4-grams of mapped words and finds all like pairs across them. Time: that of <see cref="LikenessIndex.Pairs"/>.</summary>
    /// <param name="plans">The sentences of each plan; whether one is copied is found here and need not be said.</param>
    /// <param name="background">How common each feature is, as <see cref="Background.Norwegian"/>.</param>
    /// <param name="threshold">The least score of a match, 0.01 to 1.</param>
    /// <param name="statutes">The sentences of acts, whose wording counts as copied; those shipped when null.</param>
    /// <param name="threads">How many threads share the work, 0 for as many as there are cores.</param>
    /// <param name="wholes">All sentences of each plan's text, where <paramref name="plans"/> are only some of them: copied text is sought in these too, and the copied share is of these. Null when the plans are whole.</param>
    /// <param name="own">Sentences that a person has said are no copies: their words count as copied in no plan.</param>
    public PlanSet(IReadOnlyList<IReadOnlyList<PlanSentence>> plans, Background background, double threshold, IEnumerable<string>? statutes = null, int threads = 0, IReadOnlyList<IReadOnlyList<string>?>? wholes = null, IEnumerable<string>? own = null)
    {
        (this.background, this.threshold) = (background, threshold);
        var texts = plans.SelectMany(plan => plan).Select(sentence => sentence.Text).ToList();
        var passages = new CopiedText(statutes);
        for (var i = 0; i < plans.Count; i++)
        {
            passages.Add(plans[i].Select(sentence => sentence.Text).Concat(wholes?[i] ?? []));
        }

        passages.Except(own ?? []);
        copied = [.. texts.Select(passages.In)];
        foreach (var plan in plans)
        {
            this.plans.Add([.. plan.Select((sentence, at) => sentence with { IsCopied = sentence.IsCopied || copied[starts[^1] + at].IsCopied })]);
            starts.Add(starts[^1] + plan.Count);
            lengths.Add(wholes?[lengths.Count] is { } whole ? Lengths(whole.Select(text => (text, passages.In(text).IsCopied))) : Lengths(this.plans[^1].Select(sentence => (sentence.Text, sentence.IsCopied))));
        }

        var index = new LikenessIndex(threshold);
        index.Add(background.Vectors(Features.Of(texts, FeatureSet.Grams, Math.Max(1, threads > 0 ? threads : Environment.ProcessorCount))));
        var planOf = Enumerable.Range(0, plans.Count).SelectMany(plan => Enumerable.Repeat(plan, plans[plan].Count)).ToArray();
        foreach (var pair in index.Pairs(threads).Where(pair => planOf[pair.A] != planOf[pair.B]))
        {
            var between = (planOf[pair.A], planOf[pair.B]);
            pairs.TryAdd(between, []);
            pairs[between].Add(new(pair.A - starts[between.Item1], pair.B - starts[between.Item2], pair.Score));
        }
    }

    /// <summary>How many plans there are.</summary>
    public int Count => plans.Count;

    /// <summary>The sentences of a plan, each with whether it is copied.</summary>
    public IReadOnlyList<PlanSentence> Sentences(int plan) => plans[plan];

    /// <summary>What of a sentence is copied.</summary>
    public CopiedSentence Copied(int plan, int sentence) => copied[starts[plan] + sentence];

    /// <summary>All pairs at or above the threshold between two plans, copied sentences too, by sentence.</summary>
    public IReadOnlyList<LikePair> Pairs(int a, int b) =>
        a < b ? pairs.GetValueOrDefault((a, b), []) : [.. pairs.GetValueOrDefault((b, a), []).Select(pair => new LikePair(pair.B, pair.A, pair.Score)).OrderBy(pair => pair.A).ThenBy(pair => pair.B)];

    /// <summary>Two plans matched one to one and measured; the copied shares are of the plans' whole texts.</summary>
    /// <param name="isApart">True of a sentence of each that are not to answer to each other: a person has said so. Null when nobody has.</param>
    public PlanComparison Compare(int a, int b, Func<int, int, bool>? isApart = null) => PlanLikeness.Of(plans[a], plans[b], Pairs(a, b).Where(pair => isApart?.Invoke(pair.A, pair.B) != true), threshold) with
    {
        CopiedShareA = Share(lengths[a]), CopiedShareB = Share(lengths[b]), CopiedShare = Share((lengths[a].Copied + lengths[b].Copied, lengths[a].All + lengths[b].All)),
    };

    /// <summary>Why two sentences are alike.</summary>
    public Explanation Explain(int a, int sentence, int b, int other) => Explanation.Of(plans[a][sentence].Text, plans[b][other].Text, background, FeatureSet.Grams);

    /// <summary>How new each sentence of a plan is: 1 less its best score with any other plan, 1 when none comes up to the threshold.</summary>
    public IReadOnlyList<double> Novelty(int plan)
    {
        var best = new double[plans[plan].Length];
        for (var other = 0; other < Count; other++)
        {
            foreach (var pair in other == plan ? [] : Pairs(plan, other))
            {
                best[pair.A] = Math.Max(best[pair.A], pair.Score);
            }
        }

        return Array.ConvertAll(best, score => Math.Max(0, 1 - score));
    }

    private static (long Copied, long All) Lengths(IEnumerable<(string Text, bool IsCopied)> sentences) =>
        sentences.Aggregate((Copied: 0L, All: 0L), (sum, sentence) => (sum.Copied + (sentence.IsCopied ? sentence.Text.Length : 0), sum.All + sentence.Text.Length));

    private static double? Share((long Copied, long All) lengths) => lengths.All == 0 ? null : (double)lengths.Copied / lengths.All;
}
