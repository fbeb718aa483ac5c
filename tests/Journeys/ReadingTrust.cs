using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Directory;
using Samspill.Trust.Answering;
using Samspill.Trust.Answers;
using Samspill.Trust.Pulse;
using Samspill.Trust.Results;
using Samspill.Trust.Waves;

namespace Samspill.Journeys;

/// <summary>What the pages of trust say beside a figure: how many answered, what share of those asked they were, how sure it is, and why something is not shown.</summary>
public sealed class ReadingTrust
{
    [Fact]
    public async Task Every_figure_of_the_pulse_stands_with_how_many_answered_their_share_and_how_sure_it_is()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        // Nine of 55 volunteers answered in Sauherad.
        var page = await (await leader.GetAsync("/notodden/tillit?kommune=sauherad")).Text();
        // Words may break, so that ten columns have room on a screen of 1280; an interval may not.
        Assert.Contains("<span data-ord>usikkerhet vises fra ti svar</span>", page);
        Assert.Contains("<span>17,5–32,5</span>", page);
        Assert.Contains(".ss-poeng small > span:not([data-ord]) { white-space: nowrap; }", await (await leader.GetAsync(page.Split('"').Single(part => part.StartsWith("/_content/Samspill.Ui/tillit.", StringComparison.Ordinal)))).Text());
        // In the table of the place and in that of all figures, not in the matrix alone.
        Assert.True(page.Split("om lag 65 av 240 (27 %)").Length > 3, page);
        var file = await (await leader.GetAsync("/notodden/tillit?kommune=sauherad&csv=tall")).Text();
        Assert.All(file.Split('\n').Where(line => line.StartsWith("Frivillige", StringComparison.Ordinal)), line => Assert.Contains("om lag 5 av 55 (9 %)", line, StringComparison.Ordinal));
        Assert.Contains("% svarte", await (await leader.GetAsync("/notodden/tillit")).Text());
    }

    /// <summary>The headline is no falser than the table below: figures without an interval are figures all the same.</summary>
    [Fact]
    public async Task A_small_round_s_headline_says_that_its_figures_are_unsure_and_not_that_there_are_none()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Rounds.Few(site, leader, "Liten", 7, answers: 7);
        await leader.Made("/notodden/tillit/runder/liten/lukk", new { });
        await leader.Made("/notodden/tillit/runder/liten/frigi", new { });

        var page = await (await leader.GetAsync("/notodden/tillit?runde=liten")).Text();
        Assert.Contains("ca. 5 svar", page);
        Assert.Contains("Tallene bygger på få svar. Ingen av dem er sikre nok til å si hvor tilliten er svakest.", page);
        Assert.DoesNotContain("Ingen tall kan vises", page);
        Assert.Contains("Ingen av dem er sikre nok", await (await leader.GetAsync("/notodden/apent/tillit?runde=liten")).Text());

        await Rounds.Few(site, leader, "Bitte liten", 7, answers: 3);
        await leader.Made("/notodden/tillit/runder/bitte-liten/lukk", new { });
        await leader.Made("/notodden/tillit/runder/bitte-liten/frigi", new { });
        Assert.Contains("Ingen tall kan vises: det er for få svar.", await (await leader.GetAsync("/notodden/tillit?runde=bitte-liten")).Text());
    }

    /// <summary>More slips and letters than there are in the group are warned of, and the rate is of them all.</summary>
    [Fact]
    public async Task More_invited_than_the_group_has_is_warned_of_and_the_rate_is_of_those_invited()
    {
        const string Warning = "Flere er invitert (7) enn det er i gruppen (5). Er tallet på gruppen riktig?";
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Rounds.Few(site, leader, "Liten", 5, answers: 0);
        var group = await Rounds.Group(site, "liten");
        await leader.Post("/notodden/tillit/runder/liten", "/notodden/tillit/runder/liten/inviter", new() { ["_form"] = "epost", ["group"] = group, ["addresses"] = "a@brev.example, b@brev.example", ["language"] = "Nb" });
        Assert.DoesNotContain("Flere er invitert", await (await leader.GetAsync("/notodden/tillit/runder/liten")).Text());

        var links = await Rounds.Print(site, leader, "liten", 3);
        var sheet = (await (await leader.Post("/notodden/tillit/runder/liten", "/notodden/tillit/runder/liten/koder", new() { ["_form"] = "koder", ["group"] = group, ["count"] = "2", ["language"] = "Nb" })).Text()).Replace("<wbr>", "", StringComparison.Ordinal);
        Assert.Contains(Warning, sheet);
        Assert.Contains("Politikere, Seljord", await (await leader.GetAsync("/notodden/tillit/runder/liten")).Text());
        Assert.Contains(Warning, await (await leader.GetAsync("/notodden/tillit/runder/liten")).Text());
        await leader.Post("/notodden/tillit/runder/liten", "/notodden/tillit/runder/liten/inviter", new() { ["_form"] = "epost", ["group"] = group, ["addresses"] = "c@brev.example", ["language"] = "Nb" });
        Assert.Contains("Én invitasjon er lagt til. Flere er invitert (8) enn det er i gruppen (5).", await (await leader.GetAsync("/notodden/tillit/runder/liten")).Text());

        var codes = sheet.Split("/notodden/puls/").Skip(1).Select(part => "/notodden/puls/" + part[..24]);
        foreach (var link in links.Concat(codes).Distinct())
        {
            using var phone = site.Browser();
            await phone.AnswerAll(link, number => (number % 5) + 1);
        }

        Assert.Contains("om lag 5 (62 %)", await (await leader.GetAsync("/notodden/tillit/runder/liten")).Text());
        await leader.Made("/notodden/tillit/runder/liten/lukk", new { });
        await leader.Made("/notodden/tillit/runder/liten/frigi", new { });
        var page = await (await leader.GetAsync("/notodden/tillit?runde=liten")).Text();
        Assert.Contains("om lag 5 av 8 (62 %)", page);
        Assert.DoesNotContain("100 %)", page);
        Assert.Contains("eller av dem som ble invitert der de var flere", page);
    }

    /// <summary>What other rooms ask of trust: the figures that were released, as they stood on the day, and nothing that is hidden.</summary>
    [Fact]
    public async Task Indicators_count_what_was_released_and_know_nothing_of_what_is_hidden()
    {
        await using var site = await TestSite.Start("sqlite");
        var (rows, codes) = await site.Look("notodden", async db => (await db.Set<ReleasedScore>().AsNoTracking().ToListAsync(), await db.Set<Organisation>().Where(row => row.MunicipalityCode != null).ToDictionaryAsync(row => row.Key.Value, row => (row.Id, Code: row.MunicipalityCode!.Value))));
        Task<decimal?> Value(string metric, string? place = null, int day = 20) => site.Look("notodden", async db => (await new TrustMetrics(db).Value(db.Here, metric, new DateOnly(2018, 3, day), place is null ? null : codes[place].Code, default)).Value);

        Assert.Equal(rows.Single(row => row is { IsRegion: true, Group: null, Measure: "optimism" }).Score, await Value("trust.optimism"));
        Assert.Equal(rows.Single(row => row is { IsRegion: true, Group: RaterGroup.Business, Measure: "politicians" }).Score, await Value("trust.business-politicians"));
        Assert.Equal(rows.Single(row => row.MunicipalityId == codes["seljord"].Id && row is { Group: RaterGroup.Business, Measure: "politicians" }).Score, await Value("trust.business-politicians", "seljord"));
        // 24 + 262 + 96 + 44 of 35 + 940 + 610 + 130 in Notodden, both rounded down.
        Assert.Equal(24m, await Value("trust.response-rate", "notodden"));
        // Four politicians answered in Sauherad; and before it was released there was nothing.
        Assert.Null(await Value("trust.politicians-politicians", "sauherad"));
        Assert.Null(await Value("trust.optimism", day: 19));
    }

    [Fact]
    public async Task A_round_with_questions_of_ones_own_tells_the_response_rate_after_release_too()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Made("/notodden/tillit/runder/ny", new { title = "Egne", kind = "Own", closesOn = "2018-10-20", followUp = "Formannskapet", followUpOn = "2018-11-01", responsible = "prosjektleder-notodden" });
        await leader.Made("/notodden/tillit/runder/egne/grupper", new { group = "Business", population = 50, municipality = "seljord" });
        await leader.Made("/notodden/tillit/runder/egne/sporsmal", new { nb = "Kommunen svarer raskt." });
        await leader.Made("/notodden/tillit/runder/egne/apne", new { });
        await site.Look("notodden", async db =>
        {
            var tallies = await db.Set<Tally>().Where(row => db.Set<Respondents>().Any(group => group.Id == row.RespondentsId && !group.IsDemo)).ToDictionaryAsync(row => row.Slot);
            (tallies[Measure.Own(1) + ":8"].Count, tallies[Measure.Own(1) + ":16"].Count, tallies[Measure.Answered + ":1"].Count) = (7, 6, 13);
            return await db.SaveChangesAsync();
        });
        await leader.Made("/notodden/tillit/runder/egne/lukk", new { });
        await leader.Made("/notodden/tillit/runder/egne/frigi", new { });

        var page = await (await leader.GetAsync("/notodden/tillit?runde=egne")).Text();
        Assert.Contains("Kommunen svarer raskt.", page);
        Assert.Contains("om lag 10 av 50 (20 %)", page);
    }
}
