using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Storage;

namespace Samspill.Journeys;

public sealed class KeepingFiles
{
    private const string Page = "/notodden/vedlegg/mal/kunnskapsdatabase";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 flagg oppe ved brygga");

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_file_is_kept_once_a_partnership_and_downloaded_by_those_who_see_its_record(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var neighbour = await site.SignedIn("prosjektleder@havbris.example");

        var before = await site.Look("notodden", db => db.Set<StoredFile>().CountAsync());
        var first = await leader.Upload(Page, "Flagg på brygga.pdf", Pdf);
        await leader.Upload(Page, "samme.pdf", Pdf);
        await neighbour.Upload("/havbris/vedlegg/mal/" + await FirstGoal(site), "naboens.pdf", Pdf);
        var lines = await site.Look("notodden", db => db.Set<Attachment>().OrderBy(row => row.Id).ToListAsync());
        var address = "/notodden/fil/" + lines[0].Id;
        var download = await leader.GetAsync(address);

        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        Assert.Equal(2, lines.Count);
        Assert.Equal(before + 1, await site.Look("notodden", db => db.Set<StoredFile>().CountAsync()));
        Assert.Equal(1, await site.Look("havbris", db => db.Set<StoredFile>().CountAsync()));
        Assert.Equal(Pdf, await download.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Flagg på brygga.pdf", download.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", download.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(address.Replace("notodden", "havbris", StringComparison.Ordinal))).StatusCode);
        Assert.Contains("Flagg på brygga.pdf", await (await leader.GetAsync(Page)).Text());
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_says_is_refused_at_its_field_and_nothing_is_kept()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");

        var before = await site.Look("notodden", db => db.Set<StoredFile>().CountAsync());
        var disguised = await leader.Upload(Page, "regning.pdf", "MZ"u8.ToArray());
        var program = await leader.Upload(Page, "makro.docm", Pdf);
        var empty = await leader.Upload(Page, "tom.txt", []);
        var big = await leader.Upload(Page, "stor.txt", new byte[20_000_001]);
        var reader = await auditor.Upload(Page, "flagg.pdf", Pdf);

        Assert.Contains("Innholdet passer ikke til filnavnet.", await disguised.Text());
        Assert.Contains("uten makroer", await program.Text());
        Assert.Contains("Filen er tom.", await empty.Text());
        Assert.Contains("Filen kan være 20 MB. Den er 21 MB.", await big.Text());
        Assert.All([disguised, program, empty, big], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode));
        Assert.Equal(HttpStatusCode.Forbidden, reader.StatusCode);
        Assert.Equal(before, await site.Look("notodden", db => db.Set<StoredFile>().CountAsync()));
    }

    [Fact]
    public async Task A_file_taken_away_can_no_longer_be_downloaded()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Upload(Page, "flagg.pdf", Pdf);
        var id = await site.Look("notodden", db => db.Set<Attachment>().Select(row => row.Id).SingleAsync());

        var answer = await leader.Post(Page, $"/notodden/fil/{id}/fjern", []);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync($"/notodden/fil/{id}")).StatusCode);
        Assert.NotNull(await site.Look("notodden", db => db.Set<Attachment>().Select(row => row.RemovedOn).SingleAsync()));
    }

    private static Task<string> FirstGoal(TestSite site) =>
        site.Look("havbris", async db => (await db.Set<Samspill.Programme.Goals.Goal>().OrderBy(goal => goal.Number).FirstAsync()).Key.Value);
}

internal static class Uploading
{
    /// <summary>Opens a page, takes its form's token, and sends a file in the field `file`.</summary>
    public static async Task<HttpResponseMessage> Upload(this HttpClient browser, string page, string name, byte[] bytes)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await browser.Token(page)), "_token" },
            { new StringContent("vedlegg"), "_form" },
        };
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", name);
        return await browser.PostAsync(page, form);
    }
}
