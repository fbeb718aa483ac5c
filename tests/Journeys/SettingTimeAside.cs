using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Capacity;

namespace Samspill.Journeys;

/// <summary>Time agreed, needed and used; what waits when there is too little; and those outside who are to hear from us.</summary>
public sealed class SettingTimeAside
{
    private const string Page = "/notodden/kapasitet";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_leader_sees_the_clash_and_says_what_waits_with_a_reason_that_stays(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var owner = await site.SignedIn("naeringssjef@notodden.example");
        const string Hers = Page + "/naeringssjef-notodden";

        Assert.Contains("Næringssjef, Notodden har lovet mer enn det er satt av tid til", await (await leader.GetAsync("/notodden/min-uke")).Text());
        Assert.Equal(HttpStatusCode.BadRequest, (await leader.Post(Page, Hers + "/vent", new() { ["_form"] = "vent-naeringssjef-notodden", ["goal"] = "nye-arrangement", ["until"] = "30.10.2018" })).StatusCode);
        Assert.Equal("platform.not-yours", await owner.Refused(Hers + "/vent", new { goal = "nye-arrangement", until = "2018-10-30", because = "Jeg vil." }));
        Assert.Equal("governance.time-not-hers", await leader.Refused(Hers + "/vent", new { goal = "kunnskapsdatabase", until = "2018-10-30", because = "Feil mål." }));
        Assert.Equal("governance.time-until-past", await leader.Refused(Hers + "/vent", new { goal = "nye-arrangement", until = "2018-10-01", because = "For sent." }));
        Assert.Equal(HttpStatusCode.SeeOther, (await leader.Post(Page, Hers + "/vent", new() { ["_form"] = "vent-naeringssjef-notodden", ["goal"] = "nye-arrangement", ["until"] = "30.10.2018", ["because"] = "Budsjettet går foran." })).StatusCode);
        Assert.Contains("4 Nye arrangement venter til 30. oktober 2018.", await (await leader.GetAsync(Page)).Text());
        // The one who owns the goal sees it with the reason, in her week and on the goal's page; nobody else is told of her time there.
        Assert.Contains("Fordi: Budsjettet går foran.", await (await owner.GetAsync("/notodden/min-uke")).Text());
        Assert.Contains("lar målet vente til 30. oktober 2018. Fordi: Budsjettet går foran.", await (await owner.GetAsync("/notodden/mal/nye-arrangement")).Text());
        using var member = await site.SignedIn("havnevert@notodden.example");
        Assert.DoesNotContain("lar målet vente", await (await member.GetAsync("/notodden/mal/nye-arrangement")).Text());
        Assert.Equal("governance.time-waits-already", await leader.Refused(Hers + "/vent", new { goal = "nye-arrangement", until = "2018-10-30", because = "Igjen." }));

        var kept = await site.Look("notodden", db => db.Set<Priority>().SingleAsync());
        Assert.Equal(("nye-arrangement", new DateOnly(2018, 10, 30), "Budsjettet går foran."), (kept.Waits, kept.Until, kept.Because));
        Assert.DoesNotContain("har lovet mer", await (await leader.GetAsync("/notodden/min-uke")).Text());
        Assert.Contains("Venter til 30. oktober 2018: Budsjettet går foran.", await (await owner.GetAsync(Page)).Text());
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.Look("notodden", async db =>
        {
            db.Remove(await db.Set<Priority>().SingleAsync());
            return await db.SaveChangesAsync();
        }));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Each_tells_and_sees_her_own_time_in_half_days_and_nobody_elses(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var owner = await site.SignedIn("naeringssjef@notodden.example");
        using var other = await site.SignedIn("kommunalsjef@seljord.example");
        using var outsider = await site.SignedIn("folkevalgt@notodden.example");
        const string Hers = Page + "/naeringssjef-notodden";

        Assert.Equal(HttpStatusCode.NotFound, (await outsider.GetAsync(Page)).StatusCode);
        Assert.Equal("platform.absent", await other.Refused(Hers + "/meld", new { goal = "nye-arrangement", used = 1 }));
        Assert.Equal("governance.time-only-own", await leader.Refused(Hers + "/meld", new { goal = "nye-arrangement", used = 1 }));
        Assert.Equal("used", await owner.Flawed(Hers + "/meld", new { goal = "nye-arrangement", used = 15 }));
        Assert.Equal("needed", await owner.Flawed(Hers + "/meld", new { goal = "nye-arrangement", needed = 1.2 }));
        Assert.Null(await owner.Refused(Hers + "/meld", new { goal = "nye-arrangement", used = 3, needed = 1.5 }));
        Assert.Null(await owner.Refused(Hers + "/meld", new { goal = "nye-arrangement", used = 4 }));
        var week = await site.Look("notodden", db => db.Set<TimeUsed>().SingleAsync(row => row.Week == new DateOnly(2018, 9, 24)));
        Assert.Equal(4, week.HalfDays);

        var seen = await (await leader.GetAsync(Page)).Text();
        Assert.Contains("Avtalt, halve dager i uken", seen);
        Assert.Contains("en halv dag annenhver uke", seen);
        Assert.DoesNotContain("0,5 halve dager", seen);
        Assert.Contains("ja, på et vilkår", seen);
        var mine = await People(other);
        Assert.Equal(["kommunalsjef-seljord"], mine.Select(person => person.GetProperty("key").GetString()));
        var all = await People(leader);
        Assert.True(all.Count >= 5);
        var load = all.Single(person => person.GetProperty("key").GetString() == "naeringssjef-notodden");
        Assert.Equal((.5m, 1.5m, 1m), (load.GetProperty("setAside").GetDecimal(), load.GetProperty("needed").GetDecimal(), load.GetProperty("missing").GetDecimal()));
        Assert.Equal(6, load.GetProperty("lines")[0].GetProperty("used").GetInt32());
        Assert.Equal("platform.not-yours", await owner.Refused(Hers + "/sett-av", new { halfDays = 2 }));
        Assert.Null(await leader.Refused(Hers + "/sett-av", new { halfDays = 2, because = "Formannskapet 1. oktober" }));
        Assert.Equal("governance.time-set-that-day", await leader.Refused(Hers + "/sett-av", new { halfDays = 3 }));
        Assert.Equal(0m, (await People(leader)).Single(person => person.GetProperty("key").GetString() == "naeringssjef-notodden").GetProperty("missing").GetDecimal());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Those_outside_are_owed_a_word_when_their_rhythm_is_over_until_it_is_registered(string database)
    {
        await using var site = await TestSite.Start(database);
        using var host = await site.SignedIn("havnevert@notodden.example");
        const string Week = "/notodden/min-uke";
        Assert.Contains("Ta kontakt med Båtforeningene i østre løp", await (await host.GetAsync(Week)).Text());
        Assert.Equal("on", await host.Flawed("/notodden/kontakter/batforeningene/kontakt", new { on = "2018-10-03", note = "Ringte." }));
        Assert.Null(await host.Refused("/notodden/kontakter/batforeningene/kontakt", new { on = "2018-10-01", note = "Ringte. De vil ha strøm på brygga." }));
        Assert.DoesNotContain("Ta kontakt med", await (await host.GetAsync(Week)).Text());
        Assert.Contains("De vil ha strøm på brygga.", await (await host.GetAsync("/notodden/kontakter")).Text());
        Assert.Null(await host.Refused("/notodden/kontakter", new { name = "Bluesfestivalen", weeksBetween = 12, responsible = "havnevert" }));
        Assert.Equal("governance.contact-taken", await host.Refused("/notodden/kontakter", new { name = "Bluesfestivalen" }));
        using var municipality = JsonDocument.Parse(await (await host.Json("/notodden/kommuner/seljord")).Content.ReadAsStringAsync());
        Assert.DoesNotContain("Skriv ferdig mandatet", municipality.RootElement.GetProperty("decisions").ToString() + municipality.RootElement.GetProperty("overdue"));
        Assert.Contains("Næringsplanverksted", municipality.RootElement.GetProperty("gets").ToString());
        Assert.Contains("Eier mål 2", municipality.RootElement.GetProperty("gives").ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await host.GetAsync("/notodden/kommuner/telemarksforsking")).StatusCode);
    }

    private static async Task<List<JsonElement>> People(HttpClient browser)
    {
        using var page = JsonDocument.Parse(await (await browser.Json(Page)).Content.ReadAsStringAsync());
        return [.. page.RootElement.GetProperty("people").EnumerateArray().Select(person => person.Clone())];
    }
}
