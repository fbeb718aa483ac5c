using System.Web;
using Microsoft.EntityFrameworkCore;
using Samspill.Network.Harvesting;

namespace Samspill.Journeys;

/// <summary>Sources that answer in their own ways: with arguments in their address, in other files, without an end, or not to the end.</summary>
public sealed class HarvestingOddSources
{
    private const string Sources = "/notodden/nettverk/kilder";
    private const string Loopback = "--SAMSPILL_FETCH_LOOPBACK=yes";
    private const string Identify = "<Identify><repositoryName>Arkivet</repositoryName><deletedRecord>persistent</deletedRecord><granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>";

    [Fact]
    public async Task An_address_with_arguments_keeps_them_and_what_changed_is_asked_for_from_a_little_before_the_last_answer()
    {
        await using var ours = await TestSite.Start("sqlite", settings: Loopback);
        using var leader = await ours.SignedIn("prosjektleder@notodden.example");
        using var repository = new Answering();
        var asked = new List<string>();
        repository.Says = query =>
        {
            asked.Add(query);
            return !query.StartsWith("/index.php?page=oai&verb=", StringComparison.Ordinal) ? (404, "text/html", "Ikke her.")
                : (200, "text/xml", HarvestingOthers.Oai(query.Contains("Identify", StringComparison.Ordinal) ? Identify : "<ListRecords>" + HarvestingOthers.Record(1, "<dc:coverage>Seljord</dc:coverage>") + HarvestingOthers.Record(2) + "</ListRecords>"));
        };

        var added = await HarvestingOthers.Done(leader, Sources, new { address = repository.Address + "index.php?page=oai&verb=Identify", everyDays = 7 });
        Assert.Equal(("repository", 2), (added.GetProperty("kind").GetString(), added.GetProperty("came").GetInt32()));
        var source = Sources + "/" + added.GetProperty("source").GetString();
        Assert.DoesNotContain(asked, query => query.Contains("from=", StringComparison.Ordinal));
        var again = await HarvestingOthers.Done(leader, source + "/hent", new { });

        // The answer said eight o'clock.
        Assert.Equal("2018-10-02T07:55:00Z", HttpUtility.ParseQueryString(new Uri(new Uri(repository.Address), asked[^1]).Query)["from"]);
        Assert.Equal((0, 0, 2), (again.GetProperty("came").GetInt32(), again.GetProperty("changed").GetInt32(), again.GetProperty("same").GetInt32()));
        Assert.Equal("Seljord", await ours.Look("notodden", db => db.Set<HarvestedItem>().Where(row => row.Identifier == "oai:arkiv.example:1").Select(row => row.Places).SingleAsync()));
    }

    [Fact]
    public async Task A_list_without_an_end_keeps_what_was_whole_and_the_next_harvest_begins_anew()
    {
        await using var ours = await TestSite.Start("sqlite", settings: Loopback);
        using var leader = await ours.SignedIn("prosjektleder@notodden.example");
        using var repository = new Answering();
        repository.Says = query => (200, "text/xml", HarvestingOthers.Oai(query.Contains("Identify", StringComparison.Ordinal) ? Identify
            : "<ListRecords>" + (query.Contains("resumptionToken", StringComparison.Ordinal) ? HarvestingOthers.Record(2) : HarvestingOthers.Record(1)) + "<resumptionToken>samme</resumptionToken></ListRecords>"));

        var added = await HarvestingOthers.Done(leader, Sources, new { address = repository.Address + "oai", everyDays = 7 });
        var source = Sources + "/" + added.GetProperty("source").GetString();
        Assert.Equal("endless", added.GetProperty("fault").GetString());
        Assert.Equal(["oai:arkiv.example:1"], await Kept(ours));
        Assert.Contains("Listen slutter aldri", await (await leader.GetAsync(source)).Text());

        repository.Says = query => (200, "text/xml", HarvestingOthers.Oai("<ListRecords>" + HarvestingOthers.Record(1) + (query.Contains("resumptionToken", StringComparison.Ordinal) ? "" : HarvestingOthers.Record(3)) + "</ListRecords>"));
        var mended = await HarvestingOthers.Done(leader, source + "/hent", new { });
        Assert.Equal((true, 1, 1), (mended.GetProperty("isWhole").GetBoolean(), mended.GetProperty("came").GetInt32(), mended.GetProperty("same").GetInt32()));
        Assert.Equal(["oai:arkiv.example:1", "oai:arkiv.example:3"], await Kept(ours));
    }

