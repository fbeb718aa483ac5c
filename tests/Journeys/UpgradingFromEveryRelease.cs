using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Audit;
using Samspill.Platform.Backups;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Storage;
using Samspill.Programme.Indicators;
using Samspill.Programme.Workbooks;
using Samspill.Web;
using Samspill.Web.Commands;

namespace Samspill.Journeys;

/// <summary>The stored database of each released version, met by the present program. The folders are found, so a new one needs no new test.</summary>
public sealed class UpgradingFromEveryRelease
{
    private const string Leader = "prosjektleder@havbris.example";

    /// <summary>Every stored database: the version and the kind.</summary>
    public static TheoryData<string, string> Stored => [.. System.IO.Directory.GetDirectories(Folder()).SelectMany(version => new[] { "sqlite", "postgres" }.Select(database => (Path.GetFileName(version), database)))];

    private static string Newest => Path.GetFileName(System.IO.Directory.GetDirectories(Folder()).MaxBy(folder => new Version(Path.GetFileName(folder)))!);

    [Fact]
    public void Every_released_version_has_both_databases_a_backup_and_the_workbooks_that_came_out()
    {
        Assert.NotEmpty(System.IO.Directory.GetDirectories(Folder()));
        Assert.All(System.IO.Directory.GetDirectories(Folder()), version => Assert.Equal(["backup.zip", "postgres.book.zip", "postgres.sql.gz", "samspill.book.zip", "samspill.db.gz"], System.IO.Directory.GetFiles(version).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)));
        Assert.All(System.IO.Directory.GetFiles(Folder(), "*", SearchOption.AllDirectories), file => Assert.True(new FileInfo(file).Length < 200_000, file));
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task It_is_copied_upgraded_whole_and_works_on_with_everything_it_held(string version, string database)
    {
        var choice = await Bring(version, database);
        bool isOld;
        await using (var looking = Build(choice))
        {
            // The newest release has the present tables until the next change of them.
            isOld = await In(looking, async db => (await db.Database.GetPendingMigrationsAsync()).Any());
            Assert.True(isOld || version == Newest, version);
            if (isOld)
            {
                Assert.Contains("Oppgrader den først", (await Assert.ThrowsAsync<VerbRefused>(() => Upgrade.Require(looking, default))).Message);
            }
        }

        await using var app = Build(choice);
        await Serve.Setup(app, isDemo: false, default);
        await app.StartAsync();
        using var leader = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };

        Assert.Empty((await Integrity.Check(app.Services, default)).Findings);
        Same(version, database, await In(app, async db => ProgrammeWorkbook.Csv(await ProgrammeWorkbook.Of(db, default), Language.Nb)));
        Assert.True(Copies(choice).Count == (isOld ? 1 : 0), string.Join("\n", Copies(choice)));
        foreach (var copy in Copies(choice))
        {
            Assert.Equal(database == "sqlite" ? "SQLite format 3" : "PGDMP", Encoding.ASCII.GetString((await File.ReadAllBytesAsync(copy))[..(database == "sqlite" ? 15 : 5)]));
        }

        Assert.Equal(HttpStatusCode.OK, (await leader.PostJson("/logg-inn", new { email = Leader, password = "et passord for prøven" })).StatusCode);
        foreach (var page in new[] { "", "/mal", "/mal/kunnskapsdatabase", "/indikator/delte-saker", "/tiltak", "/min-uke", "/rapporter", "/rapporter/kommunestyre", "/personer", "/tilgang", "/historikk/mal/kunnskapsdatabase", "/samtale/mal/kunnskapsdatabase" })
        {
            Assert.True((await leader.GetAsync("/havbris" + page)).StatusCode == HttpStatusCode.OK, page);
        }

        if (version != "0.1.0")
        {
            Assert.Contains("Rådhuset", await leader.GetStringAsync("/havbris/moter/styringsgruppen-2018-09-19"));
            Assert.Contains("Rådmannen eier målet.", await leader.GetStringAsync("/havbris/vedtak/kunnskapsdatabasen-far-eier"));
        }

        if (version is not ("0.1.0" or "0.2.0"))
        {
            Assert.Contains("arbeidsplasser i Havbris", await leader.GetStringAsync("/havbris/planer/havbris-naeringsplan/versjon/1"));
            Assert.Contains("Runden er ikke åpnet", await leader.GetStringAsync("/havbris/tillit/runder/tillit-hosten-2018"));
        }

