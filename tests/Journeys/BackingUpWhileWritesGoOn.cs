using System.Collections.Concurrent;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Audit;
using Samspill.Platform.Backups;
using Samspill.Platform.Questions;

namespace Samspill.Journeys;

public sealed class BackingUpWhileWritesGoOn
{
    private const int Writers = 4;
    private const int Enough = 40;

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_was_acknowledged_before_it_began_is_in_it_nothing_is_half_and_it_comes_back_whole(string database)
    {
        await using var site = await TestSite.Start(database);
        await using var empty = await TestSite.Start(database, isEmpty: true);
        var path = Path.Combine(Scratch.Folder("backup"), "midt-i.zip");
        var (sent, acknowledged) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        using var end = new CancellationTokenSource();
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var writers = new List<Task>();
        for (var i = 0; i < Writers; i++)
        {
            writers.Add(Write(await site.SignedIn("prosjektleder@notodden.example"), i, sent, acknowledged, enough, end.Token));
        }

        await enough.Task;
        var before = acknowledged.ToHashSet();
        await site.Look(db => TakeBackup.To(db, path, default));
        var asked = sent.ToHashSet();
        var after = acknowledged.Count;
        await end.CancelAsync();
        await Task.WhenAll(writers);
        var restored = await empty.Look(db => RestoreBackup.From(db, path, isReplacing: false, default));
        var stored = (await empty.Look("notodden", db => db.Set<Comment>().Where(row => row.Says.StartsWith("skriver ")).Select(row => row.Says).ToListAsync())).ToHashSet();

        Assert.Null(restored.No);
        Assert.True(before.Count >= Enough && after >= before.Count, $"{before.Count} before, {after} after");
        Assert.Empty(before.Except(stored));
        Assert.Empty(stored.Except(asked));
        Assert.Empty((await Integrity.Check(empty.Services, default)).Findings);
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
        Assert.Equal(await empty.Look("notodden", db => db.Set<Comment>().CountAsync()), await empty.Look("notodden", db => db.Set<AuditEntry>().CountAsync(entry => entry.PartnershipId == db.Here && entry.Kind == "Comment" && entry.Change == "Added")));
    }

    private static async Task Write(HttpClient browser, int writer, ConcurrentBag<string> sent, ConcurrentBag<string> acknowledged, TaskCompletionSource enough, CancellationToken end)
    {
        using (browser)
        {
            for (var number = 0; !end.IsCancellationRequested; number++)
            {
                var says = $"skriver {writer} nummer {number}";
                sent.Add(says);
                var answer = await browser.PostAsJsonAsync("/notodden/samtale/mal/kunnskapsdatabase", new { says }, CancellationToken.None);
                Assert.True(answer.IsSuccessStatusCode, await answer.Text());
                acknowledged.Add(says);
                if (acknowledged.Count >= Enough)
                {
                    enough.TrySetResult();
                }
            }
        }
    }
}
