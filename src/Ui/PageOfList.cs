using System.Globalization;

namespace Samspill.Ui;

/// <summary>Which part of a long list a page shows.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many pages there are; one for an empty list.</param>
public sealed record PageOfList(int Number, int Of)
{
    /// <summary>The page that the address asks for, the nearest when there is none of that number; the first where it says nothing.</summary>
    /// <param name="asked">The number as it stands in the address.</param>
    /// <param name="count">How long the list is.</param>
    /// <param name="most">How many stand on a page.</param>
    public static PageOfList Asked(string? asked, int count, int most) => Asked(int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null, count, most);

    /// <inheritdoc cref="Asked(string?, int, int)"/>
    public static PageOfList Asked(int? asked, int count, int most)
    {
        var of = Math.Max(1, (count + most - 1) / most);
        return new(Math.Clamp(asked ?? 1, 1, of), of);
    }

    /// <summary>What stands on it.</summary>
    public IReadOnlyList<T> Shown<T>(IReadOnlyList<T> all, int most) => [.. all.Skip((Number - 1) * most).Take(most)];
}
