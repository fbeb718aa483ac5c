using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;

namespace Samspill.Journeys;

/// <summary>What is said to be saved is on the disk: by a sync that those who save at once share, or by SQLite itself.</summary>
public sealed class SavingToTheDisk
{
    private const long Shared = 1;
    private const long ByItself = 2;

    [Fact]
    public async Task Only_within_a_turn_is_the_sync_left_to_be_shared()
    {
        await using var site = await TestSite.Start("sqlite");
        await site.Look("notodden", async db =>
        {
            await db.Database.OpenConnectionAsync();
            var turn = await db.BeginWrite(default);
            Assert.Equal(Shared, await Synchronous(db));
            await turn.Commit(default);
            Assert.Equal(ByItself, await Synchronous(db));

            // A turn that was given up, and one disposed after its commit, leave the next one its turn.
            await (await db.BeginWrite(default)).DisposeAsync();
            await turn.DisposeAsync();
            Assert.Equal(ByItself, await Synchronous(db));
            await using var next = await db.BeginWrite(default);
            return 0;
        });
    }

    [Fact]
    public async Task Those_who_save_while_the_disk_is_busy_share_the_next_sync()
    {
        using var disk = new ManualResetEventSlim();
        var syncs = 0;
        var log = new LogSync(() =>
        {
            Interlocked.Increment(ref syncs);
            disk.Wait();
        });
        var first = log.Wait();
        var saves = Enumerable.Range(0, 50).Select(_ => log.Wait()).ToList();
        Assert.All(saves.Prepend(first), save => Assert.False(save.IsCompleted));

        disk.Set();
        await Task.WhenAll(saves.Prepend(first));

        Assert.InRange(syncs, 1, 2);
        await log.Wait();
        Assert.InRange(syncs, 2, 3);
    }

    [Fact]
    public async Task What_the_disk_refuses_is_said_to_each_who_waited_and_to_nobody_after()
    {
        var isFull = true;
        var log = new LogSync(() =>
        {
            if (isFull)
            {
                throw new IOException("No space left on device");
            }
        });
        foreach (var waits in Enumerable.Range(0, 20).Select(_ => log.Wait()).ToList())
        {
            await Assert.ThrowsAsync<IOException>(() => waits);
        }

        isFull = false;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => log.Wait()));
    }

    [Fact]
    public async Task A_log_that_has_been_emptied_into_its_file_is_safe_already()
    {
        var folder = Directory.CreateTempSubdirectory("samspill-log");
        var file = Path.Combine(folder.FullName, "samspill.db");
        await LogSync.Of(file).Wait();
        await File.WriteAllTextAsync(file + "-wal", "logged");
        await LogSync.Of(file).Wait();
        folder.Delete(recursive: true);
    }

    private static async Task<long> Synchronous(SamspillDb db)
    {
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction is { } current ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(current) : null;
        command.CommandText = "PRAGMA synchronous";
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
