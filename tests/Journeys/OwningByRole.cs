using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;

namespace Samspill.Journeys;

/// <summary>Ownership belongs to a role in an organisation: it survives the person, and the leader who answers for it sees who is below her and who is silent.</summary>
public sealed class OwningByRole
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_role_whose_holder_leaves_is_vacant_and_one_form_asks_the_successor_for_all_it_owns(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("naeringssjef@sauherad.example");
        using var successor = await site.SignedIn("naeringssjef@seljord.example");
        var (old, goal) = await Held(site, "kommunalsjef-seljord");
        var page = "/notodden/mal/" + goal;
        Assert.DoesNotContain("Rollen er ledig", await (await leader.GetAsync(page)).Text());

        // Each way of leaving leaves the role vacant: the access, the organisation, the last day.
        await Person(site, "kommunalsjef-seljord", (person, other) => (person.Roles, person.AccountId) = (Role.None, Guid.CreateVersion7()));
        Assert.Contains("Rollen er ledig", await (await leader.GetAsync(page)).Text());
        await Person(site, "kommunalsjef-seljord", (person, other) => (person.Roles, person.OrganisationId, person.AccountId) = (Role.Owner, other, null));
        Assert.Contains("Rollen er ledig", await (await leader.GetAsync(page)).Text());
        await Person(site, "kommunalsjef-seljord", (person, other) => person.OrganisationId = old.OrganisationId);
        Assert.DoesNotContain("Rollen er ledig", await (await leader.GetAsync(page)).Text());
        var owners = await (await leader.GetAsync("/notodden/eiere")).Text();
        Assert.Matches("Alle roller som eier mål, har noen i seg\\. [0-9]+ mål har ingen eier\\.", owners);
        Assert.Contains("Mål uten eier", owners);
        Assert.Contains("href=\"/notodden/mal/fou-samarbeid\"", owners);
        Assert.DoesNotContain(">Revisor", owners);
        Assert.Equal("platform.not-yours", await member.Refused("/notodden/eiere/slutter", new { organisation = "seljord", role = old.Role, on = "2018-10-01" }));
        Assert.Equal("flaws", await leader.Refused("/notodden/eiere/slutter", new { organisation = "seljord", role = "Finnes ikke", on = "2018-10-01" }));
        Assert.Null(await leader.Refused("/notodden/eiere/slutter", new { organisation = "seljord", role = old.Role, on = "2018-10-01" }));
        Assert.Contains("Rollen er ledig", await (await leader.GetAsync(page)).Text());
        Assert.Contains("rolle som eier mål, er ledig", await (await leader.GetAsync("/notodden/eiere")).Text());
        Assert.Contains("Rollen " + old.Role + " er ledig", await (await leader.GetAsync("/notodden/min-uke")).Text());

        const string Successor = "/notodden/eiere/etterfolger";
        Assert.Equal("flaws", await leader.Refused(Successor, new { organisation = "seljord", role = old.Role, person = "naeringssjef-sauherad", because = "Ny" }));
        Assert.Equal("platform.not-yours", await member.Refused(Successor, new { organisation = "seljord", role = old.Role, person = "naeringssjef-seljord", because = "Ny" }));
        Assert.Null(await leader.Refused(Successor, new { organisation = "seljord", role = old.Role, person = "naeringssjef-seljord", because = "Har sluttet." }));
        Assert.Equal("programme.successor-asked", await leader.Refused(Successor, new { organisation = "seljord", role = old.Role, person = "naeringssjef-seljord", because = "Har sluttet." }));
        var asked = await site.Look("notodden", db => db.Set<Ownership>().AsNoTracking().Where(row => row.FollowsId == old.Id).SingleAsync());
        Assert.Equal((OwnershipAnswer.Silent, old.HoursPerWeek, old.Role, "Har sluttet."), (asked.Answer, asked.HoursPerWeek, asked.Role, asked.FollowsBecause));
        Assert.Contains("er spurt om å overta", await (await leader.GetAsync(page)).Text());
        // What was agreed stands until she has answered; then the role is hers, and the past keeps its holder.
        Assert.Equal(old.Key.Value, await Standing(leader, goal));
        Assert.Null(await successor.Refused("/notodden/eierskap/" + asked.Key, new { answer = "Yes" }));
        Assert.Equal(asked.Key.Value, await Standing(leader, goal));
        var after = await (await leader.GetAsync(page)).Text();
        Assert.DoesNotContain("Rollen er ledig", after);
        Assert.Contains("Kommunalsjef, Seljord", after);
        Assert.Equal(old.PersonId, (await site.Look("notodden", db => db.Set<Ownership>().AsNoTracking().SingleAsync(row => row.Id == old.Id))).PersonId);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_leader_who_answers_is_named_over_an_owner_below_her_and_sees_and_reminds_one_who_is_silent(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var chief = await site.SignedIn("kommunedirektor@notodden.example");
        const string Goal = "/notodden/mal/nye-arrangement";
        await site.Look("notodden", async db =>
        {
            await db.Set<Samspill.Programme.Indicators.Measurement>().Where(row => row.ReportedBy == "naeringssjef-notodden").ExecuteUpdateAsync(set => set.SetProperty(row => row.ReportedOn, new DateOnly(2018, 7, 1)));
            var request = await db.Set<Ownership>().SingleAsync(row => row.Key == Key.From("eier-mal-4"));
            (request.AnsweredOn, request.LastHeard) = (new DateOnly(2018, 7, 1), new DateOnly(2018, 7, 1));
            return await db.SaveChangesAsync();
        });

        Assert.DoesNotContain("under ledernivå", await (await leader.GetAsync(Goal)).Text());
        Assert.DoesNotContain("ikke hørt fra", await (await chief.GetAsync("/notodden/min-uke")).Text());
        Assert.Equal("programme.ownership-not-yours-to-remind", await chief.Refused("/notodden/eierskap/eier-mal-4/minn", new { }));
        Assert.Equal("platform.not-yours", await chief.Refused("/notodden/eiere/leder", new { organisation = "notodden", person = "kommunedirektor-notodden" }));
        Assert.Null(await leader.Refused("/notodden/eiere/leder", new { organisation = "notodden", person = "kommunedirektor-notodden" }));

        var told = await (await leader.GetAsync(Goal)).Text();
        Assert.Contains("Eierskap under ledernivå", told);
        Assert.Contains("Kommunedirektør, Notodden kommune er ansvarlig.", told);
        Assert.Contains("Mål 4: ikke hørt fra Næringssjef", await (await chief.GetAsync("/notodden/min-uke")).Text());
        Assert.Contains("Minn på svaret", await (await chief.GetAsync("/notodden/eierskap/eier-mal-4")).Text());
        Assert.Null(await chief.Refused("/notodden/eierskap/eier-mal-4/minn", new { }));
        Assert.Equal("programme.ownership-reminded-today", await chief.Refused("/notodden/eierskap/eier-mal-4/minn", new { }));
        Assert.Contains(await site.Mails(), mail => mail.Contains("Vi har ikke hørt fra deg om mål 4", StringComparison.Ordinal));
        // A leader of another house neither sees nor reminds.
        using var other = await site.SignedIn("kommunedirektor@sauherad.example");
        Assert.DoesNotContain("ikke hørt fra Næringssjef", await (await other.GetAsync("/notodden/min-uke")).Text());
    }

    private static async Task<string?> Standing(HttpClient reader, string goal)
    {
        using var view = JsonDocument.Parse(await (await reader.Json("/notodden/mal/" + goal)).Content.ReadAsStringAsync());
        return view.RootElement.GetProperty("owner").GetProperty("key").GetString();
    }

    private static Task<(Ownership Row, string Goal)> Held(TestSite site, string person) => site.Look("notodden", async db =>
    {
        var key = Key.From(person);
        var row = await db.Set<Ownership>().AsNoTracking().SingleAsync(row => db.Set<Person>().Any(her => her.Id == row.PersonId && her.Key == key) && row.Answer == OwnershipAnswer.Yes);
        return (row, (await db.Set<Goal>().SingleAsync(goal => goal.Id == row.GoalId)).Key.Value);
    });

    private static Task<int> Person(TestSite site, string person, Action<Person, OrganisationId> change) => site.Look("notodden", async db =>
    {
        var key = Key.From(person);
        var her = await db.Set<Person>().SingleAsync(row => row.Key == key);
        change(her, await db.Set<Organisation>().Where(row => row.Key == Key.From("sauherad")).Select(row => row.Id).SingleAsync());
        return await db.SaveChangesAsync();
    });
}
