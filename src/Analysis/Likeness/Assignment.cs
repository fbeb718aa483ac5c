namespace Samspill.Analysis.Likeness;

/// <summary>One-to-one assignment: which sentence of one plan answers to which of the other, so that the scores add up to the most there can be.</summary>
/// <remarks>
/// Maximum-weight bipartite matching by shortest augmenting paths with potentials (Jonker and Volgenant, <i>Computing</i> 38, 1987, on a sparse graph), a row alone being
/// worth 0. Scores are taken as whole numbers of 2⁻⁵², which they are (<see cref="Cosine"/>), so the sum is the highest exactly and no rounding decides. Among equals
/// the lower number is tried first: the same pairs always make the same answer. Time: rows × pairs at worst; in practice only what hangs together is searched.
/// </remarks>
public static class Assignment
{
    private const double Grid = 1L << 52;

    /// <summary>The pairs chosen, by A. Each number stands in one at most on either side.</summary>
    /// <param name="pairs">The pairs there are, with scores above 0; A numbers the one side and B the other, each from 0.</param>
    public static IReadOnlyList<LikePair> Of(IReadOnlyCollection<LikePair> pairs)
    {
        return new Search([.. pairs.OrderBy(pair => pair.A).ThenBy(pair => pair.B)]).Chosen();
    }

    /// <summary>One shortest path at a time, from each row of A in turn.</summary>
    private sealed class Search
    {
        private readonly LikePair[] pairs;
        private readonly int[] starts;
        private readonly int[] pairOfA;
        private readonly int[] pairOfB;
        private readonly long[] priceA;
        private readonly long[] priceB;
        private readonly long[] distance;
        private readonly int[] arrival;
        private readonly bool[] isDone;
        private readonly List<int> reached = [];
        private readonly PriorityQueue<int, (long Distance, int B)> queue = new();

        public Search(LikePair[] pairs)
        {
            this.pairs = pairs;
            var (rows, columns) = (pairs.Length == 0 ? 0 : pairs[^1].A + 1, pairs.Length == 0 ? 0 : pairs.Max(pair => pair.B) + 1);
            starts = new int[rows + 1];
            foreach (var pair in pairs)
            {
                starts[pair.A + 1]++;
            }

            for (var row = 0; row < rows; row++)
            {
                starts[row + 1] += starts[row];
            }

            (priceA, pairOfA) = (new long[rows], new int[rows]);
            (priceB, distance, arrival, isDone, pairOfB) = (new long[columns], new long[columns], new int[columns], new bool[columns], new int[columns]);
            Array.Fill(pairOfA, -1);
            Array.Fill(pairOfB, -1);
            Array.Fill(distance, long.MaxValue);
            for (var row = 0; row < rows; row++)
            {
                priceA[row] = starts[row] == starts[row + 1] ? 0 : Enumerable.Range(starts[row], starts[row + 1] - starts[row]).Max(Worth);
            }
        }

        public IReadOnlyList<LikePair> Chosen()
        {
            for (var row = 0; row < priceA.Length; row++)
            {
                if (starts[row] < starts[row + 1])
                {
                    Augment(row);
                }
            }

            return [.. pairOfA.Where(pair => pair >= 0).Select(pair => pairs[pair])];
        }

        private long Worth(int pair) => (long)(pairs[pair].Score * Grid);

        /// <summary>
        /// The cheapest way to make room for a row: along it pairs change hands, up to a free column or to a row that is better off alone (its price is what it gives up).
        /// </summary>
        private void Augment(int row)
        {
            var (best, end, alone) = (priceA[row], -1, row);
            Relax(row, 0);
            while (queue.TryDequeue(out var column, out var at) && at.Distance < best)
            {
                if (isDone[column])
                {
                    continue;
                }

                isDone[column] = true;
                if (pairOfB[column] < 0)
                {
                    (best, end, alone) = (at.Distance, column, -1);
                    break;
                }

                var next = pairs[pairOfB[column]].A;
                if (at.Distance + priceA[next] < best)
                {
                    (best, end, alone) = (at.Distance + priceA[next], column, next);
                }

                Relax(next, at.Distance);
            }

            Reprice(row, best);
            Change(row, end, alone);
        }

        private void Relax(int row, long so)
        {
            for (var pair = starts[row]; pair < starts[row + 1]; pair++)
            {
                var column = pairs[pair].B;
                var length = so + priceA[row] + priceB[column] - Worth(pair);
                if (!isDone[column] && length < distance[column])
                {
                    if (distance[column] == long.MaxValue)
                    {
                        reached.Add(column);
                    }

                    (distance[column], arrival[column]) = (length, pair);
                    queue.Enqueue(column, (length, column));
                }
            }
        }

        private void Reprice(int row, long best)
        {
            priceA[row] -= best;
            foreach (var column in reached)
            {
                if (isDone[column] && distance[column] < best)
                {
                    priceB[column] += best - distance[column];
                    if (pairOfB[column] >= 0)
                    {
                        priceA[pairs[pairOfB[column]].A] -= best - distance[column];
                    }
                }
            }
        }

        /// <summary>From the end of the path back to the row, each row on it takes the column it was led to.</summary>
        private void Change(int row, int end, int alone)
        {
            pairOfA[alone < 0 ? row : alone] = -1;
            for (var column = end; column >= 0;)
            {
                var pair = arrival[column];
                var (taker, before) = (pairs[pair].A, pairOfA[pairs[pair].A]);
                (pairOfB[column], pairOfA[taker]) = (pair, pair);
                column = taker == row ? -1 : pairs[before].B;
            }

            foreach (var column in reached)
            {
                (distance[column], isDone[column]) = (long.MaxValue, false);
            }

            reached.Clear();
            queue.Clear();
        }
    }
}
