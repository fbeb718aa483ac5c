using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

public sealed class WritingAnIndicator
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_changed_definition_is_a_new_version_that_says_why_and_two_who_save_at_once_are_both_heard(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("havnevert@notodden.example");

        var (_, made) = await leader.Tell("/notodden/mal/kunnskapsdatabase/indikator", new { title = "Kort i bruk", unit = "kort", method = "Teller kort", source = "Basen", cadence = "Quarterly", baseline = 3, baselineDate = "2018-01-01", measuredBy = "havnevert" });
        var version = made.GetProperty("version").GetInt32();
        object Changed(string? reason, int from) => new { title = "Kort i bruk", unit = "kort", method = "Teller kort i bruk", source = "Basen", cadence = "Quarterly", baseline = 3, baselineDate = "2018-01-01", measuredBy = "havnevert", goals = "kunnskapsdatabase", version = from, reason };

        Assert.Equal("reason", await leader.Flawed("/notodden/indikator/kort-i-bruk/endre", Changed(null, version)));
        Assert.Null(await leader.Refused("/notodden/indikator/kort-i-bruk/endre", Changed("Ubrukte kort ble talt", version)));
        Assert.Equal("programme.indicator-saved-by-somebody-else", await leader.Refused("/notodden/indikator/kort-i-bruk/endre", Changed("Enda en gang", version)));
        Assert.Equal("platform.not-yours", await member.Refused("/notodden/indikator/kort-i-bruk/endre", Changed("Jeg også", version + 1)));

        var versions = await site.Look("notodden", db => db.Set<IndicatorVersion>().Join(db.Set<Indicator>(), row => row.IndicatorId, row => row.Id, (row, indicator) => new { row, indicator.Title }).Where(pair => pair.Title == "Kort i bruk").OrderBy(pair => pair.row.Number).Select(pair => new { pair.row.Number, pair.row.Method, pair.row.Reason, pair.row.By }).ToListAsync());
        Assert.Equal([(1, "Teller kort", null, "prosjektleder-notodden"), (2, "Teller kort i bruk", "Ubrukte kort ble talt", "prosjektleder-notodden")], versions.Select(row => (row.Number, row.Method!, row.Reason, row.By!)));
        await member.Measured("/notodden/indikator/kort-i-bruk", new { value = 4, period = "2018-09-30" });
        Assert.Equal("programme.indicator-shape-is-fixed", await leader.Refused("/notodden/indikator/kort-i-bruk/endre", new { title = "Kort i bruk", kind = "Percent", unit = "kort", method = "Teller kort i bruk", source = "Basen", cadence = "Quarterly", baseline = 3, baselineDate = "2018-01-01", version = version + 1, reason = "Andel" }));
        Assert.Null(await leader.Refused("/notodden/indikator/kort-i-bruk/legg-bort", new { }));
        Assert.Equal("programme.indicator-archived", await member.Refused("/notodden/indikator/kort-i-bruk", new { value = 4, period = "2018-08-30" }));
        Assert.Null(await leader.Refused("/notodden/indikator/kort-i-bruk/hent-fram", new { }));
    }

    [Fact]
    public async Task Half_a_definition_is_told_at_its_fields_and_the_form_keeps_what_was_typed()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string page = "/notodden/mal/kunnskapsdatabase/indikator";

        Assert.Equal("title", await leader.Flawed(page, new { unit = "kort" }));
        Assert.Equal("baselineDate", await leader.Flawed(page, new { title = "Kort", baseline = 3 }));
        Assert.Equal("baselineDenominator", await leader.Flawed(page, new { title = "Kort", kind = "Percent", baselineNumerator = 3 }));
        Assert.Equal("scale", await leader.Flawed(page, new { title = "Kort", kind = "Scale", scale = "ett trinn" }));
        Assert.Equal("addingUp", await leader.Flawed(page, new { title = "Kort", kind = "Percent", addingUp = "Sum" }));
        var html = await (await leader.Post(page, page, new() { ["_form"] = "indikator", ["title"] = "Kort", ["baseline"] = "tre", ["goals"] = "fou-samarbeid" })).Text();
        Assert.Contains("value=\"tre\"", html);
        Assert.Contains("value=\"Tjenester med kritisk kompetansegap\"", await (await leader.GetAsync(page + "?ide=kritisk-gap")).Text());
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync("/notodden/mal/finnes-ikke/indikator")).StatusCode);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_target_waits_for_a_concrete_goal_and_the_old_target_stays_to_be_read(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var owner = await site.SignedIn("kommunedirektor@notodden.example");

        Assert.Equal("programme.goal-target-too-early", await leader.Refused("/notodden/indikator/pilotkommuner/maltall", new { value = 4, due = "2019-12-31" }));
        Assert.Equal("reason", await leader.Flawed("/notodden/indikator/delte-saker/maltall", new { value = 50, due = "2018-12-31" }));
        Assert.Equal("low", await leader.Flawed("/notodden/indikator/svartid/maltall", new { due = "2019-12-31" }));
        Assert.Equal("due", await leader.Flawed("/notodden/indikator/delte-saker/maltall", new { value = 50, due = "2016-09-30" }));
        Assert.Null(await leader.Refused("/notodden/indikator/delte-saker/maltall", new { value = 50, due = "2018-12-31", reason = "Førti er snart nådd", decision = "Sak 7/18" }));
        Assert.Null(await owner.Refused("/notodden/indikator/delte-saker/vurdering", new { outlook = "AtRisk", reason = "To kommuner har ikke folk i høst" }));
        Assert.Equal("outlook reason", await owner.Flawed("/notodden/indikator/delte-saker/vurdering", new { outlook = "Kanskje" }));
        Assert.Null(await owner.Refused("/notodden/indikator/delte-saker/merknad", new { title = "Ny saksliste", from = "2018-09-01" }));
        Assert.Equal("to", await owner.Flawed("/notodden/indikator/delte-saker/merknad", new { title = "Ny saksliste", from = "2018-09-01", to = "2018-08-01" }));

        var key = Key.Read("delte-saker")!.Value;
        var targets = await site.Look("notodden", db => db.Set<Target>().Where(target => target.Due == new DateOnly(2018, 12, 31) && db.Set<Indicator>().Any(row => row.Id == target.IndicatorId && row.Key == key)).OrderBy(target => target.Id).Select(target => new { target.Value, target.Decision }).ToListAsync());
        Assert.Equal([40m, 50m], targets.Select(target => target.Value!.Value));
        var page = await (await leader.GetAsync("/notodden/indikator/delte-saker")).Text();
        Assert.Contains("<del>40 saker</del>", page);
        Assert.Contains("To kommuner har ikke folk i høst", page);
        Assert.Contains("Ny saksliste", page);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_count_is_never_under_zero_a_past_target_says_why_and_a_withdrawn_one_stays_in_the_history(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Cases = "/notodden/indikator/delte-saker";
        const string Targets = Cases + "/maltall";

        Assert.Equal("value", await leader.Flawed(Cases, new { value = -3, period = "2018-09-30", evidence = "Loggen" }));
        Assert.Equal("value", await leader.Flawed(Targets, new { value = -3, due = "2019-12-31" }));
        Assert.Equal("baseline", await leader.Flawed("/notodden/indikator", new { title = "Dager til svar", unit = "dager", baseline = -3, baselineDate = "2018-01-01" }));
        Assert.Equal("baseline", await leader.Flawed("/notodden/indikator", new { title = "Andel med svar", kind = "percent", baseline = 130, baselineDate = "2018-01-01" }));
        Assert.Equal("baseline", await leader.Flawed("/notodden/indikator", new { title = "Andel med svar", kind = "percent", baseline = -1, baselineDate = "2018-01-01" }));
        Assert.Null(await leader.Refused("/notodden/indikator", new { title = "Endring i dager til svar", unit = "dager", baseline = -3, baselineDate = "2018-01-01" }));

        Assert.Equal("reason", await leader.Flawed(Targets, new { value = 45, due = "2018-09-30" }));
        var first = await leader.Post(Cases, Targets, new() { ["_form"] = "maltall-ny", ["value"] = "45", ["due"] = "31.12.2020" });
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.DoesNotContain("Det gamle står ved siden av", await (await leader.GetAsync(Cases)).Text());
        await leader.Post(Cases, Targets, new() { ["_form"] = "maltall-ny", ["value"] = "50", ["due"] = "31.12.2020", ["reason"] = "Mer trengs" });
        Assert.Contains("Det gamle står ved siden av", await (await leader.GetAsync(Cases)).Text());

        Assert.Equal("reason", await leader.Flawed(Targets + "/trekk", new { due = "2020-12-31" }));
        Assert.Equal("programme.target-none-to-withdraw", await leader.Refused(Targets + "/trekk", new { due = "2021-12-31", reason = "Feil" }));
        Assert.Null(await leader.Refused(Targets + "/trekk", new { due = "2020-12-31", reason = "Programmet slutter før" }));
        Assert.Equal("programme.target-none-to-withdraw", await leader.Refused(Targets + "/trekk", new { due = "2020-12-31", reason = "Igjen" }));
        using var view = JsonDocument.Parse(await (await leader.Json(Cases)).Content.ReadAsStringAsync());
        var told = view.RootElement.GetProperty("targets").EnumerateArray().Where(row => row.GetProperty("due").GetString() == "2020-12-31").Select(row => (row.GetProperty("isInForce").GetBoolean(), row.GetProperty("isWithdrawal").GetBoolean(), row.GetProperty("reason").GetString())).ToList();
        Assert.Equal([(false, false, null), (false, false, "Mer trengs"), (false, true, "Programmet slutter før")], told);
        Assert.NotEqual("2020-12-31", view.RootElement.GetProperty("target").GetProperty("due").GetString());
        Assert.Contains("Programmet slutter før", await (await leader.GetAsync("/notodden/historikk/indikator/delte-saker")).Text());

        foreach (var due in view.RootElement.GetProperty("targets").EnumerateArray().Where(row => row.GetProperty("isInForce").GetBoolean()).Select(row => row.GetProperty("due").GetString()))
        {
            Assert.Null(await leader.Refused(Targets + "/trekk", new { due, reason = "Settes på nytt" }));
        }

        using var after = JsonDocument.Parse(await (await leader.Json(Cases)).Content.ReadAsStringAsync());
        Assert.Equal(JsonValueKind.Null, after.RootElement.GetProperty("target").ValueKind);
    }
}
