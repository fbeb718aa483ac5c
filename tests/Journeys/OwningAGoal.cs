using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Programme.Goals;

namespace Samspill.Journeys;

public sealed class OwningAGoal
{
    private const string Ask = "/notodden/mal/nasjonalt-nettverk/spor";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_asked_answers_on_a_condition_a_stranger_is_refused_and_the_met_condition_makes_an_owner(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var asked = await site.SignedIn("naeringssjef@sauherad.example");
        using var stranger = await site.SignedIn("naeringssjef@notodden.example");

        var flawed = await leader.Post(Ask, Ask, new() { ["_form"] = "spor", ["person"] = "finnes-ikke", ["answerBy"] = "1.1.2018" });
        var sent = await leader.Post(Ask, Ask, new() { ["_form"] = "spor", ["person"] = "naeringssjef-sauherad", ["hoursPerWeek"] = "4", ["answerBy"] = "16.10.2018" });
        var again = await leader.Refused(Ask, new { person = "naeringssjef-sauherad", hoursPerWeek = 4, answerBy = "2018-10-16" });
        var request = await Newest(site);
        var page = "/notodden/eierskap/" + request.Key;

        Assert.Equal(HttpStatusCode.BadRequest, flawed.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        Assert.Equal("programme.ownership-already-asked", again);
        Assert.Equal(("Næringssjef", 4m, "prosjektleder-notodden", OwnershipAnswer.Silent), (request.Role, request.HoursPerWeek!.Value, request.AskedBy, request.Answer));

        Assert.Contains("/notodden/svar/", Assert.Single(await Mails(site)));
        Assert.Null(await leader.Refused(page + "/minn", new { }));
        Assert.Equal("programme.ownership-reminded-today", await leader.Refused(page + "/minn", new { }));
        Assert.Equal(2, (await Mails(site)).Count);
        await stranger.GetAsync(page);
        Assert.Null((await Newest(site)).SeenOn);
        Assert.Equal("programme.ownership-not-yours", await stranger.Refused(page, new { answer = "Yes" }));
        Assert.Equal(OwnershipAnswer.Silent, (await Newest(site)).Answer);
        Assert.Equal("programme.ownership-on-behalf-without-note", await leader.Refused(page, new { answer = "Yes" }));

        var opened = await (await asked.GetAsync(page)).Text();
        Assert.Contains("Nei er et fullgodt svar.", opened);
        Assert.Contains("om lag en halv dag i uken (4 timer i uken)", opened);
        Assert.Contains("Du er spurt. Svar innen 16. oktober 2018: ja, ja på et vilkår, eller nei.", opened);
        Assert.DoesNotContain("har ikke svart", opened);
        Assert.Contains("Du er spurt om å eie målet.", await (await asked.GetAsync("/notodden/mal/nasjonalt-nettverk")).Text());
        var aboutHer = await (await leader.GetAsync("/notodden/mal/nasjonalt-nettverk")).Text();
        Assert.Contains("er spurt i dag", aboutHer);
        Assert.DoesNotContain("0 dager", aboutHer);
        Assert.Equal(new DateOnly(2018, 10, 2), (await Newest(site)).SeenOn);
        Assert.Equal(HttpStatusCode.BadRequest, (await asked.Post(page, page, new() { ["_form"] = "svar", ["answer"] = "YesBut" })).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await asked.Post(page, page, new() { ["_form"] = "svar", ["answer"] = "YesBut", ["condition"] = "Hvis jeg slipper markedsplanen.", ["hoursPerWeek"] = "3,5" })).StatusCode);
        var said = await (await asked.GetAsync(page)).Text();
        Assert.Contains("Eierskap til mål 7, ", said);
        Assert.DoesNotContain("Vil du eie mål", said);
        Assert.Contains("Svarte ja, på et vilkår 2. oktober 2018", said.Replace('\u00A0', ' '));
        Assert.Matches("<details[^>]*><summary>Endre svaret</summary>", said);
        Assert.DoesNotMatch("<details[^>]* open[^>]*><summary>Endre svaret</summary>", said);
        var answered = await Newest(site);
        Assert.Equal((OwnershipAnswer.YesBut, "Hvis jeg slipper markedsplanen.", 3.5m, false), (answered.Answer, answered.Condition, answered.HoursPerWeek!.Value, answered.IsAccepted));

        Assert.Equal("programme.ownership-not-accepted-yet", await leader.Refused(page + "/vedtak", new { body = "Formannskapet", decidedOn = "2018-10-01", caseNumber = "8/18" }));
        Assert.Equal("platform.not-yours", await asked.Refused(page + "/vilkar", new { }));
        Assert.Null(await leader.Refused(page + "/vilkar", new { }));
        Assert.True((await Newest(site)).IsAccepted);
        Assert.Null(await leader.Refused(page + "/vedtak", new { body = "Formannskapet", decidedOn = "2018-10-01", caseNumber = "8/18" }));
        using var goal = JsonDocument.Parse(await (await leader.Json("/notodden/mal/nasjonalt-nettverk")).Content.ReadAsStringAsync());
        Assert.Equal("Formannskapet 1. oktober 2018, sak 8/18", goal.RootElement.GetProperty("owner").GetProperty("decision").GetString());
        Assert.Equal(1, goal.RootElement.GetProperty("requests").GetArrayLength());
    }

