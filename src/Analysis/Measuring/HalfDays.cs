using Samspill.Kernel;

namespace Samspill.Analysis.Measuring;

/// <summary>Time set aside, told in half-days: a grain fine enough to plan by and coarse enough not to watch anybody with.</summary>
public static class HalfDays
{
    /// <summary>The hours of a half-day: half of the 7.5 of an ordinary Norwegian working day.</summary>
    public const decimal Hours = 3.75m;

    private static readonly Text Unset = new("ikke satt", "ikkje sett", "not set");
    private static readonly Text Less = new("under en halv dag i uken", "under ein halv dag i veka", "less than a half-day a week");
    private static readonly Plural Weekly = new(
        new Text("{0} halv dag i uken", "{0} halv dag i veka", "{0} half-day a week"),
        new Text("{0} halve dager i uken", "{0} halve dagar i veka", "{0} half-days a week"));

    /// <summary>The nearest number of half-days; halfway counts up.</summary>
    public static int CountOf(decimal hoursPerWeek) => hoursPerWeek <= 0 ? 0 : (int)Math.Floor((Math.Min(hoursPerWeek, 168) / Hours) + .5m);

    /// <summary>`1 halv dag i uken`; not set when there are no hours.</summary>
    public static Text Of(decimal? hoursPerWeek) => hoursPerWeek switch
    {
        null or <= 0 => Unset,
        var hours when CountOf(hours.Value) == 0 => Less,
        var hours => Weekly.Of(CountOf(hours.Value)),
    };
}
