using System.Net;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Directory;

namespace Samspill.Journeys;

public sealed class ReadingWhatIsOpen
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Anybody_reads_goals_and_approved_numbers_once_the_pages_are_opened_and_no_people(string database)
    {
        await using var site = await TestSite.Start(database);
        using var administrator = await site.SignedIn("administrator@notodden.example");
        using var anybody = site.Browser();

        await site.Look("notodden", async db =>
        {
            (await db.Set<Samspill.Programme.Goals.Goal>().SingleAsync(goal => goal.Number == 1)).NotWorkedOnBecause = "ingen hadde tid.";
            return await db.SaveChangesAsync();
        });
        await administrator.Post("/notodden/tilgang", "/notodden/tilgang/apne-sider", new() { ["_form"] = "apne", ["isPublic"] = "false" });
        var closed = await anybody.GetAsync("/notodden/apent");
        var door = await (await anybody.GetAsync("/logg-inn?tilbake=/notodden")).Text();
        await administrator.Post("/notodden/tilgang", "/notodden/tilgang/apne-sider", new() { ["_form"] = "apne", ["isPublic"] = "true" });
        var open = await anybody.GetAsync("/notodden/apent");
        var html = await open.Text();
        var opened = await (await anybody.GetAsync("/logg-inn?tilbake=/notodden")).Text();
        var front = await (await anybody.GetAsync("/")).Text();

        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        Assert.Contains("Kunnskapsdatabase", html);
        Assert.DoesNotContain("/notodden/apent", door);
        Assert.Contains("<a class=\"ds-link\" href=\"/notodden/apent\">", opened);
        Assert.DoesNotContain("/apent", await (await anybody.GetAsync("/logg-inn?tilbake=/havbris")).Text());
        Assert.Contains("Ikke arbeidet med, fordi: ingen hadde tid.", html);
        Assert.Matches("Målet ble lagt om|Målet er lagt om", html);
        Assert.Matches("Spenn \\d[\\d\u00A0 ]*–\\d", html);
        Assert.Contains("7 mål", html);
        Assert.Contains("Uten godkjente tall: mål 1, 5, 7.", html);
        Assert.Contains("60,6 %", html);
        Assert.Contains("href=\"/notodden/apent\"", front);
        Assert.DoesNotContain("Havbris", front);
        foreach (var name in await site.Look("notodden", db => db.Set<Person>().Select(person => person.Name).ToListAsync()))
        {
            Assert.DoesNotContain(name, html);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await anybody.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await anybody.GetAsync("/havbris/apent")).StatusCode);
    }

    /// <summary>A number is public once it is approved, and until then the page does not say that nothing is counted.</summary>
    [Fact]
    public async Task A_count_that_nobody_has_taken_in_is_offered_to_the_one_who_measures_and_is_public_once_approved()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var measurer = await site.SignedIn("kommunalsjef@notodden.example");
        async Task<string> Page(HttpClient reader, string page) => (await (await reader.GetAsync("/notodden" + page)).Text()).Replace('\u00a0', ' ');

        var week = await Page(measurer, "/min-uke");
        Assert.Contains("Hent tellingen: Prosjektkort med bekreftet resultat", week);
        Assert.Contains("Samspill teller 5 kort nå. Tallet vises først når det er hentet og godkjent.", week);
        Assert.DoesNotContain("Hent tellingen", await Page(leader, "/min-uke"));
        var before = await Page(leader, "/apent");
        Assert.Contains("telles, men ingen tall er godkjent ennå", before);
        Assert.DoesNotContain("5 kort", before);

        var taken = await measurer.Tell("/notodden/indikator/resultatkort/telling", new { });
        Assert.DoesNotContain("Hent tellingen", await Page(measurer, "/min-uke"));
        Assert.DoesNotContain("5 kort", await Page(leader, "/apent"));
        Assert.Null(await leader.Refused($"/notodden/maling/{taken.Body.GetProperty("measurement").GetString()}/godkjenn", new { }));
        var after = await Page(leader, "/apent");
        Assert.Contains("5 kort", after);
        Assert.Contains("Uten godkjente tall: mål 5, 7.", after);
    }

    [Fact]
    public async Task One_who_may_only_read_what_is_open_is_led_there_and_no_further()
    {
        await using var site = await TestSite.Start("sqlite");
        using var elected = await site.SignedIn("folkevalgt@notodden.example");

        var home = await elected.GetAsync("/notodden");
        var goal = await elected.GetAsync("/notodden/mal/kunnskapsdatabase");

        Assert.Equal((HttpStatusCode.Redirect, "/notodden/apent"), (home.StatusCode, home.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.OK, (await elected.GetAsync("/notodden/apent")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, goal.StatusCode);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Whoever_signs_in_lands_on_a_page_that_she_may_open(string database)
    {
        await using var site = await TestSite.Start(database);
        var emails = await site.Look(db => db.Set<Samspill.Platform.Accounts.Account>().Select(account => account.Email!).ToListAsync());
        Assert.Contains("folkevalgt@notodden.example", emails);
        foreach (var email in emails)
        {
            foreach (var asked in new[] { "/", "/notodden/min-uke", "/notodden/mal/kunnskapsdatabase?fra=her" })
            {
                using var browser = site.Browser();
                var sent = await browser.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = email, ["password"] = Samspill.Web.DemoData.Password, ["returnTo"] = asked });
                var at = await browser.GetAsync(sent.Headers.Location);
                Assert.True(at.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{email} asked for {asked}, and came to {sent.Headers.Location}: {(int)at.StatusCode}");
            }
        }

        // One who may only read what is open comes straight there, and keeps an open page that she asked for.
        async Task<string> Lands(string asked)
        {
            using var elected = site.Browser();
            return (await elected.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = "folkevalgt@notodden.example", ["password"] = Samspill.Web.DemoData.Password, ["returnTo"] = asked })).Headers.Location!.ToString();
        }

        Assert.Equal(["/notodden/apent", "/notodden/apent", "/notodden/apent/data", "/meg"], [await Lands("/"), await Lands("/notodden/min-uke"), await Lands("/notodden/apent/data"), await Lands("/meg")]);
    }
}