    /// <summary>The three answers stand in her week, with the hours and a place for the condition; nobody is sent to another page, not even by a fault.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_three_answers_are_given_in_my_week(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var asked = await site.SignedIn("naeringssjef@sauherad.example");
        const string Week = "/notodden/min-uke";
        Assert.Null(await leader.Refused(Ask, new { person = "naeringssjef-sauherad", hoursPerWeek = 4, answerBy = "2018-10-16" }));
        var request = await Newest(site);
        var (item, page) = ("eier-" + request.Key, "/notodden/eierskap/" + request.Key);

        var week = await (await asked.GetAsync(Week)).Text();
        var faulty = await asked.Post(Week, page, new() { ["_form"] = item + "-YesBut", ["_tilbake"] = Week, ["answer"] = "YesBut", ["hoursPerWeek"] = "tre", ["condition"] = "" });
        var html = await faulty.Text();
        Assert.Contains($"id=\"{item}-YesBut-hoursPerWeek\"", week);
        Assert.Contains($"id=\"{item}-No-condition\"", week);
        Assert.Contains("name=\"answer\" value=\"Yes\"", week);
        Assert.Equal(HttpStatusCode.BadRequest, faulty.StatusCode);
        Assert.Contains("Min uke</h1>", html);
        Assert.Contains("value=\"tre\"", html);
        Assert.Contains("Skriv et tall, for eksempel 1,5.", html);
        Assert.Contains($"<details name=\"{item}-svar\" open>", html);
        Assert.Equal(OwnershipAnswer.Silent, (await Newest(site)).Answer);

