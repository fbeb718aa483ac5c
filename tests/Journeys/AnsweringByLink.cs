using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Platform.Erasure;
using Samspill.Programme;
using Samspill.Programme.Goals;
using Samspill.Programme.Owning;

namespace Samspill.Journeys;

/// <summary>The link in the mail that asks somebody to own a goal: opened by anybody and anything, answered once, by her, without signing in.</summary>
public sealed partial class AnsweringByLink
{
    private const string Ask = "/notodden/mal/nasjonalt-nettverk/spor";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Scanners_open_it_ten_times_she_answers_once_and_a_replay_changes_nothing(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var her = site.Browser();
        // A partnership that shows nothing to the public answers the link all the same.
        await site.Look("notodden", db => db.Set<Partnership>().Where(row => row.Id == db.Here).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsPublic, false)));
        var (path, mail) = await Asked(site, leader, "naeringssjef-sauherad");

        Assert.Contains("Du er spurt om å eie dette målet: «", mail);
        Assert.Contains("om lag en halv dag i uken (4 timer i uken)", mail.Replace('\u00A0', ' '));
        Assert.Contains("Slik måles det:\n– ", mail.ReplaceLineEndings("\n"));
        Assert.Contains("neste måling", mail);
        Assert.DoesNotContain(path.Split('/')[^1], string.Join('\n', await site.Look("notodden", db => db.Set<OwnershipLink>().Select(link => link.Hash).ToListAsync())));

        for (var i = 0; i < 10; i++)
        {
            using var scanner = site.Browser();
            var opened = await scanner.GetAsync(path);
            var page = await opened.Text();
            Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
            Assert.Contains("Vil du eie mål 7", page);
            Assert.Equal(HttpStatusCode.OK, (await scanner.SendAsync(new HttpRequestMessage(HttpMethod.Head, path))).StatusCode);
        }

        var untouched = await Newest(site);
        Assert.Equal((OwnershipAnswer.Silent, null, null), (untouched.Answer, untouched.SeenOn, untouched.AnsweredOn));
        Assert.Null((await Link(site, untouched)).UsedAt);

        Assert.Equal(HttpStatusCode.BadRequest, (await her.Post(path, path, new() { ["_form"] = "men", ["answer"] = "YesBut", ["condition"] = "" })).StatusCode);
        Assert.Equal("programme.ownership-no-answer", await her.Refused(path, new { answer = "HandedOn" }));
        var answered = await her.Post(path, path, new() { ["_form"] = "ja", ["answer"] = "Yes" });
        Assert.Equal((HttpStatusCode.SeeOther, path), (answered.StatusCode, answered.Headers.Location!.ToString()));
        var stored = await Newest(site);
        Assert.Equal((OwnershipAnswer.Yes, 4m, new DateOnly(2018, 10, 2), true, null), (stored.Answer, stored.HoursPerWeek!.Value, stored.AnsweredOn!.Value, stored.IsAccepted, stored.OnBehalfNote));
        Assert.NotNull((await Link(site, stored)).UsedAt);
        Assert.Contains("Takk for svaret", await (await her.GetAsync(path)).Text());

        Assert.Equal("programme.ownership-link-spent", await her.Refused(path, new { answer = "No" }));
        Assert.Equal((OwnershipAnswer.Yes, 1), ((await Newest(site)).Answer, await site.Look("notodden", db => db.Set<Ownership>().CountAsync(row => row.GoalId == stored.GoalId && row.PersonId == stored.PersonId))));
        // The leader sees the answer where she was promised to: in her week, and among what has changed since last.
        Assert.Contains("svarte ja: mål 7", await (await leader.GetAsync("/notodden/min-uke")).Text());
        Assert.Contains("Svar: ", await (await leader.GetAsync("/notodden/siden-sist")).Text());
        Assert.Contains("Timene er avtalt", await (await her.GetAsync(path)).Text());
        Assert.Contains("Avtalt, men lederen har ikke satt av tid ennå.", await (await leader.GetAsync("/notodden/kapasitet")).Text());
        // It signed nobody in, and the history tells the answer as hers.
        Assert.Equal(HttpStatusCode.Redirect, (await her.GetAsync("/notodden/min-uke")).StatusCode);
        using var history = JsonDocument.Parse(await (await leader.Json("/notodden/historikk/mal/nasjonalt-nettverk")).Content.ReadAsStringAsync());
        Assert.Contains(history.RootElement.GetProperty("lines").EnumerateArray(), line => line.GetProperty("by").GetString() == "Næringssjef" && line.GetProperty("field").GetString() == "Svar");
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task It_is_good_for_one_partnership_one_request_and_one_person_and_only_for_its_time(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var her = site.Browser();
        var (path, _) = await Asked(site, leader, "naeringssjef-sauherad");
        var request = await Newest(site);

        Assert.Equal("programme.ownership-link-unknown", await her.Refused(path.Replace("/notodden/", "/havbris/", StringComparison.Ordinal), new { answer = "Yes" }));
        Assert.Equal("programme.ownership-link-unknown", await her.Refused(path.Replace("/notodden/", "/finnes-ikke/", StringComparison.Ordinal), new { answer = "Yes" }));

        async Task Until(TimeSpan from) => await site.Look("notodden", async db =>
        {
            var link = await db.Set<OwnershipLink>().SingleAsync(row => row.OwnershipId == request.Id);
            db.Entry(link).Property(row => row.ExpiresAt).CurrentValue = TimeProvider.System.GetUtcNow() + from;
            return await db.SaveChangesAsync();
        });
        var (ends, now) = ((await Link(site, request)).ExpiresAt, TimeProvider.System.GetUtcNow());
        Assert.InRange(ends - now, TimeSpan.FromDays(27.9), TimeSpan.FromDays(28.1));
        await Until(TimeSpan.FromMinutes(-1));
        Assert.Equal("programme.ownership-link-spent", await her.Refused(path, new { answer = "Yes" }));
        var expired = await (await her.GetAsync(path)).Text();
        Assert.Contains("Lenken er gått ut", expired);
        Assert.Contains("/logg-inn?tilbake=%2Fnotodden%2Feierskap%2F" + request.Key, expired);
        Assert.Equal(OwnershipAnswer.Silent, (await Newest(site)).Answer);
        await Until(TimeSpan.FromDays(1));

        // Withdrawn: she is told so, and the link is dead. Only a leader withdraws, with a reason, what nobody has answered.
        using var owner = await site.SignedIn("naeringssjef@sauherad.example");
        var page = "/notodden/eierskap/" + request.Key;
        Assert.Equal("platform.not-yours", await owner.Refused(page + "/trekk", new { because = "Nei" }));
        Assert.Equal("flaws", await leader.Refused(page + "/trekk", new { }));
        Assert.Null(await leader.Refused(page + "/trekk", new { because = "Spurt feil rolle." }));
        Assert.Equal("programme.ownership-no-longer-open", await leader.Refused(page + "/trekk", new { because = "Spurt feil rolle." }));
        Assert.Equal("programme.ownership-no-longer-open", await owner.Refused(page, new { answer = "Yes" }));
        Assert.Contains("venter ikke lenger på deg", await (await her.GetAsync(path)).Text());
        Assert.Equal("programme.ownership-link-spent", await her.Refused(path, new { answer = "Yes" }));
        Assert.Equal((OwnershipAnswer.Withdrawn, "Spurt feil rolle."), ((await Newest(site)).Answer, (await Newest(site)).Condition));

        // Erased: as if it had never been.
        var (second, _) = await Asked(site, leader, "naeringssjef-sauherad");
        var asked = await Newest(site);
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<Samspill.Platform.Data.SamspillDb>();
            db.Scene.Enter(request.PartnershipId);
            Assert.Null((await ErasePerson.Run(scope.ServiceProvider, asked.PersonId!.Value, default)).No);
        }

        Assert.Equal("programme.ownership-link-unknown", await her.Refused(second, new { answer = "Yes" }));
        Assert.Equal(HttpStatusCode.NotFound, (await her.GetAsync(second)).StatusCode);
        Assert.Equal(OwnershipAnswer.Silent, (await Newest(site)).Answer);
    }

    [Fact]
    public async Task Guessing_is_stopped_and_a_good_link_behind_the_same_address_is_not()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var anybody = site.Browser();
        var (path, _) = await Asked(site, leader, "naeringssjef-sauherad");

        for (var i = 0; i < 30; i++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"/notodden/svar/gjetning-{i}")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await anybody.GetAsync("/notodden/svar/gjetning-30")).StatusCode);
        Assert.Equal("programme.ownership-link-too-often", await anybody.Refused("/notodden/svar/gjetning-31", new { answer = "Yes" }));
        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync(path)).StatusCode);
        Assert.Null(await anybody.Refused(path, new { answer = "No", condition = "Ikke vårt felt." }));
        Assert.Equal((OwnershipAnswer.No, "Ikke vårt felt."), ((await Newest(site)).Answer, (await Newest(site)).Condition));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task She_hands_it_on_in_her_own_organisation_and_the_chain_is_told(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var her = site.Browser();
        var (path, _) = await Asked(site, leader, "naeringssjef-notodden");
        var first = await Newest(site);
        var to = await Colleague(site, "naeringssjef-notodden");

        Assert.Equal("flaws", await her.Refused(path + "/videre", new { person = "naeringssjef-sauherad", because = "Hun kan dette." }));
        Assert.Equal("flaws", await her.Refused(path + "/videre", new { person = to }));
        Assert.Equal("programme.ownership-handed-on-by-other", await leader.Refused($"/notodden/eierskap/{first.Key}/videre", new { person = to, because = "Hun kan dette." }));
        var handed = await her.Post(path, path + "/videre", new() { ["_form"] = "videre", ["person"] = to!, ["because"] = "Hun kan dette." });
        Assert.Equal(HttpStatusCode.SeeOther, handed.StatusCode);
        Assert.Contains("Du står fortsatt ansvarlig.", await (await her.GetAsync(path)).Text());

        var second = await Newest(site);
        var before = await site.Look("notodden", db => db.Set<Ownership>().AsNoTracking().SingleAsync(row => row.Id == first.Id));
        Assert.Equal((OwnershipAnswer.HandedOn, "Hun kan dette."), (before.Answer, before.Condition));
        Assert.Equal(((PartId?)first.Id, "Hun kan dette.", OwnershipAnswer.Silent, 4m, "naeringssjef-notodden"), (second.FollowsId, second.FollowsBecause, second.Answer, second.HoursPerWeek!.Value, second.AskedBy));
        var (passed, mail) = await LastLink(site);
        Assert.Contains("«Hun kan dette.»", mail);
        Assert.Null(await her.Refused(passed, new { answer = "Yes" }));
        Assert.True((await Newest(site)).IsAccepted);
        Assert.Equal("programme.ownership-no-longer-open", await leader.Refused("/notodden/eierskap/" + first.Key, new { answer = "Yes", note = "På telefon" }));
        Assert.Contains("Kom fra", await (await leader.GetAsync("/notodden/eierskap/" + second.Key)).Text());
    }

    [Fact]
    public async Task It_opens_in_the_language_of_the_one_who_is_asked()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await site.Look("notodden", async db =>
        {
            (await db.Set<Person>().SingleAsync(row => row.Key == Key.From("naeringssjef-sauherad"))).Language = Language.Nn;
            return await db.SaveChangesAsync();
        });
        var (path, _) = await Asked(site, leader, "naeringssjef-sauherad");
        using var her = site.Browser();

        Assert.Contains("<html lang=\"nn\"", await (await her.GetAsync(path)).Text());
        Assert.Contains("<html lang=\"nn\"", await (await her.Post(path, path, new() { ["_form"] = "men", ["answer"] = "YesBut", ["condition"] = "" })).Text());
        Assert.Contains("<html lang=\"en\"", await (await her.GetAsync(path + "?sprak=en")).Text());
    }

    private static async Task<(string Path, string Mail)> Asked(TestSite site, HttpClient leader, string person)
    {
        Assert.Null(await leader.Refused(Ask, new { person, hoursPerWeek = 4, answerBy = "2018-10-16" }));
        return await LastLink(site);
    }

    private static async Task<(string Path, string Mail)> LastLink(TestSite site)
    {
        var newest = await Newest(site);
        var hash = (await Link(site, newest)).Hash;
        var mails = await site.Mails();
        return mails.SelectMany(mail => LinkIn().Matches(mail).Select(match => (Path: match.Value, mail))).Single(found => Samspill.Platform.Tokens.Secret.Hash(found.Path.Split('/')[^1]) == hash);
    }

    private static Task<OwnershipLink> Link(TestSite site, Ownership request) => site.Look("notodden", db => db.Set<OwnershipLink>().AsNoTracking().SingleAsync(row => row.OwnershipId == request.Id));

    private static Task<string?> Colleague(TestSite site, string person) => site.Look("notodden", async db =>
    {
        var her = await db.Set<Person>().SingleAsync(row => row.Key == Key.From(person));
        return (await db.Set<Person>().Where(row => row.OrganisationId == her.OrganisationId && row.Id != her.Id && row.Email != null).OrderBy(row => row.Key).Select(row => row.Key).FirstOrDefaultAsync()) is { Value: { } key } ? key : null;
    });

    private static Task<Ownership> Newest(TestSite site) => site.Look("notodden", async db =>
    {
        var goal = await db.Set<Goal>().Where(row => row.Key == Key.From("nasjonalt-nettverk")).Select(row => row.Id).SingleAsync();
        return (await db.Set<Ownership>().AsNoTracking().Where(row => row.GoalId == goal).ToListAsync()).MaxBy(row => row.Id.Value)!;
    });

    [GeneratedRegex("/notodden/svar/[A-Za-z0-9_-]+")]
    private static partial Regex LinkIn();
}
