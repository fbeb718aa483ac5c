using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Plans.Comparing;

namespace Samspill.Journeys;

/// <summary>What a person has said of two statements goes before what a machine finds: before the rule of copies, before the least likeness, and before another match.</summary>
public sealed class SayingWhatIsShared
{
    private const string Common = "Regionen skal ha et felles kontor for alle som vil starte en bedrift innen 2020.";

    private const string Nynorsk = "Regionen skal ha eit felles kontor for alle som vil starte ei bedrift innan 2020.";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_confirmed_pair_stays_when_a_third_plan_says_the_same(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        string[] two = [await Plan(member, "tinn", Common), await Plan(member, "kongsberg", Common)];
        var (_, _, first) = await Compared(site, member, two);
        var (pair, match) = Assert.Single(first.Matters.Single(matter => matter.Kind == MatterKind.Shared).Ties);
        Assert.Null(await member.Refused($"{At(first)}/dom", new { a = $"{pair.A}-{match.A}", b = $"{pair.B}-{match.B}", verdict = "Same" }));

        string[] three = [.. two, await Plan(member, "seljord", Common)];
        var (pairs, share, judged) = await Compared(site, member, three);

        var shared = Assert.Single(judged.Matters, matter => matter.Kind == MatterKind.Shared);
        Assert.True(shared.IsConfirmed);
        Assert.Equal((3, 0), (shared.Ties.Count, judged.Matters.Count(matter => matter.Kind == MatterKind.Copied)));
        // Two of six statements a person has confirmed; what the third plan says is to be judged.
        Assert.Equal((1m, 33.3m), (pairs, share));
        Assert.Equal(2, shared.Ties.Count(tie => judged.Of(tie.Pair, tie.Match) is null));
        Assert.Contains("Bekreftet felles", await (await member.GetAsync(At(judged))).Text());

        // A higher least likeness than the pair has does not undo what was said of it; a no does, and then the words are copied again.
        Assert.Null(await member.Refused($"{At(first)}/dom", new { a = $"{pair.A}-{match.A}", b = $"{pair.B}-{match.B}", verdict = "No" }));
        var (_, _, after) = await Compared(site, member, three);
        Assert.Equal([MatterKind.Copied], after.Matters.Where(matter => matter.Sentences.Count > 1).Select(matter => matter.Kind));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_goal_that_three_plans_have_word_for_word_is_copied_until_a_person_says_that_they_share_it(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        var (pairs, share, judged) = await Compared(site, member, [await Plan(member, "tinn", Common), await Plan(member, "kongsberg", Common), await Plan(member, "seljord", Nynorsk)]);
        var copied = Assert.Single(judged.Matters, matter => matter.Kind == MatterKind.Copied);
        Assert.Equal((3, 0m, 0m), (copied.Sentences.Count, pairs, share));
        var page = await (await member.GetAsync(At(judged) + "?vis=avskrift")).Text();
        Assert.Contains("Dette er et felles mål", page);
        Assert.DoesNotContain("Dette er et felles mål", await (await auditor.GetAsync(At(judged) + "?vis=avskrift")).Text());
        Assert.Contains("Avskrift (1)", page);
        var places = copied.Sentences.Select(place => $"{place.Plan}-{place.Sentence}").ToList();
        var said = new { a = places[0], b = $"{places[1]};{places[2]}", verdict = "Same" };

        Assert.Equal("plans.no-such-pair", await member.Refused($"{At(judged)}/dom", new { a = places[0], b = $"{places[1]};9-9", verdict = "Same" }));
        Assert.Equal("plans.no-such-pair", await member.Refused($"{At(judged)}/dom", new { a = places[0], b = places[0], verdict = "Same" }));
        Assert.Equal("plans.no-such-pair", await member.Refused($"{At(judged)}/dom", new { a = places[0], b = "1-1", verdict = "Same" }));
        Assert.Equal("platform.not-yours", await auditor.Refused($"{At(judged)}/dom", said));
        Assert.Null(await member.Refused($"{At(judged)}/dom", said));

        // At once in the comparison that it was said of, and in the next.
        foreach (var again in new[] { await Newest(site), (await Compared(site, member, null)).Judged })
        {
            var shared = again.Matters.Single(matter => matter.Kind == MatterKind.Shared && matter.IsConfirmed && matter.Sentences.Any(place => again.Result.Plans[place.Plan].Sentences[place.Sentence].Text is Common or Nynorsk));
            Assert.Equal(3, shared.Ties.Count(tie => again.Of(tie.Pair, tie.Match)?.Verdict == Verdict.Same));
            Assert.DoesNotContain(again.Matters, matter => matter.Kind == MatterKind.Copied);
        }

        using var json = JsonDocument.Parse(await member.GetByteArrayAsync(At(judged) + "/rapport.json"));
        Assert.Equal(["same", "same", "same"], json.RootElement.GetProperty("pairs").EnumerateArray().SelectMany(pair => pair.GetProperty("matches").EnumerateArray()).Select(match => match.GetProperty("verdict").GetString()));
    }

    /// <summary>A comparison of some plans is one's own trial: it shows what it found, and no figure rests on it.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task No_figure_rests_on_a_comparison_from_which_plans_were_left_out(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        var before = await Standing(site);
        string[] two = [await Plan(member, "tinn", Common), await Plan(member, "kongsberg", Common)];

        Assert.Null(await member.Refused("/notodden/planer/sammenligning", new { plans = string.Join(';', two) }));
        var trial = await site.Look("notodden", db => db.Set<Comparison>().OrderBy(row => row.Number).Select(row => new { Key = row.Key.Value, row.IsTrial }).LastAsync());
        Assert.True(trial.IsTrial);
        Assert.Equal(before.Comparison.Key, (await Standing(site)).Comparison.Key);
        Assert.Contains("Et utvalg av planene. Indikatorene regner med den siste sammenligningen av alle planer.", await (await member.GetAsync("/notodden/planer/sammenligning/" + trial.Key)).Text());
        var newest = await (await member.GetAsync("/notodden/planer/sammenligning")).Text();
        Assert.DoesNotContain("Et utvalg av planene.", newest);
        Assert.Contains("nr. 2, 02.10.2018, utvalg", newest);

        Assert.Null(await member.Refused("/notodden/planer/sammenligning", new { }));
        Assert.Equal(5, (await Standing(site)).Plans.Count);
    }

