using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Plans.Comparing;

namespace Samspill.Journeys;

/// <summary>What plans have in common, and what only people may say of it.</summary>
public sealed class ComparingPlans
{
    private const string Page = "/notodden/planer/sammenligning/2018-09-20-1";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_three_invented_plans_give_the_answer_that_is_known(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var neighbour = await site.SignedIn("prosjektleder@havbris.example");

        var told = await site.Look("notodden", async db => await Judged.On(db, new DateOnly(2018, 10, 2), default));
        var matters = told!.Matters;
        Assert.Equal([6, 1, 5, 0], new[] { MatterKind.Shared, MatterKind.Contradictory, MatterKind.Alone, MatterKind.Copied }.Select(kind => matters.Count(matter => matter.Kind == kind)));
        Assert.Equal(4, told.Result.Plans.Sum(plan => plan.Sentences.Count(sentence => sentence.Mentions.Count > 0)));
        var conflict = Assert.Single(matters.Single(matter => matter.Kind == MatterKind.Contradictory).Ties.Single().Match.Conflicts);
        Assert.Equal(("Year", "2021", "2023", false), (conflict.Kind, conflict.A, conflict.B, conflict.IsOwn));
        Assert.All(told.Result.Pairs.SelectMany(pair => pair.Matches), match => Assert.Equal(match.Score, match.Terms.Sum(term => term.Weight)));

        var page = await (await member.GetAsync(Page)).Text();
        Assert.Contains("Maskinen fant 6 mulige felles saker og 1 mulig motsigelse. 3 av 7 er bekreftet av et menneske. 5 saker står alene. 4 utsagn angår regionen.", page);
        Assert.Contains("Bekreftet felles", page);
        // What was reckoned is explained where it stands, and a text that carries its plan's name tells it once.
        Assert.Contains("Hva ordene betyr", page);
        Assert.Contains("Tekst med fem ord eller mer på rad som står i tre planer eller flere, eller åtte i en lov, og som ingen har sagt er et felles mål.", page);
        Assert.Matches("Næringsplan for Seljord 2017–2022</a>, (?!Næringsplan)", page);
        Assert.DoesNotMatch("(Næringsplan for [^<]+)</a>, \\1", page);
        // Statements that nobody has gone through are told of by plan, on the result and where a new one is made.
        Assert.Contains("Utsagn som ingen har gått gjennom, er med i sammenligningen: ", page);
        Assert.Matches("[0-9] utsagn er ikke gått gjennom ennå\\.", page);
        Assert.Contains("Mulig motsigelse", page);
        Assert.Contains("Årene er ulike: «2021", page);
        Assert.Contains("Hver kommune har sitt tall: «200", page);
        Assert.Contains("Notoddens", page);
        Assert.Contains("Sauherad", page);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(Page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(Page.Replace("notodden", "havbris", StringComparison.Ordinal))).StatusCode);

        // The same bytes each time, and the same JSON from the page's data as from a new run.
        foreach (var file in new[] { "rapport.json", "rapport.docx", "rapport.xlsx" })
        {
            Assert.Equal(await member.GetByteArrayAsync($"{Page}/{file}"), await member.GetByteArrayAsync($"{Page}/{file}"));
        }

