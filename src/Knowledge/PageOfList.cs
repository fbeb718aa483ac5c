using System.Globalization;

namespace Samspill.Knowledge;

/// <summary>Which part of a long list a page shows.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many pages there are; one for an empty list.</param>
public sealed record PageOfList(int Number, int Of)
{
    private const int Most = 25;

    /// <summary>The page that the address asks for, within those there are.</summary>
    internal static PageOfList Asked(string? side, int count)
    {
        var of = Math.Max(1, (count + Most - 1) / Most);
        return new(int.TryParse(side, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, of) : 1, of);
    }

    /// <summary>What stands on it.</summary>
    internal IReadOnlyList<T> Shown<T>(IReadOnlyList<T> all) => [.. all.Skip((Number - 1) * Most).Take(Most)];
}
