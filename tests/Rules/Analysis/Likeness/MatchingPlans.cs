using CsCheck;
using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;

namespace Samspill.Rules.Analysis.Likeness;

/// <summary>Two plans held against each other: which sentences answer to each other, how much of the plans that is, and why.</summary>
public sealed class MatchingPlans
{
    private static readonly string[] A =
        ["Regionen skal ha 200 nye arbeidsplasser innen 2023.", "Kommunen vil styrke samarbeidet med nabokommunene om kompetanse.", "Det skal bygges gang- og sykkelvei i sentrum."];

    private static readonly string[] B =
        ["Regionen skal få 150 nye arbeidsplassar innan 2023.", "Kommunen vil styrkje samarbeidet med nabokommunane om kompetanse.", "Skulane skal ha god kvalitet."];

    private static readonly FeatureSet Written = FeatureSet.Written(4, 4);

    [Fact]
    public void The_worked_example_comes_to_its_printed_figures()
    {
        var (_, vectors) = Vectors();
        var scores = (from a in Enumerable.Range(0, 3) from b in Enumerable.Range(0, 3) select new LikePair(a, b, Cosine.Of(vectors, a, vectors, b + 3))).ToList();
        var found = PlanLikeness.Of(Sentences(A), Sentences(B), scores, .3);

        Assert.Equal([.657, .844, .047], scores.Where(pair => pair.A == pair.B).Select(pair => Math.Round(pair.Score, 3)));
        Assert.Equal(.084, scores.Where(pair => pair.A != pair.B).Max(pair => pair.Score), .001);
        Assert.Equal([(0, 0), (1, 1)], found.Matches.Select(pair => (pair.A, pair.B)));
        Assert.Equal((.71875, .8), (found.Whole.CoverageA, found.Whole.CoverageB));
        Assert.Equal(.7572, found.Whole.Harmonic!.Value, .001);
        Assert.Equal(.5742, found.Whole.Alignment!.Value, .001);
        Assert.Equal((.28125, .2), (found.Whole.NoveltyA!.Value, Math.Round(found.Whole.NoveltyB!.Value, 12)));
        Assert.Null(found.RegionalLikeness);
        Assert.Equal([new Conflict(ConflictKind.Number, "arbeidsplass", "200 nye arbeidsplasser", "150 nye arbeidsplassar")], Conflicts.Between(A[0], B[0]));
        Assert.Empty(Conflicts.Between(A[1], B[1]));
    }

    [Fact]
    public void An_explanations_terms_and_words_add_up_to_the_score_to_the_last_digit()
    {
        var (background, vectors) = Vectors();
        for (var i = 0; i < 3; i++)
        {
            var explained = Explanation.Of(A[i], B[i], background, Written);

            Assert.Equal(Cosine.Of(vectors, i, vectors, i + 3), explained.Score);
            Assert.Equal(explained.Score, explained.Terms.Sum(term => term.Product));
            Assert.Equal(explained.Score, explained.Words.Reverse().Sum(word => word.Product));
        }

        var first = Explanation.Of(A[0], B[0], background, Written);
        Assert.Equal(("arbeidsplasser", "arbeidsplassar"), (first.Words[0].A, first.Words[0].B));
        Assert.Contains("arbeidsplass", first.InB.Select(stretch => B[0].Substring(stretch.Offset, stretch.Length)));
        Assert.Contains("2023", first.InA.Select(stretch => A[0].Substring(stretch.Offset, stretch.Length).TrimEnd('.')));
        Assert.All(first.InA.Zip(first.InA.Skip(1)), pair => Assert.True(pair.First.Offset + pair.First.Length < pair.Second.Offset));
    }

    [Fact]
    public void Mapped_words_make_both_written_forms_one()
    {
        var background = Background.Of(Features.Of([.. A, .. B], FeatureSet.Grams));

        var explained = Explanation.Of(A[1], B[1], background, FeatureSet.Grams);

        Assert.Equal(1, explained.Score, 1e-12);
        Assert.Contains("nabokommunane", explained.InB.Select(stretch => B[1].Substring(stretch.Offset, stretch.Length)));
    }

