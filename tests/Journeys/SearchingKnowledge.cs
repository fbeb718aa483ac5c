using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Knowledge.Cards;
using Samspill.Knowledge.Lessons;
using Samspill.Knowledge.Questions;
using Samspill.Network.Harvesting;
using Samspill.Platform.Audit;

namespace Samspill.Journeys;

/// <summary>What has been learnt is found by all that stands on it, and narrowed by what it is about.</summary>
public sealed class SearchingKnowledge
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Cards_are_found_by_partner_payer_and_contact_questions_by_what_an_answer_rests_on_and_past_reports_by_their_text(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await site.Look("notodden", async db =>
        {
            var card = await db.Set<ProjectCard>().OrderBy(row => row.Key).FirstAsync();
            (card.Partners, card.Contact) = ("Luftskipslaget;Rjukan ballongklubb", "Zeppelinkontoret");
            db.Add(new CardCost { CardId = card.Id, Number = 90, Source = "Ballongfondet", Amount = 1000 });
            db.Add(new LearningAnswer { QuestionId = (await db.Set<LearningQuestion>().FirstAsync()).Id, On = new(2018, 9, 30), Says = "Vi vet litt mer.", Evidence = "Propelltellingen i september." });
            return await db.SaveChangesAsync();
        });
        await leader.Post("/notodden/kunnskap/rapporter", "/notodden/kunnskap/rapporter", new() { ["_form"] = "rapport", ["title"] = "Sluttrapport for Elveregionen", ["text"] = "# Sluttrapport\n\nVi bygde et fjernvarmeanlegg av halm ved elva." });

        foreach (var question in new[] { "luftskipslaget", "zeppelinkontoret", "ballongfondet" })
        {
            Assert.Contains("prosjektkort", Kinds(await SearchingEverything.Ask(leader, question)));
        }

        Assert.Contains("sporsmal", Kinds(await SearchingEverything.Ask(leader, "propelltellingen")));
        Assert.Equal(["gammel-rapport"], Kinds(await SearchingEverything.Ask(leader, "fjernvarmeanlegg")));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    [Fact]
    public async Task The_public_finds_lessons_that_are_published_until_they_are_withdrawn()
    {
        await using var site = await TestSite.Start("sqlite");
        await Sharing.Open(site);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var anybody = site.Browser();
        var lesson = await site.Look("notodden", async db =>
        {
            var one = await db.Set<Lesson>().OrderBy(row => row.Key).FirstAsync(row => row.State == LessonState.Reviewed && row.PublishedOn == null);
            one.Because = "Det var fordi zeppelinen sto i veien.";
            await db.SaveChangesAsync();
            return one;
        });

        Assert.Empty(await SearchingEverything.Titles(anybody, "zeppelinen"));
        Assert.Null(await leader.Refused($"/notodden/kunnskap/lerdommer/{lesson.Key}/publiser", new { }));
        var (_, found) = await SearchingEverything.Ask(anybody, "zeppelinen");
        Assert.Equal("/apent/kunnskap#" + lesson.Key, found.GetProperty("hits")[0].GetProperty("address").GetString());
        Assert.Equal(["lerdom"], Kinds(await SearchingEverything.Ask(leader, "zeppelinen")));
        Assert.Null(await leader.Refused($"/notodden/kunnskap/lerdommer/{lesson.Key}/trekk", new { }));
        Assert.Empty(await SearchingEverything.Titles(anybody, "zeppelinen"));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Each_facet_counts_what_it_leads_to(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var (all, works, themes, years) = await site.Look("notodden", async db =>
        {
            var rows = await db.Set<ProjectCard>().ToListAsync();
            foreach (var row in rows)
            {
                row.Transfers = "Sjekk propellene.";
            }

            await db.SaveChangesAsync();
            return (rows.Count, rows.Count(row => row.Finding == CardFinding.Works), rows.Count(row => ProjectCard.Parts(row.Themes).Contains("samarbeid")), rows.Count(row => (row.FromYear ?? row.ToYear) == 2016));
        });

        var (_, view) = await SearchingEverything.Ask(leader, "propellene");
        Assert.Equal(all, view.GetProperty("total").GetInt32());
        Assert.Equal((works, themes, years), (SearchingEverything.Facet(view, "virker")["ja"], SearchingEverything.Facet(view, "tema")["samarbeid"], SearchingEverything.Facet(view, "ar")["2016"]));
        foreach (var facet in view.GetProperty("facets").EnumerateArray())
        {
            foreach (var value in facet.GetProperty("values").EnumerateArray())
            {
                var (_, narrowed) = await SearchingEverything.Ask(leader, "propellene", $"&{facet.GetProperty("name").GetString()}={Uri.EscapeDataString(value.GetProperty("says").GetString()!)}");
                Assert.Equal(value.GetProperty("count").GetInt32(), narrowed.GetProperty("total").GetInt32());
            }
        }

        Assert.Equal(["ar", "kommune", "slag", "status", "tema", "virker"], view.GetProperty("facets").EnumerateArray().Select(facet => facet.GetProperty("name").GetString()!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_others_have_shared_is_narrowed_by_subject_and_place_until_we_stop_fetching(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var (source, key) = await site.Look("notodden", async db =>
        {
            var item = await db.Set<HarvestedItem>().OrderBy(row => row.Identifier).FirstAsync();
            (item.Abstract, item.Subjects, item.Places, item.Status) = (string.Concat(Enumerable.Repeat("Luftskip. ", 40)) + "Sist står zeppelinen.", "luftfart; reiseliv", "Seljord; Norge", "forprosjekt");
            await db.SaveChangesAsync();
            return ((await db.Set<HarvestSource>().SingleAsync(row => row.Id == item.SourceId)).Key.Value, item.Id.Value);
        });

        var (_, view) = await SearchingEverything.Ask(leader, "zeppelinen");
        Assert.Equal((1, 1, 1), (SearchingEverything.Facet(view, "tema")["luftfart"], SearchingEverything.Facet(view, "kommune")["Seljord kommune"], SearchingEverything.Facet(view, "kommune").Count));
        // A repository says what a record is, and that is no status.
        Assert.DoesNotContain(view.GetProperty("facets").EnumerateArray(), facet => facet.GetProperty("name").GetString() == "status");
        var page = await (await leader.GetAsync($"/notodden/nettverk/kilder/{source}?post={key}")).Text();
        Assert.Contains("Sist står zeppelinen.", page);
        Assert.Contains("luftfart, reiseliv", page);
        Assert.Contains("forprosjekt", page);
        Assert.DoesNotContain("Sist står zeppelinen.", await (await leader.GetAsync("/notodden/nettverk/kilder/" + source)).Text());

        var address = "/notodden/nettverk/kilder/" + source;
        Assert.Equal("network.source-still-fetched", await leader.Refused(address + "/fjern", new { }));
        Assert.Null(await leader.Refused(address + "/stopp", new { }));
        Assert.Empty(await SearchingEverything.Titles(leader, "zeppelinen"));
        Assert.Contains("Fjern det som er hentet", await (await leader.GetAsync(address)).Text());
        Assert.Null(await leader.Refused(address + "/fjern", new { }));
        Assert.DoesNotContain(source, await site.Look("notodden", db => db.Set<HarvestedItem>().Join(db.Set<HarvestSource>(), row => row.SourceId, row => row.Id, (_, of) => of.Key).Select(of => of.Value).ToListAsync()));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    [Fact]
    public async Task A_guest_finds_what_she_was_given_with_its_files_and_nothing_else()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Upload("/notodden/vedlegg/mal/kunnskapsdatabase", "gitt.txt", "Et notat om kunnskapsdatabase og zeppelin."u8.ToArray());
        await leader.Upload("/notodden/vedlegg/mal/fou-samarbeid", "ikke-gitt.txt", "Et annet notat om kunnskapsdatabase og zeppelin."u8.ToArray());
        await BeingAGuest.Give(leader, "mal", "kunnskapsdatabase");
        using var guest = await BeingAGuest.Enter(site);

        Assert.Equal(["gitt.txt"], await SearchingEverything.Titles(guest, "zeppelin"));
        var (_, view) = await SearchingEverything.Ask(guest, "kunnskapsdatabase");
        Assert.Equal(2, view.GetProperty("total").GetInt32());
        Assert.Equal(["fil", "mal"], SearchingEverything.Facet(view, "slag").Keys.Order(StringComparer.Ordinal));
        Assert.All((await SearchingEverything.Ask(guest, "kommunen skal regionen")).Body.GetProperty("hits").EnumerateArray(), hit => Assert.Contains(hit.GetProperty("title").GetString(), new[] { "Kunnskapsdatabase", "gitt.txt" }));
        Assert.Contains("ikke-gitt.txt", await SearchingEverything.Titles(leader, "zeppelin"));
    }

    [Fact]
    public async Task Pages_where_something_is_brought_in_are_found_by_their_names_and_the_help_names_cards_and_lessons()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        Assert.Contains("/notodden/kunnskap/hent", await Places(leader, "hent prosjektliste"));
        Assert.Contains("/notodden/kunnskap/rapporter", await Places(leader, "gammel rapport"));
        Assert.Contains("/notodden/arbeidsbok", await Places(leader, "arbeidsboken"));
        Assert.DoesNotContain("/notodden/kunnskap/hent", await Places(auditor, "hent prosjektliste"));
        Assert.Contains("prosjektkort, lærdommer", await (await leader.GetAsync("/notodden/sok")).Text());
    }

    private static async Task<IReadOnlyList<string>> Places(HttpClient browser, string question) =>
        [.. (await SearchingEverything.Ask(browser, question)).Body.GetProperty("places").EnumerateArray().Select(place => place.GetProperty("address").GetString()!)];

    private static IReadOnlyList<string> Kinds((System.Net.HttpStatusCode Status, JsonElement Body) answer) => [.. answer.Body.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("kind").GetString()!).Distinct()];
}
