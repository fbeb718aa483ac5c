using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

/// <summary>Ten thousand records fetched by two clients that others have written, while somebody goes on writing.</summary>
public sealed class BeingFetchedByRealClients
{
    private const int Records = 10_000;

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Two_clients_fetch_every_record_while_others_write_and_both_have_the_same(string database)
    {
        await using var site = await TestSite.Start(database);
        await Sharing.Open(site);
        await site.Look("notodden", async db =>
        {
            db.AddRange(Enumerable.Range(1, Records).Select(i => new Initiative { Key = Key.From($"post {i}"), Number = 1000 + i, Title = $"Post {i}", IsOpen = true }));
            return await db.SaveChangesAsync();
        });
        using var done = new CancellationTokenSource();
        var writing = Write(site, done.Token);

        var fetched = await Task.WhenAll(Fetch("node", "client.mjs", site), Fetch("perl", "client.pl", site));
        await done.CancelAsync();
        var (changed, added) = await writing;
        var all = await site.Look("notodden", db => db.Set<Initiative>().Where(row => row.IsOpen && row.Title.StartsWith("Post ")).Select(row => row.Key).ToListAsync());

        Assert.True(changed > 0 && added > 0, $"{changed} changed and {added} were added meanwhile");
        var lasting = all.Where(key => key.Value.StartsWith("post-", StringComparison.Ordinal)).Select(key => Sharing.Id("tiltak/" + key)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(Records, lasting.Count);
        var sets = fetched.Select(ids => ids.Where(lasting.Contains).ToHashSet(StringComparer.Ordinal)).ToList();
        Assert.Equal(Records, sets[0].Count);
        Assert.True(sets[0].SetEquals(sets[1]));

        // At rest both have all there is, the records that came meanwhile too.
        var rest = await Task.WhenAll(Fetch("node", "client.mjs", site), Fetch("perl", "client.pl", site));
        Assert.True(rest[0].ToHashSet(StringComparer.Ordinal).SetEquals(rest[1]));
        Assert.Equal(Records + added, rest[0].Count(id => id.Contains("/post-", StringComparison.Ordinal) || id.Contains("/ny-post-", StringComparison.Ordinal)));
        Assert.Equal(rest[0].Count, rest[0].Distinct(StringComparer.Ordinal).Count());
    }

    /// <summary>Changes records that the clients have not come to yet, and some they have, and adds new ones, until told to stop.</summary>
    private static async Task<(int Changed, int Added)> Write(TestSite site, CancellationToken stop)
    {
        var (changed, added) = (0, 0);
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(300));
        do
        {
            var (one, other) = (Key.From($"post {Records - (changed * 37 % 4000)}"), Key.From($"post {1 + (changed * 53 % 4000)}"));
            added++;
            await site.Look("notodden", async db =>
            {
                foreach (var row in await db.Set<Initiative>().Where(row => row.Key == one || row.Key == other).ToListAsync(CancellationToken.None))
                {
                    row.Summary = $"Endret {added}";
                }

                db.Add(new Initiative { Key = Key.From($"ny post {added}"), Number = 20_000 + added, Title = $"Post nummer {added} til", IsOpen = true });
                return await db.SaveChangesAsync(CancellationToken.None);
            });
            changed += 2;
        }
        while (await Ticks(pace, stop));

        return (changed, added);
    }

    private static async Task<bool> Ticks(PeriodicTimer pace, CancellationToken stop)
    {
        try
        {
            return await pace.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<IReadOnlyList<string>> Fetch(string program, string script, TestSite site)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Sharing.Folder() };
        start.ArgumentList.Add(script);
        start.ArgumentList.Add(new Uri(site.Address, "/notodden/oai").ToString());
        using var running = Process.Start(start)!;
        var complaints = running.StandardError.ReadToEndAsync();
        var said = await running.StandardOutput.ReadToEndAsync();
        await running.WaitForExitAsync();
        Assert.True(running.ExitCode == 0, $"{program}: {await complaints}");
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
