using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Governance.Meetings;
using Samspill.Kernel;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

/// <summary>Groups, their meetings, and the decisions that come of them.</summary>
public sealed class GoverningTogether
{
    private const string Meeting = "/notodden/moter/styringsgruppen-2018-10-18";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_meeting_fills_its_agenda_and_a_line_becomes_a_decision_and_an_initiative(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        var empty = await (await leader.GetAsync(Meeting)).Text();
        Assert.Contains("Lag saksliste", empty);
        Assert.Equal("governance.group-not-yours", await member.Refused(Meeting + "/saksliste", new { }));
        Assert.Equal(HttpStatusCode.SeeOther, (await leader.Post(Meeting, Meeting + "/saksliste", new() { ["_form"] = "fyll" })).StatusCode);
        var filled = await Lines(site);
        Assert.Null(await leader.Refused(Meeting + "/saksliste", new { }));
        Assert.Equal(filled.Count, (await Lines(site)).Count);

        // What stands open in the demo: vague goals, a pivot without a decision, a decision overdue, too little time, a silent owner, one who said no.
        Assert.Contains(filled, line => line.Title == "7 mål er ikke konkrete ennå");
        Assert.Contains(filled, line => line.Title.StartsWith("Vedtak mangler for endringen av mål 3", StringComparison.Ordinal));
        Assert.Contains(filled, line => line.Title == "Følg opp: Skriv ferdig mandatet til referansegruppen" && line.Why!.StartsWith("31 dager over fristen", StringComparison.Ordinal));
        Assert.Contains(filled, line => line.Title.Contains("har lovet mer enn det er satt av tid til", StringComparison.Ordinal));
        Assert.Contains(filled, line => line.Title.StartsWith("Mål 5 trenger en ny eier", StringComparison.Ordinal));
        Assert.Contains(filled, line => line.Matter!.StartsWith("rapport-", StringComparison.Ordinal));
        Assert.Equal(filled.Select(line => line.Number), filled.Select(line => line.Number).Order());

        var line = filled.First(row => row.Goal == "fou-samarbeid");
        var at = $"{Meeting}/sak/{line.Id.Value}";
        Assert.Equal("governance.meeting-not-yet", await leader.Refused(at + "/vedtak", new { title = "Eier av målet" }));
        Assert.Null(await leader.Refused(Meeting + "/endre", new { on = "2018-10-02", begins = "12.00" }));
        Assert.Equal("governance.line-without-minutes", await leader.Refused(at + "/vedtak", new { }));
        Assert.Equal("platform.not-yours", await (await site.SignedIn("revisor@notodden.example")).Refused(at + "/referat", new { minutes = "x", version = 1 }));
        Assert.Null(await leader.Refused(at + "/referat", new { minutes = "Kommunalsjefen i Seljord spørres om å eie målet.", version = line.Version }));
        Assert.Equal("governance.minutes-saved-meanwhile", await leader.Refused(at + "/referat", new { minutes = "Noe annet.", version = line.Version }));
        Assert.Equal("flaws", await leader.Refused(at + "/vedtak", new { }));
        Assert.Equal("flaws", await leader.Refused(at + "/tiltak", new { }));
        Assert.Null(await leader.Refused(at + "/vedtak", new { title = "Ny eier av målet" }));
        Assert.Equal("governance.line-taken-up", await leader.Refused(at + "/vedtak", new { title = "Igjen" }));
        Assert.Null(await leader.Refused(at + "/tiltak", new { title = "Spør Seljord" }));
        Assert.Equal("governance.line-used", await leader.Refused(at + "/bort", new { }));

        var decision = await site.Look("notodden", db => db.Set<Decision>().SingleAsync(row => row.Goals == "fou-samarbeid"));
        Assert.Equal(("Ny eier av målet", "Kommunalsjefen i Seljord spørres om å eie målet.", new DateOnly(2018, 10, 2)), (decision.Title, decision.Says, decision.On));
        var made = await site.Look("notodden", db => db.Set<AgendaLine>().SingleAsync(row => row.Id == line.Id));
        var initiative = await site.Look("notodden", db => db.Set<Initiative>().SingleAsync(row => row.Key == Key.Read(made.Initiative)!.Value));
        Assert.Contains("Bedt om i Styringsgruppen 2. oktober 2018.", initiative.Summary);
        Assert.Equal("Spør Seljord", initiative.Title);
        Assert.Contains("2.10.2018", await (await leader.GetAsync("/notodden/forankring")).Text());
        Assert.Equal(HttpStatusCode.OK, (await leader.GetAsync("/notodden/tiltak/" + made.Initiative)).StatusCode);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task One_press_keeps_all_minutes_and_two_who_write_see_each_others_text(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var chair = await site.SignedIn("kommunedirektor@notodden.example");
        Assert.Null(await leader.Refused(Meeting + "/saksliste", new { }));
        var ahead = await (await leader.GetAsync(Meeting)).Text();
        Assert.Contains("Saksliste som DOCX", ahead);
        Assert.DoesNotContain(">Gjør til vedtak", ahead);
        var english = await (await leader.GetAsync(Meeting + "?sprak=en")).Text();
        Assert.Contains("A decision is missing for the change of goal 3", english);
        Assert.DoesNotContain("Vedtak mangler", english);
        await leader.GetAsync(Meeting + "?sprak=nb");

        // The notice goes once to each, and anew when the meeting is moved.
        Assert.Equal(HttpStatusCode.SeeOther, (await leader.Post(Meeting, Meeting + "/innkalling", new() { ["_form"] = "referat" })).StatusCode);
        Assert.Equal("governance.meeting-called", await leader.Refused(Meeting + "/innkalling", new { }));
        Assert.Equal(3, (await site.Mails()).Count(mail => mail.Contains("Innkalling: Styringsgruppen", StringComparison.Ordinal) && mail.Contains("Vedtak mangler", StringComparison.Ordinal)));
        Assert.Null(await leader.Refused(Meeting + "/endre", new { on = "2018-10-02", begins = "12.00" }));
        Assert.Null(await leader.Refused(Meeting + "/innkalling", new { }));

        var lines = await Lines(site);
        var change = lines.First(line => line.Matter!.StartsWith("vending:", StringComparison.Ordinal));
        var others = lines.FindAll(line => line.Id != change.Id);
        var (first, second) = (others[0].Id.Value, others[1].Id.Value);
        async Task<string?> Minutes(Guid line) => (await Lines(site)).Single(row => row.Id.Value == line).Minutes;
        var early = await (await leader.GetAsync(Meeting)).Text();
        var boxes = Boxes(early);
        Assert.Equal(lines.Count, boxes.Count(field => field.Key.StartsWith("b-", StringComparison.Ordinal)));
        (boxes["m-" + first], boxes["m-" + second]) = ("Om den første.", "Om den andre.");
        Assert.Equal(HttpStatusCode.SeeOther, (await leader.Post(Meeting, Meeting + "/referat", new(boxes) { ["_form"] = "referat" })).StatusCode);
        Assert.Equal(("Om den første.", "Om den andre."), (await Minutes(first), await Minutes(second)));

        // The chair began before that: what she wrote elsewhere is kept on the page, and the leader's text stands beside hers.
        var hers = Boxes(early);
        (hers["m-" + first], hers["m-" + change.Id.Value]) = ("Lederens ord.", "Drøftet.\r\nVedtak: Målet endres som foreslått.\r\nGjelder straks.");
        var clash = await chair.Post(Meeting, Meeting + "/referat", new(hers) { ["_form"] = "referat" });
        Assert.Equal(HttpStatusCode.Conflict, clash.StatusCode);
        var both = await clash.Text();
        Assert.Contains("Slik lagret noen andre referatet mens du skrev", both);
        Assert.Matches("ss-sitat ss-linjer\">Om den første\\.", both);
        Assert.Equal(("Lederens ord.", "Om den andre."), (Boxes(both)["m-" + first], Boxes(both)["m-" + second]));
        Assert.Equal("Om den første.", await Minutes(first));

        // The history names what it tells of, and keeps what only the machine needs to itself.
        Assert.Null(await chair.Refused(Meeting + "/oppmote", new Dictionary<string, string> { ["p-" + await site.Look("notodden", async db => (await db.Set<Membership>().FirstAsync(seat => seat.Seat == Seat.Chair && seat.Role == "Kommunedirektør")).Id.Value)] = "Present" }));
        foreach (var trail in new[] { "/notodden/historikk/mote/styringsgruppen-2018-10-18", "/notodden/siden-sist" })
        {
            var told = await (await leader.GetAsync(trail)).Text();
            Assert.DoesNotMatch("Hentet fra|Side: |vending:|taus:|>[^<]*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}", told.Split("<main", 2)[1]);
            Assert.Contains("Kommunedirektør", told);
        }

        // She presses on, knowing: her text stands, and the decision takes its name from the minutes and settles the change.
        Assert.Equal(HttpStatusCode.SeeOther, (await chair.Post(Meeting, $"{Meeting}/sak/{change.Id.Value}/vedtak", new(Boxes(both)) { ["_form"] = "referat" })).StatusCode);
        Assert.Equal("Lederens ord.", await Minutes(first));
        var made = await site.Look("notodden", async db => await db.Set<Decision>().SingleAsync(row => row.MeetingId != null && row.Title == "Målet endres som foreslått"));
        Assert.Equal("Målet endres som foreslått.\nGjelder straks.", made.Says);
        Assert.DoesNotContain("Omleggingen har ikke noe registrert vedtak", await (await leader.GetAsync("/notodden/mal/" + change.Goal)).Text());
        Assert.Contains("Målet endres som foreslått", await (await leader.GetAsync("/notodden/mal/" + change.Goal)).Text());

        // Without the word, the page asks what to call it, and makes nothing before it is told.
        var asked = await leader.Post(Meeting, $"{Meeting}/sak/{second}/tiltak", new(Boxes(await (await leader.GetAsync(Meeting)).Text())) { ["_form"] = "referat" });
        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
        var step = await asked.Text();
        Assert.Contains("Hva tiltaket heter", step);
        Assert.Contains($"name=\"t-{second}\"", step);
        Assert.Null((await Lines(site)).Single(row => row.Id.Value == second).Initiative);
        Assert.Equal(HttpStatusCode.SeeOther, (await leader.Post(Meeting, $"{Meeting}/sak/{second}/tiltak", new(Boxes(step)) { ["_form"] = "referat", ["t-" + second] = "Ring eierne" })).StatusCode);
        Assert.NotNull((await Lines(site)).Single(row => row.Id.Value == second).Initiative);
    }

    /// <summary>The boxes of minutes as a browser would send them.</summary>
    private static Dictionary<string, string> Boxes(string html) =>
        Regex.Matches(html, "name=\"(b-[0-9a-f-]{36})\" value=\"([^\"]*)\"").Concat(Regex.Matches(html, "<textarea[^>]* name=\"(m-[0-9a-f-]{36})\"[^>]*>([^<]*)</textarea>")).ToDictionary(found => found.Groups[1].Value, found => found.Groups[2].Value, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_meeting_is_held_from_its_day_its_minutes_are_sent_once_to_each_and_taken_out(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var chair = await site.SignedIn("kommunedirektor@notodden.example");
        Assert.Equal("governance.meeting-in-future", await chair.Refused(Meeting + "/holdt", new { }));
        Assert.Equal("governance.meeting-not-held", await leader.Refused(Meeting + "/send", new { }));
        var flaws = await leader.Post("/notodden/grupper/styringsgruppen", "/notodden/grupper/styringsgruppen/mote", new() { ["_form"] = "mote", ["on"] = "2.10.2018", ["begins"] = "halv to", ["isWorkshop"] = "on" });
        Assert.Equal(HttpStatusCode.BadRequest, flaws.StatusCode);
        var html = await flaws.Text();
        Assert.Contains("Skriv klokkeslettet slik: 12.30.", html);
        Assert.Contains("Velg kommunen som samlingen holdes i.", html);
        var planned = await leader.Post("/notodden/grupper/styringsgruppen", "/notodden/grupper/styringsgruppen/mote", new() { ["_form"] = "mote", ["on"] = "2.10.2018", ["begins"] = "13.30", ["ends"] = "15" });
        var page = planned.Headers.Location!.ToString();
        Assert.Equal("/notodden/moter/styringsgruppen-2018-10-02", page);
        Assert.Null(await chair.Refused(page + "/sak", new { title = "Budsjett", why = "Siste år." }));
        var place = await site.Look("notodden", db => db.Set<Membership>().Where(seat => seat.Seat == Seat.Chair && seat.Role == "Kommunedirektør").Select(seat => seat.Id).SingleAsync());
        Assert.Null(await chair.Refused(page + "/oppmote", new Dictionary<string, string> { ["p-" + place.Value] = "Present" }));
        Assert.Null(await chair.Refused(page + "/holdt", new { }));
        Assert.Equal("governance.meeting-not-planned", await chair.Refused(page + "/avlys", new { because = "Sykdom." }));
        Assert.Null(await leader.Refused(page + "/send", new { }));

        var mails = (await site.Mails()).Where(mail => mail.Contains("Referat: Styringsgruppen", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, mails.Count);
        Assert.All(mails, mail => Assert.Contains("1. Budsjett", mail));
        Assert.Contains("1 av 3 møtte.", mails[0]);
        var docx = await leader.GetAsync(page + "/referat.docx");
        var twice = await leader.GetAsync(page + "/referat.docx");
        var bytes = await docx.Content.ReadAsByteArrayAsync();
        Assert.Equal(bytes, await twice.Content.ReadAsByteArrayAsync());
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var body = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        Assert.Contains("Budsjett", await body.ReadToEndAsync());
        Assert.Contains("i rytme", await (await leader.GetAsync("/notodden/grupper")).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_place_belongs_to_its_role_and_keeps_the_days_of_those_who_held_it(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Group = "/notodden/grupper/styringsgruppen";
        Assert.Contains("Uten plass: Seljord kommune.", await (await leader.GetAsync(Group)).Text());
        Assert.Null(await leader.Refused(Group + "/plass", new { person = "kommunalsjef-seljord" }));
        Assert.Equal("governance.seat-twice", await leader.Refused(Group + "/plass", new { person = "kommunalsjef-seljord" }));
        Assert.DoesNotContain("Uten plass", await (await leader.GetAsync(Group)).Text());
        var seat = await site.Look("notodden", db => db.Set<Membership>().SingleAsync(row => row.Role == "Kommunedirektør" && row.Seat == Seat.Member));
        Assert.Null(await leader.Refused($"{Group}/plass/{seat.Id.Value}/gi", new { person = "naeringssjef-sauherad" }));
        var held = await site.Look("notodden", db => db.Set<Membership>().Where(row => row.Role == "Kommunedirektør" && row.Seat == Seat.Member).OrderBy(row => row.From).ToListAsync());
        Assert.Equal([(DateOnly?)new DateOnly(2018, 10, 1), null], held.Select(row => row.To));
        Assert.Equal((held[0].Role, held[0].OrganisationId), (held[1].Role, held[1].OrganisationId));
        Assert.Equal("governance.seat-ends-before", await leader.Refused($"{Group}/plass/{held[1].Id.Value}/slutt", new { lastDay = "2018-09-01" }));
        Assert.Null(await leader.Refused($"{Group}/plass/{held[1].Id.Value}/slutt", new { lastDay = "2018-10-31" }));
        Assert.Equal("governance.seat-unknown", await leader.Refused($"{Group}/plass/{Guid.NewGuid()}/slutt", new { lastDay = "2018-10-31" }));

        var made = await leader.Post("/notodden/grupper/ny", "/notodden/grupper/ny", new() { ["_form"] = "gruppe", ["name"] = "Kommunestyret i Seljord", ["kind"] = "Political" });
        Assert.Equal(HttpStatusCode.BadRequest, made.StatusCode);
        Assert.Null(await leader.Refused("/notodden/grupper/ny", new { name = "Kommunestyret i Seljord", kind = "Political", organisation = "seljord" }));
        Assert.Equal("governance.group-taken", await leader.Refused("/notodden/grupper/ny", new { name = "Kommunestyret i Seljord", kind = "Political", organisation = "seljord" }));
        Assert.Null(await leader.Refused("/notodden/vedtak/ny", new { group = "kommunestyret-i-seljord", on = "2018-06-14", caseNumber = "34/18", title = "Seljord blir med", says = "Kommunestyret slutter seg til målet.", goals = "nasjonalt-nettverk;delingsarena" }));
        Assert.Equal("governance.decision-in-future", await leader.Refused("/notodden/vedtak/ny", new { group = "kommunestyret-i-seljord", on = "2018-12-14", title = "x", says = "y" }));
        using var anchoring = JsonDocument.Parse(await (await leader.Json("/notodden/forankring")).Content.ReadAsStringAsync());
        Assert.Equal((4, 2), (anchoring.RootElement.GetProperty("anchored").GetInt32(), anchoring.RootElement.GetProperty("political").GetInt32()));
        Assert.Equal("2018-06-14", anchoring.RootElement.GetProperty("goals").EnumerateArray().Single(goal => goal.GetProperty("key").GetString() == "nasjonalt-nettverk").GetProperty("lastPolitical").GetString());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_decision_is_followed_up_by_the_one_responsible_and_its_words_never_change(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var responsible = await site.SignedIn("naeringssjef@seljord.example");
        const string Decision = "/notodden/vedtak/skriv-ferdig-mandatet-til-referansegruppen";
        Assert.Contains("Følg opp: Skriv ferdig mandatet", await (await leader.GetAsync("/notodden/min-uke")).Text());
        Assert.Equal("governance.decision-not-yours", await responsible.Refused(Decision + "/fulgt-opp", new { outcome = "Ferdig.", on = "2018-10-01" }));
        Assert.Null(await leader.Refused(Decision + "/frist", new { responsible = "naeringssjef-seljord", due = "2018-10-10", version = 1 }));
        Assert.Contains("Følg opp: Skriv ferdig mandatet", await (await responsible.GetAsync("/notodden/min-uke")).Text());
        Assert.Equal("governance.decision-done-outside", await responsible.Refused(Decision + "/fulgt-opp", new { outcome = "Ferdig.", on = "2018-10-03" }));
        Assert.Null(await responsible.Refused(Decision + "/fulgt-opp", new { outcome = "Mandatet er vedtatt.", on = "2018-10-01" }));
        Assert.Equal("governance.decision-done", await leader.Refused(Decision + "/fulgt-opp", new { outcome = "Igjen.", on = "2018-10-01" }));
        Assert.DoesNotContain("Følg opp: Skriv ferdig mandatet", await (await responsible.GetAsync("/notodden/min-uke")).Text());
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.Look("notodden", async db =>
        {
            var row = await db.Set<Decision>().FirstAsync();
            db.Entry(row).Property(decision => decision.Says).CurrentValue = "Noe annet.";
            return await db.SaveChangesAsync();
        }));
    }

    private static Task<List<AgendaLine>> Lines(TestSite site) => site.Look("notodden", async db =>
    {
        var meeting = await db.Set<Meeting>().SingleAsync(row => row.Key == Key.Read("styringsgruppen-2018-10-18")!.Value);
        return await db.Set<AgendaLine>().Where(row => row.MeetingId == meeting.Id).OrderBy(row => row.Number).ToListAsync();
    });
}
