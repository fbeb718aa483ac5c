using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

/// <summary>Open tables, the catalogue of them, the feed and the maps for search engines.</summary>
public sealed class TakingOpenData
{
    private static readonly string[] Tables = ["mal", "indikatorer", "tiltak", "vedtak", "tillit", "prosjektkort", "lerdommer"];

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Every_table_is_a_file_for_programs_with_its_columns_explained_and_its_rows_are_those_of_the_open_page(string database)
    {
        await using var site = await TestSite.Start(database);
        await Sharing.Open(site);
        using var anybody = site.Browser();
        var page = await (await anybody.GetAsync("/notodden/apent/data")).Text();

        foreach (var name in Tables)
        {
            var json = await anybody.GetAsync($"/notodden/data/{name}.json");
            using var table = JsonDocument.Parse(await json.Content.ReadAsStreamAsync());
            var columns = table.RootElement.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()!).ToList();
            var csv = await (await anybody.GetAsync($"/notodden/data/{name}.csv")).Content.ReadAsStringAsync();
            Assert.Equal(string.Join(',', columns), csv.Split('\n')[0]);
            Assert.All(table.RootElement.GetProperty("columns").EnumerateArray(), column => Assert.NotEmpty(column.GetProperty("about").GetString()!));
            Assert.All(table.RootElement.GetProperty("rows").EnumerateArray(), row => Assert.Equal(columns, row.EnumerateObject().Select(cell => cell.Name)));
            Assert.Contains($"/notodden/data/{name}.csv", page);
            var again = new HttpRequestMessage(HttpMethod.Get, $"/notodden/data/{name}.json");
            again.Headers.IfNoneMatch.Add(json.Headers.ETag!);
            Assert.Equal(HttpStatusCode.NotModified, (await anybody.SendAsync(again)).StatusCode);
        }

