using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Audit;
using Samspill.Programme.Challenges;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;

namespace Samspill.Journeys;

/// <summary>The reviews of effects 6, 12 and 60 months after the programme, which live on when it has closed.</summary>
public sealed class LookingForEffectsLater
{
    private const string Effect = "/notodden/effekter/befolkning";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Closing_sets_three_days_for_each_effect_and_they_are_owed_moved_and_answered_afterwards(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var reviewer = await site.SignedIn("naeringssjef@notodden.example");
        await Settle(site, leader);

        Assert.Contains("Når skal dere se etter effektene?", await (await leader.GetAsync("/notodden")).Text());
        Assert.Equal("after12", await leader.Flawed("/notodden/avslutt", new { on = "2018-10-01", after12 = "2018-09-01" }));
        Assert.Equal("programme.closing-unconfirmed", await leader.Refused("/notodden/avslutt", new { on = "2018-10-01" }));
        var asked = await (await leader.Post("/notodden", "/notodden/avslutt", new() { ["_form"] = "avslutt", ["on"] = "1.10.2018" })).Text();
        Assert.Contains("er ikke frosset", asked);
        Assert.Contains("Ubesvart forespørsel om å eie mål", asked);
        Assert.Contains("name=\"confirmed\" value=\"on\"", asked);
        Assert.Contains(">Avslutt likevel</button>", asked);
        Assert.Null(await site.Look("notodden", db => db.Set<ProgrammeRecord>().Where(row => row.PhaseOf == null).Select(row => row.ClosedOn).SingleAsync()));
        Assert.Contains("Godkjenn", await Week(leader, "toDecide"));
        Assert.Null(await leader.Refused("/notodden/avslutt", new { on = "2018-10-01", confirmed = true }));
        await OpensAgain(site, leader, reviewer);
        Assert.Null(await leader.Refused("/notodden/avslutt", new { on = "2018-10-01", after60 = "2023-09-15", confirmed = true }));
        var looks = await site.Look("notodden", db => db.Set<EffectReview>().AsNoTracking().ToListAsync());
        Assert.Equal(3 * await site.Look("notodden", db => db.Set<EffectAssumption>().CountAsync()), looks.Count);
        Assert.All(looks.GroupBy(look => look.EffectId), effect => Assert.Equal([(6, new DateOnly(2019, 4, 1)), (12, new DateOnly(2019, 10, 1)), (60, new DateOnly(2023, 9, 15))], effect.OrderBy(look => look.Months).Select(look => (look.Months, look.On))));
        Assert.All(looks, look => Assert.Equal("naeringssjef-notodden", look.CheckedBy));

        Assert.Equal("platform.not-yours", await reviewer.Refused(Effect + "/senere/flytt", new { months = 6, on = "2018-10-01", checkedBy = "naeringssjef-notodden" }));
        Assert.Equal("checkedBy", await leader.Flawed(Effect + "/senere/flytt", new { months = 6, on = "2018-10-01", checkedBy = "ingen" }));
        Assert.Null(await leader.Refused(Effect + "/senere/flytt", new { months = 6, on = "2018-10-01", checkedBy = "naeringssjef-notodden" }));
        Assert.Contains("Etterprøv 6 måneder etter:", await Week(reviewer, "toDecide"));
        Assert.Contains("6 måneder etter programmet er ingen funn skrevet:", await Week(leader, "silence"));

        Assert.Equal("months on", await reviewer.Flawed(Effect + "/senere", new { verdict = "holds" }));
        Assert.Equal("programme.effect-reviewed-without-evidence", await reviewer.Refused(Effect + "/senere", new { months = 6, verdict = "holds", on = "2018-10-02" }));
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.PostJson(Effect + "/senere", new { months = 7, verdict = "holds", on = "2018-10-02", evidence = "SSB" })).StatusCode);
        Assert.Null(await reviewer.Refused(Effect + "/senere", new { months = 6, verdict = "holds", on = "2018-10-02", evidence = "SSB tabell 06913" }));
        Assert.Equal("programme.effect-review-done", await reviewer.Refused(Effect + "/senere", new { months = 6, verdict = "fails", on = "2018-10-02", evidence = "SSB" }));
        Assert.Equal("programme.programme-looked-back", await leader.Refused("/notodden/avslutt/apne", new { because = "For sent." }));
        Assert.Equal("programme.effect-review-done", await leader.Refused(Effect + "/senere/flytt", new { months = 6, on = "2019-10-01", checkedBy = "naeringssjef-notodden" }));

        Assert.DoesNotContain("Etterprøv 6 måneder etter:", await Week(reviewer, "toDecide"));
        var found = await site.Look("notodden", db => db.Set<EffectReview>().SingleAsync(look => look.ReviewedOn != null));
        Assert.Equal((6, EffectVerdict.Holds, "SSB tabell 06913"), (found.Months, found.Verdict, found.Evidence));
        Assert.Equal(EffectVerdict.Holds, await site.Look("notodden", db => db.Set<EffectAssumption>().Where(effect => effect.Id == found.EffectId).Select(effect => effect.Verdict).SingleAsync()));
        var page = await (await leader.GetAsync(Effect + "?sprak=nn")).Text();
        Assert.Contains("12 månader etter", page);
        Assert.Contains("SSB tabell 06913", page);
        Assert.Contains("Etterprøving lagt til", await (await leader.GetAsync("/notodden/historikk/effekt/befolkning?sprak=nb")).Text());
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    /// <summary>A closed programme says so, begins nothing new and chases nobody; it is opened again with a reason, by those who may close it.</summary>
    private static async Task OpensAgain(TestSite site, HttpClient leader, HttpClient reviewer)
    {
        var page = await (await leader.GetAsync("/notodden")).Text();
        Assert.Contains("Programmet ble avsluttet 1. oktober 2018.", page);
        Assert.DoesNotContain("kan ikke fryses ennå", page);
        Assert.DoesNotContain("id=\"stille\"", page);
        Assert.Equal("platform.programme-closed", await leader.Refused("/notodden/tiltak/ny", new { title = "Noe nytt" }));
        Assert.Contains("så ingenting nytt begynner her", await (await leader.GetAsync("/notodden/mal/ny")).Text());
        using var week = JsonDocument.Parse(await (await reviewer.Json("/notodden/min-uke")).Content.ReadAsStringAsync());
        Assert.All(week.RootElement.GetProperty("toMeasure").EnumerateArray(), item => Assert.NotEqual(JsonValueKind.Null, item.GetProperty("done").ValueKind));
        Assert.DoesNotContain("Godkjenn", await Week(leader, "toDecide"));
        Assert.Contains("Gjør ferdig «", await Week(leader, "toDecide"));

        Assert.Equal("platform.not-yours", await reviewer.Refused("/notodden/avslutt/apne", new { because = "Feil dag." }));
        Assert.Equal("because", await leader.Flawed("/notodden/avslutt/apne", new { }));
        Assert.Null(await leader.Refused("/notodden/avslutt/apne", new { because = "Rapporten manglet to tall." }));
        Assert.Equal("programme.programme-not-closed", await leader.Refused("/notodden/avslutt/apne", new { because = "Igjen." }));
        Assert.Equal(0, await site.Look("notodden", db => db.Set<EffectReview>().CountAsync()));
        Assert.Contains("Rapporten manglet to tall.", await (await leader.GetAsync("/notodden/samtale/program/byregionprogrammet")).Text());
        Assert.Contains("Avsluttet", await (await leader.GetAsync("/notodden/historikk/program/byregionprogrammet")).Text(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Hands every initiative over, and gives every effect somebody to look and a day.</summary>
    internal static async Task Settle(TestSite site, HttpClient leader)
    {
        foreach (var key in await site.Look("notodden", db => db.Set<Initiative>().Select(row => row.Key).ToListAsync()))
        {
            await leader.PostJson($"/notodden/tiltak/{key}/videre", new { to = "notodden" });
        }

        foreach (var effect in await site.Look("notodden", db => db.Set<EffectAssumption>().Select(row => new { row.Key, row.Assumption }).ToListAsync()))
        {
            await leader.PostJson($"/notodden/effekter/{effect.Key}", new { assumption = effect.Assumption, checkedBy = "naeringssjef-notodden", checkOn = "2023-09-01", horizonYear = 2023, version = 1 });
        }
    }

    private static async Task<string> Week(HttpClient browser, string part)
    {
        using var week = JsonDocument.Parse(await (await browser.Json("/notodden/min-uke")).Content.ReadAsStringAsync());
        return string.Join('\n', week.RootElement.GetProperty(part).EnumerateArray().Select(item => item.GetProperty("title").GetString()));
    }
}
