using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Programmes;

namespace Samspill.Journeys;

/// <summary>The first day of an empty programme, until the first measurement is in.</summary>
public sealed class BeginningAProgramme
{
    private const string Letter = "Vi skal nå seks prosjektmål:\r\n1. Kunnskapsbase: Bygge opp en felles kunnskapsbase.\r\n2. Havna: Flere båter skal legge til.\r\n3. Bussen: Bussen skal gå oftere.\r\n\r\nTilskuddet gis for to år.";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_pasted_letter_becomes_goals_and_the_next_step_is_told_until_the_first_measurement(string database)
    {
        await using var site = await TestSite.Start(database);
        await MakeEmpty(site);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("naeringssjef@notodden.example");

        Assert.Equal("/start", await NextStep(leader));
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync("/tom/start")).StatusCode);
        Assert.Equal("text", await leader.Flawed("/tom/start/del", new { text = "  " }));
        var (_, parted) = await leader.Tell("/tom/start/del", new { text = Letter });
        Assert.Equal((6, 3), (parted.GetProperty("statedCount").GetInt32(), parted.GetProperty("goals").GetArrayLength()));
        Assert.All(parted.GetProperty("goals").EnumerateArray(), goal => Assert.NotEqual(0, goal.GetProperty("check").GetProperty("findings").GetArrayLength()));
        var shown = await (await leader.Post("/tom/start", "/tom/start/del", new() { ["_form"] = "lim", ["text"] = Letter })).Text();
        Assert.Contains("Teksten sier 6 mål, vi fant 3.", shown);
        Assert.Equal(["Vi skal nå seks prosjektmål:", "Tilskuddet gis for to år."], parted.GetProperty("left").EnumerateArray().Select(left => left.GetProperty("says").GetString()));
        Assert.Contains("2 linjer er ikke tatt med", shown);
        Assert.True(shown.IndexOf(">Lagre målene</button>", StringComparison.Ordinal) < shown.IndexOf("formaction=", StringComparison.Ordinal), "Enter in a field would take in a line instead of saving");
        var taken = await (await leader.Post("/tom/start", "/tom/start/ta-med", new()
        {
            ["_form"] = "start", ["text"] = Letter, ["keep.1"] = "on", ["title.1"] = "Endret navn", ["sentence.1"] = "Bygge opp en base.", ["title.2"] = "Havna", ["sentence.2"] = "Flere båter.",
            ["left.1"] = "Før målene", ["after.1"] = "0", ["left.2"] = "Bussen: den skal gå oftere", ["after.2"] = "1", ["left.3"] = "Etter", ["after.3"] = "2", ["take"] = "2",
        })).Text();
        Assert.Contains("name=\"title.1\" type=\"text\" value=\"Endret navn\"", taken);
        Assert.Contains("name=\"title.2\" type=\"text\" value=\"Bussen\"", taken);
        Assert.Contains("name=\"title.3\" type=\"text\" value=\"Havna\"", taken);
        Assert.Contains("name=\"after.2\" value=\"3\"", taken);
        Assert.Equal("take", await leader.Flawed("/tom/start/ta-med", new { text = Letter, take = 9 }));
        Assert.Equal(0, await site.Look("tom", db => db.Set<Goal>().CountAsync()));

        var saved = await leader.Post("/tom/start", "/tom/start", new()
        {
            ["_form"] = "start", ["text"] = Letter, ["statedCount"] = "2", ["keep.1"] = "on", ["title.1"] = "Kunnskapsbase", ["sentence.1"] = "Bygge opp en felles kunnskapsbase.",
            ["title.2"] = "Havna", ["sentence.2"] = "Flere båter skal legge til.", ["keep.3"] = "on", ["title.3"] = "Buss", ["sentence.3"] = "Bussen skal gå hver time innen 2019.",
        });
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        var first = await (await leader.GetAsync("/tom")).Text();
        Assert.Contains("Ingen er spurt om å eie et mål ennå.", first);
        Assert.Contains("Ingen tiltak og ingen antatte effekter er skrevet ennå.", first);
        Assert.DoesNotContain("Alle eiere har latt høre fra seg", first);
        Assert.DoesNotContain("avslutt-skjema", first);
        Assert.DoesNotContain("id=\"rytme\"", first);
        Assert.Equal(["1 Kunnskapsbase Granted", "2 Buss Granted"], await site.Look("tom", async db => (await db.Set<Goal>().OrderBy(goal => goal.Number).ToListAsync()).ConvertAll(goal => $"{goal.Number} {goal.Title} {goal.Status}")));
        Assert.Equal(["1 Bussen skal gå hver time innen 2019. True", "1 Bygge opp en felles kunnskapsbase. True"], await site.Look("tom", async db => (await db.Set<GoalVersion>().OrderBy(version => version.Sentence).ToListAsync()).ConvertAll(version => $"{version.Number} {version.Sentence} {version.IsGranted}")));
        Assert.Equal((2, true), await site.Look("tom", async db => (await db.Set<ProgrammeRecord>().SingleAsync()) is var made ? (made.StatedGoalCount!.Value, made.GrantedText!.Contains("Havna", StringComparison.Ordinal)) : default));

        await FollowTheSteps(site, leader);
    }

    private static async Task FollowTheSteps(TestSite site, HttpClient leader)
    {
        Assert.Equal("/mal/kunnskapsbase/spor", await NextStep(leader));
        Assert.Null(await leader.Refused("/tom/mal/kunnskapsbase/spor", new { person = "leder", role = "Næringssjef", organisation = "kommunen", hoursPerWeek = 2, answerBy = "2018-10-16" }));
        Assert.Equal("/eierskap/eier-kunnskapsbase", await NextStep(leader));
        Assert.Null(await leader.Refused("/tom/eierskap/eier-kunnskapsbase", new { answer = "Yes" }));
        Assert.StartsWith("/mal/kunnskapsbase/", await NextStep(leader));
        var indicator = await site.Look("tom", async db =>
        {
            var goal = await db.Set<Goal>().SingleAsync(row => row.Number == 1);
            var made = new Indicator { Key = Key.From("kort"), Title = "Kort", Unit = "kort", Method = "teller", Source = "basen", Cadence = Cadence.Monthly };
            db.Add(made);
            db.Add(new IndicatorGoal { IndicatorId = made.Id, GoalId = goal.Id });
            await db.SaveChangesAsync();
            return made.Id;
        });
        Assert.Equal("/indikator/kort/endre", await NextStep(leader));
        await site.Look("tom", async db =>
        {
            (await db.Set<Indicator>().SingleAsync()).Baseline = 0;
            return await db.SaveChangesAsync();
        });
        Assert.StartsWith("/indikator/kort#", await NextStep(leader));
        await site.Look("tom", async db =>
        {
            db.Add(new Target { IndicatorId = indicator, Due = new DateOnly(2019, 12, 31), Value = 40 });
            return await db.SaveChangesAsync();
        });
        Assert.Equal("/mal/kunnskapsbase#krav", await NextStep(leader));
        Assert.Null(await leader.Refused("/tom/mal/kunnskapsbase/start", new { }));
        Assert.Equal("/indikator/kort", await NextStep(leader));
        Assert.Null(await leader.Refused("/tom/indikator/kort", new { value = 3, period = "2018-10-01", evidence = "https://kort.example" }));
        Assert.Null(await NextStep(leader));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_programme_says_what_it_promised_and_two_who_save_at_once_lose_nothing(string database)
    {
        await using var site = await TestSite.Start(database);
        await MakeEmpty(site);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        Assert.Equal("effectHorizon ends grantAmount statedGoalCount title", await leader.Flawed("/tom/program", new { starts = "2018-01-01", ends = "2017-01-01", effectHorizon = 3, grantAmount = -1, statedGoalCount = 0, version = 0 }));
        Assert.Equal("programme.phase-without-programme", await leader.Refused("/tom/program/faser", new { title = "Fase I" }));
        Assert.Null(await leader.Refused("/tom/program", new { title = "Havneprogrammet", starts = "2018-01-01", ends = "2019-12-31", effectHorizon = 2023, funder = "Fylket", grantAmount = 1500000.5, statedGoalCount = 6, membersStated = true, version = 0 }));
        Assert.Null(await leader.Refused("/tom/program/faser", new { title = "Fase I", finding = "Kapasiteten er flaskehalsen." }));
        var (status, both) = await leader.Tell("/tom/program", new { title = "Et annet navn", version = 0 });

        Assert.Equal((409, "Havneprogrammet", "Et annet navn"), (status, both.GetProperty("saved").GetProperty("fields").GetProperty("title").GetString(), both.GetProperty("sent").GetProperty("fields").GetProperty("title").GetString()));
        Assert.Equal(["Fase I", "Havneprogrammet 2023 1500000,5 6 True"], await site.Look("tom", async db => (await db.Set<ProgrammeRecord>().OrderBy(row => row.Title).ToListAsync()).ConvertAll(row =>
            row.PhaseOf is null ? string.Create(Language.Nb.Culture(), $"{row.Title} {row.EffectHorizon} {row.GrantAmount:0.##} {row.StatedGoalCount} {row.MembersStated}") : row.Title)));
        Assert.Contains("Registeret har 0.", await (await leader.GetAsync("/tom/program")).Text());
    }

    private static async Task<string?> NextStep(HttpClient browser)
    {
        using var view = JsonDocument.Parse(await (await browser.Json("/tom")).Content.ReadAsStringAsync());
        return view.RootElement.GetProperty("firstStep") is { ValueKind: JsonValueKind.Object } step ? step.GetProperty("address").GetString() : null;
    }

    /// <summary>A partnership with a leader and an organisation, and nothing else.</summary>
    private static async Task MakeEmpty(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var account = await db.Set<Account>().SingleAsync(row => row.Email == "prosjektleder@notodden.example");
        var partnership = new Partnership { Slug = Key.From("tom"), Name = "Tomregionen" };
        db.Add(partnership);
        await db.SaveChangesAsync();
        db.Scene.Enter(partnership.Id);
        db.Add(new Organisation { Key = Key.From("kommunen"), Name = "Kommunen" });
        db.Add(new Person { Key = Key.From("leder"), Name = "Leder", AccountId = account.Id, Roles = Role.ProjectLeader });
        await db.SaveChangesAsync();
    }
}
