using System.Collections.Frozen;

namespace Samspill.Analysis.Norwegian;

/// <summary>
/// Parts compounds, which Norwegian writes as one word: `næringsutviklingsplan` is næring, utvikling and plan. The words that may be parts stand in
/// `Data/parts.txt`, counted in public plans and acts; with no dictionary at all the whole word simply stays whole.
/// </summary>
public static class Compounds
{
    /// <summary>The fewest letters of a part.</summary>
    public const int ShortestPart = 4;

    private static readonly FrozenDictionary<string, string> Parts = WordForms.Lines("parts.txt").Where(line => line[0] != '#').SelectMany(line => line.Split(' '))
        .Select(part => part.Split('=')).ToFrozenDictionary(part => part[0], part => part[^1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Parts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What may be parts, as they stand in a compound.</summary>
    public static IReadOnlyCollection<string> Known => Parts.Keys;

    /// <summary>
    /// The keys of the parts of a stem (<see cref="WordKeys"/>), in order, each part of <see cref="ShortestPart"/> letters or more and known, joined by nothing, -s- or
    /// -e-, and covering the whole. The division with fewest parts, of those the one whose first part is longest. Empty when there is none.
    /// </summary>
    public static IReadOnlyList<string> Split(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2 * ShortestPart)
        {
            return [];
        }

        for (var most = 2; most <= MostParts; most++)
        {
            var found = new List<string>(most);
            if (Split(stem, most, found))
            {
                return found;
            }
        }

        return [];
    }

    private const int MostParts = 4;

    private static bool Split(ReadOnlySpan<char> rest, int most, List<string> found)
    {
        if (found.Count > 0 && Lookup.TryGetValue(rest, out var last))
        {
            found.Add(last);
            return true;
        }

        for (var length = rest.Length - ShortestPart; most > 1 && length >= ShortestPart; length--)
        {
            if (!Lookup.TryGetValue(rest[..length], out var part))
            {
                continue;
            }

            found.Add(part);
            for (var link = 0; link <= 1; link++)
            {
                var isLinked = link == 0 || (rest[length] is 's' or 'e' && rest.Length - length > ShortestPart);
                if (isLinked && Split(rest[(length + link)..], most - 1, found))
                {
                    return true;
                }
            }

            found.RemoveAt(found.Count - 1);
        }

        return false;
    }
}
