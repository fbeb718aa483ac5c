using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Outbox;
using Samspill.Platform.Rights;
using Samspill.Programme.Indicators;
using Samspill.Web;

namespace Samspill.Journeys;

public sealed class ErasingAPerson
{
    private const string Name = "Gunnhild Tveitåsen";
    private const string Email = "gunnhild.tveitasen@seljord.example";
    private const string Page = "/notodden/personer/gunnhild-tveitasen/slett";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Her_name_is_gone_to_the_last_byte_and_the_chain_still_holds(string database)
    {
        await using var site = await TestSite.Start(database);
        await Join(site);
        using var herself = await site.SignedIn(Email);
        await herself.PostAsJsonAsync("/notodden/indikator/batovernattinger", new { period = "2018-09-01", value = 7.25 });
        await herself.PostAsJsonAsync("/notodden/samtale/mal/kunnskapsdatabase", new { says = "Hvem teller kortene?", isQuestion = true });
        using var administrator = await site.SignedIn("administrator@notodden.example");

        var unsure = await administrator.Post(Page, Page, new() { ["_form"] = "slett" });
        var answer = await administrator.Post(Page, Page, new() { ["_form"] = "slett", ["confirm"] = "on" });

        Assert.Equal(HttpStatusCode.BadRequest, unsure.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var person = await site.Look("notodden", db => db.Set<Person>().SingleAsync(person => person.ErasedOn != null));
        Assert.Equal(("Slettet person " + person.Id.Value.ToString("N")[^8..], null, null), (person.Name, person.Email, person.AccountId));
        Assert.Equal(person.Key.Value, await site.Look("notodden", db => db.Set<Measurement>().Where(row => row.Value == 7.25m).Select(row => row.ReportedBy).SingleAsync()));
        Assert.Equal(0, await site.Look("notodden", db => db.Set<OutboxMessage>().CountAsync(message => message.Body.Contains(Email))));
        Assert.False(await site.Look("notodden", db => db.Set<Account>().AnyAsync(account => account.Email == Email)));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
        Assert.Contains("Slettet person", await (await administrator.GetAsync("/notodden/historikk/indikator/batovernattinger")).Text());
        Assert.Equal(HttpStatusCode.Redirect, (await herself.GetAsync("/notodden")).StatusCode);
        foreach (var place in await Bytes(site))
        {
            Assert.DoesNotContain(Name, place, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Email, place, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("gunnhild-tveitasen", place, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Only_an_administrator_may_and_the_last_one_stays()
    {
        await using var site = await TestSite.Start("sqlite");
        await Join(site);
        using var administrator = await site.SignedIn("administrator@notodden.example");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Null(await leader.Refused("/notodden/indikator/batovernattinger/merknad", new { title = "Spurte Gunnhild Tveitåsen om kortene", from = "2018-05-01" }));
        const string Last = "/notodden/personer/administrator-notodden/slett";

        var byLeader = await leader.PostAsJsonAsync(Page, new { confirm = true });
        var last = await administrator.PostAsJsonAsync(Last, new { _form = "slett", confirm = true });

        Assert.Equal(HttpStatusCode.Forbidden, byLeader.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, last.StatusCode);
        Assert.Contains("Dette er den siste administratoren med konto.", await last.Text());
        var page = await (await administrator.GetAsync(Page)).Text();
        Assert.Contains("<q>Spurte Gunnhild Tveitåsen om kortene</q>", page);
        Assert.Contains("href=\"/notodden/indikator/batovernattinger\">Båtovernattinger<", page);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(Page)).StatusCode);
    }

    /// <summary>A person of flesh and blood joins, with an account and a mail on its way to her.</summary>
    private static async Task Join(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var account = new Account { Id = Guid.CreateVersion7(), UserName = Email, Email = Email, EmailConfirmed = true };
        await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, DemoData.Password);
        await site.Look("notodden", async db =>
        {
            db.Scene.Play(account.Id.ToString());
            db.Add(new Person { Key = Key.Read("gunnhild-tveitasen")!.Value, Name = Name, Title = "Næringssjef, Seljord", Email = Email, AccountId = account.Id, Roles = Role.Member });
            db.Add(new OutboxMessage { PartnershipId = db.Here, Kind = "Mail", Body = $"{{\"to\":\"{Email}\"}}", At = db.Scene.Clock.Real, SentAt = db.Scene.Clock.Real });
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>Every byte where she could still stand: the database file and its log, or every row of every table.</summary>
    private static async Task<IReadOnlyList<string>> Bytes(TestSite site)
    {
        var database = site.Services.GetRequiredService<DatabaseChoice>();
        if (database.IsSqlite)
        {
            SqliteConnection.ClearAllPools();
            return [.. System.IO.Directory.GetFiles(database.Folder, "samspill.db*").Select(file => Encoding.UTF8.GetString(File.ReadAllBytes(file)))];
        }

        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var rows = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>())
        {
            var sql = $"SELECT t::text AS \"Value\" FROM {table} t";
            rows.AddRange(await db.Database.SqlQueryRaw<string>(sql).ToListAsync());
        }

        return rows;
    }
}
