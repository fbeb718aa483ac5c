using System.Globalization;
using System.Text.RegularExpressions;
using Samspill.Kernel;

namespace Samspill.Programme.Programmes;

/// <summary>The day in a decision's reference: `Vedtak 4, styringsgruppen 6. juni 2018` was made on 6 June 2018.</summary>
internal static partial class DecisionDay
{
    /// <summary>The last day named in <paramref name="reference"/>; null when it names none.</summary>
    public static DateOnly? In(string? reference)
    {
        var match = reference is null ? null : Day().Matches(reference).LastOrDefault();
        if (match is null)
        {
            return null;
        }

        string[] forms = ["d. MMMM yyyy", "d MMMM yyyy", "d.M.yyyy", "yyyy-MM-dd"];
        return DateOnly.TryParseExact(match.Value, forms, Language.Nb.Culture(), DateTimeStyles.None, out var day)
            || DateOnly.TryParseExact(match.Value, forms, Language.En.Culture(), DateTimeStyles.None, out day) ? day : null;
    }

    [GeneratedRegex(@"\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\.? \p{L}+ \d{4})\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Day();
}
