using Samspill.Kernel;

namespace Samspill.Programme.Goals;

/// <summary>Hours a week as people talk of them: half-days a month. Hours are what is stored.</summary>
internal static class HalfDays
{
    /// <summary>Hours in half a working day of 7.5 hours.</summary>
    private const decimal Hours = 3.75m;

    private static readonly Plural Month = new(
        new("{0} halv dag i måneden", "{0} halv dag i månaden", "{0} half-day a month"),
        new("{0} halve dager i måneden", "{0} halve dagar i månaden", "{0} half-days a month"));

    /// <summary>`2 halve dager i måneden`: hours a week over 52 weeks and 12 months, in whole half-days, at least one.</summary>
    public static Text Of(decimal hoursPerWeek) => Month.Of(CountOf(hoursPerWeek));

    /// <summary>Half-days a month, whole and at least one.</summary>
    public static int CountOf(decimal hoursPerWeek) => Math.Max(1, (int)Math.Round(hoursPerWeek * 52m / 12m / Hours, MidpointRounding.AwayFromZero));
}
