using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Access;
using Samspill.Platform.Accounts;
using Samspill.Platform.Audit;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Journeys;

public sealed class GivingAccess
{
    private const string Page = "/notodden/tilgang";
    private const string Administrator = "administrator@notodden.example";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task An_invited_person_gets_a_mail_in_her_language_and_enters_until_access_is_taken(string database)
    {
        await using var site = await TestSite.Start(database);
        using var administrator = await site.SignedIn(Administrator);

        var invited = await administrator.Post(Page, Page, new() { ["_form"] = "inviter", ["name"] = "Rådgjevar, Tinn", ["email"] = "Radgjevar@Tinn.example", ["language"] = "Nn", ["roles"] = "Member" });
        var twice = await administrator.Post(Page, Page, new() { ["_form"] = "inviter", ["name"] = "En annen", ["email"] = "radgjevar@tinn.example", ["language"] = "Nb", ["roles"] = "Member" });
        var mail = Assert.Single(await site.Mails());
        using var her = site.Browser();
        var link = new Uri(mail[mail.IndexOf("http://", StringComparison.Ordinal)..].Split('\n', 2)[0].Trim()).AbsolutePath;
        await her.Post(link, link, new() { ["_form"] = "lenke" });

        Assert.Equal(HttpStatusCode.SeeOther, invited.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
        Assert.Contains("Subject: Invitasjon til Notoddenregionen", mail);
        Assert.Contains("Lenkja loggar deg inn éin gong", mail);
        Assert.Equal(HttpStatusCode.OK, (await her.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await her.GetAsync(Page)).StatusCode);

        var removed = await administrator.Post(Page + "/radgjevar-tinn", Page + "/radgjevar-tinn/fjern", new() { ["_form"] = "fjern" });
        Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await her.GetAsync("/notodden")).StatusCode);
        var person = await site.Look("notodden", db => db.Set<Person>().SingleAsync(person => person.Email == "radgjevar@tinn.example"));
        Assert.Equal((Role.None, Samspill.Kernel.Language.Nn), (person.Roles, person.Language));
        var trail = await site.Look("notodden", db => db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here && entry.RecordId == person.Id.ToString()).OrderBy(entry => entry.Sequence).ToListAsync());
        Assert.Equal(["Added", "Changed"], trail.Select(entry => entry.Change));
        Assert.DoesNotContain("tinn.example", trail[0].After);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_last_administrator_stays_even_when_two_remove_each_other(string database)
    {
        await using var site = await TestSite.Start(database);
        using var first = await site.SignedIn(Administrator);
        var me = await KeyOf(site, Administrator);

        var alone = await first.PostAsJsonAsync($"{Page}/{me}/fjern", new { });
        var lesser = await first.PostAsJsonAsync($"{Page}/{me}", new { roles = new[] { "member" } });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "platform.last-administrator"), (alone.StatusCode, await alone.Code()));
        Assert.Equal("platform.last-administrator", await lesser.Code());

        var leader = await KeyOf(site, "prosjektleder@notodden.example");
        await first.PostAsJsonAsync($"{Page}/{leader}", new { roles = new[] { "administrator", "projectLeader" } });
        using var second = await site.SignedIn("prosjektleder@notodden.example");
        var both = await Task.WhenAll(first.PostAsJsonAsync($"{Page}/{leader}", new { roles = new[] { "member" } }), second.PostAsJsonAsync($"{Page}/{me}", new { roles = new[] { "member" } }));

        Assert.Contains(both, answer => answer.StatusCode == HttpStatusCode.OK);
        var left = await site.Look("notodden", db => db.Set<Person>().Where(person => person.AccountId != null).Select(person => person.Roles).ToListAsync());
        Assert.Contains(left, roles => roles.HasFlag(Role.Administrator));
    }

    [Fact]
    public async Task The_page_shows_the_matrix_as_it_is_and_says_where_mail_goes()
    {
        await using var site = await TestSite.Start("sqlite");
        using var administrator = await site.SignedIn(Administrator);
        using var auditor = await site.SignedIn("revisor@notodden.example");
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        using var record = JsonDocument.Parse(await (await administrator.Json(Page)).Content.ReadAsStringAsync());
        var html = await (await auditor.GetAsync(Page)).Text();

        var matrix = record.RootElement.GetProperty("matrix").EnumerateArray().ToDictionary(rule => rule.GetProperty("deed").GetString()!, rule => rule.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!).ToList());
        Assert.Equal(["administrator"], matrix["platform.give-access"]);
        Assert.Equal(Samspill.Web.Arenas.All.Deeds.Count, matrix.Count);
        Assert.True(record.RootElement.GetProperty("mailsAreFiles").GetBoolean());
        Assert.Contains("Hva hver rolle kan gjøre", html);
        Assert.DoesNotContain("Send invitasjonen", html);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(Page)).StatusCode);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await member.GetAsync("/notodden/personer")).StatusCode, (await member.GetAsync("/notodden/organisasjoner")).StatusCode));
    }

    /// <summary>A leader brings in those who work with the programme, and nobody who governs or audits it.</summary>
    [Fact]
    public async Task A_project_leader_invites_members_and_owners_and_gives_no_other_role()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var owner = await site.SignedIn("kommunedirektor@notodden.example");
        object Person(string role, string name = "Ny eier") => new { name, email = name.Replace(' ', '.') + "@tinn.example", language = "nb", roles = new[] { role } };

        foreach (var role in new[] { "administrator", "auditor", "projectLeader", "publicReader" })
        {
            Assert.Equal("platform.role-not-yours-to-give", await leader.Refused(Page, Person(role)));
        }

        Assert.Null(await leader.Refused(Page, Person("owner")));
        Assert.Null(await leader.Refused(Page, Person("member", "Nytt medlem")));
        Assert.Equal("platform.already-known-here", await leader.Refused(Page, Person("member")));
        Assert.Equal("platform.not-yours", await owner.Refused(Page, Person("member", "En til")));
        Assert.Equal("platform.not-yours", await leader.Refused(Page + "/ny-eier", new { roles = new[] { "administrator" } }));
        var html = await (await leader.GetAsync(Page)).Text();
        Assert.Contains("Send invitasjonen", html);
        Assert.DoesNotContain("value=\"Administrator\"", html);
        Assert.DoesNotContain("Åpne sidene", html);
        Assert.Equal([Role.Member, Role.Owner], (await site.Look("notodden", db => db.Set<Person>().Where(person => !person.IsDemo).ToListAsync())).Select(person => person.Roles).Order());
    }

    [Fact]
    public async Task Opening_the_public_pages_is_a_decision_that_is_kept()
    {
        await using var site = await TestSite.Start("sqlite");
        using var administrator = await site.SignedIn(Administrator);

        await administrator.PostAsJsonAsync(Page + "/apne-sider", new { isPublic = true, decision = "Styresak 12/18" });
        await administrator.PostAsJsonAsync(Page + "/apne-sider", new { isPublic = false });

        var kept = await site.Look("notodden", db => db.Set<Opening>().OrderBy(opening => opening.At).Select(opening => new { opening.IsPublic, opening.Decision }).ToListAsync());
        Assert.Equal([(true, "Styresak 12/18"), (false, null)], kept.Select(opening => (opening.IsPublic, opening.Decision)));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Of_two_who_begin_an_installation_at_once_one_does_and_then_makes_partnerships(string database)
    {
        await using var site = await TestSite.Start(database, isEmpty: true);
        using var one = site.Browser();
        using var two = site.Browser();
        var code = site.Services.GetRequiredService<BeginCode>().Value;
        Dictionary<string, string> Fields(string who) => new() { ["_form"] = "begynn", ["code"] = code.ToLowerInvariant(), ["partnership"] = "Region " + who, ["name"] = "Daglig leder " + who, ["email"] = who + "@region.example", ["password"] = "en lang og god setning" };

        var stranger = await one.Post("/forste", "/forste", new(Fields("ukjent")) { ["code"] = "AAAAA-AAAAA" });
        Assert.Equal(HttpStatusCode.BadRequest, stranger.StatusCode);
        Assert.Contains("Koden stemmer ikke.", await stranger.Text());
        Assert.False(await site.Look(db => db.Set<Account>().AnyAsync()));
        var both = await Task.WhenAll(one.Post("/forste", "/forste", Fields("en")), two.Post("/forste", "/forste", Fields("to")));
        Assert.Equal(1, both.Count(answer => answer.StatusCode == HttpStatusCode.SeeOther));
        var winner = both[0].StatusCode == HttpStatusCode.SeeOther ? one : two;
        Assert.Equal(HttpStatusCode.NotFound, (await winner.GetAsync("/forste")).StatusCode);

        var made = await winner.PostAsJsonAsync("/installasjon", new { name = "Hjartdal og Tinn", language = "nn", administrator = "Rådmann", email = "radmann@tinn.example" });
        var again = await winner.PostAsJsonAsync("/installasjon", new { name = "Hjartdal og Tinn", administrator = "Rådmann", email = "radmann@tinn.example" });
        var reserved = await winner.PostAsJsonAsync("/installasjon", new { name = "Logg inn", administrator = "Rådmann", email = "radmann@tinn.example" });
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        Assert.Equal(("platform.address-taken", "platform.address-taken"), (await again.Code(), await reserved.Code()));
        Assert.Contains("Invitasjon til Hjartdal og Tinn", Assert.Single(await site.Mails()));
        Assert.Equal(HttpStatusCode.NotFound, (await winner.GetAsync("/hjartdal-og-tinn")).StatusCode);
        Assert.Equal(2, await site.Look("hjartdal-og-tinn", db => db.Set<Account>().CountAsync()));
    }

    private static Task<string> KeyOf(TestSite site, string email) => site.Look("notodden", async db => (await db.Set<Person>().SingleAsync(person => person.Email == email)).Key.Value);
}
