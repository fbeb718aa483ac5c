using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Audit;
using Samspill.Platform.Backups;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;

namespace Samspill.Journeys;

public sealed class BackingUp
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_is_changed_afterwards_is_as_it_was_when_the_backup_comes_back_on_either_database(string database)
    {
        await using var site = await TestSite.Start(database);
        await using var other = await TestSite.Start(database == "sqlite" ? "postgres" : "sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Upload("/notodden/vedlegg/mal/kunnskapsdatabase", "flagg.pdf", "%PDF-1.7 flagg"u8.ToArray());
        var path = Path.Combine(Scratch.Folder("backup"), "kopi.zip");
        await Settled(site);
        await Settled(other);

        var manifest = await site.Look(db => TakeBackup.To(db, path, default));
        var before = await Everything(site);
        await site.Look("notodden", async db =>
        {
            (await db.Set<Goal>().FirstAsync()).Title = "Endret etterpå";
            return await db.SaveChangesAsync();
        });
        var refused = await site.Look(db => RestoreBackup.From(db, path, isReplacing: false, default));
        var changed = await Everything(site);
        var restored = await site.Look(db => RestoreBackup.From(db, path, isReplacing: true, default));
        var moved = await other.Look(db => RestoreBackup.From(db, path, isReplacing: true, default));

        Assert.Equal(["havbris", "notodden"], manifest.Partnerships);
        Assert.Equal("platform.restore-not-empty", refused.No!.Code);
        Assert.NotEqual(before, changed);
        Assert.Null(restored.No);
        Assert.Null(moved.No);
        Assert.Equal(before, await Everything(site));
        Assert.Equal(before, await Everything(other));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
        Assert.Empty((await Integrity.Check(other.Services, default)).Findings);
        Assert.Equal(8, await other.Look("notodden", async db =>
        {
            db.Add(new Goal { Key = Key.Read("nytt-mal")!.Value, Number = 8, Title = "Nytt", Sentence = "Noe skal bli bedre." });
            await db.SaveChangesAsync();
            return await db.Set<Goal>().CountAsync();
        }));
    }

    [Fact]
    public async Task A_cut_or_altered_file_is_refused_and_nothing_is_changed()
    {
        await using var site = await TestSite.Start("sqlite");
        await Settled(site);
        var folder = Scratch.Folder("backup");
        var whole = Path.Combine(folder, "hel.zip");
        await site.Look(db => TakeBackup.To(db, whole, default));
        var bytes = await File.ReadAllBytesAsync(whole);
        var cut = Path.Combine(folder, "kuttet.zip");
        await File.WriteAllBytesAsync(cut, bytes[..(bytes.Length * 2 / 3)]);
        var altered = Path.Combine(folder, "endret.zip");
        File.Copy(whole, altered);
        await Alter(altered);
        var before = await Everything(site);

        Assert.Equal("platform.backup-broken", (await site.Look(db => RestoreBackup.From(db, cut, isReplacing: true, default))).No!.Code);
        Assert.Equal("platform.backup-changed", (await site.Look(db => RestoreBackup.From(db, altered, isReplacing: true, default))).No!.Code);
        Assert.Equal("platform.backup-no-file", (await site.Look(db => RestoreBackup.From(db, cut + "x", isReplacing: true, default))).No!.Code);
        Assert.Equal(before, await Everything(site));
    }

    /// <summary>Nothing waits to be sent, so that no row changes by itself.</summary>
    private static Task<int> Settled(TestSite site) => site.Services.GetRequiredService<Samspill.Platform.Outbox.Dispatch>().Sweep(default);

    /// <summary>Another value in one table, in a file that is whole as a file.</summary>
    private static async Task Alter(string path)
    {
        await using var zip = await System.IO.Compression.ZipFile.OpenAsync(path, System.IO.Compression.ZipArchiveMode.Update);
        var entry = zip.GetEntry("tables/programme_goal.jsonl")!;
        string text;
        using (var reader = new StreamReader(await entry.OpenAsync()))
        {
            text = await reader.ReadToEndAsync();
        }

        entry.Delete();
        await using var writer = new StreamWriter(await zip.CreateEntry("tables/programme_goal.jsonl").OpenAsync());
        await writer.WriteAsync(text.Replace("Kunnskapsdatabase", "Kunnskapsbank", StringComparison.Ordinal));
    }

    /// <summary>Every row of every table, as a backup writes it, in order; but for the rounds that the schedule notes by itself, if the test is slow.</summary>
    private static async Task<string> Everything(TestSite site)
    {
        var path = Path.Combine(Scratch.Folder("backup"), "alt.zip");
        await site.Look(db => TakeBackup.To(db, path, default));
        await using var zip = await System.IO.Compression.ZipFile.OpenReadAsync(path);
        var all = new List<string>();
        foreach (var entry in zip.Entries.Where(entry => entry.FullName != Manifest.Entry && entry.Name != "platform_notice_round.jsonl").OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var lines = new StreamReader(await entry.OpenAsync());
            all.AddRange((await lines.ReadToEndAsync()).Split('\n').Order(StringComparer.Ordinal).Select(line => entry.Name + " " + line));
        }

        return string.Join('\n', all);
    }
}
