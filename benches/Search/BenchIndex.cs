using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Bench.Hub;
using Samspill.Kernel;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Finding;
using Samspill.Platform.Rights;
using Samspill.Programme;
using Samspill.Programme.Goals;
using Samspill.Search.Asking;
using Samspill.Search.Indexing;
using Samspill.Search.Pages;
using Samspill.Web;

namespace Samspill.Bench.Search;

/// <summary>The product's own index in a fresh database: filled by the writer that makes every index, asked by what answers the search page.</summary>
internal sealed class BenchIndex : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly PartnershipId partnership;

    private BenchIndex(WebApplication app, PartnershipId partnership) => (this.app, this.partnership) = (app, partnership);

    /// <summary>One who works here, with the rights of a member.</summary>
    public static Reader Member => new() { Roles = Role.Member };

    /// <summary>From outside, with these records given to her.</summary>
    public static Reader Guest(IEnumerable<(string Kind, string Key)> given) => new() { Roles = Role.Guest, Given = [.. given.Select(record => new Platform.Guests.Given(record.Kind, record.Key, false))] };

    /// <summary>A new partnership in the database, brought up to date as the product does; the one that is there when there is one.</summary>
    public static async Task<BenchIndex> Open(DatabaseChoice database)
    {
        var site = Site.Build([], database, new Clock(TimeProvider.System), isDemo: false);
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        await db.BringUpToDate(CancellationToken.None);
        var slug = Key.From(Seed.Slug);
        var region = await db.Set<Partnership>().SingleOrDefaultAsync(row => row.Slug == slug);
        if (region is null)
        {
            region = new Partnership { Slug = slug, Name = "Søkeregionen" };
            db.Add(region);
            await db.SaveChangesAsync();
        }

        return new(site, region.Id);
    }

    /// <summary>Does something with the database of the partnership.</summary>
    public async Task<T> Within<T>(Func<SamspillDb, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        db.Scene.Enter(partnership);
        return await work(db);
    }

    /// <summary>Makes the index of these documents alone, each of a kind that arenas have.</summary>
    public Task<int> Fill(IEnumerable<(string Kind, Document Document)> documents) => Within(async db =>
    {
        var kinds = db.Arenas.Documents.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        await using var turn = await db.BeginAlone(CancellationToken.None);
        await KeepIndex.Clear(db, CancellationToken.None);
        var writer = new IndexWriter(db, isWhole: true);
        await writer.Begin(0, CancellationToken.None);
        foreach (var (kind, document) in documents)
        {
            await writer.Add(kinds[kind], document, CancellationToken.None);
        }

        await writer.Flush(CancellationToken.None);
        await KeepIndex.Begin(db, writer.Next, CancellationToken.None);
        await turn.Commit(CancellationToken.None);
        return writer.Next;
    });

    /// <summary>Answers a question as the search page does.</summary>
    public Task<FindRecords.View> Ask(string question, Reader reader, Narrowing? narrowing = null) => Within(db =>
        FindRecords.Find(Question.Read(question)!, 1, narrowing ?? new(new Dictionary<Facet, string>()), db, reader, app.Services.GetRequiredService<ArenaList>(), app.Services.GetRequiredService<Memory>(), CancellationToken.None));

    /// <summary>The addresses of the best hits, so many at most.</summary>
    public Task<IReadOnlyList<string>> Best(string question, int most) => Within<IReadOnlyList<string>>(async db =>
    {
        var snapshot = await app.Services.GetRequiredService<Memory>().Of(db, await KeepIndex.Ready(db, CancellationToken.None), CancellationToken.None);
        var sight = await Sight.Of(db, Member, new ArenaDeeds(db.Arenas), snapshot, new(new Dictionary<Facet, string>()), CancellationToken.None);
        var found = await new Searching(db, snapshot, sight, most).Answer(Question.Read(question)!, CancellationToken.None);
        var numbers = found.Outcome.Hits.Select(hit => hit.Number).ToList();
        var addresses = await db.Set<IndexedDocument>().AsNoTracking().Where(row => numbers.Contains(row.Number)).ToDictionaryAsync(row => row.Number, row => row.Address);
        return [.. numbers.Select(number => addresses[number])];
    });

    /// <summary>Registers a goal and a member with an account, so that something can be saved and somebody can sign in; how the goal is known.</summary>
    public Task<GoalId> Settle() => Within(async db =>
    {
        var goal = new Goal { Key = Key.From("mal-1"), Number = 1, Title = "Et mål som endres", Sentence = "Kommunene skal dele tjue tjenester innen 2027.", Status = GoalStatus.Active };
        db.Add(goal);
        db.Add(new Person { Key = Key.From("medlem"), Name = "Medlem", Email = Seed.Email, Roles = Role.Member });
        await db.SaveChangesAsync();
        await Seed.GiveAccount(app, db, Seed.Email);
        return goal.Id;
    });

    /// <summary>How long each of so many saves of a goal took, in milliseconds: the record, its history and its place in the index.</summary>
    public async Task<double[]> Save(GoalId goal, int times)
    {
        var took = new List<double>();
        for (var i = 0; i < times; i++)
        {
            took.Add(await Within(async db =>
            {
                var row = await db.Set<Goal>().SingleAsync(row => row.Id == goal);
                row.Benefit = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Innbyggerne sparer {i} timer i måneden på felles tjenester for vann, vei og digital beredskap.");
                var began = Stopwatch.GetTimestamp();
                await db.SaveChangesAsync();
                return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }));
        }

        return [.. took];
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
