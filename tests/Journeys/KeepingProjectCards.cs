using System.Net;
using Microsoft.EntityFrameworkCore;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Directory;

namespace Samspill.Journeys;

/// <summary>Project cards: written, drawn from an initiative, kept alive line by line, confirmed, published and cited.</summary>
public sealed class KeepingProjectCards
{
    private const string New = "/notodden/kunnskap/prosjekter/ny";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_card_is_written_with_figures_and_costs_and_only_a_proven_result_is_confirmed(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        Assert.Equal("title state", string.Join(' ', (await member.Flawed(New, new { }))!.Split(' ').OrderDescending(StringComparer.Ordinal)));
        Assert.Equal("costs figures municipalities", await member.Flawed(New, new { title = "Ysteri", state = "Finished", figures = "Mange kunder", costs = "Fylket: mye", municipalities = "oslo" }));
        Assert.Equal("toYear", await member.Flawed(New, new { title = "Ysteri", state = "Finished", fromYear = 2017, toYear = 2015 }));
        Assert.Equal("platform.not-yours", await auditor.Refused(New, new { title = "Ysteri", state = "Finished" }));
        var card = new { title = "Bygdeysteri i Seljord", state = "Finished", finding = "Works", problem = "Melka ble kjørt ut av bygda.", done = "Seks bønder bygde ysteri.", result = "Ysteriet går rundt.", figures = "Årsverk: 3,5 årsverk\nOst solgt: 12 000 kg (regnskap 2017)", costs = "Innovasjon Norge: 1 200 000 (tilskudd)\nBøndene", municipalities = "seljord", fromYear = 2014, toYear = 2016, themes = "landbruk, mat, Mat", partners = "Tine, bondelaget" };
        Assert.Null(await member.Refused(New, card));
        Assert.Equal("knowledge.card-taken", await member.Refused(New, card));
        var (row, figures, costs) = await site.Look("notodden", async db =>
        {
            var made = await db.Set<ProjectCard>().SingleAsync(one => one.Title == card.title);
            return (made, await db.Set<CardFigure>().Where(one => one.CardId == made.Id).OrderBy(one => one.Number).ToListAsync(), await db.Set<CardCost>().Where(one => one.CardId == made.Id).OrderBy(one => one.Number).ToListAsync());
        });
        Assert.Equal(("landbruk;mat", "Tine;bondelaget", false), (row.Themes, row.Partners, row.IsDemo));
        Assert.Equal([(3.5m, "årsverk", null), (12_000m, "kg", "regnskap 2017")], figures.Select(one => (one.Value, one.Unit!, one.Evidence)));
        Assert.Equal([("Innovasjon Norge", (decimal?)1_200_000, "tilskudd"), ("Bøndene", null, null)], costs.Select(one => (one.Source, one.Amount, one.Note)));

        var page = "/notodden/kunnskap/prosjekter/" + row.Key;
        var shown = await (await member.GetAsync(page)).Text();
        Assert.All(["12 000 kg", "1 200 000 kroner", "beløp ikke oppgitt", "Ingen har bekreftet resultatet ennå.", $"/notodden/apent/kunnskap/{row.Key}"], says => Assert.Contains(says, shown.Replace('\u00a0', ' ')));
        Assert.Equal("platform.not-yours", await member.Refused(page + "/bekreft", new { }));
        Assert.Null(await leader.Refused(page + "/bekreft", new { }));
        Assert.Equal(new DateOnly(2018, 10, 2), (await Card(site, card.title)).ConfirmedOn);

        // A new result is nobody's word but the writer's, until it is confirmed again.
        Assert.Equal("version", await member.Flawed(page + "/endre", new { card.title, card.state }));
        Assert.Equal("knowledge.saved-by-somebody-else", await member.Refused(page + "/endre", new { card.title, card.state, version = 1 }));
        Assert.Null(await member.Refused(page + "/endre", new { card.title, card.state, result = "Ysteriet er solgt.", version = (await Card(site, card.title)).Version }));
        Assert.Null((await Card(site, card.title)).ConfirmedOn);
        Assert.Equal("knowledge.result-not-proven", await leader.Refused(page + "/bekreft", new { }));
        Assert.Empty(await site.Look("notodden", db => db.Set<CardFigure>().Where(one => one.CardId == row.Id).ToListAsync()));
        Assert.Contains("Resultatet", await (await leader.GetAsync("/notodden/historikk/prosjektkort/" + row.Key)).Text());
    }