        // A form with nothing ticked compares nothing.
        Assert.Equal(422, (int)(await member.Post("/notodden/planer/sammenligning", "/notodden/planer/sammenligning", new() { ["_form"] = "kjor" })).StatusCode);
        var plans = string.Join(';', await site.Look("notodden", async db => (await RunComparison.Newest(db, default)).Select(row => row.Plan.Key.Value).ToList()));
        Assert.Equal(303, (int)(await member.Post("/notodden/planer/sammenligning", "/notodden/planer/sammenligning", new() { ["_form"] = "kjor", ["plans"] = plans })).StatusCode);
        using var json = JsonDocument.Parse(await member.GetByteArrayAsync(Page + "/rapport.json"));
        Assert.Equal(["a", "b", "coverageA", "coverageB", "alignment", "regionalLikeness", "copiedShare", "matches", "conflicts"], json.RootElement.GetProperty("pairs")[0].EnumerateObject().Select(field => field.Name));
        using var zip = new ZipArchive(new MemoryStream(await member.GetByteArrayAsync(Page + "/rapport.xlsx")));
        Assert.Contains(zip.Entries, entry => entry.FullName == "xl/worksheets/sheet3.xml" || entry.FullName.Contains("sheet", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_verdict_is_remembered_in_the_next_run_and_only_what_is_confirmed_is_counted(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        Assert.Equal(3m, await Metric(site, CountPlans.Pairs));
        Assert.Equal(4m, await Metric(site, CountPlans.Region));
        var before = await Metric(site, CountPlans.Share);
        var (pair, match) = await site.Look("notodden", async db =>
        {
            var judged = (await Judged.On(db, new DateOnly(2018, 10, 2), default))!;
            return judged.Result.Pairs.SelectMany(pair => pair.Matches.Select(match => (pair, match))).First(tie => tie.match.Conflicts.Count == 0 && judged.Of(tie.pair, tie.match) is null);
        });
        var (a, b) = ($"{pair.A}-{match.A}", $"{pair.B}-{match.B}");

        Assert.Equal("platform.not-yours", await auditor.Refused(Page + "/dom", new { a, b, verdict = "Same" }));
        Assert.Equal("verdict", await member.Flawed(Page + "/dom", new { a, b }));
        Assert.Equal("plans.no-such-pair", await member.Refused(Page + "/dom", new { a = "0-999", b, verdict = "Same" }));
        Assert.Contains($"action=\"{Page}/dom\"", await member.GetStringAsync(Page), StringComparison.Ordinal);
        Assert.Null(await member.Refused(Page + "/dom", new { a, b, verdict = "Same" }));
        Assert.Equal(4m, await Metric(site, CountPlans.Pairs));
        Assert.True(await Metric(site, CountPlans.Share) > before);
        Assert.Equal(before, await Metric(site, CountPlans.Share, new DateOnly(2018, 9, 30)));
        Assert.Null(await Metric(site, CountPlans.Share, new DateOnly(2018, 9, 1)));

        Assert.Equal("threshold", await member.Flawed("/notodden/planer/sammenligning", new { threshold = 2 }));
        Assert.Equal("plans.too-few-plans", await member.Refused("/notodden/planer/sammenligning", new { plans = "naeringsplan-for-seljord-2017-2022" }));
        Assert.Null(await member.Refused("/notodden/planer/sammenligning", new { }));
        var rows = await site.Look("notodden", db => db.Set<Comparison>().OrderBy(row => row.Number).ToListAsync());
        Assert.Equal([1, 2], rows.Select(row => row.Number));
        Assert.Equal((rows[0].Threshold, rows[0].WordList, rows[0].Background), (rows[1].Threshold, rows[1].WordList, rows[1].Background));
        Assert.Equal(4m, await Metric(site, CountPlans.Pairs));

        Assert.Null(await member.Refused(Page + "/dom", new { a = b, b = a, verdict = "No" }));
        Assert.Equal(3m, await Metric(site, CountPlans.Pairs));
        Assert.Equal(5, await site.Look("notodden", db => db.Set<StatementMatch>().CountAsync()));
        Assert.Contains("5 mulige felles saker og 1 mulig motsigelse. 3 av 6 er bekreftet av et menneske.", await (await member.GetAsync(Page)).Text());
    }

    /// <summary>Nine plans that want the same: one matter of more pairs than a page has room for.</summary>
    [Fact]
    public async Task A_matter_of_many_pairs_goes_on_over_the_next_page_and_none_is_lost()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        string[] municipalities = ["notodden", "sauherad", "seljord", "tinn", "kongsberg"];
        for (var number = 1; number <= 9; number++)
        {
            var key = await Made(member, "/notodden/planer/ny", new { title = $"Reiselivsplan {number}", municipality = municipalities[number % 5], kind = "ThemePlan", stage = "Adopted" }, "plan");
            Assert.Null(await member.Refused($"/notodden/planer/{key}/versjon", new { text = $"# Plan\n## Mål\n- Kommunen skal ha {10 + number} nye arbeidsplasser i reiselivet, {20 + number} med fagbrev, innen {2022 + number}.\n" }));
        }

        var page = "/notodden/planer/sammenligning/" + await Made(member, "/notodden/planer/sammenligning", new { }, "comparison");
        var ties = new HashSet<(string, string)>();
        var longest = 0;
        for (var (side, pages) = (1, 1); side <= pages; side++)
        {
            using var told = JsonDocument.Parse(await (await member.Json($"{page}?vis=apne&side={side}")).Content.ReadAsStringAsync());
            var shown = told.RootElement.GetProperty("comparison");
            pages = shown.GetProperty("pages").GetInt32();
            var lines = shown.GetProperty("matters").EnumerateArray().ToList();
            longest = Math.Max(longest, lines.Max(matter => matter.GetProperty("of").GetInt32()));
            var here = lines.SelectMany(matter => matter.GetProperty("ties").EnumerateArray()).Select(tie => (tie.GetProperty("first").GetProperty("at").GetString()!, tie.GetProperty("other").GetProperty("at").GetString()!)).ToList();
            Assert.True(here.Count is > 0 and <= 25, $"{here.Count} pairs on page {side}");
            Assert.All(here, tie => Assert.True(ties.Add(tie)));
        }

        Assert.True(longest > 25, $"{longest} pairs in the longest");
        Assert.Equal(ties.Count, (await site.Look("notodden", async db => await Judged.On(db, new DateOnly(2018, 10, 2), default)))!.Matters.Sum(matter => matter.Ties.Count) - 3);
        Assert.Matches($"Par 1–2[0-9] av {longest}", await (await member.GetAsync(page + "?vis=apne")).Text());
    }

    /// <summary>Nine plans are 36 pairs of plans: they stand a page at a time, and so does what is said of the region.</summary>
    [Fact]
    public async Task Pairs_of_plans_and_what_is_said_of_the_region_stand_a_page_at_a_time_and_none_is_lost()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        string[] things = ["et museum", "en ferje", "to hoteller", "tre skoler", "fire haller", "ni bruer"];
        foreach (var thing in things)
        {
            var key = await Made(member, "/notodden/planer/ny", new { title = $"Plan om {thing}", municipality = "tinn", kind = "ThemePlan", stage = "Adopted" }, "plan");
            Assert.Null(await member.Refused($"/notodden/planer/{key}/versjon", new { text = "# Plan\n## Mål\n" + string.Concat(Enumerable.Range(1, 5).Select(number => $"- Kommunen skal bygge {thing} for folk i Seljord innen {2020 + number}.\n")) }));
        }

        var page = "/notodden/planer/sammenligning/" + await Made(member, "/notodden/planer/sammenligning", new { }, "comparison");
        foreach (var (query, list, turn, all) in new[] { ("par", "pairs", "pairsAt", 36), ("omtale", "mentions", "mentionsAt", 34) })
        {
            var rows = new List<string>();
            for (var side = 1; side <= 2; side++)
            {
                using var told = JsonDocument.Parse(await (await member.Json($"{page}?{query}={side}")).Content.ReadAsStringAsync());
                var shown = told.RootElement.GetProperty("comparison");
                Assert.Equal((side, 2, all), (shown.GetProperty(turn).GetProperty("page").GetInt32(), shown.GetProperty(turn).GetProperty("pages").GetInt32(), shown.GetProperty(turn).GetProperty("of").GetInt32()));
                Assert.InRange(shown.GetProperty(list).GetArrayLength(), 1, 25);
                rows.AddRange(shown.GetProperty(list).EnumerateArray().Select(row => row.GetRawText()));
            }

            Assert.Equal(all, rows.Distinct().Count());
        }

        var html = await member.GetStringAsync(page);
        Assert.Contains("?par=2#par", html, StringComparison.Ordinal);
        Assert.Contains("?omtale=2#region", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Before_and_after_tells_what_stands_is_changed_gone_and_new(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        const string Plan = "/notodden/planer/naeringsplan-for-sauherad";
        Assert.Null(await member.Refused(Plan + "/versjon", new { text = "# Plan\n## Mål\n- Kommunen skal ha 40 nye arbeidsplasser innen 2022.\n- Kommunen skal tilby bredbånd til alle husstander.\n- Kommunen skal bygge ny svømmehall i sentrum.", from = "2018-01-10" }));
        Assert.Contains("Planen har bare én versjon.", await (await member.GetAsync(Plan + "/for-og-etter")).Text());
        Assert.Null(await member.Refused(Plan + "/versjon", new { text = "# Plan\n## Mål\n- Kommunen skal ha 60 nye arbeidsplasser innen 2022.\n- Kommunen skal tilby bredbånd til alle husstander.\n- Eldre skal få besøk av en livsglede hver uke.", from = "2018-05-10" }));

        var page = await (await member.GetAsync(Plan + "/for-og-etter")).Text();

        Assert.Contains("1 utsagn står, 1 er endret, 1 er borte og 1 er ny.", page);
        Assert.Contains("<del>40</del>", page);
        Assert.Contains("<ins>60</ins>", page);
    }

    [Fact]
    public async Task Files_are_compared_without_an_installation_and_give_the_same_bytes_each_time()
    {
        using var shell = new AtTheCommandLine();
        await File.WriteAllTextAsync(shell.At("tinn.md"), "# Næringsplan for Tinn\n## Mål\n- Regionen skal ha 200 nye arbeidsplasser innen 2023.\n- Alle ungdomsskoleelever skal få besøke en lokal bedrift hvert år.\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(shell.At("seljord.txt"), "# Næringsplan for Seljord\n## Mål\n- Regionen skal ha 150 nye arbeidsplassar innan 2023.\n- Alle ungdomsskuleelevar skal få besøkje ei lokal bedrift i Tinn kvart år.\n", TestContext.Current.CancellationToken);

        var first = await shell.Run("compare", shell.At("tinn.md"), shell.At("seljord.txt"), "--json", "--out", shell.At("rapport.docx"));
        var docx = await File.ReadAllBytesAsync(shell.At("rapport.docx"), TestContext.Current.CancellationToken);
        var again = await shell.Run("compare", shell.At("tinn.md"), shell.At("seljord.txt"), "--json", "--out", shell.At("rapport.docx"));
        var spoken = await shell.Run("compare", shell.At("tinn.md"), shell.At("seljord.txt"), "--out", shell.At("rapport.html"), "--threshold", "0.3");
        var bad = await shell.Run("compare", shell.At("tinn.md"), shell.At("finnes-ikke.pdf"));
        var wrong = await shell.Run("compare", shell.At("tinn.md"), shell.At("seljord.txt"), "--threshold", "3");

        Assert.Equal([0, 0, 0, 2, 2], new[] { first, again, spoken, bad, wrong }.Select(run => run.Exit));
        Assert.Equal(first.Out, again.Out);
        Assert.Equal(docx, await File.ReadAllBytesAsync(shell.At("rapport.docx"), TestContext.Current.CancellationToken));
        using var facts = JsonDocument.Parse(first.Out);
        Assert.Equal((.35m, ComparePlans.Usual), (facts.RootElement.GetProperty("threshold").GetDecimal(), ComparePlans.Usual));
        var pair = facts.RootElement.GetProperty("pairs")[0];
        Assert.Equal(("tinn.md", "seljord.txt", 2, 1), (pair.GetProperty("a").GetString(), pair.GetProperty("b").GetString(), pair.GetProperty("matches").GetArrayLength(), pair.GetProperty("conflicts").GetArrayLength()));
        Assert.Equal(["Regionen", "Tinn"], facts.RootElement.GetProperty("plans")[1].GetProperty("mentions").EnumerateArray().Select(mention => mention.GetProperty("name").GetString()));
        Assert.Contains("Maskinen fant 1 mulig felles sak og 1 mulig motsigelse. Ingen er bekreftet av et menneske ennå. 0 saker står alene.", spoken.Out);
        Assert.Contains("tinn.md mot seljord.txt: 2 mulige par, dekning 100 og 100 prosent, 1 mulig motsigelse.", spoken.Out);
        Assert.Contains("  tinn.md: «Regionen skal ha 200 nye arbeidsplasser innen 2023.»", spoken.Out);
        Assert.Contains("Tallene er ulike: «200", spoken.Out);
        Assert.Contains("200 nye arbeidsplasser", await File.ReadAllTextAsync(shell.At("rapport.html"), TestContext.Current.CancellationToken));
        Assert.False(System.IO.Directory.Exists(shell.At("data")));
    }

    /// <summary>What three plans have word for word is copied wherever it stands in them, and its share is of the plans and not of their statements.</summary>
    [Fact]
    public async Task Copied_text_is_sought_in_the_whole_of_the_plans_and_is_a_share_of_it()
    {
        using var shell = new AtTheCommandLine();
        const string Common = "Kommunen skal legge til rette for god folkehelse i alle deler av samfunnet.";
        await File.WriteAllTextAsync(shell.At("en.md"), $"# Plan\n## Mål\n- {Common}\n- Kommunen skal ha 200 nye arbeidsplasser innen 2023.\n", TestContext.Current.CancellationToken);
        foreach (var name in new[] { "to.md", "tre.md" })
        {
            await File.WriteAllTextAsync(shell.At(name), $"# Plan\n## Bakgrunn\nForrige plan sa det slik: {Common}\n## Mål\n- Kommunen skal bygge ny svømmehall i sentrum innen 2024.\n", TestContext.Current.CancellationToken);
        }

        var (exit, facts) = await shell.Facts("compare", shell.At("en.md"), shell.At("to.md"), shell.At("tre.md"), "--out", shell.At("rapport.html"));

        Assert.Equal(0, exit);
        Assert.Equal([2, 1, 1], facts.GetProperty("plans").EnumerateArray().Select(plan => plan.GetProperty("sentences").GetInt32()));
        string[] rest = ["Kommunen skal ha 200 nye arbeidsplasser innen 2023.", "Kommunen skal bygge ny svømmehall i sentrum innen 2024."];
        var (one, two) = (Common.Length, "Forrige plan sa det slik: ".Length + Common.Length);
        Assert.Equal((double)(one + two) / (one + two + rest[0].Length + rest[1].Length), facts.GetProperty("pairs")[0].GetProperty("copiedShare").GetDouble(), 12);
        Assert.Contains("Avskrift (1)", await File.ReadAllTextAsync(shell.At("rapport.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<string> Made(HttpClient browser, string address, object body, string name)
    {
        using var told = JsonDocument.Parse(await (await browser.PostAsJsonAsync(address, body)).Content.ReadAsStringAsync());
        return told.RootElement.GetProperty(name).GetString()!;
    }

    private static Task<decimal?> Metric(TestSite site, string name, DateOnly? day = null) => site.Look("notodden", async db =>
        (await new CountPlans(db).Value(db.Here, name, day ?? new DateOnly(2018, 10, 2), null, default)).Value);
}
