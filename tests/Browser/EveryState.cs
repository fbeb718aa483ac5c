using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samspill.Journeys;
using Samspill.Platform.Data;

namespace Samspill.Browser;

/// <summary>The states that no link leads to: the first day, work begun, frozen and opened again, and pages that say no. None has a barrier or is wider than its window.</summary>
public sealed class EveryState(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Leader = "prosjektleder@notodden.example";
    private const string Administrator = "administrator@notodden.example";
    private const string Vague = "/notodden/mal/kunnskapsdatabase";
    private const string Concrete = "/notodden/mal/kompetanseverktoy";
    private const string Report = "/notodden/rapporter/sluttutbetaling";
    private const string Talk = "/notodden/samtale/mal/kunnskapsdatabase";

    [Theory]
    [InlineData("nb", 1280, false)]
    [InlineData("nn", 320, false)]
    [InlineData("en", 1280, true)]
    public async Task The_first_day_of_an_installation_and_of_a_programme_with_nothing_in_it(string language, int width, bool isDark)
    {
        await using var site = await TestSite.Start("sqlite", isEmpty: true);
        await using var window = await chromium.Open(email: null, width, isDark, language: language, at: site);
        var (page, found) = (window.Page, new List<string>());

        await page.GotoAsync("/forste");
        await window.Look(found);
        await window.Send("begynn", []);
        await window.Look(found);
        Assert.True(await page.Locator("[aria-invalid=true]").CountAsync() > 2);
        await window.Send("begynn", new() { ["code"] = site.Services.GetRequiredService<Samspill.Platform.Accounts.BeginCode>().Value, ["partnership"] = "Hjartdal", ["name"] = "Rådmann", ["email"] = "radmann@hjartdal.example", ["password"] = "en lang og god setning" });
        foreach (var address in new[] { "/", "/installasjon", "/hjartdal", "/hjartdal/start", "/hjartdal/mal", "/hjartdal/tiltak", "/hjartdal/min-uke", "/hjartdal/rapporter", "/hjartdal/rapporter/sluttutbetaling", "/hjartdal/tidslinje", "/hjartdal/utfordringer", "/hjartdal/effekter", "/hjartdal/mangler", "/hjartdal/siden-sist", "/hjartdal/arkiv", "/hjartdal/historikk", "/hjartdal/arbeidsbok", "/hjartdal/apent", "/hjartdal/malinger/rutenett", "/hjartdal/sok?q=x" })
        {
            Assert.Equal(200, (await page.GotoAsync(address))!.Status);
            await window.Look(found);
        }

        await page.GotoAsync("/installasjon");
        await window.Send("partnerskap", []);
        await window.Look(found);
        await window.Send("partnerskap", new() { ["name"] = "Tinn", ["administrator"] = "Rådmann", ["email"] = "radmann@tinn.example" });
        await window.Look(found);
        await page.GotoAsync("/hjartdal/start");
        await window.Send("lim", []);
        await window.Look(found);
        await window.Send("lim", new() { ["text"] = "Vi skal nå tre mål:\n1. Havna: Flere båter skal legge til.\n2. Bussen: Bussen skal gå oftere.\n\nTilskuddet gis for to år." });
        Assert.True(await page.Locator(".ss-funn li").CountAsync() > 1);
        await window.Look(found);
        Nothing.In(found);
    }

    [Theory]
    [InlineData("nb", 1280, true)]
    [InlineData("nn", 320, false)]
    [InlineData("en", 1280, false)]
    public async Task Goals_in_progress_and_a_report_frozen_opened_and_corrected(string language, int width, bool isDark)
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn(Leader);
        await Begin(leader);
        await NothingHinders.Freezing(site, leader, "sluttutbetaling");
        await using var window = await chromium.Open(width: width, isDark: isDark, language: language, at: site);
        var found = new List<string>();

        await Visit(window, found, Vague, Concrete, Concrete + "/avslutt", "/notodden", "/notodden/mal", "/notodden/indikator/planer-i-bruk", Report, "/notodden/rapporter", "/notodden/tidslinje?slag=Report");
        Assert.Equal(1, await window.Page.Locator("main").CountAsync());
        Assert.Null(await leader.Refused(Report + "/apne", new { }));
        await Visit(window, found, Report, Report + "/skriv/resultater", Report + "/rett");
        await window.Send(null, []);
        Assert.True(await window.Page.Locator("[aria-invalid=true]").CountAsync() > 1);
        await window.Look(found);
        Assert.Null(await leader.Refused(Report + "/rett", new { slot = "konferansedeltakere.siste", value = 180, reason = "Telt på nytt." }));
        await Visit(window, found, Report + "/rett", Report, Report + "?utgave=1");
        Nothing.In(found);
    }

    [Theory]
    [InlineData("nb", 1280, false)]
    [InlineData("nn", 320, true)]
    [InlineData("en", 1280, true)]
    public async Task A_workbook_before_it_is_taken_in_an_erasure_before_it_is_done_and_what_has_happened(string language, int width, bool isDark)
    {
        await using var site = await TestSite.Start("sqlite");
        await using var window = await chromium.Open(Administrator, width, isDark, language: language, at: site);
        var (page, found) = (window.Page, new List<string>());

        await page.GotoAsync("/notodden/arbeidsbok");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "goals.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("key,number,title\nkunnskapsdatabase,åtte,\n") });
        await window.Send("bok", []);
        Assert.Equal(1, await page.Locator(".ds-error-summary").CountAsync());
        await window.Look(found);
        await page.GotoAsync("/notodden/arbeidsbok");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "goals.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("key,title\nkunnskapsdatabase,Kunnskapsbanken\nnye-arrangement,Nye arrangement og møteplasser\n") });
        await window.Send("bok", []);
        Assert.Matches("/notodden/arbeidsbok/.+", page.Url);
        await window.Look(found);

        await Visit(window, found, "/notodden/personer/havnevert/slett");
        await page.Locator("[popovertarget=bekreft]").First.ClickAsync();
        await window.Look(found);
        await page.Locator("#bekreft button[type=submit]").Follow();
        Assert.True(await page.Locator("[aria-invalid=true]").CountAsync() > 0 || await page.Locator(".ds-error-summary").CountAsync() > 0);
        await window.Look(found);
        await Visit(window, found, "/notodden/personer/administrator-notodden/slett", "/notodden/historikk", "/notodden/historikk/mal/kunnskapsdatabase", "/notodden/historikk/person/havnevert");
        Nothing.In(found);
    }

    [Theory]
    [InlineData("nb", 1280, true)]
    [InlineData("nn", 320, false)]
    [InlineData("en", 1280, false)]
    public async Task Pages_that_say_no(string language, int width, bool isDark)
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn(Leader);
        await using var window = await chromium.Open("revisor@notodden.example", width, isDark, language: language, at: site);
        var (page, found) = (window.Page, new List<string>());

        await Says(window, found, 404, () => page.GotoAsync("/notodden/finnes-ikke/her"));
        await page.GotoAsync(Talk);
        await Says(window, found, 403, () => page.Leave(() => page.EvaluateAsync("to => { const form = document.querySelector('header form[method=post]'); form.action = to; form.submit(); }", "/notodden/mal/kunnskapsdatabase/start")));
        await using var late = await chromium.Open(Administrator, width, isDark, language: language, at: site);
        await late.Page.GotoAsync(Vague + "/endre");
        Assert.Null(await leader.Refused(Vague, new { title = "Kunnskap", sentence = "Den første skrev dette.", reason = "Fordi.", version = 1 }));
        await Says(late, found, 409, () => late.Send("mal", new() { ["sentence"] = "Den andre skrev dette." }));
        Assert.Contains("Den første skrev dette.", await late.Page.Locator("table").First.InnerTextAsync());
        await late.Page.GotoAsync("/notodden/vedlegg/tiltak/ostkanalen");
        await late.Page.Locator("input[type=file]").SetInputFilesAsync(await Big(site.Folder));
        await Says(late, found, 413, () => late.Send("vedlegg", []));
        Nothing.In(found);
    }

    [Theory]
    [InlineData("nb", 320, true)]
    [InlineData("nn", 1280, false)]
    [InlineData("en", 320, false)]
    public async Task A_database_that_is_held_and_a_disk_that_is_full(string language, int width, bool isDark)
    {
        await using var site = await TestSite.Start("sqlite");
        await site.Again(choice => choice with { Patience = TimeSpan.FromSeconds(1) });
        var found = new List<string>();
        await using (var window = await chromium.Open(Leader, width, isDark, language: language, at: site))
        await using (var other = new SqliteConnection($"Data Source={site.Services.GetRequiredService<DatabaseChoice>().File}"))
        {
            await window.Page.GotoAsync(Talk);
            await other.OpenAsync();
            await using var held = other.BeginTransaction(deferred: false);
            await Says(window, found, 503, () => window.Send(null, new() { ["says"] = "Er noen der?" }));
        }

        await site.Again(choice => choice with { MostPages = new FileInfo(choice.File).Length / 4096 + 200 });
        await using (var window = await chromium.Open(Leader, width, isDark, language: language, at: site))
        {
            await window.Page.GotoAsync("/notodden/vedlegg/tiltak/ostkanalen");
            await window.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "notat.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(new string('a', 2_000_000)) });
            await Says(window, found, 507, () => window.Send("vedlegg", []));
        }

        Nothing.In(found);
    }

    /// <summary>One goal begun by decision, and one with all in place.</summary>
    private static async Task Begin(HttpClient leader)
    {
        Assert.Null(await leader.Refused(Vague + "/start", new { body = "Styringsgruppen", decidedOn = "2018-09-18", caseNumber = "7/18" }));
        Assert.Null(await leader.Refused(Concrete + "/indikator", new { title = "Planer i bruk", unit = "planer", method = "Teller vedtak", source = "Sakssystemet", cadence = "Yearly", baseline = 0, baselineDate = "2018-01-01", measuredBy = "havnevert" }));
        Assert.Null(await leader.Refused("/notodden/indikator/planer-i-bruk/maltall", new { value = 4, due = "2019-12-31" }));
        Assert.Null(await leader.Refused(Concrete + "/start", new { }));
    }

    private static async Task Visit(Window window, List<string> found, params string[] addresses)
    {
        foreach (var address in addresses)
        {
            var answer = await window.Page.GotoAsync(address);
            Assert.True(answer!.Status == 200, $"{address} answered {answer.Status}");
            await window.Look(found);
        }
    }

    private static async Task Says(Window window, List<string> found, int status, Func<Task> what)
    {
        var answer = await window.Page.RunAndWaitForResponseAsync(what, answer => answer.Request.IsNavigationRequest);
        Assert.Equal(status, answer.Status);
        await window.Look(found);
    }

    /// <summary>A file bigger than anything that is taken.</summary>
    private static async Task<string> Big(string folder)
    {
        var path = Path.Combine(folder, "stor.txt");
        await File.WriteAllBytesAsync(path, new byte[40_000_000]);
        return path;
    }
}
