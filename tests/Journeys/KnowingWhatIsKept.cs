using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Accounts;
using Samspill.Platform.Audit;
using Samspill.Platform.Directory;
using Samspill.Platform.Erasure;
using Samspill.Platform.Privacy;

namespace Samspill.Journeys;

/// <summary>What is kept about a person: seen, taken along, and erased when she asks.</summary>
public sealed class KnowingWhatIsKept
{
    private const string Member = "naeringssjef@seljord.example";
    private const string Key = "naeringssjef-seljord";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task She_sees_and_takes_with_her_all_of_hers_and_nobody_elses(string database)
    {
        await using var site = await TestSite.Start(database);
        using var her = await site.SignedIn(Member);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var administrator = await site.SignedIn("administrator@notodden.example");
        await her.PostAsJsonAsync("/notodden/indikator/batovernattinger", new { period = "2018-09-01", value = 7.25 });
        await her.PostAsJsonAsync("/notodden/samtale/mal/kunnskapsdatabase", new { says = "Hvem teller kortene?", isQuestion = true });
        await leader.PostAsJsonAsync("/notodden/samtale/mal/kunnskapsdatabase", new { says = "Prosjektlederens egne ord.", isQuestion = true });
        await her.PostAsJsonAsync("/notodden/nokler", new { name = "Regneark", deeds = "programme.see", days = 3 });

        var page = await (await her.GetAsync("/meg/opplysninger")).Text();
        var files = Unpacked(await her.GetByteArrayAsync("/meg/opplysninger/mappe.zip"));
        var byAdministrator = Unpacked(await administrator.GetByteArrayAsync($"/notodden/personer/{Key}/opplysninger/mappe.zip"));

        Assert.All(["Person", "Måling", "Spørsmål eller kommentar", "Kontoen", "Innlogginger", "Endringer du har gjort", "Nøkkel for datasystemer"], kind => Assert.Contains(kind, page));
        Assert.All([files, byAdministrator], zip =>
        {
            Assert.Equal(["opplysninger.html", "opplysninger.json"], zip.Keys.Order(StringComparer.Ordinal));
            Assert.All(zip.Values, text =>
            {
                Assert.All(["Hvem teller kortene?", Member, "7.25", "Regneark"], mine => Assert.Contains(mine, text));
                Assert.All(["Prosjektlederens egne ord", "prosjektleder@notodden.example", "prosjektleder-notodden", "administrator-notodden", "havbris", "Hash", "hash", "Stamp"], others => Assert.DoesNotContain(others, text));
            });
        });
        using var json = JsonDocument.Parse(files["opplysninger.json"]);
        Assert.Equal("Hvem teller kortene?", json.RootElement[0].GetProperty("records").GetProperty("platform_comment").EnumerateArray().Single(row => row.TryGetProperty("isQuestion", out _) && row.GetProperty("says").GetString()!.StartsWith("Hvem", StringComparison.Ordinal)).GetProperty("says").GetString());
        Assert.Equal(HttpStatusCode.OK, (await leader.GetAsync($"/notodden/personer/{Key}/opplysninger")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync($"/notodden/personer/{Key}/opplysninger/mappe.zip")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await her.GetAsync("/notodden/personer/prosjektleder-notodden/opplysninger")).StatusCode);
        using var anybody = site.Browser();
        Assert.Equal(HttpStatusCode.Redirect, (await anybody.GetAsync("/meg/opplysninger")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task She_asks_to_be_erased_the_administrator_is_told_and_answers_and_the_fact_stays_without_her(string database)
    {
        await using var site = await TestSite.Start(database);
        using var her = await site.SignedIn(Member);
        using var administrator = await site.SignedIn("administrator@notodden.example");

        Assert.Null(await her.Refused("/meg/slett", new { partnership = "notodden", says = "Jeg slutter. Hilsen " + Member }));
        Assert.Equal("platform.erasure-asked", await her.Refused("/meg/slett", new { partnership = "notodden" }));
        Assert.Equal(HttpStatusCode.NotFound, (await her.PostJson("/meg/slett", new { partnership = "havbris" })).StatusCode);
        Assert.Equal("partnership", await her.Flawed("/meg/slett", new { }));
        Assert.Contains("Subject: ", Assert.Single(await site.Mails()));
        Assert.Contains("ber om å bli slettet", await (await administrator.GetAsync("/notodden/min-uke")).Text());
        var page = await (await administrator.GetAsync($"/notodden/personer/{Key}/slett")).Text();
        Assert.Contains("Jeg slutter.", page);
        Assert.Equal("because", await administrator.Flawed($"/notodden/personer/{Key}/slett/avslag", new { }));
        Assert.Null(await administrator.Refused($"/notodden/personer/{Key}/slett/avslag", new { because = "Du eier fortsatt et mål." }));
        Assert.Equal("platform.erasure-answered", await administrator.Refused($"/notodden/personer/{Key}/slett/avslag", new { because = "Igjen." }));
        Assert.Contains("avslått: Du eier fortsatt et mål.", await (await her.GetAsync("/meg/opplysninger")).Text());
        Assert.Null(await her.Refused("/meg/slett", new { partnership = "notodden" }));
        Assert.Null(await her.Refused("/meg/slett/trekk", new { partnership = "notodden" }));
        Assert.Equal("platform.erasure-answered", await her.Refused("/meg/slett/trekk", new { partnership = "notodden" }));
        Assert.Null(await her.Refused("/meg/slett", new { partnership = "notodden", says = "Jeg heter " + Member }));

        Assert.Null(await administrator.Refused($"/notodden/personer/{Key}/slett", new { confirm = true }));

        var requests = await site.Look("notodden", db => db.Set<ErasureRequest>().AsNoTracking().OrderBy(request => request.AskedAt).ToListAsync());
        Assert.Equal([ErasureAnswer.Declined, ErasureAnswer.Withdrawn, ErasureAnswer.Erased], requests.Select(request => request.Answer));
        Assert.All(requests, request => Assert.Equal((null, null), (request.Says, request.Because)));
        Assert.NotNull((await site.Look("notodden", db => db.Set<Person>().SingleAsync(person => person.Id == requests[0].PersonId))).ErasedOn);
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    [Fact]
    public async Task Those_who_have_not_signed_in_for_long_are_brought_to_the_administrators_mind()
    {
        await using var site = await TestSite.Start("sqlite");
        using var administrator = await site.SignedIn("administrator@notodden.example");
        var long_ago = TimeProvider.System.GetUtcNow().AddMonths(-25);
        await site.Look(db => db.Set<Account>().Where(account => account.Email == Member).ExecuteUpdateAsync(set => set.SetProperty(account => account.LastSignInAt, long_ago)));

        Assert.Contains("fortsatt tilgang?", await (await administrator.GetAsync("/notodden/min-uke")).Text());
    }

    [Fact]
    public async Task Every_cookie_that_is_set_stands_on_the_page_about_cookies()
    {
        await using var site = await TestSite.Start("sqlite");
        using var plain = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = site.Address };
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in new[] { await plain.GetAsync("/logg-inn?sprak=nn"), await plain.PostJson("/logg-inn", new { email = Member, password = Samspill.Web.DemoData.Password }) })
        {
            set.UnionWith(answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Select(cookie => cookie.Split('=')[0]) : []);
        }

        Assert.Superset(new HashSet<string> { "samspill", "samspill-sprak" }, set);
        Assert.All(set, name => Assert.Contains(ShowPrivacy.Cookies, cookie => cookie.Name == name || (cookie.IsPrefix && name.StartsWith(cookie.Name, StringComparison.Ordinal))));
        Assert.Contains("samspill-skjema", await plain.GetStringAsync("/personvern"));
    }

    private static Dictionary<string, string> Unpacked(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = new StreamReader(entry.Open(), Encoding.UTF8);
            return WebUtility.HtmlDecode(stream.ReadToEnd());
        });
    }
}
