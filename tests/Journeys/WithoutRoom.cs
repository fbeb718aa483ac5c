using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Audit;
using Samspill.Platform.Storage;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Workbooks;
using Samspill.Reports.Writing;

namespace Samspill.Journeys;

/// <summary>A disk that is full when much is to be saved at once: a clear answer, and nothing of it is there.</summary>
public sealed class WithoutRoom
{
    private const string Proof = "/notodden/vedlegg/maling/delte-saker-2018-q3";
    private const string Book = "/notodden/arbeidsbok";
    private const string Report = "/notodden/rapporter/sluttutbetaling";

    [Fact]
    public async Task Evidence_an_import_and_a_freeze_are_refused_whole_and_go_through_when_there_is_room_again()
    {
        await using var site = await TestSite.Start("sqlite");
        await NothingHinders.Reports(site);
        var pages = await site.Look("notodden", async db => (await db.Database.SqlQueryRaw<long>("PRAGMA page_count").ToListAsync())[0]);
        await site.Again(choice => choice with { MostPages = pages + 12 });
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var plan = (await Send(leader, Book, "bok", "goals.csv", Encoding.UTF8.GetBytes("key,title,benefit,not_worked_on_because\nkunnskapsdatabase,Kunnskapsbanken," + new string('q', 1_900) + "," + new string('r', 1_900) + "\n"))).Headers.Location!.ToString();
        await Fill(leader);
        var print = System.Text.RegularExpressions.Regex.Match(await leader.GetStringAsync(plan), "name=\"plan\" value=\"(?<plan>[0-9a-f]+)\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["plan"].Value;
        var before = await Everything(site);

        await IsFull(await Send(leader, Proof, "vedlegg", "liste.txt", Encoding.UTF8.GetBytes(new string('a', 300_000))));
        await IsFull(await Send(leader, Book, "bok", "goals.csv", Encoding.UTF8.GetBytes("key,title\nkunnskapsdatabase," + new string('x', 100) + "\n" + new string('\n', 200_000))));
        await IsFull(await leader.Post(plan, plan, new() { ["_form"] = "plan", ["plan"] = print }));
        await IsFull(await leader.Post(Report, Report + "/frys", new() { ["_form"] = "frys" }));

        Assert.Equal(before, await Everything(site));
        Assert.Equal(0, await site.Look("notodden", db => db.Set<Measurement>().CountAsync(row => row.Status == MeasurementStatus.Sealed)));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);

        await site.Again(choice => choice with { MostPages = null });
        using var again = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(again, Proof, "vedlegg", "liste.txt", Encoding.UTF8.GetBytes(new string('a', 300_000)))).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await again.Post(plan, plan, new() { ["_form"] = "plan", ["plan"] = print })).StatusCode);
        Assert.Null(await again.Refused(Report + "/frys", new { }));
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    private static async Task IsFull(HttpResponseMessage answer)
    {
        Assert.True(answer.StatusCode == HttpStatusCode.InsufficientStorage, $"{answer.StatusCode} {await answer.Text()}");
        Assert.Contains("Det er ikke plass til mer", await answer.Text());
        Assert.Contains("ingenting er lagret halvveis", await answer.Text());
    }

    /// <summary>Writes until nothing more goes in.</summary>
    private static async Task Fill(HttpClient leader)
    {
        foreach (var size in new[] { 3900, 400, 1 })
        {
            while ((await leader.PostAsJsonAsync("/notodden/samtale/mal/kunnskapsdatabase", new { says = new string('a', size) })).StatusCode == HttpStatusCode.OK)
            {
            }
        }
    }

    private static Task<string> Everything(TestSite site) => site.Look("notodden", async db => string.Join(' ',
        await db.Set<StoredFile>().CountAsync(), await db.Set<Attachment>().CountAsync(), await db.Set<UploadedWorkbook>().CountAsync(), await db.Set<Frozen>().CountAsync(), await db.Set<FrozenContent>().CountAsync(),
        (await db.Set<Goal>().SingleAsync(goal => goal.Number == 1)).Title, await db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here).MaxAsync(entry => entry.Sequence)));

    private static async Task<HttpResponseMessage> Send(HttpClient browser, string page, string form, string name, byte[] bytes)
    {
        using var content = new MultipartFormDataContent { { new StringContent(await browser.Token(page)), "_token" }, { new StringContent(form), "_form" }, { new ByteArrayContent(bytes), "file", name } };
        return await browser.PostAsync(page, content);
    }
}