    [Fact]
    public void An_assignment_is_worth_the_most_there_can_be() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[1, 64]).Array[0, 18].Sample(drawn =>
        {
            var pairs = drawn.DistinctBy(pair => (pair.Item1, pair.Item2)).Select(pair => new LikePair(pair.Item1, pair.Item2, pair.Item3 / 64.0)).ToList();
            var chosen = Assignment.Of(pairs);

            return chosen.All(pairs.Contains) && chosen.DistinctBy(pair => pair.A).Count() == chosen.Count && chosen.DistinctBy(pair => pair.B).Count() == chosen.Count
                && chosen.Sum(pair => pair.Score) == Most(pairs, 0, 0) && chosen.SequenceEqual(Assignment.Of([.. pairs.AsEnumerable().Reverse()]));
        }, iter: 10_000);

    /// <summary>The score leaves numbers out, so the numbers tell which of two sentences of the same words is the counterpart.</summary>
    [Fact]
    public void Of_sentences_that_differ_by_their_numbers_those_with_the_same_answer_to_each_other()
    {
        PlanSentence first = new("Kommunen skal skape 50 nye arbeidsplasser innen 2025."), other = new("Kommunen skal skape 20 nye arbeidsplasser innen 2030.");
        foreach (var (a, b) in new[] { (new[] { first }, new[] { other, first }), ([first], [first, other]), ([other, first], [first]), ([first, other], [other, first]) })
        {
            var set = new PlanSet([a, b], Background.Norwegian, .35);
            Assert.All(set.Compare(0, 1).Matches, match => Assert.Equal(a[match.A].Text, b[match.B].Text));
            Assert.Equal(Math.Min(a.Length, b.Length), set.Compare(0, 1).Matches.Count);
            Assert.Equal(1, set.Compare(0, 1).Matches[0].Score, 12);
        }

        // What a person has said no to leaves both free for another.
        var pair = new PlanSet([[first], [other, first]], Background.Norwegian, .35);
        Assert.Equal(0, Assert.Single(pair.Compare(0, 1, (_, at) => at == 1).Matches).B);
    }

    [Fact]
    public void Shuffled_sentences_and_plans_changed_about_change_no_measure()
    {
        string[] words = ["skole", "vei", "region", "jobb", "plan"];
        Gen.Select(Gen.Int[0, 4].Array[1, 3].Array[1, 7], Gen.Int[0, 4].Array[1, 3].Array[1, 7], Gen.Int[0, 1000]).Sample((one, other, seed) =>
        {
            var (a, b) = (Plan(one, words), Plan(other, words));
            var (shuffledA, shuffledB) = (a.ToArray(), b.ToArray());
            new Random(seed).Shuffle(shuffledA);
            new Random(seed).Shuffle(shuffledB);
            var (found, shuffled, turned) = (Compared(a, b), Compared(shuffledA, shuffledB), Compared(b, a));

            return found.Whole == shuffled.Whole && found.Regional == shuffled.Regional
                && (found.Whole.CoverageA, found.Whole.CoverageB, found.Whole.Alignment) == (turned.Whole.CoverageB, turned.Whole.CoverageA, turned.Whole.Alignment);
        }, iter: 2000);
    }

    [Fact]
    public void Copied_sentences_are_shown_apart_and_never_shared()
    {
        PlanSentence[] a = [new("Felles tekst fra loven."), new("Vi samarbeider i regionen.", IsRegional: true), new("Kopiert.", IsCopied: true)];
        PlanSentence[] b = [new("Felles tekst fra loven.", IsCopied: true), new("Regionen samarbeider.", IsRegional: true)];

        var found = PlanLikeness.Of(a, b, [new(0, 0, 1), new(1, 1, .5), new(2, 0, .9)], .3);

        Assert.Equal([new LikePair(1, 1, .5)], found.Matches);
        Assert.Equal((26.0 / 49, 1.0), (found.Whole.CoverageA, found.Whole.CoverageB));
        Assert.Equal((1.0, 1.0, 1.0), (found.Regional.CoverageA, found.Regional.CoverageB, found.RegionalLikeness));
        Assert.Equal((8.0 / 57, 23.0 / 44, 31.0 / 101), (found.CopiedShareA, found.CopiedShareB, found.CopiedShare));
        Assert.Null(PlanLikeness.Of([], b, [], .3).Whole.CoverageA);
        Assert.Equal(0, PlanLikeness.Of(a, b, [], .3).Whole.Harmonic);
    }

    private static PlanSentence[] Plan(int[][] plan, string[] words) =>
        [.. plan.Select(sentence => new PlanSentence(string.Join(' ', sentence.Select(word => words[word])), sentence.Contains(2)))];

    private static PlanComparison Compared(PlanSentence[] a, PlanSentence[] b)
    {
        var table = new FeatureTable();
        var background = new Background(10, [new("sko", 3)]);
        var index = new LikenessIndex(.2);
        index.Add(background.Vectors(Features.Of([.. b.Select(sentence => sentence.Text)], Written, 1, table)));
        return PlanLikeness.Of(a, b, index.Against(background.Vectors(Features.Of([.. a.Select(sentence => sentence.Text)], Written, 1, table)), 1), .2);
    }

    private static double Most(List<LikePair> pairs, int row, int taken) =>
        row > 5 ? 0 : Math.Max(Most(pairs, row + 1, taken), pairs.Where(pair => pair.A == row && (taken & (1 << pair.B)) == 0)
            .Select(pair => pair.Score + Most(pairs, row + 1, taken | (1 << pair.B))).DefaultIfEmpty(0).Max());

    private static PlanSentence[] Sentences(string[] plan) => [.. plan.Select(text => new PlanSentence(text))];

    private static (Background Background, SparseRows Vectors) Vectors()
    {
        var counts = Features.Of([.. A, .. B], Written);
        var background = Background.Of(counts);
        return (background, background.Vectors(counts));
    }
}
