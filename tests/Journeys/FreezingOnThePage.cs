using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Programme.Indicators;
using Samspill.Programme.Workbooks;
using Samspill.Reports.Freezing;
using Samspill.Reports.Writing;

namespace Samspill.Journeys;

/// <summary>The acceptance story over HTTP: mended place by place, frozen, compared, opened again, corrected.</summary>
public sealed class FreezingOnThePage
{
    private const string Page = "/notodden/rapporter/sluttutbetaling";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_report_is_mended_frozen_and_never_changes(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await RefusedWithTheFive(site, leader);
        await Mend(site, leader);

        var (status, frozen) = await leader.Tell(Page + "/frys", new { });
        Assert.Equal(200, status);
        await Sealed(site, frozen.GetProperty("hash").GetString()!);

        var first = await leader.GetByteArrayAsync(Page + "/rapport.docx");
        await site.Look("notodden", db => ImportWorkbook.From(db, Changed(), isDryRun: false, default));
        Assert.Equal(first, await leader.GetByteArrayAsync(Page + "/rapport.docx"));
        var compared = (await View(leader)).GetProperty("compared");
        Assert.Contains(compared.GetProperty("differences").EnumerateArray(), difference => difference.GetProperty("before").GetString()?.Replace('\u00A0', ' ') == "Pilotkommuner: 2 kommuner, målt 15. september 2018." && difference.GetProperty("after").GetString()?.Replace('\u00A0', ' ') == "Pilotkommuner: 3 kommuner, målt 15. september 2018.");

        var again = (await leader.Tell(Page + "/frys", new { })).Body;
        Assert.Equal(frozen.GetProperty("hash").GetString(), again.GetProperty("hash").GetString());
        Assert.Equal("reports.frozen", await leader.Refused(Page + "/krav", new { attested = "yes" }));
        await Undeletable(site);
        await OpenedAgain(site, leader);
    }

    private static async Task RefusedWithTheFive(TestSite site, HttpClient leader)
    {
        var (status, refusal) = await leader.Tell(Page + "/frys", new { });

        Assert.Equal((422, "reports.not-covered", 5), (status, refusal.GetProperty("type").GetString(), refusal.GetProperty("missing").GetArrayLength()));
        Assert.Equal(0, await site.Look("notodden", db => db.Set<Frozen>().CountAsync()));
        var html = await (await leader.GetAsync(Page)).Text();
        Assert.Contains("Fem hindringer må løses før den kan fryses.", html);
        Assert.Contains("href=\"/notodden/mal/kunnskapsdatabase/endre?tilbake=", html);
        Assert.Contains("disabled", html);
    }

    private static async Task Mend(TestSite site, HttpClient leader)
    {
        Assert.Equal("programme.stated-count-not-the-register", await leader.Refused("/notodden/oppgitt-antall", new { count = 8 }));
        Assert.Null(await leader.Refused("/notodden/oppgitt-antall", new { count = 7 }));
        using var shell = new AtTheCommandLine();
        var copy = shell.Copy("mended", [.. AtTheCommandLine.Mended]);
        AtTheCommandLine.StateSeven(copy);
        Assert.Empty((await site.Look("notodden", db => ImportWorkbook.From(db, copy, isDryRun: false, default))).Errors);
        Assert.Empty((await View(leader)).GetProperty("gaps").EnumerateArray());
        Assert.Null(await leader.Refused(Page + "/krav", new { attested = "no", attachments = "Regnskap\nDeltakerlister" }));
    }

    private static async Task Sealed(TestSite site, string hash)
    {
        var frozen = await site.Look("notodden", db => db.Set<Frozen>().SingleAsync());
        var content = await site.Look("notodden", db => db.Set<FrozenContent>().Select(row => row.Content).SingleAsync());
        Assert.Equal((1, hash, new DateOnly(2018, 10, 2)), (frozen.Edition, frozen.Hash, frozen.On));
        Assert.Equal(hash, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content))));
        Assert.Contains("leverandorprosjekt 2", frozen.Plan);
        var pilots = Samspill.Kernel.Key.Read("pilotkommuner-2018");
        Assert.Equal(MeasurementStatus.Sealed, await site.Look("notodden", db => db.Set<Measurement>().Where(row => row.Key == pilots).Select(row => row.Status).SingleAsync()));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    private static async Task Undeletable(TestSite site)
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.Look("notodden", async db =>
        {
            db.Remove(await db.Set<Frozen>().SingleAsync());
            return await db.SaveChangesAsync();
        }));
        await Assert.ThrowsAnyAsync<Exception>(() => site.Look("notodden", async db =>
        {
            db.Remove(await db.Set<Report>().SingleAsync());
            return await db.SaveChangesAsync();
        }));
        Assert.Equal(1, await site.Look("notodden", db => db.Set<Frozen>().CountAsync()));
    }

    /// <summary>New words and one numbered correction; the other numbers stay as they were frozen, and the next report tells the correction.</summary>
    private static async Task OpenedAgain(TestSite site, HttpClient leader)
    {
        Assert.Equal("reports.correct-only-reopened", await leader.Refused(Page + "/rett", new { slot = "konferansedeltakere.siste", value = 180, reason = "Telt på nytt." }));
        Assert.Null(await leader.Refused(Page + "/apne", new { }));
        Assert.Null(await leader.Refused(Page + "/skriv/resultater", new Dictionary<string, object> { ["ord.malt.pilotkommuner"] = "{pilotkommuner.siste} kommuner ble pilot {malt.pilotkommuner.dato4}." }));
        Assert.Equal("reason slot value", await leader.Flawed(Page + "/rett", new { }));
        Assert.Equal("reports.number-unknown", await leader.Refused(Page + "/rett", new { slot = "finnes.ikke", value = 1, reason = "x" }));
        Assert.Null(await leader.Refused(Page + "/rett", new { slot = "konferansedeltakere.siste", value = 180, reason = "Deltakerlisten er telt på nytt." }));
        var (status, second) = await leader.Tell(Page + "/frys", new { });
        Assert.Equal((200, 2), (status, second.GetProperty("edition").GetInt32()));

        var text = await leader.GetStringAsync(Page + "/rapport.txt");
        Assert.Contains("2 kommuner ble pilot 15. september 2018.", text);
        Assert.Contains("stedsinnovasjonskonferansen: 180 personer", text);
        Assert.Contains("stedsinnovasjonskonferansen: 200 personer", await leader.GetStringAsync(Page + "/rapport.txt?utgave=1"));
        Assert.Contains("Rettelse 1 til Statusrapport for sluttutbetaling: Tallet er 180, ikke 200. Deltakerlisten er telt på nytt.", await leader.GetStringAsync("/notodden/rapporter/kommunestyre/rapport.txt"));
        Assert.Equal([1, 2], await site.Look("notodden", db => db.Set<Frozen>().OrderBy(row => row.Edition).Select(row => row.Edition).ToListAsync()));
    }

    private static async Task<JsonElement> View(HttpClient browser)
    {
        using var record = JsonDocument.Parse(await (await browser.Json(Page)).Content.ReadAsStringAsync());
        return record.RootElement.Clone();
    }

    /// <summary>The sample, mended, with a pilot municipality more.</summary>
    private static string Changed()
    {
        var shell = new AtTheCommandLine();
        var copy = shell.Copy("changed", [.. AtTheCommandLine.Mended, ("measurements", "pilotkommuner-2018", row => row.Replace(",2,", ",3,", StringComparison.Ordinal)[..^2] + ",Én kommune til meldte seg,")]);
        AtTheCommandLine.StateSeven(copy);
        return copy;
    }
}
