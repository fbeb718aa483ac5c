using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Plans.Statements;
using Samspill.Plans.Versions;
using Samspill.Platform.Storage;
using Samspill.Programme.Goals;

namespace Samspill.Journeys;

/// <summary>The register of plans, their texts, and what a person says of the statements in them.</summary>
public sealed class RegisteringPlans
{
    private const string Text = "# Næringsplan for Tinn\n<!-- side 1 -->\nFolketallet har falt i ti år.\n## Mål\n- Kommunen skal ha 40 nye arbeidsplasser innen 2022.\n- Kommunen skal tilby bredbånd til alle husstander innen 2020.\n<!-- side 2 -->\n## Tiltak\n- Kommunen skal åpne et kontorfellesskap innen 2019.\n";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_plan_is_registered_its_text_pasted_gone_through_and_a_statement_becomes_a_goal(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        Assert.Equal("kind municipality stage title", await member.Flawed("/notodden/planer/ny", new { }));
        Assert.Equal("adoptedOn", await member.Flawed("/notodden/planer/ny", new { title = "Plan", municipality = "tinn", kind = "BusinessPlan", stage = "UnderWork", adoptedOn = "2018-01-01" }));
        Assert.Equal("platform.not-yours", await auditor.Refused("/notodden/planer/ny", new { title = "Plan", municipality = "tinn", kind = "BusinessPlan", stage = "Wanted" }));
        var plan = new { title = "Næringsplan for Tinn 2018–2022", municipality = "tinn", kind = "BusinessPlan", stage = "Adopted", adoptedOn = "2018-05-03", reviseBy = "2018-10-20", responsible = "naeringssjef-seljord" };
        Assert.Null(await member.Refused("/notodden/planer/ny", plan));
        Assert.Equal("plans.plan-taken", await member.Refused("/notodden/planer/ny", plan));
        const string Page = "/notodden/planer/naeringsplan-for-tinn-2018-2022";
        Assert.Equal("plans.no-text", await member.Refused(Page + "/utsagn", new { sentence = "Noe.", kind = "Goal" }));
        Assert.Contains("Planen har ingen tekst ennå.", await (await member.GetAsync(Page)).Text());

        Assert.Equal("file", await member.Flawed(Page + "/versjon", new { }));
        Assert.Null(await member.Refused(Page + "/versjon", new { text = Text, from = "2018-05-03" }));
        Assert.Equal("plans.same-text", await member.Refused(Page + "/versjon", new { text = Text }));
        var found = await Statements(site, 1);
        Assert.Equal(["Kommunen skal ha 40 nye arbeidsplasser innen 2022.", "Kommunen skal tilby bredbånd til alle husstander innen 2020.", "Kommunen skal åpne et kontorfellesskap innen 2019."], found.Select(row => row.Sentence));
        Assert.Equal([1, 1, 2], found.Select(row => row.Page));
        Assert.EndsWith("Tiltak", found[2].Section, StringComparison.Ordinal);
        Assert.All(found, row => Assert.Equal(StatementState.Found, row.State));
        Assert.Contains("Gå gjennom utsagn i Næringsplan for Tinn", await (await member.GetAsync("/notodden/min-uke")).Text());

        // One press settles the page: kind and theme as corrected, one said to be none.
        var settled = new Dictionary<string, string> { ["ids"] = string.Join(';', found.Select(row => row.Id)), ["kind-" + found[0].Id] = "Goal", ["theme-" + found[0].Id] = "arbeid-og-naering", ["kind-" + found[1].Id] = "none", ["theme-" + found[1].Id] = "", ["kind-" + found[2].Id] = "Measure", ["theme-" + found[2].Id] = "arbeid-og-naering" };
        Assert.Equal("platform.not-yours", await auditor.Refused(Page + "/gjennomgang", settled));
        Assert.Equal("theme-" + found[0].Id, await member.Flawed(Page + "/gjennomgang", new Dictionary<string, string>(settled) { ["theme-" + found[0].Id] = "finnes-ikke" }));
        Assert.Null(await member.Refused(Page + "/gjennomgang", settled));
        Assert.Equal("plans.sentence-not-in-text", await member.Refused(Page + "/utsagn", new { sentence = "Dette står ikke der.", kind = "Goal" }));
        Assert.Null(await member.Refused(Page + "/utsagn", new { sentence = "folketallet  har falt i ti år.", kind = "Strategy" }));
        Assert.Equal("plans.statement-already-there", await member.Refused(Page + "/utsagn", new { sentence = "Folketallet har falt i ti år.", kind = "Strategy" }));

        Assert.Equal("platform.not-yours", await member.Refused($"{Page}/utsagn/{found[0].Id}/mal", new { }));
        Assert.Equal("plans.is-no-statement", await leader.Refused($"{Page}/utsagn/{found[1].Id}/mal", new { }));
        Assert.Null(await leader.Refused($"{Page}/utsagn/{found[0].Id}/mal", new { }));
        Assert.Equal("plans.statement-already-goal", await leader.Refused($"{Page}/utsagn/{found[0].Id}/mal", new { }));
        var goal = await site.Look("notodden", db => db.Set<Goal>().SingleAsync(row => row.Source != null));
        Assert.Equal((GoalStatus.Draft, found[0].Sentence), (goal.Status, goal.Sentence));
        Assert.StartsWith("Næringsplan for Tinn 2018–2022, Mål, side 1", goal.Source, StringComparison.Ordinal);
        Assert.Contains(goal.Source!, await (await leader.GetAsync("/notodden/mal/" + goal.Key)).Text());
        Assert.Contains("<mark id=\"u1\"", await leader.GetStringAsync("/notodden" + goal.SourceAddress!.Split('#')[0]));

        // The next version: what was said of a sentence follows it, a changed one waits.
        Assert.Equal("plans.version-earlier", await member.Refused(Page + "/versjon", new { text = Text + "Mer.", from = "2018-01-01" }));
        Assert.Null(await member.Refused(Page + "/versjon", new { text = Text.Replace("40 nye", "60 nye", StringComparison.Ordinal), from = "2018-09-01" }));
        var next = await Statements(site, 2);
        Assert.Equal((StatementState.Found, StatementState.Rejected, StatementState.Confirmed), (next[1].State, next[2].State, next[3].State));
        Assert.Equal(("Folketallet har falt i ti år.", StatementState.Confirmed, true), (next[0].Sentence, next[0].State, next[0].IsAdded));
        Assert.Equal(4, (await Statements(site, 1)).Count);
    }

