using Samspill.Kernel;

namespace Samspill.Analysis.Measuring;

/// <summary>Time set aside, told in half-days and the rhythm they come in, with the hours that were agreed in brackets.</summary>
/// <remarks>Whole half-days a week would say the same of 2 hours and of 4, and an owner would say yes to twice or half of what was meant.</remarks>
public static class HalfDays
{
    /// <summary>The hours of a half-day: half of the 7.5 of an ordinary Norwegian working day.</summary>
    public const decimal Hours = 3.75m;

    private static readonly Text None = new("ingen tid", "inga tid", "no time");
    private static readonly Text Unset = new("ikke satt", "ikkje sett", "not set");
    private static readonly Text About = new("om lag {0}", "om lag {0}", "about {0}");
    private static readonly Text LessThanMonthly = new("under en halv dag i måneden", "under ein halv dag i månaden", "less than a half-day a month");
    private static readonly Text Monthly = new("en halv dag i måneden", "ein halv dag i månaden", "a half-day a month");
    private static readonly Text Fortnightly = new("en halv dag annenhver uke", "ein halv dag annakvar veke", "a half-day every other week");
    private static readonly Text OverTwoWeeks = new("{0} halve dager på to uker", "{0} halve dagar på to veker", "{0} half-days in two weeks");
    private static readonly Plural Weekly = new(
        new Text("en halv dag i uken", "ein halv dag i veka", "a half-day a week"),
        new Text("{0} halve dager i uken", "{0} halve dagar i veka", "{0} half-days a week"));
    private static readonly Text OneHour = new("{0} (1 time i uken)", "{0} (1 time i veka)", "{0} (1 hour a week)");
    private static readonly Text ManyHours = new("{0} ({1:0.##} timer i uken)", "{0} ({1:0.##} timar i veka)", "{0} ({1:0.##} hours a week)");

    /// <summary>The half-days a week, to the nearest half of one; halfway counts up.</summary>
    public static decimal CountOf(decimal hoursPerWeek) => hoursPerWeek <= 0 ? 0 : Math.Floor((Math.Min(hoursPerWeek, 168) / Hours * 2) + .5m) / 2;

    /// <summary>Half-days a week in words: `en halv dag annenhver uke`, `3 halve dager på to uker`; none for 0.</summary>
    public static Text OfCount(decimal halfDays) => halfDays <= 0 ? None : halfDays == .5m ? Fortnightly : halfDays == Math.Truncate(halfDays) ? Weekly.Of((int)halfDays) : OverTwoWeeks.With((int)Math.Round(halfDays * 2));

    /// <summary>`om lag en halv dag i uken (4 timer i uken)`; not set when there are no hours.</summary>
    public static Text Of(decimal? hoursPerWeek)
    {
        if (hoursPerWeek is not { } hours || hours <= 0)
        {
            return Unset;
        }

        var told = Math.Min(hours, 168);
        var (amount, stands) = Amount(told);
        var said = stands is null || stands == told ? amount : About.With(amount);
        return told == 1 ? OneHour.With(said) : ManyHours.With(said, told);
    }

    /// <summary>The half-days in the longest rhythm that tells them, and the hours a week that rhythm stands for; null when it is less than it can tell.</summary>
    private static (Text Amount, decimal? Stands) Amount(decimal hours)
    {
        // Halfway between once a month (a quarter of a half-day a week) and every other week (a half of one).
        if (hours < Hours * 3 / 8)
        {
            return hours < Hours / 8 ? (LessThanMonthly, null) : (Monthly, Hours / 4);
        }

        var count = CountOf(hours);
        return (OfCount(count), count * Hours);
    }
}