    [Fact]
    public async Task A_harvest_that_stopped_goes_on_where_it_was()
    {
        await using var ours = await TestSite.Start("sqlite", settings: Loopback);
        using var leader = await ours.SignedIn("prosjektleder@notodden.example");
        using var repository = new Answering();
        var (asked, isDown) = (new List<string>(), true);
        repository.Says = query =>
        {
            asked.Add(query);
            return query.Contains("Identify", StringComparison.Ordinal) ? (200, "text/xml", HarvestingOthers.Oai(Identify))
                : !query.Contains("resumptionToken", StringComparison.Ordinal) ? (200, "text/xml", HarvestingOthers.Oai("<ListRecords>" + HarvestingOthers.Record(1) + "<resumptionToken>side 2</resumptionToken></ListRecords>"))
                : isDown ? (500, "text/plain", "nede") : (200, "text/xml", HarvestingOthers.Oai("<ListRecords>" + HarvestingOthers.Record(2) + "</ListRecords>"));
        };

        var added = await HarvestingOthers.Done(leader, Sources, new { address = repository.Address + "oai", everyDays = 7 });
        Assert.Equal(("failing", 1), (added.GetProperty("fault").GetString(), added.GetProperty("came").GetInt32()));
        (isDown, _) = (false, asked.RemoveAll(_ => true));
        var went = await HarvestingOthers.Done(leader, $"{Sources}/{added.GetProperty("source").GetString()}/hent", new { });
        Assert.Equal((true, 1, 0), (went.GetProperty("isWhole").GetBoolean(), went.GetProperty("came").GetInt32(), went.GetProperty("vanished").GetInt32()));
        Assert.Equal("/oai?verb=ListRecords&resumptionToken=side%202", Assert.Single(asked));
        Assert.Equal(["oai:arkiv.example:1", "oai:arkiv.example:2"], await Kept(ours));
    }

    [Fact]
    public async Task A_list_of_projects_comes_as_a_workbook_and_as_json_too()
    {
        await using var ours = await TestSite.Start("sqlite", settings: Loopback);
        using var leader = await ours.SignedIn("prosjektleder@notodden.example");
        using var list = new Answering();
        list.Says = _ => (200, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "");
        list.Sends = BringingInAProjectList.Book([["Prosjektnavn", "Tema", "Kommune", "Status", "År"], ["Sykkelhotell", "samferdsel", "Seljord", "i gang", 2016], ["Badstue", "reiseliv", "Tinn", "ferdig", 2017]]);
        var book = await HarvestingOthers.Done(leader, Sources, new { address = list.Address + "prosjekter.xlsx", title = "Fylkets bok", everyDays = 7 });
        list.Sends = null;
        list.Says = _ => (200, "application/json", """{ "projects": [ { "name": "Flytebrygge", "description": "Ved elva", "theme": ["vann", "reiseliv"], "municipality": "Seljord", "phase": "idé", "year": 2018 } ] }""");
        var json = await HarvestingOthers.Done(leader, Sources, new { address = list.Address + "projects.json", title = "Fylkets JSON", everyDays = 7 });

        Assert.Equal(("list", 2), (book.GetProperty("kind").GetString(), book.GetProperty("came").GetInt32()));
        Assert.Equal(("list", 1), (json.GetProperty("kind").GetString(), json.GetProperty("came").GetInt32()));
        var items = await ours.Look("notodden", db => db.Set<HarvestedItem>().Where(row => row.Title == "Badstue" || row.Title == "Flytebrygge").OrderBy(row => row.Title).ToListAsync());
        Assert.Equal([("reiseliv", "Tinn", "ferdig", 2017), ("vann; reiseliv", "Seljord", "idé", 2018)], items.Select(row => (row.Subjects!, row.Places!, row.Status!, row.Year!.Value)));
        Assert.Contains(await HarvestingOthers.Hits(leader, "flytebrygge"), hit => hit.GetProperty("kind").GetString() == "fra-andre");
    }

    private static Task<List<string>> Kept(TestSite site) => site.Look("notodden", db => db.Set<HarvestedItem>().Where(row => row.Identifier.StartsWith("oai:arkiv.example:")).OrderBy(row => row.Identifier).Select(row => row.Identifier).ToListAsync());
}
