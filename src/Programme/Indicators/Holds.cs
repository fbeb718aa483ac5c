using System.Globalization;
using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>What the form of an indicator holds from before, as it is typed.</summary>
internal static class Holds
{
    public static IReadOnlyDictionary<string, string?> Of(Indicator? indicator, IndicatorIdea? idea) => indicator is { } row ? new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["title"] = row.Title,
        ["kind"] = row.Kind.ToString(),
        ["unit"] = row.Unit,
        ["decimals"] = row.Decimals.ToString(CultureInfo.InvariantCulture),
        ["direction"] = row.Direction.ToString(),
        ["level"] = row.Level.ToString(),
        ["scale"] = row.Scale?.Replace(";", "\n", StringComparison.Ordinal),
        ["baseline"] = Typed(row.Baseline),
        ["baselineNumerator"] = Typed(row.BaselineNumerator),
        ["baselineDenominator"] = Typed(row.BaselineDenominator),
        ["baselineDate"] = Day(row.BaselineDate),
        ["baselineSource"] = row.BaselineSource,
        ["baselineDue"] = Day(row.BaselineDue),
        ["isCumulative"] = row.IsCumulative ? "1" : "0",
        ["cadence"] = row.Cadence.ToString(),
        ["dueDates"] = string.Join('\n', row.Dates.Select(day => Day(day))),
        ["addingUp"] = row.AddingUp.ToString(),
        ["isPerMunicipality"] = row.IsPerMunicipality ? "1" : "0",
        ["method"] = row.Method,
        ["source"] = row.Source,
        ["measuredBy"] = row.MeasuredBy,
        ["caveat"] = row.Caveat,
        ["metric"] = row.Metric,
        ["validFrom"] = Day(row.ValidFrom),
        ["approvalLevels"] = row.ApprovalLevels?.ToString(),
    } : idea is null ? new Dictionary<string, string?>() : new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["title"] = idea.Title,
        ["kind"] = idea.Kind.ToString(),
        ["unit"] = idea.Unit?.ToString(),
        ["direction"] = idea.Direction.ToString(),
        ["level"] = idea.Level.ToString(),
        ["isCumulative"] = idea.IsCumulative ? "1" : "0",
        ["method"] = idea.Method,
        ["metric"] = idea.Metric,
    };

    private static string? Typed(decimal? number) => number is { } value ? Figure.Number(value, 0).ToString().Replace("\u00A0", "", StringComparison.Ordinal) : null;

    private static string? Day(DateOnly? day) => day?.ToString("d", CultureInfo.CurrentCulture);
}
