using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Workbooks;
using Samspill.Programme.Goals;

namespace Samspill.Journeys;

/// <summary>The folder that a closed programme leaves behind.</summary>
public sealed class HandingOver
{
    private const string Zip = "/notodden/overlevering/mappe.zip";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_closed_programme_leaves_a_folder_that_is_read_without_Samspill_and_proves_itself(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        await NothingHinders.Reports(site);
        await leader.Upload("/notodden/vedlegg/mal/kunnskapsdatabase", "notat æøå.txt", "Et notat."u8.ToArray());
        await leader.Upload("/notodden/vedlegg/mal/kunnskapsdatabase", "notat æøå.txt", "Et annet."u8.ToArray());
        Assert.Null(await leader.Refused("/notodden/rapporter/sluttutbetaling/frys", new { }));
        Assert.Contains("blir til når programmet er avsluttet", await (await leader.GetAsync("/notodden/overlevering")).Text());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await leader.GetAsync(Zip)).StatusCode);
        await LookingForEffectsLater.Settle(site, leader);
        Assert.Null(await leader.Refused("/notodden/avslutt", new { on = "2018-10-01", confirmed = true }));

        var files = Unpacked(await leader.GetByteArrayAsync(Zip));
        var again = await leader.GetByteArrayAsync(Zip);

        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(Zip)).StatusCode);
        Assert.Contains("Last ned mappen (ZIP)", await (await leader.GetAsync("/notodden/overlevering")).Text());
        Assert.Equal(again, await leader.GetByteArrayAsync(Zip));
        Assert.Equal(files.Select(file => Hash(file.Value)), Unpacked(again).Select(file => Hash(file.Value)));
        IsProven(files);
        Assert.Subset(files.Keys.ToHashSet(), new HashSet<string> { "index.html", "index.nn.html", "index.en.html", "tabeller/arbeidsbok.xlsx", "tabeller/goals.csv", "tabeller/effect_reviews.csv", "rapporter/sluttutbetaling-1.docx", "rapporter/sluttutbetaling-1.html", "rapporter/sluttutbetaling-1.pdf", "filer/mal/kunnskapsdatabase/notat æøå.txt", "filer/mal/kunnskapsdatabase/2 notat æøå.txt", "json/programme_goal.json", "json/platform_person.json" });
        foreach (var (page, word) in new[] { ("index.html", "Føres videre av"), ("index.nn.html", "Blir ført vidare av"), ("index.en.html", "Carried on by") })
        {
            var says = WebUtility.HtmlDecode(Encoding.UTF8.GetString(files[page]));
            Assert.Contains(word, says);
            Assert.Contains("2019", says);
            Assert.All(await site.Look("notodden", db => db.Set<Goal>().Select(goal => goal.Sentence).ToListAsync()), sentence => Assert.Contains(sentence, says));
        }

        using var goals = JsonDocument.Parse(files["json/programme_goal.json"]);
        Assert.Equal(7, goals.RootElement.GetArrayLength());
        Assert.All(files.Where(file => file.Key.StartsWith("json/", StringComparison.Ordinal) || file.Key.EndsWith(".html", StringComparison.Ordinal)), file => Assert.DoesNotContain("havbris", Encoding.UTF8.GetString(file.Value), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(files.Keys, path => path.Contains("token", StringComparison.Ordinal) || path is "json/governance_calendar_feed.json" or "json/programme_ownership_link.json" || (path.Contains("account", StringComparison.Ordinal) && path != "json/programme_accountable_leader.json") || path.Contains("erasure", StringComparison.Ordinal) || path.Contains("stored_file", StringComparison.Ordinal));
        Assert.All(files.Keys, path => Assert.DoesNotContain("..", path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_command_line_writes_it_as_a_folder_that_sha256sum_finds_whole_or_as_a_zip_and_refuses_while_the_programme_runs()
    {
        using var shell = new AtTheCommandLine();
        Assert.Equal(0, (await shell.Run("import", AtTheCommandLine.Sample, "--partnership", "notodden", "--create", "Notoddenregionen")).Exit);
        var early = await shell.Run("handover", "--partnership", "notodden", "--out", shell.At("mappe"));
        var closed = shell.Copy("avsluttet");
        var programme = Path.Combine(closed, "programme.csv");
        await File.WriteAllTextAsync(programme, Closed(await File.ReadAllTextAsync(programme)));
        var imported = await shell.Run("import", closed, "--partnership", "notodden");
        Assert.True(imported.Exit == 0, imported.Error);

        var folder = await shell.Facts("handover", "--partnership", "notodden", "--out", shell.At("mappe"));
        var zip = await shell.Facts("handover", "--partnership", "notodden", "--out", shell.At("mappe.zip"));
        var taken = await shell.Run("handover", "--partnership", "notodden", "--out", shell.At("mappe"));

        Assert.Equal((2, false), (early.Exit, early.Error.Length == 0));
        Assert.Equal((0, 0, 2), (folder.Exit, zip.Exit, taken.Exit));
        var files = System.IO.Directory.GetFiles(shell.At("mappe"), "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(shell.At("mappe"), file).Replace('\\', '/'), File.ReadAllBytes);
        Assert.Equal(folder.Facts.GetProperty("files").GetInt32(), files.Count);
        IsProven(files);
        Assert.Equal(files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Hash(file.Value)), Unpacked(await File.ReadAllBytesAsync(shell.At("mappe.zip"))).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Hash(file.Value)));
        var index = WebUtility.HtmlDecode(Encoding.UTF8.GetString(files["index.html"]));
        Assert.Contains("Ingen rapport ble fryst.", index);
    }

    /// <summary>The programme's table with its day of closing filled in.</summary>
    private static string Closed(string text)
    {
        var rows = CsvText.Read(text).Select(row => row.Cells.Select(cell => cell.Text).ToArray()).ToList();
        rows.Single(row => row[0] == "byregionprogrammet")[Array.IndexOf(rows[0], "closed_on")] = "2018-12-31";
        return CsvText.Write(rows);
    }

    /// <summary>Every file is in both lists with the checksum it has, and nothing else is.</summary>
    private static void IsProven(Dictionary<string, byte[]> files)
    {
        var sums = Encoding.UTF8.GetString(files["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => line[66..], line => line[..64]);
        Assert.Equal(files.Keys.Except(["SHA256SUMS"]).Order(StringComparer.Ordinal), sums.Keys.Order(StringComparer.Ordinal));
        Assert.All(sums, sum => Assert.Equal(sum.Value, Hash(files[sum.Key])));
        using var manifest = JsonDocument.Parse(files["manifest.json"]);
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("path").GetString()!, file => (file.GetProperty("sha256").GetString(), file.GetProperty("bytes").GetInt64()));
        Assert.Equal(files.Keys.Except(["SHA256SUMS", "manifest.json"]).Order(StringComparer.Ordinal), listed.Keys.Order(StringComparer.Ordinal));
        Assert.All(listed, file => Assert.Equal((Hash(files[file.Key]), files[file.Key].LongLength), file.Value));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static Dictionary<string, byte[]> Unpacked(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        });
    }
}
