using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Faults;
using Samspill.Platform.Questions;

namespace Samspill.Journeys;

public sealed class MeetingTrouble
{
    private const string Talk = "/notodden/samtale/mal/kunnskapsdatabase";

    [Fact]
    public async Task A_full_disk_gives_a_clear_page_in_the_readers_language_and_nothing_is_half_saved()
    {
        await using var site = await TestSite.Start("sqlite");
        var pages = await site.Look("notodden", async db => (await db.Database.SqlQueryRaw<long>("PRAGMA page_count").ToListAsync())[0]);
        await site.Again(choice => choice with { MostPages = pages + 40 });
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.GetAsync("/notodden?sprak=nn");

        var full = await Fill(leader);
        var page = await full.Text();
        var read = await leader.GetAsync("/notodden");

        Assert.Equal(HttpStatusCode.InsufficientStorage, full.StatusCode);
        Assert.Contains("Det er ikkje plass til meir", page);
        Assert.Contains("ingenting er lagra halvvegs", page);
        Assert.Contains("default-src 'none'", full.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);

        await site.Again(choice => choice with { MostPages = null });
        using var again = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Equal(HttpStatusCode.OK, (await again.PostAsJsonAsync(Talk, new { says = "Nå er det plass." })).StatusCode);
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    [Fact]
    public async Task A_form_that_came_back_with_faults_can_be_asked_for_again_and_in_another_language()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        async Task<string> LeadsTo(string address) => (await leader.GetAsync(address)).Headers.Location?.ToString() ?? "";

        Assert.Equal("/notodden/tillit?sprak=nn", await LeadsTo("/notodden/tillit/tiltak?sprak=nn"));
        Assert.Equal("/notodden/tillit/runder/tillit-varen-2018", await LeadsTo("/notodden/tillit/runder/tillit-varen-2018/koder"));
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync("/notodden/finnes-ikke")).StatusCode);
    }

    [Fact]
    public async Task A_save_waits_for_another_writer_and_says_so_when_patience_ends()
    {
        await using var site = await TestSite.Start("sqlite");
        await site.Again(choice => choice with { Patience = TimeSpan.FromSeconds(1) });
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await using var other = new SqliteConnection($"Data Source={site.Services.GetRequiredService<DatabaseChoice>().File}");
        await other.OpenAsync();

        var held = other.BeginTransaction(deferred: false);
        var busy = await leader.PostAsJsonAsync(Talk, new { says = "Første forsøk" });
        var waiting = leader.PostAsJsonAsync(Talk, new { says = "Andre forsøk" });
        await held.RollbackAsync();
        var done = await waiting;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, busy.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(3), busy.Headers.RetryAfter!.Delta);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Equal("Andre forsøk", await site.Look("notodden", db => db.Set<Comment>().Where(comment => !comment.IsDemo).Select(comment => comment.Says).SingleAsync()));
    }

    [Fact]
    public async Task A_lost_database_gives_a_page_that_says_when_to_try_again_and_it_recovers_by_itself()
    {
        await using var site = await TestSite.Start("postgres");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var name = new NpgsqlConnectionStringBuilder(site.Services.GetRequiredService<DatabaseChoice>().ConnectionString).Database!;

        await Administer($"ALTER DATABASE {name} ALLOW_CONNECTIONS false", $"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{name}'");
        var lost = await leader.GetAsync("/notodden");
        var program = await leader.Json("/notodden");
        await Administer($"ALTER DATABASE {name} ALLOW_CONNECTIONS true");
        var found = await leader.GetAsync("/notodden");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, lost.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), lost.Headers.RetryAfter!.Delta);
        Assert.Contains("Vi får ikke kontakt med databasen", await lost.Text());
        Assert.Contains("platform.no-database", await program.Text());
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
    }

    [Fact]
    public void Every_fault_of_either_database_is_told_for_what_it_is()
    {
        Assert.Equal(Fault.DiskFull, Fault.Of(new DbUpdateException("", new PostgresException("", "ERROR", "ERROR", PostgresErrorCodes.DiskFull))));
        Assert.Equal(Fault.DiskFull, Fault.Of(new DbUpdateException("", new SqliteException("", 13))));
        Assert.Equal(Fault.Collision, Fault.Of(new DbUpdateConcurrencyException("")));
        Assert.Equal(Fault.Collision, Fault.Of(new PostgresException("", "ERROR", "ERROR", PostgresErrorCodes.SerializationFailure)));
        Assert.Equal(Fault.Collision, Fault.Of(new DbUpdateException("", new SqliteException("", 19, 2067))));
        Assert.Equal(Fault.NoDatabase, Fault.Of(new InvalidOperationException("", new NpgsqlException("", new SocketException()))));
        Assert.Equal(Fault.NoDatabase, Fault.Of(new PostgresException("", "FATAL", "FATAL", PostgresErrorCodes.AdminShutdown)));
        Assert.Equal(Fault.Damaged, Fault.Of(new SqliteException("", 11)));
        Assert.Equal(Fault.Unforeseen, Fault.Of(new InvalidOperationException()));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Many_who_save_at_once_share_one_chain_without_a_hole(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var answers = await Task.WhenAll(Enumerable.Range(1, 40).Select(number => leader.PostAsJsonAsync(Talk, new { says = $"Samtidig {number}" })));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(40, await site.Look("notodden", db => db.Set<Comment>().CountAsync(comment => !comment.IsDemo)));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    /// <summary>Writes until something else than success is answered.</summary>
    private static async Task<HttpResponseMessage> Fill(HttpClient leader)
    {
        var says = new string('a', 3900);
        for (var tries = 0; tries < 200; tries++)
        {
            var answer = await leader.PostAsJsonAsync(Talk, new { says });
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                return answer;
            }
        }

        throw new InvalidOperationException("The disk never filled.");
    }

    private static async Task Administer(params string[] statements)
    {
        await using var admin = new NpgsqlConnection(Environment.GetEnvironmentVariable("SAMSPILL_TEST_POSTGRES") + ";Database=postgres");
        await admin.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = admin.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }
    }
}
