using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Likeness;

/// <summary>A sentence of a plan that is held against another plan.</summary>
/// <param name="Text">The sentence; its weight in every measure is its length in characters.</param>
/// <param name="IsRegional">True when it speaks of the region or of another municipality.</param>
/// <param name="IsCopied">True when it stands in many plans or in an act (<see cref="CopiedText"/>): it is kept apart and never matched.</param>
public sealed record PlanSentence(string Text, bool IsRegional = false, bool IsCopied = false);

/// <summary>How alike two plans are. Shares from 0 to 1, null when a plan has no such text; lengths are in characters.</summary>
/// <param name="CoverageA">The share of A's text whose sentences have a counterpart in B.</param>
/// <param name="CoverageB">The share of B's text whose sentences have a counterpart in A.</param>
/// <param name="Harmonic">2·A·B/(A + B) of the coverages; 0 when both are 0.</param>
/// <param name="Alignment">2·Σ score·min(length)/(length A + length B) over the matches.</param>
public sealed record PlanMeasures(double? CoverageA, double? CoverageB, double? Harmonic, double? Alignment)
{
    /// <summary>What of A has no counterpart in B: 1 − coverage.</summary>
    public double? NoveltyA => 1 - CoverageA;

    /// <summary>What of B has no counterpart in A.</summary>
    public double? NoveltyB => 1 - CoverageB;
}

/// <summary>Two plans held against each other.</summary>
/// <param name="Whole">Over all text that is not copied.</param>
/// <param name="Regional">The same over the sentences that speak of the region, matched among themselves.</param>
/// <param name="CopiedShareA">The share of A's text that is copied; null when A is empty.</param>
/// <param name="CopiedShareB">The share of B's text that is copied.</param>
/// <param name="CopiedShare">The share of both together.</param>
/// <param name="Matches">The sentences that answer to each other, by A.</param>
public sealed record PlanComparison(PlanMeasures Whole, PlanMeasures Regional, double? CopiedShareA, double? CopiedShareB, double? CopiedShare, IReadOnlyList<LikePair> Matches)
{
    /// <summary>The headline: the harmonic coverage of what the plans say of the region. Null when one of them says nothing of it.</summary>
    public double? RegionalLikeness => Regional.Harmonic;
}

/// <summary>Measures of how alike two plans are, from the like pairs of their sentences.</summary>
/// <remarks>
/// The same for any order of the sentences and with the plans changed about: among equal assignments the sentences' own text decides, and lengths times scores are added
/// as whole numbers. docs/methods.md has the worked example.
/// </remarks>
public static class PlanLikeness
{
    private const double Grid = 1L << 52;

    /// <summary>What equal numbers are worth where likeness does not tell: the score leaves numbers out, and of two that are alike the one with the same numbers is the counterpart.</summary>
    private const double SameNumbers = 1.0 / 1024;

    /// <summary>Matches one to one among the pairs at or above a threshold, and measures.</summary>
    /// <param name="pairs">Pairs of a sentence of A and one of B, by their places in the lists, as <see cref="LikenessIndex.Against"/> gives them.</param>
    /// <param name="threshold">The least score of a match, above 0.</param>
    public static PlanComparison Of(IReadOnlyList<PlanSentence> a, IReadOnlyList<PlanSentence> b, IEnumerable<LikePair> pairs, double threshold)
    {
        var own = pairs.Where(pair => pair.Score >= threshold && !a[pair.A].IsCopied && !b[pair.B].IsCopied).ToList();
        var matches = Match(a, b, own);
        var regional = Match(a, b, own.FindAll(pair => a[pair.A].IsRegional && b[pair.B].IsRegional));
        return new(
            Measure(a, b, matches, sentence => !sentence.IsCopied),
            Measure(a, b, regional, sentence => !sentence.IsCopied && sentence.IsRegional),
            Share(Length(a, sentence => sentence.IsCopied), Length(a, _ => true)),
            Share(Length(b, sentence => sentence.IsCopied), Length(b, _ => true)),
            Share(Length(a, sentence => sentence.IsCopied) + Length(b, sentence => sentence.IsCopied), Length(a, _ => true) + Length(b, _ => true)),
            matches);
    }

