using System.Net;
using Microsoft.EntityFrameworkCore;
using Samspill.Programme.Workbooks;
using Samspill.Reports.Writing;

namespace Samspill.Journeys;

/// <summary>Words are the editor's, numbers are the records'.</summary>
public sealed class WritingInAReport
{
    private const string Page = "/notodden/rapporter/sluttutbetaling/skriv/resultater";
    private const string Pilots = "malt.pilotkommuner";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task New_words_keep_their_numbers_and_follow_the_data(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        Assert.Equal("reports.number-lost", await leader.Refused(Page, Words(Pilots, "Noen kommuner ble med.")));
        Assert.Equal("reports.number-without-source", await leader.Refused(Page, Words(Pilots, "Av 9 kommuner ble {pilotkommuner.siste} med, målt {malt.pilotkommuner.dato4}.")));
        Assert.Equal("reports.number-without-source", await leader.Refused(Page, Words(Pilots, "Minst fire, altså {pilotkommuner.siste}, ble med {malt.pilotkommuner.dato4}.")));
        Assert.Equal("reports.number-unknown", await leader.Refused(Page, Words(Pilots, "{pilotkommuner.siste} og {finnes.ikke}, {malt.pilotkommuner.dato4}.")));
        Assert.Equal("reports.number-lost", await leader.Refused(Page, Words(Pilots, "")));
        Assert.Equal(0, await site.Look("notodden", db => db.Set<SentenceEdit>().CountAsync()));

        Assert.Null(await leader.Refused(Page, Words(Pilots, "{pilotkommuner.siste} kommuner sto sammen {malt.pilotkommuner.dato4}.")));
        Assert.Contains("2 kommuner sto sammen 15. september 2018.", await (await leader.GetAsync("/notodden/rapporter/sluttutbetaling")).Text());

        await site.Look("notodden", db => ImportWorkbook.From(db, Corrected(), isDryRun: false, default));
        var today = await (await leader.GetAsync("/notodden/rapporter/sluttutbetaling")).Text();
        Assert.Contains("3 kommuner sto sammen 15. september 2018.", today);
    }

    /// <summary>The editor reads what each number will say, moves it by its short name, and cannot write over what the records say.</summary>
    [Fact]
    public async Task A_number_stands_in_the_text_by_a_short_name_with_what_it_reads()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var page = await (await leader.GetAsync(Page)).Text();
        Assert.Contains("Pilotkommuner: {siste: 2} kommuner, målt {dato: 15. september 2018}.", page);
        Assert.Contains("Leses slik: Pilotkommuner: 2 kommuner, målt 15. september 2018.", page);
        Assert.Contains("{siste: 2} betyr at tallet «siste» leses 2 nå.", page);
        Assert.DoesNotContain("{besokende-2017}", page);