    [Fact]
    public async Task A_choice_that_finds_nothing_still_stands_there_to_be_taken_away()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        var page = await member.GetStringAsync("/notodden/kunnskap?status=Idea&tema=anskaffelser");

        Assert.Contains("<option value=\"Idea\" selected", page, StringComparison.Ordinal);
        Assert.Matches("<option value=\"anskaffelser\" selected[^>]*>[Aa]nskaffelser \\(0\\)", page);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task An_initiative_becomes_a_card_without_being_typed_again_and_only_once(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        var form = await (await member.GetAsync(New + "?tiltak=opplev-notodden")).Text();
        Assert.All(["Fylt ut med det programmet vet om Opplev Notodden.", "et treårig hovedprosjekt begynner høsten 2018", "Tinn kommune", "Nådde milepæler: Forprosjekt i gang"], drawn => Assert.Contains(drawn, form));
        Assert.Contains("value=\"tinn\" checked", form);
        Assert.Contains("value=\"nye-arrangement\" checked", form);
        Assert.Null(await member.Refused(New, new { title = "Opplev Notodden", state = "Running", initiative = "opplev-notodden", owner = "naeringssjef-seljord" }));
        Assert.Equal("knowledge.initiative-has-card", await member.Refused(New, new { title = "Opplev Notodden en gang til", state = "Running", initiative = "opplev-notodden" }));
        Assert.Equal("initiative", await member.Flawed(New, new { title = "Noe", state = "Running", initiative = "finnes-ikke" }));
        Assert.Contains("/notodden/tiltak/opplev-notodden", await member.GetStringAsync("/notodden/kunnskap/prosjekter/opplev-notodden"));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_one_who_keeps_a_running_card_is_asked_for_a_line_and_answers_in_her_week(string database)
    {
        await using var site = await TestSite.Start(database);
        using var keeper = await site.SignedIn("naeringssjef@seljord.example");
        using var other = await site.SignedIn("naeringssjef@sauherad.example");
        const string Page = "/notodden/kunnskap/prosjekter/opplaering-i-innovative-anskaffelser";

        Assert.Contains("Skriv en linje om Opplæring i innovative anskaffelser", await (await keeper.GetAsync("/notodden/min-uke?sprak=nb")).Text());
        Assert.DoesNotContain("Skriv en linje om Opplæring i innovative anskaffelser", await (await other.GetAsync("/notodden/min-uke")).Text());
        Assert.Equal("says", await keeper.Flawed(Page + "/linje", new { state = "Running" }));
        Assert.Null(await keeper.Refused(Page + "/linje", new { says = "Første utlysning er ute.", state = "Running" }));
        Assert.DoesNotContain("Skriv en linje om Opplæring", await (await keeper.GetAsync("/notodden/min-uke")).Text());
        Assert.Contains("Første utlysning er ute.", await (await keeper.GetAsync(Page)).Text());
        Assert.Null(await keeper.Refused(Page + "/linje", new { says = "Pengene tok slutt.", state = "Stopped" }));
        var card = await Card(site, "Opplæring i innovative anskaffelser");
        Assert.Equal((CardState.Stopped, "Pengene tok slutt."), (card.State, card.Failure));
        Assert.Equal("knowledge.card-not-running", await keeper.Refused(Page + "/linje", new { says = "Mer." }));
        Assert.Equal(3, await site.Look("notodden", db => db.Set<CardLine>().CountAsync(line => line.CardId == card.Id)));
    }

    [Fact]
    public async Task What_is_answered_to_what_the_result_was_is_the_result_and_is_not_asked_for_again()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        foreach (var title in new[] { "Gangbru", "Gapahuk" })
        {
            Assert.Null(await leader.Refused(New, new { title, state = "Running", problem = "Ingen vei.", done = "Bygde.", municipalities = "tinn", result = title == "Gapahuk" ? "Den står." : null }));
            Assert.Equal("state", await leader.Flawed($"/notodden/kunnskap/prosjekter/{title}/linje".ToLowerInvariant(), new { says = "Vi begynner på nytt.", state = "Idea" }));
            Assert.Null(await leader.Refused($"/notodden/kunnskap/prosjekter/{title}/linje".ToLowerInvariant(), new { says = "Brua er i bruk.", state = "Finished" }));
        }

        Assert.Equal((CardState.Finished, "Brua er i bruk."), ((await Card(site, "Gangbru")).State, (await Card(site, "Gangbru")).Result));
        Assert.Equal("Den står.", (await Card(site, "Gapahuk")).Result);
        Assert.Null(await leader.Refused("/notodden/kunnskap/prosjekter/gangbru/publiser", new { }));
    }

