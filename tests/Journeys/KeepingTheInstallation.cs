using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samspill.Platform.Accounts;
using Samspill.Platform.Audit;
using Samspill.Platform.Backups;
using Samspill.Platform.Data;
using Samspill.Platform.Erasure;
using Samspill.Platform.Outbox;
using Samspill.Platform.Retention;

namespace Samspill.Journeys;

/// <summary>The nightly backup, and what is removed when it has outlived its time.</summary>
public sealed class KeepingTheInstallation
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Each_night_a_backup_is_taken_as_many_as_chosen_are_kept_and_the_page_tells_how_it_went(string database)
    {
        await using var site = await TestSite.Start(database);
        await Govern(site, "administrator@notodden.example");
        using var administrator = await site.SignedIn("administrator@notodden.example");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var choice = site.Services.GetRequiredService<DatabaseChoice>();
        var installation = await (await administrator.GetAsync("/installasjon")).Text();
        Assert.Contains("Ingen er tatt ennå", installation);
        Assert.Contains("Denne siden ser bare administrator@notodden.example.", installation);
        Assert.Equal("inactiveMonths", await administrator.Flawed("/installasjon/drift", Rules(2, inactiveMonths: 1)));
        Assert.Equal(HttpStatusCode.OK, (await administrator.PostJson("/installasjon/drift", Rules(2))).StatusCode);
        System.IO.Directory.CreateDirectory(choice.Backups);
        foreach (var old in new[] { "nightly-20200101-020000.zip", "nightly-20200102-020000.zip", "before-0.2.0-20200101-020000.db", "egen.zip" })
        {
            await File.WriteAllTextAsync(Path.Combine(choice.Backups, old), "");
        }

        Assert.Equal(HttpStatusCode.OK, (await administrator.PostJson("/installasjon/kopi", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.PostJson("/installasjon/kopi", new { })).StatusCode);

        var files = System.IO.Directory.GetFiles(choice.Backups).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["before-0.2.0-20200101-020000.db", "egen.zip", "nightly-20200102-020000.zip"], files[..3]);
        var taken = Assert.Single(files[3..]);
        Assert.Contains("Sist tatt ", await (await administrator.GetAsync("/installasjon")).Text());
        Assert.Null((await site.Look(db => RestoreBackup.From(db, Path.Combine(choice.Backups, taken), isReplacing: true, default))).No);

        System.IO.Directory.Delete(choice.Backups, recursive: true);
        await File.WriteAllTextAsync(choice.Backups, "en fil der mappen skulle vært");
        var refused = await administrator.Refused("/installasjon/kopi", new { });
        var page = await (await administrator.GetAsync("/installasjon?sprak=nn")).Text();
        Assert.Equal("platform.backup-not-taken", refused);
        Assert.Contains("Den siste gjekk ikkje.", page);
        Assert.Contains("forseinka", page);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_has_outlived_its_time_goes_and_the_rest_stays(string database)
    {
        await using var site = await TestSite.Start(database);
        using var administrator = await site.SignedIn("administrator@notodden.example");
        await site.Services.GetRequiredService<Dispatch>().Sweep(default);
        var now = TimeProvider.System.GetUtcNow();
        var account = await site.Look(db => db.Set<Account>().Select(account => account.Id).FirstAsync());
        await site.Look("notodden", async db =>
        {
            await db.Set<OutboxMessage>().ExecuteDeleteAsync();
            var person = await db.Set<Samspill.Platform.Directory.Person>().FirstAsync();
            foreach (var days in new[] { 1, 20, 40 })
            {
                db.Add(new OutboxMessage { PartnershipId = db.Here, Kind = "Mail", Body = "{}", At = now.AddDays(-days), SentAt = now.AddDays(-days) });
                db.Add(new SignInLink { Hash = $"{days}", AccountId = account, ReturnTo = "/", ExpiresAt = now.AddDays(-days).AddHours(-1) });
                var request = new ErasureRequest { PersonId = person.Id, AskedAt = now.AddDays(-days * 10), Says = "Jeg har sluttet." };
                Assert.Null(request.Settle(ErasureAnswer.Declined, "Du er fortsatt eier.", now.AddDays(-days * 10)));
                db.Add(request);
            }

            return await db.SaveChangesAsync();
        });

        Assert.Equal(4, await TidyUp.Tidy(site.Services.GetRequiredService<IServiceScopeFactory>(), NullLogger.Instance, default));
        Assert.Equal(2, await site.Look("notodden", db => db.Set<OutboxMessage>().CountAsync(message => message.SentAt != null)));
        await Chore(site);
        Assert.Equal(2, await site.Look("notodden", db => db.Set<ErasureRequest>().CountAsync()));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
        await Govern(site, "administrator@notodden.example");
        using var governing = await site.SignedIn("administrator@notodden.example");
        await governing.PostJson("/installasjon/drift", Rules(14, mailDays: 10));
        Assert.Equal(1, await TidyUp.Tidy(site.Services.GetRequiredService<IServiceScopeFactory>(), NullLogger.Instance, default));
        Assert.Contains("1 rad fjernet", await (await governing.GetAsync("/installasjon")).Text());
    }

    private static object Rules(int backups, int mailDays = 30, int inactiveMonths = 24) => new { mailDays, linkDays = 1, sessionDays = 30, requestDays = 365, inactiveMonths, backups };

    private static async Task Chore(TestSite site) => await site.Look("notodden", async db =>
    {
        await new ForgetRequests(db, NullLogger<ForgetRequests>.Instance).Do(default);
        return 0;
    });

    internal static Task<int> Govern(TestSite site, string email) => site.Look(db => db.Set<Account>().Where(account => account.Email == email).ExecuteUpdateAsync(set => set.SetProperty(account => account.IsInstallationAdministrator, true)));
}
