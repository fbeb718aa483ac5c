using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Decisions;
using Samspill.Governance.Voices;
using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

/// <summary>The open pages of a partnership: only what was made public, whichever way one asks.</summary>
public sealed class ReadingThePortal
{
    private static readonly string[] Pages = ["/notodden/apent", "/notodden/apent/tiltak", "/notodden/apent/vedtak", "/notodden/apent/kommuner", "/notodden/apent/du-sa"];

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Anybody_reads_what_was_opened_and_nothing_else_as_page_json_or_table(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var administrator = await site.SignedIn("administrator@notodden.example");
        using var anybody = site.Browser();
        await administrator.Post("/notodden/tilgang", "/notodden/tilgang/apne-sider", new() { ["_form"] = "apne", ["isPublic"] = "true" });
        await site.Look("notodden", async db =>
        {
            var hidden = await db.Set<Initiative>().OrderBy(row => row.Number).FirstAsync();
            (hidden.Title, hidden.Summary, hidden.IsOpen) = ("HEMMELIG-TILTAK", "HEMMELIG-SAMMENDRAG", false);
            var decision = await db.Set<Decision>().SingleAsync(row => row.Key == Key.Read("skriv-ferdig-mandatet-til-referansegruppen")!.Value);
            Assert.False(decision.IsOpen);
            // A draft that an open decision names is a draft still.
            db.Add(new Goal { Key = Key.From("utkast"), Number = 98, Title = "HEMMELIG-MÅL", Sentence = "HEMMELIG-SETNING", Status = GoalStatus.Draft });
            var names = Key.From("avsett-tid-til-arrangementene");
            Assert.Equal(1, await db.Set<Decision>().Where(row => row.Key == names && row.IsOpen).ExecuteUpdateAsync(set => set.SetProperty(row => row.Goals, row => row.Goals + ";utkast")));
            return await db.SaveChangesAsync();
        });
        Assert.Null(await leader.Refused("/notodden/du-sa", new { said = "HEMMELIG-INNSPILL", who = "Noen" }));

        foreach (var page in Pages)
        {
            foreach (var asJson in new[] { false, true })
            {
                var answer = asJson ? await anybody.Json(page) : await anybody.GetAsync(page);
                var text = await answer.Text();
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                Assert.DoesNotContain("HEMMELIG", text);
                Assert.DoesNotContain("Skriv ferdig mandatet", text);
                Assert.DoesNotContain("Kommunene spør oss for sent", text);
                foreach (var name in await site.Look("notodden", db => db.Set<Person>().Select(person => person.Name).ToListAsync()))
                {
                    Assert.DoesNotContain(name, text);
                }

                // Every address on an open page is open itself.
                foreach (Match link in Regex.Matches(text, "href=\"(/notodden[^\"#?]*)"))
                {
                    Assert.StartsWith("/notodden/apent", link.Groups[1].Value == "/notodden" ? "/notodden/apent" : link.Groups[1].Value);
                }
            }
        }

        Assert.Contains("Østkanalen", await (await anybody.GetAsync(Pages[1])).Text());
        Assert.Contains("Avsett tid til arrangementene", await (await anybody.GetAsync(Pages[2])).Text());
        Assert.Contains("Sauherad, renseanlegg: Sauherad kommune, bygget", await (await anybody.GetAsync(Pages[1])).Text());
        Assert.Contains("Pilot: Sauherad, renseanlegg", await (await anybody.GetAsync(Pages[3])).Text());
        Assert.Contains("Eier mål 4", await (await anybody.GetAsync(Pages[3])).Text());
        Assert.Contains("Vi finner ikke stedene der vi kan legge til.", await (await anybody.GetAsync(Pages[4])).Text());

        // Opened by its leader it is read, closed again it is gone, from the page and from what it gave.
        var said = await site.Look("notodden", db => db.Set<Voice>().SingleAsync(row => row.Said == "HEMMELIG-INNSPILL"));
        Assert.Null(await leader.Refused($"/notodden/du-sa/{said.Id.Value}/svar", new { did = "Vi gjorde det.", isDone = true, isOpen = true, version = 1 }));
        Assert.Contains("HEMMELIG-INNSPILL", await (await anybody.GetAsync(Pages[4])).Text());
        Assert.Null(await leader.Refused($"/notodden/du-sa/{said.Id.Value}/svar", new { did = "Vi gjorde det.", isDone = true, isOpen = false, version = 2 }));
        Assert.DoesNotContain("HEMMELIG", await (await anybody.GetAsync(Pages[4])).Text());
        await administrator.Post("/notodden/tilgang", "/notodden/tilgang/apne-sider", new() { ["_form"] = "apne", ["isPublic"] = "false" });
        Assert.All(await Task.WhenAll(Pages.Select(page => anybody.GetAsync(page))), answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
    }
}
