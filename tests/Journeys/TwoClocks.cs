using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Audit;
using Samspill.Platform.Outbox;
using Samspill.Platform.Questions;
using Samspill.Platform.Tokens;
using Samspill.Programme.Indicators;
using Samspill.Web.Commands;

namespace Samspill.Journeys;

/// <summary>The demo's work is of 2018; who signs in, who may, and who did what are of today.</summary>
public sealed class TwoClocks
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Work_carries_the_demos_day_and_sign_in_keys_mail_and_trail_carry_the_real_one(string database)
    {
        var began = TimeProvider.System.GetUtcNow().AddSeconds(-1);
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var anybody = site.Browser();

        await leader.PostAsJsonAsync("/notodden/indikator/batovernattinger", new { period = "2018-09-01", value = 7.25 });
        await leader.PostAsJsonAsync("/notodden/samtale/mal/kunnskapsdatabase", new { says = "Hvem teller?", isQuestion = true });
        await leader.PostAsJsonAsync("/notodden/nokler", new { name = "Regneark", deeds = "programme.see", days = 3 });
        await anybody.Post("/logg-inn", "/logg-inn/lenke", new() { ["_form"] = "lenke", ["email"] = "revisor@notodden.example", ["returnTo"] = "/notodden" });
        var early = await leader.PostAsJsonAsync("/notodden/indikator/batovernattinger", new { period = Clock.DateOf(TimeProvider.System.GetUtcNow()).ToString("yyyy-MM-dd"), value = 8 });
        var letter = Assert.Single(await site.Mails());
        var ended = TimeProvider.System.GetUtcNow().AddSeconds(1);

        Assert.Equal(new DateOnly(2018, 10, 2), await site.Look("notodden", db => db.Set<Measurement>().Where(row => row.Value == 7.25m).Select(row => row.ReportedOn).SingleAsync()));
        Assert.Equal(new DateOnly(2018, 10, 2), await site.Look("notodden", db => db.Set<Comment>().Where(row => row.Says == "Hvem teller?").Select(row => row.WrittenOn).SingleAsync()));
        Assert.Equal(HttpStatusCode.BadRequest, early.StatusCode);
        var trail = await site.Look("notodden", db => db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here).OrderByDescending(entry => entry.Sequence).Take(3).ToListAsync());
        Assert.Equal(["AccessToken", "Comment", "Measurement"], trail.Select(entry => entry.Kind));
        Assert.All(trail, entry => Assert.InRange(entry.At, began, ended));
        var key = await site.Look("notodden", db => db.Set<AccessToken>().SingleAsync());
        Assert.InRange(key.MadeAt, began, ended);
        Assert.InRange(key.ExpiresAt, began.AddDays(3), ended.AddDays(3));
        var link = await site.Look("notodden", db => db.Set<SignInLink>().SingleAsync());
        Assert.InRange(link.ExpiresAt, began.AddMinutes(15), ended.AddMinutes(15));
        Assert.InRange((await site.Look("notodden", db => db.Set<Account>().SingleAsync(account => account.Email == "prosjektleder@notodden.example"))).LastSignInAt!.Value, began, ended);
        Assert.InRange(await site.Look(db => db.Set<OutboxMessage>().OrderByDescending(message => message.At).Select(message => message.At).FirstAsync()), began, ended);
        Assert.DoesNotContain("2018", letter.Split('\n').Single(line => line.StartsWith("Date:", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_demos_clock_starts_on_its_day_ticks_and_goes_on_from_where_it_was()
    {
        var folder = Scratch.Folder("clock");
        var path = Path.Combine(folder, "demo-clock.txt");

        var first = DemoClock.In(folder);
        var written = File.ReadAllText(path);
        var before = first.Now;
        var later = first.Now;
        Assert.Equal(new DateOnly(2018, 10, 2), first.Today);
        Assert.True(later > before, "the clock stands still");
        Assert.InRange(first.Real, TimeProvider.System.GetUtcNow().AddMinutes(-1), TimeProvider.System.GetUtcNow().AddMinutes(1));

        var again = DemoClock.In(folder);
        Assert.Equal(written, File.ReadAllText(path));
        Assert.True(again.Now >= later, "the clock was set back");

        File.WriteAllText(path, TimeProvider.System.GetUtcNow().AddDays(-40).ToString("O"));
        Assert.Equal(new DateOnly(2018, 11, 11), DemoClock.In(folder).Today);
    }
}
