using System.Net;
using Microsoft.EntityFrameworkCore;
using Samspill.Network.Gatherings;
using Samspill.Platform.Audit;

namespace Samspill.Journeys;

/// <summary>Gatherings of regions: what we gave, what we took home, what it became within 90 days, and whom we know there.</summary>
public sealed class MeetingOtherRegions
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_lesson_is_taken_home_with_owner_and_day_stands_in_her_week_and_is_told(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        Assert.Equal("on title", await leader.Flawed("/notodden/nettverk/samlinger/ny", new { }));
        Assert.Equal("until", await leader.Flawed("/notodden/nettverk/samlinger/ny", new { title = "Samling", on = "2018-09-01", until = "2018-08-01" }));
        Assert.Equal("platform.not-yours", await auditor.Refused("/notodden/nettverk/samlinger/ny", new { title = "Samling", on = "2018-09-01" }));
        Assert.Null(await leader.Refused("/notodden/nettverk/samlinger/ny", new { title = "Samling i Vardø", on = "2018-09-01", place = "Vardø", gave = "Et innlegg om plansammenligning.", responsible = "prosjektleder-notodden" }));
        Assert.Equal("network.gathering-taken", await leader.Refused("/notodden/nettverk/samlinger/ny", new { title = "Samling i Vardø", on = "2018-09-01" }));
        const string Page = "/notodden/nettverk/samlinger/samling-i-vardo";

        // 90 days after 1 September is 30 November.
        Assert.Equal("lesson owner task", await leader.Flawed(Page + "/laerdom", new { }));
        Assert.Equal("dueOn", await leader.Flawed(Page + "/laerdom", new { lesson = "Del tall.", task = "Del tall åpent", owner = "naeringssjef-seljord", dueOn = "2018-12-01" }));
        Assert.Null(await leader.Refused(Page + "/laerdom", new { lesson = "Åpne tall ga færre spørsmål.", task = "Legg tallene åpent", owner = "naeringssjef-seljord", dueOn = "2018-10-10" }));
        Assert.Null(await leader.Refused(Page + "/laerdom", new { lesson = "Ta med unge.", task = "Spør ungdomsrådet", owner = "prosjektleder-notodden" }));
        var rows = await Lessons(site);
        Assert.Equal([new DateOnly(2018, 10, 10), new DateOnly(2018, 11, 30)], rows.Select(row => row.DueOn));
        Assert.Equal("network.tasks-beyond", await leader.Refused(Page + "/endre", new { title = "Samling i Vardø", on = "2018-08-01", version = 1 }));

        Assert.Contains("Hva ble det til: Legg tallene åpent", await (await member.GetAsync("/notodden/min-uke")).Text());
        Assert.DoesNotContain("Legg tallene åpent", await (await leader.GetAsync("/notodden/min-uke")).Text());
        var to = $"{Page}/laerdom/{rows[0].Id.Value}/ble";
        Assert.Equal("became outcome", await member.Flawed(to, new { }));
        Assert.Null(await member.Refused(to, new { became = "Tallene ligger åpent.", outcome = "Done" }));
        Assert.Equal("network.lesson-settled", await member.Refused(to, new { became = "Igjen.", outcome = "LetBe" }));
        Assert.DoesNotContain("Legg tallene åpent", await (await member.GetAsync("/notodden/min-uke")).Text());
        var page = await (await member.GetAsync(Page)).Text();
        Assert.All(["Et innlegg om plansammenligning.", "Tallene ligger åpent.", "Gjort 2. oktober 2018"], text => Assert.Contains(text, page));
        var timeline = await (await auditor.GetAsync("/notodden/tidslinje?slag=gathering")).Text();
        Assert.Contains("Vi var med på Samling i Vardø", timeline);
        Assert.Contains("Tatt i bruk: Legg tallene åpent", timeline);

        Assert.Null(await leader.Refused("/notodden/nettverk/samlinger/ny", new { title = "Samling i vår", on = "2019-03-01" }));
        var ahead = await (await leader.GetAsync("/notodden/nettverk/samlinger/samling-i-var")).Text();
        Assert.All(["Samlingen er ikke holdt ennå. Det vi tar med hjem, føres her etterpå.", "Hva vi bidrar med"], text => Assert.Contains(text, ahead));
        Assert.All(["Før den viktigste mens den er fersk", "Hva vi ga", "Hva lærte vi?"], text => Assert.DoesNotContain(text, ahead));
        Assert.Null(await leader.Refused("/notodden/nettverk/samlinger/ny", new { title = "Samling i dag", on = "2018-10-02" }));
        Assert.Contains("Før den viktigste mens den er fersk", await (await leader.GetAsync("/notodden/nettverk/samlinger/samling-i-dag")).Text());
        Assert.Equal("network.gathering-ahead", await leader.Refused("/notodden/nettverk/samlinger/samling-i-var/laerdom", new { lesson = "Noe.", task = "Noe", owner = "prosjektleder-notodden" }));
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(Page.Replace("notodden/", "havbris/", StringComparison.Ordinal))).StatusCode);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_was_taken_home_and_done_within_90_days_is_counted_as_it_stood_on_a_day(string database)
    {
        await using var site = await TestSite.Start(database);

        Assert.Equal([3, 5, 1], await Counts(site, new(2018, 10, 2)));
        Assert.Equal([1, 2, 0], await Counts(site, new(2018, 5, 1)));
        Assert.Equal([0, 0, 0], await Counts(site, new(2018, 1, 1)));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_contact_in_another_region_is_confirmed_or_forgotten_and_the_trail_never_holds_her_name(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var contact = new { region = "Vestre Agder", position = "Prosjektleder", name = "Kari Nordahl-Eksempel", reach = "kari@agder.example", responsible = "prosjektleder-notodden" };

        Assert.Equal("position region responsible", await leader.Flawed("/notodden/nettverk/kontakter", new { }));
        Assert.Null(await leader.Refused("/notodden/nettverk/kontakter", contact));
        var row = await site.Look("notodden", db => db.Set<RegionContact>().SingleAsync(row => row.Name != null));
        Assert.Equal(new DateOnly(2020, 10, 1), row.KeptUntil);
        Assert.Contains("kari@agder.example", await leader.GetStringAsync("/notodden/nettverk/kontakter"));
        var trail = await site.Look("notodden", db => db.Set<AuditEntry>().Where(entry => entry.Kind == nameof(RegionContact)).Select(entry => entry.Before + entry.After).ToListAsync());
        Assert.Contains(trail, entry => entry.Contains("Vestre Agder", StringComparison.Ordinal));
        Assert.DoesNotContain(trail, entry => entry.Contains("Kari", StringComparison.Ordinal) || entry.Contains("agder.example", StringComparison.Ordinal));

        Assert.Equal("platform.absent", await leader.Refused($"/notodden/nettverk/kontakter/{Guid.NewGuid()}/slett", new { }));
        Assert.Null(await leader.Refused($"/notodden/nettverk/kontakter/{row.Id.Value}/slett", new { }));
        Assert.Equal(2, await site.Look("notodden", db => db.Set<RegionContact>().CountAsync()));

        // One that nobody confirms is gone the day after its last.
        Assert.Null(await leader.Refused("/notodden/nettverk/kontakter", contact));
        await site.Look("notodden", db => db.Set<RegionContact>().Where(one => one.Name != null).ExecuteUpdateAsync(set => set.SetProperty(one => one.KeptUntil, new DateOnly(2018, 10, 1))));
        Assert.Contains("Stemmer kontakten: Prosjektleder, Vestre Agder?", await (await leader.GetAsync("/notodden/min-uke")).Text());
        await site.Look("notodden", async db =>
        {
            await new ForgetContacts(db).Do(default);
            return 0;
        });
        Assert.Equal(0, await site.Look("notodden", db => db.Set<RegionContact>().CountAsync(one => one.Name != null)));
    }

    private static Task<List<HomeLesson>> Lessons(TestSite site) => site.Look("notodden", db => db.Set<HomeLesson>().AsNoTracking().Where(row => !row.IsDemo).OrderBy(row => row.DueOn).ToListAsync());

    private static Task<List<decimal?>> Counts(TestSite site, DateOnly day) => site.Look("notodden", async db =>
    {
        var counted = new List<decimal?>();
        foreach (var metric in new[] { "network.gatherings", "network.lessons", "network.lessons-done" })
        {
            counted.Add((await new CountGatherings(db).Value(db.Here, metric, day, null, default)).Value);
        }

        return counted;
    });
}
