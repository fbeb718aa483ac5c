using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Documents;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Knowledge.Lessons;
using Samspill.Knowledge.PastReports;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

/// <summary>A past report brought in, read beside its text, and made into records by a person's yes.</summary>
public sealed class ReadingAPastReport
{
    private const string Reports = "/notodden/kunnskap/rapporter";

    private const string Words = """
        # Sluttrapport for Elveregionen

        ## Mål

        Vi arbeidet etter to mål:

        1. Felles lager: «Å få på plass et felles lager for arrangementene innen 2016»
        2. Flere lærlinger: «Å skaffe 20 nye læreplasser»
        3. Kortere reisetid: «Å korte reisetiden til skolen»

        ## Gjennomførte tiltak

        - Lageret: Det ble bygget et lager i Seljord, og 14 arrangement deltok. Resultatet måles på antall utlån hvert år.
        - Lærlingtorget: Vi arrangerte et torg, og 31 bedrifter deltok.

        ## Utfordringer

        Lageret ble for lite allerede første året. Neste gang bør årshjulet komme først.
        """;

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_was_read_becomes_goals_initiatives_cards_and_lessons_that_point_to_their_sentences_and_never_twice(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        Assert.Equal("file", await leader.Flawed(Reports, new { }));
        var page = await Bring(member, Words);
        var text = await (await member.GetAsync(page)).Text();
        Assert.Contains("Teksten sier 2 mål, men vi fant 3.", text);
        Assert.Contains("3 mål, 2 tiltak", text);
        Assert.Contains("<mark id=\"Initiative-", text);
        Assert.Contains("14 arrangement</strong></mark>", text);
        Assert.Equal(page, await Bring(member, Words));

        var view = await (await leader.Json(page)).Content.ReadFromJsonAsync<Read>(TestContext.Current.CancellationToken);
        var made = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var candidate in view!.Candidates)
        {
            made["make." + candidate.Id] = candidate.Becomes;
            made["title." + candidate.Id] = candidate.Title;
        }

        Assert.Equal(7, view.Candidates.Count);
        Assert.Equal("platform.not-yours", await member.Refused(page + "/lag", made));
        Assert.Equal("knowledge.report-nothing-chosen", await leader.Refused(page + "/lag", new { }));
        Assert.Null(await leader.Refused(page + "/lag", made));
        var (goals, initiatives, cards, lessons, links) = await site.Look("notodden", async db => (
            await db.Set<Goal>().Where(goal => goal.Source != null && goal.Source.StartsWith("Sluttrapport for Elveregionen")).OrderBy(goal => goal.Number).ToListAsync(),
            await db.Set<Initiative>().Where(row => row.Title == "Lageret" || row.Title == "Lærlingtorget").ToListAsync(),
            await db.Set<ProjectCard>().Where(card => card.Source != null && card.Source.StartsWith("Sluttrapport for Elveregionen")).OrderBy(card => card.TitleSortKey).ToListAsync(),
            await db.Set<Lesson>().Where(lesson => lesson.SourceId != null && lesson.SourceId.StartsWith("rapport:")).ToListAsync(),
            await db.Set<MadeOfReport>().CountAsync()));
        Assert.Equal([("Felles lager", "Å få på plass et felles lager for arrangementene innen 2016"), ("Flere lærlinger", "Å skaffe 20 nye læreplasser"), ("Kortere reisetid", "Å korte reisetiden til skolen")], goals.Select(goal => (goal.Title, goal.Sentence)));
        Assert.Equal(3, goals.Select(goal => goal.Number).Distinct().Count());
        Assert.All(goals, goal => Assert.StartsWith("/kunnskap/rapporter/", goal.SourceAddress!, StringComparison.Ordinal));
        Assert.Equal((2, 2, 2, 9), (initiatives.Count, cards.Count, lessons.Count, links));
        Assert.Equal(("seljord", CardState.Finished), (cards[0].Municipalities, cards[0].State));
        Assert.Contains("måles på antall utlån", cards[0].Evidence, StringComparison.Ordinal);
        Assert.All(lessons, lesson => Assert.Equal(LessonState.Proposed, lesson.State));

