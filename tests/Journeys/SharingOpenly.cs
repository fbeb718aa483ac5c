using System.Net;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Network.Publishing;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

/// <summary>What a partnership publishes, as those who fetch it by OAI-PMH meet it.</summary>
public sealed class SharingOpenly
{
    [Fact]
    public async Task A_cards_partner_that_the_directory_knows_is_the_same_organisation_as_elsewhere()
    {
        await using var site = await TestSite.Start("sqlite");
        await Sharing.Open(site);
        await site.Look("notodden", async db =>
        {
            db.Add(new Samspill.Knowledge.Cards.ProjectCard { Key = Key.From("gangbru"), Title = "Gangbru", State = Samspill.Knowledge.Cards.CardState.Finished, Partners = "Tinn kommune;Ukjent lag", AddedOn = new(2018, 1, 1), ChangedOn = new(2018, 1, 1), PublishedOn = new(2018, 2, 1) });
            return await db.SaveChangesAsync();
        });
        using var anybody = site.Browser();

        var told = await anybody.GetStringAsync("/notodden/oai?verb=GetRecord&metadataPrefix=oai_cerif_openaire_1.2&identifier=" + Sharing.Id("prosjektkort/gangbru"));

        Assert.Contains("Tinn kommune", told);
        Assert.Contains("ukjent-lag\"", told);
        Assert.DoesNotContain("tinn-kommune", told);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Every_answer_is_as_the_schemas_say_and_tells_only_what_the_open_pages_show(string database)
    {
        await using var site = await TestSite.Start(database);
        await Sharing.Open(site);
        var (draft, hidden) = ("Et utkast som ingen skal se", "Et lukket tiltak");
        await site.Look("notodden", async db =>
        {
            db.Add(new Goal { Key = Key.From(draft), Number = 99, Title = draft, Sentence = draft, Status = GoalStatus.Draft });
            db.Add(new Initiative { Key = Key.From(hidden), Number = 990, Title = hidden });
            db.Add(new Initiative { Key = Key.From("vanskelige tegn"), Number = 991, Title = "Tegn: \u0001 <b> & 😀 ]]>", Summary = "æøå", Owner = "notodden", IsOpen = true });
            return await db.SaveChangesAsync();
        });
        using var anybody = site.Browser();
        var wrong = new List<string>();
        var all = "";
        foreach (var question in new[] { "verb=Identify", "verb=ListMetadataFormats", "verb=ListSets", "verb=ListIdentifiers&metadataPrefix=oai_dc", "verb=ListRecords&metadataPrefix=oai_dc", "verb=ListRecords&metadataPrefix=oai_cerif_openaire_1.2", "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + Sharing.Id("tiltak/vanskelige-tegn"), "verb=Nonsense", "verb=ListRecords" })
        {
            var answer = await anybody.GetAsync("/notodden/oai?" + question);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("text/xml", answer.Content.Headers.ContentType!.MediaType);
            var text = await answer.Content.ReadAsStringAsync();
            wrong.AddRange(Sharing.Faults(text).Select(fault => $"{question}: {fault}"));
            all += text;
        }

        Assert.Empty(wrong);
        Assert.Contains("Tegn:  &lt;b&gt; &amp; 😀 ]]&gt;</dc:title>", all);
        Assert.Contains("<Partner xmlns", all.Replace("<Partner>", "<Partner xmlns", StringComparison.Ordinal));
        Assert.DoesNotContain(draft, all);
        Assert.DoesNotContain(hidden, all);
        Assert.DoesNotContain("havbris", all, StringComparison.OrdinalIgnoreCase);
        foreach (var person in await site.Look("notodden", db => db.Set<Person>().Select(row => row.Name).ToListAsync()))
        {
            Assert.DoesNotContain(person, all);
        }

        var open = await site.Look("notodden", db => db.Set<Initiative>().Where(row => row.IsOpen).Select(row => row.Key).ToListAsync());
        var told = await Sharing.Identifiers(anybody, "&set=tiltak");
        Assert.Equal(open.Select(key => Sharing.Id("tiltak/" + key)).Order(StringComparer.Ordinal), told.Keys.Order(StringComparer.Ordinal));
        var cards = await Sharing.Identifiers(anybody, "&set=prosjektkort");
        Assert.NotEmpty(cards);
        Assert.Equal(told.Keys.Concat(cards.Keys).Order(StringComparer.Ordinal), (await Sharing.Identifiers(anybody, "&set=openaire_cris_projects")).Keys.Order(StringComparer.Ordinal));
        Assert.Equal("idDoesNotExist", await Sharing.Error(anybody, "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + Sharing.Id("tiltak/" + Key.From(hidden))));
        Assert.Equal("idDoesNotExist", await Sharing.Error(anybody, "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + Sharing.Id("mal/" + Key.From(draft))));
    }

    [Fact]
    public async Task A_question_the_protocol_does_not_allow_is_answered_with_its_code()
    {
        await using var site = await TestSite.Start("sqlite");
        await Sharing.Open(site);
        using var anybody = site.Browser();
        var questions = new (string Question, string Code)[]
        {
            ("", "badVerb"), ("verb=", "badVerb"), ("verb=Identify&verb=Identify", "badVerb"), ("verb=identify", "badVerb"),
            ("verb=Identify&set=mal", "badArgument"), ("verb=ListRecords", "badArgument"), ("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument"), ("verb=GetRecord&metadataPrefix=oai_dc", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=i-går", "badArgument"), ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01", "badArgument"), ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&set=a b", "badArgument"), ("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument"),
            ("verb=ListRecords&resumptionToken=x", "badResumptionToken"), ("verb=ListSets&resumptionToken=x", "badResumptionToken"),
            ("verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat"), ("verb=GetRecord&metadataPrefix=oai_cerif_openaire_1.2&identifier=" + Sharing.Id("mal/kunnskapsdatabase"), "cannotDisseminateFormat"),
            ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:x.example:y", "idDoesNotExist"), ("verb=ListMetadataFormats&identifier=oai:x.example:y", "idDoesNotExist"), ("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + Sharing.Id("mal/a/b"), "idDoesNotExist"),
            // An identifier that none can have is as unknown as one that nobody has; one that is missing is a fault of the question.
            ("verb=GetRecord&metadataPrefix=oai_dc&identifier=invalid%22id", "idDoesNotExist"), ("verb=GetRecord&metadataPrefix=oai_dc&identifier=ikke en adresse", "idDoesNotExist"), ("verb=GetRecord&metadataPrefix=oai_dc&identifier=", "idDoesNotExist"),
            ("verb=GetRecord&metadataPrefix=oai_dc&identifier=%00" + Sharing.Id("mal/kunnskapsdatabase"), "idDoesNotExist"), ("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + Sharing.Id("mal/kunnskapsdatabase%00"), "idDoesNotExist"), ("verb=ListMetadataFormats&identifier=ø", "idDoesNotExist"), ("verb=GetRecord&identifier=oai:x.example:y", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&set=finnes-ikke", "noRecordsMatch"), ("verb=ListRecords&metadataPrefix=oai_dc&until=2001-01-01", "noRecordsMatch"), ("verb=ListRecords&metadataPrefix=oai_cerif_openaire_1.2&set=openaire_cris_patents", "noRecordsMatch"),
        };

        var said = new List<(string, string)>();
        foreach (var (question, _) in questions)
        {
            said.Add((question, await Sharing.Error(anybody, question)));
        }

        Assert.Equal(questions.Select(pair => (pair.Question, pair.Code)), said);
        var posted = await anybody.PostAsync(new Uri(site.Address, "/notodden/oai"), new FormUrlEncodedContent(new Dictionary<string, string> { ["verb"] = "Identify" }));
        var form = await posted.Content.ReadAsStringAsync();
        Assert.Empty(Sharing.Faults(form));
        Assert.Contains("<deletedRecord>persistent</deletedRecord>", form);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_changes_comes_again_what_is_closed_is_told_as_deleted_and_a_closed_partnership_has_nothing_here(string database)
    {
        await using var site = await TestSite.Start(database);
        using var anybody = site.Browser();
        await Sharing.Open(site, isPublic: false);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync("/notodden/oai?verb=Identify")).StatusCode);
        await Sharing.Open(site);
        var first = await Sharing.Identifiers(anybody, "");
        var one = first.Keys.First(id => id.Contains("/tiltak/", StringComparison.Ordinal));
        var key = Key.Read(one.Split('/')[^1])!.Value;

        async Task<Dictionary<string, bool>> Since(string moment, Func<SamspillDb, Task> change)
        {
            site.Pass(TimeSpan.FromSeconds(1.1));
            await site.Look("notodden", async db =>
            {
                await change(db);
                return await db.SaveChangesAsync();
            });
            return await Sharing.Identifiers(anybody, "&from=" + moment);
        }

        var changed = await Since(NextSecond(site), async db => (await db.Set<Initiative>().SingleAsync(row => row.Key == key)).Title = "Et nytt navn");
        var closed = await Since(NextSecond(site), async db => (await db.Set<Initiative>().SingleAsync(row => row.Key == key)).IsOpen = false);
        var record = await (await anybody.GetAsync($"/notodden/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier={one}")).Content.ReadAsStringAsync();
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Post("/notodden/nettverk/deling", "/notodden/nettverk/deling", new() { ["_form"] = "velg-vedtak", ["set"] = "vedtak", ["isShared"] = "nei" });
        var held = await Sharing.Identifiers(anybody, "&set=vedtak");
        await leader.Post("/notodden/nettverk/deling", "/notodden/nettverk/deling", new() { ["_form"] = "velg-vedtak", ["set"] = "vedtak", ["isShared"] = "ja" });
        var again = await Sharing.Identifiers(anybody, "&set=vedtak");

        Assert.All(first, pair => Assert.False(pair.Value));
        Assert.Equal([one], changed.Keys);
        Assert.True(closed[one]);
        Assert.Empty(Sharing.Faults(record));
        Assert.Contains("status=\"deleted\"", record);
        Assert.DoesNotContain("Et nytt navn", record);
        Assert.NotEmpty(held);
        Assert.All(held, pair => Assert.True(pair.Value));
        Assert.All(again, pair => Assert.False(pair.Value));
        Assert.Equal(held.Keys.Order(StringComparer.Ordinal), again.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(1, await site.Look("notodden", db => db.Set<SharingChoice>().CountAsync(row => row.Set == "vedtak" && row.IsShared)));
        Assert.Matches($"Sist trukket tilbake[^!]*{key.Value}", await (await leader.GetAsync("/notodden/nettverk/deling")).Text());
    }

    private static string NextSecond(TestSite site) => Samspill.Exchange.Oai.OaiAsk.Moment(site.Now.AddSeconds(1));

    [Fact]
    public async Task Only_leaders_choose_what_is_shared_and_a_set_that_is_none_is_a_flaw()
    {
        await using var site = await TestSite.Start("sqlite");
        await Sharing.Open(site, isPublic: false);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        var page = await (await leader.GetAsync("/notodden/nettverk/deling")).Text();
        var flawed = await leader.Post("/notodden/nettverk/deling", "/notodden/nettverk/deling", new() { ["_form"] = "velg-vedtak", ["set"] = "finnes-ikke", ["isShared"] = "nei" });
        var refused = await member.Post("/notodden/nettverk/deling", "/notodden/nettverk/deling", new() { ["_form"] = "velg-vedtak", ["set"] = "vedtak", ["isShared"] = "nei" });

        Assert.Contains("De åpne sidene er lukket, så ingenting deles.", page);
        Assert.Contains("/notodden/oai", page);
        Assert.Equal(HttpStatusCode.BadRequest, flawed.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(0, await site.Look("notodden", db => db.Set<SharingChoice>().CountAsync()));
    }
}

/// <summary>What tests of sharing have in common.</summary>
internal static class Sharing
{
    private static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";
    private static readonly Lazy<XmlSchemaSet> Schemas = new(ReadSchemas);

    public static Task<int> Open(TestSite site, bool isPublic = true) => site.Look("notodden", db => db.Set<Partnership>().Where(row => row.Id == db.Here).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsPublic, isPublic)));

    public static string Id(string local) => "oai:127.0.0.1:notodden/" + local;

    /// <summary>What the schemas have to say against an answer.</summary>
    public static List<string> Faults(string answer)
    {
        var faults = new List<string>();
        using var reader = XmlReader.Create(new StringReader(answer), new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas.Value });
        var document = XDocument.Load(reader);
        document.Validate(Schemas.Value, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    /// <summary>All that a list holds, page after page: each identifier with whether it is deleted.</summary>
    public static async Task<Dictionary<string, bool>> Identifiers(HttpClient browser, string asked)
    {
        var found = new Dictionary<string, bool>(StringComparer.Ordinal);
        var question = "verb=ListIdentifiers&metadataPrefix=oai_dc" + asked;
        while (true)
        {
            var answer = XDocument.Parse(await (await browser.GetAsync("/notodden/oai?" + question)).Content.ReadAsStringAsync());
            foreach (var header in answer.Descendants(Oai + "header"))
            {
                found[header.Element(Oai + "identifier")!.Value] = header.Attribute("status") is not null;
            }

            if (answer.Descendants(Oai + "resumptionToken").SingleOrDefault()?.Value is not { Length: > 0 } token)
            {
                return found;
            }

            question = "verb=ListIdentifiers&resumptionToken=" + Uri.EscapeDataString(token);
        }
    }

    public static async Task<string> Error(HttpClient browser, string question)
    {
        var text = await (await browser.GetAsync("/notodden/oai?" + question)).Content.ReadAsStringAsync();
        Assert.Empty(Faults(text));
        return XDocument.Parse(text).Descendants(Oai + "error").SingleOrDefault()?.Attribute("code")?.Value ?? "answered";
    }

    /// <summary>The folder of the clients and schemas.</summary>
    public static string Folder([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "sharing");

    private static XmlSchemaSet ReadSchemas()
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        foreach (var file in new[] { "cerif/cached/OAI-PMH.xsd", "cerif/cached/oai-identifier.xsd", "oai_dc.xsd", "cerif/openaire-cerif-profile.xsd" })
        {
            schemas.Add(null, Path.Combine(Folder(), "schemas", file));
        }

        schemas.Compile();
        return schemas;
    }
}