    /// <summary>Where a goal comes from is kept in words that every reader has, and the plan's history tells what a person understands.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_goal_of_a_text_without_pages_says_nothing_of_a_page_and_the_history_nothing_of_the_machine(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Null(await leader.Refused("/notodden/planer/ny", new { title = "Næringsplan for Tinn 2018–2022", municipality = "tinn", kind = "BusinessPlan", stage = "Adopted" }));
        const string Page = "/notodden/planer/naeringsplan-for-tinn-2018-2022";
        Assert.Null(await leader.Refused(Page + "/versjon", new { text = "# Næringsplan for Tinn 2018–2022\n\n## Mål\n\nKommunen skal ha 40 nye arbeidsplasser innen 2022.\n" }));
        var found = Assert.Single(await Statements(site, 1));
        Assert.Null(found.Page);
        Assert.Null(await leader.Refused($"{Page}/utsagn/{found.Id}/mal", new { }));
        var goal = await site.Look("notodden", db => db.Set<Goal>().SingleAsync(row => row.Source != null));
        Assert.Equal("Næringsplan for Tinn 2018–2022, Mål", goal.Source);
        foreach (var (language, says) in new[] { ("nb", "side ikke oppgitt"), ("nn", "side ikkje oppgitt"), ("en", "page not stated") })
        {
            var read = await (await leader.GetAsync($"/notodden/mal/{goal.Key}?sprak={language}")).Text();
            Assert.Contains("Næringsplan for Tinn 2018–2022, Mål", read);
            Assert.DoesNotContain(says, read);
        }

