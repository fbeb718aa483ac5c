using Samspill.Analysis.Surveys;
using Samspill.Analysis.Surveys.Disclosure;

namespace Samspill.Trust.Results;

/// <summary>
/// Figures as coarse as they are shown. Whatever else is told of a cell, its interval above all, is reckoned from these and from nothing
/// beneath them: the middle of an interval around the mean itself would be that mean.
/// </summary>
internal static class Shown
{
    /// <summary>Points to a step of the scale.</summary>
    public const double Points = 25;

    /// <summary>What scores and the ends of intervals are told in: a tenth of a step of the scale, in points.</summary>
    public const double Step = Points / 10;

    /// <summary>What rounding to it adds to the variance of a score, in points squared.</summary>
    public const double Variance = Step * Step / 12;

    /// <summary>What a spread is told in, in steps of the scale. In tenths it would, beside the mean, tell what one more answered.</summary>
    private const double SpreadStep = .2;

    /// <summary>
    /// What a group answered, with nothing finer in it than is shown: the mean to its step, the number of answers down to fives, and the
    /// deviation at the wide end of what rounds to the spread that is shown, so that an interval of it is never too narrow.
    /// </summary>
    public static GroupScores Of(GroupScores scores, int people)
    {
        var count = Coarse.Count(scores.Count);
        return new(count, Score(scores.Mean), (SpreadOf(scores.Deviation) + (SpreadStep / 2)) * Points, Math.Max(people, count));
    }

    /// <summary>A mean on 0–100, to its step.</summary>
    public static double Score(double mean) => Math.Round((Coarse.Mean(1 + (mean / Points)) - 1) * 10) * Step;

    /// <summary>The spread of coarse scores, in steps of the scale.</summary>
    public static decimal Spread(GroupScores coarse) => (decimal)Math.Round((coarse.Deviation / Points) - (SpreadStep / 2), 1, MidpointRounding.AwayFromZero);

    /// <summary>
    /// The ends of the interval: as far below the score as above it, the distance widened by what the rounding may have moved the score and
    /// then rounded up to a step.
    /// </summary>
    /// <param name="coarse">Reckoned from coarse scores.</param>
    /// <param name="isIndex">True over groups: their scores are rounded, and so is what is made of them.</param>
    public static (decimal Low, decimal High) Ends(Estimate coarse, bool isIndex)
    {
        var moved = isIndex ? Step : Step / 2;
        var (score, half) = (Score(coarse.Mean), Math.Ceiling((((coarse.High - coarse.Low) / 2) + moved) / Step) * Step);
        return ((decimal)Math.Max(0, score - half), (decimal)Math.Min(100, score + half));
    }

    private static double SpreadOf(double deviation) => Math.Round(deviation / Points / SpreadStep, MidpointRounding.AwayFromZero) * SpreadStep;
}
