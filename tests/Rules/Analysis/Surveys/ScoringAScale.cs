using CsCheck;
using Samspill.Analysis.Surveys;

namespace Samspill.Rules.Analysis.Surveys;

/// <summary>Answers become scores, and statements are held against each other.</summary>
public sealed class ScoringAScale
{
    private static readonly Covariance Golden = new(60, new[,] { { 1.2, .6, .5, .4 }, { .6, 1, .45, .4 }, { .5, .45, 1.1, .5 }, { .4, .4, .5, .9 } });

    [Fact]
    public void A_score_is_the_mean_on_0_to_100_and_needs_three_of_five_answers()
    {
        Assert.Equal(87.5, ScaleScore.Of([5, 4, null]));
        Assert.Equal(0, ScaleScore.Of([1, 1, 1]));
        Assert.Equal(100, ScaleScore.Of([5, 5]));
        Assert.Equal(50, ScaleScore.Of([3, 3, 3, null, null]));
        Assert.Null(ScaleScore.Of([5, null, null]));
        Assert.Null(ScaleScore.Of([5, null]));
        Assert.Null(ScaleScore.Of([null, null, null]));
        Assert.Null(ScaleScore.Of([]));
        Assert.Equal(4.5, ScaleScore.Of([4, 5], 0, 10)!.Value / 10, 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => ScaleScore.Of([6]));
        Assert.Equal((1, null), (ScaleScore.Turned(5), ScaleScore.Turned(null)));
    }

    [Fact]
    public void Alpha_its_interval_and_omega_are_those_of_the_reference()
    {
        var reliability = Reliability.Of(Golden)!;
        var factor = OneFactor.Of(Golden)!;

        Assert.Equal(.767677, reliability.Alpha, 1e-6);
        Assert.Equal(.768485, reliability.Standardised, 1e-6);
        Assert.Equal((.6542, .8507), (Math.Round(reliability.Low, 4), Math.Round(reliability.High, 4)));
        Assert.Equal(.769377, reliability.Omega!.Value, 1e-6);
        Assert.Equal([.7590, .7105, .6941, .5959], factor.Loadings.Select(loading => Math.Round(loading, 4)));
        Assert.False(factor.IsAtEdge || reliability.IsCodingError);
        Assert.Null(reliability.SpearmanBrown);
    }

    [Fact]
    public void Two_statements_have_Spearman_and_Browns_coefficient_and_no_omega()
    {
        var reliability = Reliability.Of(new(40, new[,] { { 1.0, .5 }, { .5, 1.0 } }))!;

        Assert.Equal(2 * .5 / 1.5, reliability.SpearmanBrown!.Value, 1e-12);
        Assert.Equal(reliability.Alpha, reliability.SpearmanBrown.Value, 1e-12);
        Assert.Null(reliability.Omega);
    }

    [Fact]
    public void A_negative_alpha_is_a_coding_error_and_nothing_is_said_where_nobody_differs()
    {
        Assert.True(Reliability.Of(new(40, new[,] { { 1.0, -.5, .1 }, { -.5, 1.0, .1 }, { .1, .1, 1.0 } }))!.IsCodingError);
        Assert.Null(Reliability.Of(new(40, new[,] { { 1.0, 0 }, { 0, 0 } })));
        Assert.Null(Reliability.Of(new(40, new[,] { { 1.0, -1 }, { -1, 1.0 } })));
        Assert.Null(Reliability.Of(new(1, new[,] { { 1.0, .5 }, { .5, 1.0 } })));
        Assert.Null(Covariance.Of([[1, 2], [null, 3]]));
    }

    [Fact]
    public void Moving_or_stretching_a_statement_does_what_it_should() =>
        Gen.Int[1, 5].Array[4].Array[8, 30].Select(Gen.Int[-50, 50].Array[4]).Sample(
            (rows, shifts) =>
            {
                var plain = Reliability.Of(Covariance.Of(rows.Select(row => row.Select(answer => (double?)answer).ToList()))!);
                var moved = Reliability.Of(Covariance.Of(rows.Select(row => row.Select((answer, i) => (double?)(answer + shifts[i])).ToList()))!);
                return plain is null ? moved is null : Math.Abs(plain.Alpha - moved!.Alpha) < 1e-6 * Math.Max(1, Math.Abs(plain.Alpha)) && plain.Alpha <= 1 && plain.Omega is >= 0 and <= 1;
            },
            iter: 300);

    [Fact]
    public void A_factor_that_is_there_is_found() =>
        Gen.Double[.3, 2].Array[3, 7].Select(Gen.Double[.3, 2].Array[7]).Sample(
            (loadings, own) =>
            {
                var matrix = new double[loadings.Length, loadings.Length];
                foreach (var (i, j) in from i in Enumerable.Range(0, loadings.Length) from j in Enumerable.Range(0, loadings.Length) select (i, j))
                {
                    matrix[i, j] = (loadings[i] * loadings[j]) + (i == j ? own[i] : 0);
                }

                return OneFactor.Of(new(100, matrix))!.Loadings.Zip(loadings).All(pair => Math.Abs(pair.First - pair.Second) < 1e-6);
            },
            iter: 200);
}
