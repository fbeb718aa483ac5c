namespace Samspill.Analysis.Surveys;

/// <summary>The one-factor model: each statement is a loading on what they have in common, and something of its own.</summary>
/// <param name="Loadings">One for each statement, in steps; their sum is not negative.</param>
/// <param name="Uniqueness">The variance each statement has for itself, in steps squared.</param>
/// <param name="IsAtEdge">True when a statement has next to no variance of its own (a Heywood case): take omega with care.</param>
public sealed record OneFactorResult(IReadOnlyList<double> Loadings, IReadOnlyList<double> Uniqueness, bool IsAtEdge)
{
    /// <summary>omega_total = (Σ loadings)² / ((Σ loadings)² + Σ uniqueness); from 0 to 1.</summary>
    public double Omega => Loadings.Sum() is var sum ? sum * sum / ((sum * sum) + Uniqueness.Sum()) : 0;
}

/// <summary>Fits the one-factor model by maximum likelihood.</summary>
public static class OneFactor
{
    private const int Rounds = 1_000_000;
    private const double Still = 1e-12;
    private const double Least = 1e-4;

    /// <summary>
    /// Minimises log|Σ| + tr(SΣ⁻¹), Σ = ll' + diag(u), by the steps of Rubin and Thayer: b = l'Σ⁻¹, l ← Sb' / (1 − b·l + bSb'),
    /// u ← diag(S − l·bS). Each step makes the fit better, so it ends in the same place each time. Null with fewer than three statements, for
    /// two cannot tell the common from the own, and when a statement does not vary.
    /// </summary>
    /// <remarks>Rubin and Thayer, Psychometrika 47 (1982). A uniqueness is held at a ten-thousandth of the variance or more.</remarks>
    public static OneFactorResult? Of(Covariance covariance)
    {
        var (matrix, count) = (covariance.Matrix, covariance.Statements);
        if (count < 3 || Enumerable.Range(0, count).Any(i => matrix[i, i] <= 0))
        {
            return null;
        }

        var (loadings, own) = Start(matrix, count);
        for (var round = 0; round < Rounds && Step(matrix, loadings, own) > Still; round++)
        {
        }

        var sign = loadings.Sum() < 0 ? -1 : 1;
        return new([.. loadings.Select(loading => sign * loading)], own, Enumerable.Range(0, count).Any(i => own[i] <= Least * matrix[i, i] * 1.001));
    }

    /// <summary>Half of each variance in common, with the sign each statement has towards the sum of all.</summary>
    private static (double[] Loadings, double[] Own) Start(double[,] matrix, int count)
    {
        var towards = Enumerable.Range(0, count).Select(i => Enumerable.Range(0, count).Sum(j => matrix[i, j])).ToArray();
        return ([.. towards.Select((sum, i) => (sum < 0 ? -1 : 1) * Math.Sqrt(matrix[i, i] / 2))], [.. towards.Select((_, i) => matrix[i, i] / 2)]);
    }

    /// <summary>One step; how far the loadings moved, as a part of the spread.</summary>
    private static double Step(double[,] matrix, double[] loadings, double[] own)
    {
        var count = own.Length;
        var inside = 1.0;
        for (var i = 0; i < count; i++)
        {
            inside += loadings[i] * loadings[i] / own[i];
        }

        // Sherman and Morrison: l'Σ⁻¹ = l'u⁻¹ / (1 + l'u⁻¹l), and 1 − b·l = 1 / (1 + l'u⁻¹l).
        Span<double> slope = stackalloc double[count], across = stackalloc double[count];
        for (var i = 0; i < count; i++)
        {
            slope[i] = loadings[i] / own[i] / inside;
        }

        var spread = 1 / inside;
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                across[i] += matrix[i, j] * slope[j];
            }

            spread += slope[i] * across[i];
        }

        var moved = 0.0;
        for (var i = 0; i < count; i++)
        {
            var loading = across[i] / spread;
            moved = Math.Max(moved, Math.Abs(loading - loadings[i]) / Math.Sqrt(matrix[i, i]));
            loadings[i] = loading;
            own[i] = Math.Max(matrix[i, i] - (loading * across[i]), Least * matrix[i, i]);
        }

        return moved;
    }
}
