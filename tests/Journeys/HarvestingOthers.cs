using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Network.Harvesting;
using Samspill.Platform.Fetching;
using Samspill.Platform.Jobs;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

/// <summary>What other regions have published comes to us, goes when they take it back, and is never mistaken for ours.</summary>
public sealed class HarvestingOthers
{
    private const string Sources = "/notodden/nettverk/kilder";
    private const string Loopback = "--SAMSPILL_FETCH_LOOPBACK=yes";

    [Fact]
    public async Task A_member_reads_the_list_of_sources_that_she_may_read_one_by_one_and_changes_nothing()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@sauherad.example");
        var sources = await site.Look("notodden", db => db.Set<HarvestSource>().Select(row => row.Title).ToListAsync());

        Assert.Contains($"href=\"{Sources}\"", await (await member.GetAsync("/notodden/nettverk")).Text());
        var list = await (await member.GetAsync(Sources)).Text();
        Assert.NotEmpty(sources);
        Assert.All(sources, title => Assert.Contains(title, list));
        Assert.DoesNotContain("Legg til en kilde", list);
        Assert.Equal("platform.not-yours", await member.Refused(Sources, new { address = "https://region.example", everyDays = 7 }));
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Contains("Legg til en kilde", await (await leader.GetAsync(Sources)).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Two_installations_exchange_records_and_figures_and_what_one_changes_or_takes_back_the_other_sees(string database)
    {
        await using var theirs = await TestSite.Start("sqlite");
        await using var ours = await TestSite.Start(database, settings: Loopback);
        await Sharing.Open(theirs);
        await theirs.Look("notodden", async db =>
        {
            db.AddRange(Enumerable.Range(1, 250).Select(i => new Initiative { Key = Key.From($"sambruksbu {i}"), Number = 900 + i, Title = $"Sambruksbu {i}", Summary = "<b>Felles</b> naust", IsOpen = true }));
            return await db.SaveChangesAsync();
        });
        using var leader = await ours.SignedIn("prosjektleder@notodden.example");
        var goals = await ours.Look("notodden", db => db.Set<Goal>().CountAsync());

        var tried = await Done(leader, Sources + "/prov", new { address = new Uri(theirs.Address, "/notodden").ToString() });
        Assert.Equal("samspill", tried.GetProperty("tried").GetProperty("kind").GetString());
        var added = await Done(leader, Sources, new { address = new Uri(theirs.Address, "/notodden").ToString(), title = "Naboregionen", everyDays = 7 });
        Assert.True(added.GetProperty("came").GetInt32() > 260, added.ToString());
        var source = Sources + "/" + added.GetProperty("source").GetString();

        // Found by the search, marked as theirs, counted as nobody's.
        var hits = await Hits(leader, "sambruksbu 77");
        Assert.Contains(hits, hit => hit.GetProperty("kind").GetString() == "fra-andre" && hit.GetProperty("title").GetString() == "Sambruksbu 77");
        var page = await (await leader.GetAsync("/notodden" + hits[0].GetProperty("address").GetString())).Text();
        Assert.Contains("Sambruksbu 77", page);
        Assert.Contains("Felles naust", page);
        Assert.Contains("Det telles aldri med i våre tall.", page);
        Assert.Equal(goals, await ours.Look("notodden", db => db.Set<Goal>().CountAsync()));
        Assert.Contains("Naboregionen", await (await leader.GetAsync("/notodden/nettverk/regioner")).Text());

        // Moments are told by the second.
        theirs.Pass(TimeSpan.FromSeconds(1.1));
        ours.Pass(TimeSpan.FromSeconds(1.1));
        var (changed, gone) = (Key.From("sambruksbu 78"), Key.From("sambruksbu 79"));
        await theirs.Look("notodden", async db =>
        {
            (await db.Set<Initiative>().SingleAsync(row => row.Key == changed)).Title = "Sambruksbua på Høgeset";
            (await db.Set<Initiative>().SingleAsync(row => row.Key == gone)).IsOpen = false;
            return await db.SaveChangesAsync();
        });
        var again = await Done(leader, source + "/hent", new { });
        Assert.Equal((0, 1, 1, true), (again.GetProperty("came").GetInt32(), again.GetProperty("changed").GetInt32(), again.GetProperty("vanished").GetInt32(), again.GetProperty("isWhole").GetBoolean()));
        Assert.Contains(await Hits(leader, "Høgeset"), hit => hit.GetProperty("kind").GetString() == "fra-andre");
        Assert.DoesNotContain(await Hits(leader, "\"sambruksbu 79\""), hit => hit.GetProperty("title").GetString() == "Sambruksbu 79");

        // They close their pages: why it failed is said, and what came stands.
        await Sharing.Open(theirs, isPublic: false);
        var closed = await Done(leader, source + "/hent", new { });
        Assert.False(closed.GetProperty("isWhole").GetBoolean());
        Assert.NotEmpty(await Hits(leader, "Høgeset"));
        Assert.Contains("Nettstedet", await (await leader.GetAsync(source)).Text());
    }

    [Fact]
    public void Whatever_stops_a_fetch_is_told_of_a_harvest_in_its_own_words()
    {
        var told = Enum.GetValues<FetchFault>().Select(fault => HarvestException.Of(new(fault, "503"))).ToList();

        Assert.Equal(Enum.GetNames<FetchFault>(), told.Select(why => why.Fault.ToString()));
        Assert.Equal(told.Count, told.Select(why => HarvestFaultWords.Of(why.Fault, why.Detail).Nb).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_list_of_projects_by_address_is_fetched_each_week_and_says_what_is_gone()
    {
        await using var ours = await TestSite.Start("sqlite", settings: Loopback);
        using var leader = await ours.SignedIn("prosjektleder@notodden.example");
        using var list = new Answering();
        list.Says = _ => (200, "text/csv", "Prosjektnavn;Beskrivelse;År\nSykkelhotell;Ved stasjonen;2016\nBadstue;På brygga;2017\n");

        var added = await Done(leader, Sources, new { address = list.Address + "prosjekter.csv", title = "Fylkets liste", everyDays = 7 });
        Assert.Equal(2, added.GetProperty("came").GetInt32());
        list.Says = _ => (200, "text/csv", "Prosjektnavn;Beskrivelse;År\nSykkelhotell;Ved rådhuset;2016\nFlytebrygge;;2018\n");
        await ours.Look("notodden", db => db.Set<HarvestState>().ExecuteUpdateAsync(set => set.SetProperty(row => row.NextOn, new DateOnly(2018, 10, 2))));
        await DailyRound.Go(ours.Services.GetRequiredService<IServiceScopeFactory>(), default);

        var (rounds, items) = await ours.Look("notodden", async db => (
            await db.Set<HarvestRound>().Where(row => db.Set<HarvestSource>().Any(source => source.Id == row.SourceId && source.Title == "Fylkets liste")).OrderBy(row => row.At).ToListAsync(),
            await db.Set<HarvestedItem>().Where(row => db.Set<HarvestSource>().Any(source => source.Id == row.SourceId && source.Title == "Fylkets liste")).OrderBy(row => row.Title).ToListAsync()));
        Assert.Equal((2, 1, 1, 1), (rounds.Count, rounds[1].Came, rounds[1].Changed, rounds[1].Vanished));
        Assert.Equal(["Badstue", "Flytebrygge", "Sykkelhotell"], items.Select(item => item.Title));
        Assert.Equal(new DateOnly(2018, 10, 2), items[0].VanishedOn);
        Assert.Equal("Ved rådhuset", items[2].Abstract);
    }

    [Fact]
    public void A_long_list_is_read_to_its_end_and_one_without_end_is_refused_so_that_nothing_is_told_as_gone()
    {
        static byte[] List(int rows) => Encoding.UTF8.GetBytes("Prosjektnavn;År\n" + string.Join('\n', Enumerable.Range(1, rows).Select(i => $"Prosjekt {i};2017")));

        Assert.Equal(20_500, ProjectList.Read(List(20_500), "text/csv", "/liste.csv")!.Count);
        Assert.Equal(HarvestFault.Endless, Assert.Throws<HarvestException>(() => ProjectList.Read(List(200_001), "text/csv", "/liste.csv")).Fault);
    }

    [Fact]
    public async Task A_repository_that_forgets_its_token_or_asks_us_to_wait_or_never_ends_is_told_of_and_nothing_that_came_is_lost()
    {
        await using var ours = await TestSite.Start("sqlite", settings: Loopback);
        using var leader = await ours.SignedIn("prosjektleder@notodden.example");
        using var repository = new Answering();
        var asked = new List<string>();
        repository.Says = query =>
        {
            asked.Add(query);
            return query.Contains("Identify", StringComparison.Ordinal) ? (200, "text/xml", Oai("<Identify><repositoryName>Arkivet</repositoryName><baseURL>http://arkiv.example/oai</baseURL><protocolVersion>2.0</protocolVersion><deletedRecord>no</deletedRecord><granularity>YYYY-MM-DD</granularity></Identify>"))
                : query.Contains("resumptionToken=ny", StringComparison.Ordinal) ? (200, "text/xml", Oai("<ListRecords>" + Record(3) + "</ListRecords>"))
                : query.Contains("resumptionToken=", StringComparison.Ordinal) ? (200, "text/xml", Oai("<error code=\"badResumptionToken\">glemt</error>"))
                : (200, "text/xml", Oai("<ListRecords>" + Record(1) + Record(2) + $"<resumptionToken>{(asked.Count(one => one.Contains("metadataPrefix", StringComparison.Ordinal)) > 1 ? "ny" : "gammel")}</resumptionToken></ListRecords>"));
        };

        var added = await Done(leader, Sources, new { address = repository.Address + "oai", everyDays = 7 });
        Assert.Equal(3, added.GetProperty("came").GetInt32());
        var source = Sources + "/" + added.GetProperty("source").GetString();
        repository.Says = _ => (503, "text/plain", "senere");
        var busy = await Done(leader, source + "/hent", new { });
        Assert.Equal(("comeBack", false), (busy.GetProperty("fault").GetString(), busy.GetProperty("isWhole").GetBoolean()));
        Assert.Equal(3, (await ours.Look("notodden", db => db.Set<HarvestedItem>().CountAsync(row => row.Identifier.StartsWith("oai:arkiv.example:") && row.VanishedOn == null))));
        Assert.Contains("komme tilbake senere", await (await leader.GetAsync(source)).Text());
    }

    [Fact]
    public async Task An_address_that_leads_inside_is_refused_with_the_reason_and_strangers_meet_nothing()
    {
        await using var ours = await TestSite.Start("sqlite");
        using var leader = await ours.SignedIn("prosjektleder@notodden.example");
        using var member = await ours.SignedIn("naeringssjef@seljord.example");
        using var neighbour = await ours.SignedIn("prosjektleder@havbris.example");

        foreach (var address in new[] { ours.Address.ToString(), "http://169.254.169.254/latest/meta-data", "http://[::1]/oai", "http://localhost:5432/" })
        {
            var (status, body) = await leader.Tell(Sources, new { address, everyDays = 7 });
            Assert.Equal((422, "network.source-unfit"), (status, body.GetProperty("type").GetString()));
            Assert.Contains("lukket nett", body.GetProperty("title").GetString() + body.ToString());
        }

        Assert.Equal("address everyDays", await leader.Flawed(Sources, new { everyDays = 1000 }));
        Assert.Equal("platform.not-yours", await member.Refused(Sources, new { address = "https://region.example/", everyDays = 7 }));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(Sources)).StatusCode);
        Assert.Equal(2, await ours.Look("notodden", db => db.Set<HarvestSource>().CountAsync()));
    }

    [Fact]
    public async Task Figures_are_laid_beside_those_of_others_only_where_they_are_counted_alike()
    {
        await using var ours = await TestSite.Start("sqlite");
        using var member = await ours.SignedIn("naeringssjef@seljord.example");

        var answer = await member.Json("/notodden/nettverk/regioner");
        var view = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var page = await (await member.GetAsync("/notodden/nettverk/regioner")).Text();

        var training = view.GetProperty("compared").EnumerateArray().Single(row => row.GetProperty("indicator").GetString()!.StartsWith("Deltakere på opplæring", StringComparison.Ordinal));
        Assert.Equal([84m, 31m, 19m], training.GetProperty("figures").EnumerateArray().Select(figure => figure.GetProperty("value").GetDecimal()));
        Assert.Equal(2, training.GetProperty("place").GetInt32());
        Assert.Contains("Plass 2 av 3.", page);
        Assert.Contains("Fjordregionen (oppdiktet) har 84 personer, vi har 31 personer.", page);
        Assert.Contains("Det er mer enn ett år mellom tallene.", page);
        Assert.DoesNotContain(view.GetProperty("compared").EnumerateArray(), row => row.GetProperty("indicator").GetString() == "Bedrifter med ny kontrakt");

        // More days spent are no result: the figures stand beside each other, without a place, and nobody is best.
        var days = view.GetProperty("compared").EnumerateArray().Single(row => row.GetProperty("indicator").GetString() == "Dager brukt på mål 4");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (days.GetProperty("place").ValueKind, days.GetProperty("best").ValueKind));
        Assert.Contains("2 regioner. Ingen ende er best.", page);
        Assert.DoesNotContain(view.GetProperty("learn").EnumerateArray(), row => row.GetProperty("indicator").GetString() == "Dager brukt på mål 4");
    }

    internal static string Oai(string says) => $"<?xml version=\"1.0\"?><OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>2018-10-02T08:00:00Z</responseDate><request>http://arkiv.example/oai</request>{says}</OAI-PMH>";

    internal static string Record(int number, string more = "") => $"<record><header><identifier>oai:arkiv.example:{number}</identifier><datestamp>2018-01-0{number}</datestamp></header><metadata><oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Sak {number}</dc:title>{more}</oai_dc:dc></metadata></record>";

    internal static async Task<JsonElement> Done(HttpClient browser, string address, object sent)
    {
        var (status, body) = await browser.Tell(address, sent);
        Assert.True(status < 400, body.ToString());
        return body;
    }

    internal static async Task<IReadOnlyList<JsonElement>> Hits(HttpClient browser, string question)
    {
        var answer = await browser.Json("/notodden/sok?q=" + Uri.EscapeDataString(question));
        return [.. (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("hits").EnumerateArray()];
    }
}