    private static PlanMeasures Measure(IReadOnlyList<PlanSentence> a, IReadOnlyList<PlanSentence> b, IReadOnlyList<LikePair> matches, Func<PlanSentence, bool> counts)
    {
        var (lengthA, lengthB) = (Length(a, counts), Length(b, counts));
        var coverageA = Share(matches.Sum(pair => (long)a[pair.A].Text.Length), lengthA);
        var coverageB = Share(matches.Sum(pair => (long)b[pair.B].Text.Length), lengthB);
        var alike = matches.Aggregate(Int128.Zero, (sum, pair) => sum + ((Int128)(long)(pair.Score * Grid) * Math.Min(a[pair.A].Text.Length, b[pair.B].Text.Length)));
        double? alignment = lengthA + lengthB == 0 ? null : 2 * ((double)alike / Grid) / (lengthA + lengthB);
        return new(coverageA, coverageB, Harmonic(coverageA, coverageB), alignment);
    }

    private static double? Harmonic(double? a, double? b) => a is null || b is null ? null : a + b == 0 ? 0 : 2 * a * b / (a + b);

    private static long Length(IReadOnlyList<PlanSentence> plan, Func<PlanSentence, bool> counts) => plan.Where(counts).Sum(sentence => (long)sentence.Text.Length);

    private static double? Share(long part, long whole) => whole == 0 ? null : (double)part / whole;

    /// <summary>The assignment over the sentences put in order by their text, the plan whose text comes first as the first side.</summary>
    private static IReadOnlyList<LikePair> Match(IReadOnlyList<PlanSentence> a, IReadOnlyList<PlanSentence> b, List<LikePair> pairs)
    {
        var (orderA, orderB) = (Order(a), Order(b));
        var isTurned = Compare(a, orderA, b, orderB) > 0;
        var (placeA, placeB) = (Places(orderA), Places(orderB));
        var scores = pairs.ToDictionary(pair => (pair.A, pair.B), pair => pair.Score);
        var (numbersA, numbersB) = (Numbers(a), Numbers(b));
        double Worth(LikePair pair) => pair.Score + (numbersA(pair.A) == numbersB(pair.B) ? SameNumbers : 0);
        var placed = pairs.ConvertAll(pair => isTurned ? new LikePair(placeB[pair.B], placeA[pair.A], Worth(pair)) : new LikePair(placeA[pair.A], placeB[pair.B], Worth(pair)));
        return [.. Assignment.Of(placed).Select(pair => isTurned ? (A: orderA[pair.B], B: orderB[pair.A]) : (A: orderA[pair.A], B: orderB[pair.B])).Select(pair => new LikePair(pair.A, pair.B, scores[pair])).OrderBy(pair => pair.A)];
    }

    /// <summary>The numbers, years and dates of a sentence in their order, read once.</summary>
    private static Func<int, string> Numbers(IReadOnlyList<PlanSentence> plan)
    {
        var read = new Dictionary<int, string>();
        return at => read.TryGetValue(at, out var known) ? known : read[at] = string.Join(' ', Tokens.Of(plan[at].Text).Where(token => token.Kind is TokenKind.Number or TokenKind.Year or TokenKind.Date).Select(token => token.Lower(plan[at].Text)));
    }

    private static int[] Order(IReadOnlyList<PlanSentence> plan) =>
        [.. Enumerable.Range(0, plan.Count).OrderBy(at => plan[at].Text, StringComparer.Ordinal).ThenBy(at => at)];

    private static int[] Places(int[] order)
    {
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return places;
    }

    private static int Compare(IReadOnlyList<PlanSentence> a, int[] orderA, IReadOnlyList<PlanSentence> b, int[] orderB)
    {
        for (var place = 0; place < Math.Min(orderA.Length, orderB.Length); place++)
        {
            if (string.CompareOrdinal(a[orderA[place]].Text, b[orderB[place]].Text) is not 0 and var difference)
            {
                return difference;
            }
        }

        return orderA.Length - orderB.Length;
    }
}
