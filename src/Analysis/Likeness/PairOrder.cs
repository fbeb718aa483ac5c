namespace Samspill.Analysis.Likeness;

/// <summary>Puts pairs that threads found in one order: by the first row, then by the other. Time: the pairs, and sorting those of each row.</summary>
internal static class PairOrder
{
    /// <param name="isEither">True when both sides are numbered alike, and the lower shall come first.</param>
    public static LikePair[] By(List<LikePair>[] found, int rows, bool isEither)
    {
        var starts = new int[rows + 2];
        foreach (var part in found)
        {
            foreach (var pair in part)
            {
                starts[(isEither ? Math.Min(pair.A, pair.B) : pair.A) + 2]++;
            }
        }

        for (var row = 2; row < starts.Length; row++)
        {
            starts[row] += starts[row - 1];
        }

        var ordered = new LikePair[starts[^1]];
        foreach (var part in found)
        {
            foreach (var pair in part)
            {
                var right = isEither && pair.B < pair.A ? new LikePair(pair.B, pair.A, pair.Score) : pair;
                ordered[starts[right.A + 1]++] = right;
            }
        }

        for (var row = 0; row < rows; row++)
        {
            ordered.AsSpan(starts[row], starts[row + 1] - starts[row]).Sort((one, other) => one.B.CompareTo(other.B));
        }

        return ordered;
    }
}
