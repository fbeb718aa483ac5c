using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Outbox;

namespace Samspill.Journeys;

/// <summary>The two addresses that a supervisor, a proxy or a container asks.</summary>
public sealed class AskingHowItIs
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task It_lives_as_long_as_it_answers_and_is_ready_only_when_all_holds_and_tells_strangers_no_more(string database)
    {
        await using var site = await TestSite.Start(database);
        using var here = site.Browser();
        using var stranger = site.Browser();
        stranger.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");

        // Letters of the demo may have waited as long as the copy that the test begins with has lain.
        await site.Look(db => db.Set<OutboxMessage>().ExecuteDeleteAsync());
        Assert.Equal("ok\n", await here.GetStringAsync("/helse/lever"));
        Assert.Equal("ok\ndatabase: ok\ndisk: ok\nmigrations: ok\noutbox: ok\n", await here.GetStringAsync("/helse/klar"));
        Assert.Equal("ok\n", await stranger.GetStringAsync("/helse/klar"));
        foreach (var address in new[] { "/", "/logg-inn", "/helse/klar", "/notodden/apent", "/havbris" })
        {
            var (head, get) = (await here.SendAsync(new HttpRequestMessage(HttpMethod.Head, address)), await here.GetAsync(address));
            Assert.Equal((get.StatusCode, get.Content.Headers.ContentType, ""), (head.StatusCode, head.Content.Headers.ContentType, await head.Content.ReadAsStringAsync()));
        }

        await Stick(site, minutes: 5);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/helse/klar")).StatusCode);
        var failing = (Status: 0, Says: "", Failing: "");
        for (var attempt = 0; attempt < 5 && failing.Status != 503; attempt++)
        {
            // The one who sends letters may take it up before it is asked about.
            await Stick(site, minutes: 20);
            failing = await Failing(here);
        }

        Assert.Equal((503, "failing", "outbox"), failing);
        await site.Look(db => db.Set<OutboxMessage>().ExecuteDeleteAsync());
        await site.Look(db => db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\" WHERE migration_id LIKE '%PeopleAndRhythm'"));
        Assert.Equal((503, "failing", "migrations"), await Failing(here));
        await site.Look(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE platform_outbox_message RENAME TO borte"));
        Assert.Contains("database", (await Failing(here)).Failing);

        Assert.Equal("failing\n", await (await stranger.GetAsync("/helse/klar")).Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/helse/lever")).StatusCode);
        Assert.Contains("no-store", (await here.GetAsync("/helse/klar")).Headers.CacheControl!.ToString());
    }

    /// <summary>A message that has waited. It is laid in as not due yet and made late afterwards, so that nobody takes it up in between.</summary>
    private static Task<int> Stick(TestSite site, int minutes) => site.Look("notodden", async db =>
    {
        var now = db.Scene.Clock.Real;
        var message = db.Add(new OutboxMessage { PartnershipId = db.Here, Kind = "Ukjent", Body = "{}", At = now, NextTryAt = now.AddDays(1), Tries = 1 }).Entity;
        await db.SaveChangesAsync();
        return await db.Set<OutboxMessage>().Where(row => row.Id == message.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.NextTryAt, now.AddMinutes(-minutes)));
    });

    private static async Task<(int Status, string Says, string Failing)> Failing(HttpClient browser)
    {
        using var answer = await browser.Json("/helse/klar");
        using var told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return ((int)answer.StatusCode, told.RootElement.GetProperty("status").GetString()!, string.Join(' ', told.RootElement.GetProperty("checks").EnumerateArray().Where(check => !check.GetProperty("isOk").GetBoolean()).Select(check => check.GetProperty("name").GetString())));
    }
}