        Assert.Equal("knowledge.report-nothing-chosen", await leader.Refused(page + "/lag", made));
        Assert.Contains("/notodden/mal/felles-lager", await (await leader.GetAsync(page)).Text());
    }

    /// <summary>A sentence may be a challenge and name a project; it may begin with the number or the municipality that it tells of.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Every_link_leads_to_its_words_and_a_card_is_told_its_figures_years_partners_goal_and_how_far_its_pilot_is(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var page = await Bring(leader, """
            # Sluttrapport for Dalregionen

            ## Mål

            1. Ren elv: «Å rense elva innen 2017»
            2. Flere lærlinger: «Å skaffe 20 nye læreplasser»

            ## Gjennomførte tiltak

            - Reinseanlegg til mål 1: Vi har i 2016 utviklet et pilotanlegg sammen med Telemarksforsking. Seljord har prosjektert pilotanlegget sitt, og 12 gårder deltok.

            ## Resultater

            200 deltok på konferansen. Sauherad har allerede bygget pilotanlegget sitt.

            ## Utfordringer

            Prosjektet «Nattbuss» ble for lite brukt.
            """);
        var view = await (await leader.Json(page)).Content.ReadFromJsonAsync<Read>(TestContext.Current.CancellationToken);
        Assert.Null(await leader.Refused(page + "/lag", view!.Candidates.ToDictionary(candidate => "make." + candidate.Id, candidate => candidate.Becomes, StringComparer.Ordinal)));

        var text = await (await leader.GetAsync(page)).Text();
        var ids = System.Text.RegularExpressions.Regex.Matches(text, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).Where(id => char.IsUpper(id[0])).ToList();
        var links = System.Text.RegularExpressions.Regex.Matches(text, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value).Where(id => char.IsUpper(id[0])).ToList();
        Assert.True(links.Count > 7);
        Assert.All(links, link => Assert.Contains(link, ids));
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Contains("<mark id=\"Heading-", text);
        var (goals, card, figures, lessons, initiative) = await site.Look("notodden", async db =>
        {
            var made = await db.Set<ProjectCard>().SingleAsync(row => row.Title == "Reinseanlegg til mål 1");
            var work = await db.Set<Initiative>().SingleAsync(row => row.Title == "Reinseanlegg til mål 1");
            return (await db.Set<Goal>().Where(goal => goal.SourceAddress != null && goal.SourceAddress.StartsWith("/kunnskap/rapporter/")).OrderBy(goal => goal.Number).ToListAsync(), made, await db.Set<CardFigure>().Where(row => row.CardId == made.Id).ToListAsync(),
                await db.Set<Lesson>().Where(lesson => lesson.SourceId != null && lesson.SourceId.StartsWith("rapport:")).ToListAsync(), (work.Key.Value, await db.Set<InitiativeGoal>().Where(link => link.InitiativeId == work.Id).Select(link => link.GoalId).ToListAsync()));
        });
        Assert.All([.. goals.Select(goal => goal.SourceAddress!), card.SourceAddress!, .. lessons.Select(lesson => lesson.SourceAddress!)], address => Assert.Contains(address.Split('#')[1], ids));
        Assert.Single(lessons);
        Assert.Equal(("seljord", CardState.Running, 2016, (int?)null, "Telemarksforsking", "ren-elv"), (card.Municipalities, card.State, card.FromYear!.Value, card.ToYear, card.Partners, card.Goals));
        Assert.Equal([("Gårder", 12m, true)], figures.Select(figure => (figure.Title, figure.Value, figure.Evidence!.StartsWith("Sluttrapport for Dalregionen", StringComparison.Ordinal))));
        Assert.Equal([goals[0].Id], initiative.Item2);
        Assert.Contains($"{page}#{card.SourceAddress!.Split('#')[1]}", await (await leader.GetAsync("/notodden/tiltak/" + initiative.Item1)).Text());
    }

    [Theory]
    [InlineData("1. Mål\nVi skal få 20 nye bedrifter innen 2012.\n2. Tiltak\nVi leide ut lokaler til gründere.\n3. Utfordringer\nFylket svarte for sent.")]
    [InlineData("Mål:\nVi skal få 20 nye bedrifter innen 2012.\nTiltak:\nVi leide ut lokaler til gründere.\nUtfordringer:\nFylket svarte for sent.")]
    [InlineData("MÅL\n\nVi skal få 20 nye bedrifter innen 2012.\n\nTILTAK\nVi leide ut lokaler til gründere.\n\nUTFORDRINGER\nFylket svarte for sent.")]
    public async Task Headings_are_known_with_numbers_colons_or_capitals_and_without_an_empty_line(string text)
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        var view = await (await member.Json(await Bring(member, text))).Content.ReadFromJsonAsync<Read>(TestContext.Current.CancellationToken);

        Assert.Equal(["Vi skal få 20 nye bedrifter innen 2012.", "Leide ut lokaler til gründere", "Fylket svarte for sent."], view!.Candidates.Select(candidate => candidate.Title));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_person_says_what_a_sentence_is_and_it_can_be_made_into_that(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var stranger = await site.SignedIn("prosjektleder@havbris.example");
        var page = await Bring(member, "Folk flytter hit. Bussen gikk for sent om kvelden.\n\nEn rolig høst.");
        var (at, bus) = (0, "Folk flytter hit. ".Length);
        var open = await (await member.GetAsync($"{page}?rett={at}")).Text();
        Assert.Contains($"name=\"as.{bus}\"", open);
        Assert.Contains($"{page}?rett={at}#rett", open);
        Assert.DoesNotContain($"name=\"as.{bus}\"", await (await member.GetAsync(page)).Text());

        var mended = new Dictionary<string, string>(StringComparer.Ordinal) { ["at"] = at.ToString(CultureInfo.InvariantCulture), [$"as.{at}"] = "Goal", [$"as.{bus}"] = "Challenge" };
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostJson(page + "/lesning", mended)).StatusCode);
        Assert.Equal("knowledge.report-nothing-said", await member.Refused(page + "/lesning", new { at }));
        Assert.Null(await member.Refused(page + "/lesning", mended));
        Assert.Equal("knowledge.report-nothing-said", await member.Refused(page + "/lesning", mended));

        var view = await (await leader.Json(page)).Content.ReadFromJsonAsync<Read>(TestContext.Current.CancellationToken);
        Assert.Equal([$"Goal-{at}", $"Challenge-{bus}"], view!.Candidates.Select(candidate => candidate.Id));
        Assert.Null(await leader.Refused(page + "/lag", view.Candidates.ToDictionary(candidate => "make." + candidate.Id, candidate => candidate.Becomes, StringComparer.Ordinal)));
        Assert.Equal(("Folk flytter hit", "Bussen gikk for sent om kvelden."), await site.Look("notodden", async db => (
            (await db.Set<Goal>().SingleAsync(goal => goal.SourceAddress != null && goal.SourceAddress.StartsWith("/kunnskap/rapporter/"))).Sentence, (await db.Set<Lesson>().SingleAsync(lesson => lesson.SourceId != null && lesson.SourceId.StartsWith("rapport:"))).Because)));
        Assert.Null(await member.Refused(page + "/lesning", new Dictionary<string, string>(StringComparer.Ordinal) { ["at"] = at.ToString(CultureInfo.InvariantCulture), [$"as.{bus}"] = "Nothing" }));
        Assert.DoesNotContain($"Challenge-{bus}", await (await leader.GetAsync(page)).Text());
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task A_real_file_is_read_over_the_web_and_its_original_comes_back_byte_for_byte(string kind)
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var stranger = await site.SignedIn("prosjektleder@havbris.example");
        var document = new TextDocument("Sluttrapport for Elveregionen", "", null, "Elveregionen", "nb", new(2016, 12, 1), "sluttrapport", null, null, "Side {0} av {1}",
            [new HeadingBlock([new Span("Mål")], "mal", false), new ParagraphBlock([new Span("1. Felles lager: Å få på plass et felles lager for arrangementene innen 2016")])]);
        var bytes = DocxWriter.Write(document);
        if (kind == "pdf")
        {
            bytes = (await PdfMaker.Make(bytes, TestContext.Current.CancellationToken)).Pdf!;
        }

        var answer = await member.Upload(Reports, "rapport." + kind, bytes);
        var page = answer.Headers.Location!.ToString();

        Assert.Contains("felles lager", await (await member.GetAsync(page)).Text(), StringComparison.Ordinal);
        Assert.Equal(bytes, await member.GetByteArrayAsync(page + "/original"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(page + "/original")).StatusCode);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_why_and_nothing_is_kept()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        var answer = await member.Upload(Reports, "rapport.pdf", "Dette er ingen PDF"u8.ToArray());

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(0, await site.Look("notodden", db => db.Set<PastReport>().CountAsync()));
    }

    private sealed record Read(IReadOnlyList<Candidate> Candidates);

    private sealed record Candidate(string Id, string Title, string Becomes);

    private static async Task<string> Bring(HttpClient by, string text)
    {
        using var answer = await by.Post(Reports, Reports, new() { ["_form"] = "rapport", ["text"] = text });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }
}
