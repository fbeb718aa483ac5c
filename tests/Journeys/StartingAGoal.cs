using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

public sealed class StartingAGoal
{
    private const string Vague = "/notodden/mal/kunnskapsdatabase";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_refusal_lists_what_the_page_lists_and_a_decision_starts_it_and_is_flagged(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var owner = await site.SignedIn("naeringssjef@notodden.example");

        var (status, refusal) = await leader.Tell(Vague + "/start", new { });
        var listed = await Missing(leader, Vague);
        var inPage = await (await leader.Post(Vague, Vague + "/start", new() { ["_form"] = "start" })).Text();

        Assert.Equal((422, "programme.goal-not-concrete"), (status, refusal.GetProperty("type").GetString()));
        Assert.Equal(listed.Select(row => row.What), refusal.GetProperty("missing").EnumerateArray().Select(row => row.GetProperty("what").GetString()));
        Assert.All(refusal.GetProperty("missing").EnumerateArray(), row => Assert.StartsWith("/", row.GetProperty("address").GetString()));
        Assert.Contains("owner", listed.Select(row => row.Code));
        Assert.Contains("target", listed.Select(row => row.Code));
        Assert.Contains("Målet er ikke konkret nok til å starte. Dette mangler:", inPage);
        Assert.Equal("platform.not-yours", await owner.Refused(Vague + "/start", new { body = "Styringsgruppen", decidedOn = "2018-09-18", caseNumber = "7/18" }));
        Assert.Equal((GoalStatus.Granted, null), await Stored(site, "kunnskapsdatabase"));

        Assert.Equal("decidedOn", await leader.Flawed(Vague + "/start", new { body = "Styringsgruppen", caseNumber = "7/18" }));
        Assert.Equal("decidedOn", await leader.Flawed(Vague + "/start", new { body = "Styringsgruppen", decidedOn = "2018-10-18", caseNumber = "7/18" }));
        Assert.Null(await leader.Refused(Vague + "/start", new { body = "Styringsgruppen", decidedOn = "2018-09-18", caseNumber = "7/18" }));
        Assert.Equal((GoalStatus.Active, "Styringsgruppen 18. september 2018, sak 7/18"), await Stored(site, "kunnskapsdatabase"));
        var flagged = await (await leader.GetAsync(Vague)).Text();
        Assert.Contains("Startet uten å være konkret, etter vedtak: Styringsgruppen 18. september 2018, sak 7/18", flagged);
        Assert.Contains("I gang, ikke konkret", flagged);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_goal_with_everything_in_place_starts_and_ends_only_when_its_work_and_effect_are_settled(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Goal = "/notodden/mal/kompetanseverktoy";
        await site.Look("notodden", async db =>
        {
            var goal = await db.Set<Goal>().SingleAsync(row => row.Key == Key.From("kompetanseverktoy"));
            var indicator = new Indicator { Key = Key.From("hel"), Title = "Planer i bruk", Unit = "planer", Baseline = 0, Method = "teller vedtak", Source = "sakssystemet", Cadence = Cadence.Yearly };
            db.RemoveRange(db.Set<IndicatorGoal>().Where(link => link.GoalId == goal.Id));
            db.Add(indicator);
            db.Add(new IndicatorGoal { IndicatorId = indicator.Id, GoalId = goal.Id });
            await db.SaveChangesAsync();
            db.Add(new Target { IndicatorId = indicator.Id, Due = new DateOnly(2019, 12, 31), Value = 4 });
            db.Add(new InitiativeGoal { GoalId = goal.Id, InitiativeId = db.Add(new Initiative { Key = Key.From("lost"), Title = "Løst arbeid" }).Entity.Id });
            return await db.SaveChangesAsync();
        });

        Assert.Empty(await Missing(leader, Goal));
        var ready = await (await leader.GetAsync(Goal)).Text();
        Assert.Matches("Setningssjekken har fortsatt \\d+ funn", ready);
        Assert.Contains("«Planer i bruk» måler innsats, ikke virkning", ready);
        Assert.Null(await leader.Refused(Goal + "/start", new { }));
        Assert.Equal((GoalStatus.Active, null), await Stored(site, "kompetanseverktoy"));
        Assert.Equal("programme.goal-already-started", await leader.Refused(Goal + "/start", new { }));

        Assert.Equal("because", await leader.Flawed(Goal + "/avslutt", new { }));
        var (_, open) = await leader.Tell(Goal + "/avslutt", new { because = "Verktøyet er i bruk." });
        Assert.Equal("programme.goal-not-closable", open.GetProperty("type").GetString());
        Assert.Contains(open.GetProperty("missing").EnumerateArray(), row => row.GetProperty("what").GetString()!.Contains("Løst arbeid", StringComparison.Ordinal));
        await site.Look("notodden", async db =>
        {
            foreach (var initiative in await db.Set<Initiative>().ToListAsync())
            {
                initiative.EndsHereBecause ??= "Gjort.";
            }

            foreach (var effect in await db.Set<Samspill.Programme.Challenges.EffectAssumption>().ToListAsync())
            {
                (effect.Goals, effect.CheckOn) = ("kompetanseverktoy", new DateOnly(2023, 6, 1));
            }

            return await db.SaveChangesAsync();
        });
        Assert.Null(await leader.Refused(Goal + "/avslutt", new { because = "Verktøyet er i bruk." }));
        Assert.Equal((GoalStatus.Closed, null), await Stored(site, "kompetanseverktoy"));
        Assert.Contains("Avsluttet 2. oktober 2018. Verktøyet er i bruk.", await (await leader.GetAsync(Goal)).Text());
    }

    private static async Task<List<(string Code, string What)>> Missing(HttpClient browser, string goal)
    {
        using var view = JsonDocument.Parse(await (await browser.Json(goal)).Content.ReadAsStringAsync());
        return [.. view.RootElement.GetProperty("missing").EnumerateArray().Select(row => (row.GetProperty("code").GetString()!, row.GetProperty("what").GetString()!))];
    }

    private static Task<(GoalStatus, string?)> Stored(TestSite site, string goal) => site.Look("notodden", async db =>
    {
        var row = await db.Set<Goal>().AsNoTracking().SingleAsync(row => row.Key == Key.From(goal));
        return (row.Status, row.OverrideDecision);
    });
}