        await leader.GetAsync("/notodden/planer?sprak=nb");
        using var history = JsonDocument.Parse(await (await leader.Json("/notodden/historikk/plan/naeringsplan-for-tinn-2018-2022")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var lines = history.RootElement.GetProperty("lines").EnumerateArray().Select(line => (Field: line.GetProperty("field").GetString(), Said: line.GetProperty("before").GetString() + line.GetProperty("after").GetString())).ToList();
        Assert.Contains(lines, line => line == ("Programmål", goal.Title));
        Assert.Contains(lines, line => line == ("Setning", found.Sentence));
        Assert.Empty(lines.Select(line => line.Field).Intersect(["Setningens kjennemerke", "Plass i teksten", "Lengde", "Lest som", "Innhold", "Filtype", "Størrelse"]));
        Assert.All(lines, line => Assert.DoesNotMatch("[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-|text/plain", line.Said));
    }

    /// <summary>The goal check on the page of a plan is that of the command line: what headings say need not be repeated, and a weak rule only hints.</summary>
    [Fact]
    public async Task The_page_and_the_command_line_check_a_plan_alike_and_weak_rules_only_hint()
    {
        const string Whole = "# Kommuneplan 2018–2030\n<!-- side 1 -->\n## Visjon\nTinn skal være god og trygg for alle.\n\n## Delmål 2018–2022\nTinn vil:\n- Styrke samarbeidet med nabokommunene\n- Ha 200 flere arbeidsplasser\n\n## Mål\nVi vil:\n- Ha gode barnehager i hele kommunen\n";
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var shell = new AtTheCommandLine();
        Assert.Null(await member.Refused("/notodden/planer/ny", new { title = "Kommuneplan for Tinn", municipality = "tinn", kind = "CommunityPart", stage = "Adopted" }));
        const string Page = "/notodden/planer/kommuneplan-for-tinn";
        Assert.Null(await member.Refused(Page + "/versjon", new { text = Whole }));
        await File.WriteAllTextAsync(shell.At("plan.md"), Whole, TestContext.Current.CancellationToken);

        using var page = JsonDocument.Parse(await (await member.Json(Page)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var (exit, lines) = await shell.Facts("lint", shell.At("plan.md"), "--plan");

        static string Told(JsonElement line) => $"{line.GetProperty("sentence").GetString()} {line.GetProperty("score").GetDecimal():0.00} {string.Join(' ', line.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString() + (finding.GetProperty("isHint").GetBoolean() ? "?" : "")))}";
        var shown = page.RootElement.GetProperty("statements").EnumerateArray().Select(Told).ToList();
        Assert.Equal(0, exit);
        Assert.Equal(lines.EnumerateArray().Select(Told), shown);
        Assert.Equal(["Ha 200 flere arbeidsplasser 0.85 M2? S3?"], shown.Where(line => line.StartsWith("Ha 200", StringComparison.Ordinal)));
        Assert.DoesNotContain("T1", shown[0], StringComparison.Ordinal);
        Assert.Contains("T1", shown[2], StringComparison.Ordinal);
        Assert.Contains("(bare et hint)", await (await member.GetAsync(Page)).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_file_is_kept_with_its_fingerprint_and_sent_back_as_it_was(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var neighbour = await site.SignedIn("prosjektleder@havbris.example");
        const string Page = "/notodden/planer/planstrategi-for-notodden-2016-2020";
        var html = Encoding.UTF8.GetBytes("<html><head><title>T</title><script>alert(1)</script></head><body><h1>Planstrategi</h1><h2>Mål</h2><p>Kommunen skal vedta en klimaplan innen 2019.</p></body></html>");

        var answer = await member.Upload(Page, Page + "/versjon", "Planstrategi æøå.html", html);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var original = await member.GetAsync(Page + "/versjon/1/original");
        Assert.Equal(html, await original.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "Planstrategi æøå.html", "application/octet-stream"), (original.Content.Headers.ContentDisposition!.DispositionType, original.Content.Headers.ContentDisposition.FileNameStar, original.Content.Headers.ContentType!.MediaType));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(html)), await site.Look("notodden", db => db.Set<PlanVersion>().Where(row => row.FileName != null).Select(row => row.Hash).SingleAsync()));
        Assert.Contains("Kommunen skal vedta en klimaplan innen 2019.", await (await member.GetAsync(Page + "/versjon/1")).Text());
        Assert.Contains("Kontrollsum for originalen", await (await member.GetAsync(Page + "/versjon/1")).Text());
        Assert.DoesNotContain("alert(1)", await member.GetStringAsync(Page + "/versjon/1"));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(Page + "/versjon/1/original")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(Page.Replace("notodden/", "havbris/", StringComparison.Ordinal))).StatusCode);

        // What cannot be read is told at its field, and nothing is kept.
        var (versions, files) = (await site.Look("notodden", db => db.Set<PlanVersion>().CountAsync()), await site.Look("notodden", db => db.Set<StoredFile>().CountAsync()));
        foreach (var (name, bytes, says) in new[] { ("plan.pdf", (byte[])[0x89, 0x50, 0x4E, 0x47, 1], "Filen er et bilde (PNG)"), ("plan.docx", Encoding.UTF8.GetBytes("tekst"), "Innholdet passer ikke til filnavnet"), ("plan.exe", Encoding.UTF8.GetBytes("MZ"), "Her leser vi DOCX, PDF, HTML, Markdown og ren tekst.") })
        {
            var refused = await member.Upload(Page, Page + "/versjon", name, bytes);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains(says, await refused.Text());
        }

        Assert.Equal((versions, files), (await site.Look("notodden", db => db.Set<PlanVersion>().CountAsync()), await site.Look("notodden", db => db.Set<StoredFile>().CountAsync())));
        await Assert.ThrowsAnyAsync<Exception>(() => site.Look("notodden", async db =>
        {
            var row = await db.Set<PlanVersion>().FirstAsync();
            db.Entry(row).Property(version => version.Pages).CurrentValue = 99;
            return await db.SaveChangesAsync();
        }));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_statement_of_two_things_is_split_where_it_stands_and_stays_so_in_the_next_version(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        const string Page = "/notodden/planer/naeringsplan-for-tinn-2018-2022", Said = "# Næringsplan for Tinn\n## Mål\n- Kommunen skal ha 40 nye arbeidsplasser innen 2022 og åpne et kontorfellesskap i sentrum.\n";
        const string First = "Kommunen skal ha 40 nye arbeidsplasser innen 2022", Second = "åpne et kontorfellesskap i sentrum.";
        Assert.Null(await member.Refused("/notodden/planer/ny", new { title = "Næringsplan for Tinn 2018–2022", municipality = "tinn", kind = "BusinessPlan", stage = "Adopted" }));
        Assert.Null(await member.Refused(Page + "/versjon", new { text = Said, from = "2018-05-03" }));
        var whole = Assert.Single(await Statements(site, 1));
        var to = $"{Page}/utsagn/{whole.Id}/del";

        // What can be done with a statement stands with it.
        var page = await (await member.GetAsync(Page)).Text();
        Assert.Contains($"formaction=\"{to}\"", page);
        Assert.Matches("<fieldset[^>]*id=\"u-" + whole.Id + "\"(?:(?!</fieldset>)[\\s\\S])*formaction", page);
        Assert.Equal("first second", await member.Flawed(to, new { }));
        Assert.Equal("second", await member.Flawed(to, new { first = First, second = "Noe annet." }));
        Assert.Equal("second", await member.Flawed(to, new { first = Second, second = First }));
        Assert.Equal("first", await member.Flawed(to, new { first = "Noe annet.", second = First }));

        // What was chosen on the page goes with the button.
        var theme = await site.Look("notodden", db => db.Set<Samspill.Plans.Themes.Theme>().OrderBy(row => row.Key).FirstAsync());
        Assert.Equal(303, (int)(await member.Post(Page, to, new() { ["_form"] = "gjennomgang", ["ids"] = whole.Id.ToString(), ["kind-" + whole.Id] = whole.Kind.ToString(), ["theme-" + whole.Id] = theme.Key.Value, ["first-" + whole.Id] = First, ["second-" + whole.Id] = Second })).StatusCode);
        var split = await Statements(site, 1);
        Assert.All(split, row => Assert.Equal(theme.Id, row.ThemeId));
        Assert.Equal([(whole.Sentence, StatementState.Rejected), (First, StatementState.Confirmed), (Second, StatementState.Confirmed)], split.OrderBy(row => row.Number).Select(row => (row.Sentence, row.State)));
        Assert.Equal(Second, whole.Read[(split[2].Offset - whole.Offset)..]);
        Assert.Matches("<mark id=\"u2\"[^>]*>" + First + "</mark>", await (await member.GetAsync(Page + "/versjon/1")).Text());
        Assert.Equal("plans.is-no-statement", await member.Refused(to, new { first = First, second = Second }));

        // What the parts lack is said in words.
        Assert.Contains("Kan bli klarere: ", await (await member.GetAsync(Page + "?vis=bekreftet")).Text());

        Assert.Null(await member.Refused(Page + "/versjon", new { text = Said + "- Kommunen skal ha en havn innen 2025.\n", from = "2018-06-03" }));
        Assert.Equal([StatementState.Rejected, StatementState.Confirmed, StatementState.Confirmed, StatementState.Found], (await Statements(site, 2)).OrderBy(row => row.Number).Select(row => row.State));
    }

    [Fact]
    public async Task A_button_beside_a_statement_keeps_the_choices_on_the_page_and_judges_nothing_that_was_left_alone()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        const string Plan = "/notodden/planer/naeringsplan-for-seljord-2017-2022";
        var open = await site.Look("notodden", async db => await db.Set<PlanStatement>().Where(row => row.State == StatementState.Found).OrderBy(row => row.Number).ToListAsync());
        var themes = await site.Look("notodden", async db => await db.Set<Samspill.Plans.Themes.Theme>().ToDictionaryAsync(row => row.Id, row => row.Key.Value));
        Assert.Equal(2, open.Count);

        var fields = open.SelectMany(row => new[] { KeyValuePair.Create("kind-" + row.Id, row.Kind.ToString()), KeyValuePair.Create("theme-" + row.Id, row.ThemeId is { } theme ? themes[theme] : ""), KeyValuePair.Create("sentence-" + row.Id, row.Sentence) }).ToDictionary(StringComparer.Ordinal);
        (fields["_form"], fields["ids"], fields["vis"]) = ("gjennomgang", string.Join(';', open.Select(row => row.Id)), "apne");
        Assert.Equal(303, (int)(await member.Post(Plan, $"{Plan}/utsagn/{open[0].Id}/rett", fields)).StatusCode);

        var after = await site.Look("notodden", async db => await db.Set<PlanStatement>().Where(row => row.State == StatementState.Found).OrderBy(row => row.Number).ToListAsync());
        Assert.Equal([true, false], after.Select(row => row.JudgedOn is not null));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_board_tells_what_is_late_and_the_one_who_answers_for_it_is_told(string database)
    {
        await using var site = await TestSite.Start(database);
        using var responsible = await site.SignedIn("naeringssjef@seljord.example");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var board = await (await leader.GetAsync("/notodden/planer")).Text();
        Assert.Contains("5 planer er registrert, 3 har tekst, 1 skulle vært revidert, 2 utsagn venter på gjennomgang.", board);
        Assert.Contains("Vedtatt 2016, over fristen", board);
        Assert.Contains("31 dager over fristen", board);
        Assert.Contains("Revider Næringsplan for Seljord 2017–2022", await (await responsible.GetAsync("/notodden/min-uke")).Text());
        Assert.Equal("plans.theme-taken", await leader.Refused("/notodden/planer/temaer", new { title = "Klima og miljø" }));
        Assert.Null(await leader.Refused("/notodden/planer/temaer", new { title = "Beredskap", words = "beredskap\nsikkerhet" }));
        Assert.Equal("platform.not-yours", await responsible.Refused("/notodden/planer/temaer", new { title = "Annet" }));
        Assert.Null(await leader.Refused("/notodden/planer/temaer/klima-og-miljo/bort", new { }));
        Assert.Equal(404, (await leader.Tell("/notodden/planer/temaer/klima-og-miljo/bort", new { })).Status);
        Assert.Equal(2, await site.Look("notodden", async db => await db.Set<PlanStatement>().CountAsync(row => row.ThemeId == db.Set<Samspill.Plans.Themes.Theme>().Single(theme => theme.Title == "Klima og miljø").Id)));
        Assert.Equal("plans.saved-by-somebody-else", await leader.Refused("/notodden/planer/naeringsplan-for-seljord-2017-2022/endre", new { title = "X", municipality = "seljord", kind = "BusinessPlan", stage = "Adopted", version = 9 }));
    }

    private static Task<List<PlanStatement>> Statements(TestSite site, int version) => site.Look("notodden", async db =>
    {
        var plan = await db.Set<Plan>().SingleAsync(row => row.Key == Key.Read("naeringsplan-for-tinn-2018-2022")!.Value);
        var its = await db.Set<PlanVersion>().SingleAsync(row => row.PlanId == plan.Id && row.Number == version);
        return await db.Set<PlanStatement>().Where(row => row.VersionId == its.Id).OrderBy(row => row.Offset).ToListAsync();
    });
}

internal static class UploadingPlans
{
    /// <summary>Opens a page, takes its form's token, and sends a file in the field `file` to an address.</summary>
    public static async Task<HttpResponseMessage> Upload(this HttpClient browser, string page, string to, string name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await browser.Token(page)), "_token" }, { new StringContent("versjon"), "_form" }, { new StringContent(""), "text" }, { new StringContent(""), "from" } };
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", name);
        return await browser.PostAsync(to, form);
    }
}
