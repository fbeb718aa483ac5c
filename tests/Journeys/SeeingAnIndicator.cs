using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

public sealed class SeeingAnIndicator
{
    [Fact]
    public async Task A_share_of_two_counts_reads_alike_on_every_page_and_a_waiting_first_number_is_told()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await site.Look("notodden", async db =>
        {
            var goal = await db.Set<Samspill.Programme.Goals.Goal>().SingleAsync(row => row.Number == 1);
            var indicator = new Indicator { Key = Samspill.Kernel.Key.From("andelen"), Title = "Andelen", Kind = IndicatorKind.Percent, BaselineNumerator = 3, BaselineDenominator = 40, BaselineDate = new DateOnly(2017, 12, 31), Source = "Registeret" };
            db.Add(indicator);
            db.Add(new IndicatorGoal { IndicatorId = indicator.Id, GoalId = goal.Id });
            return await db.SaveChangesAsync();
        });

        await leader.Measured("/notodden/indikator/andelen", new { numerator = 5, denominator = 40, period = "2018-09-30" });
        var own = (await (await leader.GetAsync("/notodden/indikator/andelen")).Text()).Replace('\u00A0', ' ');
        var goals = (await (await leader.GetAsync("/notodden/mal/kunnskapsdatabase")).Text()).Replace('\u00A0', ' ');

        Assert.All([own, goals], page => Assert.Contains("8 % (3 av 40)", page));
        Assert.DoesNotContain("7,5 %", own + goals);
        Assert.Contains("er sendt inn og venter på godkjenning. Ingenting teller med ennå.", own);
        Assert.Contains("Sendt inn.", own);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_verdict_the_path_the_parts_and_the_old_numbers_are_all_there(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var shared = await Look(leader, "delte-saker");
        var visits = await Look(leader, "bedriftsbesok");
        var place = await Look(leader, "bedriftsbesok?kommune=0826");
        var rank = await Look(leader, "tillitsrang");
        var vague = await Look(leader, "deltakere-opplaering");
        var within = await Look(leader, "svartid");
        var page = await (await leader.GetAsync("/notodden/indikator/delte-saker")).Text();

        Assert.Equal(("onTrack", 36m, 40m), (shared.GetProperty("verdict").GetProperty("kind").GetString(), shared.GetProperty("latest").GetProperty("value").GetDecimal(), shared.GetProperty("targets")[1].GetProperty("due").GetString() == "2018-12-31" ? 40m : 0m));
        Assert.Contains("Over målbanen 3. kvartal 2018: målt er 36 saker, målbanen er 35 saker.", page);
        Assert.Equal((32m, true), (shared.GetProperty("sinceBaseline").GetProperty("value").GetDecimal(), shared.GetProperty("sinceBaseline").GetProperty("percent").ValueKind == JsonValueKind.Null));
        Assert.Contains("+32 saker siden nullpunktet", page);
        Assert.Contains("av veien gått, 86", page);
        Assert.Equal(JsonValueKind.Null, visits.GetProperty("sinceBaseline").ValueKind);
        Assert.Contains("<del>31</del>", page);
        Assert.Contains("Fire saker var ført av begge kommunene og talt to ganger.", page);
        Assert.Contains("Fortsetter det slik, blir det", page);
        Assert.Equal((8m, 3, 4), (visits.GetProperty("latest").GetProperty("value").GetDecimal(), visits.GetProperty("total").GetProperty("have").GetInt32(), visits.GetProperty("total").GetProperty("of").GetInt32()));
        Assert.Equal("3 av 4 kommuner", visits.GetProperty("total").GetProperty("coverage").GetString());
        Assert.Equal("foreløpig, 3 av 4 kommuner", visits.GetProperty("measurements").EnumerateArray().Last(row => row.GetProperty("isPreliminary").GetBoolean()).GetProperty("state").GetString());
        Assert.Contains("data-forelopig", await (await leader.GetAsync("/notodden/indikator/bedriftsbesok")).Text());
        Assert.DoesNotContain("data-forelopig", page);
        Assert.Equal(["10 besøk", "8 besøk"], visits.GetProperty("measurements").EnumerateArray().Select(row => row.GetProperty("shown").GetString()!.Replace('\u00A0', ' ')));
        Assert.Equal([1m, null], place.GetProperty("measurements").EnumerateArray().Select(row => row.GetProperty("value").ValueKind == JsonValueKind.Null ? (decimal?)null : row.GetProperty("value").GetDecimal()));
        Assert.Equal("23 av 23", rank.GetProperty("latest").GetProperty("shown").GetString());
        Assert.Equal((JsonValueKind.Null, 0), (vague.GetProperty("target").ValueKind, vague.GetProperty("targets").GetArrayLength()));
        Assert.Equal("Styringsgruppen nevnte 60 deltakere", vague.GetProperty("notes")[0].GetProperty("title").GetString());
        Assert.Equal("notMeasurable", vague.GetProperty("verdict").GetProperty("kind").GetString());
        Assert.Equal("Målet er innvilget, men ikke konkret. Da gis ingen vurdering.", vague.GetProperty("verdict").GetProperty("reasons")[0].GetString());
        var (judged, own) = (await Look(leader, "frammote-styringsgruppe"), await (await leader.GetAsync("/notodden/indikator/frammote-styringsgruppe")).Text());
        Assert.Equal(("onTrack", "atRisk", true), (judged.GetProperty("verdict").GetProperty("kind").GetString(), judged.GetProperty("ownJudgement").GetProperty("kind").GetString(), judged.GetProperty("ownJudgement").GetProperty("isDemo").GetBoolean()));
        Assert.Contains("«Tre av ni har meldt forfall til møtet i oktober.»", own);
        Assert.Equal("2,0–5,0 dager", within.GetProperty("target").GetProperty("shown").GetString()!.Replace('\u00A0', ' '));
    }

    [Fact]
    public async Task What_is_not_there_and_what_is_anothers_look_the_same()
    {
        await using var site = await TestSite.Start("sqlite");
        using var stranger = await site.SignedIn("prosjektleder@havbris.example");

        foreach (var address in new[] { "indikator/delte-saker", "maling/delte-saker-2018-q3", "mangler", "malinger/rutenett" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/notodden/" + address)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/havbris/indikator/svartid")).StatusCode);
    }

    private static async Task<JsonElement> Look(HttpClient browser, string indicator)
    {
        using var record = JsonDocument.Parse(await (await browser.Json("/notodden/indikator/" + indicator)).Content.ReadAsStringAsync());
        return record.RootElement.Clone();
    }
}