    [Fact]
    public async Task An_initiative_that_has_ended_gives_its_card_why_who_carries_it_on_its_evidence_and_its_figures()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var at = New + "?tiltak=opplev-notodden";
        async Task<System.Text.Json.JsonElement> Drawn()
        {
            using var told = System.Text.Json.JsonDocument.Parse(await (await leader.Json(at)).Content.ReadAsStringAsync());
            return told.RootElement.GetProperty("fields").Clone();
        }

        var key = Samspill.Kernel.Key.From("opplev-notodden");
        await site.Look("notodden", async db =>
        {
            var found = await db.Set<Samspill.Programme.Initiatives.Initiative>().SingleAsync(row => row.Key == key);
            found.HandOver("tinn", new(2019, 1, 1), "Kommunen tar festivalen.");
            (await db.Set<Samspill.Programme.Initiatives.Milestone>().FirstAsync(row => row.InitiativeId == found.Id && row.Reached != null)).Evidence = "Referat 7/2017";
            return await db.SaveChangesAsync();
        });
        var drawn = await Drawn();
        Assert.All(["Tinn kommune fører det videre fra ", "2019. Kommunen tar festivalen."], says => Assert.Contains(says, drawn.GetProperty("result").GetString()));
        Assert.Contains("Forprosjekt i gang: Referat 7/2017", drawn.GetProperty("evidence").GetString());
        Assert.Contains("(målt ", drawn.GetProperty("figures").GetString());
        Assert.Null(await leader.Refused(New, new { title = "Tallene tas som de står", state = "Running", figures = drawn.GetProperty("figures").GetString() }));

