namespace Samspill.Analysis.Texts;

/// <summary>What became of a stretch of words from one text to another.</summary>
public enum Change
{
    /// <summary>It stands in both.</summary>
    Same,

    /// <summary>It stood in the old text alone.</summary>
    Gone,

    /// <summary>It stands in the new text alone.</summary>
    New,
}

/// <summary>A stretch of words and what became of it.</summary>
public readonly record struct DiffPart(Change Change, string Words);

/// <summary>Holds two texts against each other word by word.</summary>
public static class WordDiff
{
    /// <summary>The most words compared of each text; beyond it the whole text counts as changed, so that no input is slow.</summary>
    private const int Most = 400;

    /// <summary>
    /// The stretches of both texts in reading order, by the longest run of words they share. The old text is the stretches that
    /// are not <see cref="Change.New"/>, the new one those that are not <see cref="Change.Gone"/>, parted by single spaces.
    /// </summary>
    /// <remarks>Longest common subsequence by dynamic programming (Wagner and Fischer 1974), time and space the product of the lengths.</remarks>
    public static IReadOnlyList<DiffPart> Of(string old, string @new)
    {
        var before = Words(old);
        var after = Words(@new);
        if (before.Length > Most || after.Length > Most)
        {
            return [new(Change.Gone, string.Join(' ', before)), new(Change.New, string.Join(' ', after))];
        }

        var shared = Shared(before, after);
        var parts = new List<DiffPart>();
        var (i, j) = (0, 0);
        while (i < before.Length || j < after.Length)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                Add(parts, Change.Same, after[j]);
                (i, j) = (i + 1, j + 1);
            }
            else if (j == after.Length || (i < before.Length && shared[i + 1, j] >= shared[i, j + 1]))
            {
                Add(parts, Change.Gone, before[i++]);
            }
            else
            {
                Add(parts, Change.New, after[j++]);
            }
        }

        return parts;
    }

    /// <summary>How many words the ends of both texts share, from each place on.</summary>
    private static int[,] Shared(string[] before, string[] after)
    {
        var shared = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                shared[i, j] = before[i] == after[j] ? shared[i + 1, j + 1] + 1 : Math.Max(shared[i + 1, j], shared[i, j + 1]);
            }
        }

        return shared;
    }

    private static void Add(List<DiffPart> parts, Change change, string word)
    {
        if (parts.Count > 0 && parts[^1].Change == change)
        {
            parts[^1] = parts[^1] with { Words = parts[^1].Words + ' ' + word };
        }
        else
        {
            parts.Add(new(change, word));
        }
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
