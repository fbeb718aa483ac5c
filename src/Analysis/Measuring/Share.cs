namespace Samspill.Analysis.Measuring;

/// <summary>A part of a whole, kept as its two counts so that shares of several municipalities can be put together rightly.</summary>
public readonly record struct Share(decimal Numerator, decimal Denominator)
{
    /// <summary>The share in per cent; null, and never infinite, when the whole is not above 0.</summary>
    public decimal? Percent => Denominator <= 0 ? null : Exact.Quotient(Numerator, Denominator) is var part && Math.Abs(part) < decimal.MaxValue / 100 ? part * 100 : null;

    /// <summary>A share of two counts; null when one of them is missing.</summary>
    public static Share? Of(decimal? numerator, decimal? denominator) => numerator is { } part && denominator is { } whole ? new Share(part, whole) : null;
}
