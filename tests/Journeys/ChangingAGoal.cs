using System.Net;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;

namespace Samspill.Journeys;

public sealed class ChangingAGoal
{
    private const string Page = "/notodden/mal/kunnskapsdatabase";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Of_two_who_save_at_once_the_second_sees_both_and_loses_nothing(string database)
    {
        await using var site = await TestSite.Start(database);
        using var first = await site.SignedIn("prosjektleder@notodden.example");
        using var second = await site.SignedIn("administrator@notodden.example");

        var saved = await first.Post(Page, Page, Fields("Den første skrev dette."));
        var late = await second.Post(Page, Page, Fields("Den andre skrev dette."));
        var html = await late.Text();

        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("data-k=\"Slik det er lagret nå\"", html);
        Assert.Contains(">Den første skrev dette.</td>", html);
        Assert.Contains(">Den andre skrev dette.</td>", html);
        Assert.Contains(">Den andre skrev dette.</textarea>", html);
        Assert.Equal("Den første skrev dette.", await site.Look("notodden", db => db.Set<Goal>().Where(goal => goal.Number == 1).Select(goal => goal.Sentence).SingleAsync()));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_new_sentence_of_a_granted_goal_is_a_version_beside_the_old_with_its_reason_and_later_its_decision(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Goal = "/notodden/mal/nasjonalt-nettverk";
        var before = await site.Look("notodden", db => db.Set<Goal>().AsNoTracking().SingleAsync(row => row.Number == 7));

        Assert.Equal("reason", await leader.Flawed(Goal, new { title = before.Title, sentence = "Hente hjem seks lærdommer innen 2019.", version = before.Version }));
        Assert.Null(await leader.Refused(Goal, new { title = before.Title, sentence = "Hente hjem seks lærdommer innen 2019.", reason = "Å delta er ikke et mål.", version = before.Version }));
        var (status, body) = await leader.Tell(Goal, new { title = "Nettverk", sentence = before.Sentence, version = before.Version });
        var page = await (await leader.GetAsync(Goal)).Text();

        Assert.Equal((409, "Hente hjem seks lærdommer innen 2019.", before.Sentence), (status, body.GetProperty("saved").GetProperty("fields").GetProperty("sentence").GetString(), body.GetProperty("sent").GetProperty("fields").GetProperty("sentence").GetString()));
        Assert.Contains("Slik det ble innvilget", page);
        Assert.Contains("Å delta er ikke et mål.", page);
        Assert.Contains("Ikke registrert", page);
        Assert.Contains("<ins>", page);
        Assert.Null(await leader.Refused(Goal + "/vedtak", new { number = 2, decision = "Vedtak 9" }));
        Assert.Equal("programme.goal-version-already-decided", await leader.Refused(Goal + "/vedtak", new { number = 2, decision = "Vedtak 10" }));
        Assert.Equal([$"1 {before.Sentence} True ", "2 Hente hjem seks lærdommer innen 2019. False Vedtak 9"], await site.Look("notodden", async db =>
            (await db.Set<GoalVersion>().Where(version => version.GoalId == before.Id).OrderBy(version => version.Number).ToListAsync()).ConvertAll(version => $"{version.Number} {version.Sentence} {version.IsGranted} {version.Decision}")));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_vague_goal_made_clearer_before_it_starts_is_clarified_and_asks_for_no_decision_while_a_running_one_is_pivoted(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Goal = "/notodden/mal/nasjonalt-nettverk";
        var before = await site.Look("notodden", db => db.Set<Goal>().AsNoTracking().SingleAsync(row => row.Number == 7));

        Assert.Null(await leader.Refused(Goal, new { title = before.Title, sentence = "Hente hjem seks lærdommer innen 2019.", change = "clarified", version = before.Version }));
        var page = await (await leader.GetAsync(Goal)).Text();
        var overview = await (await leader.GetAsync("/notodden")).Text();

        Assert.Contains("Presisert, ikke startet", page);
        Assert.Contains("Presisert før målet startet.", page);
        Assert.DoesNotContain("Omleggingen har ikke noe registrert vedtak", page);
        Assert.DoesNotContain("Ikke registrert", page);
        Assert.Contains("Ett er lagt om uten registrert vedtak.", overview);
        Assert.Equal([(1, true, false), (2, false, true)], await site.Look("notodden", async db =>
            (await db.Set<GoalVersion>().Where(version => version.GoalId == before.Id).OrderBy(version => version.Number).ToListAsync()).ConvertAll(version => (version.Number, version.IsGranted, version.IsClarified))));

        Assert.Null(await leader.Refused(Goal + "/start", new { body = "Styringsgruppen", decidedOn = "2018-09-18", caseNumber = "7/18" }));
        var now = await site.Look("notodden", db => db.Set<Goal>().AsNoTracking().SingleAsync(row => row.Number == 7));
        Assert.Equal("change", await leader.Flawed(Goal, new { title = now.Title, sentence = "Hente hjem åtte lærdommer innen 2019.", change = "clarified", version = now.Version }));
        Assert.Equal("reason", await leader.Flawed(Goal, new { title = now.Title, sentence = "Hente hjem åtte lærdommer innen 2019.", version = now.Version }));
        Assert.Null(await leader.Refused(Goal, new { title = now.Title, sentence = "Hente hjem åtte lærdommer innen 2019.", reason = "Flere ville være med.", version = now.Version }));
        Assert.Contains("To er lagt om uten registrert vedtak.", await (await leader.GetAsync("/notodden")).Text());
    }

    [Fact]
    public async Task A_program_that_names_its_version_in_a_header_is_told_412_and_a_new_goal_is_a_draft_free_to_change_and_to_move()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("naeringssjef@notodden.example");

        using var late = new HttpRequestMessage(HttpMethod.Post, Page) { Content = System.Net.Http.Json.JsonContent.Create(new { title = "Kunnskap", sentence = "Noe annet." }) };
        late.Headers.Add("If-Match", "\"99\"");
        late.Headers.Accept.ParseAdd("application/json");
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await leader.SendAsync(late)).StatusCode);
        Assert.Equal("platform.not-yours", await member.Refused("/notodden/mal", new { title = "Ny", sentence = "Noe." }));
        Assert.Equal("sentence title", await leader.Flawed("/notodden/mal", new { title = "" }));
        Assert.Equal("sentence", await leader.Flawed("/notodden/mal", new { title = "Ny", sentence = "[Hvem] skal øke antall båter fra 2 til 10 innen 2019." }));
        Assert.Null(await leader.Refused("/notodden/mal", new { title = "Ny", sentence = "Havna skal få flere båter.", learningQuestions = "Hvem kommer?\nHvorfor?" }));
        Assert.Null(await leader.Refused("/notodden/mal/ny-2", new { title = "Ny", sentence = "Havna skal få ti båter til.", number = 2, version = 1 }));
        Assert.Equal("number", await leader.Flawed("/notodden/mal/ny-2", new { title = "Ny", sentence = "Havna skal få ti båter til.", number = 9, version = 2 }));
        Assert.Equal(HttpStatusCode.OK, (await leader.GetAsync("/notodden/mal/ny")).StatusCode);

