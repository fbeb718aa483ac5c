using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;

namespace Samspill.Journeys;

/// <summary>One search over all that a reader may see.</summary>
public sealed class SearchingEverything
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Words_are_found_in_both_written_forms_as_parts_of_compounds_misspelt_as_phrases_and_without_others(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        // bokmål and nynorsk, whichever is asked for.
        var pupils = await Titles(leader, "ungdomsskoleelevene besøker bedriftene");
        Assert.Contains("Alle ungdomsskoleelever skal få besøke en lokal bedrift hvert år.", pupils);
        Assert.Contains("Alle ungdomsskuleelevar skal få besøkje ei lokal bedrift kvart år.", pupils);
        Assert.Equal(pupils.Order(StringComparer.Ordinal), (await Titles(leader, "ungdomsskuleelevane besøkjer bedriftene")).Order(StringComparer.Ordinal));

        // A compound and what says the same in several words.
        Assert.Contains("Regionen skal ha et felles kompetansekontor for bedrifter innen 2020.", await Titles(leader, "kontor for kompetanse"));
        Assert.Contains("Kommunen skal legge ut 50 dekar ferdig regulert næringsareal innen 2022.", await Titles(leader, "areal til næring"));

        // A misspelt word is answered as it was meant, and the page says so.
        var (_, mended) = await Ask(leader, "bluesfestvalen");
        Assert.Equal("bluesfestivalen", mended.GetProperty("meant").GetString());
        Assert.Contains("Bluesfestivalen skal gi scene til 60 lokale musikere hvert år.", mended.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("title").GetString()));
        Assert.Contains("Ingenting her inneholder «bluesfestvalen», så vi søkte etter", await (await leader.GetAsync("/notodden/sok?q=bluesfestvalen")).Text());

        // Nothing holds the compound: its last part is searched for, and the page says so.
        Assert.NotEmpty(await Titles(leader, "brøyting"));
        Assert.Equal(await Titles(leader, "brøyting"), await Titles(leader, "snøbrøyting"));
        var heads = await (await leader.GetAsync("/notodden/sok?q=" + Uri.EscapeDataString("snøbrøyting"))).Text();
        Assert.Matches("Ingenting her inneholder «snøbrøyting», så vi søkte etter <a [^>]*>brøyting</a>", heads);

        // A question with nothing to find in it is told what it lacks.
        async Task<string> Told(string question) => await (await leader.GetAsync("/notodden/sok?q=" + Uri.EscapeDataString(question))).Text();
        Assert.Contains("«-skole» tar bare bort treff. Skriv også et ord som skal finnes", await Told("-skole"));
        Assert.Contains("Skriv minst ett ord. Tegn alene finner ingenting", await Told("\""));
        Assert.DoesNotContain("Prøv uten hermetegn", await Told("\""));
        Assert.Contains("«og» står nesten overalt", await Told("og"));
        Assert.DoesNotContain("Ingen treff på", await Told("-skole") + await Told("\"") + await Told("og"));

        // A word that stands nowhere but begins another keeps its hits; the page says so, and what was perhaps meant.
        var (_, begun) = await Ask(leader, "Notoden");
        Assert.True(begun.GetProperty("total").GetInt32() > 0 && begun.GetProperty("isAround").GetBoolean());
        Assert.Equal("notodden", begun.GetProperty("mayMean").GetString());
        var told = await (await leader.GetAsync("/notodden/sok?q=Notoden")).Text();
        Assert.Contains("Et ord du søkte på, står ikke slik noe sted.", told);
        Assert.Matches("Mente du <a [^>]*href=\"[^\"]*q=notodden\">notodden</a>", told);
        Assert.DoesNotContain("står ikke slik noe sted", await (await leader.GetAsync("/notodden/sok?q=Notodden")).Text());

        // A phrase stands just so, a minus keeps a word out, and both hold for the other written form too, as the page says.
        Assert.Contains("Begge gjelder ordet i alle bøyninger, på bokmål og nynorsk.", await (await leader.GetAsync("/notodden/sok")).Text());
        Assert.NotEmpty(await Titles(leader, "\"lokale musikere\""));
        Assert.Equal(await Titles(leader, "\"lokale musikere\""), await Titles(leader, "\"lokale musikarar\""));
        Assert.Equal(await Titles(leader, "næringsareal -regulert"), await Titles(leader, "næringsareal -regulerte"));
        Assert.Empty(await Titles(leader, "\"musikere lokale\""));
        var all = await Titles(leader, "næringsareal");
        var without = await Titles(leader, "næringsareal -regulert");
        Assert.True(without.Count < all.Count && without.All(all.Contains));

        var page = await (await leader.GetAsync("/notodden/sok?q=" + Uri.EscapeDataString("ungdomsskoleelev"))).Text();
        Assert.Contains("<mark>ungdomsskoleelever</mark>", page);
        Assert.Contains("<mark>ungdomsskuleelevar</mark>", page);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Hits_are_counted_and_narrowed_by_kind_municipality_and_year_and_say_what_is_like_them(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var (_, view) = await Ask(leader, "kommunen skal");
        var kinds = Facet(view, "slag");
        Assert.Equal(view.GetProperty("total").GetInt32(), kinds.Values.Sum());
        var (_, statements) = await Ask(leader, "kommunen skal", "&slag=utsagn");
        Assert.Equal(kinds["utsagn"], statements.GetProperty("total").GetInt32());
        Assert.All(statements.GetProperty("hits").EnumerateArray(), hit => Assert.Equal("utsagn", hit.GetProperty("kind").GetString()));
        Assert.Equal(kinds, Facet(statements, "slag"));
        var places = Facet(statements, "kommune");
        var (_, seljord) = await Ask(leader, "kommunen skal", "&slag=utsagn&kommune=Seljord+kommune");
        Assert.Equal(places["Seljord kommune"], seljord.GetProperty("total").GetInt32());
        Assert.True(seljord.GetProperty("took").GetDouble() > 0);
        var hit = seljord.GetProperty("hits").EnumerateArray().First();
        Assert.True(hit.GetProperty("score").GetDouble() > 0);

        var (status, alike) = await Get(leader, $"/notodden/sok/ligner?slag={hit.GetProperty("kind").GetString()}&id={hit.GetProperty("id").GetString()}");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEmpty(alike.GetProperty("hits").EnumerateArray());
        Assert.All(alike.GetProperty("hits").EnumerateArray(), other => Assert.True(other.GetProperty("shared").GetArrayLength() >= 2));
        Assert.Contains("Fjern avgrensningen", await (await leader.GetAsync("/notodden/sok?q=kommunen+skal&kommune=Seljord+kommune")).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_is_saved_is_found_at_once_what_is_not_kept_never_was_and_a_file_by_its_text(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Empty(await Titles(leader, "zeppelin"));

        await site.Look("notodden", async db =>
        {
            await using var turn = await db.BeginWrite(default);
            (await db.Set<Goal>().SingleAsync(goal => goal.Number == 1)).Benefit = "Et zeppelin.";
            return await db.SaveChangesAsync();
        });
        Assert.Empty(await Titles(leader, "zeppelin"));

        await site.Look("notodden", async db =>
        {
            (await db.Set<Goal>().SingleAsync(goal => goal.Number == 1)).Benefit = "Et zeppelin.";
            return await db.SaveChangesAsync();
        });
        Assert.Equal(["Kunnskapsdatabase"], await Titles(leader, "zeppelin"));
        await site.Look("notodden", async db =>
        {
            (await db.Set<Goal>().SingleAsync(goal => goal.Number == 1)).Benefit = "Et luftskip.";
            return await db.SaveChangesAsync();
        });
        Assert.Empty(await Titles(leader, "zeppelin"));
        Assert.Equal(["Kunnskapsdatabase"], await Titles(leader, "luftskip"));

        await leader.Upload("/notodden/vedlegg/mal/kunnskapsdatabase", "notat.txt", "Vi møtte grubleseminaret på Gaustatoppen."u8.ToArray());
        Assert.Equal(["notat.txt"], await Titles(leader, "grubleseminar"));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task An_index_that_is_gone_is_made_anew_at_the_next_search_and_one_that_differs_is_told_of(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var before = await Titles(leader, "kommunen skal");

        foreach (var table in new[] { "search_index_head", "search_index_group", "search_indexed_document", "search_posting", "search_indexed_word" })
        {
            var sql = $"DELETE FROM {table}";
            await site.Look("notodden", db => db.Database.ExecuteSqlRawAsync(sql));
        }

        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
        Assert.Equal(before, await Titles(leader, "kommunen skal"));

        await site.Look("notodden", db => db.Database.ExecuteSqlRawAsync("UPDATE programme_goal SET benefit = 'utenom' WHERE number = 1"));
        Assert.Contains("notodden: søket har 2 poster som er endret eller borte; lag det på nytt med ./samspill index", (await Integrity.Check(site.Services, default)).Findings);
        await site.Look("notodden", async db => await Samspill.Search.SearchArena.MakeIndex(db, default));
        Assert.DoesNotContain((await Integrity.Check(site.Services, default)).Findings, finding => finding.Contains("søket", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Nobody_finds_what_she_may_not_see(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var neighbour = await site.SignedIn("prosjektleder@havbris.example");
        using var anybody = site.Browser();
        await site.Look("notodden", async db =>
        {
            (await db.Set<Goal>().SingleAsync(goal => goal.Number == 1)).LearningQuestions = "Hva er rikthemmelig her?";
            return await db.SaveChangesAsync();
        });

        // The pages are open in the demo: the public finds open goals with what stands there, and nothing else.
        Assert.Equal(["Kunnskapsdatabase"], await Titles(leader, "rikthemmelig"));
        Assert.Empty(await Titles(anybody, "rikthemmelig"));
        Assert.Empty(await Titles(neighbour, "rikthemmelig"));
        Assert.Contains((await Ask(leader, "næringssjef")).Body.GetProperty("hits").EnumerateArray(), hit => hit.GetProperty("kind").GetString() == "person");
        Assert.DoesNotContain((await Ask(anybody, "næringssjef")).Body.GetProperty("hits").EnumerateArray(), hit => hit.GetProperty("kind").GetString() == "person");
        var open = (await Ask(anybody, "kunnskapsdatabase")).Body.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("address").GetString()).ToList();
        Assert.NotEmpty(open);
        Assert.All(open, address => Assert.StartsWith("/apent", address, StringComparison.Ordinal));
        Assert.Empty((await Ask(neighbour, "kunnskapsdatabase", partnership: "havbris")).Body.GetProperty("hits").EnumerateArray());

        // Closed, the search is absent to both.
        await site.Look(db => db.Set<Partnership>().ExecuteUpdateAsync(set => set.SetProperty(partnership => partnership.IsPublic, false)));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync("/notodden/sok?q=kunnskapsdatabase")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await anybody.GetAsync("/notodden/sok?q=kunnskapsdatabase")).StatusCode);
    }

    internal static Dictionary<string, int> Facet(JsonElement view, string name) => view.GetProperty("facets").EnumerateArray().Single(facet => facet.GetProperty("name").GetString() == name)
        .GetProperty("values").EnumerateArray().ToDictionary(value => value.GetProperty("says").GetString()!, value => value.GetProperty("count").GetInt32());

    internal static async Task<IReadOnlyList<string>> Titles(HttpClient browser, string question) =>
        [.. (await Ask(browser, question)).Body.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("title").GetString()!)];

    internal static Task<(HttpStatusCode Status, JsonElement Body)> Ask(HttpClient browser, string question, string more = "", string partnership = "notodden") =>
        Get(browser, $"/{partnership}/sok?q={Uri.EscapeDataString(question)}{more}");

    private static async Task<(HttpStatusCode Status, JsonElement Body)> Get(HttpClient browser, string address)
    {
        var answer = await browser.Json(address);
        return (answer.StatusCode, answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync<JsonElement>() : default);
    }
}
