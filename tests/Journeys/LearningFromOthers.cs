using Microsoft.EntityFrameworkCore;
using Samspill.Knowledge.Analyses;
using Samspill.Knowledge.Lessons;
using Samspill.Knowledge.Questions;
using Samspill.Platform.Directory;

namespace Samspill.Journeys;

/// <summary>Lessons that are proposed, reviewed and used; questions answered over time; analyses that goals rest on; and how complete it all is.</summary>
public sealed class LearningFromOthers
{
    private const string Lessons = "/notodden/kunnskap/lerdommer";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_lesson_is_proposed_reviewed_by_another_and_used_and_a_change_asks_for_a_new_review(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        Assert.Equal("title", await member.Flawed(Lessons + "/ny", new { }));
        Assert.Equal("card", await member.Flawed(Lessons + "/ny", new { title = "Noe", card = "finnes-ikke" }));
        Assert.Null(await member.Refused(Lessons + "/ny", new { title = "Start med én kommune", advice = "La de andre følge med.", card = "felles-turistkontor" }));
        const string Page = Lessons + "/start-med-en-kommune";
        Assert.Contains("Gå gjennom 3 forslag til lærdommer", await (await leader.GetAsync("/notodden/min-uke")).Text());
        Assert.Equal("knowledge.lesson-not-reviewed", await member.Refused(Page + "/gjenbruk", new { initiative = "ostkanalen" }));
        Assert.Equal("platform.not-yours", await member.Refused(Page + "/gjennomgang", new { state = "Reviewed" }));
        Assert.Equal("state", await leader.Flawed(Page + "/gjennomgang", new { state = "Proposed" }));
        Assert.Null(await leader.Refused(Page + "/gjennomgang", new { state = "Reviewed" }));
        Assert.Equal("knowledge.lesson-reviewed", await leader.Refused(Page + "/gjennomgang", new { state = "Reviewed" }));
        Assert.Equal("initiative", await member.Flawed(Page + "/gjenbruk", new { initiative = "finnes-ikke" }));
        Assert.Null(await member.Refused(Page + "/gjenbruk", new { initiative = "ostkanalen", note = "Notodden først." }));
        Assert.Null(await member.Refused(Page + "/gjenbruk", new { initiative = "ostkanalen" }));
        Assert.Single(await site.Look("notodden", db => db.Set<Reuse>().Where(row => row.Initiative == "ostkanalen").ToListAsync()));
        Assert.Contains("Notodden først.", await (await member.GetAsync(Page)).Text());
        Assert.Contains("Start med én kommune", await (await member.GetAsync("/notodden/kunnskap/prosjekter/felles-turistkontor")).Text());

        Assert.Null(await leader.Refused(Lessons + "/ny", new { title = "Min egen" }));
        Assert.Equal("knowledge.own-lesson", await leader.Refused(Lessons + "/min-egen/gjennomgang", new { state = "Reviewed" }));
        Assert.Equal("version", await member.Flawed(Page + "/endre", new { title = "Start i én kommune" }));
        var version = (await Of(site, "start-med-en-kommune")).Version;
        Assert.Equal("knowledge.saved-by-somebody-else", await member.Refused(Page + "/endre", new { title = "Start i én kommune", version = version - 1 }));
        Assert.Null(await member.Refused(Page + "/endre", new { title = "Start i én kommune", version }));
        Assert.Equal((LessonState.Proposed, null), ((await Of(site, "start-med-en-kommune")).State, (await Of(site, "start-med-en-kommune")).ReviewedOn));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_reviewed_lesson_is_published_and_read_by_all_and_one_that_is_not_reviewed_is_not(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var anybody = site.Browser();
        await site.Look("notodden", db => db.Set<Partnership>().Where(partnership => partnership.Id == db.Here).ExecuteUpdateAsync(set => set.SetProperty(partnership => partnership.IsPublic, true)));
        const string Meeting = "Hold et åpent møte med leverandørene";
        var key = await site.Look("notodden", async db => (await db.Set<Lesson>().SingleAsync(row => row.Title.StartsWith(Meeting))).Key);

        Assert.DoesNotContain(Meeting, await (await anybody.GetAsync("/notodden/apent/kunnskap")).Text());
        Assert.Equal("knowledge.lesson-not-reviewed", await leader.Refused(Lessons + "/pek-ut-den-som-bestemmer-datoen-for-arrangorene-motes/publiser", new { }));
        Assert.Null(await leader.Refused($"{Lessons}/{key}/publiser", new { }));
        Assert.Contains(Meeting, await (await anybody.GetAsync("/notodden/apent/kunnskap")).Text());
        Assert.Null(await leader.Refused($"{Lessons}/{key}/trekk", new { }));
        Assert.DoesNotContain(Meeting, await (await anybody.GetAsync("/notodden/apent/kunnskap")).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Changes_of_course_and_challenges_flow_in_as_proposals_each_once(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        // One of the six challenges is there already, and one goal was changed.
        Assert.Contains("6 omlegginger og utfordringer kan bli lærdommer.", await (await member.GetAsync(Lessons)).Text());
        Assert.Null(await member.Refused(Lessons + "/fra-programmet", new { }));
        var before = await site.Look("notodden", db => db.Set<Lesson>().Where(row => row.SourceId != null).ToListAsync());
        Assert.Equal(7, before.Count);
        Assert.Contains(before, row => row.SourceId == "vending:leverandorprosjekt:2" && row.Because!.StartsWith("Markedet for underleverandørene", StringComparison.Ordinal) && !row.IsDemo);
        Assert.Null(await member.Refused(Lessons + "/fra-programmet", new { }));
        Assert.Equal(7, await site.Look("notodden", db => db.Set<Lesson>().CountAsync(row => row.SourceId != null)));
        Assert.Contains("Utfordring 1 i programmet", await (await member.GetAsync(Lessons + "/malene-var-for-lite-konkrete")).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task An_initiative_is_offered_what_others_have_learnt_and_one_press_says_that_it_is_used(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        await member.PostJson("/notodden/tiltak/ny", new { title = "Felles anskaffelser av snøbrøyting i tre kommuner", phase = "Forstudie", summary = "Kommunene vil lyse ut brøyting sammen, slik at små entreprenører kan gi tilbud." });
        const string Page = "/notodden/tiltak/felles-anskaffelser-av-snobroyting-i-tre-kommuner";

        var offered = await (await member.GetAsync(Page)).Text();
        Assert.Contains("Hva andre har lært", offered);
        Assert.Contains("Felles innkjøp av brøyting", offered);
        Assert.Contains("felles ord:", offered);
        Assert.Contains("/notodden/kunnskap/prosjekter/ny?tiltak=felles-anskaffelser-av-snobroyting-i-tre-kommuner", offered);
        Assert.DoesNotContain("Dette bygger tiltaket på", offered);
        var answer = await member.Post(Page, "/notodden/kunnskap/prosjekter/felles-innkjop-av-broyting/gjenbruk", new() { ["initiative"] = "felles-anskaffelser-av-snobroyting-i-tre-kommuner", ["_tilbake"] = Page + "#laert" });
        Assert.Equal(Page + "#laert", answer.Headers.Location?.ToString());
        Assert.Contains("Dette bygger tiltaket på", await (await member.GetAsync(Page)).Text());
        Assert.Contains("Felles anskaffelser av snøbrøyting", await (await member.GetAsync("/notodden/kunnskap/prosjekter/felles-innkjop-av-broyting")).Text());
        var reuse = await site.Look("notodden", db => db.Set<Reuse>().SingleAsync(row => row.CardId != null));
        Assert.Equal(("felles-anskaffelser-av-snobroyting-i-tre-kommuner", false), (reuse.Initiative, reuse.IsDemo));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_question_is_answered_over_time_and_settled_only_with_an_answer(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        const string All = "/notodden/kunnskap/sporsmal";

        Assert.Equal("title", await member.Flawed(All, new { }));
        Assert.Equal("goal", await member.Flawed(All, new { title = "Virker det?", goal = "finnes-ikke" }));
        Assert.Null(await member.Refused(All, new { title = "Virker det?", why = "Om vi skal fortsette.", goal = "delingsarena" }));
        Assert.Equal("knowledge.question-without-answer", await member.Refused(All + "/virker-det/avklar", new { }));
        Assert.Equal("says", await member.Flawed(All + "/virker-det/svar", new { }));
        Assert.Null(await member.Refused(All + "/virker-det/svar", new { says = "Ikke ennå.", evidence = "Møtet i mai" }));
        Assert.Null(await member.Refused(All + "/virker-det/svar", new { says = "Ja." }));
        Assert.Null(await member.Refused(All + "/virker-det/avklar", new { }));
        Assert.Equal("knowledge.question-settled", await member.Refused(All + "/virker-det/svar", new { says = "Jo." }));
        var page = await (await member.GetAsync(All + "/virker-det")).Text();
        Assert.True(page.IndexOf("Ja.", StringComparison.Ordinal) < page.IndexOf("Ikke ennå.", StringComparison.Ordinal));
        Assert.Null(await member.Refused(All + "/virker-det/apne", new { }));
        Assert.Equal(2, await site.Look("notodden", async db => await db.Set<LearningAnswer>().CountAsync(answer => answer.QuestionId == db.Set<LearningQuestion>().Single(row => row.Title == "Virker det?").Id)));
        Assert.Contains("3 spørsmål står åpne.", await (await member.GetAsync(All)).Text());

        // The goal's own page has the question once, with what is known of it today.
        await site.Look("notodden", async db =>
        {
            (await db.Set<Samspill.Programme.Goals.Goal>().SingleAsync(goal => goal.Key == Samspill.Kernel.Key.From("delingsarena"))).LearningQuestions = "Virker det?;Hvem kommer igjen?";
            return await db.SaveChangesAsync();
        });
        var goal = await (await member.GetAsync("/notodden/mal/delingsarena")).Text();
        Assert.All(["href=\"" + All + "/virker-det\"", "<p>Ja.</p>", "Slik vi vet det", "Hvem kommer igjen?"], says => Assert.Contains(says, goal));
        Assert.Equal(1, goal.Split("Virker det?").Length - 1);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_goals_own_page_cites_an_analysis_and_the_analysis_tells_what_rests_on_it(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        const string All = "/notodden/kunnskap/analyser";

        Assert.Contains("2 analyser, mål 1, 4, 5, 6, 7 bygger ikke på noen av dem.", await (await member.GetAsync(All)).Text());
        Assert.Equal("link title", await member.Flawed(All + "/ny", new { link = "javascript:alert(1)" }));
        Assert.Null(await member.Refused(All + "/ny", new { title = "Båtliv på kanalen", madeBy = "Et institutt", year = 2016, link = "https://institutt.example/batliv" }));
        Assert.Equal("knowledge.analysis-taken", await member.Refused(All + "/ny", new { title = "Båtliv på kanalen" }));
        Assert.Contains("Båtliv på kanalen", await (await member.GetAsync("/notodden/mal/nye-arrangement")).Text());
        Assert.Equal("analysis", await member.Flawed(All + "/siter", new { analysis = "finnes-ikke", kind = "mal", key = "nye-arrangement" }));
        Assert.Equal("key", await member.Flawed(All + "/siter", new { analysis = "batliv-pa-kanalen", kind = "tiltak", key = "ostkanalen" }));
        Assert.Null(await member.Refused(All + "/siter", new { analysis = "batliv-pa-kanalen", kind = "mal", key = "nye-arrangement", because = "Båtfolk vil ha fast brygge." }));
        Assert.Null(await member.Refused(All + "/siter", new { analysis = "batliv-pa-kanalen", kind = "plan", key = "naeringsplan-for-seljord-2017-2022" }));
        Assert.Contains("Båtfolk vil ha fast brygge.", await (await member.GetAsync("/notodden/mal/nye-arrangement")).Text());
        Assert.Contains("Båtliv på kanalen", await (await member.GetAsync("/notodden/planer/naeringsplan-for-seljord-2017-2022")).Text());
        Assert.Contains("Nye arrangement", await (await member.GetAsync(All + "/batliv-pa-kanalen")).Text());
        var citation = await site.Look("notodden", db => db.Set<Citation>().SingleAsync(row => row.RecordKey == "nye-arrangement"));
        Assert.Null(await member.Refused($"{All}/sitat/{citation.Id}/fjern", new { }));
        Assert.Equal(404, (await member.Tell($"{All}/sitat/{citation.Id}/fjern", new { })).Status);
    }

    [Fact]
    public async Task The_completeness_page_counts_a_field_only_where_it_belongs()
    {
        await using var site = await TestSite.Start("sqlite");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        using var told = System.Text.Json.JsonDocument.Parse(await (await auditor.Json("/notodden/kunnskap/fullstendighet")).Content.ReadAsStringAsync());
        var places = told.RootElement.GetProperty("places").EnumerateArray().ToDictionary(row => row.GetProperty("name").GetString()!, StringComparer.Ordinal);
        Assert.Equal(0, places["Kongsberg kommune"].GetProperty("cards").GetInt32());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, places["Kongsberg kommune"].GetProperty("share").ValueKind);
        Assert.Equal(3, places["Tinn kommune"].GetProperty("cards").GetInt32());
        var failure = told.RootElement.GetProperty("fields").EnumerateArray().Single(row => row.GetProperty("field").GetString() == "Hva som ikke gikk, og hvorfor");
        Assert.Equal((3, 3), (failure.GetProperty("filled").GetInt32(), failure.GetProperty("of").GetInt32()));
        Assert.Contains("ingen kort", await (await auditor.GetAsync("/notodden/kunnskap/fullstendighet")).Text());
    }

    private static Task<Lesson> Of(TestSite site, string key) => site.Look("notodden", db => db.Set<Lesson>().AsNoTracking().SingleAsync(row => row.Key == Samspill.Kernel.Key.Read(key)!.Value));
}
