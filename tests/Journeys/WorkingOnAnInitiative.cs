using System.Net;
using Microsoft.EntityFrameworkCore;
using Samspill.Programme.Challenges;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

public sealed class WorkingOnAnInitiative
{
    private const string Page = "/notodden/tiltak/renseteknologi";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Its_milestones_pilots_money_and_end_are_written_where_they_stand(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        Assert.Equal(HttpStatusCode.SeeOther, (await member.Post(Page, Page + "/milepael", new() { ["_form"] = "milepael", ["title"] = "Anlegget åpnes", ["due"] = "1.9.2018" })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.Post(Page, Page + "/milepael", new() { ["_form"] = "milepael", ["title"] = "Anlegget åpnes", ["due"] = "2.9.2018" })).StatusCode);
        var id = await site.Look("notodden", db => db.Set<Milestone>().Where(row => row.Title == "Anlegget åpnes").Select(row => row.Id).SingleAsync());
        var silent = await member.Post(Page, $"{Page}/milepael/{id.Value}/flytt", new() { ["_form"] = "flytt-" + id.Value, ["due"] = "1.11.2018", ["because"] = "" });
        Assert.Contains("Skriv hvorfor datoen flyttes.", await silent.Text());
        Assert.Equal(HttpStatusCode.SeeOther, (await member.Post(Page, $"{Page}/milepael/{id.Value}/flytt", new() { ["due"] = "1.11.2018", ["because"] = "Frost" })).StatusCode);
        var moved = await site.Look("notodden", db => db.Set<Milestone>().SingleAsync(row => row.Id == id));
        Assert.Equal((new DateOnly(2018, 11, 1), new DateOnly(2018, 9, 1), "Frost", null), (moved.Due!.Value, moved.FirstDue!.Value, moved.MovedBecause, moved.Reached));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await member.Post(Page, Page + "/pilot", new() { ["pilot"] = "seljord-renseanlegg", ["stage"] = "Bygget", ["on"] = "1.9.2018", ["evidence"] = "Befaring" })).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await member.Post(Page, Page + "/pilot", new() { ["pilot"] = "seljord-renseanlegg", ["stage"] = "Vedtatt", ["on"] = "1.9.2018", ["evidence"] = "Kommunestyret, sak 41" })).StatusCode);
        Assert.Equal(1, await site.Look("notodden", db => db.Set<PilotStep>().CountAsync(step => step.Stage == PilotStage.Vedtatt && step.Evidence == "Kommunestyret, sak 41")));

        Assert.Equal(HttpStatusCode.SeeOther, (await member.Post(Page, Page + "/budsjett", new() { ["source"] = "Fylkeskommunen", ["year"] = "2018", ["planned"] = "80 000,50", ["spent"] = "" })).StatusCode);
        var line = await site.Look("notodden", db => db.Set<BudgetLine>().SingleAsync(row => row.Source == "Fylkeskommunen"));
        Assert.Equal((80000.5m, null, 2018), (line.Planned!.Value, line.Spent, line.Year!.Value));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task It_is_closed_or_carried_on_only_when_it_is_said_what_becomes_of_it(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var refused = await leader.Post(Page, Page + "/avslutt", new() { ["_form"] = "avslutt", ["on"] = "1.10.2018" });
        var nobody = await leader.PostJson(Page + "/fase", new { phase = "viderefort" });
        var unknown = await leader.PostJson(Page + "/videre", new { to = "finnes-ikke" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Tiltaket kan ikke avsluttes før det er sagt hvem som fører det videre", await refused.Text());
        Assert.Contains("programme.initiative-carried-on-by-nobody", await nobody.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await leader.PostJson(Page + "/videre", new { to = "sauherad", on = "2019-01-01", note = "Drift i kommunen" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await leader.PostJson(Page + "/fase", new { phase = "viderefort" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await leader.PostJson(Page + "/avslutt", new { on = "2018-10-01" })).StatusCode);
        var stored = await site.Look("notodden", db => db.Set<Initiative>().SingleAsync(row => row.Title == "Pilot for renseteknologi"));
        Assert.Equal((InitiativePhase.Viderefort, "sauherad", new DateOnly(2018, 10, 1)), (stored.Phase, stored.HandOverTo, stored.Ended!.Value));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_new_one_serves_several_goals_and_is_counted_once_and_of_two_who_save_the_second_is_told(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var made = await leader.PostJson("/notodden/tiltak/ny", new { title = "Ny!", goals = new[] { "fou-samarbeid", "delingsarena" }, partners = new[] { "tinn", "seljord" } });
        Assert.Contains("\"initiative\":\"ny-2\"", await made.Content.ReadAsStringAsync());
        Assert.Equal(2, await site.Look("notodden", db => db.Set<InitiativeGoal>().CountAsync(link => db.Set<Initiative>().Any(row => row.Id == link.InitiativeId && row.Title == "Ny!"))));
        Assert.Contains("11 tiltak, hvert talt én gang. Tre er ikke koblet til noe mål.", await (await leader.GetAsync("/notodden/tiltak")).Text());

        Assert.Equal(HttpStatusCode.BadRequest, (await leader.PostJson("/notodden/tiltak/ny-2/endre", new { title = "", goals = "havbris-mal", version = 1 })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await leader.PostJson("/notodden/tiltak/ny-2/endre", new { title = "Ny arena", goals = "delingsarena", version = 1 })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await leader.PostJson("/notodden/tiltak/ny-2/endre", new { title = "For sen", goals = "", version = 1 })).StatusCode);
        Assert.Equal(1, await site.Look("notodden", db => db.Set<InitiativeGoal>().CountAsync(link => db.Set<Initiative>().Any(row => row.Id == link.InitiativeId && row.Title == "Ny arena"))));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task One_that_exists_is_linked_to_a_goal_on_the_goals_own_page_and_only_once(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        using var elected = await site.SignedIn("folkevalgt@notodden.example");
        const string Goal = "/notodden/mal/kunnskapsdatabase";
        Task<int> Links() => site.Look("notodden", db => db.Set<InitiativeGoal>().CountAsync(link => db.Set<Initiative>().Any(initiative => initiative.Id == link.InitiativeId && initiative.Key == Samspill.Kernel.Key.From("renseteknologi"))));
        var before = await Links();

        Assert.Equal("platform.not-yours", await auditor.Refused(Goal + "/tiltak", new { initiative = "renseteknologi" }));
        Assert.Equal("platform.absent", await elected.Refused(Goal + "/tiltak", new { initiative = "renseteknologi" }));
        Assert.DoesNotContain("koble-skjema", await (await auditor.GetAsync(Goal)).Text());
        Assert.Equal("initiative", await member.Flawed(Goal + "/tiltak", new { initiative = "finnes-ikke" }));
        Assert.Equal(before, await Links());

        Assert.Contains("<option value=\"renseteknologi\"", await (await member.GetAsync(Goal)).Text());
        Assert.Equal(HttpStatusCode.SeeOther, (await member.Post(Goal, Goal + "/tiltak", new() { ["_form"] = "koble", ["initiative"] = "renseteknologi" })).StatusCode);
        Assert.Null(await member.Refused(Goal + "/tiltak", new { initiative = "renseteknologi" }));
        Assert.Equal(before + 1, await Links());
        var after = await (await member.GetAsync(Goal)).Text();
        Assert.Contains("href=\"/notodden/tiltak/renseteknologi\"", after);
        Assert.DoesNotContain("<option value=\"renseteknologi\"", after);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_challenge_is_pinned_and_an_effect_is_reviewed(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        Assert.Equal(HttpStatusCode.OK, (await leader.PostJson("/notodden/utfordringer/ny", new { title = "Tynn bemanning", cause = "Sykdom", goals = "fou-samarbeid", owner = "naeringssjef-seljord" })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await leader.PostJson("/notodden/utfordringer/ny", new { title = "Feil kur", cure = "//ute.example" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await leader.PostJson("/notodden/utfordringer/tynn-bemanning/flaskehals", new { pin = true })).StatusCode);
        Assert.Contains("Tynn bemanning", await (await leader.GetAsync("/notodden")).Text());
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.PostJson("/notodden/utfordringer/tynn-bemanning/flaskehals", new { pin = false })).StatusCode);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.PostJson("/notodden/effekter/befolkning/etterprov", new { verdict = "holds", on = "2018-10-01" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await leader.PostJson("/notodden/effekter/befolkning/etterprov", new { verdict = "unclear", on = "2018-10-01", evidence = "SSB tabell 06913" })).StatusCode);
        var effect = await site.Look("notodden", db => db.Set<EffectAssumption>().SingleAsync(row => row.Number == 2));
        Assert.Equal((EffectVerdict.Unclear, new DateOnly(2018, 10, 1), "SSB tabell 06913"), (effect.Verdict, effect.ReviewedOn!.Value, effect.Evidence));
    }

    [Fact]
    public async Task A_stranger_finds_nothing_and_an_auditor_writes_nothing()
    {
        await using var site = await TestSite.Start("sqlite");
        using var stranger = await site.SignedIn("prosjektleder@havbris.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        foreach (var address in new[] { Page, Page + "/endre", "/notodden/tiltak/ny", "/notodden/effekter/befolkning", "/notodden/utfordringer/lite-tid", "/notodden/tidslinje", "/notodden/min-uke", "/notodden/siden-sist" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).StatusCode);
        }

        foreach (var address in new[] { Page + "/endre", Page + "/milepael", Page + "/pilot", Page + "/budsjett", Page + "/videre", Page + "/slutter-her", Page + "/fase", Page + "/avslutt", "/notodden/effekter/befolkning", "/notodden/utfordringer/lite-tid" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostJson(address, new { title = "x" })).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await auditor.PostJson(address, new { title = "x" })).StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_programme_is_closed_only_when_nothing_remains(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var refused = await leader.PostJson("/notodden/avslutt", new { on = "2018-10-01" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("programme.programme-unsettled", await refused.Content.ReadAsStringAsync());
        foreach (var key in await site.Look("notodden", db => db.Set<Initiative>().Select(row => row.Key).ToListAsync()))
        {
            await leader.PostJson($"/notodden/tiltak/{key}/videre", new { to = "notodden" });
        }

        foreach (var effect in await site.Look("notodden", db => db.Set<EffectAssumption>().Select(row => new { row.Key, row.Assumption }).ToListAsync()))
        {
            await leader.PostJson($"/notodden/effekter/{effect.Key}", new { assumption = effect.Assumption, checkedBy = "naeringssjef-notodden", checkOn = "2023-09-01", horizonYear = 2023, version = 1 });
        }

        Assert.Contains("Alle tiltak har fått videreføring eller slutt", await (await leader.GetAsync("/notodden")).Text());
        Assert.Equal(HttpStatusCode.BadRequest, (await leader.PostJson("/notodden/avslutt", new { on = "2030-10-01" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await leader.PostJson("/notodden/avslutt", new { on = "2018-10-01", confirmed = true })).StatusCode);
        Assert.Equal(new DateOnly(2018, 10, 1), await site.Look("notodden", db => db.Set<Samspill.Programme.Programmes.ProgrammeRecord>().Where(row => row.PhaseOf == null).Select(row => row.ClosedOn).SingleAsync()));
        Assert.Contains("Programmet ble avsluttet 1. oktober 2018.", await (await leader.GetAsync("/notodden")).Text());
    }
}