        var but = await asked.Post(Week, page, new() { ["_form"] = item + "-YesBut", ["_tilbake"] = Week, ["answer"] = "YesBut", ["hoursPerWeek"] = "3,5", ["condition"] = "Hvis jeg slipper markedsplanen." });
        var answered = await Newest(site);
        Assert.Equal((HttpStatusCode.SeeOther, Week), (but.StatusCode, but.Headers.Location!.ToString()));
        Assert.Equal((OwnershipAnswer.YesBut, "Hvis jeg slipper markedsplanen.", 3.5m), (answered.Answer, answered.Condition, answered.HoursPerWeek!.Value));
        Assert.DoesNotContain(item, await (await asked.GetAsync(Week)).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_no_is_kept_with_its_reason_and_a_leaders_answer_for_another_says_how_it_was_given(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        const string Page = "/notodden/eierskap/eier-mal-7";

        var refused = await auditor.Refused(Page, new { answer = "No" });
        var written = await leader.Refused(Page, new { answer = "No", condition = "Ingen tid før budsjettet.", note = "På telefon 2. oktober" });
        var stored = await site.Look("notodden", db => db.Set<Ownership>().AsNoTracking().SingleAsync(row => row.Key == Key.From("eier-mal-7")));
        var page = await (await leader.GetAsync("/notodden/mal/nasjonalt-nettverk")).Text();
        var absent = await leader.GetAsync("/notodden/eierskap/finnes-ikke");

        Assert.Equal("platform.not-yours", refused);
        Assert.Null(written);
        Assert.Equal((OwnershipAnswer.No, "Ingen tid før budsjettet.", "På telefon 2. oktober", new DateOnly(2018, 10, 2)), (stored.Answer, stored.Condition, stored.OnBehalfNote, stored.LastHeard));
        Assert.Contains("har sagt nei til å eie målet", page);
        Assert.Contains("Spør en annen", page);
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
    }

    /// <summary>Somebody said yes and was never heard from again: after two of the goal's rhythms everybody who leads sees it, until she says a word.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task An_owner_who_goes_silent_after_yes_is_seen_and_a_word_from_her_is_enough(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var owner = await site.SignedIn("naeringssjef@notodden.example");
        Task<int> Heard(DateOnly day) => site.Look("notodden", async db =>
        {
            await db.Set<Samspill.Programme.Indicators.Measurement>().Where(row => row.ReportedBy == "naeringssjef-notodden").ExecuteUpdateAsync(set => set.SetProperty(row => row.ReportedOn, day));
            var request = await db.Set<Ownership>().SingleAsync(row => row.Key == Key.From("eier-mal-4"));
            (request.AnsweredOn, request.LastHeard) = (day, day);
            return await db.SaveChangesAsync();
        });
        async Task<(string? State, int? Days)> Tile()
        {
            using var view = JsonDocument.Parse(await (await leader.Json("/notodden")).Content.ReadAsStringAsync());
            var told = view.RootElement.GetProperty("goals")[3].GetProperty("owner");
            return (told.GetProperty("state").GetString(), told.GetProperty("silentDays").ValueKind == JsonValueKind.Null ? null : told.GetProperty("silentDays").GetInt32());
        }

        Assert.Equal(("yes", null), await Tile());
        await Heard(new DateOnly(2018, 8, 2));
        Assert.Equal(("yes", null), await Tile());
        await Heard(new DateOnly(2018, 8, 1));
        Assert.Equal(("phantom", 62), await Tile());
        var overview = await (await leader.GetAsync("/notodden")).Text();
        var goal = await (await leader.GetAsync("/notodden/mal/nye-arrangement")).Text();
        using var week = JsonDocument.Parse(await (await leader.Json("/notodden/min-uke")).Content.ReadAsStringAsync());
        using var record = JsonDocument.Parse(await (await leader.Json("/notodden/mal/nye-arrangement")).Content.ReadAsStringAsync());
        Assert.Contains("Mål 4: status fra eier", overview);
        Assert.Contains("Eier bare i navnet", goal);
        Assert.Contains("Næringssjef, Notodden kommune eier målet, men har ikke latt høre fra seg på 62 dager.", goal);
        Assert.Contains("Spør en annen", goal);
        Assert.Contains(week.RootElement.GetProperty("silence").EnumerateArray(), item => item.GetProperty("title").GetString() == "Mål 4: status fra eier");
        Assert.False(record.RootElement.GetProperty("record").EnumerateArray().Single(line => line.GetProperty("id").GetString() == "L9").GetProperty("passed").GetBoolean());

        Assert.Null(await owner.Refused("/notodden/samtale/mal/nye-arrangement", new { says = "Jeg er her." }));
        Assert.Equal(("yes", null), await Tile());
    }

    /// <summary>The mails to the one who was asked, sent or waiting.</summary>
    private static Task<List<string>> Mails(TestSite site) => site.Look("notodden", db => db.Set<Samspill.Platform.Outbox.OutboxMessage>().Where(message => message.PartnershipId == db.Here && message.Kind == "Mail" && message.Body.Contains("naeringssjef@sauherad.example")).Select(message => message.Body).ToListAsync());

    private static Task<Ownership> Newest(TestSite site) => site.Look("notodden", async db =>
    {
        var goal = await db.Set<Goal>().Where(row => row.Key == Key.From("nasjonalt-nettverk")).Select(row => row.Id).SingleAsync();
        return (await db.Set<Ownership>().AsNoTracking().Where(row => row.GoalId == goal).ToListAsync()).MaxBy(row => row.Id.Value)!;
    });
}
