using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

public sealed class SeeingTheProgramme
{
    [Fact]
    public async Task A_report_to_be_written_is_a_thing_to_do_and_no_minute()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        Assert.Contains("Én av dem tar lengre tid.", await (await leader.GetAsync("/notodden/min-uke")).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_project_leader_sees_seven_goals_and_that_three_have_no_result(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var page = await (await leader.GetAsync("/notodden")).Text();
        using var record = JsonDocument.Parse(await (await leader.Json("/notodden")).Content.ReadAsStringAsync());

        Assert.Contains("Tre av sju mål har ikke noe resultat å vise til. Ett er lagt om uten registrert vedtak. Sluttrapporten kan ikke fryses ennå.", page);
        Assert.Contains("Søknaden sier seks, registeret har sju.", page);
        Assert.Contains("for 2 av 7 mål", page);
        Assert.Contains("118 dager siden", page);
        Assert.Contains("Tre stille perioder på over 70 dager: 12, 12 og 11 uker.", page);
        Assert.Equal(["umalt", "bak", "lagtom", "bak", "stopp", "bak", "umalt"], record.RootElement.GetProperty("goals").EnumerateArray().Select(goal => goal.GetProperty("shape").GetString()));
        Assert.Equal(2, record.RootElement.GetProperty("steering").GetProperty("goalsWithHours").GetInt32());
        Assert.Equal([90, 90, 83], record.RootElement.GetProperty("rhythm").GetProperty("quiet").EnumerateArray().Select(quiet => quiet.GetProperty("days").GetInt32()));
        Assert.Contains("uke 40, 2018", page);
        Assert.Equal(7, record.RootElement.GetProperty("goals").GetArrayLength());
        Assert.Equal(214, record.RootElement.GetProperty("silent")[0].GetProperty("days").GetInt32());
    }

    /// <summary>An active goal's tile says the gravest that any of its curves says, and why; a goal not yet concrete gets no verdict.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_tile_of_an_active_goal_says_what_its_worst_curve_says(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        async Task<(string? Shape, string? State, string? Says, bool IsDemo)> Tile()
        {
            using var record = JsonDocument.Parse(await (await leader.Json("/notodden")).Content.ReadAsStringAsync());
            var goal = record.RootElement.GetProperty("goals")[5];
            return (goal.GetProperty("shape").GetString(), goal.GetProperty("state").GetString(), goal.GetProperty("says").GetString(), goal.GetProperty("saysIsDemo").GetBoolean());
        }

        Assert.NotEqual("Utenfor målbanen", (await Tile()).State);
        await site.Look("notodden", async db =>
        {
            (await db.Set<Goal>().SingleAsync(goal => goal.Number == 6)).Status = GoalStatus.Active;
            return await db.SaveChangesAsync();
        });
        Assert.Equal("Ikke koblet", (await Tile()).State);

        await Measure(site, 2, 10m);
        Assert.Equal(("stopp", "Utenfor målbanen", false), await Tile() is var (shape, state, says, isDemo) ? (shape, state, isDemo) : default);
        Assert.StartsWith("Prøve: ", says);
        Assert.Contains("av tiden er gått", says);
        await Measure(site, 3, 58m);
        Assert.Equal("Henger etter", (await Tile()).State);
        Assert.Contains("Henger etter", await (await leader.GetAsync("/notodden")).Text());
        Assert.Contains("/notodden/mangler", await (await leader.GetAsync("/notodden")).Text());
    }

    /// <summary>A number on the trial indicator of goal 6: from 0 at the new year to 100 at its end.</summary>
    private static Task<int> Measure(TestSite site, int day, decimal value) => site.Look("notodden", async db =>
    {
        var indicator = await db.Set<Indicator>().SingleOrDefaultAsync(row => row.Title == "Prøve");
        if (indicator is null)
        {
            indicator = db.Add(new Indicator { Key = Key.From("prove"), Title = "Prøve", Unit = "ting", Level = ResultLevel.Outcome, Baseline = 0, BaselineDate = new(2018, 1, 1) }).Entity;
            db.Add(new IndicatorGoal { IndicatorId = indicator.Id, GoalId = (await db.Set<Goal>().SingleAsync(goal => goal.Number == 6)).Id });
            db.Add(new Target { IndicatorId = indicator.Id, Due = new(2018, 12, 31), Value = 100 });
        }

        var made = new Measurement { Key = Key.From("prove-" + day), IndicatorId = indicator.Id, Period = new(2018, 9, 25 + day), Value = value, ReportedBy = "x", ReportedOn = new(2018, 10, 1) };
        made.Submit();
        made.Approve("y", new(2018, 10, 1));
        db.Add(made);
        return await db.SaveChangesAsync();
    });

    [Fact]
    public async Task The_reader_chooses_her_language_and_the_data_stay_the_same()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var nynorsk = await (await leader.GetAsync("/notodden?sprak=nn")).Text();
        var english = await (await leader.GetAsync("/notodden?sprak=en")).Text();

        Assert.Contains("Tre av sju mål har ikkje noko resultat å vise til. Eitt er lagt om utan registrert vedtak.", nynorsk);
        Assert.Contains("lang=\"nn\"", nynorsk);
        Assert.Contains("Three of seven goals have no result to show. One was changed without a registered decision.", english);
        Assert.Contains("Kunnskapsdatabase", english);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Not_a_byte_of_a_neighbour_is_seen_and_absent_looks_like_forbidden(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        foreach (var address in new[] { "/notodden", "/notodden/mal/kunnskapsdatabase", "/notodden/tiltak" })
        {
            var answer = await leader.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain("Havbris", await answer.Text(), StringComparison.OrdinalIgnoreCase);
        }

        var forbidden = await leader.GetAsync("/havbris/mal/kunnskapsdatabase");
        var absent = await leader.GetAsync("/finnes-ikke/mal/kunnskapsdatabase");
        Assert.Equal(HttpStatusCode.NotFound, forbidden.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
        Assert.Equal(Without(await absent.Text(), "finnes-ikke"), Without(await forbidden.Text(), "havbris"));
    }

    [Fact]
    public async Task The_public_is_sent_to_sign_in_whether_the_page_exists_or_not()
    {
        await using var site = await TestSite.Start("sqlite");
        using var anybody = site.Browser();

        foreach (var address in new[] { "/notodden", "/finnes-ikke", "/notodden/mal/kunnskapsdatabase" })
        {
            var answer = await anybody.GetAsync(address);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.StartsWith("/logg-inn?tilbake=", answer.Headers.Location!.ToString());
        }
    }

    /// <summary>A page without its one-time token and the word of the address.</summary>
    private static string Without(string html, string word) =>
        System.Text.RegularExpressions.Regex.Replace(html, "value=\"[^\"]{60,}\"", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Replace(word, "", StringComparison.Ordinal);
}
