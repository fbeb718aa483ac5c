using System.Net;
using Microsoft.EntityFrameworkCore;
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

    private static Dictionary<string, string> Fields(string sentence) => new() { ["_form"] = "mal", ["title"] = "Kunnskapsdatabase", ["sentence"] = sentence, ["reason"] = "Den gamle sa ikke hva som blir annerledes.", ["version"] = "1" };
}