        var goals = await site.Look("notodden", db => db.Set<Goal>().AsNoTracking().OrderBy(goal => goal.Number).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 8), goals.Select(goal => goal.Number));
        Assert.Equal(("ny-2", GoalStatus.Draft, "Hvem kommer?;Hvorfor?"), (goals[1].Key.Value, goals[1].Status, goals[1].LearningQuestions));
        Assert.Equal(0, await site.Look("notodden", db => db.Set<GoalVersion>().CountAsync(version => version.GoalId == goals[1].Id)));

        Assert.Null(await leader.Refused("/notodden/mal/ny-2/spor", new { person = "naeringssjef-sauherad", hoursPerWeek = 2, answerBy = "2018-10-16" }));
        Assert.Null(await leader.Refused("/notodden/arkiv/mal/ny-2", new { }));
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync("/notodden/mal/ny-2")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync("/notodden/eierskap/eier-ny-2")).StatusCode);
        Assert.Null(await leader.Refused("/notodden/mal", new { title = "Ny", sentence = "Havna skal få ti båter til." }));
        Assert.Null(await leader.Refused("/notodden/arkiv/mal/ny-2/tilbake", new { }));
        Assert.Equal([2, 9], await site.Look("notodden", db => db.Set<Goal>().Where(goal => goal.Title == "Ny").OrderBy(goal => goal.Number).Select(goal => goal.Number).ToListAsync()));
    }

    [Fact]
    public async Task The_page_says_neither_that_a_draft_was_granted_nor_that_nothing_is_found_while_the_goal_lacks_something()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Sentence = "Notodden kommune skal øke antall båtovernattinger fra 20 i 2018 til 100 innen 31. desember 2019.";
        Assert.Null(await leader.Refused("/notodden/mal", new { title = "Havna", sentence = Sentence }));
        Assert.Null(await leader.Refused("/notodden/mal", new { title = "Brygga", sentence = Sentence, granted = true }));

        using var told = System.Text.Json.JsonDocument.Parse(await (await leader.Json("/notodden/mal/havna")).Content.ReadAsStringAsync());
        Assert.Equal(0, told.RootElement.GetProperty("check").GetProperty("findings").GetArrayLength());
        Assert.Contains(told.RootElement.GetProperty("record").EnumerateArray(), line => line.GetProperty("id").GetString() == "L4" && !line.GetProperty("passed").GetBoolean());
        var draft = await (await leader.GetAsync("/notodden/mal/havna")).Text();
        var granted = await (await leader.GetAsync("/notodden/mal/brygga")).Text();

        Assert.Contains("Ingenting i setningen er uklart. Det målet ellers mangler, står i målsjekken under.", draft);
        Assert.DoesNotContain("Ingen funn", draft + granted);
        Assert.DoesNotContain("slik den ble innvilget", draft);
        Assert.Contains("Målsetningen, slik den ble innvilget", granted);
        Assert.Contains("Ingenting i setningen er uklart. Resten av målet, som hvem det er for,", await (await leader.GetAsync("/notodden/mal/havna/endre")).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Every_change_is_chained_and_one_changed_byte_is_found(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Post(Page, Page, Fields("Endret én gang."));

        Assert.Empty(await Check(site));
        var last = await site.Look("notodden", db => db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here && entry.Kind == "Goal").OrderByDescending(entry => entry.Sequence).FirstAsync());
        Assert.Contains("Endret én gang.", last.After);
        Assert.Equal(("Goal", "Changed"), (last.Kind, last.Change));
        await site.Look("notodden", db => db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here && entry.Sequence == 5).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Actor, "systen")));

        Assert.Equal("notodden: sporet er brutt ved endring 5", Assert.Single(await Check(site)));
    }

    private static async Task<IReadOnlyList<string>> Check(TestSite site) => (await Integrity.Check(site.Services, default)).Findings;

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_check_follows_what_is_typed_saves_nothing_and_one_who_may_not_change_reads_whom_to_ask(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var owner = await site.SignedIn("naeringssjef@notodden.example");
        const string Goal = "/notodden/mal/kunnskapsdatabase";
        var before = await site.Look("notodden", async db => (await db.Set<Goal>().SingleAsync(goal => goal.Key == Key.From("kunnskapsdatabase"))).Sentence);

        var form = Fields("Vi bør styrke havna.");
        form["reason"] = "Fordi";
        var typed = await leader.Post(Goal + "/endre", Goal + "/sjekk", form);
        var shown = await typed.Text();
        Assert.Equal(HttpStatusCode.OK, typed.StatusCode);
        Assert.Contains(">Vi bør styrke havna.</textarea>", shown);
        Assert.Contains(">Fordi</textarea>", shown);
        Assert.Contains("«bør» kan brytes uten at målet er brutt.", shown);
        Assert.DoesNotContain("ds-error-summary", shown);
        Assert.Contains("formaction=\"/notodden/mal/kunnskapsdatabase/sjekk\"", shown);
        Assert.Contains("data-setningssjekk=\"/notodden/mal/kunnskapsdatabase/sjekk\"", shown);
        var (_, told) = await leader.Tell(Goal + "/sjekk", new { sentence = "Vi bør styrke havna." });
        Assert.Contains("W1", told.GetProperty("check").GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
        var (_, fresh) = await leader.Tell("/notodden/mal/sjekk", new { sentence = "Vi bør styrke havna." });
        Assert.Equal("Vi bør styrke havna.", fresh.GetProperty("check").GetProperty("sentence").GetString());
        Assert.Equal("sentence", await leader.Flawed(Goal + "/sjekk", new { sentence = " " }));
        Assert.Equal("platform.not-yours", await owner.Refused(Goal + "/sjekk", new { sentence = "Noe" }));
        Assert.Equal(before, await site.Look("notodden", async db => (await db.Set<Goal>().SingleAsync(goal => goal.Key == Key.From("kunnskapsdatabase"))).Sentence));

        var proposed = await (await leader.GetAsync(Goal + "/endre?forslag=hel")).Text();
        var kept = before.TrimEnd('.').Split(' ')[^1];
        Assert.Contains(kept, proposed[proposed.IndexOf("name=\"sentence\"", StringComparison.Ordinal)..proposed.IndexOf("name=\"level\"", StringComparison.Ordinal)]);

        var hers = await (await owner.GetAsync(Goal)).Text();
        Assert.Contains("Prosjektlederen kan endre målet: ", hers);
        Assert.Contains("href=\"/notodden/samtale/mal/kunnskapsdatabase\">Spør om en endring", hers);
        Assert.DoesNotContain("Prosjektlederen kan endre målet", await (await leader.GetAsync(Goal)).Text());
    }

    private static Dictionary<string, string> Fields(string sentence) => new() { ["_form"] = "mal", ["title"] = "Kunnskapsdatabase", ["sentence"] = sentence, ["reason"] = "Den gamle sa ikke hva som blir annerledes.", ["version"] = "1" };
}
