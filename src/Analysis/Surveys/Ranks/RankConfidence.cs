namespace Samspill.Analysis.Surveys.Ranks;

/// <summary>
/// Confidence sets for places: how good and how bad a place each may have, when the values are only estimates. Stepdown of Mogstad, Romano, Shaikh and Wilhelm:
/// t_ij = (x_i − x_j) / sd_ij, sd_ij² = S_ii + S_jj − 2S_ij; Z ~ N(0, S); c is the quantile of the largest (Z_i − Z_j) / sd_ij over the pairs in question; pairs with t_ij &gt; c are settled and leave the question;
/// again until none is settled. L_j = 1 + those settled above j, U_j = N − those settled below j. Place 1 is the highest value. Only draws are random, and they are counted:
/// the same input gives the same sets on any number of threads. With sd = 0 the larger value is above for certain. Equal values share the places between them.
/// </summary>
/// <remarks>Mogstad, Romano, Shaikh and Wilhelm, Review of Economic Studies 91 (2024), doi 10.1093/restud/rdad006, as in R's csranks; c is the ⌈level · draws⌉-th smallest. An interval round each value, or a bootstrap of places, is too narrow.</remarks>
public static class RankConfidence
{
    /// <summary>Sets that hold all at once: with 95 % confidence not one of them misses. For a table of all, and for <c>last of 23</c>.</summary>
    /// <param name="values">x, one for each.</param>
    /// <param name="errors">Their standard errors, independent of each other.</param>
    public static RankSets Simultaneous(ReadOnlySpan<double> values, ReadOnlySpan<double> errors, RankOptions? options = null) => Together(RankProblem.Of(values, errors), options ?? new());

    /// <summary>Sets that hold all at once, for values that vary together.</summary>
    /// <param name="covariance">S, N × N, symmetric and not negative in any direction.</param>
    public static RankSets Simultaneous(ReadOnlySpan<double> values, double[,] covariance, RankOptions? options = null) => Together(RankProblem.Of(values, covariance), options ?? new());

    /// <summary>Sets that hold each for itself: narrower, for one who asks of one municipality that was chosen before the figures were seen.</summary>
    public static RankSets Marginal(ReadOnlySpan<double> values, ReadOnlySpan<double> errors, RankOptions? options = null) => Alone(RankProblem.Of(values, errors), options ?? new());

    /// <summary>Sets that hold each for itself, for values that vary together.</summary>
    public static RankSets Marginal(ReadOnlySpan<double> values, double[,] covariance, RankOptions? options = null) => Alone(RankProblem.Of(values, covariance), options ?? new());

    private static RankSets Together(RankProblem problem, RankOptions options)
    {
        Check(options);
        var pairs = new RankPairs(problem, isTogether: true, RankSides.Both);
        var maxima = new RankMaxima(problem, pairs, new(problem, options), options);
        List<double> critical = [];
        var error = 0.0;
        for (var isSettling = problem.Count > 1; isSettling;)
        {
            var (limit, above) = Quantile(maxima.Together(), options.Level);
            critical.Add(limit);
            error = above - limit;
            isSettling = Enumerable.Range(0, problem.Count).Sum(j => pairs.Settle(j, limit)) > 0;
        }

        return new([.. Enumerable.Range(0, problem.Count).Select(pairs.Set)], critical, error, IsSimultaneous: true);
    }

    private static RankSets Alone(RankProblem problem, RankOptions options)
    {
        Check(options);
        var pairs = new RankPairs(problem, isTogether: false, options.Sides);
        var maxima = new RankMaxima(problem, pairs, new(problem, options), options);
        var (critical, errors) = (new double[problem.Count], new double[problem.Count]);
        List<int> open = problem.Count > 1 ? [.. Enumerable.Range(0, problem.Count)] : [];
        while (open.Count > 0)
        {
            var most = maxima.Alone(open);
            var isOpen = new bool[open.Count];
            Parallel.For(0, open.Count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : -1 }, k =>
            {
                var (limit, above) = Quantile(most[k], options.Level);
                (critical[open[k]], errors[open[k]]) = (limit, above - limit);
                isOpen[k] = pairs.Settle(open[k], limit) > 0;
            });
            open = [.. open.Where((_, k) => isOpen[k])];
        }

        return new([.. Enumerable.Range(0, problem.Count).Select(pairs.Set)], critical, errors.DefaultIfEmpty().Max(), IsSimultaneous: false);
    }

    private static void Check(RankOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Level, .5, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.Level, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Draws, 100, nameof(options));
    }

    /// <summary>The ⌈level · n⌉-th smallest, and the one a standard error of the level above it. Puts the numbers in another order.</summary>
    private static (double Limit, double Above) Quantile(double[] numbers, double level)
    {
        var at = Math.Clamp((int)Math.Ceiling(level * numbers.Length) - 1, 0, numbers.Length - 1);
        var next = Math.Min(numbers.Length - 1, at + (int)Math.Ceiling(Math.Sqrt(level * (1 - level) * numbers.Length)));
        Select(numbers, at);
        Array.Sort(numbers, at, numbers.Length - at);
        return (numbers[at], numbers[next]);
    }

    /// <summary>Hoare's selection: afterwards the k-th smallest stands at k, with none larger before it.</summary>
    private static void Select(double[] numbers, int k)
    {
        var (low, high) = (0, numbers.Length - 1);
        while (low < high)
        {
            var (a, b, c) = (numbers[low], numbers[(low + high) / 2], numbers[high]);
            var pivot = Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (numbers[left] < pivot)
                {
                    left++;
                }

                while (numbers[right] > pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (numbers[left], numbers[right]) = (numbers[right--], numbers[left++]);
                }
            }

            (low, high) = k <= right ? (low, right) : k >= left ? (left, high) : (k, k);
        }
    }
}
