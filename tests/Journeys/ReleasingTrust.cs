using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Surveys.Disclosure;
using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Programme.Initiatives;
using Samspill.Trust.Answering;
using Samspill.Trust.Pulse;
using Samspill.Trust.Ranks;
using Samspill.Trust.Remedies;
using Samspill.Trust.Results;
using Samspill.Trust.Waves;

namespace Samspill.Journeys;

/// <summary>A round's figures, released once: rounded, guarded, frozen; compared only with their like, and followed by what is done.</summary>
public sealed class ReleasingTrust
{
    private static readonly int[] Varied = [1, 2, 3, 4, 5, 3, 2, 4, 4, 3, 5, 2];

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_release_happens_once_keeps_rounded_figures_and_destroys_the_counts(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var administrator = await site.SignedIn("administrator@notodden.example");
        await Rounds.Open(site, leader, "Prøverunde", []);
        await Fill(site, "proverunde", RaterGroup.Politicians, "seljord", 12);
        Assert.Equal("trust.wave-not-closed", await leader.Refused(Of("frigi"), new { }));
        await leader.Made(Of("lukk"), new { });
        // Whoever governs the installation sets up and sees rates, but does not release.
        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.PostAsJsonAsync(Of("frigi"), new { })).StatusCode);
        await leader.Made(Of("frigi"), new { });

        var rows = await Released(site, "Prøverunde");
        var own = rows.Single(row => row.Measure == "politicians" && row.Group == RaterGroup.Politicians);
        // (1+2+3+4+5+3+2+4+4+3+5+2)/12 = 3.1667, to a tenth of a step, and to points.
        Assert.Equal((55m, 10, null), (own.Score!.Value, own.CountAbout!.Value, own.Hidden));
        Assert.True(own.Low < own.Score && own.Score < own.High && own.Spread is > 1 and < 2);
        var rate = rows.Single(row => row.Measure == Measure.Answered && row.Group == RaterGroup.Politicians);
        Assert.Equal((10, 27), (rate.CountAbout!.Value, rate.Population!.Value));
        Assert.Equal(0, await site.Look("notodden", db => db.Set<Tally>().CountAsync(row => db.Set<Respondents>().Any(group => group.Id == row.RespondentsId && !group.IsDemo))));
        Assert.Equal("trust.wave-released", await leader.Refused(Of("frigi"), new { }));
        Assert.Equal(rows.Count, (await Released(site, "Prøverunde")).Count);

        var page = await (await leader.GetAsync("/notodden/tillit?runde=proverunde")).Text();
        Assert.Contains("Hvem stoler på hvem", page);
        Assert.Contains("55", page);
        Assert.Contains("ca. 10 svar", page);
        Assert.Contains("om lag 10 av 27 (37 %)", page);
        using var anybody = site.Browser();
        foreach (var question in new[] { "tilliten til politikerne", "tillit til politikarane", "tilliten til politikerne i Seljord" })
        {
            Assert.Contains(await Addresses(leader, question), address => address == "/tillit?runde=proverunde");
            Assert.Contains(await Addresses(anybody, question), address => address == "/apent/tillit?runde=proverunde");
        }

        await leader.Made(Of("fulgt-opp"), new { });
        Assert.Equal("trust.nothing-to-take-up", await leader.Refused(Of("fulgt-opp"), new { }));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_respondent_group_of_one_and_what_could_tell_of_it_are_hidden_from_every_page_and_total(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Made("/notodden/tillit/runder/ny", new { title = "Prøverunde", kind = "Pulse", closesOn = "2018-10-20", followUp = "Formannskapet", followUpOn = "2018-11-01", responsible = "prosjektleder-notodden" });
        foreach (var place in new[] { "notodden", "seljord", "sauherad" })
        {
            await leader.Made(Of("grupper"), new { group = "Politicians", municipality = place, population = 27 });
        }

        await leader.Made(Of("apne"), new { });
        await Fill(site, "proverunde", RaterGroup.Politicians, "notodden", 12);
        await Fill(site, "proverunde", RaterGroup.Politicians, "seljord", 11);
        await Fill(site, "proverunde", RaterGroup.Politicians, "sauherad", 1);
        var running = await (await leader.GetAsync("/notodden/tillit/runder/proverunde")).Text();
        Assert.Contains("færre enn fem", running);
        Assert.Contains("om lag 10 (37 %)", running);
        await leader.Made(Of("lukk"), new { });
        await leader.Made(Of("frigi"), new { });

        var rows = await Released(site, "Prøverunde");
        var names = await site.Look("notodden", db => db.Set<Organisation>().ToDictionaryAsync(row => row.Id, row => row.Key.Value));
        // Nothing of a municipality whose every figure is hidden can be found.
        var found = SearchingEverything.Facet((await SearchingEverything.Ask(leader, "Prøverunde")).Body, "kommune");
        Assert.NotEmpty(found);
        Assert.DoesNotContain("Sauherad kommune", found.Keys);
        foreach (var measure in Measure.Targets.Concat(Measure.Place).Select(Measure.Of))
        {
            var cells = rows.FindAll(row => row.Measure == measure && row.Group == RaterGroup.Politicians);
            var one = cells.Single(row => row.MunicipalityId is { } id && names[id] == "sauherad");
            Assert.Equal((HiddenReason.Few, null, null), (one.Hidden!.Value, one.Score, one.CountAbout));
            // The total less the two others would be hers: at least one more figure of the four is gone.
            Assert.True(cells.Count(row => row.Hidden is not null) >= 2, measure);
            Assert.All(cells.Where(row => row.Hidden is not null), row => Assert.True(row is { Score: null, Low: null, High: null, Spread: null, CountAbout: null, StandardError: null, Change: null }));
        }

        foreach (var address in new[] { "/notodden/tillit?runde=proverunde&kommune=sauherad", "/notodden/apent/tillit?runde=proverunde&kommune=sauherad" })
        {
            using var seen = JsonDocument.Parse(await (await leader.Json(address)).Content.ReadAsStringAsync());
            Assert.All(seen.RootElement.GetProperty("result").GetProperty("cells").EnumerateArray(), cell => Assert.Equal(JsonValueKind.Null, cell.GetProperty("score").ValueKind));
        }
    }

    [Fact]
    public async Task Filters_that_are_not_offered_change_nothing_and_files_hold_no_more_than_the_page()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        async Task<string> Seen(string question) => await (await leader.Json("/notodden/tillit" + question)).Content.ReadAsStringAsync();

        var whole = await Seen("");
        foreach (var question in new[] { "?kommune=finnes-ikke", "?gruppe=Politicians", "?kjonn=kvinne", "?kommune=notodden'--", "?runde=finnes-ikke", "?runde=tillit-hosten-2018", "?skjulte=ja&n=1" })
        {
            Assert.Equal(whole, await Seen(question));
        }

        Assert.NotEqual(whole, await Seen("?kommune=sauherad"));
        // Few politicians of Sauherad answered in the demo: hidden on the page, in the file and to programs.
        using var sauherad = JsonDocument.Parse(await Seen("?kommune=sauherad"));
        var hidden = sauherad.RootElement.GetProperty("result").GetProperty("cells").EnumerateArray().Where(cell => cell.GetProperty("group").ValueKind == JsonValueKind.String && cell.GetProperty("group").GetString() == "politicians").ToList();
        Assert.Equal(10, hidden.Count);
        Assert.All(hidden, cell => Assert.True(cell.GetProperty("score").ValueKind == JsonValueKind.Null && cell.GetProperty("hidden").ValueKind == JsonValueKind.String));
        var file = await (await leader.GetAsync("/notodden/tillit?kommune=sauherad&csv=tall")).Content.ReadAsStringAsync();
        Assert.All(file.Split('\n').Where(line => line.StartsWith("Politikere", StringComparison.Ordinal)), line => Assert.Contains("skjult", line, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Differencing_two_releases_does_not_tell_what_the_one_who_came_between_answered(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Rounds.Open(site, leader, "Første", []);
        await Fill(site, "forste", RaterGroup.Politicians, "seljord", 11);
        await leader.Made("/notodden/tillit/runder/forste/lukk", new { });
        await leader.Made("/notodden/tillit/runder/forste/frigi", new { });
        await Rounds.DaysPass(site, "Første", 30);
        await site.Look("notodden", async db =>
        {
            var wave = await db.Set<Wave>().SingleAsync(row => row.Title == "Første");
            (wave.ClosedOn, wave.ReleasedOn) = (wave.ClosedOn!.Value.AddDays(-30), wave.ReleasedOn!.Value.AddDays(-30));
            return await db.SaveChangesAsync();
        });
        await Rounds.Open(site, leader, "Andre", []);
        await Fill(site, "andre", RaterGroup.Politicians, "seljord", 12);
        await leader.Made("/notodden/tillit/runder/andre/lukk", new { });
        await leader.Made("/notodden/tillit/runder/andre/frigi", new { });

        var (first, second) = (await Released(site, "Første"), await Released(site, "Andre"));
        foreach (var after in second.Where(row => row.Measure != Measure.Answered && row is { Group: not null, Score: not null }))
        {
            var before = first.Single(row => row.Measure == after.Measure && row.Group == after.Group);
            // Both say about ten; and even one who knew it was eleven and twelve learns less than a step of the scale.
            Assert.Equal(before.CountAbout, after.CountAbout);
            var (low, high) = Differencing.Told(new(1 + ((double)after.Score!.Value / 25), 12, .1), new(1 + ((double)before.Score!.Value / 25), 11, .1))!.Value;
            Assert.True(high - low > 1, $"{after.Measure}: {low}–{high}");
            // Nor do the ends and the middle of the interval tell the mean any finer.
            Assert.All(new[] { before, after }, row => Assert.True(row.Low % 2.5m == 0 && row.High % 2.5m == 0 && (row.Low + row.High) / 2 == row.Score, $"{row.Measure}: {row.Low}–{row.High} around {row.Score}"));
            // Held against its like, and called no change that chance could make.
            Assert.NotNull(after.Change);
            Assert.False(after.HasChanged);
        }

        // The two stand on one line, and it is drawn.
        Assert.Equal(["forste", "andre"], (await Lines(leader, "?runde=andre"))[0].GetProperty("points").EnumerateArray().Select(point => point.GetProperty("wave").GetString()));
        Assert.Contains("data-graf=\"linje-1\"", await leader.GetStringAsync("/notodden/tillit?runde=andre"), StringComparison.Ordinal);

        // Another instrument is never held against it, nor is the first of its kind against anything of ours.
        Assert.All(first, row => Assert.True(row.Change is null || row.Measure != Measure.Answered));
    }

    [Fact]
    public async Task A_round_of_two_municipalities_is_held_against_one_of_three_place_by_place_and_the_page_says_why_not_for_all()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Contains("Det er ingen tidligere runde med de samme spørsmålene", await (await leader.GetAsync("/notodden/tillit")).Text());
        await leader.Made("/notodden/tillit/runder/tillit-hosten-2018/lukk", new { });
        await leader.Made("/notodden/tillit/runder/tillit-hosten-2018/frigi", new { });

        var rows = await Released(site, "Tillit høsten 2018");
        Assert.All(rows.Where(row => row.IsRegion), row => Assert.Null(row.Change));
        Assert.Contains(rows, row => !row.IsRegion && row.Change is not null);
        var whole = await (await leader.GetAsync("/notodden/tillit")).Text();
        Assert.Contains("Tidligere runder med de samme spørsmålene har spurt andre grupper eller kommuner", whole);
        // What was begun in the spring was of three municipalities, and is not called better or worse by two.
        Assert.Contains("Senere runder har spurt andre grupper eller kommuner, så vi vet ikke om tallet er endret.", whole);
        var there = await (await leader.GetAsync("/notodden/tillit?kommune=notodden")).Text();
        Assert.Contains("Endring i poeng", there);

        // So too from round to round: two lines of one point each for the region, one line of two for the municipality.
        Assert.DoesNotContain("Over tid", whole);
        Assert.Equal([1, 1], (await Lines(leader, "")).Select(line => line.GetProperty("points").GetArrayLength()));
        Assert.Contains("Over tid", there);
        Assert.Contains("vil i fire av fem tilfeller vise det når samlet tillit har endret seg", await (await leader.GetAsync("/notodden/tillit?runde=tillit-varen-2018&kommune=notodden")).Text());
        // Where no interval is shown of the whole, nothing is reckoned from it.
        Assert.DoesNotContain("fire av fem tilfeller", there);
        var line = Assert.Single(await Lines(leader, "?kommune=notodden"));
        Assert.Equal(["tillit-varen-2018", "tillit-hosten-2018"], line.GetProperty("points").EnumerateArray().Select(point => point.GetProperty("wave").GetString()));
        Assert.Equal(["Notodden kommune"], line.GetProperty("places").EnumerateArray().Select(place => place.GetString()));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_is_begun_about_a_figure_has_its_day_of_measuring_again_and_becomes_an_initiative(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var aimed = new { wave = "tillit-varen-2018", cell = "business:politicians", title = "Møt bedriftene på deres sted", measureAgainOn = "2019-03-01", beginsInitiative = true };
        Assert.Equal(HttpStatusCode.BadRequest, (await leader.PostAsJsonAsync("/notodden/tillit/tiltak", new { aimed.wave, aimed.cell, aimed.title })).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await leader.PostAsJsonAsync("/notodden/tillit/tiltak", new { aimed.wave, aimed.cell, aimed.title, measureAgainOn = "2018-10-02" })).StatusCode);
        Assert.Equal("trust.cell-unknown", await leader.Refused("/notodden/tillit/tiltak", new { aimed.wave, cell = "politicians:overall", place = "sauherad", aimed.title, aimed.measureAgainOn }));
        await leader.Made("/notodden/tillit/tiltak", aimed);

        var stored = await site.Look("notodden", db => db.Set<Remedy>().AsNoTracking().SingleAsync(row => row.Title == aimed.title));
        Assert.Equal((new DateOnly(2019, 3, 1), RaterGroup.Business, "politicians"), (stored.MeasureAgainOn, stored.Group!.Value, stored.Measure));
        var begun = await site.Look("notodden", db => db.Set<Initiative>().AsNoTracking().SingleAsync(row => row.Title == aimed.title));
        Assert.Equal(begun.Key.Value, stored.Initiative);
        Assert.Contains("Tillit våren 2018", begun.Summary!, StringComparison.Ordinal);
        await leader.Made($"/notodden/tillit/tiltak/{stored.Key}/gjort", new { did = "Sju bedrifter er besøkt." });
        var page = await (await leader.GetAsync("/notodden/tillit")).Text();
        Assert.Contains("Sju bedrifter er besøkt.", page);
        Assert.Contains("01.03.2019", page);

        Assert.Contains("Åpne runden: Næringslivet om planarbeidet", await (await leader.GetAsync("/notodden/min-uke")).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Last_of_23_is_said_only_when_nobody_else_can_be(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        // As the report of 2018 tells it: a place, and no uncertainty.
        var told = await (await leader.GetAsync("/notodden/tillit/sammenligning")).Text();
        Assert.Contains("Notodden: 23 av 23, usikkerhet er ikke oppgitt, så vi kan ikke si om noen er først eller sist.", told);
        Assert.DoesNotContain("sist av 23", told);

        await TakingInPlaces.Import(leader, File(error: ".05"));
        Assert.Contains("sist av 23", await (await leader.GetAsync("/notodden/tillit/sammenligning")).Text());
        var ranks = await site.Look("notodden", db => db.Set<BenchmarkRank>().AsNoTracking().Where(row => row.Measure == "Tillit" && row.Municipality == "Notodden").ToListAsync());
        Assert.Equal((23, 23, 23, 23), (ranks[0].Place, ranks[0].Among, ranks[0].BestPlace!.Value, ranks[0].WorstPlace!.Value));

        await using var other = await TestSite.Start(database);
        using var there = await other.SignedIn("prosjektleder@notodden.example");
        await TakingInPlaces.Import(there, File(error: ".6"));
        Assert.DoesNotContain("sist av 23", await (await there.GetAsync("/notodden/tillit/sammenligning")).Text());
        var wide = await other.Look("notodden", db => db.Set<BenchmarkRank>().AsNoTracking().SingleAsync(row => row.Measure == "Tillit" && row.Municipality == "Notodden"));
        Assert.True(wide is { Place: 23, Among: 23, WorstPlace: 23, BestPlace: < 23 });

        // Single answers, too few answers and half a line are refused at their cells, and nothing is taken in.
        var wrong = await TakingInPlaces.Import(there, "kommune;hva som er målt;verdi;antall svar\nSeljord;Tillit;4,1;3\nSeljord;Tillit;4,2;60\nTinn;Tillit;;\n", isRight: false);
        Assert.Contains("Tall med færre enn fem svar tas ikke inn.", wrong);
        Assert.Contains("Er dette enkeltsvar, hører de ikke hjemme her.", wrong);
        Assert.Contains("Skriv verdien, eller plass og av hvor mange.", wrong);
        Assert.Equal(2, await other.Look("notodden", db => db.Set<Benchmark>().CountAsync()));
    }

    /// <summary>23 municipalities, 4.3 at the bottom and the next well above.</summary>
    private static string File(string error)
    {
        var lines = new StringBuilder("kommune;hva som er målt;verdi;standardfeil;antall svar\n");
        for (var i = 1; i <= 22; i++)
        {
            lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"Kommune {i};Tillit;{4.9 + (i * .02):0.00};{error};80\n");
        }

        return lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"Notodden;Tillit;4.30;{error};60\n").ToString();
    }

    private static async Task<IReadOnlyList<JsonElement>> Lines(HttpClient reader, string question)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/notodden/tillit" + question);
        asked.Headers.Accept.ParseAdd("application/json");
        var page = await (await reader.SendAsync(asked)).Content.ReadFromJsonAsync<JsonElement>();
        return [.. page.GetProperty("result").GetProperty("lines").EnumerateArray()];
    }

    private static string Of(string deed) => "/notodden/tillit/runder/proverunde/" + deed;

    private static Task<List<ReleasedScore>> Released(TestSite site, string title) => site.Look("notodden", db => db.Set<ReleasedScore>().AsNoTracking().Where(row => db.Set<Wave>().Any(wave => wave.Id == row.WaveId && wave.Title == title)).ToListAsync());

    /// <summary>Counts so many sheets of a group, as handing them in does; person i gives the i-th of a fixed row of answers to everything.</summary>
    private static Task<int> Fill(TestSite site, string wave, RaterGroup group, string place, int people) => site.Look("notodden", async db =>
    {
        var (key, at) = (Key.Read(wave)!.Value, Key.Read(place)!.Value);
        var asked = await db.Set<Respondents>().SingleAsync(row => row.Group == group && db.Set<Wave>().Any(one => one.Id == row.WaveId && one.Key == key) && db.Set<Organisation>().Any(one => one.Id == row.MunicipalityId && one.Key == at));
        var tallies = await db.Set<Tally>().Where(row => row.RespondentsId == asked.Id).ToDictionaryAsync(row => row.Slot);
        for (var i = 0; i < people; i++)
        {
            foreach (var slot in Tally.SlotsOf(TrustPulse.Of(i % TrustPulse.Forms, group), [.. Enumerable.Repeat(Varied[i % Varied.Length], 9)], hasOverall: true))
            {
                tallies[slot].Count++;
            }
        }

        return await db.SaveChangesAsync();
    });

    private static async Task<IReadOnlyList<string>> Addresses(HttpClient browser, string question) =>
        [.. (await SearchingEverything.Ask(browser, question)).Body.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("address").GetString()!)];
}
