using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Work;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

/// <summary>What I owe, what has happened, what has changed, and where it is.</summary>
public sealed class FollowingTheProgramme
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_timeline_tells_everything_and_can_be_narrowed_to_a_goal_a_kind_and_a_year(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        using var all = JsonDocument.Parse(await (await leader.Json("/notodden/tidslinje")).Content.ReadAsStringAsync());
        using var narrow = JsonDocument.Parse(await (await leader.Json("/notodden/tidslinje?mal=nye-arrangement&slag=milestone&ar=2018")).Content.ReadAsStringAsync());
        using var last = JsonDocument.Parse(await (await leader.Json("/notodden/tidslinje?side=999")).Content.ReadAsStringAsync());
        var page = await (await leader.GetAsync("/notodden/tidslinje?slag=rot&ar=x")).Text();

        Assert.Equal(60, all.RootElement.GetProperty("events").GetArrayLength());
        Assert.True(all.RootElement.GetProperty("total").GetInt32() > 100);
        var days = all.RootElement.GetProperty("events").EnumerateArray().Select(row => row.GetProperty("on").GetString()).ToList();
        Assert.Equal(days.OrderByDescending(day => day, StringComparer.Ordinal), days);
        Assert.All(narrow.RootElement.GetProperty("events").EnumerateArray(), row => Assert.Equal(("milestone", true), (row.GetProperty("kind").GetString(), row.GetProperty("on").GetString()!.StartsWith("2018", StringComparison.Ordinal))));
        Assert.Contains(narrow.RootElement.GetProperty("events").EnumerateArray(), row => row.GetProperty("what").GetString() == "Brosjyre utgitt");
        Assert.Equal(last.RootElement.GetProperty("pages").GetInt32(), last.RootElement.GetProperty("page").GetInt32());
        Assert.Contains("Oktober 2018", page);
        Assert.DoesNotContain("Havbris", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_title_is_found_by_any_of_its_words_in_any_case_on_either_database(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        foreach (var words in new[] { "østkanalen", "ØSTKANALEN", "kanalen Øst", "O\u0308stkanalen" })
        {
            Assert.Contains("/tiltak/ostkanalen", await (await leader.Json("/notodden/sok?q=" + Uri.EscapeDataString(words))).Content.ReadAsStringAsync());
        }

        foreach (var (words, address) in new[] { ("mål 4", "/mal/nye-arrangement"), ("4", "/mal/nye-arrangement"), ("Seljord", "/organisasjoner/seljord"), ("seljord næringssjef", "/personer#") })
        {
            Assert.Contains(address, await (await leader.Json("/notodden/sok?q=" + Uri.EscapeDataString(words))).Content.ReadAsStringAsync());
        }

        var both = await (await auditor.Json("/notodden/sok?q=" + Uri.EscapeDataString("båt"))).Content.ReadAsStringAsync();
        Assert.Contains("/indikator/batovernattinger", both);
        Assert.Contains("Ingen treff på «%_[zz»", await (await leader.GetAsync("/notodden/sok?q=%25_%5Bzz")).Text());
        Assert.Contains("\"hits\":[]", await (await leader.Json("/notodden/sok?q=havbris")).Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_others_have_changed_is_told_until_I_say_that_I_have_seen_it(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var owner = await site.SignedIn("naeringssjef@notodden.example");

        using var before = JsonDocument.Parse(await (await owner.Json("/notodden/siden-sist")).Content.ReadAsStringAsync());
        Assert.Equal(0, before.RootElement.GetProperty("records").GetArrayLength());
        await leader.PostJson("/notodden/tiltak/ostkanalen/endre", new { title = "Østkanalen i drift", goals = "nye-arrangement", version = 1 });

        Assert.Contains("Østkanalen i drift", await (await owner.GetAsync("/notodden/siden-sist")).Text());
        using var seen = JsonDocument.Parse(await (await owner.Json("/notodden/siden-sist")).Content.ReadAsStringAsync());
        Assert.Equal("Prosjektleder, Notodden", seen.RootElement.GetProperty("records")[0].GetProperty("by").GetString());
        Assert.DoesNotContain("Østkanalen i drift", await (await leader.GetAsync("/notodden/siden-sist")).Text());
        Assert.Equal(HttpStatusCode.OK, (await owner.PostJson("/notodden/siden-sist", new { upTo = seen.RootElement.GetProperty("upTo").GetInt64() })).StatusCode);
        Assert.Contains("Ingenting er endret siden", await (await owner.GetAsync("/notodden/siden-sist")).Text());
        Assert.Equal(HttpStatusCode.OK, (await owner.PostJson("/notodden/siden-sist", new { upTo = 1 })).StatusCode);
        Assert.Equal(seen.RootElement.GetProperty("upTo").GetInt64(), await site.Look("notodden", db => db.Set<LastSeen>().Select(row => row.Sequence).SingleAsync()));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_has_changed_is_told_field_by_field_under_the_record_it_is_news_about(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var owner = await site.SignedIn("naeringssjef@notodden.example");
        foreach (var (address, fields) in new (string, object)[]
        {
            ("/tiltak/ostkanalen/endre", new { title = "Østkanalen", goals = "nye-arrangement", partners = "tinn", version = 1 }),
            ("/tiltak/ostkanalen/milepael", new { title = "Flagg på alle punkter", due = "2018-11-01" }),
            ("/tiltak/ostkanalen/budsjett", new { source = "Egne midler", year = 2018, planned = 40000 }),
            ("/effekter/befolkning/etterprov", new { verdict = "unclear", on = "2018-10-01", evidence = "SSB tabell 06913" }),
            ("/indikator/batovernattinger/vurdering", new { outlook = "atRisk", reason = "Sesongen er kort" }),
            ("/mangler/eget-tall", new { ownApproval = "never" }),
            ("/mal/fou-samarbeid/spor", new { role = "Forskningssjef", organisation = "notodden", person = "naeringssjef-notodden", hoursPerWeek = 4, answerBy = "2018-10-20" }),
        })
        {
            var answer = await leader.PostJson("/notodden" + address, fields);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, address + await answer.Text());
        }

        using var json = JsonDocument.Parse(await (await owner.Json("/notodden/siden-sist")).Content.ReadAsStringAsync());
        var records = json.RootElement.GetProperty("records").EnumerateArray().ToDictionary(record => record.GetProperty("title").GetString()!, record => record.GetProperty("fields").GetRawText());
        var html = await (await owner.GetAsync("/notodden/siden-sist")).Text();

        Assert.Contains("Partnere", records["Østkanalen"]);
        Assert.Contains("Milepæl lagt til", records["Østkanalen"]);
        Assert.Contains("Budsjettlinje lagt til", records["Østkanalen"]);
        Assert.Contains("Konklusjon", records.Single(record => record.Value.Contains("SSB tabell", StringComparison.Ordinal)).Value);
        Assert.Contains("Egen vurdering lagt til", records["Båtovernattinger"]);
        Assert.Contains("Godkjenne egne tall: aldri", records.Single(record => record.Value.Contains("Regler for måling", StringComparison.Ordinal)).Value);
        Assert.Contains("Forskningssjef", records.Single(record => record.Value.Contains("Eierskap lagt til", StringComparison.Ordinal)).Value);
        Assert.Contains("<ins>Tinn kommune</ins>", html);
        Assert.Contains("Frist: 01.11.2018", html);
        Assert.Contains("Henger etter", await (await owner.GetAsync("/notodden/historikk/indikator/batovernattinger")).Text());
        Assert.Contains("uklar", (await (await owner.GetAsync("/notodden/historikk/effekt/befolkning")).Text()).ToLowerInvariant());
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync("/notodden/historikk/program/byregionprogrammet")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task My_week_holds_what_I_owe_and_the_leaders_also_who_is_silent(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("havnevert@notodden.example");

        using var week = JsonDocument.Parse(await (await leader.Json("/notodden/min-uke")).Content.ReadAsStringAsync());
        var html = await (await leader.GetAsync("/notodden/min-uke?sprak=nn")).Text();
        using var other = JsonDocument.Parse(await (await member.Json("/notodden/min-uke")).Content.ReadAsStringAsync());

        Assert.Contains(week.RootElement.GetProperty("toDecide").EnumerateArray(), item => item.GetProperty("title").GetString() == "Ny måling av tillit avtalt");
        Assert.Subset(week.RootElement.GetProperty("silence").EnumerateArray().Select(item => item.GetProperty("due").GetString()).ToHashSet(), new HashSet<string?> { "2018-03-02", "2018-05-24", "2018-09-12" });
        Assert.Contains("214 dagar", html);
        var silent = week.RootElement.GetProperty("silence").EnumerateArray().Select(item => (item.GetProperty("title").GetString(), item.GetProperty("why").GetString())).ToList();
        Assert.Equal(silent.Distinct(), silent);
        Assert.Contains("Veke 40 · 1.–7. oktober 2018", html);
        Assert.Equal(0, other.RootElement.GetProperty("silence").GetArrayLength());
        Assert.Equal(0, await site.Look("notodden", db => db.Set<Milestone>().CountAsync(row => row.MovedOn != null)));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_number_typed_in_my_week_comes_back_to_it_saved_or_with_the_fault_at_the_field(string database)
    {
        await using var site = await TestSite.Start(database);
        using var owner = await site.SignedIn("naeringssjef@notodden.example");
        const string Week = "/notodden/min-uke";
        const string Number = "/notodden/indikator/batovernattinger";
        const string Day = "2018-10-01";

        var faulty = await owner.Post(Week, Number, new() { ["_form"] = "i-batovernattinger", ["_tilbake"] = Week, ["value"] = "to", ["period"] = Day });
        var html = await faulty.Text();
        Assert.Equal(HttpStatusCode.BadRequest, faulty.StatusCode);
        Assert.Contains("<h1 class=\"ds-heading\" data-size=\"lg\">Min uke</h1>", html);
        Assert.Contains("Skriv et tall, for eksempel 1,5.", html);

        var saved = await owner.Post(Week, Number, new() { ["_form"] = "i-batovernattinger", ["_tilbake"] = Week, ["value"] = "2", ["period"] = Day });
        Assert.Equal((HttpStatusCode.SeeOther, Week), (saved.StatusCode, saved.Headers.Location?.ToString()));
        var elsewhere = await owner.Post(Week, Number, new() { ["_form"] = "i-batovernattinger", ["_tilbake"] = "https://ute.example/", ["value"] = "to", ["period"] = Day });
        Assert.DoesNotContain("Min uke</h1>", await elsewhere.Text());
        var after = await (await owner.GetAsync(Week)).Text();
        Assert.Contains("Rett tallet", after);
        Assert.Contains("i dag kl.", after);
        using var week = JsonDocument.Parse(await (await owner.Json(Week)).Content.ReadAsStringAsync());
        var done = week.RootElement.GetProperty("toMeasure").EnumerateArray().Where(item => item.GetProperty("done").ValueKind == JsonValueKind.Object).Select(item => item.GetProperty("done").GetProperty("mendAddress").GetString()).ToList();
        Assert.Equal(done.Distinct(), done);
        Assert.Equal(done.Count, week.RootElement.GetProperty("done").GetInt32());
    }

    [Fact]
    public async Task One_who_owes_something_lands_in_her_week_and_a_page_asked_for_is_kept()
    {
        await using var site = await TestSite.Start("sqlite");

        Assert.Equal("/notodden/min-uke?fra=innlogging", await Landed(site, "prosjektleder@notodden.example", "/"));
        Assert.Equal("/notodden/tiltak", await Landed(site, "prosjektleder@notodden.example", "/notodden/tiltak"));
        Assert.Equal("/notodden/apent", await Landed(site, "folkevalgt@notodden.example", "/"));
        using var auditor = await site.SignedIn("revisor@notodden.example");
        var nothing = await auditor.GetAsync("/notodden/min-uke?fra=innlogging");
        Assert.Equal((HttpStatusCode.Redirect, "/notodden"), (nothing.StatusCode, nothing.Headers.Location!.ToString()));
    }

    private static async Task<string> Landed(TestSite site, string email, string returnTo)
    {
        using var browser = site.Browser();
        var answer = await browser.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = email, ["password"] = Samspill.Web.DemoData.Password, ["returnTo"] = returnTo });
        return answer.Headers.Location!.ToString();
    }
}
