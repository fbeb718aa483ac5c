using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Tight;

namespace Samspill.Journeys;

/// <summary>Tight follow-up: week by week, to a day, with a reason; and off by itself.</summary>
public sealed class FollowingTightly
{
    private const string Goal = "/notodden/mal/nye-arrangement";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_leader_switches_it_on_the_owner_writes_the_week_and_it_ends_by_itself(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var owner = await site.SignedIn("naeringssjef@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        Assert.Contains("Ingen mål er i tett oppfølging.", await (await leader.GetAsync("/notodden/tett")).Text());
        Assert.Equal("programme.tight-not-on", await owner.Refused(Goal + "/uke", new { came = "To søknader.", next = "Ringe laget." }));
        Assert.Equal("platform.not-yours", await owner.Refused(Goal + "/tett", new { reason = "Står stille", until = "2018-11-30" }));
        Assert.Equal("flaws", await leader.Refused(Goal + "/tett", new { until = "2018-11-30" }));
        Assert.Equal("flaws", await leader.Refused(Goal + "/tett", new { reason = "Står stille", until = "2019-11-30" }));
        Assert.Null(await leader.Refused(Goal + "/tett", new { reason = "Står stille", until = "2018-11-30" }));
        Assert.Equal("programme.tight-already-on", await leader.Refused(Goal + "/tett", new { reason = "Står stille", until = "2018-11-30" }));

        Assert.Contains("Tett oppfølging", await (await leader.GetAsync("/notodden")).Text());
        Assert.Contains("I tett oppfølging til 30. november 2018.", await (await leader.GetAsync(Goal)).Text());
        Assert.Contains("Ukens linje og tall: mål 4", await (await owner.GetAsync("/notodden/min-uke")).Text());
        Assert.Equal("platform.not-yours", await auditor.Refused(Goal + "/uke", new { came = "x", next = "y" }));
        Assert.Equal("flaws", await owner.Refused(Goal + "/uke", new { came = "To søknader." }));
        Assert.Null(await owner.Refused(Goal + "/uke", new { came = "To søknader.", inTheWay = "Ingen har tid på fredager.", next = "Ringe laget." }));
        Assert.Null(await owner.Refused(Goal + "/uke", new { came = "Tre søknader.", inTheWay = "Ingen har tid på fredager.", next = "Ringe laget." }));
        Assert.DoesNotContain("Ukens linje og tall: mål 4", await (await owner.GetAsync("/notodden/min-uke")).Text());
        var line = await site.Look("notodden", db => db.Set<WeekLine>().AsNoTracking().SingleAsync());
        Assert.Equal(("Tre søknader.", "Ringe laget.", new DateOnly(2018, 10, 1), "naeringssjef-notodden"), (line.Came, line.Next, line.Monday, line.By));
        Assert.Equal(new DateOnly(2018, 10, 2), await Heard(site));
        // A week that passed without a line is told on the page and among what is silent around the leader, and not to the owner.
        Assert.DoesNotContain("ble ikke skrevet", await (await leader.GetAsync("/notodden/min-uke")).Text());
        await site.Look("notodden", db => db.Set<TightFollowUp>().ExecuteUpdateAsync(set => set.SetProperty(row => row.From, new DateOnly(2018, 9, 19))));
        await site.Look("notodden", async db =>
        {
            db.Add(new WeekLine { GoalId = line.GoalId, Monday = new DateOnly(2018, 9, 17), Came = "En søknad.", Next = "Ringe." });
            return await db.SaveChangesAsync();
        });
        Assert.Contains("Ingenting ble skrevet for uke 39", await (await leader.GetAsync("/notodden/tett")).Text());
        Assert.Contains("Mål 4: linjen for uke 39", await (await leader.GetAsync("/notodden/min-uke")).Text());
        Assert.DoesNotContain("ble ikke skrevet", await (await owner.GetAsync("/notodden/min-uke")).Text());
        var page = await (await leader.GetAsync("/notodden/tett")).Text();
        Assert.All(["Står stille", "Tre søknader.", "Ingen har tid på fredager.", "Ringe laget."], said => Assert.Contains(said, page));

        Assert.Equal("flaws", await leader.Refused(Goal + "/tett/av", new { }));
        Assert.Null(await leader.Refused(Goal + "/tett/av", new { because = "I rute igjen." }));
        Assert.Equal("programme.tight-not-on", await leader.Refused(Goal + "/tett/av", new { because = "I rute igjen." }));
        Assert.Contains("Slått av 2. oktober 2018: «I rute igjen.»", await (await leader.GetAsync(Goal)).Text());
    }

    /// <summary>What began eight days ago is silent after seven days without a word; what ended yesterday is as if it had never been, but for the history.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task In_it_an_owner_is_silent_after_seven_days_and_past_its_last_day_it_is_off(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        async Task<string?> State()
        {
            using var view = JsonDocument.Parse(await (await leader.Json("/notodden")).Content.ReadAsStringAsync());
            return view.RootElement.GetProperty("goals")[3].GetProperty("owner").GetProperty("state").GetString();
        }

        await site.Look("notodden", async db =>
        {
            await db.Set<Samspill.Programme.Indicators.Measurement>().Where(row => row.ReportedBy == "naeringssjef-notodden").ExecuteUpdateAsync(set => set.SetProperty(row => row.ReportedOn, new DateOnly(2018, 9, 20)));
            var request = await db.Set<Ownership>().SingleAsync(row => row.Key == Key.From("eier-mal-4"));
            (request.AnsweredOn, request.LastHeard) = (new DateOnly(2018, 9, 20), new DateOnly(2018, 9, 20));
            return await db.SaveChangesAsync();
        });
        Assert.Equal("yes", await State());
        await Followed(site, new DateOnly(2018, 9, 25), new DateOnly(2018, 11, 30));
        Assert.Equal("yes", await State());
        await Followed(site, new DateOnly(2018, 9, 24), new DateOnly(2018, 11, 30));
        Assert.Equal("phantom", await State());
        await Followed(site, new DateOnly(2018, 9, 24), new DateOnly(2018, 10, 2));
        Assert.Contains("nye-arrangement", await (await leader.GetAsync("/notodden/tett")).Text());
        await Followed(site, new DateOnly(2018, 9, 24), new DateOnly(2018, 10, 1));
        Assert.Equal("yes", await State());
        Assert.Contains("Ingen mål er i tett oppfølging.", await (await leader.GetAsync("/notodden/tett")).Text());
        Assert.Contains("24. september 2018 til 1. oktober 2018: «Prøve»", await (await leader.GetAsync(Goal)).Text());
    }

    private static Task<int> Followed(TestSite site, DateOnly from, DateOnly until) => site.Look("notodden", async db =>
    {
        db.RemoveRange(await db.Set<TightFollowUp>().ToListAsync());
        var goal = await db.Set<Goal>().Where(row => row.Key == Key.From("nye-arrangement")).Select(row => row.Id).SingleAsync();
        db.Add(new TightFollowUp { GoalId = goal, Reason = "Prøve", From = from, Until = until });
        return await db.SaveChangesAsync();
    });

    private static Task<DateOnly?> Heard(TestSite site) => site.Look("notodden", db => db.Set<Ownership>().Where(row => row.Key == Key.From("eier-mal-4")).Select(row => row.LastHeard).SingleAsync());
}
