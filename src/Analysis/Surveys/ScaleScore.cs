namespace Samspill.Analysis.Surveys;

/// <summary>One person's answers to the statements about one target, made into a score.</summary>
public static class ScaleScore
{
    /// <summary>The share of the statements that must be answered for a score to be made.</summary>
    public const double Fewest = .6;

    /// <summary>
    /// The score on 0–100, or null when fewer than 60 % of the statements were answered: (mean − lowest) · 100 / (highest − lowest), which
    /// on a scale of 1–5 is (mean − 1) · 25. 0 is no trust, 100 is full trust, and <c>don't know</c> is missing, never the middle.
    /// </summary>
    /// <remarks>Source: product.md, Trust pulse; the 60 % rule is that of most scale manuals. (5, 4, null) is 87.5; (5, null, null) is null.</remarks>
    /// <param name="answers">One for each statement, high meaning trust; null is <c>don't know</c> or not answered.</param>
    /// <param name="lowest">The lowest step of the scale.</param>
    /// <param name="highest">The highest step of the scale.</param>
    public static double? Of(ReadOnlySpan<int?> answers, int lowest = 1, int highest = 5)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(lowest, highest);
        var (sum, count) = (0, 0);
        foreach (var answer in answers)
        {
            if (answer is { } step)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(step, lowest, nameof(answers));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(step, highest, nameof(answers));
                sum += step;
                count++;
            }
        }

        return count == 0 || count < Fewest * answers.Length ? null : (((double)sum / count) - lowest) * 100 / (highest - lowest);
    }

    /// <summary>An answer to a statement that is worded the other way, turned so that high is trust: lowest + highest − answer.</summary>
    public static int? Turned(int? answer, int lowest = 1, int highest = 5) => lowest + highest - answer;
}
