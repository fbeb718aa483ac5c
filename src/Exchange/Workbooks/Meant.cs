namespace Samspill.Exchange.Workbooks;

/// <summary>Finds what was probably meant by a name that is misspelt.</summary>
public static class Meant
{
    /// <summary>The candidate nearest to <paramref name="text"/>, when it is near enough to be a slip: a third of its letters at most.</summary>
    public static string? By(string text, IEnumerable<string> candidates)
    {
        var sought = Plain(text);
        var best = candidates.Select(candidate => (Name: candidate, Far: Distance(sought, Plain(candidate)))).OrderBy(found => found.Far).FirstOrDefault();
        return best.Name is not null && best.Far <= Math.Max(1, sought.Length / 3) && best.Far < sought.Length ? best.Name : null;
    }

    /// <summary>A heading as it is compared: lower case, letters and digits only.</summary>
    public static string Plain(string text)
    {
        var letters = Kernel.Letters.Composed(text).ToLowerInvariant().Where(char.IsLetterOrDigit).Take(80);
        return string.Concat(letters);
    }

    /// <summary>How many letters must be added, taken away, changed or swapped with their neighbour (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
