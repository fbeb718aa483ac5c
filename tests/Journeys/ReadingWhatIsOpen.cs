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

        await administrator.Post("/notodden/tilgang", "/notodden/tilgang/apne-sider", new() { ["_form"] = "apne", ["isPublic"] = "false" });
        var closed = await anybody.GetAsync("/notodden/apent");
        await administrator.Post("/notodden/tilgang", "/notodden/tilgang/apne-sider", new() { ["_form"] = "apne", ["isPublic"] = "true" });
        var open = await anybody.GetAsync("/notodden/apent");
        var html = await open.Text();
        var front = await (await anybody.GetAsync("/")).Text();

        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        Assert.Contains("Kunnskapsdatabase", html);
        Assert.Contains("7 mål", html);
        Assert.Contains("href=\"/notodden/apent\"", front);
        Assert.DoesNotContain("Havbris", front);
        foreach (var name in await site.Look("notodden", db => db.Set<Person>().Select(person => person.Name).ToListAsync()))
        {
            Assert.DoesNotContain(name, html);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await anybody.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await anybody.GetAsync("/havbris/apent")).StatusCode);
    }
}
