using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Trust.Ranks;

namespace Samspill.Journeys;

/// <summary>Places from an institute's report: kept as the report tells them, reckoned only when all who were measured are there, and never dropped in silence.</summary>
public sealed class TakingInPlaces
{
    private const string Head = "kommune;hva som er målt;verdi;standardfeil;plass;av\n";

    [Fact]
    public async Task The_report_s_own_place_and_number_are_kept_where_it_tells_them()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        // Five of the 23 that were measured, each with its value too.
        await Import(leader, Head + "Seljord;Tillit;5,1;,05;2;23\nTinn;Tillit;4,9;,05;9;23\nBø;Tillit;4,8;,05;12;23\nSauherad;Tillit;4,6;,05;17;23\nNotodden;Tillit;4,3;,05;23;23\n");

        var ranks = await Taken(site);
        Assert.Equal([(2, 23), (9, 23), (12, 23), (17, 23), (23, 23)], ranks.Select(row => (row.Place, row.Among)).Order());
        // Where they may lie among 23 cannot be told from five.
        Assert.All(ranks, row => Assert.Null(row.BestPlace));
        Assert.Contains("23 av 23", await (await leader.GetAsync("/notodden/tillit/sammenligning")).Text());

        // All three of three, one place told and two reckoned.
        await Import(leader, Head + "Seljord;Optimisme;5,1;,05;1;3\nTinn;Optimisme;4,9;,05;;\nNotodden;Optimisme;4,3;,05;;\n");
        Assert.Equal([(1, 3), (2, 3), (3, 3)], (await Taken(site)).Where(row => row.Measure == "Optimisme").Select(row => (row.Place, row.Among)).Order());
    }

    [Fact]
    public async Task Reports_by_the_same_questions_stand_together_for_our_own_and_those_by_others_do_not()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Import(leader, Head + Three);
        Assert.DoesNotContain("Over tid", await (await leader.GetAsync("/notodden/tillit/sammenligning")).Text());

        await Import(leader, Head + Three.Replace("4,3", "5,4", StringComparison.Ordinal), on: "1.9.2015");
        // Among another number, and by other questions: neither is put on the line.
        await Import(leader, Head + "Seljord;Tillit;5,1;,05;;\nNotodden;Tillit;4,3;,05;;\n", on: "1.9.2014");
        await Import(leader, Head + Three, on: "1.9.2013", instrument: "Et annet skjema");

        using var asked = new HttpRequestMessage(HttpMethod.Get, "/notodden/tillit/sammenligning");
        asked.Headers.Accept.ParseAdd("application/json");
        var lines = (await (await leader.SendAsync(asked)).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("lines").EnumerateArray().ToList();
        var notodden = Assert.Single(lines, line => line.GetProperty("municipality").GetString() == "Notodden");
        Assert.Equal([("2015-09-01", 1), ("2017-09-01", 3)], notodden.GetProperty("points").EnumerateArray().Select(point => (point.GetProperty("on").GetString()!, point.GetProperty("line").GetProperty("place").GetInt32())));
        var told = await (await leader.GetAsync("/notodden/tillit/sammenligning")).Text();
        Assert.Contains("Over tid", told);

        // Each report has a heading of its own, and each reader is told of her own municipality first.
        Assert.All(["Tillit, 2017", "Tillit, 2015", "Tillit, 2014", "Tillit, 2013"], heading => Assert.Contains($">{heading}</h2>", told));
        Assert.Contains("Notodden: 3 av 3, sist av 3.", told);
        using var neighbour = await site.SignedIn("naeringssjef@seljord.example");
        Assert.Contains("Seljord: 1 av 3, først av 3.", (await (await neighbour.GetAsync("/notodden/tillit/sammenligning?sprak=nb")).Text()));
    }

    [Theory]
    [InlineData("Seljord;Tillit;5,1;;2;23\nTinn;Tillit;4,9;;;\n", "Linjen har verdi, men ikke plass, og den kan ikke regnes ut: for «Tillit» mangler noen av de målte.")]
    [InlineData("Notodden;Tillit;4,3;;;\n", "Én verdi alene gir ingen plass.")]
    [InlineData("Seljord;Tillit;5,1;;;\nTinn;Tillit;;;4;5\n", "Linjen har verdi, men ikke plass")]
    [InlineData("Seljord;Tillit;5,1;;;23\nTinn;Tillit;4,9;;;23\n", "Skriv plassen også, når det står av hvor mange.")]
    [InlineData("Seljord;Tillit;;;1;2\nTinn;Tillit;;;2;2\nBø;Tillit;;;2;2\n", "Det står «av 2», men filen har flere kommuner enn det for «Tillit».")]
    [InlineData("Seljord;Tillit;5,1;;9;23\nTinn;Tillit;4,9;;2;23\n", "Seljord er nr. 9, Tinn er nr. 2, og verdiene sier det motsatte.")]
    [InlineData("Seljord;Tillit;5,1;;2;2\nTinn;Tillit;4,9;;;\n", "Seljord står som nr. 2, men etter verdiene i filen er det nr. 1.")]
    public async Task What_gets_no_place_or_contradicts_another_line_is_said_and_leaves_no_empty_report(string lines, string says)
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var before = await site.Look("notodden", db => db.Set<Benchmark>().CountAsync());

        Assert.Contains(says, await Import(leader, Head + lines, isRight: false));
        Assert.Equal(before, await site.Look("notodden", db => db.Set<Benchmark>().CountAsync()));
    }

    private const string Three = "Seljord;Tillit;5,1;,05;;\nTinn;Tillit;4,9;,05;;\nNotodden;Tillit;4,3;,05;;\n";

    /// <summary>A place is known again by who measured, the report, the day, the measure and the municipality.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_same_report_again_changes_nothing_and_other_figures_replace_only_when_that_is_asked(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Import(leader, Head + Three);
        await Import(leader, Head.Replace("hva som er målt", "mål", StringComparison.Ordinal) + Three.Replace("Tinn;", "Tinn kommune;", StringComparison.Ordinal));
        Assert.Contains("3 plasser er der fra før. Ingenting er endret.", await (await leader.GetAsync("/notodden/tillit/sammenligning")).Text());
        Assert.Equal(3, (await Taken(site)).Count);
        Assert.DoesNotContain("Over tid", await (await leader.GetAsync("/notodden/tillit/sammenligning")).Text());

        var refused = await Import(leader, Head + Three.Replace("4,3", "4,4", StringComparison.Ordinal), isRight: false);
        Assert.Contains("Rett filen, eller kryss av for «Erstatt tall som er der fra før».", refused);
        Assert.Contains("tillit!A4: Notodden, «Tillit»: verdi 4,4 i filen, verdi 4,3 fra før.", refused);
        Assert.Contains("spørsmålssett Et annet skjema i filen", await Import(leader, Head + Three, isRight: false, instrument: "Et annet skjema"));
        Assert.Equal([4.3m, 4.9m, 5.1m], (await Taken(site)).Select(row => row.Value!.Value).Order());

        await Import(leader, Head + Three.Replace("4,3", "4,4", StringComparison.Ordinal) + "Seljord;Optimisme;;;2;23\n", replaces: true);
        Assert.Contains("Én plass er tatt inn. Én plass er erstattet. 2 plasser er der fra før.", await (await leader.GetAsync("/notodden/tillit/sammenligning")).Text());
        Assert.Equal([4.4m, 4.9m, 5.1m], (await Taken(site)).Select(row => row.Value).OfType<decimal>().Order());
        Assert.Equal(1, await site.Look("notodden", db => db.Set<Benchmark>().CountAsync(row => row.Provider == "Instituttet")));

        // All of it by another set of questions: nothing is left of the first.
        await Import(leader, Head + Three + "Seljord;Optimisme;;;2;23\n", instrument: "Et annet skjema", replaces: true);
        Assert.Equal(["Et annet skjema"], await site.Look("notodden", db => db.Set<Benchmark>().Where(row => row.Provider == "Instituttet").Select(row => row.Instrument).ToListAsync()));
        Assert.Equal(4, (await Taken(site)).Count);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_report_taken_in_wrongly_is_removed_by_one_who_may_import_and_the_trail_keeps_it(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Import(leader, Head + Three);
        var key = await site.Look("notodden", db => db.Set<Benchmark>().Where(row => row.Provider == "Instituttet").Select(row => row.Key).SingleAsync());
        var to = $"/notodden/tillit/sammenligning/{key}/bort";
        using var other = await site.SignedIn("naeringssjef@seljord.example");
        Assert.DoesNotContain("Fjern rapporten", await (await other.GetAsync("/notodden/tillit/sammenligning")).Text());
        Assert.Equal("platform.not-yours", await other.Refused(to, new { }));
        Assert.Contains("Alle 3 plassene som er tatt inn av den, forsvinner fra siden.", await (await leader.GetAsync("/notodden/tillit/sammenligning")).Text());

        await leader.Post("/notodden/tillit/sammenligning", to, new() { ["_form"] = "rekke-1-bort" });
        Assert.Contains("Tillit i 23 kommuner er fjernet.", await (await leader.GetAsync("/notodden/tillit/sammenligning")).Text());
        Assert.Empty(await Taken(site));
        Assert.Equal(3, await site.Look("notodden", db => db.Set<Samspill.Platform.Audit.AuditEntry>().CountAsync(entry => entry.Kind == nameof(BenchmarkRank) && entry.Change == "Removed")));
        Assert.Equal("platform.absent", await leader.Refused(to, new { }));
    }

    [Fact]
    public async Task Headings_of_every_language_are_understood_and_what_is_missing_is_named_in_the_reader_s()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Contains("Kolonnen «mål» mangler.", await Import(leader, "kommune;verdi;plass;av\nSeljord;5,1;1;2\n", isRight: false));
        Assert.Contains("navnene på kolonnene: kommune, mål, verdi", await Import(leader, "a;b\n1;2\n", isRight: false));
        Assert.Contains("Filen er tom.", await Import(leader, "", isRight: false));
        Assert.Contains("Filen er tom.", await Import(leader, "\n \n", isRight: false));

        await Import(leader, "municipality;measure;place;among\nSeljord;A;1;2\n");
        await Import(leader, "Kommune;Mål;Plass;Av\nSeljord;B;1;2\n");
        await Import(leader, "kommune;kva som er målt;plass;av kor mange\nSeljord;C;1;2\n");
        await Import(leader, "Municipality;What was measured;Place;Among how many\nSeljord;D;1;2\n");
        Assert.Equal(["A", "B", "C", "D"], (await Taken(site)).Select(row => row.Measure).Order());

        Assert.Contains("The column “measure” is missing.", await Import(leader, "kommune;verdi\nSeljord;5,1\n", isRight: false, language: "en"));
    }

    private static Task<List<BenchmarkRank>> Taken(TestSite site) => site.Look("notodden", db => db.Set<BenchmarkRank>().AsNoTracking().Where(row => db.Set<Benchmark>().Any(one => one.Id == row.BenchmarkId && one.Provider == "Instituttet")).ToListAsync());

    /// <summary>Brings in an institute's file by its form; what the page says.</summary>
    internal static async Task<string> Import(HttpClient leader, string file, bool isRight = true, string on = "1.9.2017", string instrument = "Instituttets skjema", bool replaces = false, string language = "nb")
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await leader.Token("/notodden/tillit/sammenligning")), "_token" }, { new StringContent("rapport"), "_form" }, { new StringContent("Instituttet"), "provider" }, { new StringContent("Tillit i 23 kommuner"), "report" },
            { new StringContent(instrument), "instrument" }, { new StringContent(on), "on" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "file", "tillit.csv" },
        };
        if (replaces)
        {
            form.Add(new StringContent("on"), "replace");
        }

        var answer = await leader.PostAsync("/notodden/tillit/sammenligning" + (language == "nb" ? "" : "?sprak=" + language), form);
        Assert.Equal(isRight ? HttpStatusCode.SeeOther : HttpStatusCode.BadRequest, answer.StatusCode);
        return await answer.Text();
    }
}