        await site.Look("notodden", async db =>
        {
            var found = await db.Set<Samspill.Programme.Initiatives.Initiative>().SingleAsync(row => row.Key == key);
            (found.HandOverTo, found.EndsHereBecause, found.Started, found.Ended) = (null, "Ingen ville betale.", new(2017, 1, 1), new(2018, 9, 1));
            return await db.SaveChangesAsync();
        });
        drawn = await Drawn();
        Assert.Equal(("stopped", "Ingen ville betale."), (drawn.GetProperty("state").GetString(), drawn.GetProperty("failure").GetString()));
    }

    [Fact]
    public async Task A_long_list_of_cards_or_lessons_comes_in_pages_and_as_a_file_of_all_that_is_chosen()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        await site.Look("notodden", async db =>
        {
            db.AddRange(Enumerable.Range(1, 30).Select(i => new ProjectCard { Key = Samspill.Kernel.Key.From($"utsiktspunkt {i}"), Title = $"Utsiktspunkt {i}", State = CardState.Running, AddedOn = new(2018, 1, 1), ChangedOn = new(2018, 1, 1) }));
            db.AddRange(Enumerable.Range(1, 30).Select(i => new Samspill.Knowledge.Lessons.Lesson { Key = Samspill.Kernel.Key.From($"lerdom {i}"), Title = $"Lær dette, {i}", State = Samspill.Knowledge.Lessons.LessonState.Proposed, ProposedOn = new(2018, 1, 1) }));
            return await db.SaveChangesAsync();
        });

        var first = await (await member.GetAsync("/notodden/kunnskap?q=utsiktspunkt")).Text();
        Assert.Equal((25, true), (Shown(first, "/kunnskap/prosjekter/utsiktspunkt-"), first.Contains("Side 1 av 2", StringComparison.Ordinal)));
        Assert.Equal(5, Shown(await (await member.GetAsync("/notodden/kunnskap?q=utsiktspunkt&side=2")).Text(), "/kunnskap/prosjekter/utsiktspunkt-"));
        Assert.Contains("csv=prosjektkort", first);
        var file = await member.GetStringAsync("/notodden/kunnskap?q=utsiktspunkt&csv=prosjektkort");
        Assert.Equal((31, 30), (file.TrimEnd().Split('\n').Length, file.Split("Utsiktspunkt").Length - 1));
        Assert.StartsWith("Navn på prosjektet;Status;", file.TrimStart('\uFEFF'));

        var lessons = await (await member.GetAsync("/notodden/kunnskap/lerdommer?forslag=2")).Text();
        Assert.InRange(Shown(lessons, "/kunnskap/lerdommer/lerdom-"), 5, 24);
        Assert.Equal(30, (await member.GetStringAsync("/notodden/kunnskap/lerdommer?csv=lerdomsliste")).Split("Lær dette").Length - 1);

        static int Shown(string page, string address) => page.Split("href=\"/notodden" + address).Length - 1;
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_published_card_is_read_by_all_at_the_address_it_is_cited_by_and_no_other_is(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var anybody = site.Browser();
        await site.Look("notodden", db => db.Set<Partnership>().Where(partnership => partnership.Id == db.Here).ExecuteUpdateAsync(set => set.SetProperty(partnership => partnership.IsPublic, true)));
        const string Idea = "/notodden/kunnskap/prosjekter/delt-naeringssjef-for-to-kommuner";
        const string Open = "/notodden/apent/kunnskap/batruten-pa-ostkanalen";

        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync(Open)).StatusCode);
        Assert.Equal("/notodden/kunnskap/prosjekter/batruten-pa-ostkanalen", (await leader.GetAsync(Open)).Headers.Location?.ToString());
        Assert.DoesNotContain("Båtruten på Østkanalen", await (await anybody.GetAsync("/notodden/apent/kunnskap")).Text());
        Assert.Null(await leader.Refused("/notodden/kunnskap/prosjekter/batruten-pa-ostkanalen/publiser", new { }));
        Assert.Equal("knowledge.card-published", await leader.Refused("/notodden/kunnskap/prosjekter/batruten-pa-ostkanalen/publiser", new { }));
        var page = await (await anybody.GetAsync(Open)).Text();
        Assert.Contains("Båtfolk snudde før de kom til Notodden", page);
        Assert.DoesNotContain("Havnevert, Østkanalen", page);
        Assert.DoesNotContain("/tiltak/ostkanalen", page);
        Assert.Contains("Båtruten på Østkanalen", await (await anybody.GetAsync("/notodden/apent/kunnskap")).Text());
        Assert.Null(await leader.Refused("/notodden/kunnskap/prosjekter/batruten-pa-ostkanalen/trekk", new { }));
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync(Open)).StatusCode);
        Assert.Equal("knowledge.card-not-published", await leader.Refused("/notodden/kunnskap/prosjekter/batruten-pa-ostkanalen/trekk", new { }));

        // What failed must say why before others read it.
        var told = await leader.Tell(New, new { title = "Hoppbakke", state = "Failed", problem = "Ingen bakke.", done = "Bygde en.", municipalities = "tinn", result = "Den raste." });
        Assert.Equal(200, told.Status);
        Assert.Equal("knowledge.card-not-ready", await leader.Refused("/notodden/kunnskap/prosjekter/hoppbakke/publiser", new { }));
        Assert.Null(await leader.Refused(Idea + "/publiser", new { }));
    }

    [Fact]
    public async Task A_planner_narrows_the_cards_down_and_sees_how_many_each_choice_leaves()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@notodden.example");

        var all = await (await member.GetAsync("/notodden/kunnskap")).Text();
        Assert.Contains("10 prosjekter er beskrevet, 5 har bekreftet resultat, 2 forteller om noe som ikke gikk.", all);
        Assert.Contains("Virker ikke (2)", all);
        var failed = await (await member.GetAsync("/notodden/kunnskap?virker=WorksNot&kommune=tinn")).Text();
        Assert.Contains("Viser 1 av 10", failed);
        Assert.Contains("Felles turistkontor", failed);
        Assert.DoesNotContain("Gründerkontor", failed);
        Assert.Contains("Viser 2 av 10", await (await member.GetAsync("/notodden/kunnskap?ar=2014")).Text());
        Assert.Contains("Ingen kort passer.", await (await member.GetAsync("/notodden/kunnskap?tema=romfart")).Text());
    }

    private static Task<ProjectCard> Card(TestSite site, string title) => site.Look("notodden", db => db.Set<ProjectCard>().AsNoTracking().SingleAsync(one => one.Title == title));
}
