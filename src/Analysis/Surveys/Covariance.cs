namespace Samspill.Analysis.Surveys;

/// <summary>Variances and covariances of statements over the persons who answered all of them.</summary>
/// <param name="Persons">How many they are.</param>
/// <param name="Matrix">k × k, symmetric, in steps squared.</param>
public sealed record Covariance(int Persons, double[,] Matrix)
{
    /// <summary>The number of statements, k.</summary>
    public int Statements => Matrix.GetLength(0);

    /// <summary>
    /// S_ij = Σ (x_i − x̄_i)(x_j − x̄_j) / (n − 1), over the persons without a missing answer; null with fewer than two of them.
    /// Adding a constant to all answers to a statement changes nothing.
    /// </summary>
    /// <param name="answers">One row a person, one number a statement; null is missing. All rows are equally long.</param>
    public static Covariance? Of(IEnumerable<IReadOnlyList<double?>> answers)
    {
        var rows = answers.Where(row => !row.Contains(null)).Select(row => row.Select(answer => answer!.Value).ToArray()).ToList();
        if (rows.Count < 2)
        {
            return null;
        }

        var count = rows[0].Length;
        var means = Enumerable.Range(0, count).Select(statement => rows.Average(row => row[statement])).ToArray();
        var matrix = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                matrix[i, j] = matrix[j, i] = rows.Sum(row => (row[i] - means[i]) * (row[j] - means[j])) / (rows.Count - 1);
            }
        }

        return new(rows.Count, matrix);
    }
}
