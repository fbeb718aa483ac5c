using MathNet.Numerics.Distributions;

namespace Samspill.Analysis.Surveys;

/// <summary>How well the statements about one target hang together.</summary>
/// <param name="Statements">The number of statements, k.</param>
/// <param name="Persons">The number of persons behind it, n.</param>
/// <param name="Alpha">Cronbach's alpha, at most 1; below 0 when a statement is coded the wrong way.</param>
/// <param name="Standardised">Alpha of the correlations, as if all statements varied alike.</param>
/// <param name="Low">The low end of Feldt's interval.</param>
/// <param name="High">The high end of Feldt's interval.</param>
/// <param name="Omega">omega_total of the one-factor model; null for two statements, and where the model does not fit a factor.</param>
/// <param name="SpearmanBrown">For two statements, and only there: 2r / (1 + r).</param>
/// <param name="IsCodingError">True when alpha is negative: a statement is turned the wrong way, and no score should be shown.</param>
public sealed record ReliabilityResult(int Statements, int Persons, double Alpha, double Standardised, double Low, double High, double? Omega, double? SpearmanBrown, bool IsCodingError);

/// <summary>Reliability of a scale: alpha, its interval, omega, and Spearman and Brown's coefficient for two statements.</summary>
public static class Reliability
{
    /// <summary>
    /// alpha = k/(k−1) · (1 − Σ S_ii / Σ S_ij); standardised = k·r̄ / (1 + (k−1)·r̄), r̄ the mean correlation;
    /// Feldt: 1 − (1 − alpha)·F, F the upper and lower quantiles with n−1 and (n−1)(k−1) degrees of freedom.
    /// Null with fewer than two statements or persons, and when a statement does not vary at all.
    /// </summary>
    /// <remarks>Cronbach, Psychometrika 16 (1951); Feldt, Psychometrika 30 (1965); McDonald, Test Theory (1999); Eisinga and others, Int. J. Public Health 58 (2013) for two statements.</remarks>
    public static ReliabilityResult? Of(Covariance covariance, double level = .95)
    {
        var (matrix, count, persons) = (covariance.Matrix, covariance.Statements, covariance.Persons);
        if (count < 2 || persons < 2 || Enumerable.Range(0, count).Any(i => matrix[i, i] <= 0))
        {
            return null;
        }

        var (trace, whole, correlations) = (0.0, 0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            trace += matrix[i, i];
            for (var j = 0; j < count; j++)
            {
                whole += matrix[i, j];
                correlations += i == j ? 0 : matrix[i, j] / Math.Sqrt(matrix[i, i] * matrix[j, j]);
            }
        }

        var mean = correlations / (count * (count - 1));
        if (whole <= 1e-12 * trace || 1 + ((count - 1) * mean) <= 1e-12)
        {
            return null;
        }

        var alpha = count / (count - 1.0) * (1 - (trace / whole));
        double Feldt(double share) => 1 - ((1 - alpha) * FisherSnedecor.InvCDF(persons - 1, (persons - 1.0) * (count - 1), share));
        return new(count, persons, alpha, count * mean / (1 + ((count - 1) * mean)), Feldt((1 + level) / 2), Feldt((1 - level) / 2),
            OneFactor.Of(covariance)?.Omega, count == 2 ? 2 * mean / (1 + mean) : null, alpha < 0);
    }
}
