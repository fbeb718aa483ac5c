using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Governance.Meetings;
using Samspill.Kernel;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Jobs;
using Samspill.Platform.Storage;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Search;
using Samspill.Search.Indexing;

namespace Samspill.Journeys;

/// <summary>A file is found by its name, its text and the record it hangs on; reading it keeps nobody from saving.</summary>
public sealed class SearchingFiles
{
    private static readonly byte[] Words = "Vi møtte grubleseminaret på Gaustatoppen."u8.ToArray();

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task No_file_is_read_while_a_turn_to_write_is_held_and_what_was_left_is_read_in_the_days_round(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Empty(await SearchingEverything.Titles(leader, "grubleseminar"));
        await site.Look("notodden", async db =>
        {
            await using var turn = await db.BeginWrite(default);
            await Files.Keep(db, Words, "notat.txt", "mal", "kunnskapsdatabase", null, new Flaws(), "file", default);
            await db.SaveChangesAsync();
            await turn.Commit(default);
            return 0;
        });

        Assert.Empty(await SearchingEverything.Titles(leader, "grubleseminar"));
        Assert.Equal("Teksten i filen er ikke lest ennå.", await Excerpt(leader, "notat"));
        await DailyRound.Go(site.Services.GetRequiredService<IServiceScopeFactory>(), default);
        Assert.Equal(["notat.txt"], await SearchingEverything.Titles(leader, "grubleseminar"));

        // An index made anew reads no file that has been read, and one that has not outside its turn.
        await site.Look("notodden", db => db.Set<FileText>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Text, "Et zeppelinverksted.")));
        await site.Look("notodden", async db => await SearchArena.MakeIndex(db, default));
        Assert.Equal(["notat.txt"], await SearchingEverything.Titles(leader, "zeppelinverksted"));
        await site.Look("notodden", db => db.Set<FileText>().ExecuteDeleteAsync());
        await site.Look("notodden", async db => await SearchArena.MakeIndex(db, default));
        Assert.Equal(["notat.txt"], await SearchingEverything.Titles(leader, "grubleseminar"));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_file_follows_the_record_it_hangs_on_into_a_new_name_the_archive_and_back(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var measured = await site.Look("notodden", db => db.Set<Measurement>().OrderBy(row => row.Key).FirstAsync());
        var measurement = measured.Key;
        var meeting = await site.Look("notodden", db => db.Set<Meeting>().Where(row => row.Title == null).OrderBy(row => row.On).Select(row => row.Key).FirstAsync());
        await site.Look("notodden", async db =>
        {
            db.Add(new Goal { Key = Key.Read("utkast-til-mal")!.Value, Number = 8, Title = "Et utkast", Sentence = "Noe skal bli bedre." });
            return await db.SaveChangesAsync();
        });
        foreach (var (record, name) in new[] { ("mal/utkast-til-mal", "notat.txt"), ($"maling/{measurement}", "bilag.txt"), ($"mote/{meeting}", "innkalling.txt") })
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await leader.Upload("/notodden/vedlegg/" + record, name, Words)).StatusCode);
        }

        await site.Look("notodden", async db =>
        {
            (await db.Set<Goal>().SingleAsync(goal => goal.Number == 8)).Title = "Zeppelinhallen";
            (await db.Set<Indicator>().SingleAsync(row => row.Id == measured.IndicatorId)).Title = "Zeppelinturer";
            var held = await db.Set<Meeting>().Where(row => row.Key == meeting).Select(row => row.GroupId).SingleAsync();
            (await db.Set<Governance.Groups.Group>().SingleAsync(row => row.Id == held)).Name = "Zeppelinutvalget";
            return await db.SaveChangesAsync();
        });
        Assert.Contains("notat.txt", await SearchingEverything.Titles(leader, "zeppelinhallen"));
        Assert.Contains("bilag.txt", await SearchingEverything.Titles(leader, "zeppelinturer"));
        Assert.Contains("innkalling.txt", await SearchingEverything.Titles(leader, "zeppelinutvalget"));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);

        Assert.Equal(3, (await SearchingEverything.Titles(leader, "grubleseminar")).Count);
        await leader.Post("/notodden/mal/utkast-til-mal", "/notodden/arkiv/mal/utkast-til-mal", []);
        Assert.DoesNotContain("notat.txt", await SearchingEverything.Titles(leader, "grubleseminar"));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
        await leader.Post("/notodden/arkiv", "/notodden/arkiv/mal/utkast-til-mal/tilbake", []);
        Assert.Contains("notat.txt", await SearchingEverything.Titles(leader, "grubleseminar"));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_why_in_the_readers_language_can_be_taken_out_and_one_that_was_only_slow_is_tried_again()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var pdf = "%PDF-1.7 flagg oppe ved brygga"u8.ToArray();
        await leader.Upload("/notodden/vedlegg/mal/kunnskapsdatabase", "bryggeflagg.pdf", pdf);

        Assert.StartsWith("Teksten i filen er ikke lest. Filen er skadet", await Excerpt(leader, "bryggeflagg"), StringComparison.Ordinal);
        Assert.StartsWith("The text of the file is not read. The file is damaged", await Excerpt(leader, "bryggeflagg", "&sprak=en"), StringComparison.Ordinal);
        Assert.StartsWith("Teksten i fila er ikkje lesen. Fila er skada", await Excerpt(leader, "bryggeflagg", "&sprak=nn"), StringComparison.Ordinal);
        Assert.StartsWith("Teksten i filen", await Excerpt(leader, "bryggeflagg", "&sprak=nb"), StringComparison.Ordinal);
        var address = (await SearchingEverything.Ask(leader, "bryggeflagg")).Body.GetProperty("hits")[0].GetProperty("address").GetString();
        Assert.Equal(pdf, await (await leader.GetAsync("/notodden" + address)).Content.ReadAsByteArrayAsync());

        await leader.Upload("/notodden/vedlegg/mal/kunnskapsdatabase", "notat.txt", Words);
        await site.Look("notodden", async db =>
        {
            var read = await db.Set<FileText>().SingleAsync(row => row.Text != null);
            (read.Text, read.Fault, read.Says, read.TriedOn) = (null, "busy", "Mange filer leses nå.|Mange filer blir lesne no.|Many files are being read.", read.TriedOn.AddDays(-1));
            return await db.SaveChangesAsync();
        });
        Assert.Empty(await SearchingEverything.Titles(leader, "grubleseminar"));
        Assert.Equal("Teksten i filen er ikke lest. Mange filer leses nå.", await Excerpt(leader, "notat"));
        await DailyRound.Go(site.Services.GetRequiredService<IServiceScopeFactory>(), default);
        Assert.Equal(["notat.txt"], await SearchingEverything.Titles(leader, "grubleseminar"));
    }

    [Fact]
    public async Task An_index_that_is_mostly_what_was_replaced_is_made_anew_in_the_days_round()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await SearchingEverything.Titles(leader, "kommunen skal");
        var making = await site.Look("notodden", db => db.Set<IndexHead>().Select(row => row.Making).SingleAsync());
        await DailyRound.Go(site.Services.GetRequiredService<IServiceScopeFactory>(), default);
        Assert.Equal(making, await site.Look("notodden", db => db.Set<IndexHead>().Select(row => row.Making).SingleAsync()));

        await site.Look("notodden", db => db.Set<IndexHead>().ExecuteUpdateAsync(set => set.SetProperty(row => row.Gone, row => row.Next + 1000)));
        await DailyRound.Go(site.Services.GetRequiredService<IServiceScopeFactory>(), default);
        var head = await site.Look("notodden", db => db.Set<IndexHead>().AsNoTracking().SingleAsync());
        Assert.NotEqual(making, head.Making);
        Assert.Equal(0, head.Gone);
    }

    private static async Task<string> Excerpt(HttpClient browser, string question, string more = "")
    {
        var (status, body) = await SearchingEverything.Ask(browser, question, more);
        Assert.Equal(HttpStatusCode.OK, status);
        return body.GetProperty("hits").EnumerateArray().Single(hit => hit.GetProperty("kind").GetString() == "fil").GetProperty("excerpt").GetString()!.Replace('\u00A0', ' ');
    }
}
