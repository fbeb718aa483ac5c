using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Meetings;

/// <summary>When and where a meeting is, and whether it is a workshop in a municipality.</summary>
/// <param name="Host">The key of the municipality it is held in.</param>
public sealed record MeetingFields(DateOnly? On, TimeOnly? Begins, TimeOnly? Ends, string? Place, string? Title, bool IsWorkshop, string? Host)
{
    internal static async Task<MeetingFields> Read(Input input, SamspillDb db, CancellationToken stop)
    {
        var read = new MeetingFields(input.Date("on"), Clock(input, "begins"), Clock(input, "ends"), input.Text("place", 200), input.Text("title", 200), input.Ticked("isWorkshop"), input.Text("host", Key.MaxLength));
        input.Flaws.Require(read.On is not null || input.Flaws.Of("on").Any(), "on", MeetingWords.DayMissing);
        input.Flaws.Require(!(read.Ends <= read.Begins), "ends", MeetingWords.EndsBefore);
        input.Flaws.Require(!read.IsWorkshop || read.Host is not null, "host", MeetingWords.HostMissing);
        input.Flaws.Require(read.Host is null || await db.Organisation(read.Host, stop) is not null, "host", GroupWords.OrganisationUnknown);
        return read;
    }

    internal static async Task<MeetingFields> Of(Meeting meeting, SamspillDb db, CancellationToken stop) => new(
        meeting.On, meeting.Begins, meeting.Ends, meeting.Place, meeting.Title, meeting.IsWorkshop, meeting.HostId is { } id ? (await db.Set<Organisation>().Where(row => row.Id == id).Select(row => row.Key).SingleAsync(stop)).Value : null);

    internal async Task WriteOn(Meeting meeting, SamspillDb db, CancellationToken stop)
    {
        (meeting.On, meeting.Begins, meeting.Ends, meeting.Place, meeting.Title, meeting.IsWorkshop) = (On!.Value, Begins, Ends, Place, Title, IsWorkshop);
        meeting.HostId = (await db.Organisation(Host, stop))?.Id;
    }

    /// <summary>A time on the clock, `12.30`, `12:30`, `1230` or `12`; null when empty.</summary>
    private static TimeOnly? Clock(Input input, string field)
    {
        if (input.Text(field, 10) is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text.Replace('.', ':'), ["H:mm", "HH:mm", "HHmm", "%H", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        input.Flaws.Add(field, MeetingWords.ClockWrong);
        return null;
    }
}