        Assert.Contains(version, await leader.GetStringAsync("/havbris/fil/" + (await In(app, db => db.Set<Attachment>().SingleAsync())).Id));
        var measured = await leader.PostAsJsonAsync("/havbris/indikator/delte-saker", new { period = "2018-12-31", value = 31 });
        Assert.True(measured.IsSuccessStatusCode, await measured.Text());
        Assert.Equal(1, await In(app, db => db.Set<Measurement>().CountAsync(row => row.Value == 31)));
        Assert.Empty((await Integrity.Check(app.Services, default)).Findings);
        await app.StopAsync();
        await using var again = Build(choice);
        await Serve.Setup(again, isDemo: false, default);
        Assert.True(Copies(choice).Count == (isOld ? 1 : 0), string.Join("\n", Copies(choice)));
    }

    /// <summary>The copies taken before an upgrade; the nightly backup of what was upgraded may lie beside them.</summary>
    private static List<string> Copies(DatabaseChoice choice) => !System.IO.Directory.Exists(choice.Backups) ? [] : [.. System.IO.Directory.GetFiles(choice.Backups).Where(file => Path.GetFileName(file).StartsWith("before-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task A_backup_that_it_took_comes_back_in_the_present_version(string version, string database)
    {
        await using var site = await TestSite.Start(database, isEmpty: true);

        var (done, no) = await site.Look(db => RestoreBackup.From(db, Path.Combine(Folder(), version, "backup.zip"), isReplacing: false, default));

        Assert.Null(no);
        Assert.Equal(version, done!.Version);
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
        Same(version, "sqlite", await site.Look("havbris", async db => ProgrammeWorkbook.Csv(await ProgrammeWorkbook.Of(db, default), Language.Nb)));
    }

    [Fact]
    public async Task Without_a_copy_nothing_is_upgraded_until_somebody_says_that_there_is_one()
    {
        var version = Path.GetFileName(System.IO.Directory.GetDirectories(Folder())[0]);
        var choice = await Bring(version, "sqlite");
        await File.WriteAllTextAsync(choice.Backups, "en fil der mappen skulle vært");
        await using var app = Build(choice);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();

        var refused = await Assert.ThrowsAsync<VerbRefused>(() => Serve.Setup(app, isDemo: false, default));
        Assert.Contains("kunne ikke kopieres", refused.Message);
        Assert.Equal(VersionState.Older, await db.State(default));

        Assert.Null(await Upgrade.Run(db, choice, VersionState.Older, hasCopy: true, default));
        Assert.Equal(VersionState.Present, await db.State(default));
    }

    /// <summary>Every table as it came out of that version reads the same now; columns and tables that have come since are let be.</summary>
    private static void Same(string version, string database, IReadOnlyList<(string Name, byte[] Bytes)> now)
    {
        using var before = ZipFile.OpenRead(Path.Combine(Folder(), version, (database == "sqlite" ? "samspill" : "postgres") + ".book.zip"));
        var tables = before.Entries.Where(entry => entry.Name != "forklaring.csv").ToList();
        Assert.True(tables.Count > 15);
        foreach (var table in tables)
        {
            using var content = new StreamReader(table.Open());
            var (was, reads) = (Rows(content.ReadToEnd()), Rows(CsvText.Decode(now.Single(file => file.Name == table.Name).Bytes)));
            Assert.Equal(was.Count, reads.Count);
            for (var row = 1; row < was.Count; row++)
            {
                for (var column = 0; column < was[0].Count; column++)
                {
                    var at = reads[0].IndexOf(was[0][column]);
                    Assert.True(at >= 0, $"{table.Name}: {was[0][column]} is gone");
                    Assert.True(was[row][column] == reads[row][at], $"{table.Name}, row {row}, {was[0][column]}: «{was[row][column]}» became «{reads[row][at]}»");
                }
            }
        }
    }

    private static List<List<string>> Rows(string csv) => [.. CsvText.Read(csv).Select(row => row.Cells.Select(cell => cell.Text).ToList())];

    private static WebApplication Build(DatabaseChoice choice) => Site.Build(["--urls", "http://127.0.0.1:0"], choice, new Clock(TimeProvider.System), isDemo: false);

    private static async Task<T> In<T>(WebApplication app, Func<SamspillDb, Task<T>> look)
    {
        await using var outer = app.Services.CreateAsyncScope();
        var partnership = await outer.ServiceProvider.GetRequiredService<SamspillDb>().Set<Partnership>().SingleAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        db.Scene.Enter(partnership.Id);
        return await look(db);
    }

    /// <summary>The stored database as that version left it, in a folder or on the server.</summary>
    private static async Task<DatabaseChoice> Bring(string version, string database)
    {
        var folder = Scratch.Folder("release");
        if (database == "postgres")
        {
            using var sql = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(Folder(), version, "postgres.sql.gz")), CompressionMode.Decompress));
            return new DatabaseChoice(folder, await Template.Of(await sql.ReadToEndAsync()));
        }

        await using var packed = new GZipStream(File.OpenRead(Path.Combine(Folder(), version, "samspill.db.gz")), CompressionMode.Decompress);
        await using var file = File.Create(Path.Combine(folder, "samspill.db"));
        await packed.CopyToAsync(file);
        return new DatabaseChoice(folder, null);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Released");
}
