using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Reports.Writing;

namespace Samspill.Journeys;

/// <summary>A report is a record like others: it stands in the week, in find and on the timeline, has its history and its questions, and its draft can be laid away.</summary>
public sealed class FollowingAReport
{
    private const string Page = "/notodden/rapporter/sluttutbetaling";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task It_stands_in_the_week_until_it_is_frozen_and_on_the_timeline_after(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("planlegger@seljord.example");

        var owed = await Owed(leader);
        Assert.Equal(("Gjør ferdig «Statusrapport for sluttutbetaling»", "2018-11-15", true), (owed!.Value.GetProperty("title").GetString(), owed.Value.GetProperty("due").GetString(), owed.Value.GetProperty("isDemo").GetBoolean()));
        Assert.Equal("Hindringer: Mål for prosjektet (1), Gjennomført større arbeid (1), Tiltak, resultater og hvordan de måles (3).", owed.Value.GetProperty("why").GetString());
        Assert.Null(await Owed(member));
        Assert.Equal(400, (await leader.Tell(Page + "/frist", new { dueOn = "snart" })).Status);
        Assert.Null(await leader.Refused(Page + "/frist", new { dueOn = "2019-06-01" }));
        Assert.Null(await Owed(leader));
        Assert.Null(await leader.Refused(Page + "/frist", new { dueOn = "2018-10-20" }));
        await NothingHinders.Reports(site);
        Assert.Equal("Frys «Statusrapport for sluttutbetaling»", (await Owed(leader))!.Value.GetProperty("title").GetString());
        Assert.Contains("Frist 20. oktober 2018", await (await leader.GetAsync("/notodden/rapporter")).Text());

        Assert.Equal(200, (await leader.Tell(Page + "/frys", new { })).Status);
        Assert.Null(await Owed(leader));
        Assert.Equal("reports.frozen", await leader.Refused(Page + "/frist", new { dueOn = "2018-10-21" }));
        Assert.Null(await leader.Refused(Page + "/apne", new { }));
        Assert.Equal("Frys «Statusrapport for sluttutbetaling» på nytt", (await Owed(leader))!.Value.GetProperty("title").GetString());
        Assert.Null(await leader.Refused(Page + "/rett", new { slot = "konferansedeltakere.siste", value = 180, reason = "Telt på nytt." }));
        var events = (await Read(member, "/notodden/tidslinje?slag=Report&ar=2018")).GetProperty("events").EnumerateArray().Select(row => $"{row.GetProperty("on").GetString()} {row.GetProperty("what").GetString()}: {row.GetProperty("remark").GetString()?.Split(' ')[0]}").ToList();
        Assert.Equal(["2018-10-02 Et tall i Statusrapport for sluttutbetaling ble rettet: Rettelse", "2018-10-02 Statusrapport for sluttutbetaling ble fryst, utgave 1: Segl", "2018-10-02 Statusrapport for sluttutbetaling ble åpnet igjen, bare for teksten: "], events);
        Assert.Contains("/notodden/rapporter/sluttutbetaling?utgave=1\"", await (await member.GetAsync("/notodden/tidslinje")).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_draft_is_laid_away_with_its_words_and_brought_back_with_them(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        Assert.Null(await leader.Refused(Page + "/skriv/resultater", new { ny = "Vi lærte mest av å møtes.", nyVurdering = true }));

        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.PostAsJsonAsync("/notodden/arkiv/rapport/sluttutbetaling", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await leader.Post(Page, "/notodden/arkiv/rapport/sluttutbetaling", [])).StatusCode);
        Assert.DoesNotContain("Vi lærte mest av å møtes.", await (await leader.GetAsync(Page)).Text());
        Assert.Null(await Owed(leader));
        var id = await site.Look("notodden", db => db.Set<Report>().IgnoreQueryFilters(["archive"]).Where(row => row.ArchivedOn != null).Select(row => row.Id).SingleAsync());
        var archive = await (await leader.GetAsync("/notodden/arkiv")).Text();
        Assert.Contains($"/notodden/arkiv/rapport/{id.Value}/tilbake", archive);

        Assert.Null(await leader.Refused(Page + "/krav", new { attested = "yes" }));
        Assert.Equal("reports.newer-draft", await leader.Refused($"/notodden/arkiv/rapport/{id.Value}/tilbake", new { }));
        Assert.Null(await leader.Refused("/notodden/arkiv/rapport/sluttutbetaling", new { }));
        Assert.Null(await leader.Refused($"/notodden/arkiv/rapport/{id.Value}/tilbake", new { }));
        Assert.Contains("Vi lærte mest av å møtes.", await (await leader.GetAsync(Page)).Text());
        var history = await (await auditor.GetAsync("/notodden/historikk/rapport/sluttutbetaling")).Text();
        Assert.Contains("Lagt i arkivet", history);
        Assert.Contains("Vi lærte mest av å møtes.", history);

        await NothingHinders.Freezing(site, leader, "sluttutbetaling");
        Assert.Equal("reports.frozen-stays", await leader.Refused("/notodden/arkiv/rapport/sluttutbetaling", new { }));
    }

    [Fact]
    public async Task A_half_year_asks_for_no_new_number_where_a_goal_has_its_result_from_before()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var missing = (await Read(leader, "/notodden/rapporter/halvarsstatus-2018-1")).GetProperty("gaps").EnumerateArray().Select(gap => gap.GetProperty("what").GetString()).ToList();
        var text = await leader.GetStringAsync("/notodden/rapporter/halvarsstatus-2019-1/rapport.txt");

        Assert.DoesNotContain("Mål 4 har ikke noe resultat", missing);
        Assert.Contains("Mål 5 har ikke noe resultat", missing);
        Assert.Contains("Mål 3, Leverandørprosjekt. Ingen ny måling i perioden.", text);
        Assert.Contains("Mål 5, Samarbeid med høgskole og FoU. Resultat er ikke oppgitt.", text);
        Assert.Contains("/notodden/rapporter/halvarsstatus-2018-1\"", await leader.GetStringAsync("/notodden/rapporter"));
    }

