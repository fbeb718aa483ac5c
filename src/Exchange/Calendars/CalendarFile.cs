using System.Globalization;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Samspill.Kernel;

namespace Samspill.Exchange.Calendars;

/// <summary>
/// Days as an iCalendar file (RFC 5545) that calendar programs subscribe to: hours in Norway's time zone with its rules in the file, days
/// without hours as whole days. Equal days give equal bytes.
/// </summary>
public static class CalendarFile
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/calendar";

    private const string Oslo = "Europe/Oslo";

    /// <summary>The file.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="stamp">When the file's days were last known to be so; written in every event.</param>
    /// <param name="uid">The world-wide identity of a day, from its own: `mote-1@samspill.example`.</param>
    /// <param name="link">The address of a page of the partnership.</param>
    public static byte[] Write(string name, IReadOnlyList<CalendarEntry> days, Language language, DateTimeOffset stamp, Func<string, string> uid, Func<string, string> link)
    {
        // The library writes numbers in the reader's culture, and a rule with the minus of Norwegian text is no rule to a calendar program.
        var spoken = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return Written(name, days, language, stamp, uid, link);
        }
        finally
        {
            CultureInfo.CurrentCulture = spoken;
        }
    }

    private static byte[] Written(string name, IReadOnlyList<CalendarEntry> days, Language language, DateTimeOffset stamp, Func<string, string> uid, Func<string, string> link)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//Samspill//Samspill//NO", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("X-WR-TIMEZONE", Oslo);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        if (days.Any(day => day.Begins is not null))
        {
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Oslo, days.Min(day => day.On).AddYears(-1).ToDateTime(TimeOnly.MinValue), includeHistoricalData: false));
        }

        foreach (var day in days.OrderBy(day => day.On).ThenBy(day => day.Begins).ThenBy(day => day.Id, StringComparer.Ordinal))
        {
            calendar.Events.Add(Event(day, language, stamp, uid, link));
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent Event(CalendarEntry day, Language language, DateTimeOffset stamp, Func<string, string> uid, Func<string, string> link)
    {
        var made = new CalendarEvent
        {
            Uid = uid(day.Id),
            DtStamp = new CalDateTime(stamp.UtcDateTime, "UTC"),
            Summary = day.Title.In(language),
            Description = day.Says?.In(language),
            Location = day.Place,
            Url = new Uri(link(day.Address)),
            Sequence = day.Revision - 1,
            Status = day.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Transparency = day.Begins is null ? TransparencyType.Transparent : TransparencyType.Opaque,
        };
        if (day.Begins is { } begins)
        {
            made.Start = new CalDateTime(day.On.ToDateTime(begins), Oslo);
            made.End = new CalDateTime(day.On.ToDateTime(day.Ends ?? begins.AddHours(1)), Oslo);
        }
        else
        {
            made.Start = new CalDateTime(day.On);
            made.End = new CalDateTime(day.On.AddDays(1));
        }

        return made;
    }
}
