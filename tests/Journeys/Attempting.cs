using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Governance.Meetings;
using Samspill.Kernel;
using Samspill.Platform.Audit;
using Samspill.Platform.Rights;

namespace Samspill.Journeys;

/// <summary>What those try who mean no good, each named after what it attempts. Guessed ids and foreign tokens are tried on every door by NothingLeaks and EveryDoor, the way in by AttackingTheWayIn.</summary>
public sealed class Attempting
{
    private const string Script = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";

    [Fact]
    public async Task To_be_led_elsewhere_after_signing_in()
    {
        await using var site = await TestSite.Start("sqlite");
        foreach (var elsewhere in new[] { "//evil.example", "https://evil.example/", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "javascript:alert(1)", "/notodden/../../evil", "%2f%2fevil.example", "/notodden@evil.example" })
        {
            using var browser = site.Browser();
            var answer = await browser.Post("/logg-inn", "/logg-inn", SignIn("prosjektleder@notodden.example", elsewhere));
            var to = new Uri(site.Address, answer.Headers.Location!);
            Assert.True(to.Host == site.Address.Host && to.Port == site.Address.Port, $"{elsewhere} led to {to}");
        }
    }

    [Fact]
    public async Task To_plant_ones_own_session_where_somebody_else_signs_in()
    {
        await using var site = await TestSite.Start("sqlite");
        var (planted, theirs) = (new CookieContainer(), new CookieContainer());
        using var attacker = new HttpClient(new HttpClientHandler { CookieContainer = planted, AllowAutoRedirect = false }) { BaseAddress = site.Address };
        using var victim = new HttpClient(new HttpClientHandler { CookieContainer = theirs, AllowAutoRedirect = false }) { BaseAddress = site.Address };
        await attacker.Post("/logg-inn", "/logg-inn", SignIn("naeringssjef@seljord.example"));
        foreach (Cookie cookie in planted.GetCookies(site.Address))
        {
            theirs.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, cookie.Domain));
        }

        Assert.Equal(HttpStatusCode.OK, (await victim.GetAsync("/notodden/min-uke")).StatusCode);
        await victim.Post("/logg-inn", "/logg-inn", SignIn("prosjektleder@notodden.example"));

        Assert.Contains("Prosjektleder, Notodden</span>", await (await victim.GetAsync("/notodden/min-uke")).Text());
        Assert.DoesNotContain("Prosjektleder, Notodden</span>", await (await attacker.GetAsync("/notodden/min-uke")).Text());
        Assert.NotEqual(Values(planted, site), Values(theirs, site));
    }

    [Fact]
    public async Task To_store_a_script_in_any_field_and_have_it_run_on_any_page()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Null(await leader.Refused("/notodden/grupper/ny", new { name = Script, kind = "Working", mandate = Script, mandateDecision = Script }));
        var group = (await site.Look("notodden", db => db.Set<Group>().SingleAsync(row => row.Name == Script))).Key.Value;
        Assert.Null(await leader.Refused($"/notodden/grupper/{group}/plass", new { role = Script }));
        Assert.Null(await leader.Refused($"/notodden/grupper/{group}/mote", new { on = "2018-10-02", title = Script, place = Script }));
        var meeting = (await site.Look("notodden", db => db.Set<Meeting>().SingleAsync(row => row.Title == Script))).Key.Value;
        Assert.Null(await leader.Refused($"/notodden/moter/{meeting}/sak", new { title = Script, why = Script }));
        var line = await site.Look("notodden", db => db.Set<AgendaLine>().SingleAsync(row => row.Title == Script));
        Assert.Null(await leader.Refused($"/notodden/moter/{meeting}/sak/{line.Id.Value}/referat", new { minutes = Script, version = 1 }));
        Assert.Null(await leader.Refused($"/notodden/moter/{meeting}/sak/{line.Id.Value}/vedtak", new { title = Script }));
        Assert.Null(await leader.Refused($"/notodden/moter/{meeting}/sak/{line.Id.Value}/tiltak", new { title = Script }));
        Assert.Null(await leader.Refused($"/notodden/moter/{meeting}/holdt", new { }));
        Assert.Null(await leader.Refused("/notodden/vedtak/ny", new { group, on = "2018-10-01", title = Script + "2", says = Script, caseNumber = Script, due = "2018-10-03", isOpen = true }));
        Assert.Null(await leader.Refused("/notodden/kontakter", new { name = Script, interest = Script }));
        Assert.Null(await leader.Refused("/notodden/du-sa", new { said = Script, who = Script, where = Script, isOpen = true }));
        Assert.Null(await leader.Refused("/notodden/kapasitet/naeringssjef-notodden/vent", new { goal = "nye-arrangement", until = "2018-10-30", because = Script }));
        Assert.Null(await leader.Refused("/notodden/organisasjoner", new { name = Script, kind = "Company", remark = Script }));

        var decision = (await site.Look("notodden", db => db.Set<Decision>().FirstAsync(row => row.Title == Script + "2"))).Key.Value;
        string[] pages =
        [
            "/notodden", "/notodden/min-uke", "/notodden/siden-sist", "/notodden/tidslinje", "/notodden/grupper", "/notodden/grupper/" + group, "/notodden/grupper/" + group + "/endre", "/notodden/moter/" + meeting, "/notodden/vedtak", "/notodden/vedtak/ny", "/notodden/vedtak/" + decision,
            "/notodden/forankring", "/notodden/kapasitet", "/notodden/kontakter", "/notodden/du-sa", "/notodden/kommuner/notodden", "/notodden/kalender", "/notodden/tiltak", "/notodden/organisasjoner", "/notodden/apent/vedtak", "/notodden/apent/du-sa", "/notodden/sok?q=script", $"/notodden/historikk/gruppe/{group}",
            $"/notodden/historikk/mote/{meeting}", "/notodden/sok?q=" + Uri.EscapeDataString(Script), "/notodden/tidslinje?mal=" + Uri.EscapeDataString(Script), "/logg-inn?tilbake=" + Uri.EscapeDataString(Script),
        ];
        var met = 0;
        foreach (var page in pages)
        {
            var answer = await leader.GetAsync(page);
            var html = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{page} answered {answer.StatusCode}");
            Assert.DoesNotContain("<script>alert", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", html, StringComparison.OrdinalIgnoreCase);
            met += html.Contains("&lt;script&gt;alert", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        Assert.True(met > 15, $"Only {met} pages told what was written.");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+47")]
    [InlineData("-2+3")]
    public async Task To_have_a_spreadsheet_run_what_was_written_in_a_table(string formula)
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Null(await leader.Refused("/notodden/vedtak/ny", new { group = "styringsgruppen", on = "2018-10-01", title = formula, says = "x", caseNumber = formula }));
        var csv = await (await leader.GetAsync("/notodden/vedtak?csv=vedtak")).Content.ReadAsStringAsync();

        Assert.Contains("'" + formula, csv);
        Assert.All(csv.Split('\n').SelectMany(row => row.Split(';', ',')), cell => Assert.False(cell.Trim('"').StartsWith(formula, StringComparison.Ordinal), cell));
    }

    [Fact]
    public async Task To_write_a_header_of_a_mail_or_a_line_of_a_calendar_by_a_name()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Name = "Styringsgruppe\r\nBcc: evil@evil.example\r\nATTENDEE:mailto:evil@evil.example";
        Assert.Null(await leader.Refused("/notodden/grupper/ny", new { name = Name, kind = "Working" }));
        var group = (await site.Look("notodden", db => db.Set<Group>().SingleAsync(row => row.Name.StartsWith("Styringsgruppe") && row.Kind == GroupKind.Working))).Key.Value;
        Assert.Null(await leader.Refused($"/notodden/grupper/{group}/plass", new { person = "prosjektleder-notodden" }));
        Assert.Null(await leader.Refused($"/notodden/grupper/{group}/mote", new { on = "2018-10-02", title = Name, begins = "10.00", place = Name }));
        var meeting = (await site.Look("notodden", db => db.Set<Meeting>().SingleAsync(row => row.Title != null && row.Begins == new TimeOnly(10, 0)))).Key.Value;
        Assert.Null(await leader.Refused($"/notodden/moter/{meeting}/holdt", new { }));
        Assert.Null(await leader.Refused($"/notodden/moter/{meeting}/send", new { }));

        var mail = Assert.Single(await site.Mails());
        Assert.DoesNotContain(mail.Replace("\r", "", StringComparison.Ordinal).Split("\n\n")[0].Split('\n'), line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
        var made = await (await leader.Post("/notodden/kalender", "/notodden/kalender", new() { ["_form"] = "kalender" })).Text();
        var calendar = await leader.GetStringAsync(new Uri(System.Text.RegularExpressions.Regex.Match(made, "https?://[^<]+\\.ics").Value).AbsolutePath);
        Assert.DoesNotContain(calendar.Split('\n'), line => line.StartsWith("ATTENDEE", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task To_bring_a_host_of_ones_own_into_a_mail()
    {
        await using var site = await TestSite.Start("sqlite");
        using var browser = site.Browser();
        var token = await browser.Token("/logg-inn");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/logg-inn/lenke") { Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["email"] = "prosjektleder@notodden.example", ["_form"] = "lenke", ["_token"] = token }) };
        request.Headers.Host = "evil.example";
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        await browser.SendAsync(request);

        Assert.All(await site.Mails(), mail => Assert.DoesNotContain("evil.example", mail));
    }

    [Fact]
    public async Task To_ask_the_database_by_an_order_a_filter_or_a_search()
    {
        await using var site = await TestSite.Start("sqlite");
        using var reader = await site.SignedIn("revisor@notodden.example");
        foreach (var word in new[] { "' OR '1'='1", "1; DROP TABLE programme_goal", "vedtak.1'--", "vedtak.-99999999999", "\0", "%00", "🜨", new string('a', 5000) })
        {
            foreach (var page in new[] { "/notodden/vedtak?sorter=", "/notodden/grupper?csv=", "/notodden/sok?q=", "/notodden/tidslinje?ar=", "/notodden/min-uke?vis=", "/notodden/vedtak/ny?gruppe=" })
            {
                var answer = await reader.GetAsync(page + Uri.EscapeDataString(word));
                Assert.True((int)answer.StatusCode < 500, $"{page}{word[..Math.Min(20, word.Length)]} answered {answer.StatusCode}");
            }
        }

        Assert.Equal(7, await site.Look("notodden", db => db.Set<Samspill.Programme.Goals.Goal>().CountAsync()));
    }

    [Fact]
    public async Task To_change_something_by_only_looking()
    {
        await using var site = await TestSite.Start("sqlite");
        var examples = await OwnExamples.Make(site);
        using var reader = await site.SignedIn("administrator@notodden.example");
        var before = await End(site);
        var looked = 0;
        foreach (var route in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(route => route.Metadata.GetMetadata<Deed>() is not null && route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET")))
        {
            await reader.GetAsync(examples.Address(route));
            looked++;
        }

        Assert.True(looked > 50);
        Assert.Equal(before, await End(site));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task To_do_fifty_times_at_once_what_may_be_done_once(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var line = await site.Look("notodden", db => db.Set<AgendaLine>().FirstAsync(row => row.Number == 2));
        var at = $"/notodden/moter/styringsgruppen-2018-06-06/sak/{line.Id.Value}/vedtak";
        var (decided, before) = (await site.Look("notodden", db => db.Set<Decision>().CountAsync()), await End(site));

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => leader.PostAsJsonAsync(at, new { title = "Kunnskapsdatabasen får en eier" })));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        Assert.All(answers.Where(answer => !answer.IsSuccessStatusCode), answer => Assert.True((int)answer.StatusCode is 409 or 422, answer.StatusCode.ToString()));
        Assert.Equal(decided + 1, await site.Look("notodden", db => db.Set<Decision>().CountAsync()));
        Assert.True(await End(site) > before);
    }

    [Fact]
    public async Task To_reach_a_line_of_another_meeting_through_a_meeting_of_ones_own()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var line = await site.Look("notodden", db => db.Set<AgendaLine>().FirstAsync());
        foreach (var deed in new[] { "vedtak", "tiltak", "bort", "opp" })
        {
            Assert.Equal("governance.line-unknown", await leader.Refused($"/notodden/moter/styringsgruppen-2018-10-18/sak/{line.Id.Value}/{deed}", new { }));
        }
    }

    [Fact]
    public async Task To_set_fields_that_nobody_asked_for()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var there = await site.Look("havbris", db => Task.FromResult(db.Here));
        Assert.Null(await leader.Refused("/notodden/grupper/ny", new { name = "Ny gruppe", kind = "Working", partnershipId = there.Value, id = Guid.NewGuid(), isDemo = true, version = 99, key = "styringsgruppen" }));
        var made = await site.Look("notodden", db => db.Set<Group>().SingleAsync(row => row.Name == "Ny gruppe"));

        Assert.Equal(("ny-gruppe", false, 1), (made.Key.Value, made.IsDemo, made.Version));
        Assert.NotEqual(there, made.PartnershipId);
    }

    [Fact]
    public async Task To_exhaust_the_server_by_a_body_that_is_deep_wide_or_many()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        HttpContent[] bodies =
        [
            new StringContent(string.Concat(Enumerable.Repeat("{\"a\":", 100_000)), Encoding.UTF8, "application/json"),
            new StringContent("{" + string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\"f{i}\":1")) + "}", Encoding.UTF8, "application/json"),
            new StringContent(string.Join('&', Enumerable.Range(0, 100_000).Select(i => $"f{i}=1")), Encoding.UTF8, "application/x-www-form-urlencoded"),
            new StringContent("items[999999999]=1", Encoding.UTF8, "application/x-www-form-urlencoded"),
        ];
        foreach (var body in bodies)
        {
            var answer = await leader.PostAsync("/notodden/grupper/ny", body);
            Assert.True((int)answer.StatusCode is >= 400 and < 500, answer.StatusCode.ToString());
        }

        Assert.Equal(HttpStatusCode.OK, (await leader.GetAsync("/notodden/grupper")).StatusCode);
    }

    private static Dictionary<string, string> SignIn(string email, string returnTo = "/") => new() { ["_form"] = "inn", ["email"] = email, ["password"] = Samspill.Web.DemoData.Password, ["returnTo"] = returnTo };

    private static IEnumerable<string> Values(CookieContainer cookies, TestSite site) => cookies.GetCookies(site.Address).Where(cookie => !cookie.Name.Contains("skjema", StringComparison.Ordinal)).Select(cookie => cookie.Value).Order(StringComparer.Ordinal);

    private static Task<long> End(TestSite site) => site.Look("notodden", db => db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here).MaxAsync(entry => entry.Sequence));
}