    [Fact]
    public async Task Questions_files_and_find_know_it_also_before_anybody_has_written_in_it()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        using var member = await site.SignedIn("planlegger@seljord.example");
        using var stranger = await site.SignedIn("prosjektleder@havbris.example");

        Assert.Null(await member.Refused("/notodden/samtale/rapport/maltabell", new { says = "Hvorfor er mål 5 tomt?", isQuestion = true }));
        Assert.Contains("Hvorfor er mål 5 tomt?", await (await leader.GetAsync("/notodden/min-uke")).Text());
        Assert.Contains("/notodden/historikk/rapport/maltabell", await (await auditor.GetAsync("/notodden/rapporter/maltabell")).Text());
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/notodden/samtale/rapport/maltabell")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync("/notodden/samtale/rapport/finnes-ikke")).StatusCode);

        await leader.Upload("/notodden/vedlegg/rapport/sluttutbetaling", "regnskap-2018.pdf", "%PDF-1.7 tall"u8.ToArray());
        Assert.Contains("regnskap-2018.pdf", await leader.GetStringAsync(Page + "/rapport.json"));

        var found = (await Read(auditor, "/notodden/sok?q=status")).GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("address").GetString()).ToList();
        Assert.Contains("/rapporter/sluttutbetaling", found);
        Assert.Contains("/rapporter/halvarsstatus-2018-2", found);
        Assert.DoesNotContain("/rapporter/maltabell", found);
    }

    private static async Task<JsonElement?> Owed(HttpClient browser)
    {
        var items = (await Read(browser, "/notodden/min-uke")).GetProperty("toDecide").EnumerateArray().Where(item => item.GetProperty("id").GetString() == "rapport-sluttutbetaling").ToList();
        return items.Count == 0 ? null : items[0];
    }

    private static async Task<JsonElement> Read(HttpClient browser, string page)
    {
        using var record = JsonDocument.Parse(await (await browser.Json(page)).Content.ReadAsStringAsync());
        return record.RootElement.Clone();
    }
}
