namespace Samspill.Analysis.Measuring;

/// <summary>How much of the way from baseline to target has been travelled. One rule for all indicators; docs/methods.md has it with its sources.</summary>
public static class Achievement
{
    /// <summary>
    /// The share of the way: 0 at the baseline, 1 at the target, below 0 and above 1 outside them; never clamped. Null when it cannot
    /// be said: no value, no target, or no baseline where a way is asked for.
    /// </summary>
    /// <remarks>
    /// (value − baseline) / (target − baseline), so it has no unit and neither scale nor zero point matter. A target that is not better
    /// than the baseline is a level to hold: 1 held, 0 not. <see cref="Direction.ReachBy"/> takes the way the target lies, and without a
    /// baseline knows only done (1) and not done (0). <see cref="Direction.KeepWithin"/> is 1 in the band; outside, the distance to the
    /// nearest bound is held against the baseline's distance, or against the band's width when the baseline is inside or unknown.
    /// A quotient beyond what a decimal holds is given as the outermost decimal.
    /// </remarks>
    public static decimal? Of(Direction direction, decimal? baseline, decimal? target, decimal? value, decimal? low = null, decimal? high = null) => direction switch
    {
        _ when value is null => null,
        Direction.KeepWithin => Within(baseline, value.Value, low ?? (high is null ? target : null), high ?? (low is null ? target : null)),
        _ when target is null => null,
        Direction.ReachBy => baseline is { } from && from != target ? Way(from, target.Value, value.Value) : Held(value >= target),
        _ when baseline is null => null,
        Direction.Increase => target > baseline ? Way(baseline.Value, target.Value, value.Value) : Held(value >= target),
        _ => target < baseline ? Way(baseline.Value, target.Value, value.Value) : Held(value <= target),
    };

    /// <summary>The same for shares kept as numerator and denominator; the way is measured between the shares in per cent.</summary>
    public static decimal? Of(Direction direction, Share? baseline, Share? target, Share? value, decimal? low = null, decimal? high = null) =>
        Of(direction, baseline?.Percent, target?.Percent, value?.Percent, low, high);

    /// <summary>An achievement as it is drawn: clamped to 0-1. Only for drawing; what is stored, told and compared is never clamped.</summary>
    public static decimal? Drawn(decimal? achievement) => achievement is { } share ? Math.Clamp(share, 0m, 1m) : null;

    /// <summary>True when <paramref name="value"/> is at the target, beyond it, or in the band; null when there is nothing to hold it against.</summary>
    public static bool? IsReached(Direction direction, decimal? baseline, decimal? target, decimal? value, decimal? low = null, decimal? high = null) => direction switch
    {
        _ when value is null => null,
        Direction.KeepWithin => Of(direction, baseline, target, value, low, high) is { } share ? share >= 1 : null,
        _ when target is null => null,
        Direction.Decrease => value <= target,
        Direction.ReachBy when baseline > target => value <= target,
        _ => value >= target,
    };

    /// <summary>How far a value is outside a band; 0 inside.</summary>
    internal static decimal Outside(decimal value, decimal? low, decimal? high) =>
        value < low ? Exact.Distance(low.Value, value) : value > high ? Exact.Distance(value, high.Value) : 0;

    private static decimal? Within(decimal? baseline, decimal value, decimal? low, decimal? high)
    {
        if ((low is null && high is null) || low > high)
        {
            return null;
        }

        var distance = Outside(value, low, high);
        if (distance == 0)
        {
            return 1;
        }

        var start = baseline is { } from ? Outside(from, low, high) : 0;
        var whole = start > 0 ? start : low is { } bottom && high is { } top ? Exact.Distance(top, bottom) : 0;
        return whole > 0 ? Exact.Less(1, Exact.Quotient(distance, whole)) : 0;
    }

    private static decimal Way(decimal baseline, decimal target, decimal value)
    {
        try
        {
            return Exact.Quotient(value - baseline, target - baseline);
        }
        catch (OverflowException)
        {
            // Values near the ends of the scale: a quarter of each is far enough in, and the quotient is the same.
            return Exact.Quotient((value / 4) - (baseline / 4), (target / 4) - (baseline / 4));
        }
    }

    private static decimal Held(bool isHeld) => isHeld ? 1 : 0;
}

/// <summary>Decimal arithmetic that stops at the outermost value instead of throwing.</summary>
internal static class Exact
{
    public static decimal Quotient(decimal numerator, decimal denominator)
    {
        try
        {
            return numerator / denominator;
        }
        catch (OverflowException)
        {
            return Outermost(numerator < 0 == denominator < 0);
        }
    }

    public static decimal Less(decimal from, decimal amount)
    {
        try
        {
            return from - amount;
        }
        catch (OverflowException)
        {
            return Outermost(amount < 0);
        }
    }

    public static decimal Distance(decimal high, decimal low) => Less(high, low);

    /// <summary>A double as a decimal; null when it is none.</summary>
    public static decimal? From(double number) => double.IsFinite(number) && Math.Abs(number) < 7.9e28 ? (decimal)number : null;

    private static decimal Outermost(bool isPositive) => isPositive ? decimal.MaxValue : decimal.MinValue;
}
