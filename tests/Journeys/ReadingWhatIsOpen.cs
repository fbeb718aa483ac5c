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
        Assert.Contains("Uten resultat å vise: mål 1, 5, 7.", html);
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
}
