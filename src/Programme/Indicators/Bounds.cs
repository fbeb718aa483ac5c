using System.Text.RegularExpressions;
using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>
/// What a value can be, told from the indicator's own words: what is counted in a unit is not under 0, and a part is no more than
/// the whole. A change, a net, a balance or a temperature can be under 0, and a use against what was agreed can be over 100 %.
/// </summary>
internal static partial class Bounds
{
    /// <summary>True when a value of the indicator cannot be under 0.</summary>
    public static bool IsCount(IndicatorKind kind, string title, string? unit) =>
        (kind == IndicatorKind.Percent || (kind == IndicatorKind.Number && !string.IsNullOrWhiteSpace(unit))) && !Signed().IsMatch(title) && !Signed().IsMatch(unit ?? "");

    /// <summary>True when the numerator is a part of the denominator, so that the share is at most 100 %.</summary>
    public static bool IsPart(IndicatorKind kind, string title, string? unit) =>
        kind == IndicatorKind.Percent && !Ratio().IsMatch(title) && !Ratio().IsMatch(unit ?? "") && !Signed().IsMatch(title);

    /// <summary>A flaw at the field when the value is under what the indicator can have.</summary>
    public static void Require(Flaws flaws, string field, decimal? value, IndicatorKind kind, string title, string? unit) =>
        flaws.Require(!(value < 0) || !IsCount(kind, title, unit), field, MeasurementWords.BelowZero.With(IndicatorWords.Capital(string.IsNullOrWhiteSpace(unit) ? title : unit)));

    /// <summary>A flaw at the field when a share of a whole is more than the whole.</summary>
    public static void RequirePart(Flaws flaws, string field, decimal? value, IndicatorKind kind, string title, string? unit) =>
        flaws.Require(!(value > 100) || !IsPart(kind, title, unit), field, IndicatorWords.OverHundred);

    [GeneratedRegex(@"endring|netto|vekst\b|nedgang|temperatur|\bgrader\b|saldo|balanse|differanse|forskjell|avvik|overskudd|overskot|underskudd|underskot|driftsresultat|prosentpoeng|indeks|change|\bnet\b|growth|decline|temperature|degrees|balance|difference|deviation|surplus|deficit|profit|percentage points|index", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Signed();

    [GeneratedRegex(@"brukt|nytta|utnytt|oppfylt|av avtal|mot avtal|av budsjett|mot budsjett|av plan|mot plan|forhold til|samanlikna|sammenlignet|\bused\b|of agreed|of budget|of plan|against|compared", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ratio();
}
