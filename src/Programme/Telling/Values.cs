using Samspill.Kernel;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Telling;

/// <summary>A measured value in words: a number with its unit, a share with its parts, a step by name, a range.</summary>
internal static class Values
{
    /// <summary>The pattern for the whole and what fills it; the day is the last part, added by the caller.</summary>
    public static (Text Pattern, object?[] Parts) Of(IndicatorState state, MeasuredRow row)
    {
        var indicator = state.Indicator;
        var name = indicator.Key.Value;
        var source = state.Of(row);
        if (row.Step is { } step)
        {
            return (ValueWords.Plain, [indicator.Title, step]);
        }

        if (row is { Numerator: { } part, Denominator: { } all })
        {
            return all == 0
                ? (ValueWords.PartsOfNone, [indicator.Title, Teller.Number(name + ".teller", part, 0, source), Teller.Number(name + ".nevner", all, 0, source)])
                : (ValueWords.Share, [indicator.Title, Teller.Number(name + ".teller", part, 0, source), Teller.Number(name + ".nevner", all, 0, source), Percent(name + ".prosent", part, all, indicator.Decimals, source)]);
        }

        var value = Teller.Number(name + ".siste", row.Value!.Value, Decimals(indicator, row.Value.Value), source);
        if (row is { Low: { } low, High: { } high })
        {
            return (UnitOf(indicator) is null ? ValueWords.PlainRange : ValueWords.Range, [indicator.Title, value, UnitOf(indicator), Teller.Number(name + ".lav", low, Decimals(indicator, low), source), Teller.Number(name + ".hoy", high, Decimals(indicator, high), source)]);
        }

        return UnitOf(indicator) is not { } unit ? (ValueWords.Plain, [indicator.Title, value])
            : row.Value == 1 ? (ValueWords.One, [indicator.Title, value, unit])
            : (ValueWords.WithUnit, [indicator.Title, value, unit]);
    }

    /// <summary>The unit, unless the title has named it: brochures handed out are not 210 brochures.</summary>
    public static string? UnitOf(Indicator indicator) =>
        indicator.Unit is { } unit && !$" {indicator.Title} ".Replace(',', ' ').Contains($" {unit} ", StringComparison.OrdinalIgnoreCase) ? unit : null;

    /// <summary>One municipality's value.</summary>
    public static Phrase Part(IndicatorState state, MeasuredRow row, string place)
    {
        var name = $"{state.Indicator.Key.Value}.{row.Municipality!.Value.Value}";
        var source = state.Of(row);
        if (row.Step is { } step)
        {
            return Teller.Part(name, source, ValueWords.Placed, place, step);
        }

        return row is { Numerator: { } part, Denominator: { } all }
            ? Teller.Part(name, source, ValueWords.PartOf, place, Teller.Number(name + ".teller", part, 0, source), Teller.Number(name + ".nevner", all, 0, source))
            : Teller.Part(name, source, ValueWords.Placed, place, Teller.Number(name + ".siste", row.Value!.Value, Decimals(state.Indicator, row.Value.Value), source));
    }

    /// <summary>A percentage, from its parts.</summary>
    public static Slot Percent(string name, decimal part, decimal all, int decimals, Source source)
    {
        var percent = Math.Round(100m * part / all, Math.Clamp(decimals, 0, 6), MidpointRounding.AwayFromZero);
        return Teller.Number(name, percent, decimals, source);
    }

    /// <summary>The indicator's decimals, or as many as the value needs, so that no part of it is lost.</summary>
    public static int Decimals(Indicator indicator, decimal value)
    {
        var plain = value / 1.000000000000000000000000000000000m;
        return Math.Max(indicator.Decimals, Math.Min(6, (int)plain.Scale));
    }
}

internal static class ValueWords
{
    public static readonly Text Plain = new("{0}: {1}, målt {2}.", "{0}: {1}, målt {2}.", "{0}: {1}, measured {2}.");
    public static readonly Text WithUnit = new("{0}: {1}\u00A0{2}, målt {3}.", "{0}: {1}\u00A0{2}, målt {3}.", "{0}: {1}\u00A0{2}, measured {3}.");
    public static readonly Text One = new("{0} ({2}): {1}, målt {3}.", "{0} ({2}): {1}, målt {3}.", "{0} ({2}): {1}, measured {3}.");
    public static readonly Text Range = new("{0}: {1}\u00A0{2}, et sted mellom {3} og {4}, målt {5}.", "{0}: {1}\u00A0{2}, ein stad mellom {3} og {4}, målt {5}.", "{0}: {1}\u00A0{2}, somewhere between {3} and {4}, measured {5}.");
    public static readonly Text PlainRange = new("{0}: {1}, et sted mellom {3} og {4}, målt {5}.", "{0}: {1}, ein stad mellom {3} og {4}, målt {5}.", "{0}: {1}, somewhere between {3} and {4}, measured {5}.");
    public static readonly Text Share = new("{0}: {1} av {2}, altså {3}\u00A0prosent, målt {4}.", "{0}: {1} av {2}, altså {3}\u00A0prosent, målt {4}.", "{0}: {1} of {2}, that is {3}\u00A0per cent, measured {4}.");
    public static readonly Text PartsOfNone = new("{0}: {1} av {2}, målt {3}.", "{0}: {1} av {2}, målt {3}.", "{0}: {1} of {2}, measured {3}.");
    public static readonly Text Placed = Text.Same("{0} {1}");
    public static readonly Text PartOf = new("{0} {1} av {2}", "{0} {1} av {2}", "{0} {1} of {2}");
}
