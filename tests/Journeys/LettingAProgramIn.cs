using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Audit;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Platform.Tokens;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

public sealed class LettingAProgramIn
{
    private const string Indicator = "/notodden/indikator/batovernattinger";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_key_reads_and_writes_within_its_scope_until_it_is_taken_back(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var (reading, _) = await NewKey(leader);
        var (writing, id) = await NewKey(leader, "programme.report-measurement");
        var value = new { period = "2018-09-01", value = 4 };

        using var reader = site.Program(reading);
        using var writer = site.Program(writing);
        var read = await reader.GetAsync("/notodden");
        var refused = await reader.PostAsJsonAsync(Indicator, value);
        var written = await writer.PostAsJsonAsync(Indicator, value);
        var asForm = await writer.PostAsync(Indicator, new FormUrlEncodedContent(new Dictionary<string, string> { ["_form"] = "maling", ["period"] = "1.8.2018", ["value"] = "3,5" }));
        var outside = await writer.GetAsync("/notodden");
        await leader.Post("/notodden/nokler", $"/notodden/nokler/{id}/trekk", []);
        var afterwards = await writer.PostAsJsonAsync(Indicator, value);

        Assert.Equal((HttpStatusCode.OK, "application/json"), (read.StatusCode, read.Content.Headers.ContentType!.MediaType));
        Assert.Equal((HttpStatusCode.Forbidden, "platform.not-in-scope"), (refused.StatusCode, await refused.Code()));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (written.StatusCode, asForm.StatusCode));
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
        Assert.Equal((HttpStatusCode.Unauthorized, "platform.sign-in"), (afterwards.StatusCode, await afterwards.Code()));
        Assert.Equal([3.5m, 4m], await site.Look("notodden", db => db.Set<Measurement>().OrderByDescending(row => row.Id).Take(2).Select(row => row.Value!.Value).ToListAsync()));
        var trail = await site.Look("notodden", db => db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here && entry.Kind == "AccessToken").OrderBy(entry => entry.Sequence).ToListAsync());
        Assert.Equal(["Added", "Added", "Changed"], trail.Select(entry => entry.Change));
        Assert.DoesNotContain(trail, entry => entry.After!.Contains(writing[10..], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_is_nothing_elsewhere_or_after_its_day_and_shrinks_with_its_owner()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var (secret, _) = await NewKey(leader, "programme.see", "programme.write-goal");
        using var program = site.Program(secret);
        var goal = "/notodden/mal/kunnskapsdatabase";

        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/havbris")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await site.Program(secret[..^1] + "x").GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await program.PostAsJsonAsync(goal, Array.Empty<int>())).StatusCode);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await program.PostAsync(goal, null)).StatusCode);
        var bare = await program.PostAsync(goal, new StringContent("hei", Encoding.UTF8, "text/plain"));
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "platform.send-json-or-a-form"), (bare.StatusCode, JsonDocument.Parse(await bare.Content.ReadAsStringAsync()).RootElement.GetProperty("type").GetString()));
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync("/notodden/nokler")).StatusCode);

        await site.Look("notodden", db => db.Set<Person>().Where(person => person.Email == "prosjektleder@notodden.example").ExecuteUpdateAsync(set => set.SetProperty(person => person.Roles, Role.Auditor)));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), ((await program.GetAsync("/notodden")).StatusCode, (await program.PostAsJsonAsync(goal, new { })).StatusCode));

        await site.Look("notodden", db => db.Set<AccessToken>().ExecuteUpdateAsync(set => set.SetProperty(token => token.ExpiresAt, DateTimeOffset.UnixEpoch)));
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/notodden")).StatusCode);
    }

    [Fact]
    public async Task One_cannot_give_away_more_than_one_has_and_the_key_is_shown_once()
    {
        await using var site = await TestSite.Start("sqlite");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        var greedy = await auditor.PostAsJsonAsync("/notodden/nokler", new { name = "Regneark", deeds = new[] { "programme.write-goal" } });
        var endless = await auditor.PostAsJsonAsync("/notodden/nokler", new { name = "Regneark", days = 3650 });
        var made = await auditor.Post("/notodden/nokler", "/notodden/nokler", new() { ["_form"] = "nokkel", ["name"] = "Regneark", ["days"] = "30", ["deeds"] = "" });
        var html = await made.Text();
        var later = await (await auditor.GetAsync("/notodden/nokler")).Text();

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (greedy.StatusCode, endless.StatusCode));
        Assert.Contains("samspill_", html);
        Assert.Contains("Regneark", later);
        Assert.DoesNotContain("samspill_", later);
    }

    [Fact]
    public async Task A_foreign_page_cannot_write_with_the_readers_cookie()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var before = await site.Look("notodden", db => db.Set<Measurement>().CountAsync());

        // What a form on another page can send: plain text that happens to be JSON, and no header of its own.
        var plain = await Forge(leader, "text/plain", null, null);
        var crossSite = await Forge(leader, "application/json", "cross-site", null);
        var sibling = await Forge(leader, "application/json", "same-site", null);
        var oldBrowser = await Forge(leader, "application/json", null, "http://ond.example");
        var sandboxed = await Forge(leader, "application/json", null, "null");
        Assert.InRange((int)plain.StatusCode, 400, 499);
        Assert.All([crossSite, sibling, oldBrowser, sandboxed], answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
        Assert.Equal("platform.cross-site", await crossSite.Code());
        Assert.Equal(before, await site.Look("notodden", db => db.Set<Measurement>().CountAsync()));

        var own = await Forge(leader, "application/json", "same-origin", site.Address.GetLeftPart(UriPartial.Authority));
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Contains("samesite=lax", (await SignInCookie(site)).ToLowerInvariant());
    }

    private static Task<HttpResponseMessage> Forge(HttpClient browser, string type, string? site, string? origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Indicator) { Content = new StringContent("""{"period":"2018-09-01","value":7}""", Encoding.UTF8, type) };
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return browser.SendAsync(request);
    }

    private static async Task<string> SignInCookie(TestSite site)
    {
        using var browser = site.Browser();
        var answer = await browser.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = "revisor@notodden.example", ["password"] = Samspill.Web.DemoData.Password });
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("samspill=", StringComparison.Ordinal));
    }

    private static async Task<(string Secret, string Id)> NewKey(HttpClient browser, params string[] deeds)
    {
        var answer = await browser.PostAsJsonAsync("/notodden/nokler", new { name = "Prøve", deeds, days = 10 });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var record = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (record.RootElement.GetProperty("made").GetString()!, record.RootElement.GetProperty("keys")[0].GetProperty("id").GetString()!);
    }
}

internal static class Programs
{
    /// <summary>A program with a key, without cookies.</summary>
    public static HttpClient Program(this TestSite site, string key)
    {
        var client = site.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    /// <summary>The code of a refusal.</summary>
    public static async Task<string?> Code(this HttpResponseMessage answer)
    {
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return problem.RootElement.GetProperty("type").GetString();
    }
}