        Assert.Equal("ord." + Pilots, await leader.Flawed(Page, Words(Pilots, "{siste: 3} kommuner sto sammen {dato: 15. september 2018}.")));
        Assert.Equal("reports.number-unknown", await leader.Refused(Page, Words(Pilots, "{siste: 2} og {finnes}, {dato: 15. september 2018}.")));
        var lost = await (await leader.Post(Page, Page, new() { ["_form"] = "ord", ["ord." + Pilots] = "Kommuner sto sammen {dato: 15. september 2018}." })).Text();
        Assert.Contains("Sett tilbake {siste: 2}, eller merk setningen som vurdering.", lost);
        Assert.Null(await leader.Refused(Page, Words(Pilots, "{siste: 2} kommuner sto sammen {dato}.")));
        Assert.Equal("{pilotkommuner.siste} kommuner sto sammen {malt.pilotkommuner.dato4}.", await site.Look("notodden", db => db.Set<SentenceEdit>().Select(edit => edit.Wording).SingleAsync()));
        Assert.Null(await leader.Refused(Page, new { ny = "De {pilotkommuner.siste: 2} kommunene vil fortsette." }));
        Assert.Contains("De {pilotkommuner.siste: 2} kommunene vil fortsette.", await (await leader.GetAsync(Page)).Text());
    }

    [Fact]
    public async Task A_free_number_stands_only_in_a_judgement_and_what_is_left_out_says_why()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        Assert.Equal("reports.sentence-without-source", await leader.Refused(Page, new { ny = "Samarbeidet ble godt." }));
        Assert.Equal("reports.number-without-source", await leader.Refused(Page, new { ny = "Vi regner med 40 arbeidsplasser." }));
        Assert.Null(await leader.Refused(Page, new { ny = "Vi regner med 40 arbeidsplasser.", nyVurdering = true }));
        Assert.Null(await leader.Refused(Page, new { ny = "De {pilotkommuner.siste} kommunene vil fortsette." }));
        Assert.Null(await leader.Refused(Page, new Dictionary<string, object> { ["ut.malt.brosjyre-utgitt"] = "Brosjyren omtales i et eget brev." }));

        var (_, view) = (0, await leader.Json("/notodden/rapporter/sluttutbetaling"));
        using var record = System.Text.Json.JsonDocument.Parse(await view.Content.ReadAsStringAsync());
        var part = record.RootElement.GetProperty("text").GetProperty("parts")[2];
        var sentences = part.GetProperty("paragraphs").EnumerateArray().SelectMany(paragraph => paragraph.GetProperty("sentences").EnumerateArray()).ToList();
        Assert.True(sentences.Single(sentence => sentence.GetProperty("text").GetString() == "Vi regner med 40 arbeidsplasser.").GetProperty("isJudgement").GetBoolean());
        Assert.NotEmpty(sentences.Single(sentence => sentence.GetProperty("text").GetString() == "De 2 kommunene vil fortsette.").GetProperty("chips").EnumerateArray());
        Assert.DoesNotContain(sentences, sentence => sentence.GetProperty("id").GetString() == "malt.brosjyre-utgitt");
        Assert.All(sentences, sentence => Assert.True(sentence.GetProperty("isJudgement").GetBoolean() || sentence.GetProperty("chips").GetArrayLength() > 0, sentence.ToString()));
        Assert.Contains(record.RootElement.GetProperty("text").GetProperty("notTold").EnumerateArray(), left => left.GetProperty("because").GetString() == "Brosjyren omtales i et eget brev.");
    }

    [Fact]
    public async Task The_refusal_names_the_place_in_the_form_and_keeps_what_was_typed()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var answer = await leader.Post(Page, Page, new() { ["_form"] = "ord", ["ord." + Pilots] = "Åtte av {pilotkommuner.siste}, {malt.pilotkommuner.dato4}." });
        var html = await answer.Text();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("«Åtte» har ingen kilde. Bruk et tall fra listen, eller merk setningen som vurdering.", html);
        Assert.Contains("href=\"/notodden/rapporter/sluttutbetaling/skriv/resultater#ord-ord.malt.pilotkommuner\"", html);
        Assert.Contains(">Åtte av {pilotkommuner.siste}, {malt.pilotkommuner.dato4}.</textarea>", html);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_report_comes_in_the_language_chosen_and_an_own_sentence_keeps_hers_and_is_marked(string database)
    {
        const string report = "/notodden/rapporter/sluttutbetaling";
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Null(await leader.Refused(Page, new Dictionary<string, object> { ["ord." + Pilots] = "{pilotkommuner.siste} kommuner sto sammen {malt.pilotkommuner.dato4}.", ["ut.malt.brosjyre-utgitt"] = "Den omtales i et brev.", ["ny"] = "Vi lærte mest av å møtes.", ["nyVurdering"] = true }));

        Assert.Equal("language", await leader.Flawed(report + "/sprak", new { language = "norsk" }));
        Assert.Null(await leader.Refused(report + "/sprak", new { language = "en" }));
        Assert.Null(await leader.Refused(Page, new { ny = "Meeting was what taught us most.", nyVurdering = true }));
        var text = await leader.GetStringAsync(report + "/rapport.txt");
        Assert.Contains("Pilotkommuner: 2 kommuner, measured 15 September 2018.", text);
        Assert.Contains("Reworded in Bokmål. The report is in English, so the records' words stand.", text);
        Assert.Contains("Den omtales i et brev.", text);
        Assert.Contains("Written in Bokmål: Vi lærte mest av å møtes.", text);
        Assert.DoesNotContain("Written in English", text);
        var html = await leader.GetStringAsync(report + "/rapport.html");
        Assert.Contains("<html lang=\"en\">", html);
        Assert.Contains("<span class=\"judgement\" lang=\"nb\">Vi lærte mest av å møtes.</span>", html);
        Assert.Contains("[written\u00A0in\u00A0Bokmål]", html);
        Assert.Contains("skrevet på bokmål", await (await leader.GetAsync(report)).Text());

        await NothingHinders.Reports(site);
        var (status, frozen) = await leader.Tell(report + "/frys", new { });
        Assert.Equal((200, "en"), (status, await site.Look("notodden", async db => (await db.Set<FrozenContent>().SingleAsync()).Content.Contains("\"language\":\"en\"", StringComparison.Ordinal) ? "en" : frozen.ToString())));
        Assert.Equal("reports.language-frozen", await leader.Refused(report + "/sprak", new { language = "nb" }));
    }

    [Theory]
    [InlineData("revisor@notodden.example", 403)]
    [InlineData("planlegger@seljord.example", 403)]
    [InlineData("prosjektleder@havbris.example", 404)]
    public async Task Only_leaders_write_and_strangers_find_nothing(string email, int status)
    {
        await using var site = await TestSite.Start("sqlite");
        using var reader = await site.SignedIn(email);

        foreach (var address in new[] { Page, "/notodden/rapporter/sluttutbetaling/frys", "/notodden/rapporter/sluttutbetaling/apne", "/notodden/rapporter/sluttutbetaling/rett", "/notodden/rapporter/sluttutbetaling/krav", "/notodden/oppgitt-antall" })
        {
            Assert.Equal(status, (await reader.Tell(address, new { ny = "x" })).Status);
        }

        if (status == 404)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/notodden/rapporter/sluttutbetaling/rapport.json")).StatusCode);
        }
    }

    private static Dictionary<string, object> Words(string sentence, string words) => new() { ["ord." + sentence] = words };

    private static string Corrected()
    {
        using var shell = new AtTheCommandLine();
        var folder = Scratch.Folder("corrected");
        var copy = shell.Copy("c", ("measurements", "pilotkommuner-2018", row => row.Replace(",2,", ",3,", StringComparison.Ordinal)[..^2] + ",Én kommune til meldte seg,"));
        foreach (var file in System.IO.Directory.GetFiles(copy))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return folder;
    }
}