        // A share of two counts has the decimals the open page shows, in both files: 7 of 9 is no 77.777777….
        using var indicators = JsonDocument.Parse(await anybody.GetStringAsync("/notodden/data/indikatorer.json"));
        var written = await anybody.GetStringAsync("/notodden/data/indikatorer.csv");
        var values = indicators.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("verdi")).Where(value => value.ValueKind == JsonValueKind.Number).Select(value => value.GetRawText()).ToList();
        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.Contains($",{value},", written));
        Assert.All(values, value => Assert.True(value.Split('.') is [_] or [_, { Length: <= 6 }], value));

        using var goals = JsonDocument.Parse(await anybody.GetStringAsync("/notodden/data/mal.json"));
        Assert.Equal(7, goals.RootElement.GetProperty("rows").GetArrayLength());
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync("/notodden/data/personer.csv")).StatusCode);
    }

    [Fact]
    public async Task Nothing_that_is_no_open_page_stands_in_any_table_catalogue_feed_or_map()
    {
        await using var site = await TestSite.Start("sqlite");
        await Sharing.Open(site);
        using var anybody = site.Browser();
        var closed = "";
        await site.Look("notodden", async db =>
        {
            db.Add(new Initiative { Key = Key.From("lukket tiltak"), Number = 990, Title = "Lukket tiltak" });
            db.Add(new Samspill.Programme.Goals.Goal { Key = Key.From("utkast til mal"), Number = 99, Title = "Utkast til mål", Sentence = "Utkast til mål", Status = Samspill.Programme.Goals.GoalStatus.Draft });
            var decision = await db.Set<Samspill.Governance.Decisions.Decision>().FirstAsync(row => row.IsOpen);
            (decision.IsOpen, closed) = (false, decision.Key.Value);
            return await db.SaveChangesAsync();
        });
        var addresses = new[] { "apent/data", "dcat", "dcat.ttl", "dcat.jsonld", "nytt.atom", "sitemap.xml" }.Concat(Tables.SelectMany(table => new[] { $"data/{table}.csv", $"data/{table}.json" })).Select(address => "/notodden/" + address).Append("/sitemap.xml").Append("/robots.txt").ToList();
        var people = await site.Look("notodden", db => db.Set<Person>().Select(row => row.Name).ToListAsync());
        foreach (var address in addresses)
        {
            var answer = await anybody.GetAsync(address);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} answered {answer.StatusCode}");
            foreach (var secret in people.Concat(["Lukket tiltak", "lukket-tiltak", "Utkast til", "utkast-til", closed, "havbris"]))
            {
                Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{address} tells {secret}");
            }
        }

        using var trust = JsonDocument.Parse(await anybody.GetStringAsync("/notodden/data/tillit.json"));
        var hidden = trust.RootElement.GetProperty("rows").EnumerateArray().Where(row => row.GetProperty("skjult").GetBoolean()).ToList();
        Assert.NotEmpty(hidden);
        Assert.All(hidden, row => Assert.All(new[] { "verdi", "nedre", "ovre", "svar_omtrent", "spredning" }, cell => Assert.Equal(JsonValueKind.Null, row.GetProperty(cell).ValueKind)));
        Assert.All(hidden, row => Assert.StartsWith("skjult: ", row.GetProperty("skjult_fordi").GetString(), StringComparison.Ordinal));
        // Every figure with how many answered, what share of the group that was, and how far apart they lie.
        var business = trust.RootElement.GetProperty("rows").EnumerateArray().First(row => row.GetProperty("sted").GetString() is { } place && place.StartsWith("Notodden", StringComparison.Ordinal) && row.GetProperty("gruppe").GetString() == "Næringsliv" && !row.GetProperty("skjult").GetBoolean());
        Assert.Equal((0, 15, JsonValueKind.Null), (business.GetProperty("svar_omtrent").GetInt32() % 5, business.GetProperty("svarprosent").GetInt32(), business.GetProperty("skjult_fordi").ValueKind));
        Assert.Equal(0, business.GetProperty("spredning").GetDecimal() % .2m);

        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Post("/notodden/nettverk/deling", "/notodden/nettverk/deling", new() { ["_form"] = "velg-tillit", ["set"] = "tillit", ["isShared"] = "nei" });
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync("/notodden/data/tillit.csv")).StatusCode);
        Assert.DoesNotContain("/data/tillit", await anybody.GetStringAsync("/notodden/dcat"));
        Assert.DoesNotContain("/apent/tillit", await anybody.GetStringAsync("/notodden/nytt.atom"));

        await Sharing.Open(site, isPublic: false);
        foreach (var address in addresses.Where(address => address.StartsWith("/notodden", StringComparison.Ordinal)))
        {
            Assert.Equal(HttpStatusCode.Redirect, (await anybody.GetAsync(address)).StatusCode);
        }

        Assert.DoesNotContain("notodden", await anybody.GetStringAsync("/sitemap.xml"));
    }

    [Fact]
    public async Task The_catalogue_satisfies_the_shapes_of_Norway_and_of_Europe_and_says_the_same_in_both_forms()
    {
        await using var site = await TestSite.Start("sqlite");
        await Sharing.Open(site);
        using var anybody = site.Browser();
        var (turtle, jsonld) = (Path.Combine(site.Folder, "dcat.ttl"), Path.Combine(site.Folder, "dcat.jsonld"));
        await File.WriteAllTextAsync(turtle, await Negotiated(anybody, "text/turtle"));
        await File.WriteAllTextAsync(jsonld, await Negotiated(anybody, "application/ld+json"));

        var said = await Shapes(turtle, jsonld, "dcat-ap-3.0.1-SHACL.ttl", "DCAT-AP-NO-shacl_shapes_2.00.ttl");
        Assert.True(said.GetProperty("same").GetBoolean());
        Assert.True(said.GetProperty("statements").GetInt32() > 60);
        Assert.Empty(said.GetProperty("wrong").EnumerateArray().Select(fault => fault.GetString()));

        // The shapes do see what is wrong: a data set that says nothing of itself.
        await File.AppendAllTextAsync(turtle, "\n<https://region.example/d> a dcat:Dataset .\n");
        Assert.NotEmpty((await Shapes(turtle, jsonld, "dcat-ap-3.0.1-SHACL.ttl")).GetProperty("wrong").EnumerateArray());
    }

    [Fact]
    public async Task A_feed_a_map_and_linked_data_lead_to_the_open_pages_and_no_text_breaks_out_of_them()
    {
        await using var site = await TestSite.Start("sqlite");
        await Sharing.Open(site);
        using var anybody = site.Browser();
        await site.Look("notodden", async db =>
        {
            db.Add(new Initiative { Key = Key.From("vrang tittel"), Number = 991, Title = "</script><script>alert(1)</script> & \u0001", IsOpen = true });
            return await db.SaveChangesAsync();
        });

        XNamespace atom = "http://www.w3.org/2005/Atom", map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var feed = XDocument.Parse(await anybody.GetStringAsync("/notodden/nytt.atom"));
        var pages = XDocument.Parse(await anybody.GetStringAsync("/notodden/sitemap.xml")).Descendants(map + "loc").Select(loc => new Uri(loc.Value)).ToList();
        var maps = XDocument.Parse(await anybody.GetStringAsync("/sitemap.xml")).Descendants(map + "loc").Select(loc => loc.Value).ToList();
        var html = await (await anybody.GetAsync("/notodden/apent/tiltak")).Content.ReadAsStringAsync();

        Assert.Equal("</script><script>alert(1)</script> & ", feed.Descendants(atom + "entry").First(entry => entry.Element(atom + "id")!.Value.EndsWith("vrang-tittel", StringComparison.Ordinal)).Element(atom + "title")!.Value);
        Assert.Equal([new Uri(site.Address, "/notodden/sitemap.xml").ToString()], maps);
        Assert.Contains(new Uri(site.Address, "/notodden/apent/data"), pages);
        foreach (var address in pages)
        {
            Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync(address)).StatusCode);
        }

        // A record with a page of its own is in the map, each once; and the pages say in schema.org's words what they show.
        var cards = await site.Look("notodden", db => db.Set<Samspill.Knowledge.Cards.ProjectCard>().Where(row => row.PublishedOn != null).Select(row => row.Key).ToListAsync());
        Assert.NotEmpty(cards);
        Assert.All(cards, card => Assert.Contains(new Uri(site.Address, "/notodden/apent/kunnskap/" + card), pages));
        Assert.Equal(pages.Distinct().Count(), pages.Count);
        foreach (var (address, type) in new[] { ("/notodden/apent/kunnskap", "ItemList"), ("/notodden/apent/kunnskap/" + cards[0], "Project") })
        {
            using var said = JsonDocument.Parse((await (await anybody.GetAsync(address)).Content.ReadAsStringAsync()).Split("<script type=\"application/ld+json\">", 2)[1].Split("</script>", 2)[0]);
            Assert.Equal(type, said.RootElement.GetProperty("@type").GetString());
            Assert.NotEmpty(said.RootElement.GetProperty("name").GetString()!);
        }

        Assert.DoesNotContain("<script>alert", html);
        using var told = JsonDocument.Parse(html.Split("<script type=\"application/ld+json\">", 2)[1].Split("</script>", 2)[0]);
        Assert.Equal("https://schema.org", told.RootElement.GetProperty("@context").GetString());
        Assert.Contains("Sitemap: " + new Uri(site.Address, "/sitemap.xml"), await anybody.GetStringAsync("/robots.txt"));
    }

    private static async Task<string> Negotiated(HttpClient browser, string type)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/notodden/dcat");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(type));
        var answer = await browser.SendAsync(request);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<JsonElement> Shapes(string turtle, string jsonld, params string[] shapes)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Sharing.Folder() };
        foreach (var argument in new[] { "shapes.mjs", turtle, jsonld }.Concat(shapes.Select(shape => Path.Combine("schemas", shape))))
        {
            start.ArgumentList.Add(argument);
        }

        using var running = Process.Start(start)!;
        var complaints = running.StandardError.ReadToEndAsync();
        var said = await running.StandardOutput.ReadToEndAsync();
        await running.WaitForExitAsync();
        Assert.True(running.ExitCode == 0, await complaints);
        return JsonDocument.Parse(said).RootElement.Clone();
    }
}
