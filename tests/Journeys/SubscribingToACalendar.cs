using System.Net;
using System.Text.RegularExpressions;
using Ical.Net;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Calendars;
using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Journeys;

/// <summary>Calendar addresses: one's own days and a group's meetings, as any calendar program reads them.</summary>
public sealed class SubscribingToACalendar
{
    private const string Page = "/notodden/kalender";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Her_days_and_a_groups_meetings_are_read_without_signing_in_until_the_address_is_taken_back(string database)
    {
        await using var site = await TestSite.Start(database);
        using var secretary = await site.SignedIn("prosjektleder@notodden.example");
        using var other = await site.SignedIn("naeringssjef@sauherad.example");
        using var program = site.Browser();

        var own = await Made(secretary, null);
        var group = await Made(secretary, "styringsgruppen");
        Assert.DoesNotContain(own[^20..], await (await secretary.GetAsync(Page)).Text());
        Assert.DoesNotContain(own.Split('/')[^1][..^4], string.Join('\n', await site.Look("notodden", db => db.Set<CalendarFeed>().Select(feed => feed.Hash).ToListAsync())), StringComparison.Ordinal);

        var answer = await program.GetAsync(own);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.All(text.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Equal(text, await program.GetStringAsync(own));
        var calendar = Calendar.Load(text)!;
        var meeting = calendar.Events.Single(day => day.Start!.Value == new DateTime(2018, 10, 18, 12, 0, 0));
        Assert.Equal(("Styringsgruppen", "Europe/Oslo", new DateTime(2018, 10, 18, 10, 0, 0)), (meeting.Summary, meeting.Start!.TzId, meeting.Start.AsUtc));
        Assert.Contains(calendar.Events, day => day.IsAllDay);
        var steering = Calendar.Load(await program.GetStringAsync(group))!;
        Assert.Equal(["Styringsgruppen"], steering.Events.Select(day => day.Summary!).Distinct());

        // A calendar program knows no minus but that of ASCII, whichever language the reader has.
        foreach (var language in Enum.GetValues<Language>())
        {
            await site.Look("notodden", async db =>
            {
                (await db.Set<Person>().SingleAsync(row => row.Key == Key.Read("prosjektleder-notodden")!.Value)).Language = language;
                return await db.SaveChangesAsync();
            });
            var spoken = await program.GetStringAsync(own + "?sprak=" + language.Code());
            var zone = spoken[spoken.IndexOf("BEGIN:VTIMEZONE", StringComparison.Ordinal)..spoken.IndexOf("END:VTIMEZONE", StringComparison.Ordinal)];
            Assert.Contains("BYDAY=-1SU", zone);
            Assert.True(System.Text.Ascii.IsValid(zone), zone);
            Assert.All(spoken.Split("\r\n").Where(line => line.StartsWith("RRULE", StringComparison.Ordinal)), line => Assert.True(System.Text.Ascii.IsValid(line), line));
        }

        var kept = await (await secretary.GetAsync(Page + "?sprak=nb")).Text();
        Assert.Contains("Telefonen: Mine møter og frister", kept);
        Assert.Contains("sist hentet", kept);

        // A meeting that moves is the same event, a revision later.
        Assert.Null(await secretary.Refused("/notodden/moter/styringsgruppen-2018-10-18/endre", new { on = "2018-10-29", begins = "12.00" }));
        var moved = Calendar.Load(await program.GetStringAsync(group))!.Events.Single(day => day.Uid == meeting.Uid);
        Assert.Equal((new DateTime(2018, 10, 29, 11, 0, 0), meeting.Sequence + 1), (moved.Start!.AsUtc, moved.Sequence));

        var feed = await site.Look("notodden", db => db.Set<CalendarFeed>().OrderBy(row => row.MadeAt).FirstAsync());
        Assert.Equal("platform.absent", await other.Refused($"{Page}/{feed.Id.Value}/bort", new { }));
        Assert.Null(await secretary.Refused($"{Page}/{feed.Id.Value}/bort", new { }));
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(own)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(group.Replace("/notodden/", "/havbris/", StringComparison.Ordinal))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(Page + "/gjetning.ics")).StatusCode);
        await site.Look("notodden", async db =>
        {
            var person = await db.Set<Person>().SingleAsync(row => row.Key == Key.Read("prosjektleder-notodden")!.Value);
            person.Roles = Role.None;
            return await db.SaveChangesAsync();
        });
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync(group)).StatusCode);
    }

    private static async Task<string> Made(HttpClient browser, string? group)
    {
        var html = await (await browser.Post(Page, Page, new() { ["_form"] = "kalender", ["group"] = group ?? "", ["name"] = group is null ? "Telefonen" : "" })).Text();
        return new Uri(Regex.Match(html, "https?://[^<]+\\.ics").Value).AbsolutePath;
    }
}
