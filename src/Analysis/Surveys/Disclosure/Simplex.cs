namespace Samspill.Analysis.Surveys.Disclosure;

/// <summary>
/// The simplex method in whole numbers: what it answers is exact, so it proves something. Maximises c·x under A·x = 0 and 0 ≤ x ≤ u, where x = 0
/// is allowed, so there is nothing to search for first. The tableau is kept as integers over one common divisor, which is the determinant of the basis (Edmonds, Bareiss): for
/// tables with totals it is 1 or near it. An overflow is thrown, never rounded away.
/// </summary>
/// <remarks>Dantzig's rule, and after that Bland's, which always ends; bounds by turning a variable round: x = u − x'.</remarks>
internal sealed class Simplex
{
    /// <summary>The bound of a variable that has none.</summary>
    public const long Free = long.MaxValue;

    private const int None = -1;

    private readonly int columns;
    private readonly long[][] rows;
    private readonly long[] right;
    private readonly int[] basis;
    private readonly bool[] isBasic;
    private readonly bool[] isTurned;
    private readonly long[] bounds;
    private readonly long[] cost;
    private long divisor = 1;

    /// <param name="equations">Rows of A, each as long as the variables; those that follow from others are left out.</param>
    /// <param name="bounds">u, or <see cref="Free"/>.</param>
    public Simplex(IEnumerable<long[]> equations, long[] bounds)
    {
        columns = bounds.Length;
        this.bounds = [.. bounds];
        isBasic = new bool[columns];
        isTurned = new bool[columns];
        cost = new long[columns];
        rows = [.. equations.Select(row => row.ToArray())];
        right = new long[rows.Length];
        basis = [.. Enumerable.Repeat(None, rows.Length)];
        var kept = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            var column = Array.FindIndex(rows[row], coefficient => coefficient != 0);
            if (column >= 0)
            {
                (rows[kept], rows[row]) = (rows[row], rows[kept]);
                Pivot(kept++, column);
            }
        }

        rows = rows[..kept];
    }

    /// <summary>The largest c·x, or null when there is no limit to it; from where the last search ended.</summary>
    public long? Maximise(IReadOnlyDictionary<int, long> objective)
    {
        Price(objective);
        for (var round = 0; ; round++)
        {
            var enters = Entering(round < 20 * (columns + rows.Length));
            if (enters < 0)
            {
                return Worth(objective);
            }

            if (!Move(enters))
            {
                return null;
            }
        }
    }

    /// <summary>x_j where the search stands, rounded down.</summary>
    public long At(int column) => Fits(Value(column) / divisor);

    /// <summary>c·x. What is not whole is given as the whole number below, which is inside what is possible.</summary>
    private long Worth(IReadOnlyDictionary<int, long> objective)
    {
        var sum = objective.Aggregate((Int128)0, (total, term) => total + ((Int128)term.Value * Value(term.Key)));
        return Fits((sum / divisor) - (sum < 0 && sum % divisor != 0 ? 1 : 0));
    }

    /// <summary>x_j times the divisor.</summary>
    private Int128 Value(int column)
    {
        var value = isBasic[column] ? right[Array.IndexOf(basis, column, 0, rows.Length)] : (Int128)0;
        return isTurned[column] ? ((Int128)bounds[column] * divisor) - value : value;
    }

    /// <summary>Reduced costs, times the divisor: what c·x gains by one more of each variable.</summary>
    private void Price(IReadOnlyDictionary<int, long> objective)
    {
        long Of(int column) => objective.GetValueOrDefault(column) * (isTurned[column] ? -1 : 1);
        for (var column = 0; column < columns; column++)
        {
            cost[column] = checked(Of(column) * divisor);
        }

        for (var row = 0; row < rows.Length; row++)
        {
            if (Of(basis[row]) is var weight and not 0)
            {
                for (var column = 0; column < columns; column++)
                {
                    cost[column] = checked(cost[column] - (weight * rows[row][column]));
                }
            }
        }
    }

    private int Entering(bool isSteepest)
    {
        var best = -1;
        for (var column = 0; column < columns; column++)
        {
            if (cost[column] > 0 && !isBasic[column] && bounds[column] > 0 && (best < 0 || (isSteepest && cost[column] > cost[best])))
            {
                best = column;
            }
        }

        return best;
    }

    /// <summary>Lets a variable grow until another, or itself, meets a bound; false when nothing stops it.</summary>
    private bool Move(int enters)
    {
        // The step is far / per; its own bound first.
        var (leaves, isAtTop, far, per) = (-1, false, bounds[enters] == Free ? Int128.MaxValue : (Int128)bounds[enters], (Int128)1);
        for (var row = 0; row < rows.Length; row++)
        {
            var coefficient = rows[row][enters];
            if (coefficient == 0 || (coefficient < 0 && bounds[basis[row]] == Free))
            {
                continue;
            }

            var room = coefficient > 0 ? right[row] : ((Int128)bounds[basis[row]] * divisor) - right[row];
            var rate = Int128.Abs(coefficient);
            var order = far == Int128.MaxValue ? -1 : (room * per).CompareTo(far * rate);
            if (order < 0 || (order == 0 && leaves >= 0 && basis[row] < basis[leaves]))
            {
                (leaves, isAtTop, far, per) = (row, coefficient < 0, room, rate);
            }
        }

        if (far == Int128.MaxValue)
        {
            return false;
        }

        if (leaves < 0)
        {
            Turn(enters);
            return true;
        }

        if (isAtTop)
        {
            TurnBasic(leaves);
        }

        Pivot(leaves, enters);
        return true;
    }

    /// <summary>x = u − x' for a variable at its lower bound: it is at its upper bound from now.</summary>
    private void Turn(int column)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            right[row] = Fits(right[row] - ((Int128)rows[row][column] * bounds[column]));
            rows[row][column] = -rows[row][column];
        }

        cost[column] = -cost[column];
        isTurned[column] ^= true;
    }

    private void TurnBasic(int row)
    {
        right[row] = Fits(((Int128)bounds[basis[row]] * divisor) - right[row]);
        for (var column = 0; column < columns; column++)
        {
            rows[row][column] = column == basis[row] ? rows[row][column] : -rows[row][column];
        }

        isTurned[basis[row]] ^= true;
    }

    /// <summary>Makes a variable basic. Every entry becomes (p·a − r·c) / d, which always comes out whole.</summary>
    private void Pivot(int row, int column)
    {
        var (pivot, by) = (rows[row][column], rows[row]);
        for (var other = 0; other < rows.Length; other++)
        {
            if (other != row)
            {
                right[other] = Reduce(rows[other], right[other], by, right[row], pivot, column);
            }
        }

        Reduce(cost, 0, by, right[row], pivot, column);
        if (basis[row] != None)
        {
            isBasic[basis[row]] = false;
        }

        (basis[row], isBasic[column]) = (column, true);
        divisor = pivot;
        if (divisor < 0)
        {
            Negate();
        }
    }

    private long Reduce(long[] row, long end, long[] by, long byEnd, long pivot, int column)
    {
        var factor = row[column];
        if (factor == 0 && pivot == divisor)
        {
            return end;
        }

        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] != 0 || by[i] != 0)
            {
                row[i] = Fits((((Int128)pivot * row[i]) - ((Int128)factor * by[i])) / divisor);
            }
        }

        return Fits((((Int128)pivot * end) - ((Int128)factor * byEnd)) / divisor);
    }

    private void Negate()
    {
        divisor = -divisor;
        foreach (var row in rows.Append(right).Append(cost))
        {
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = -row[i];
            }
        }
    }

    private static long Fits(Int128 number) => checked((long)number);
}
