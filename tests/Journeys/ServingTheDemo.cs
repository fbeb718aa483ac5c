using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Web;
using Samspill.Web.Commands;

namespace Samspill.Journeys;

public sealed class ServingTheDemo
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task One_click_signs_in_a_demo_role_and_work_in_earnest_is_told_from_a_demo(string database)
    {
        await using var site = await TestSite.Start(database);
        using var browser = site.Browser();
        var choice = site.Services.GetRequiredService<DatabaseChoice>();
        var leader = await site.Look("notodden", db => db.Set<Person>().Where(person => person.Email == "prosjektleder@notodden.example").Select(person => person.AccountId!.Value).SingleAsync());

        var answer = await browser.Post("/logg-inn", "/demo-inn", new() { ["account"] = leader.ToString() });
        var before = await choice.IsForDemo(default);
        await TakingAWorkbookOutAndIn.Make(site, "ekte");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Prosjektleder, Notodden", await (await browser.GetAsync("/notodden")).Text());
        Assert.Equal((true, false), (before, await choice.IsForDemo(default)));
    }

    [Fact]
    public async Task The_demo_its_clock_and_its_one_click_stay_off_where_a_partnership_is_in_earnest()
    {
        var folder = Scratch.Folder("earnest");
        var web = Path.Combine(AppContext.BaseDirectory, "Samspill.Web.dll");
        using (var import = Process.Start("dotnet", [web, "import", Path.Combine(AppContext.BaseDirectory, "samples", "notodden"), "--partnership", "ekte", "--create", "Ekteregionen", "--data", folder]))
        {
            await import.WaitForExitAsync();
        }

        var port = FreePort();
        using var server = Process.Start(new ProcessStartInfo("dotnet", [web, "serve", "--demo", "--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--data", folder]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            Assert.Equal($"Samspill: http://localhost:{port}", await server.StandardOutput.ReadLineAsync());
            using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://localhost:{port}") };

            Assert.Contains("Demoen og klokken dens er slått av.", await server.StandardError.ReadLineAsync());
            Assert.DoesNotContain("demo-inn", await (await browser.GetAsync("/logg-inn")).Text());
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Post("/logg-inn", "/demo-inn", new() { ["account"] = Guid.NewGuid().ToString() })).StatusCode);
            Assert.False(File.Exists(Path.Combine(folder, "demo-clock.txt")));
        }
        finally
        {
            server.Kill();
        }
    }

    [Fact]
    public async Task A_database_of_another_version_is_left_alone_with_a_word_and_a_demo_of_another_version_is_laid_aside()
    {
        var folder = Scratch.Folder("version");
        var choice = new DatabaseChoice(folder, null);
        await using (var made = Site.Build([], choice, new Clock(TimeProvider.System), isDemo: false))
        {
            await Serve.Setup(made, isDemo: false, default);
            await using var scope = made.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
            db.Add(new Partnership { Slug = Key.From("ekte"), Name = "Ekteregionen" });
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlRawAsync("UPDATE \"__EFMigrationsHistory\" SET migration_id = '2017' || migration_id");
        }

        await using (var found = Site.Build([], choice, new Clock(TimeProvider.System), isDemo: false))
        {
            var refused = await Assert.ThrowsAsync<VerbRefused>(() => Serve.Setup(found, isDemo: false, default));
            Assert.Contains(choice.File, refused.Message);
            Assert.Contains("en annen utgave av Samspill", refused.Message);
        }

        Assert.False(await choice.IsForDemo(default));
        await using (var demo = Site.Build([], choice, new Clock(TimeProvider.System), isDemo: true))
        {
            await Serve.Setup(demo, isDemo: true, default);
            await using var scope = demo.Services.CreateAsyncScope();
            Assert.DoesNotContain("ekte", await scope.ServiceProvider.GetRequiredService<SamspillDb>().Set<Partnership>().Select(partnership => partnership.Slug.Value).ToListAsync());
        }

        Assert.Equal(2, System.IO.Directory.GetFiles(folder, "samspill*.db").Length);
    }

    private static int FreePort()
    {
        using var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}