    [Fact]
    public async Task Related_is_not_told_as_shared()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        var judged = await Standing(site);
        var (pair, match) = judged.Matters.SelectMany(matter => matter.Ties).First(tie => judged.Of(tie.Pair, tie.Match) is null && tie.Match.Conflicts.Count == 0);

        Assert.Null(await member.Refused($"{At(judged)}/dom", new { a = $"{pair.A}-{match.A}", b = $"{pair.B}-{match.B}", verdict = "Related" }));

        var page = await (await member.GetAsync(At(judged))).Text();
        Assert.Contains("Beslektet, ikke samme sak", page);
        Assert.Contains("3 av 7 er bekreftet av et menneske.", page);
    }

    [Fact]
    public async Task A_pair_that_was_said_no_to_can_be_found_and_judged_again()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        var judged = await Standing(site);
        var before = await (await member.GetAsync(At(judged))).Text();
        var (pair, match) = judged.Matters.SelectMany(matter => matter.Ties).First(tie => judged.Of(tie.Pair, tie.Match) is null && tie.Match.Conflicts.Count == 0);
        var (a, b) = ($"{pair.A}-{match.A}", $"{pair.B}-{match.B}");
        Assert.DoesNotContain("Sagt nei til", before);

        Assert.Null(await member.Refused($"{At(judged)}/dom", new { a, b, verdict = "No" }));
        var refused = await (await member.GetAsync(At(judged) + "?vis=nei")).Text();
        Assert.Contains("Sagt nei til (1)", refused);
        Assert.Contains($"name=\"a\" value=\"{a}\"", refused);
        Assert.Contains("Vurdert: Nei, ", refused);
        Assert.Null(await member.Refused("/notodden/planer/sammenligning", new { }));
        Assert.Contains("Sagt nei til (1)", await (await member.GetAsync("/notodden/planer/sammenligning?vis=nei")).Text());

        Assert.Null(await member.Refused($"{At(judged)}/dom", new { a, b, verdict = "Related" }));
        Assert.DoesNotContain("Sagt nei til", await (await member.GetAsync(At(judged))).Text());
    }

    /// <summary>Words may be mended where a file was misread; other words than the plan's are refused, and mended ones never pass for what the file says.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Mended_words_stand_beside_what_was_read_and_other_words_are_refused(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        const string Misread = "Regionen skal ha et fe1les kontor for alle som vil starte en bedr ift innen 2020.";
        var plans = new[] { await Plan(member, "tinn", Misread), await Plan(member, "kongsberg", Common) };
        var page = $"/notodden/planer/{plans[0]}";
        using var shown = JsonDocument.Parse(await (await member.Json(page)).Content.ReadAsStringAsync());
        var statement = shown.RootElement.GetProperty("statements").EnumerateArray().Single(row => row.GetProperty("sentence").GetString() == Misread).GetProperty("id").GetString()!;

        Assert.Equal("sentence", await member.Flawed($"{page}/utsagn/{statement}/rett", new { sentence = "Kommunen skal bygge ny bru over Tinnelva og gi alle gratis ferje." }));
        Assert.Equal($"sentence-{statement}", await member.Flawed($"{page}/gjennomgang", new Dictionary<string, string> { ["ids"] = statement, [$"kind-{statement}"] = "Goal", [$"theme-{statement}"] = "", [$"sentence-{statement}"] = "Vi skal ikke gjøre noe som helst med dette nå." }));
        Assert.Null(await member.Refused($"{page}/utsagn/{statement}/rett", new { sentence = Common }));

        Assert.Contains($"Ordene er rettet. Lest slik: «{Misread}»", await (await member.GetAsync(page)).Text());
        var (_, _, judged) = await Compared(site, member, plans);
        Assert.Contains($"Ordene er rettet. Lest slik: «{Misread}»", await (await member.GetAsync(At(judged))).Text());
        Assert.Null(await member.Refused($"{page}/utsagn/{statement}/rett", new { sentence = Misread }));
        Assert.DoesNotContain("Ordene er rettet.", await (await member.GetAsync(page)).Text());
    }

    private static string At(Judged judged) => "/notodden/planer/sammenligning/" + judged.Comparison.Key;

    private static async Task<string> Plan(HttpClient member, string municipality, string goal)
    {
        using var made = JsonDocument.Parse(await (await member.PostAsJsonAsync("/notodden/planer/ny", new { title = $"Gründerplan for {municipality}", municipality, kind = "ThemePlan", stage = "Adopted" })).Content.ReadAsStringAsync());
        var key = made.RootElement.GetProperty("plan").GetString()!;
        Assert.Null(await member.Refused($"/notodden/planer/{key}/versjon", new { text = $"# Plan\n## Mål\n- {goal}\n- {(municipality switch { "tinn" => "Gaustatoppen skal ha 90 000 gjester i året.", "kongsberg" => "Jazzfestivalen skal selge 20 000 billetter hvert år.", _ => "Elva skal få laks i 2022, og dammen skal rives." })}\n" }));
        return key;
    }

    /// <summary>A comparison of the plans, or of all, with the count of confirmed pairs and the share of statements in them.</summary>
    private static async Task<(decimal? Pairs, decimal? Share, Judged Judged)> Compared(TestSite site, HttpClient member, string[]? plans)
    {
        Assert.Null(await member.Refused("/notodden/planer/sammenligning", new { plans = plans is null ? null : string.Join(';', plans) }));
        var judged = await Newest(site);
        return (CountPlans.Of(judged, CountPlans.Pairs, null), CountPlans.Of(judged, CountPlans.Share, null), judged);
    }

    private static async Task<Judged> Standing(TestSite site) => (await site.Look("notodden", async db => await Judged.On(db, new DateOnly(2018, 10, 2), default)))!;

    /// <summary>The last comparison made, a trial too.</summary>
    private static Task<Judged> Newest(TestSite site) => site.Look("notodden", async db => await Judged.Of(db, await db.Set<Comparison>().AsNoTracking().OrderByDescending(row => row.Number).FirstAsync(), new DateOnly(2018, 10, 2), default));
}
